import { readMarker } from './builder.js'

/** A run of words as it stands on a page, in points from its lower left corner. */
export interface Run {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
  readonly fontName: string
}

/** Words on one baseline with no wide gap between them. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of all its words, or null where there are several. */
  readonly font: string | null
}

interface Growing {
  text: string
  left: number
  right: number
  y: number
  size: number
  font: string | null
}

/** Bullets of symbol fonts, which have no letter of their own. */
const SYMBOL = /[\uf0a7\uf0b7\uf0a8\uf0d8\uf076\uf02d]/gu
/** Widths of a letter: past the first, words are apart; past the second, they belong to another cell or column. */
const SPACE = 0.15
const APART = 2
const WORDS_APART = 0.45
const AFTER_MARKER = 4

/** Puts the runs of a page together to lines, in the order in which they were set: columns and cells come one after another. */
export function linesOf(runs: readonly Run[]): Line[] {
  const placed = runs.flatMap((run) => placedOf(run) ?? [])
  return joinedAlong(placed, columnsOf(joinedAlong(placed, new Set())))
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter((line) => line.text !== '')
}

/** A run by its place; null where it does not run along the page. */
function placedOf({ str, width, transform, fontName }: Run): Growing | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = transform
  if (Math.abs(b) > Math.abs(a)) return null
  return { text: str.normalize('NFC').replace(SYMBOL, '•'), left, right: left + width, y, size: Math.hypot(c, d), font: fontName }
}

/** Left edges, in whole points, at which several lines begin: those of columns and of cells. */
function columnsOf(lines: readonly Growing[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  const near = (left: number): number => [left - 1, left, left + 1].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
  return new Set([...counts.keys()].filter((left) => near(left) >= 3).flatMap((left) => [left - 1, left, left + 1]))
}

function joinedAlong(runs: readonly Growing[], columns: ReadonlySet<number>): Growing[] {
  const lines: Growing[] = []
  let isSpaced = false
  for (const run of runs) {
    if (run.text.trim() === '') {
      isSpaced ||= run.text !== ''
      continue
    }
    const last = lines.at(-1)
    if (last && goesOn(last, run, columns)) extend(last, run, isSpaced)
    else lines.push({ ...run })
    isSpaced = false
  }
  return lines
}

function goesOn(last: Growing, next: Growing, columns: ReadonlySet<number>): boolean {
  if (Math.abs(last.y - next.y) > 0.45 * Math.max(last.size, next.size)) return false
  const gap = next.left - last.right
  const words = last.text.trim()
  const isMarker = readMarker(`${words} x`).length >= words.length
  if (!isMarker && gap > WORDS_APART * next.size && columns.has(Math.round(next.left))) return false
  return gap > -last.size && gap < Math.max(last.size, next.size) * (isMarker || words.endsWith(':') ? AFTER_MARKER : APART)
}

function extend(last: Growing, next: Growing, isSpaced: boolean): void {
  last.text += (isSpaced || next.left - last.right > SPACE * next.size ? ' ' : '') + next.text
  last.right = Math.max(last.right, next.right)
  last.size = Math.max(last.size, next.size)
  if (last.font !== next.font) last.font = null
}

const PAGE_NUMBER = /^(?:(?:sivu|sida|page|s\.)\s?)?\d{1,3}\s?(?:(?:[/(|]|of|av)\s?\d{1,3}\s?\)?)?$/iu
/** Lines from the upper and the lower edge of a page that may be its head and foot. */
const EDGE = 3

/** Pages without page numbers, and without the heads and feet that earlier pages already had. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>()
  const edges = pages.map((lines) => {
    const byHeight = lines.toSorted((one, other) => other.y - one.y)
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
  })
  const sameAs = (line: Line): string => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#')}`
  return pages.map((lines, index) =>
    lines.filter((line) => {
      if (!edges[index]?.has(line)) return true
      if (PAGE_NUMBER.test(line.text)) return false
      const key = sameAs(line)
      seen.set(key, (seen.get(key) ?? 0) + 1)
      return seen.get(key) === 1
    }),
  )
}
