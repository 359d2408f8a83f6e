import { describe, expect, it } from 'vitest'
import { markedLines } from '../../client/src/pages/drift/quotes.js'

const line = 'Tietoja siirretään Yhdysvaltoihin. Siirto perustuu vakiosopimuslausekkeisiin.'
const span = (start: number, end: number, offset = 0) => ({
  language: 'fi' as const,
  start: start + offset,
  end: end + offset,
  text: line.slice(start, end),
  before: line.slice(0, start),
  after: line.slice(end),
})

describe('the lines that a difference rests on', () => {
  it('mark all words of one line in one quotation, and lose no character of it', () => {
    const [one, ...others] = markedLines([span(51, 76, 100), span(0, 34, 100)])
    expect(others).toEqual([])
    expect(one?.pieces.map(({ text }) => text).join('')).toBe(line)
    expect(one?.pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([line.slice(0, 34), line.slice(51, 76)])
  })

  it('stand apart where the words stand on lines of their own', () => {
    expect(markedLines([span(0, 34), span(0, 34, 500)]).map(({ start }) => start)).toEqual([0, 500])
    expect(markedLines([])).toEqual([])
  })
})
