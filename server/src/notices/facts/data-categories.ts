import { categoryWords } from '../lexicon/lists.js'
import { dataWords } from '../lexicon/data-items.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { isClause } from '../words/finite.js'
import { isShortLine, itemsOfBareSentence, itemsOfSentence, labelOf, splitItem, wholeItem, withoutClause } from '../words/enumeration.js'
import { splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { tokenize, type Token } from '../words/token.js'
import { defineFact } from './fact.js'
import { heldData, isDataAsSuch, tellsOther } from './held-data.js'
import { namesKind, tellsElse, toldData } from './told-data.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(categoryWords[language].openers))
const data = byLanguage((language) => compileSet(dataWords[language]))
const EXAMPLES =
  /(?:^|,?\s)(?:such as|including|include|includes|e\.g\.)\s(?:your\s)?|^(?:details of|information about|data about)\s(?:your\s)?/iu
/** Words that say only that it is data: a part of nothing else names no category. */
const GENERIC: ReadonlySet<string> = new Set([
  'a',
  'range',
  'of',
  'the',
  'personal',
  'data',
  'information',
  'about',
  'you',
  'your',
  'this',
  'following',
  'we',
  'details',
  'other',
  'henkilötietoja',
  'tietoja',
  'tietojasi',
  'henkilötietojasi',
  'tiedot',
  'henkilötiedot',
  'seuraavia',
  'muita',
  'myös',
  'personuppgifter',
  'uppgifter',
  'dina',
  'vi',
  'som',
])

/** What is collected: one span an item or category; what is expressly not collected is left out. */
export const dataCategories = defineFact({
  name: 'data-categories',
  read(notice) {
    const cells = cellsAbout(notice, 'dataCategories').flatMap((line) => picksOfItem(notice, line, 0.6))
    const introduced = itemsBelowIntros(notice)
    const about = notice.lines.filter(
      (line) =>
        !line.isHeading &&
        (line.section.topics.has('dataCategories') || isPaired(notice, line) || introduced.has(line)) &&
        !isOther(notice, line) &&
        line.block.kind !== 'cell',
    )
    const listed = about.flatMap((line) => picksOfLine(notice, line))
    const isAbout = new Set(about)
    const others = notice.lines.filter((line) => !line.isHeading && !isAbout.has(line) && !isOther(notice, line))
    const isMissing = cells.length + listed.length < 3
    const elsewhere = others.flatMap((line) => picksElsewhere(notice, line, isMissing))
    const picks = distinct(notice, [...cells, ...listed, ...elsewhere])
    return { part: { dataCategories: textsOf(notice, picks) }, claims: claimsOf(notice, 'dataCategories', picks) }
  },
})

const GIVEN = /\b(?:with|to whom|luovut\p{L}*|annetaan|siirretään|lämna\p{L}*|delar)\b/iu

/** Items of a list that a line introduces as data: `The information that we hold includes:`. */
function itemsBelowIntros(notice: Notice): Set<Line> {
  const items = new Set<Line>()
  let isData = false
  for (const line of notice.lines) {
    if (line.block.kind === 'item') {
      if (isData) items.add(line)
      continue
    }
    const { topics } =
      line.text.endsWith(':') && line.text.length < 200 ? readHeading(line.text, notice.language) : { topics: new Set<Topic>() }
    isData = topics.has('dataCategories') && !topics.has('purposes') && !GIVEN.test(line.text)
  }
  return items
}

/** `Guardians: name and address` below a heading on groups of persons. */
const isPaired = (notice: Notice, line: Line): boolean =>
  line.section.topics.has('dataSubjects') &&
  /^[^:]{2,60}:\s/u.test(line.text) &&
  has(data[notice.language], line.sentences[0]?.tokens ?? [])

const isOther = (notice: Notice, line: Line): boolean => isOtherTopic(line) && !isPaired(notice, line)

const isOtherTopic = ({ section: { topics } }: Line): boolean =>
  topics.has('cookies') ||
  topics.has('rights') ||
  topics.has('contact') ||
  (topics.has('dataSubjects') && !topics.has('dataCategories')) ||
  topics.has('specialCategories')

function picksOfLine(notice: Notice, line: Line): Picked[] {
  if (line.block.kind === 'item') return picksOfItem(notice, line, 0.85)
  if (isShortLine(line) && isData(notice, wholeItem(notice, line))) return picksOfItem(notice, line, 0.6)
  const [first, second] = line.sentences
  const isLabelled = first !== undefined && second !== undefined && LABEL.test(first.text) && isClause(second.text)
  return line.sentences
    .slice(isLabelled ? 1 : 0)
    .flatMap((sentence, index) => partsAroundBut(notice.text, sentence).flatMap((part) => picksOfSentence(notice, part, index === 0)))
}

/** `Account data.` before the sentences that say which. */
const LABEL = /^\p{Lu}\p{L}*(?:\s(?!(?:and|och|ja)\s)\p{L}+){0,3}\.$/u

/** An item of a list: split where it is itself a list of short items, cut to its label where prose follows it. */
function picksOfItem(notice: Notice, line: Line, confidence: number): Picked[] {
  const item = wholeItem(notice, line)
  if (wordCount(notice.text, item) === 0 || isNegated(line.sentences[0]?.tokens ?? [], notice.language, undefined)) return []
  if (line.text.endsWith(':')) return []
  const labelled = labelOf(notice, item)
  const first = line.sentences[0]
  const isListed = first !== undefined && line.sentences.length > 1 && /,.*,/u.test(first.text)
  const isProse =
    (!isListed && line.sentences.length > 1) ||
    (labelled !== null &&
      wordCount(notice.text, labelled.rest) > 14 &&
      !/,.*,/u.test(notice.text.slice(labelled.rest.start, labelled.rest.end)))
  const dashed = line.section.topics.has('purposes') ? /\s[—–]\s/u.exec(line.text) : null
  if (line.section.topics.has('purposes') && line.block.kind === 'item' && !isData(notice, item)) return []
  if (labelled && isProse) return [{ ...labelled.label, confidence: 0.6 }]
  const upTo = isListed ? { start: item.start, end: first.end - 1 } : item
  const whole = labelled ? { start: labelled.rest.start, end: Math.max(labelled.rest.start, Math.min(labelled.rest.end, upTo.end)) } : upTo
  const body = wordCount(notice.text, whole) > 8 ? withoutClause(notice.text, whole) : whole
  const end = dashed ? line.start + dashed.index : body.end
  return partsOf(notice, { start: body.start, end: Math.max(body.start, Math.min(body.end, end)) }).map((part) => ({ ...part, confidence }))
}

/** `Details of diagnosis, treatment and visits`: what stands before the preposition goes with each part. */
const SHARED = /\s(?:of|on|about|regarding|om|av|på|för|rörande)\s|^(?:tiedot|tieto|tietoja)\s/iu

/** `For allotment holders, plot number`: of whom or when it is held is no data. */
const FOR_WHOM = /^(?:for|if|when|where|unless|in case|om du|om ni|om det|för|när|av|jos|mikäli|kun|vain)\s/iu

function partsOf(notice: Notice, part: Part): Part[] {
  const text = notice.text.slice(part.start, part.end)
  const head = notice.language === 'en' ? EXAMPLES.exec(text) : null
  const body = head ? { start: part.start + head.index + head[0].length, end: part.end } : part
  const isGroup = notice.language !== 'en' && /\s(?:kuten|esim\.?|esimerkiksi|mm\.?|mukaan lukien|såsom|t\.ex\.?|exempelvis)\s/iu.test(text)
  const isBracketed = head !== null && /\([^()]*$/u.test(text.slice(0, head.index + 2))
  const isAbout =
    head !== null &&
    /^(?:details of|information about|data about)/iu.test(head[0]) &&
    /\b(?:including|such as)\b/iu.test(notice.text.slice(body.start, body.end))
  if (isGroup || isAbout || isBracketed) return [isAbout && !isBracketed ? body : part]
  const parts = splitItem(notice, body, head ? 6 : 7).filter(
    (each, _, all) => all.length < 2 || !FOR_WHOM.test(notice.text.slice(each.start, each.end)),
  )
  const isShared = head !== null || SHARED.test(notice.text.slice(parts[0]?.start ?? 0, parts[0]?.end ?? 0))
  const ours = parts.filter((each) => (isShared ? isData(notice, each) : isItem(notice, each))).length
  return parts.length > 1 && ours * 2 < parts.length ? [body] : parts
}

function picksOfSentence(notice: Notice, sentence: Sentence, isAlone: boolean): Picked[] {
  if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
  const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 12 })
  const origin = FROM.exec(sentence.text)
  if (origin && !NAMING.test(sentence.text.slice(origin.index))) return []
  const held = heldData(notice, sentence).flatMap(({ items }) => items)
  const behindVerb = parts.length > 0 && held.length === 0 ? [] : toldData(notice, sentence)
  const told = behindVerb.length > held.length ? behindVerb : held
  const found =
    parts.length > 0 || told.length > 0
      ? parts
      : isBare(unlabelled(sentence), isAlone) && !tellsOther(notice, sentence)
        ? itemsOfBareSentence(notice, unlabelled(sentence), 12)
        : isNaming(notice, sentence)
          ? [trimPart(notice.text, unlabelled(sentence))]
          : []
  const ours = found.filter((part) => isItem(notice, part))
  const isListed = ours.length >= 2 && ours.length * 3 >= found.length
  const kept = isListed ? found.filter((part) => wordCount(notice.text, part) <= 8) : ours
  return (kept.length > told.length || (held.length === 0 && kept.length === told.length) ? kept : told)
    .map((part) => withoutLead(notice, part))
    .filter((part) => !WHAT_FOR.test(notice.text.slice(part.start, part.end)) && !tellsElse(notice, part) && !isDataAsSuch(notice, part))
    .map((part) => ({ ...part, confidence: 0.6 }))
}

/** What stands behind these is where data come from. */
const FROM =
  /\b(?:contained in|collected (?:through|from|by|via)|obtained (?:from|through|by)|by (?:corresponding|filling))\b|(?:hämtas|samlas in) (?:direkt )?(?:från|via|genom)\s/iu

const NAMING = /\b(?:includ\p{L}+|such as|is|are|e\.g\.|bland annat|är|såsom|kan vara)\b|:/iu

const LEAD =
  /^(?:lisäksi|myös|muun muassa|dessutom|även|också|bland annat|also|in addition|till exempel|t\.ex\.|exempelvis|esimerkiksi|kuten|such as|for example|vi)\s/iu
function withoutLead(notice: Notice, part: Part): Part {
  const lead = LEAD.exec(notice.text.slice(part.start, part.end))
  return lead ? { start: part.start + lead[0].length, end: part.end } : part
}

/** What data are for is no part of their name. */
const WHAT_FOR = /\s(?:för att|in order to|so that|jotta|för statistik)\s/iu

/** `Basic data: name, address`: the label is no part of the first item. */
function unlabelled(sentence: Sentence): Sentence {
  const label = /^[^:,.]{2,50}:\s/u.exec(sentence.text)?.[0].length ?? 0
  return { ...sentence, start: sentence.start + label, text: sentence.text.slice(label) }
}

/** A sentence that is nothing but its items: two commas, or no verb. */
const isBare = (sentence: Sentence, isAlone: boolean): boolean =>
  ((sentence.text.match(/,/gu)?.length ?? 0) >= 2 && (isAlone || !isClause(sentence.text))) ||
  (isAlone && sentence.tokens.length <= 20 && !isClause(sentence.text))

/** A few words without a verb behind others of that kind: `Contact details. Family relations and custody.` */
const isNaming = (notice: Notice, sentence: Sentence): boolean => {
  const last = sentence.tokens.at(-1)
  return (
    /^\p{Lu}/u.test(sentence.text) &&
    sentence.tokens.length <= 7 &&
    last !== undefined &&
    (notice.language === 'en' || namesKind(notice, { start: last.start, end: last.end })) &&
    !isClause(sentence.text)
  )
}

/** Sections that speak of data of another kind, or of some of the data anew. */
const NARROW: readonly Topic[] = [
  'cookies',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'legalBasis',
  'automated',
  'controller',
  'changes',
  'mandatory',
]

/** Outside its section an enumeration counts only where most of its parts are words for data; beside a section also only a long one. */
function picksElsewhere(notice: Notice, line: Line, isMissing: boolean): Picked[] {
  const listed = line.block.kind === 'item' && line.section.topics.size === 0 ? behindLabel(notice, line) : []
  if (isMostlyData(notice, listed)) return listed.map((part) => ({ ...part, confidence: 0.5 }))
  return line.sentences.flatMap((sentence) => {
    if (isNegated(sentence.tokens, notice.language)) return []
    const parts = isMissing ? itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 8 }) : []
    const ours = parts.filter((part) => isData(notice, part))
    const isListed = ours.length >= 2 && ours.length * 2 >= parts.length
    const isNarrow = NARROW.some((topic) => line.section.topics.has(topic))
    const told = isNarrow ? [] : toldData(notice, sentence)
    const ways = [isNarrow ? [] : surelyHeld(notice, sentence), isListed ? ours : [], isMostlyData(notice, told) ? told : []]
    const most = Math.max(...ways.map(({ length }) => length))
    return (ways.find(({ length }) => length === most) ?? []).map((part) => ({ ...part, confidence: 0.5 }))
  })
}

/** What is held by most of what a sentence names; two at least are known for data. */
const surelyHeld = (notice: Notice, sentence: Sentence): Part[] =>
  heldData(notice, sentence)
    .filter(({ items, known }) => known >= 2 && known * 4 >= items.length * 3)
    .flatMap(({ items }) => items)

/** `Crash reports – model, operating system, version`: what an item lists behind its label. */
function behindLabel(notice: Notice, line: Line): Part[] {
  const first = line.sentences[0]
  const label = first ? /^[^–—:]{2,50}(?:\s[–—]|:)\s/u.exec(first.text) : null
  return first && label ? splitList(notice.text, first.start + label[0].length, first.end) : []
}

const isMostlyData = (notice: Notice, parts: readonly Part[]): boolean =>
  parts.length >= 3 &&
  parts.every((part) => wordCount(notice.text, part) <= 8) &&
  parts.filter((part) => isItem(notice, part)).length * 4 >= parts.length * 3 &&
  parts.filter((part) => isData(notice, part)).length >= 2

/** In a section on data also words that name other things elsewhere. */
const isItem = (notice: Notice, part: Part): boolean =>
  isData(notice, part) || (namesKind(notice, part) && !isGeneric(tokenize(notice.text, part.start, part.end)))

const isGeneric = (tokens: readonly Token[]): boolean => tokens.every(({ word }) => GENERIC.has(word))

function isData(notice: Notice, part: Part): boolean {
  const tokens = tokenize(notice.text, part.start, part.end)
  return has(data[notice.language], tokens) && !isGeneric(tokens)
}
