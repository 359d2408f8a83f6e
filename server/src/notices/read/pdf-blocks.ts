import { createBuilder } from './builder.js'
import type { Line } from './pdf-lines.js'
import { withTables, type Piece } from './pdf-tables.js'
import type { CellPlace, SourceText } from './source-text.js'

/** What is usual in the document: what stands out from it is a heading. */
interface Usual {
  readonly size: number
  readonly font: string | null
  /** From one baseline to the next inside a paragraph. */
  readonly leading: number
  /** Larger sizes, the largest first: their places are the levels of the headings. */
  readonly headings: readonly number[]
}

const BULLET = /^[•·▪◦‣●○∙▹☐☒☑*–—-]\s/u
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zåäö]\))\s/u
/** A word parted at the end of a line; `asiakas- ja` at its end is no parted word. */
const PARTED = /[\p{L}\d][-\u2010\u00ad]$/u
const NOT_PARTED = /^(?:ja|tai|sekä|och|eller|samt|and|or)\s/u

/** A block that lines are still added to, and the last line of it; none is added to a cell. */
interface Open {
  text: string
  readonly level: number
  readonly hasGap: boolean
  readonly cell: CellPlace | null
  last: Line
}

/** Puts the lines of all pages together to headings, paragraphs, list items and tables. */
export function blocksOf(pages: readonly (readonly Line[])[]): SourceText {
  const usual = usualOf(pages)
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu) ?? []))
  const blocks: Open[] = []
  // The right edge of the column that the last line stands in.
  let edge = 0
  let tables = 0
  for (const lines of pages) {
    const edgeOf = columnEdges(lines)
    let above: Line | null = null
    for (const piece of withTables(lines, usual.leading)) {
      if ('rows' in piece) {
        blocks.push(...cellsOf(piece.rows, tables, words))
        tables += 1
        above = blocks.at(-1)?.last ?? above
        continue
      }
      const { line } = piece
      const open = blocks.at(-1)
      const level = headingLevel(line, above, usual)
      if (open && !open.cell && level === open.level && continues(open.last, line, edge, usual)) {
        open.text = joined(open.text, line.text, words)
        open.last = line
      } else blocks.push({ text: line.text, level, hasGap: above === null || isApart(above, line, usual), cell: null, last: line })
      above = line
      edge = edgeOf(line)
    }
  }
  return built(blocks)
}

type Rows = Extract<Piece, { rows: unknown }>['rows']

const cellsOf = (rows: Rows, table: number, words: ReadonlySet<string>): Open[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap(({ column, lines }) => {
      const last = lines.at(-1)
      const text = lines.map((line) => line.text).reduce((whole, next) => joined(whole, next, words))
      return last ? [{ text, level: 0, hasGap: row === 0 && column === 0, cell: { table, row, column }, last }] : []
    }),
  )

function built(blocks: readonly Open[]): SourceText {
  const builder = createBuilder()
  for (const { text, level, hasGap, cell } of blocks) {
    if (hasGap) builder.gap()
    if (cell) builder.open('cell', { cell })
    else builder.open(level > 0 ? 'heading' : 'paragraph', { level })
    builder.write(text.replaceAll('\u00ad', ''))
    builder.close()
  }
  return builder.finish()
}

function usualOf(pages: readonly (readonly Line[])[]): Usual {
  const lines = pages.flat()
  const size = mostCommon(lines.map((line) => [rounded(line.size), line.text.length]))
  const ofBody = lines.filter((line) => rounded(line.size) === size)
  const font = mostCommon(ofBody.map((line) => [line.font, line.text.length]))
  const leading = leadingOf(pages.flatMap(stepsInParagraphs).filter((step) => step > 0.9 * size && step < 2.2 * size)) ?? 1.3 * size
  const headings = [...new Set(lines.map((line) => rounded(line.size)))]
    .filter((one) => one > 1.08 * size)
    .sort((one, other) => other - one)
    .slice(0, 12)
  return { size, font, leading, headings }
}

/** Steps from lines that reach the edge of their column to the next: those are likely to be of one paragraph. */
function stepsInParagraphs(page: readonly Line[]): number[] {
  const edgeOf = columnEdges(page)
  return page.flatMap((line, index) => {
    const above = page[index - 1]
    return above && above.right - above.left > 0.85 * (edgeOf(above) - above.left) ? [stepFrom(above, line)] : []
  })
}

/** The smallest step that is no rarity: paragraphs of one line each stand further apart than the lines of one. */
function leadingOf(steps: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count * 12 >= steps.length).map(([step]) => step)
  return common.length > 0 ? common.reduce((least, step) => Math.min(least, step)) : undefined
}

const rounded = (size: number): number => Math.round(size * 2) / 2
const stepFrom = (above: Line | undefined, line: Line): number => (above ? rounded(above.y - line.y) : 0)

/** The value with the greatest weight. */
function mostCommon<Value>(weighed: readonly (readonly [Value, number])[]): Value {
  const weights = new Map<Value, number>()
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** A heading is larger than the body, or a short line of its own in another font; 0 is no heading. */
function headingLevel(line: Line, above: Line | null, usual: Usual): number {
  const place = usual.headings.indexOf(rounded(line.size))
  if (place >= 0) return line.text.length > 200 ? 0 : Math.min(place + 1, 6)
  if (line.font === null || line.font === usual.font || rounded(line.size) < usual.size || line.text.length > 90) return 0
  const standsAlone = above === null || above.font === line.font || stepFrom(above, line) > 1.1 * usual.leading || stepFrom(above, line) < 0
  return standsAlone && /^[\p{Lu}\d]/u.test(line.text) && !/[.,;]$/u.test(line.text) ? Math.min(usual.headings.length + 1, 6) : 0
}

/** Whether white space stands between two lines of a page. */
const isApart = (above: Line, line: Line, usual: Usual): boolean =>
  above.y - line.y > 1.25 * usual.leading * Math.max(1, above.size / usual.size)

/** Points by which left edges are put together to columns: an indented line is still of its column. */
const STRIPE = 10

/** How far right the lines of a line's column reach. */
function columnEdges(lines: readonly Line[]): (line: Line) => number {
  const edges = new Map<number, number>()
  for (const { left, right } of lines) {
    const stripe = Math.round(left / STRIPE)
    for (let near = stripe - 3; near <= stripe + 3; near += 1) edges.set(near, Math.max(edges.get(near) ?? 0, right))
  }
  return (line) => edges.get(Math.round(line.left / STRIPE)) ?? line.right
}

/** A line goes on from the one before where its first word had no room left there: whoever ends a line earlier means to. */
function continues(last: Line, line: Line, edge: number, usual: Usual): boolean {
  if (rounded(last.size) !== rounded(line.size) || BULLET.test(line.text) || NUMBERED.test(line.text)) return false
  const word = /^\S+/u.exec(line.text)?.[0] ?? ''
  const widthOfWord = ((line.right - line.left) / line.text.length) * (word.length + 1)
  const hadRoom = last.right + widthOfWord < edge - 0.5 * line.size
  if (hadRoom && !PARTED.test(last.text)) return false
  const step = last.y - line.y
  if (step < 0 || step > 3 * usual.leading) return /^\p{Ll}/u.test(line.text) && !/[.:;!?]$/u.test(last.text)
  return !isApart(last, line, usual) && step > 0.5 * line.size && Math.abs(last.left - line.left) < 4 * line.size
}

/** A hyphen stays in `EU-asetus`, `e-posti` and `myApp-palvelu`, and where the document writes the same word with it elsewhere. */
const KEEPS_HYPHEN = /(?:\p{Lu}|\d|\p{Ll}\p{Lu}\p{L}*|(?<!\p{L})\p{L})-$/u

function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (!PARTED.test(text) || !/^\p{L}/u.test(next) || NOT_PARTED.test(next)) return `${text} ${next}`
  if (/^\p{Lu}/u.test(next)) return text + next
  const whole = `${/[\p{L}\p{N}]+-$/u.exec(text)?.[0] ?? ''}${/^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? ''}`
  return KEEPS_HYPHEN.test(text) || words.has(whole.toLowerCase()) ? text + next : text.slice(0, -1) + next
}
