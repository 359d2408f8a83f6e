import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const file = new URL('../../client/src/pages/transfers/world.json', import.meta.url)
const world = JSON.parse(readFileSync(file, 'utf8')) as { readonly shapes: object; readonly points: object }

it('the map colours no land for a country that nobody recorded, and has a place for every country that it draws', () => {
  const drawn = Object.keys(world.shapes).filter((code) => code !== 'none')
  expect(drawn.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
  expect(drawn.filter((code) => !(code in world.points))).toEqual([])
})
