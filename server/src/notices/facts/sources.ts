import { giverWords, labelWords, tellerWords } from '../lexicon/sources.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { itemsOfBareSentence, itemsOfSentence, labelOf, splitItem, wholeItem } from '../words/enumeration.js'
import { splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { cellsAbout } from '../words/table.js'
import { defineFact } from './fact.js'
import { ORIGIN, originsIn, withChannels } from './origins.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const givers = byLanguage((language) => compileSet(giverWords[language]))
const labels = byLanguage((language) => compileSet([...tellerWords[language], ...labelWords[language]]))
const tellers = byLanguage((language) => compileSet(tellerWords[language]))
/** Where a sentence speaks of giving data on, of rights or of the keeping of data, nobody is named as their source. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'rights',
  'complaint',
  'cookies',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'contact',
  'changes',
  'legalBasis',
])
/** A sentence of one who acts. */
const FINITE =
  /(?:^|\s)(?:on|ovat|voi|voidaan|är|kan|is|are|may|can|\p{L}{3,40}(?:(?<!lta|ltä|sta|stä|lle|lla|llä|ssa|ssä|il)mme|(?<![ls])t(?:aan|ään)|d(?:aan|ään)))(?=[\s.]|$)/iu

/** Where data come from: the items of the section on sources, or the sentences that say how data are got. */
export const sources = defineFact({
  name: 'sources',
  read(notice) {
    const placed = linesAbout(notice, 'sources').filter((line) => line.block.kind !== 'cell')
    const cells = cellsAbout(notice, 'sources').map((line) => ({ ...wholeItem(notice, line), confidence: 0.75 }))
    const named = [...cells, ...placed.flatMap((line) => picksOfLine(notice, line, placed))]
    const picks = distinct(notice, named.length > 0 ? named : spoken(notice))
    return { part: { sources: textsOf(notice, picks) }, claims: claimsOf(notice, 'sources', picks) }
  },
})

function picksOfLine(notice: Notice, line: Line, all: readonly Line[]): Picked[] {
  if (line.text.endsWith(':')) return []
  if (line.block.kind === 'item' && line.section.topics.has('dataCategories')) return []
  if (line.block.kind === 'item') return picksOfItem(notice, line)
  return partsOf(notice, line).flatMap((sentence) => {
    if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
    const origins = originsIn(notice, sentence)
    if (origins.length > 0 && !isFinnishList(notice, sentence)) return origins.map((part) => ({ ...part, confidence: 0.65 }))
    return isShort(sentence, line, all) && !isMixed(line) ? bareSources(notice, sentence) : []
  })
}

/** The sentences of a line, what they say after `but` on its own. */
const partsOf = (notice: Notice, line: Line): Sentence[] => line.sentences.flatMap((sentence) => partsAroundBut(notice.text, sentence))

/** A Finnish list without a verb may name one source in a case of origin and the next in none. */
function isFinnishList(notice: Notice, sentence: Sentence): boolean {
  if (notice.language !== 'fi' || FINITE.test(sentence.text) || /\p{L}v[aä]t\s|(?:^|\s)(?:tulee|jää|saa)\s/u.test(sentence.text))
    return false
  const parts = itemsOfBareSentence(notice, sentence, 14)
  const isFrom = ({ start, end }: Part): boolean => tokenize(notice.text, start, end).some(({ word }) => ORIGIN.test(word))
  return !has(tellers.fi, sentence.tokens) && parts.length > 1 && !parts.every(isFrom)
}

/** A section on the data and their sources alike: only what is said to come from somewhere is a source. */
const isMixed = ({ section: { topics } }: Line): boolean => topics.has('dataCategories') || topics.has('purposes')

const isShort = (sentence: Sentence, line: Line, all: readonly Line[]): boolean =>
  sentence.tokens.length <= 20 && (all.length <= 4 || line.sentences.length === 1)

/** A sentence that names a source by its own form: one who tells, or a list without a verb. */
function bareSources(notice: Notice, sentence: Sentence): Picked[] {
  if (SPEAKER.test(sentence.text) || DESCRIBING.test(sentence.text)) return []
  const told = tellers[notice.language](sentence.tokens).filter(({ first }) => !SELF.has(sentence.tokens[first]?.word ?? ''))
  const isList = told.length === 0 && !FINITE.test(sentence.text) && /,\s/u.test(sentence.text)
  if (!isList && has(tellers[notice.language], sentence.tokens)) return [{ ...tellerIn(notice, sentence), confidence: 0.5 }]
  if (FINITE.test(sentence.text)) return []
  const label = DATA_LABEL.exec(sentence.text)?.[0].length ?? 0
  const listed = splitList(notice.text, sentence.start + label, sentence.end).filter((part) => wordCount(notice.text, part) <= 14)
  return withChannels(notice.text, listed).map((part) => ({ ...part, confidence: 0.5 }))
}

/** `Customer data: the customer` names the data before their source. */
const DATA_LABEL = /^[^:,.]{3,50}(?:tiedot|uppgifter|information|data|details):\s+/iu
/** What is only said to be something is not given. */
const DESCRIBING = /\s(?:ovat|är|are|must|should|måste|tulee|täytyy)\s/iu
const SELF: ReadonlySet<string> = new Set(['itse', 'själv', 'själva', 'yourself', 'themselves'])
/** Who speaks of its own doings, or of a case, names no source. */
const SPEAKER = /^(?:vi|we|om|if|jos|mikäli)\s|(?:^|\s)\p{L}{2,}mme\s|\b(?:vi|we)\b.{0,40}(?:cookie|kakor)|please|\bse\s/iu

/** The one who tells: behind the verb where Finnish puts what is told in front, else the subject of the verb; `you` keeps what you do. */
function tellerIn(notice: Notice, sentence: Sentence): Part {
  const verb = tellers[notice.language](sentence.tokens)[0]?.first ?? 0
  const [before, after] = [sentence.tokens[verb - 1], sentence.tokens[verb + 1]]
  const isBehind = notice.language === 'fi' && verb <= 2 && before?.word.endsWith('n') === true && after !== undefined
  if (isBehind) return trimPart(notice.text, { start: after.start, end: sentence.end })
  const isOther =
    before !== undefined && notice.language !== 'fi' && !/\b(?:you|du|ni|yourself|themselves|själva?|det)\b/iu.test(sentence.text)
  const subject = { start: sentence.start, end: before?.end ?? sentence.end }
  if (!isOther) return trimPart(notice.text, sentence)
  const modal = /\s(?:may|can|will|also|sometimes|kan|även|ibland)(?:\s(?:also|även))?$/iu.exec(
    notice.text.slice(subject.start, subject.end),
  )
  return trimPart(notice.text, modal ? { start: subject.start, end: subject.start + modal.index } : subject)
}

/** An item is one source, or several where it is an enumeration of nouns. */
function picksOfItem(notice: Notice, line: Line): Picked[] {
  const item = wholeItem(notice, line)
  if (wordCount(notice.text, item) > 40 || line.text.includes('@')) return []
  const label = labelOf(notice, item)?.label
  if (label && has(labels[notice.language], tokenize(notice.text, label.start, label.end))) return [{ ...label, confidence: 0.7 }]
  const parts = isEnumeration(notice, item) ? splitItem(notice, item, 6) : [item]
  return parts.map((part) => ({ ...part, confidence: 0.85 }))
}

/** Finnish nouns of one list stand in one case: a genitive before a comma belongs to what follows. */
function isEnumeration(notice: Notice, item: Part): boolean {
  const text = notice.text.slice(item.start, item.end)
  if (FINITE.test(text) || /-,|:\s/u.test(text) || (text.match(/,\s|\s(?:ja|sekä|och|samt|and|or|eller|tai)\s/gu)?.length ?? 0) < 2)
    return false
  return notice.language !== 'fi' || !/(?<![ei])n,\s|(?:tse|llä|lla|itse),\s|ess[aä](?:si|mme|an|än)\s/iu.test(text)
}

/** Without a section, only sentences that say from whom or by what data are got; failing those, the occasions on which they are. */
function spoken(notice: Notice): Picked[] {
  const sentences = notice.lines
    .filter((line) => !line.isHeading && ![...line.section.topics].some((topic) => ELSEWHERE.has(topic)))
    .flatMap((line) => partsOf(notice, line))
    .filter((sentence) => !isNegated(sentence.tokens, notice.language))
  const picks = sentences.flatMap((sentence) => spokenIn(notice, sentence))
  return picks.length > 0 ? picks : sentences.flatMap((sentence) => occasionIn(notice, sentence))
}

function spokenIn(notice: Notice, sentence: Sentence): Picked[] {
  if (!has(givers[notice.language], sentence.tokens)) return []
  const origins = originsIn(notice, sentence)
  const isCased = notice.language === 'fi' || origins.length > 0
  const parts = isCased ? origins : itemsOfSentence(notice, sentence, { openers: givers[notice.language], longest: 16 })
  return parts.map((part) => ({ ...part, confidence: 0.45 }))
}

/** `When you order, we collect …`: the occasion on which the person gives the data. */
function occasionIn(notice: Notice, sentence: Sentence): Picked[] {
  const phrase = OCCASION[notice.language].exec(sentence.text)?.[1]
  if (phrase === undefined) return []
  const start = sentence.start + sentence.text.indexOf(phrase)
  return [{ start, end: start + phrase.length, confidence: 0.4 }]
}

const OCCASION = {
  fi: /^(?:[^:]{3,60}:\s)?((?:Kun|Mikäli) [^.;:]{5,90}?), [^.]{0,80}(?:tallentu|tallenn|kerä|käsittel)/u,
  sv: /^(?:[^:]{3,60}:\s)?(När (?:du|ni) [^.;:]{5,120}?),? (?:(?:kan|kommer) vi (?:att )?)?(?:samlar|sparar|registrerar|lagrar|samla|spara|behandlar|lämnar|registreras|lagras|sparas)(?=\s)/u,
  en: /^(?:[^:]{3,60}:\s)?(When (?:you|they) [^.;:]{5,90}?),? (?:we|our \p{L}{3,12}|the \p{L}{3,12}) (?:(?:may|will|also|automatically) ){0,2}(?:collect|store|save|record|receive|process|keep|log|ask)/u,
} as const
