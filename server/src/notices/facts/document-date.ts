import { dateCues, otherDates } from '../lexicon/dates.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { datesIn, type DatedSpan } from '../words/date.js'
import { compileSet, has } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'

const cues = byLanguage((language) => compileSet(dateCues[language]))
const others = byLanguage((language) => compileSet(otherDates[language]))
/** `The Regulation came into force on …` dates the law, not the text. */
const LAW =
  /(?:asetu[sk]|\blai?n?\b|laki|regulation|gdpr|directive|förordning|\blag(?:en)?\b)[^.]{0,60}(?:voimaan|into force|in force|into effect|applicable|applies|kraft|tillämp|sovelle)/iu
/** `v1.3 / 20 May 2024`: the number of a version says what date stands beside it. */
const VERSION = /(?:^|\s)v(?:er|ersio|ersion)?\.?\s?\d{1,2}(?:\.\d{1,3})?(?![\p{L}\d])/iu
/** Lines at the head and at the foot of a text that hold little but a date. */
const [HEAD, FOOT] = [8, 4]

/** The newest date on which the text says that it was made or updated. */
export const documentDate = defineFact({
  name: 'document-date',
  read(notice) {
    const dates = notice.lines.flatMap((line, index) =>
      datesOf(notice, line, notice.lines[index - 1], index < HEAD || index >= notice.lines.length - FOOT),
    )
    const newest = dates.toSorted((a, b) => b.iso.localeCompare(a.iso) || Number(b.isFull) - Number(a.isFull))[0]
    if (!newest) return { part: { documentDate: null }, claims: [{ path: 'documentDate', spans: [], confidence: 0.8 }] }
    return {
      part: { documentDate: newest.iso },
      claims: [{ path: 'documentDate', spans: [spanOf(notice, newest.start, newest.end)], confidence: newest.isFull ? 0.95 : 0.8 }],
    }
  },
})

function datesOf(notice: Notice, line: Line, before: Line | undefined, isAtEdge: boolean): DatedSpan[] {
  if (line.text.length > 4000 || (line.section.topics.has('rights') && line.text.length > 200) || /[©]|copyright/iu.test(line.text))
    return []
  const dates = line.sentences.flatMap((sentence) => {
    const isCued = (has(cues[notice.language], sentence.tokens) || VERSION.test(sentence.text)) && !LAW.test(sentence.text)
    if (!isCued) return []
    return partsOf(notice.text, sentence.start, sentence.end)
      .filter((part) => !has(others[notice.language], tokenize(notice.text, part.start, part.end)))
      .flatMap((part) => datesIn(notice.text, part.start, part.end, sentence.tokens.length <= 15))
      .filter((date) => !isIssue(notice.text, date))
  })
  if (dates.length > 0) return dates
  if (line.sentences.some(({ tokens }) => has(others[notice.language], tokens))) return []
  const isAlone = line.text.length <= (isAtEdge ? 60 : 40)
  const isUnderCue =
    isAlone && before !== undefined && before.text.length <= 60 && has(cues[notice.language], tokenize(before.text, 0, before.text.length))
  const isSaid = LAW.test(line.text) || has(others[notice.language], tokenize(line.text, 0, line.text.length))
  const alone = isAlone && !isSaid ? datesIn(notice.text, line.start, line.end, isUnderCue) : []
  return alone.filter((date) => {
    const { start, end, isFull } = date
    if (isIssue(notice.text, date)) return false
    const rest = line.text.length - (end - start)
    const isAtEnd = line.end - end <= 1 && !/\p{L}[.!?]$/u.test(line.text)
    return isUnderCue || rest <= 4 || (isAtEdge && rest <= (isFull ? 45 : 24) && (isFull || isAtEnd) && !isSentence(line))
  })
}

/** `Nr 3/2024` is the third issue of a paper, not March. */
const isIssue = (text: string, { start, isFull }: DatedSpan): boolean =>
  !isFull && /(?:^|[\s(])(?:nr|no|n:o|nro|numero|nummer|issue|vol|vsk|årg)\.?:?\s?$/iu.test(text.slice(Math.max(0, start - 9), start))

/** A line of words with a full stop behind them says something of a day; it does not bear a date. */
const isSentence = ({ text }: Line): boolean => /[.!?]$/u.test(text) && text.split(/\s/u).length > 4

/** The parts of a sentence between its semicolons. */
function partsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const cuts = [...text.slice(start, end).matchAll(/;/gu)].map(({ index }) => start + index)
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }))
}
