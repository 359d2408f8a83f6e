// Draws the static world of the page of transfers from Natural Earth; run it again only when the borders of the atlas change.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'

const width = 860
const antarctica = '010'
const load = createRequire(import.meta.url).resolve
const atlas = async (scale) => {
  const world = JSON.parse(await readFile(load(`world-atlas/countries-${scale}.json`), 'utf8'))
  return feature(world, world.objects.countries).features.filter(({ id }) => id !== antarctica)
}

const lands = await atlas('110m')
const projection = geoNaturalEarth1().fitWidth(width, { type: 'FeatureCollection', features: lands })
const path = geoPath(projection).digits(1)
const [, [, bottom]] = path.bounds({ type: 'FeatureCollection', features: lands })
const codeOf = ({ id }) => countries.numericToAlpha2(id) ?? null

const shapes = {}
// Land without a code of its own is drawn, and is never a destination: no country of a record can be `none`.
for (const land of lands) {
  const code = codeOf(land) ?? 'none'
  shapes[code] = `${shapes[code] ?? ''}${path(land) ?? ''}`
}

/** The middle of the largest part: Alaska or an island moves no label. */
function middleOf(land) {
  const parts = land.geometry.type === 'MultiPolygon' ? land.geometry.coordinates : [land.geometry.coordinates]
  const shaped = parts.map((coordinates) => ({ type: 'Polygon', coordinates })).sort((a, b) => path.area(b) - path.area(a))
  return (projection(geoCentroid(shaped[0])) ?? [0, 0]).map(Math.round)
}
// Small countries have no shape at this scale, but a place: they come from the finer atlas.
const points = Object.fromEntries((await atlas('50m')).flatMap((land) => (codeOf(land) ? [[codeOf(land), middleOf(land)]] : [])))

const file = new URL('./src/pages/transfers/world.json', import.meta.url)
await writeFile(file, `${JSON.stringify({ width, height: Math.ceil(bottom), shapes, points })}\n`)
