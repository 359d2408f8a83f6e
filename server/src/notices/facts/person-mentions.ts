import type { Language } from '@seloste/schema/text'
import { documentTitles } from '../lexicon/headings.js'
import { asPerson, beforePersons, notSubjects, personWords } from '../lexicon/persons.js'
import { phraseStops } from '../lexicon/noun-phrases.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { trimPart, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { nounPhrase } from '../words/noun-phrase.js'
import { compile, compileSet, has, type Finder, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { isPersonWord } from '../words/person-word.js'
import type { Token } from '../words/token.js'

/**
 * How a group of persons is named: before its data (`Customers: name …`), as those whose data are meant (`data of customers`), as what
 * the reader is (`as a member`), as those for whom something is done (`potilaiden hoito`), or in passing.
 */
export type Role = 'label' | 'data' | 'as' | 'served' | 'passing'

/** A group of persons named in the text: the words for it, its head alone, and in which role. */
export interface Mention extends Part {
  readonly key: string
  readonly role: Role
  readonly head: Part
  /** Whether it stands in one enumeration with the group before it. */
  readonly follows: boolean
}

const persons = byLanguage((language): Finder => compile(personWords[language]))
const before = byLanguage((language) => compileSet(beforePersons[language]))
const as = byLanguage((language) => compileSet(asPerson[language]))
const never = byLanguage((language) => compileSet(notSubjects[language]))
const titles = byLanguage((language) => compileSet(documentTitles[language]))

/** Nouns for data in Finnish, as what stands after an owner in the genitive. */
const FI_DATA = /(?:^|\p{L})(?:tie(?:to|do|toj)\p{L}*)$|^(?:henkilö)?tie(?:to|do|toj)/u
const FI_ITEM = /(?:nim(?:i|et|iä)|osoit(?:e|teet)|numero\p{L}{0,2}|tunnu(?:s|kset)|aika|ikä|kuvat?)$/u
const FI_ABOUT = /^(?:koskev|liittyv|kohdistuv)/u
/** `Jäsenistä tallennetaan …`: of whom something is written down. */
const FI_OF = /(?:sta|stä)(?:mme|an|än|nsa|nsä)?$/u
const FI_KEPT =
  /^(?:tallenn|talleta|kerä|kirja|merki|käsitel|käsittel|säilyt|pidetään|pidämme|rekisteröidään)\p{L}*(?:aan|ään|mme)$|^(?:pidetään|merkitään|rekisterissä)$/u
/** `Pitää rekisteriä jäsenistään`, `tietoja asiakkaistamme`. */
const FI_REGISTER = /^(?:\p{L}*rekister(?:iä|in)|\p{L}*luettelo(?:a|n)?|kirjaa|(?:henkilö)?tietoja|tietoa)$/u
const FI_OWNED = /^(?:yksityisyy|tietosuoja|yksityisyyden)/u
const PLURAL_GENITIVE = /(?:ien|ten|den)$/u
const GENITIVE = /(?:n|mme|nsa|nsä)$/u
const SV_DATA = /(?:uppgift\p{L}*|namn|adress\p{L}*|information|data|integritet|nummer)$/u
const EN_DATA = /^(?:data|information|details|name|names|records|privacy|contact|personal|profile|address|email)$/u
/** An English head in the plural. */
export const EN_PLURAL = /s$|^(?:children|people|staff|alumni|those)$/iu
/** Only this stands between two groups of one enumeration. */
const BETWEEN =
  /^[\s,/]*(?:(?:and|or|as well as|the|our|its|their|any|other|of|ja|sekä|tai|ja\/tai|och|eller|samt|med|våra|andra|för|om|to|for|about|an?|en|ett)[\s,/]+){0,4}$/iu
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'our',
  'its',
  'their',
  'any',
  'all',
  'a',
  'an',
  'other',
  'each',
  'every',
  'våra',
  'your',
  'dina',
  'din',
  'ditt',
  'alla',
  'vår',
  'de',
  'den',
  'en',
  'ett',
])
/** What says of which persons of a kind the text speaks goes with the name: `users who enrol in the school`. */
const WHO = /^,?\s(?:who|som|jotka|joka)\s[^,.;:()]{3,80}(?=[,.;:()]|$)/iu

/** Where, or of what, those persons are: `visitors to our showroom`, `besökare på webbplatsen`. */
const WHERE: Readonly<Record<'sv' | 'en', RegExp>> = {
  sv: /^\s(?:på|i|till|hos|av|vid|inom)\s(?:(?:vår|våra|vårt|de|den|det|sin|sina|oss)\s?[^\s,.:;()]*|[^\s,.:;()]{3,}(?:en|et|na|n))(?=[,.:;()]|$|\s(?:och|eller|samt)\s)/iu,
  en: /^\s(?:to|of|in|at|on|with)\s(?:our|the|its|this|their)\s[\p{L}-]+(?:\s[\p{L}-]+)?(?=[,.:;()]|$|\s(?:and|or)\s)/iu,
}

/** Whether a stretch of text names a group of persons. */
export const namesPersons = (notice: Notice, tokens: readonly Token[]): boolean => personHits(notice, tokens).length > 0

/** The groups of persons that a sentence names, in the order of the text, the longest word where words overlap. */
export function mentionsIn(notice: Notice, line: Line, sentence: Sentence): Mention[] {
  const found: Mention[] = []
  const isDenied = isNegated(sentence.tokens, notice.language)
  for (const hit of personHits(notice, sentence.tokens)) {
    const phrase = phraseOf(notice, sentence, hit)
    const before = found.at(-1)
    if (before && phrase.start < before.end && phrase.start > before.start) continue
    if (before && phrase.start <= before.start && phrase.end >= before.end) found.pop()
    const last = found.at(-1)
    const follows = last !== undefined && BETWEEN.test(notice.text.slice(last.end, phrase.start))
    const own = roleOf(notice, line, sentence, hit, phrase)
    const role = follows && (own === 'passing' || own === 'served') ? last.role : own
    const head = { start: sentence.tokens[hit.first]?.start ?? phrase.start, end: sentence.tokens[hit.last]?.end ?? phrase.end }
    if (role === 'data' && follows && last.role !== 'label') found[found.length - 1] = { ...last, role }
    if (isDenied && role !== 'data' && role !== 'label') continue
    if (hit.key.startsWith(OPEN) && role !== 'data' && role !== 'label') continue
    found.push({ ...phrase, key: hit.key, role, head, follows })
  }
  return found
}

function personHits(notice: Notice, tokens: readonly Token[]): Hit[] {
  const { language, text } = notice
  const others = new Set(never[language](tokens).map(({ last }) => last))
  return [...persons[language](tokens), ...doers(language, tokens)]
    .filter(({ key, first, last }) => key !== 'people' || isTold(language, tokens, first, last))
    .filter(({ last }) => !others.has(last) && text[tokens[last]?.end ?? 0] !== '-')
    .toSorted((a, b) => a.first - b.first || b.last - a.last || Number(a.key.startsWith(OPEN)) - Number(b.key.startsWith(OPEN)))
    .filter((hit, index, all) => all[index - 1]?.first !== hit.first)
}

const doers = (language: Language, tokens: readonly Token[]): Hit[] =>
  tokens.flatMap(({ word }, index) => (isPersonWord(language, word) ? [{ key: `${OPEN}${word}`, first: index, last: index }] : []))
const OPEN = '~'

/** `People` alone are no group: which ones must be told. */
function isTold(language: Language, tokens: readonly Token[], first: number, last: number): boolean {
  if (language === 'fi') return /(?:vien|neiden|vat|neet|tujen|tyjen|via|viä)$/u.test(tokens[first - 1]?.word ?? '')
  return /^(?:who|som|whose|vars)$/u.test(tokens[last + 1]?.word ?? '')
}

/** The words that belong to a group: modifiers, parts before a hyphen, what it is of, and who of them is meant. */
function phraseOf(notice: Notice, sentence: Sentence, hit: Hit): Part {
  const { tokens } = sentence
  let first = hit.first
  while (first > 0 && notice.text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0) === '-') first -= 1
  const whole = nounPhrase(notice.text, sentence, { ...hit, first }, notice.language)
  let start = tokens.findIndex((token) => token.start === whole.start)
  if (notice.language === 'fi') start = pairStart(notice, sentence, start, first)
  if (notice.language !== 'fi') start = Math.max(start, afterLead(notice, tokens, first))
  const behind = notice.text.slice(whole.end, sentence.end)
  const who = notice.language === 'fi' ? BRACKET.exec(behind) : (WHO.exec(behind) ?? WHERE[notice.language].exec(behind))
  return trimPart(notice.text, {
    start: tokens[start]?.start ?? whole.start,
    end: whole.end + (who && !who[0].startsWith(',') ? who[0].length : 0),
  })
}

/** `Nykyisten ja entisten jäsenten`: two adjectives of one group; `start` is where the second begins. */
function pairStart(notice: Notice, sentence: Sentence, start: number, head: number): number {
  const { tokens } = sentence
  const [one, link] = [tokens[start - 2], tokens[start - 1]]
  const isPair = one && link && start < head && /^(?:ja|tai|sekä)$/u.test(link.word) && PLURAL_GENITIVE.test(one.word)
  if (!isPair || !PLURAL_GENITIVE.test(tokens[start]?.word ?? '') || persons.fi([one]).length > 0) return start
  const before = nounPhrase(notice.text, sentence, { key: '', first: start - 2, last: start - 2 }, 'fi')
  return tokens.findIndex((token) => token.start === before.start)
}

/** `The controller’s clients`, `uppgifter om kunder`: the place behind the nearest article, owner or word that leads to the group. */
function afterLead(notice: Notice, tokens: readonly Token[], first: number): number {
  const leads = new Set([...before[notice.language](tokens), ...as[notice.language](tokens)].map(({ last }) => last))
  for (let at = first - 1; at >= 0 && first - at <= 6; at -= 1) {
    const { word = '', end = 0 } = tokens[at] ?? {}
    if (/^(?:how|what|which|where|when|that|vilka|hur|about|concerning|om|även|också|eventuellt|also|\p{L}{3,}as)$/u.test(word))
      return at + 1
    if (word === 'att' && first - at > 1) return at + 2
    if (leads.has(at) || DETERMINERS.has(word) || phraseStops[notice.language].has(word)) return at + 1
    if (notice.language === 'en' && /^['’]s?\s/u.test(notice.text.slice(end, end + 3))) return at + 1
  }
  return 0
}

function roleOf(notice: Notice, line: Line, sentence: Sentence, hit: Hit, phrase: Part): Role {
  const { tokens } = sentence
  const first = tokens.findIndex(({ start }) => start >= phrase.start)
  if (isBareTitle(notice, line, phrase) && (notice.language !== 'en' || isPlural(tokens, hit))) return 'data'
  if (notice.language === 'fi' && FI_TO.test(tokens[hit.last]?.word ?? '') && FI_TELLING.test(sentence.text)) return 'data'
  if (isTitle(notice, line) && (notice.language !== 'en' || isPlural(tokens, hit))) return 'data'
  if (isLabel(notice, line, phrase)) return 'label'
  if (ownsData(notice, sentence, hit, phrase)) return 'data'
  const lead = leadOf(tokens, first)
  if (before[notice.language](tokens).some(({ last }) => last === lead) && (notice.language !== 'fi' || isSpokenOf(tokens, hit)))
    return 'data'
  if (as[notice.language](tokens).some(({ last }) => last === first - 1) || (notice.language === 'fi' && isRole(tokens, hit))) return 'as'
  const { topics } = line.section
  const isServed = topics.has('purposes') || topics.has('legalBasis') || topics.has('dataCategories') || topics.size === 0
  const isFit = notice.language === 'fi' ? GENITIVE.test(tokens[hit.last]?.word ?? '') : notice.language === 'sv' || isPlural(tokens, hit)
  return isServed && isFit ? 'served' : 'passing'
}

/** The last word before a phrase that is no article. */
function leadOf(tokens: readonly Token[], first: number): number {
  let lead = first - 1
  while (lead > 0 && DETERMINERS.has(tokens[lead]?.word ?? '')) lead -= 1
  return lead
}

/** `Privacy notice for job applicants`, `Asiakkaiden tietosuojaseloste`. */
const isTitle = (notice: Notice, line: Line): boolean =>
  line.start <= (notice.lines[3]?.start ?? 0) &&
  line.text.length < 120 &&
  !/[.!]$/u.test(line.text) &&
  has(titles[notice.language], line.sentences[0]?.tokens ?? [])

/** `Kerromme asiakkaille, mitä …`: to whom a notice speaks. */
const FI_TO = /ille(?:mme)?$/u
const FI_TELLING = /(?:^|\s)(?:kerromme|kerrotaan|tiedoksi|tarkoitettu|laadittu|suunnattu)(?=\s)/iu

/** `Job applicants`, `Till arbetssökande` at the head of the page: a title that is nothing but a group. */
const isBareTitle = (notice: Notice, line: Line, phrase: Part): boolean =>
  line.start <= (notice.lines[1]?.start ?? 0) &&
  notice.text
    .slice(line.start, line.end)
    .replace(/^(?:[#\s]*)(?:for|to|till|för|information (?:for|to|till)|tietoa|tiedoksi)\s/iu, '')
    .replace(/[\s.:!#]+$/u, '').length <=
    phrase.end - phrase.start + 1

/** `Customers: name, address` where it is told what is collected. */
const isLabel = (notice: Notice, line: Line, phrase: Part): boolean =>
  (line.section.topics.has('dataCategories') || line.section.topics.has('purposes')) &&
  phrase.start - line.start <= 8 &&
  /^[^.:]{0,60}:\s/u.test(notice.text.slice(phrase.end, line.end))

/** Whether a head is in the plural, as a group is. */
const isPlural = (tokens: readonly Token[], { last }: Hit): boolean => EN_PLURAL.test(tokens[last]?.word ?? '')
const isSpokenOf = (tokens: readonly Token[], { last }: Hit): boolean =>
  /(?:ia|iä|ita|itä|ja|jä|sta|stä|[aeiouyäö]t)(?:mme)?$/u.test(tokens[last]?.word ?? '')

/** `Osallistujaksi rekisteröityessäsi`, `asiakkaanamme`: what the reader becomes or is. */
const isRole = (tokens: readonly Token[], { last }: Hit): boolean =>
  /(?:ksi|na|nä|namme|nämme)$/u.test(tokens[last]?.word ?? '') &&
  tokens.some(({ word }) => /(?:ssasi|ssäsi|tuasi|tyäsi)$|^sin(?:ä|u)/u.test(word))

/** `Asiakkaan (omistaja tai haltija) nimi`: who is meant, between a group and its data. */
const BRACKET = /^\s\([^()]{1,90}\)/u

/** Whether what follows the group is its data: `jäsenten tiedot`, `kundernas uppgifter`, `a client’s name`, `asiakkaaseen liittyvät tiedot`. */
function ownsData(notice: Notice, sentence: Sentence, { last }: Hit, phrase: Part): boolean {
  const { tokens } = sentence
  const word = tokens[last]?.word ?? ''
  const bracket = BRACKET.exec(notice.text.slice(tokens[last]?.end ?? 0, sentence.end))
  const from = bracket ? tokens.findIndex(({ start }) => start >= (tokens[last]?.end ?? 0) + bracket[0].length) : last + 1
  const next = from < 0 ? [] : tokens.slice(from, from + 3)
  const until = next.findIndex(({ start }, index) =>
    /[.;:,()]/u.test(notice.text.slice(next[index - 1]?.end ?? (bracket ? start : phrase.end), start)),
  )
  const near = until >= 0 ? next.slice(0, until) : next
  if (notice.language === 'en') {
    const owns = /^[’']s?\s/u.test(notice.text.slice(tokens[last]?.end ?? 0))
    return owns && near.some((token) => EN_DATA.test(token.word))
  }
  if (notice.language === 'sv') return word.endsWith('s') && near.slice(0, 2).some((token) => SV_DATA.test(token.word))
  if (FI_OF.test(word) && tokens.slice(Math.max(0, last - 2), last).some((token) => FI_REGISTER.test(token.word))) return true
  if (FI_OF.test(word) && near.slice(0, 2).some((token) => FI_KEPT.test(token.word))) return true
  if (near[0] && FI_ABOUT.test(near[0].word)) return near.some((token) => FI_DATA.test(token.word))
  if (!GENITIVE.test(word)) return false
  return near.some((token) => FI_DATA.test(token.word) || FI_OWNED.test(token.word) || FI_ITEM.test(token.word))
}
