import { dataWords } from '../lexicon/data-items.js'
import { basisCues } from '../lexicon/legal-bases.js'
import { purposeWords, strongPurposeWords } from '../lexicon/purposes.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfBareSentence, itemsOfSentence, wholeItem } from '../words/enumeration.js'
import { splitAtConjunctions, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has, type Finder } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { defineFact } from './fact.js'
import { finalClauses } from './final-clauses.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(purposeWords[language].openers))
const strong = byLanguage((language) => compileSet(strongPurposeWords[language]))
const never = byLanguage((language) => compileSet(purposeWords[language].never))
const bases = byLanguage((language) => compileSet(basisCues[language]))
const data = byLanguage((language) => compileSet(dataWords[language]))
/** Words of a full sentence: what has one is no bare enumeration. */
const FINITE =
  /(?:^|\s)(?:we|you|is|are|will|can|may|on|ovat|voi|voidaan|vi|är|kan|this|these|please)\s|(?:mme|taan|tään|daan|dään)(?:\s|$)/iu
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'cookies',
  'automated',
  'changes',
  'mandatory',
  'contact',
  'controller',
  'sources',
  'dpo',
  'registerName',
]
/** With fewer purposes than this in their own section, the rest of the text is asked. */
const FEW = 3

/** What data are used for, one span a purpose. */
export const purposes = defineFact({
  name: 'purposes',
  read(notice) {
    const cells = purposeCells(notice).flatMap((line) => picksOfCell(notice, line))
    const about = notice.lines.filter(
      (line) => line.section.topics.has('purposes') && line.block.kind !== 'cell' && !line.section.topics.has('sources'),
    )
    const own = distinct(notice, [...cells, ...about.flatMap((line, index) => picksOf(notice, line, about[index - 1], about))])
    const picks = own.length >= FEW ? own : distinct(notice, [...own, ...notice.lines.flatMap((line) => picksElsewhere(notice, line))])
    return { part: { purposes: textsOf(notice, picks) }, claims: claimsOf(notice, 'purposes', picks) }
  },
})

/** Cells of purpose columns; in a table of recipients the column tells why data are given, not why they are kept. */
function purposeCells(notice: Notice): Line[] {
  const given = new Set(cellsAbout(notice, 'recipients').map(({ block }) => block.cell?.table))
  return cellsAbout(notice, 'purposes').filter(({ block }) => !given.has(block.cell?.table))
}

function picksOfCell(notice: Notice, line: Line): Picked[] {
  const item = wholeItem(notice, line)
  const [first] = line.sentences
  if (wordCount(notice.text, item) <= 14 || !first) return [{ ...item, confidence: 0.8 }]
  const told = picksOfSentence(notice, first, false, openers[notice.language])
  return told.length > 0 ? told : [{ start: first.start, end: first.end, confidence: 0.45 }]
}

function picksOf(notice: Notice, line: Line, before: Line | undefined, about: readonly Line[]): Picked[] {
  if (line.isHeading) return picksOfHeading(notice, line, before)
  if (line.block.kind === 'item') return picksOfItem(notice, line, about)
  const isAlone = about.filter((other) => !other.isHeading && other.section === line.section).length === 1
  return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, isAlone, openers[notice.language]))
}

/** A heading below the one on purposes that announces no topic of its own names a purpose. */
function picksOfHeading(notice: Notice, line: Line, before: Line | undefined): Picked[] {
  const isBelow = before !== undefined && line.block.kind === 'heading' && line.section.level > 1
  const { topics, words } = readHeading(line.text, notice.language)
  return isBelow && topics.size === 0 && words >= 2 && words <= 12 ? [{ ...wholeItem(notice, line), confidence: 0.5 }] : []
}

function picksOfItem(notice: Notice, line: Line, about: readonly Line[]): Picked[] {
  const item = wholeItem(notice, line)
  const isMixed = line.section.topics.has('dataCategories')
  const dashed = isMixed ? /\s[—–]\s(.{3,200})$/u.exec(line.text) : null
  if (dashed?.[1]) return [{ start: line.end - dashed[1].length, end: line.end, confidence: 0.7 }]
  const words = wordCount(notice.text, item)
  const intro = about[about.indexOf(line) - 1 - countBack(about, line)]
  if (intro && has(bases[notice.language], intro.sentences.at(-1)?.tokens ?? []) && intro.text.endsWith(':') && intro.text.length < 90)
    return []
  if (words > 45 || (isMixed && has(data[notice.language], line.sentences[0]?.tokens ?? []))) return []
  if (words > 22) return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, false, openers[notice.language]))
  return [{ ...item, confidence: 0.85 }]
}

/** How many items of the same list stand before one. */
function countBack(about: readonly Line[], line: Line): number {
  let back = 0
  for (let at = about.indexOf(line) - 1; at >= 0 && about[at]?.block.kind === 'item'; at -= 1) back += 1
  return back
}

function picksOfSentence(notice: Notice, sentence: Sentence, mayBeBare: boolean, finder: Finder): Picked[] {
  if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
  if (has(never[notice.language], sentence.tokens)) return []
  const final = finalClauses(notice, sentence)
  if (final.length > 0) return final.map((part) => ({ ...part, confidence: 0.55 }))
  const parts = itemsOfSentence(notice, sentence, { openers: finder, longest: 18, keepsConjunctions: true })
  if (parts.length > 0) return parts.flatMap((part) => halves(notice, part)).map((part) => ({ ...part, confidence: 0.6 }))
  const isBare = mayBeBare && sentence.tokens.length <= 30 && !FINITE.test(sentence.text)
  return isBare ? itemsOfBareSentence(notice, sentence, 14).map((part) => ({ ...part, confidence: 0.45 })) : []
}

/** Splits `X and Y` where both halves can stand alone: each of a word or two, or each longer and in Finnish of the same ending. */
function halves(notice: Notice, part: Part): Part[] {
  const parts = splitAtConjunctions(notice.text, part)
  const ends = parts.map(({ start, end }) => notice.text.slice(start, end).slice(-3))
  const sizes = parts.map((each) => wordCount(notice.text, each))
  const isBrief = sizes.every((size) => size <= 2)
  const isAlike = sizes.every((size) => size >= 2) && (notice.language !== 'fi' || ends.every((end) => end === ends[0]))
  return isBrief || isAlike ? parts : [part]
}

/** Outside a section on purposes only a sentence that says that it tells one. */
function picksElsewhere(notice: Notice, line: Line): Picked[] {
  if (
    line.isHeading ||
    line.block.kind === 'item' ||
    line.block.kind === 'cell' ||
    ELSEWHERE.some((topic) => line.section.topics.has(topic)) ||
    line.section.region === 'footer'
  )
    return []
  return line.sentences
    .flatMap((sentence) => picksOfSentence(notice, sentence, false, strong[notice.language]))
    .map((pick) => ({ ...pick, confidence: 0.4 }))
}
