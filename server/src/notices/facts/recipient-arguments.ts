import type { Language } from '@seloste/schema/text'
import { givingWords } from '../lexicon/disclosure.js'
import { handlingWords, notReceivers } from '../lexicon/handling.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { finnishPhrase, PARTICIPLE } from '../words/finnish-phrase.js'
import { splitAtCommas, splitAtConjunctions, splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { isPlaceOrLaw } from './proper-names.js'
import { CLAUSE_HEAD, receiversIn } from './receiver-phrases.js'
import { kindOf } from './recipient-kinds.js'

const given = byLanguage((language) => compileSet(givingWords[language]))
const handling = byLanguage((language) => compileSet(handlingWords[language]))
const none = byLanguage((language) => compileSet(notReceivers[language]))
/** Words of a full sentence. */
const FINITE = /(?:^|\s)(?:on|ovat|voi|voidaan|voimme)\s|(?:mme|taan|tään|daan|dään)(?:[\s.]|$)/iu
/** Words that only a full sentence has, near its beginning. */
const FINITE_WORD: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?:on|ovat|voi|voivat|voidaan|saa|\p{L}+(?:mme|taan|tään|daan|dään|vat|vät))(?=[\s.]|$)/iu,
  sv: /(?:^|\s)(?:är|kan|har|vi|du|ska|kommer|blir|får|lämnas|delas|\p{L}{3,}as)(?=[\s.]|$)/iu,
  en: /(?:^|\s)(?:is|are|may|can|has|have|we|you|will|do|does|must|uses?|be|not)(?=[\s.]|$)/iu,
}
/** Words in -lle that name a place, a purpose or a direction. */
const NO_RECIPIENT =
  /puolelle$|^(?:kolmannelle|muulle|muille|jollekin|joillekin|kaikille|toiselle|tilaajille|asiakkaille|oikealle|sinulle|itselleen|meille|teille)$|osapuol\p{L}+lle$|^kolmansille$|^tahoille$|^taholle$|ulkopuolisille$|eteenpäin|alueelle$|palvelim\p{L}+lle$|tarkoituks\p{L}*lle$|sivu\p{L}*lle$|sähköposti\p{L}*lle$|maille$|markkinoille$|^uudelle$|itselle$|henkilölle$|rekisteröid\p{L}*lle$|käsittelijöille$/u
const MODAL = /\s(?:may|can|could|will|might|shall|must|also|only|then|both|each|kan|ska|kommer att|även|endast|också|alltid|dock)$/iu

/** The phrases of a sentence that name whom data are given to, whatever their words. */
export function argumentsOfGiving(notice: Notice, sentence: Sentence): Part[] {
  const parts =
    notice.language === 'fi'
      ? [...allativesIn(notice, sentence), ...registersIn(notice, sentence), ...partnersIn(notice, sentence)]
      : objectsOfGiving(notice, sentence)
  return parts.filter((part) => isReceiver(notice, part))
}

/** The phrases of a sentence that name who gets or handles data: the subject of such a verb. */
export function subjectsOfHandling(notice: Notice, sentence: Sentence): Part[] {
  const verb = handling[notice.language](sentence.tokens)[0]
  if (!verb || verb.first === 0 || verb.first > 12) return []
  if (notice.language === 'fi') return subjectInFinnish(notice, sentence, verb.first)
  if (OURSELVES.test(sentence.tokens[verb.last + 1]?.word ?? '')) return []
  const end = sentence.tokens[verb.first - 1]?.end ?? sentence.start
  const until = withoutModal(notice.text, sentence.start, end)
  const from = sentence.start + clauseStart(notice.text.slice(sentence.start, until))
  const before = notice.text.slice(from, until)
  if (FINITE_WORD[notice.language].test(before) || /\s(?:that|which|who|som|we|vi|du|to|att)$/iu.test(before)) return []
  const apposed = /^(?:Our|The|Vår|Vårt)\s[^,]{3,50}, (?=\p{Lu}[^,]{1,40},?$)/u.exec(before)
  const parts = receiversIn(notice, from + (apposed?.[0].length ?? 0), until, true)
  return parts.length > 0 && parts.every((part) => wordCount(notice.text, part) <= 9)
    ? parts.filter((part) => isReceiver(notice, part))
    : []
}

/** `Löneräkningen sköter vi`: the subject behind the verb is the controller, and what stands in front of it an object. */
const OURSELVES = /^(?:vi|jag|man)$/u

/** Where the clause begins whose subject is asked for: behind another clause before it, or behind `, and`. */
function clauseStart(before: string): number {
  const joined = /.*,\s(?:och|and|men|but)\s/iu.exec(before)?.[0]
  if (joined !== undefined && FINITE_CLAUSE.test(joined)) return joined.length
  const clause = CLAUSE_HEAD.test(before) ? before.lastIndexOf(', ') : -1
  return clause > 0 ? clause + 2 : 0
}
const FINITE_CLAUSE = /\s(?:är|hör|har|kan|får|vi|du|is|are|has|have|we|you|may|can|\p{L}{3,}(?:ar|er|as))\s/iu

/** A few words that can name somebody: no clause, no verb, in Finnish no case of place or purpose. */
export const isShortPhrase = (notice: Notice, part: Part): boolean => {
  const text = notice.text.slice(part.start, part.end)
  const isPlace = notice.language === 'fi' && /(?:ssa|ssä|sta|stä|ksi|sti|sta|aan|ään)$/u.test(text)
  return wordCount(notice.text, part) <= 6 && !isPlace && !CLAUSE_HEAD.test(`${text} `) && isReceiver(notice, part)
}

/** Whether a sentence has no verb of giving, of handling or of being, and nobody who speaks. */
export const isVerbless = (notice: Notice, sentence: Sentence): boolean =>
  sentence.tokens.length <= 16 &&
  !has(given[notice.language], sentence.tokens) &&
  !has(handling[notice.language], sentence.tokens) &&
  !FINITE_WORD[notice.language].test(sentence.text.slice(0, 60))

/** Gerunds, participles and words that point back are no receivers of their own. */
const NO_PHRASE =
  /^(?:\p{L}{3,}ing|based|provided|set|all|each|such|these|those|both|alla|dessa|sådana|båda|kaikki|nämä|näille|kaikille|että|joko|protect|take|report|comply|enable|help|detect|prevent|investigate|enforce|establish|exercise|defend|provide|process|deliver|verify|ensure|meet|make|keep|carry|send|improve|fulfil|perform|manage|do|assist|answer|respond|facilitate|allow|resolve|handle|organise|administer|contact|obtain|get|check|confirm|complete)(?=\s|$)/iu

/** A pronoun behind a preposition, a passive verb at the end, a role instead of its bearer. */
const NO_RECEIVER: Readonly<Record<Language, RegExp>> = {
  fi: /käsittelij(?:änä|öinä)$/iu,
  sv: /\s\p{Ll}{2,}[bdfgjklmnprtv]s$|^(?:genom|via)\s(?:den|det|dem)$/u,
  en: /^(?:through|via)\s(?:it|them)$/iu,
}

function isReceiver(notice: Notice, part: Part): boolean {
  const text = notice.text.slice(part.start, part.end)
  const isClause = FINITE_WORD[notice.language].test(text) || NO_PHRASE.test(text)
  const words = tokenize(notice.text, part.start, part.end)
  return (
    !isClause &&
    !NO_RECEIVER[notice.language].test(text) &&
    !/third part|tredje part|\byou\b|@/iu.test(text) &&
    !has(none[notice.language], words) &&
    !(words.length === 1 && isPlaceOrLaw(words, 0))
  )
}

function withoutModal(text: string, start: number, end: number): number {
  const modal = MODAL.exec(text.slice(start, end))
  return modal ? withoutModal(text, start, start + modal.index) : end
}

/** English and Swedish give with a preposition: what follows it, to the end of its enumeration. */
function objectsOfGiving(notice: Notice, sentence: Sentence): Part[] {
  const places = new Set(given[notice.language](sentence.tokens).map(({ last }) => last + 1))
  return [...places].flatMap((at) => {
    const from = sentence.tokens[at]?.start
    const next = [...places].filter((place) => place > at).toSorted((a, b) => a - b)[0]
    const end = next === undefined ? sentence.end : (sentence.tokens[next - 2]?.start ?? sentence.end)
    return from === undefined || from >= end ? [] : receiversIn(notice, from, end)
  })
}

/** Finnish gives in the allative: every noun in -lle that is no place is a recipient. */
function allativesIn(notice: Notice, sentence: Sentence): Part[] {
  if (!has(given.fi, sentence.tokens) && FINITE.test(sentence.text)) return []
  const parts = sentence.tokens.flatMap((_, index) =>
    isAllative(sentence, index) ? [finnishPhrase(notice, sentence, { key: '', first: index, last: index })] : [],
  )
  return parts.reduce<Part[]>((merged, part) => {
    const before = merged.at(-1)
    const isOther =
      before !== undefined &&
      /^\s(?:tai|ja|sekä)\s$/u.test(notice.text.slice(before.end, part.start)) &&
      OTHER.test(notice.text.slice(part.start, part.end))
    return isOther ? [...merged.slice(0, -1), { start: before.start, end: part.end }] : [...merged, part]
  }, [])
}

/** A noun in the allative that is a receiver; a participle before such a noun is part of it (`luottoa myöntävälle taholle`). */
function isAllative({ tokens }: Sentence, at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (word.length <= 5 || !word.endsWith('lle')) return false
  if (PARTICIPLE.test(word) && next.endsWith('lle')) return false
  return !NO_RECIPIENT.test(word) || (/^(?:taho|osapuol|henkilö)/u.test(word) && PARTICIPLE.test(before))
}

/** What is given into a register or an archive of others: `tulorekisteriin`. */
const registersIn = (notice: Notice, sentence: Sentence): Part[] =>
  has(given.fi, sentence.tokens)
    ? sentence.tokens.flatMap(({ word }, index) =>
        /(?:rekisteriin|arkistoon|varantoon|tietojärjestelmään|tietokantaan|ilmoituskanavaan)$/u.test(word)
          ? [finnishPhrase(notice, sentence, { key: '', first: index, last: index })].filter(({ start }) => notice.text[start - 1] !== ':')
          : [],
      )
    : []

/** `Kaupungin, koulujen ja lajiliiton kanssa`, `perintätoimiston hoidettavaksi`: an enumeration in the genitive before such a word. */
function partnersIn(notice: Notice, sentence: Sentence): Part[] {
  const at = sentence.text.search(/\s(?:kanssa|käyttöön|hoidettavaksi|käsiteltäväksi|käytettäväksi|tietoon|haltuun)(?=[\s.,])/iu)
  const list = at < 0 ? null : GENITIVES.exec(sentence.text.slice(Math.max(0, at - 160), at))
  if (!list) return []
  const start = sentence.start + Math.max(0, at - 160) + list.index
  const parts = splitAtCommas(notice.text, start, sentence.start + at).flatMap((part) => splitAtConjunctions(notice.text, part))
  return parts.filter((part) => kindOf(notice, part) !== null && wordCount(notice.text, part) <= 5)
}
/** Nouns in the genitive, joined by commas and conjunctions, up to the end. */
const GENITIVES = /(?:\p{L}[\p{L}-]*n(?:,\s|\s(?:ja|sekä|tai)\s|\s)){0,8}\p{L}[\p{L}-]*n$/u

const OTHER = /^mui?(?:u|lle)/iu
/** Who is named only by what gives a right to the data: `sille, jolla on oikeus`, `den som begär det`, `anyone who asks`. */
export function claimantsIn(notice: Notice, sentence: Sentence): Part[] {
  const found = CLAIMANT[notice.language].exec(sentence.text)
  const phrase = found?.[1]
  if (!found || phrase === undefined) return []
  const start = sentence.start + found.index + found[0].length - phrase.length
  return [trimPart(notice.text, { start, end: start + phrase.length })]
}

const CLAIMANT: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)((?:sille|niille|jokaiselle), jo\p{L}{2,5}\s[^,.;]{3,80})/iu,
  sv: /\still ((?:den|dem|var och en) som\s[^,.;]{3,80})/iu,
  en: /\sto ((?:anyone|anybody|whoever|any person)\s[^,.;]{3,80})/iu,
}

/** An object in front of the verb (`tietoja käsittelee`, `laskutuksen hoitaa`, `palkat maksaa`) leaves the subject behind it. */
function subjectInFinnish(notice: Notice, sentence: Sentence, verb: number): Part[] {
  const { tokens } = sentence
  const [before, at, after] = [tokens[verb - 1], tokens[verb], tokens[verb + 1]]
  if (!before || !at) return []
  const isObject = /(?:n|(?<!j)a|(?<!j)ä)$/u.test(before.word) || (before.word.endsWith('t') && !/(?:vat|vät)$/u.test(at.word))
  if (!isObject) {
    const head = { start: sentence.start, end: before.end }
    if (verb > 9 || CLAUSE_HEAD.test(sentence.text)) return []
    const parts = splitList(notice.text, head.start, head.end)
    if (parts.length > 1 && parts.every((part) => wordCount(notice.text, part) <= 4 && isReceiver(notice, part))) return parts
    const pair = splitAtConjunctions(notice.text, head)
    if (pair.length === 2 && pair.every((part) => kindOf(notice, part) !== null && isReceiver(notice, part))) return pair
    return verb <= 6 && isReceiver(notice, head) ? [trimPart(notice.text, head)] : []
  }
  if (!after) return []
  const rest = notice.text.slice(after.start, sentence.end)
  const stop = /[,;.(]|\s(?:ja|sekä|joka|jonka|jolla)\s/u.exec(rest)
  const part = trimPart(notice.text, { start: after.start, end: stop ? after.start + stop.index : sentence.end })
  const isBare =
    wordCount(notice.text, part) <= 3 &&
    part.end >= sentence.end - 1 &&
    !/(?:ssa|ssä|lla|llä|sti|ksi|n|a|ä)$/u.test(notice.text.slice(part.start, part.end))
  return wordCount(notice.text, part) <= 6 &&
    isReceiver(notice, part) &&
    (isBare || kindOf(notice, part) !== null || /^\p{Lu}|\s\p{Lu}/u.test(rest.slice(0, 30)))
    ? [part]
    : []
}
