import type { Language } from '@seloste/schema/text'
import { dataEnds, dataFrames } from '../lexicon/data-frames.js'
import { purposeVerbs } from '../lexicon/purposes.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { withoutClause } from '../words/enumeration.js'
import { isClause } from '../words/finite.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import type { Sentence } from '../words/sentence.js'
import { isPersonWord } from '../words/person-word.js'
import { namesKind, tellsElse } from './told-data.js'

const before = byLanguage((language) => new RegExp(dataFrames[language].before.map((frame) => `(?:${frame})`).join('|'), 'giu'))
const behind = byLanguage((language) => new RegExp(dataFrames[language].behind.map((frame) => `(?:${frame})`).join('|'), 'giu'))
const ends = byLanguage((language) => new RegExp(dataEnds[language], 'iu'))

/** Words before an item that lead to it. */
const LEAD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:(?:\p{L}+\s){0,2}\p{L}+[aä] varten|myös|lisäksi|muun muassa|mm\.|esimerkiksi|ainakin|vain|tarvittaessa|mahdollisesti|yleensä|halutessasi|kirjaa|tietoa|tietoja|henkilötietoja|tiedot|seuraavat|\p{L}{2,}(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|lle)(?:si|nne|mme|nsa|nsä)?(?!\s\p{L}+(?:vien|van|vän|vat|vät|vaa|vää|tujen|tyjen|tut|tyt|dut|dyt)\s)|ja|sekä)\s)+(?=\p{L})/iu,
  sv: /^(?:(?:även|också|dessutom|bland annat|till exempel|t\.ex\.|eventuellt|endast|bara|följande|uppgifter|information|uppgift|personuppgifter|om|efter|in|upp|oss|dig)\s)+(?=\p{L})/iu,
  en: /^(?:(?:also|only|just|usually|at least|sometimes|a (?:note|record|list|log) of|the following|details of|information about|data about|us|for|about|things like|e\.g\.)\s)+(?=\p{L})/iu,
}
/** What stands for something named before, and what is no noun phrase. */
const NO_HEAD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:sen|senkin|sitä|se|ne|niitä|niistä|siitä|tämä|tämän|nämä|näitä|sinua|sinut|sinusta|meitä|meihin|yhteyttä|asiaa|asian|huolta|suostumus|suostumuksen|suostumuksesi|luvan|lupa|seuraavassa)(?:\s|$)/iu,
  sv: /^(?:det|den|dem|de|detta|dessa|dig|er|oss|hand|kontakt|rätt|ansvar|hänsyn|reda|ställning|samtycke|ditt samtycke|om samtycke|lov|tillåtelse|att|inte|inga|in|inklusive|såsom)(?:\s(?!som|vilk|vad)|$)/iu,
  en: /^(?:it|them|this|that|these|those|you|us|care|part|place|steps|action|account of|responsibility|advantage|(?:your|explicit|a) consent|consent|permission|your permission|to|the right|a right|rights|contact(?! details| information| data| persons?| numbers?| preferences)|access|including|such as|reason\p{L}*|no|nothing|not|our|out|up|on)(?:\s|$)/iu,
}
const QUESTION: Readonly<Record<Language, RegExp>> = {
  fi: /^(?!mitä (?:henkilö)?tietoja|mitä \p{L}+ tiedoi)(?:mitä|mihin|mistä|milloin|kuka|ketkä|kuinka|miten|montako|minkä|millä|missä|onko|se,? (?:m|kuka|kuinka))/iu,
  sv: /^(?!vilka (?:person)?uppgifter)(?:vad|vilk|när|hur|vem|om|var)\s|^(?:vilken|vilket|vilka)\s/iu,
  en: /^(?!(?:what|which) (?:personal )?(?:data|information))(?:what|which|when|how|where|who|whether|why)\s/iu,
}
const svVerbs: ReadonlySet<string> = new Set(purposeVerbs.sv)
/** A Finnish noun that tells from where or of what. */
const ELATIVE = /(?:sta|stä)$/u
/** A colon farther on is none that leads to the list of a sentence. */
const FARTHEST = 200
/** Words for data as such, which name no kind of them. */
const GENERIC =
  /^(?:(?:dina|era|dessa|sådana|alla|samma|övriga|andra|nödvändiga|your|the|this|these|those|such|any|all|some|other|more|personal|certain|necessary|required|relevant|only|nämä|tarpeelliset|välttämättömät|tarvittavat|näitä|muita|omat|kaikki|seuraavat)\s)*(?:(?:person)?uppgift(?:er|erna)?|information(?:en)?|data|details|particulars|(?:henkilö)?tie(?:dot|toja|toa|tojasi|tosi|toja(?:nne|an))|rekisteri\p{L}*|registret)(?:\s(?:about you|about your use|from (?:\p{L}+ ){0,2}\p{L}+|om dig|sinusta))?(?:\s(?:to|for|in order to)\s.{0,200})?$/iu
/** Longest that one of several items is, and that the only one is. */
const LONGEST = 10
const ALONE = 7

/** A list of data that a sentence tells. */
export interface Held {
  readonly items: readonly Part[]
  /** How many of them name a kind of data by a known noun. */
  readonly known: number
}

/** What a sentence says is asked, given, written down or held: each list with how many of its items are known for data. */
export function heldData(notice: Notice, sentence: Sentence): Held[] {
  const { language } = notice
  if (tellsOther(notice, sentence)) return []
  const leads = [...sentence.text.matchAll(before[language])].filter((lead) => !isOfData(notice, sentence.text, lead))
  const found = leads.flatMap((lead, index) => {
    const from = behindTopic(sentence, lead.index + lead[0].length)
    const next = leads[index + 1]
    const until = next ? sentence.start + next.index : sentence.end
    const stop = ends[language].exec(notice.text.slice(from, until))
    return itemsIn(notice, { start: from, end: stop ? from + stop.index : until })
  })
  if (found.length > 0) return found
  const listed = behindColon(notice, sentence)
  if (listed.length > 0) return listed
  let from = sentence.start
  return [...sentence.text.matchAll(behind[language])].flatMap((verb) => {
    const region = { start: from, end: sentence.start + verb.index }
    from = region.end + verb[0].length
    return itemsIn(notice, lastList(notice, region))
  })
}

/** Sentences on law, erasure and claims name no data, though they have such verbs. */
const ELSEWHERE: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:oikeus|käsittely)?peruste(?:ena|et)?\s*[:–-]|oikeusperust|perustuen|pohjautuen|perustuu|perusteella|poistamme|poistetaan|\blaki\p{L}*\s\(/iu,
  sv: /^grund(?:en)?\s*[:–-]|rättslig grund|personuppgiftslag|dataskyddsförordning|raderas|tas (?:\p{L}+ )?bort|gallras|på grund av lag/iu,
  en: /(?:[Ll]egal|[Ll]awful) (?:basis|ground)|^(?:Our )?[Bb]asis\s*[:–-]|\bAct\b|General Data Protection|\blegal claims|\b(?:erase|delete|deleted|destroyed)\b/u,
}
export const tellsOther = ({ language }: Notice, { text }: Sentence): boolean => ELSEWHERE[language].test(text)
/** `Tietoja käsitellään …`: what is held is said already, and what follows is how and why. */
const SAID: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?:henkilö)?tie(?:toja|toa|dot|tojasi|tosi|tojanne|tonne)(?:\s\p{L}+)?$/iu,
  sv: /(?:^|\s)(?:person)?uppgift(?:er|erna)(?:\s\p{L}+)?$/iu,
  en: /(?:^|\s)(?:if|when|where|once|whenever)$/iu,
}
/** What `includes` something is data only where it is a record of some kind. */
const RECORD =
  /\b(?:data|information|details|records?|register|files?|forms?|it|this|they|these|list|message|application|profile|account|log|report|survey|questionnaire|image|recording|entry|card|contract|agreement)s?\b/iu

function isOfData({ language }: Notice, text: string, lead: RegExpMatchArray): boolean {
  const head = text.slice(0, lead.index)
  if (language === 'en' && /\binclude/iu.test(lead[0])) return !RECORD.test(`${head} ${lead[0]}`)
  return SAID[language].test(head) && (language === 'en' || PASSIVE.test(lead[0]))
}
const PASSIVE = /(?:taan|tään|daan|dään|as|as in)\b/iu

/** `Vi har uppgifter om alla som bor här: namn, adress`: where the list begins behind the words that lead to it. */
function behindTopic({ start, text }: Sentence, from: number): number {
  const topic = /^[^,:]{3,120}:\s(?=\S[^:]*,)/u.exec(text.slice(from))
  return start + from + (topic?.[0].length ?? 0)
}

/** `If you donate: name, address and amount`: what a colon leads to, where it is a list. */
function behindColon(notice: Notice, sentence: Sentence): Held[] {
  const colon = sentence.text.search(/:\s+\S/u)
  if (colon < 2 || colon > FARTHEST) return []
  if (WHAT_FOR[notice.language].test(sentence.text.slice(0, colon))) return []
  const from = sentence.start + colon + 1
  const stop = ends[notice.language].exec(notice.text.slice(from, sentence.end))
  return itemsIn(notice, { start: from, end: stop ? from + stop.index : sentence.end }).filter(
    ({ items, known }) => items.length > 1 || (known === 1 && OCCASION.test(sentence.text)),
  )
}

/** `When you join: bank details`: behind the occasion on which data are asked even one thing is told. */
const OCCASION = /^(?:when|if|whenever|för|om du|om ni|när|kun|jos|mikäli)\s/iu

/** What a colon leads to there are purposes or bases. */
const WHAT_FOR: Readonly<Record<Language, RegExp>> = {
  fi: /käytetään(?! (?:seuraavia|muun muassa|mm\.))|tarkoitu|perust/iu,
  sv: /används(?! följande uppgifter)|ändamål|syfte|grund/iu,
  en: /\bused\b|purpose|\bbasis\b|\bgrounds?\b|reasons?\b/iu,
}

/** The last clause before a verb: what stands behind the circumstance that opens it. */
function lastList(notice: Notice, region: Part): Part {
  const parts = splitAtCommas(notice.text, region.start, region.end)
  let start = parts.at(-1)?.start ?? region.start
  for (const part of parts.toReversed()) {
    if (
      isClause(notice.text.slice(part.start, part.end)) ||
      tellsElse(notice, part) ||
      OPENING.test(notice.text.slice(part.start, part.end))
    )
      break
    start = part.start
  }
  return { start, end: region.end }
}

/** A circumstance that opens a sentence. */
const OPENING = /^(?:when|if|where|in|on|at|for|as|by|with|during|after|before|om|när|vid|i|på|för|av|kun|jos|mikäli)\s/iu

/** `Data on payments and means of payment` is one group. */
const GROUP =
  /^(?:\p{L}+\s)?(?:data|information|details|records|notes|uppgift\p{L}*|information|tieto\p{L}*|tiedot)\s(?:about|on|of|relating|related|concerning|regarding|om|rörande|avseende|koskien)\s/iu

/** `Information from veterinary practices`: from whom, and not which. */
const ORIGIN =
  /^\s*(?:(?:additional |other |further |such |this |the |some )?(?:personal )?(?:information|data|details)|(?:person)?uppgifter(?:na)?|tietoja|tiedot) (?:about you |on you |om dig )?(?:from|av|från)\s/iu

function itemsIn(notice: Notice, region: Part): Held[] {
  const parts = splitAtCommas(notice.text, region.start, region.end)
  const last = parts.at(-1)
  if (!last || ORIGIN.test(notice.text.slice(region.start, region.end))) return []
  const isGroup = parts.length === 1 && GROUP.test(notice.text.slice(last.start, last.end))
  const all = [...parts.slice(0, -1), ...(isGroup ? [last] : splitAtConjunctions(notice.text, last))].map((part) => bared(notice, part))
  const items: Part[] = []
  for (const part of all) if (isItem(notice, part)) items.push(part)
  const known = items.filter((part) => isKnown(notice, part))
  const kept = known.length * 2 >= all.length ? items : known
  if (
    notice.language === 'fi' &&
    !/^\s*(?:\p{L}+\s){0,3}?(?:tieto|tieto[aj]a|tiedot|kirjaa)\s/iu.test(notice.text.slice(region.start - 7, region.end))
  ) {
    const told = kept.filter((part) => !ELATIVE.test(notice.text.slice(part.start, part.end)))
    if (told.length < kept.length) return told.length > 0 ? [{ items: told, known: told.length }] : []
  }
  const short = kept.filter((part) => wordCount(notice.text, part) <= (kept.length > 1 ? LONGEST : ALONE))
  return short.length > 0 ? [{ items: short, known: short.filter((part) => isKnown(notice, part)).length }] : []
}

/** An item without the words that lead to it and the clause behind it. */
function bared(notice: Notice, part: Part): Part {
  const lead = LEAD[notice.language].exec(notice.text.slice(part.start, part.end))?.[0].length ?? 0
  const trimmed = trimPart(notice.text, { start: part.start + lead, end: part.end })
  return QUESTION[notice.language].test(notice.text.slice(trimmed.start, trimmed.end)) ? trimmed : withoutClause(notice.text, trimmed)
}

/** `The necessary data`: a part that only says that it is data. */
export const isDataAsSuch = ({ text }: Notice, { start, end }: Part): boolean => GENERIC.test(text.slice(start, end))

const isKnown = (notice: Notice, part: Part): boolean =>
  namesKind(notice, part) || QUESTION[notice.language].test(notice.text.slice(part.start, part.end))

/** `Föra medlemsförteckning, skicka medlemsbrev`: what is done, and no data. */
const isDoing = ({ language, text }: Notice, { start, end }: Part): boolean =>
  language === 'sv' && svVerbs.has(/^\p{L}+(?=\s)/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '')

/** `On` is a verb in Finnish alone. */
const isSaying = ({ language }: Notice, text: string): boolean => isClause(language === 'fi' ? text : text.replaceAll(/\son(?=\s)/gu, ''))

/** `Tietoja potilaista ja omaisista`: of whom data are held, and not which. */
const isOfPersons = ({ language }: Notice, text: string): boolean =>
  language === 'fi' && /ist[aä]$/u.test(text) && isPersonWord('fi', /\p{L}+$/u.exec(text.toLowerCase())?.[0] ?? '')

function isItem(notice: Notice, part: Part): boolean {
  const text = notice.text.slice(part.start, part.end)
  if (QUESTION[notice.language].test(text)) return wordCount(notice.text, part) >= 3
  if (/^\(|^[^()]*\)/u.test(text) || isOfPersons(notice, text)) return false
  return (
    part.end - part.start > 1 &&
    !NO_HEAD[notice.language].test(text) &&
    !GENERIC.test(text) &&
    !tellsElse(notice, part) &&
    !isDoing(notice, part) &&
    !isSaying(notice, text)
  )
}
