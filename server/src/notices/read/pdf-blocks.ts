import { createBuilder } from './builder.js'
import type { Line } from './pdf-lines.js'
import type { SourceText } from './source-text.js'

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
const PARTED = /\p{L}[-\u2010\u00ad]$/u
const NOT_PARTED = /^(?:ja|tai|sekä|och|eller|samt|and|or)\s/u

/** A block that lines are still added to, and the last line of it. */
interface Open {
  text: string
  readonly level: number
  readonly hasGap: boolean
  last: Line
}

/** Puts the lines of all pages together to headings, paragraphs and list items. */
export function blocksOf(pages: readonly (readonly Line[])[]): SourceText {
  const usual = usualOf(pages)
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu) ?? []))
  const blocks: Open[] = []
  // The right edge of the column that the last line stands in.
  let edge = 0
  for (const lines of pages) {
    let above: Line | null = null
    for (const line of lines) {
      const open = blocks.at(-1)
      const level = headingLevel(line, above, usual)
      if (open && level === open.level && continues(open.last, line, edge, usual)) open.text = joined(open.text, line.text, words)
      else blocks.push({ text: line.text, level, hasGap: above === null || isApart(above, line, usual), last: line })
      const current = blocks.at(-1)
      if (current) current.last = line
      above = line
      edge = columnEdge(lines, line)
    }
  }
  return built(blocks)
}

function built(blocks: readonly Open[]): SourceText {
  const builder = createBuilder()
  for (const { text, level, hasGap } of blocks) {
    if (hasGap) builder.gap()
    builder.open(level > 0 ? 'heading' : 'paragraph', { level })
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
  const steps = pages.flatMap((page) => page.flatMap((line, index) => (index > 0 ? [[stepFrom(page[index - 1], line), 1] as const] : [])))
  const leading = leadingOf(steps.map(([step]) => step).filter((step) => step > 0.9 * size && step < 2.2 * size)) ?? 1.3 * size
  const headings = [...new Set(lines.map((line) => rounded(line.size)))]
    .filter((one) => one > 1.08 * size)
    .sort((one, other) => other - one)
  return { size, font, leading, headings }
}

/** The smallest step that is no rarity: paragraphs of one line each stand further apart than the lines of one. */
function leadingOf(steps: readonly number[]): number | undefined {
  const common = steps.filter((step) => steps.filter((other) => other === step).length * 12 >= steps.length)
  return common.length > 0 ? Math.min(...common) : undefined
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

/** How far right the lines of a line's column reach. */
const columnEdge = (lines: readonly Line[], line: Line): number =>
  lines.reduce((edge, other) => (Math.abs(other.left - line.left) < 3 * line.size ? Math.max(edge, other.right) : edge), line.right)

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
const KEEPS_HYPHEN = /(?:\p{Lu}|\p{Ll}\p{Lu}\p{L}*|(?<!\p{L})\p{L})-$/u

function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (!PARTED.test(text) || !/^\p{Ll}/u.test(next) || NOT_PARTED.test(next)) return `${text} ${next}`
  const whole = `${/[\p{L}\p{N}]+-$/u.exec(text)?.[0] ?? ''}${/^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? ''}`
  return KEEPS_HYPHEN.test(text) || words.has(whole.toLowerCase()) ? text + next : text.slice(0, -1) + next
}
