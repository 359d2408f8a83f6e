import type { TransferStatement } from '@seloste/schema/vocabulary/transfer'
import { countryPhrases, frameworkPhrases } from '../lexicon/third-countries.js'
import { mechanismPhrases } from '../lexicon/mechanisms.js'
import { affirmations, restatements, standingIn, transferWords } from '../lexicon/transfers.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { clausesOf, exceptionOf, partsAroundBut } from '../words/clause.js'
import { isNegated } from '../words/negation.js'
import { compile, compileSet, has, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { servicesIn } from '../words/service-names.js'

/** What a sentence says of transfers. */
export type Said = Exclude<TransferStatement, 'absent'>
type TransferWord = 'inside' | 'move' | 'outside' | 'may' | 'unless' | 'principle'

const words = byLanguage((language) => compile<TransferWord>(transferWords[language]))
const restated = compileSet(restatements)
const countries = compile(countryPhrases)
const frameworks = compileSet(frameworkPhrases)
const safeguards = compileSet([...mechanismPhrases.scc, ...mechanismPhrases.bcr, ...mechanismPhrases.dpf])
const yes = byLanguage((language) => compileSet(affirmations[language]))
const standing = byLanguage((language) => compileSet(standingIn[language]))
/** `Only within the EU` says that nothing leaves it. */
const ONLY =
  /(?<!\p{L})(?:only|solely|exclusively|all|everything|entirely|vain|ainoastaan|yksinomaan|kaikki|kokonaan|endast|enbart|uteslutande|alla|allt|samtliga|stays?|remains?|pysyy|pysyvät|stannar|förblir)(?!\p{L})/iu
/** How a condition opens a sentence: what follows may happen. */
const CONDITION = /^(?:jos|mikäli|om|ifall|if|where|should|in case|whenever|insofar)\s/iu
/** The most far-reaching statement wins. */
export const REACH: readonly Said[] = ['occurs', 'possible', 'none']
const MOVED = /transferred|transfers? (?:may|can|might|could)\b|siirretään|siirrämme|siirtoja|överförs|överför vi|överföringar/iu
const MAYBE = /tällöin|mikäli|mahdoll|i så fall|(?<!\p{L})då(?!\p{L})|such cases|these cases|\bwhere\b|whenever/iu
/** Words of what authorities have decided on a country: by themselves they move nothing there. */
const LAWFUL = /komissio|tuomioistuin|kommissionen|domstol|commission|court/iu
/** How a denial opens an answer. */
const NO = /^(?:nej|no|ei|emme|inte)\s?[,.:;–—-]/iu
/** An answer of so few words to a heading that asks for transfers speaks of them. */
const BRIEF = 4
const LONGEST_DENIAL = 22

/** The most far-reaching of what a sentence says before and after `but`; an exception that tells of a transfer tells of one. */
export function reachOf(notice: Notice, line: Line, sentence: Sentence): Said | null {
  const { topics } = line.section
  if (topics.has('rights') || topics.has('complaint')) return null
  const saids = partsAroundBut(notice.text, sentence).map((part) => statementOf(notice, line, part))
  const said = REACH.find((each) => saids.includes(each)) ?? null
  const exception = exceptionOf(notice.text, sentence)
  const isMade = exception !== null && !/^(?:when|när|kun)\s/iu.test(exception.text) && statementOf(notice, line, exception) === 'occurs'
  return said !== null && isMade ? 'occurs' : said
}

/** The third countries that a sentence names; those in the name of a framework, and the controller's own, are none. */
export function countriesIn(notice: Notice, sentence: Sentence): { country: string; hit: Hit }[] {
  const { tokens } = sentence
  const framed = frameworks(tokens)
  const hits: Hit[] = countries(tokens).filter(({ first }) => !framed.some((frame) => frame.first <= first && first <= frame.last))
  const abbreviated = tokens.flatMap(({ start, end }, index) =>
    notice.text.slice(start, end) === 'US' && !framed.some(({ first, last }) => first <= index && index <= last)
      ? [{ key: 'US', first: index, last: index }]
      : [],
  )
  const home = isBritish(notice) ? 'GB' : ''
  return [...hits, ...abbreviated].filter(({ key }) => key !== home).map((hit) => ({ country: hit.key, hit }))
}

const british = new WeakMap<Notice, boolean>()

/** A controller under the law of the United Kingdom, for whom it is no third country. */
function isBritish(notice: Notice): boolean {
  const known = british.get(notice)
  if (known !== undefined) return known
  const is = notice.language === 'en' && /\bUK GDPR\b|Information Commissioner|\bICO\b|Data Protection Act (?:1998|2018)/u.test(notice.text)
  british.set(notice, is)
  return is
}

function statementOf(notice: Notice, line: Line, sentence: Sentence): Said | null {
  if (has(restated, sentence.tokens)) return null
  const { language } = notice
  const { topics } = line.section
  const isAbout = topics.has('transfers')
  const hits = words[language](sentence.tokens)
  const found = new Set(hits.map(({ key }) => key))
  const abroad = hits.filter(({ key }) => key === 'outside')
  const named = countriesIn(notice, sentence).map(({ hit }) => hit)
  const isDenied = isNegated(sentence.tokens, language)
  if (abroad.length === 0 && named.length === 0) return placeless(notice, line, sentence, found, isDenied)
  if (topics.has('dataCategories') && (line.block.kind === 'item' || line.block.kind === 'cell')) return null
  const saids = [...abroad, ...named].map((place) => saidAt(notice, line, sentence, place, isAbout, abroad.length > 0))
  return REACH.find((each) => saids.includes(each)) ?? null
}

/** A sentence that names no place outside the EEA: a brief answer, a denial, or that all stays inside. */
function placeless(
  notice: Notice,
  line: Line,
  { tokens, text }: Sentence,
  found: ReadonlySet<TransferWord>,
  isDenied: boolean,
): Said | null {
  const { topics } = line.section
  const isAbout = topics.has('transfers')
  const isInside = found.has('inside') || (isBritish(notice) && /\b(?:in|within) the (?:UK|United Kingdom)\b/u.test(text))
  if (isAbout && NO.test(text) && !found.has('outside')) return isQualified(found) ? 'possible' : 'none'
  if (isInside && found.has('move') && (!isDenied || NO.test(text)) && !found.has('may') && (isAbout || ONLY.test(text)))
    return found.has('principle') ? 'possible' : 'none'
  if (!isAbout) return null
  if (tokens.length <= BRIEF && isDenied) return isQualified(found) ? 'possible' : 'none'
  if (tokens.length <= BRIEF && has(yes[notice.language], tokens)) return 'occurs'
  const isOnlyAbout = !topics.has('recipients') && !topics.has('measures') && !topics.has('purposes')
  if (!isOnlyAbout || isInside) return null
  if (isDenied) return found.has('move') && tokens.length <= LONGEST_DENIAL ? (isQualified(found) ? 'possible' : 'none') : null
  return MOVED.test(text) && (found.has('may') || found.has('unless')) ? 'possible' : null
}

/** What a sentence says of one place outside the EEA that it names. */
function saidAt(notice: Notice, line: Line, sentence: Sentence, place: Hit, isAbout: boolean, isAbroad: boolean): Said | null {
  const { language } = notice
  const scope = scopeOf(notice, sentence, place)
  const hits = words[language](scope.tokens)
  const found = new Set(hits.map(({ key }) => key))
  const isOutside = place.key === 'outside'
  if (isAddress(sentence)) return null
  const isDenied = isOutside && line.section.topics.has('recipients') && isNegated(scope.tokens, language)
  const isSafeguarded = !isOutside && has(safeguards, scope.tokens)
  if (
    !found.has('move') &&
    !isDenied &&
    !isSafeguarded &&
    !(isAbout && (isOutside || has(standing[language], scope.tokens) || !LAWFUL.test(sentence.text)))
  )
    return !isOutside && isBehindReceiver(notice, line, sentence, place) ? 'occurs' : null
  const before = sentence.tokens.slice(0, Math.max(0, place.first))
  if (isNegated(scope.tokens, language) || isNegated(before, language)) {
    const all = new Set(words[language](sentence.tokens).map(({ key }) => key))
    return isOutside || isAbroad ? (isQualified(all) ? 'possible' : 'none') : null
  }
  const earlier = sentence.tokens.filter(({ end }) => end <= scope.start)
  const ahead = new Set(words[language](earlier).map(({ key }) => key))
  const isConditional = CONDITION.test(sentence.text) || (ahead.has('may') && !ahead.has('move'))
  return (found.has('may') && !SEEING.test(scope.text)) || isConditional ? 'possible' : 'occurs'
}

/** Who can see them from there does, whenever they look: being able to is the transfer. */
const SEEING =
  /\bcan (?:also )?(?:see|view|access|open|reach|read|log in)\b|(?<!\p{L})kan (?:också |även )?(?:se|läsa|komma åt|öppna|nå)(?!\p{L})|(?<!\p{L})(?:voi|voivat) (?:myös )?(?:nähdä|lukea|avata|katsella|päästä)(?!\p{L})/iu

/** The clause that names the place, with what moves there; the whole sentence where the clause has no such word. */
function scopeOf(notice: Notice, sentence: Sentence, place: Hit): Sentence {
  const at = sentence.tokens[place.first]?.start ?? sentence.start
  const clause = clausesOf(notice.text, sentence).findLast(({ start }) => start <= at)
  const after = clause ? afterAnd(notice, clause, at) : undefined
  const scopes = [after, clause].filter((each) => each !== undefined)
  return scopes.find(({ tokens }) => words[notice.language](tokens).some(({ key }) => key === 'move')) ?? sentence
}

/** `Outside the EU and the EEA`: what an `and` joins there is the rest of a place. */
const AREA = /^(?:eu|eta|eea|ees|unionin|unionen|union|uk|us|usa)$/iu

/** `… and Instagram also stores them in the USA`: what an `and` joins may be a clause with a subject of its own. */
function afterAnd(notice: Notice, clause: Sentence, at: number): Sentence | undefined {
  const index = clause.tokens.findLastIndex(({ word, start }) => start < at && /^(?:and|ja|och|sekä)$/u.test(word))
  if (index < 1 || AREA.test(clause.tokens[index - 1]?.word ?? '') || clause.tokens[index - 2]?.word === 'eu') return undefined
  const tokens = clause.tokens.slice(index + 1)
  const start = tokens[0]?.start ?? clause.start
  return { start, end: clause.end, text: notice.text.slice(start, clause.end), tokens }
}

/** `Mailbird Inc. (USA)` among the recipients: what they get goes there. */
function isBehindReceiver(notice: Notice, line: Line, sentence: Sentence, place: Hit): boolean {
  const { topics } = line.section
  if (!topics.has('recipients') && servicesIn(notice.text, sentence).length === 0) return false
  if (topics.has('controller') || topics.has('contact')) return false
  const token = sentence.tokens[place.first]
  return token !== undefined && /[(,]\s?(?:the\s|i\s)?$/iu.test(notice.text.slice(Math.max(sentence.start, token.start - 6), token.start))
}

const isQualified = (found: ReadonlySet<TransferWord>): boolean => found.has('unless') || found.has('may') || found.has('principle')

/** A postal address names its country too, and moves nothing. */
const isAddress = (sentence: Sentence): boolean =>
  /\b[A-Z]{2} \d{5}\b|\b\d{5} [A-Z]{3}\b/u.test(sentence.text) && sentence.tokens.length < 60

/** Whether a sentence says of data, without a condition, that they are transferred. */
export function isDone(notice: Notice, sentence: Sentence): boolean {
  const found = new Set(words[notice.language](sentence.tokens).map(({ key }) => key))
  const isOpen = found.has('may') || found.has('unless') || MAYBE.test(sentence.text) || CONDITION.test(sentence.text)
  return MOVED.test(sentence.text) && !isOpen && !isNegated(sentence.tokens, notice.language)
}
