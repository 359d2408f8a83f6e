// Groups of persons that stand where a notice tells of whom it keeps something: labels, headings, `About witnesses we hold …`.
import type { Language } from '@seloste/schema/text'
import {
  ABOUT,
  BEFORE_LABEL,
  BEHIND_LABEL,
  ELATIVE,
  GIVING,
  NAMED,
  NAMED_END,
  NO_GROUP,
  OWNING,
  TELLING,
  TITLED,
  TOLD_TO,
} from '../lexicon/group-frames.js'
import { GREETING } from '../lexicon/outright.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Topic } from '../sections/topic.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { namesGroup } from '../words/person-phrase.js'
import type { Sentence } from '../words/sentence.js'

const LONGEST = 12
/** Where what is kept is told of each group. */
const KEPT: readonly Topic[] = ['dataCategories', 'purposes', 'dataSubjects', 'legalBasis', 'sources']

/** The groups in front of what is kept of them, and those that head a part of the text. */
export function labelledGroups(notice: Notice, lines: readonly Line[]): Part[] {
  return lines.filter(isKept).flatMap((line) => {
    const label = labelOf(notice, line)
    return label === null ? [] : groupsOfLabel(notice, label)
  })
}

const isKept = ({ section }: Line): boolean => section.topics.size === 0 || KEPT.some((topic) => section.topics.has(topic))

const isReason = ({ section }: Line): boolean => section.topics.has('purposes') || section.topics.has('legalBasis')

/** What stands before a colon, before a tab or in the first column. */
function labelOf(notice: Notice, line: Line): Part | null {
  const { cell } = line.block
  if (cell !== null)
    return cell.column === 0 && (cell.row > 0 || isListBeside(notice, line)) && !isReason(line)
      ? { start: line.start, end: line.end }
      : null
  const at = notice.text.slice(line.start, Math.min(line.end, line.start + 120)).search(/(?::(?:\s|$)|\t|\s[–—-]\s)/u)
  return at < 2 ? null : { start: line.start, end: line.start + at }
}

/** A first row whose second cell is a list has no headers: `Pelaaja | nimi, syntymäaika, osoite`. */
function isListBeside(notice: Notice, line: Line): boolean {
  const beside = notice.lines.find(({ start, block }) => start > line.start && block.cell?.row === 0 && block.cell.column === 1)
  return beside !== undefined && beside.text.split(/,\s/u).length > 2
}

/** Alone these are said of data and of files too, not of persons only. */
const LOOSE: Readonly<Record<Language, RegExp>> = {
  fi: /(?:t[aä]v[aä]t|(?<!rekisteröi|tutki|palka|vakuute|lähete)(?:tut|tyt)|(?:liitty|koske|kuulu)v[aä]t|(?:säilytys|määrä|käsittely|aukiolo)ajat|^kehittäjä|ylläpitäjä|yhteyshenkilö|vastuuhenkilö|vastaava henkilö)$/iu,
  sv: /(?:kontakt\p{L}*|dem|leverantörer|ansvarig\p{L}*|kakor|cookies)$/iu,
  en: /^(?!visiting|participating|competing|existing|volunteering)\p{L}+ing\s|(?:contacts?|agents?|contact person|people|children|managers?|controller|you|they|lead|leads|trackers)$/iu,
}

/** What stands in front of a colon may be a clause: that is no label. */
const CLAUSE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:voi|voidaan|on|ovat|käytetään|keräämme|tallen\p{L}+|käsittel\p{L}+|saamme|tiedot|tietoja|seuraav\p{L}+)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:finns|är|kan|behandlar|samlar|uppgifter|vi|följande|till|med)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:we|is|are|may|can|will|use|uses|process|collect|keep|following|information|data|to)(?!\p{L})/iu,
}

/** The groups that a heading or a label is, or none where any of it is something else. */
export function groupsOfLabel(notice: Notice, label: Part): Part[] {
  const whole = bareLabel(notice, label)
  if (wordCount(notice.text, whole) > LONGEST || wordCount(notice.text, whole) === 0) return []
  const text = notice.text.slice(whole.start, whole.end)
  if (/[?!.]|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \(/u.test(text) || !/^\p{L}/u.test(text) || CLAUSE[notice.language].test(text)) return []
  const parts = splitAtCommas(notice.text, whole.start, whole.end)
  return parts.every((part) => isGroup(notice, part, true) && !LOOSE[notice.language].test(notice.text.slice(part.start, part.end)))
    ? parts
    : []
}

function bareLabel(notice: Notice, label: Part): Part {
  const number = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[).]?\s+)/u.exec(notice.text.slice(label.start, label.end))?.[0].length ?? 0
  let part = trimPart(notice.text, { ...label, start: label.start + number })
  const before = BEFORE_LABEL[notice.language].exec(notice.text.slice(part.start, part.end))
  if (before) part = trimPart(notice.text, { ...part, start: part.start + before[0].length })
  const behind = BEHIND_LABEL[notice.language].exec(notice.text.slice(part.start, part.end))
  return behind && behind.index > 2 ? trimPart(notice.text, { ...part, end: part.start + behind.index }) : part
}

function isGroup(notice: Notice, { start, end }: Part, isLabel = false): boolean {
  const phrase = notice.text.slice(start, end)
  return !NO_GROUP[notice.language].test(phrase) && namesGroup(notice.language, phrase, isLabel)
}

/** The groups of which a sentence says at its head that it will tell what is kept: `About witnesses we hold name and role`. */
export function groupsToldOf(notice: Notice, lines: readonly Line[]): Part[] {
  return lines
    .filter((line) => isKept(line) && !line.section.topics.has('sources'))
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => toldOf(notice, sentence)))
}

function toldOf(notice: Notice, sentence: Sentence): Part[] {
  const { language } = notice
  if (language === 'fi') return elativesOf(notice, sentence)
  const lead = ABOUT[language].exec(sentence.text)
  if (!lead) return []
  const rest = sentence.text.slice(lead[0].length)
  const until = (TELLING[language].exec(rest) ?? OWNING[language].exec(rest))?.index ?? 0
  if (until < 3 || until > 110) return []
  const start = sentence.start + lead[0].length
  const whole = trimPart(notice.text, { start, end: start + until })
  return isGroup(notice, whole, true) && wordCount(notice.text, whole) <= LONGEST ? [withoutArticle(notice.text, whole)] : []
}

/** `Yhteyshenkilöistä kirjataan …`, `Talkoolaisesta nimi …`: in Finnish the case says it. */
function elativesOf(notice: Notice, sentence: Sentence): Part[] {
  const phrase = ELATIVE.exec(sentence.text)?.[1]
  if (phrase === undefined) return []
  const start = sentence.start + sentence.text.indexOf(phrase)
  return leading(notice, { start, end: start + phrase.length }, true)
}

/** The groups that are named with what is held of them in the midst of a sentence, to which it is told, or who give it. */
export function groupsNamed(notice: Notice, lines: readonly Line[]): Part[] {
  return lines
    .filter(({ section }) => !section.topics.has('sources'))
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => [...namedIn(notice, sentence), ...speakersIn(notice, sentence)]))
}

function namedIn(notice: Notice, sentence: Sentence): Part[] {
  if (isNegated(sentence.tokens, notice.language)) return []
  const { language } = notice
  return [...sentence.text.matchAll(NAMED[language])].flatMap((match) => {
    const start = sentence.start + match.index + match[0].length
    const rest = notice.text.slice(start, sentence.end)
    const doers = DOERS.exec(rest)?.[0]
    if (doers !== undefined && language !== 'fi') return [{ start, end: start + doers.length }]
    const until = NAMED_END[notice.language].exec(rest)?.index ?? rest.length
    return leading(notice, { start, end: start + until }, notice.language === 'en').filter(
      ({ start: from, end }) => !ONE.test(notice.text.slice(from, end)),
    )
  })
}

/** `Dem som sjunger, leder eller sköter ekonomin`: what they do goes on behind a comma. */
const DOERS =
  /^(?:all |alla )?(?:dem|de|den|alla|personer|those|people|anyone|everyone|persons) (?:som|who) \p{L}{2,30}(?:, \p{L}{2,30}){1,4} (?:eller|och|or|and) (?:[\p{L}-]+ ?){1,8}(?=[.,;:()]|$)/iu

/** One person is no group: `the person arranging it`. */
const ONE = /^(?:(?:the |an? )?(?:person|individual)(?:\s|$)|(?:an? |the |your |their )?(?:contacts?|manager|agent|public)$)/iu

function speakersIn(notice: Notice, sentence: Sentence): Part[] {
  const { language } = notice
  const patterns = language === 'fi' ? [GIVING.fi] : [TOLD_TO[language], GIVING[language]]
  return patterns.flatMap((pattern) => {
    const phrase = pattern.exec(sentence.text)?.[1]
    if (phrase === undefined) return []
    const start = sentence.start + sentence.text.indexOf(phrase)
    const whole = withoutArticle(notice.text, { start, end: start + phrase.length })
    return isGroup(notice, whole) ? [whole] : []
  })
}

/** Of an enumeration the groups at its head: what follows them is something else. */
function leading(notice: Notice, whole: Part, isLabel: boolean): Part[] {
  const parts = joined(
    notice,
    splitAtCommas(notice.text, whole.start, whole.end)
      .flatMap((part) => splitAtConjunctions(notice.text, part))
      .map((part) => upToCase(notice, part)),
  )
  const other = parts.findIndex((part) => wordCount(notice.text, part) > LONGEST || !isGroup(notice, part, isLabel))
  return (other < 0 ? parts : parts.slice(0, other)).map((part) => withoutArticle(notice.text, part))
}

/** In Finnish a name in the elative ends with the word for the persons, or with what brackets say of them. */
function upToCase({ text, language }: Notice, part: Part): Part {
  const end = language === 'fi' ? FI_ENDS.exec(text.slice(part.start, part.end))?.[0].length : undefined
  return end === undefined ? part : { start: part.start, end: part.start + end }
}
const FI_ENDS =
  /^(?:[\p{L}-]+\s){0,6}?(?:[\p{L}-]+(?:sta|stä)(?:mme|an|än|nsa|nsä)?(?:\s(?=[\p{L}-]+(?:sta|stä)(?:mme|an|än|nsa|nsä)?(?!\p{L})))?){1,3}(?:\s\([^()]{1,90}\))?(?=\s|$)/u

/** `Present and former clients`, `residents and others who use it`: halves of one name are put together. */
function joined(notice: Notice, parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  let isOpen = false
  for (const part of parts) {
    const last = kept.at(-1)
    const text = notice.text.slice(part.start, part.end)
    const isPair = last !== undefined && AND.test(notice.text.slice(last.end, part.start))
    const isJoined = (isPair && (isOpen || OTHERS.test(text))) || RELATIVE.test(text)
    if (last && isJoined) kept[kept.length - 1] = { start: last.start, end: part.end }
    else kept.push(part)
    isOpen = wordCount(notice.text, part) <= 2 && !isGroup(notice, part, true)
  }
  return kept
}

/** `Persons, who …`: a clause says which of them. */
const RELATIVE = /^(?:jotka|joka|joilla|joiden|joista|joita|som|vars|who|whose)\s/iu
const AND = /^\s(?:ja|sekä|tai|och|samt|eller|and|or)\s$/u
/** `Residents and others who use our services`: what follows says it of both. */
const OTHERS = /^(?:(?:any |all )?others? (?:who|whose|persons?|people)|andra som|muista|muita|muiden) /iu
const ARTICLE =
  /^(?:the (?!person|people)|an? (?!person|people)|our |any |all |its |[\p{L}]+[’']s |våra |alla våra |sina |alla (?!som)|seuraavista |[\p{L}]+(?:taan|tään|llään|äämme|elemme) |seuraavia |kaikista )(?!who|som)/iu

function withoutArticle(text: string, part: Part): Part {
  const article = ARTICLE.exec(text.slice(part.start, part.end))
  return article ? { ...part, start: part.start + article[0].length } : part
}

/** The group that the title of the page names. */
export function titleGroups(notice: Notice): Part[] {
  return notice.lines.slice(0, 4).flatMap(({ start, text }) => {
    const phrase = text.length < 120 && !/[.!]$/u.test(text) ? TITLED[notice.language].exec(text)?.[1] : undefined
    if (phrase === undefined || NAME.test(phrase)) return []
    return groupsAt(notice, start + text.indexOf(phrase), phrase.length)
  })
}

/** Those whom the page greets: `Bästa kund!`, `Dear patient,`. */
export function greetedGroups(notice: Notice): Part[] {
  return notice.lines.slice(0, 12).flatMap(({ start, text }) => {
    const match = GREETING[notice.language].exec(text)
    const phrase = match?.[1] ?? match?.[2]
    return phrase === undefined ? [] : groupsAt(notice, start + text.indexOf(phrase), phrase.length)
  })
}

const groupsAt = (notice: Notice, start: number, length: number): Part[] => leading(notice, { start, end: start + length }, true)

/** `Harbour Walkers`: capitals in the midst make a name of an organisation. */
const NAME = /^\p{Lu}.*\s\p{Lu}/u

/** Headings that are nothing but a group, each over what is told of it: one alone is no division by persons. */
export function headingGroups(notice: Notice): Part[] {
  const after = notice.lines[2]?.start ?? 0
  const groups = notice.lines
    .filter(
      ({ isHeading, start, section, text }) => isHeading && start > after && section.region === 'body' && announcesNothing(notice, text),
    )
    .map(({ start, end }) => groupsOfHeading(notice, { start: start + numberOf(notice.text.slice(start, end)), end }))
    .filter((parts) => parts.length > 0)
  return groups.length > 1 ? groups.flat() : []
}

const announcesNothing = (notice: Notice, text: string): boolean => readHeading(text, notice.language).topics.size === 0

/** `Advertisers and family notices`: what is no group beside one is left out. */
function groupsOfHeading(notice: Notice, heading: Part): Part[] {
  const [first, second, ...more] = splitAtConjunctions(notice.text, heading)
  if (!first || !second || more.length > 0) return groupsOfLabel(notice, heading)
  const all = groupsOfLabel(notice, heading)
  return all.length > 0 ? all : groupsOfLabel(notice, first)
}

const numberOf = (heading: string): number => /^(?:[\d.]+|[A-H][).]|§)\s+/u.exec(heading)?.[0].length ?? 0
