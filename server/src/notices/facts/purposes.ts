import { purposeWords } from '../lexicon/lists.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfBareSentence, itemsOfSentence, wholeItem } from '../words/enumeration.js'
import { wordCount } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { defineFact } from './fact.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(purposeWords[language].openers))
const never = byLanguage((language) => compileSet(purposeWords[language].never))
const HEADER = /^(?:purpose|käyttötarkoitus|tarkoitus|ändamål|syfte)/iu

/** What data are used for, one span a purpose. */
export const purposes = defineFact({
  name: 'purposes',
  read(notice) {
    const cells = cellsAbout(notice, 'purposes', HEADER).map((line) => ({ ...wholeItem(notice, line), confidence: 0.75 }))
    const about = notice.lines.filter((line) => isAbout(line))
    const picks = distinct(notice, [...cells, ...about.flatMap((line) => picksOf(notice, line, about))])
    return { part: { purposes: textsOf(notice, picks) }, claims: claimsOf(notice, 'purposes', picks) }
  },
})

function isAbout(line: Line): boolean {
  const { topics } = line.section
  return !line.isHeading && topics.has('purposes') && line.block.kind !== 'cell' && !topics.has('sources')
}

function picksOf(notice: Notice, line: Line, about: readonly Line[]): Picked[] {
  if (line.block.kind === 'item') return picksOfItem(notice, line)
  return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, about.length === 1 || line.sentences.length === 1))
}

function picksOfItem(notice: Notice, line: Line): Picked[] {
  const item = wholeItem(notice, line)
  const dashed = line.section.topics.has('dataCategories') ? /\s[—–]\s(.{3,200})$/u.exec(line.text) : null
  if (dashed?.[1]) return [{ start: line.end - dashed[1].length, end: line.end, confidence: 0.7 }]
  const words = wordCount(notice.text, item)
  if (words > 45 || (has(never[notice.language], line.sentences[0]?.tokens ?? []) && words <= 8)) return []
  if (words > 22) return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, false))
  return line.section.topics.has('dataCategories') ? [] : [{ ...item, confidence: 0.85 }]
}

function picksOfSentence(notice: Notice, sentence: Sentence, mayBeBare: boolean): Picked[] {
  if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
  if (has(never[notice.language], sentence.tokens) && !has(openers[notice.language], sentence.tokens)) return []
  const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 18 })
  if (parts.length > 0) return parts.map((part) => ({ ...part, confidence: 0.6 }))
  const isBare = mayBeBare && sentence.tokens.length <= 30 && !has(never[notice.language], sentence.tokens)
  return isBare ? itemsOfBareSentence(notice, sentence, 14).map((part) => ({ ...part, confidence: 0.45 })) : []
}
