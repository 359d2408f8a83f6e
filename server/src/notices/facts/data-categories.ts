import { categoryWords } from '../lexicon/lists.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { isClause } from '../words/finite.js'
import { isShortLine, itemsOfBareSentence, itemsOfSentence, wholeItem } from '../words/enumeration.js'
import { splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { isDataNoun, isDataWord, picksOfDataItem } from './data-parts.js'
import { defineFact } from './fact.js'
import { heldData, isDataAsSuch, tellsOther } from './held-data.js'
import { kindOf } from './same-kind.js'
import { namesKind, tellsElse, toldData } from './told-data.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(categoryWords[language].openers))
/** What is collected: one span an item or category; what is expressly not collected is left out. */
export const dataCategories = defineFact({
  name: 'data-categories',
  read(notice) {
    const labels = rowLabels(notice)
    const cells = cellsAbout(notice, 'dataCategories')
      .filter((line) => !labels.has(line))
      .flatMap((line) => picksOfDataItem(notice, line, 0.6))
    const introduced = itemsBelowIntros(notice)
    const about = notice.lines.filter(
      (line) =>
        !line.isHeading &&
        (line.section.topics.has('dataCategories') || isPaired(notice, line) || introduced.has(line)) &&
        !isOther(notice, line) &&
        line.block.kind !== 'cell',
    )
    const listed = about.filter((line, index) => !isAboveList(line, about[index + 1])).flatMap((line) => picksOfLine(notice, line))
    const isAbout = new Set(about)
    const others = notice.lines.filter((line) => !line.isHeading && !isAbout.has(line) && !isOther(notice, line))
    const isMissing = cells.length + listed.length < 3
    const elsewhere = others.flatMap((line) => picksElsewhere(notice, line, isMissing))
    const picks = ofDistinctKinds(notice, distinct(notice, [...cells, ...listed, ...elsewhere]))
    return { part: { dataCategories: textsOf(notice, picks) }, claims: claimsOf(notice, 'dataCategories', picks) }
  },
})

/** `Your e-mail address` and `e-mail addresses` are one kind, listed once, in its first wording. */
function ofDistinctKinds(notice: Notice, picks: readonly Picked[]): Picked[] {
  const seen = new Set<string>()
  return picks.filter(({ start, end }) => {
    const kind = kindOf(notice.text.slice(start, end), notice.language)
    return kind === '' || (!seen.has(kind) && seen.add(kind))
  })
}

/** `Insurance | name, employer, earnings`: the cells in front of a list are the headings of their rows. */
function rowLabels(notice: Notice): Set<Line> {
  const cells = notice.lines.filter(({ block }) => block.cell !== null)
  const labels = cells.filter(({ block: { cell } }, index) => {
    const beside = cells[index + 1]
    return cell?.column === 0 && beside?.block.cell?.row === cell.row && beside.block.cell.table === cell.table && /,.*,/u.test(beside.text)
  })
  const ofTable = (table: number | undefined): number => labels.filter(({ block }) => block.cell?.table === table).length
  // Where most rows begin with a label, so do those with a shorter list.
  const labelled = new Set(labels.map(({ block }) => block.cell?.table).filter((table) => ofTable(table) >= 2))
  return new Set([...labels, ...cells.filter(({ block: { cell } }) => cell?.column === 0 && labelled.has(cell.table))])
}

/** `Details of the site` alone on its line above `address, meter number, fuse`: the label of what follows. */
const isAboveList = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.section === line.section &&
  line.block.kind === 'paragraph' &&
  next.block.kind === 'paragraph' &&
  isShortLine(line) &&
  !line.text.includes(',') &&
  /,.*,/u.test(next.text) &&
  !isClause(next.text)

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
  line.sentences[0] !== undefined &&
  isDataWord(notice, line.sentences[0])

const isOther = (notice: Notice, line: Line): boolean => isOtherTopic(line) && !isPaired(notice, line)

const isOtherTopic = ({ section: { topics } }: Line): boolean =>
  topics.has('cookies') ||
  topics.has('rights') ||
  topics.has('contact') ||
  (topics.has('dataSubjects') && !topics.has('dataCategories')) ||
  topics.has('specialCategories')

/** An item whose letter the file kept: `(a) name and address;`. */
const LETTERED = /^\((?:[a-zåäö]|[ivx]{1,4})\)\s/u

function picksOfLine(notice: Notice, line: Line): Picked[] {
  if (line.block.kind === 'item' || LETTERED.test(line.text)) return picksOfDataItem(notice, line, 0.85)
  if (isShortLine(line) && isDataWord(notice, wholeItem(notice, line))) return picksOfDataItem(notice, line, 0.6)
  const [first, second] = line.sentences
  const isLabelled = first !== undefined && second !== undefined && LABEL.test(first.text) && isClause(second.text)
  return line.sentences
    .slice(isLabelled ? 1 : 0)
    .flatMap((sentence, index) => partsAroundBut(notice.text, sentence).flatMap((part) => picksOfSentence(notice, part, index === 0)))
}

/** `Account data.` before the sentences that say which. */
const LABEL = /^\p{Lu}\p{L}*(?:\s(?!(?:and|och|ja)\s)\p{L}+){0,3}\.$/u

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
  const ours = found.filter((part) => isDataNoun(notice, part))
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
/** `Talkoolaisesta nimi`: of whom the data are held stands before the first of them. */
const OF_WHOM =
  /^\p{L}{4,}(?:sta|stä|lta|ltä)\s(?=(?:nimi|etu-|etunimi|henkilötunnus|syntymä|osoite|puhelin|yhteystie|sähköposti|luotto)\p{L}*)/iu
function withoutLead(notice: Notice, part: Part): Part {
  const text = notice.text.slice(part.start, part.end)
  const lead = LEAD.exec(text) ?? (notice.language === 'fi' ? OF_WHOM.exec(text) : null)
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
    const ours = parts.filter((part) => isDataWord(notice, part))
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
  parts.filter((part) => isDataNoun(notice, part)).length * 4 >= parts.length * 3 &&
  parts.filter((part) => isDataWord(notice, part)).length >= 2
