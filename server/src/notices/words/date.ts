import { monthPhrases } from '../lexicon/dates.js'
import { compile } from './phrase.js'
import { tokenize } from './token.js'

/** A date of the text as ISO 8601; a month or a year alone stands for its first day and is not full. */
export interface DatedSpan {
  readonly iso: string
  readonly start: number
  readonly end: number
  readonly isFull: boolean
}

const NUMERIC = /(?<![\d.])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/gu
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/gu
const YEAR_FIRST = /(?<![\d/.])((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d/])/gu
const MONTH_YEAR = /(?<![\d./])(\d{1,2})\s?\/\s?((?:19|20)\d\d)(?!\d)/gu
const YEAR = /(?<![\p{L}\d./:-])(20[0-4]\d)(?![\d/:-]|\.\d)/gu

const months = compile(monthPhrases)

/** The dates in a stretch of text; with `alsoYears` a year alone counts where nothing fuller stands. */
export function datesIn(text: string, start: number, end: number, alsoYears = false): DatedSpan[] {
  const inside = text.slice(start, end)
  const dates: DatedSpan[] = []
  const add = (match: { index: number; 0: string }, year: string, month: number, day: number, isFull: boolean): void => {
    const iso = isoOf(Number(year), month, day)
    if (iso !== null) dates.push({ iso, start: start + match.index, end: start + match.index + match[0].length, isFull })
  }
  for (const match of inside.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (second > 12) add(match, match[3] ?? '', first, second, true)
    else add(match, match[3] ?? '', second, first, true)
  }
  for (const match of inside.matchAll(ISO)) add(match, match[1] ?? '', Number(match[2]), Number(match[3] ?? 1), match[3] !== undefined)
  for (const match of inside.matchAll(YEAR_FIRST)) add(match, match[1] ?? '', Number(match[2]), Number(match[3]), true)
  dates.push(...writtenDates(text, start, end))
  if (dates.length === 0) for (const match of inside.matchAll(MONTH_YEAR)) add(match, match[2] ?? '', Number(match[1]), 1, false)
  if (dates.length === 0 && alsoYears) for (const match of inside.matchAll(YEAR)) add(match, match[1] ?? '', 1, 1, false)
  return dates
}

/** `14 May 2018`, `May 21, 2018`, `5. toukokuuta 2024`, `tammikuu 2025`. */
function writtenDates(text: string, start: number, end: number): DatedSpan[] {
  const tokens = tokenize(text, start, end)
  return months(tokens).flatMap(({ key, first: index }) => {
    const month = Number(key)
    const { start: from, end: to } = tokens[index] ?? { start, end }
    const [before, after, later] = [
      tokens[index - 1]?.word === 'of' ? tokens[index - (tokens[index - 2]?.word === 'day' ? 3 : 2)] : tokens[index - 1],
      tokens[index + 1],
      tokens[index + 2],
    ]
    const isDay = (each: string | undefined): boolean =>
      each !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(each) && Number.parseInt(each, 10) >= 1 && Number.parseInt(each, 10) <= 31
    const isYear = (each: string | undefined): boolean => each !== undefined && /^(?:19|20)\d\d$/u.test(each)
    const dayFirst = isDay(before?.word)
    if (isYear(after?.word))
      return one(
        Number(after?.word),
        month,
        dayFirst ? Number.parseInt(before?.word ?? '1', 10) : 1,
        dayFirst ? (before?.start ?? from) : from,
        after?.end ?? to,
        dayFirst,
      )
    if (isDay(after?.word) && isYear(later?.word))
      return one(Number(later?.word), month, Number.parseInt(after?.word ?? '1', 10), from, later?.end ?? to, true)
    return []
  })
}

function one(year: number, month: number, day: number, start: number, end: number, isFull: boolean): DatedSpan[] {
  const iso = isoOf(year, month, day)
  return iso === null ? [] : [{ iso, start, end, isFull }]
}

/** Null for a day that the calendar does not have, such as 2018-13-45. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
