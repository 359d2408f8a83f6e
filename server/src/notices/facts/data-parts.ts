import { dataWords } from '../lexicon/data-items.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isClause } from '../words/finite.js'
import { labelOf, splitItem, wholeItem, withoutClause } from '../words/enumeration.js'
import { wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import { tokenize, type Token } from '../words/token.js'
import type { Picked } from './span-list.js'
import { namesKind } from './told-data.js'

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

/** An item of a list: split where it is itself a list of short items, cut to its label where prose follows it. */
export function picksOfDataItem(notice: Notice, line: Line, confidence: number): Picked[] {
  const item = unmarked(notice, wholeItem(notice, line))
  if (wordCount(notice.text, item) === 0 || isNegated(line.sentences[0]?.tokens ?? [], notice.language, undefined)) return []
  if (line.text.endsWith(':')) return []
  const labelled = labelOf(notice, item) ?? dashLabelOf(notice, item)
  const first = line.sentences[0]
  const isListed = first !== undefined && line.sentences.length > 1 && /,.*,/u.test(first.text)
  const isProse =
    (!isListed && line.sentences.length > 1) ||
    (labelled !== null &&
      wordCount(notice.text, labelled.rest) > 14 &&
      !/,.*,/u.test(notice.text.slice(labelled.rest.start, labelled.rest.end)))
  if (ON_DEVICE.test(line.text)) return []
  const dashed = (line.section.topics.has('purposes') ? /\s[—–]\s/u : PURPOSE_BEHIND).exec(line.text)
  if (line.section.topics.has('purposes') && line.block.kind === 'item' && !isDataWord(notice, item)) return []
  if (labelled && isProse) return [{ ...labelled.label, confidence: 0.6 }]
  const upTo = isListed ? { start: item.start, end: first.end - 1 } : item
  const whole = labelled ? { start: labelled.rest.start, end: Math.max(labelled.rest.start, Math.min(labelled.rest.end, upTo.end)) } : upTo
  const body = wordCount(notice.text, whole) > 8 ? withoutClause(notice.text, whole) : whole
  const end = dashed ? line.start + dashed.index : body.end
  return partsOf(notice, { start: body.start, end: Math.max(body.start, Math.min(body.end, end)) })
    .filter((part) => !isSentence(notice, part))
    .map((part) => ({ ...part, confidence }))
}

/** An item without the letter that counts it, which the file kept: `(a) name`. */
function unmarked({ text }: Notice, { start, end }: Part): Part {
  const mark = /^(?:\((?:[a-zåäö]|[ivx]{1,4}|\d{1,2})\)|[a-zåäö]\))\s+/u.exec(text.slice(start, end))
  return { start: start + (mark?.[0].length ?? 0), end }
}

/** `Contact details – address, e-mail, telephone`: a label that a dash parts from its list. */
function dashLabelOf(notice: Notice, { start, end }: Part): { label: Part; rest: Part } | null {
  const [whole, label] = /^([^–—:,;()-]{2,50})\s[–—-]\s(?=[^,]{2,60},)/u.exec(notice.text.slice(start, end)) ?? []
  if (whole === undefined || label === undefined) return null
  const rest = { start: start + whole.length, end }
  return isDataNoun(notice, rest) ? { label: { start, end: start + label.length }, rest } : null
}

/** A part that says something of its own at length is no item. */
const isSentence = (notice: Notice, part: Part): boolean =>
  wordCount(notice.text, part) > 10 && isClause(notice.text.slice(part.start, part.end).replace(/\([^()]*\)/gu, ''))

/** Data that stay on the person's own device are not processed by anyone else. */
const ON_DEVICE =
  /(?:lagras|sparas|finns|stannar|stays?|stored|kept|remains?|tallentuu|tallentuvat|jää|pysyy|säilyy) (?:bara |endast |only |vain |ainoastaan )?(?:i din |på din |on your |in your |omaan |laitteellesi|puhelimeesi|laitteellasi|puhelimessasi)(?:telefon|enhet|mobil|own device|device|phone|puhelimeesi|laitteeseesi)?(?=[\s.,;]|$)/iu

/** `Position – to show the nearest stop`: what follows the dash is no data. */
const PURPOSE_BEHIND =
  /\s[—–-]\s(?=(?:för att|används|lagras|sparas|endast|bara|om du|to|so that|used|only|stored|kept|if you|we|jotta|käytetään|tallennetaan|vain|jos|kun|tarvitaan)\s)/iu

/** `Details of diagnosis, treatment and visits`: what stands before the preposition goes with each part. */
const SHARED = /\s(?:of|on|about|regarding|om|av|på|för|rörande)\s|^(?:tiedot|tieto|tietoja)\s/iu

/** `For allotment holders, plot number`: of whom or when it is held is no data. */
const FOR_WHOM =
  /^(?:for|if|when|where|unless|in case|om du|om ni|om det|för|när|av|jos|mikäli|kun|vain|jotka|joita|joiden|joilla|which|that|who)\s/iu

/** `Contact details such as …`: a head that names a kind by itself keeps its examples. */
const HEAD_OF_OWN =
  /^(?:your |the |any |their )?(?!personal|other|basic|some|certain|following)\p{L}{4,}(?:[ -]\p{L}+)? (?:details|data|information|records|documents)$/iu

function partsOf(notice: Notice, part: Part): Part[] {
  const text = notice.text.slice(part.start, part.end)
  const head = notice.language === 'en' ? EXAMPLES.exec(text) : null
  const body = head ? { start: part.start + head.index + head[0].length, end: part.end } : part
  const isNamed = head !== null && /\bsuch as\b/iu.test(head[0]) && HEAD_OF_OWN.test(text.slice(0, head.index))
  const isGroup = notice.language !== 'en' && /\s(?:kuten|esim\.?|esimerkiksi|mm\.?|mukaan lukien|såsom|t\.ex\.?|exempelvis)\s/iu.test(text)
  const isBracketed = head !== null && /\([^()]*$/u.test(text.slice(0, head.index + 2))
  const isAbout =
    head !== null &&
    /^(?:details of|information about|data about)/iu.test(head[0]) &&
    /\b(?:including|such as)\b/iu.test(notice.text.slice(body.start, body.end))
  if (isGroup || isNamed || isAbout || isBracketed) return [isAbout && !isBracketed ? body : part]
  const parts = splitItem(notice, body, head ? 6 : 7).filter(
    (each, _, all) => all.length < 2 || !FOR_WHOM.test(notice.text.slice(each.start, each.end)),
  )
  const isShared = head !== null || SHARED.test(notice.text.slice(parts[0]?.start ?? 0, parts[0]?.end ?? 0))
  const ours = parts.filter((each) => (isShared ? isDataWord(notice, each) : isDataNoun(notice, each))).length
  const isPlain =
    parts.length >= 4 &&
    ours > 0 &&
    !/(?:liittyv|koskev|related|relating|rörande)/iu.test(text) &&
    parts.every((each) => wordCount(notice.text, each) <= 4)
  return parts.length > 1 && ours * 2 < parts.length && !isPlain ? [body] : parts
}

/** In a section on data also words that name other things elsewhere. */
export const isDataNoun = (notice: Notice, part: Part): boolean =>
  isDataWord(notice, part) || (namesKind(notice, part) && !isGeneric(tokenize(notice.text, part.start, part.end)))

const isGeneric = (tokens: readonly Token[]): boolean => tokens.every(({ word }) => GENERIC.has(word))

/** Whether a part names data by a word that names nothing else. */
export function isDataWord(notice: Notice, part: Part): boolean {
  const tokens = tokenize(notice.text, part.start, part.end)
  return has(data[notice.language], tokens) && !isGeneric(tokens)
}
