import { byWords, fromWords, gettingWords, notOrigins } from '../lexicon/sources.js'
import type { Notice } from '../notice.js'
import { withoutClause } from '../words/enumeration.js'
import { splitAtCommas, splitAtConjunctions, splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { namesGroup } from '../words/person-phrase.js'
import { finnishPhrase } from '../words/finnish-phrase.js'

const by = { sv: compileSet(byWords.sv), en: compileSet(byWords.en) }
const from = { sv: compileSet(fromWords.sv), en: compileSet(fromWords.en) }
const none = compileSet(notOrigins)
const getting = compileSet(gettingWords)
const FINITE =
  /(?:^|\s)(?:on|ovat|ei|voi|voivat|\p{L}{3,40}(?:(?<!lta|ltä|sta|stä|lle|lla|llä|ssa|ssä|il)mme|(?<![ls])t(?:aan|ään)|d(?:aan|ään)|(?:vat|vät)))(?=[\s.,]|$)/iu
/** The elative and the ablative say where from. */
export const ORIGIN = /(?:lta|ltä|sta|stä)(?:mme|si|nsa|nsä|an|än|ni|nne)?$/u
/** Where what is said of the origin ends and the sentence goes on. */
const FINNISH_END =
  /[,;]?\s(?:(?:ja|sekä)\s)?(?:saatu|saadu|kerätty|kerätyi|hankit|toimitet|ilmoitet|\p{L}{3,40}(?:(?<!lta|ltä|sta|stä|il)mme|(?<![ls])t(?:aan|ään)|d(?:aan|ään))(?=[\s.,]|$))/iu
/** `Saamme hakemuksestasi nimesi`: what is got stands behind where from. */
const FINNISH_GOT = /(?<=\p{L}(?:sta|stä|lta|ltä)\p{L}{0,3})\s(?:nimesi|nimen|nimet|\p{L}{0,30}tietosi|\p{L}{0,30}tiedot)(?=[\s.,]|$)/iu
const END =
  /[,;]?\s(?:when|where|who|if|because|so that|so|in order|for the|in accordance|and we|we|you may|is|are|will|may|that|until|but|men|är|till|när|om|för att|som|enligt|får vi|hämtar vi|kan|och vi|vi)(?=\s|$)/iu

/** `Data arise in interviews and inspections`, `Tiedot syntyvät, kun …`: the occasions on which data come to be are one source. */
const ARISE = {
  fi: /^(?:\p{L}*tiedot|tietoja|merkinnät|ne|lokitiedot|\p{L}+)\s(?:kertyvät|kertyy|syntyvät|syntyy|muodostuvat|muodostuu|tallentuvat|tallentuu)(?:\s(?:myös|lisäksi|automaattisesti))?,?\s(?=kun\s|\p{L}+(?:ssa|ssä|lla|llä|essa|essä)\p{L}{0,3}[\s,.]|palvelun|asioinnin)/iu,
  sv: /^(?:\p{L}*uppgift\p{L}*|de|resten|en del|\p{L}+en)\s(?:uppkommer|uppstår|skapas|bildas|genereras|registreras|samlas)(?:\s(?:också|även|in|automatiskt))*\s(?=när\s|då\s|vid\s|under\s|i samband)/iu,
  en: /^(?:the |some |other )?(?:data|information|details|they|it|records)\s(?:accrues?|arises?|(?:is|are) (?:created|generated|produced|recorded|formed)|builds? up)(?:\s(?:also|automatically))?\s(?=in\s|when\s|during\s|as you\s|while\s)/iu,
} as const

export function arisenIn(notice: Notice, sentence: Sentence): Part | null {
  const said = ARISE[notice.language].exec(sentence.text)
  if (!said) return null
  const part = trimPart(notice.text, { start: sentence.start + said[0].length, end: sentence.end })
  return wordCount(notice.text, part) <= 18 ? part : null
}

/** The phrases of a sentence that say where data come from. */
export const originsIn = (notice: Notice, sentence: Sentence): Part[] =>
  notice.language === 'fi' ? finnishOrigins(notice, sentence) : prepositionalOrigins(notice, sentence, notice.language)

/** Finnish says it by case; what stands between one such noun and the next tells how the first gives the data. */
function finnishOrigins(notice: Notice, sentence: Sentence): Part[] {
  if (FINITE.test(sentence.text) && !has(getting, sentence.tokens)) return []
  const starts: number[] = []
  let lastEnd = -1
  sentence.tokens.forEach((token, at) => {
    const isEnding = ENDING_ALONE.test(token.word) && notice.text[token.start - 1] === ':'
    if (inClause(sentence, token.start)) return
    if (!ORIGIN.test(token.word) || (token.word.length < 6 && !isEnding) || has(none, [token]) || notice.text[token.end] === ':') return
    if (sentence.tokens[at + 1]?.word === 'varten') return
    const phrase = finnishPhrase(notice, sentence, { key: '', first: at, last: at })
    const start = withCompany(notice.text, sentence.start, phrase.start)
    const between = lastEnd < 0 ? null : notice.text.slice(lastEnd, start)
    if (phrase.start > lastEnd && (between === null || !CONTINUED.test(between))) starts.push(start)
    lastEnd = token.end
  })
  if (starts.length > 1 && isOfWhom(sentence, starts[0])) starts.shift()
  const told = HEARD.test(sentence.text) ? starts.filter((start) => !OF_WHOM.test(notice.text.slice(start, start + 60))) : starts
  const parts = told.map((start, index) => untilNext(notice, start, told[index + 1] ?? sentence.end))
  return [...statedOrigin(notice, sentence), ...parts.flatMap((part) => ownersOf(notice, sentence, part))].filter(
    (part) => wordCount(notice.text, part) <= 30,
  )
}

/** `Lomakkeesta, jonka saa toimistosta, …`: where the clause says that something is to be had is no source. */
const CLAUSE = /,\s(?:joka|jonka|jota|jossa|joissa|jolla|joita|jotka)\s[^,]{3,60},/iu

function inClause(sentence: Sentence, place: number): boolean {
  const clause = CLAUSE.exec(sentence.text)
  const start = clause ? sentence.start + clause.index : 0
  return clause !== null && place > start && place < start + clause[0].length
}

/** `Uusista asukkaista kuulemme naapureilta`: of whom one hears is not from whom. */
const HEARD = /(?<!\p{L})(?:kuul|kerro|kerto|ilmoit|saamme tie)\p{L}*/iu
const OF_WHOM =
  /^(?:[\p{L}-]+ista )?(?:asukka|asiakka|jäsen|potila|oppila|henkilö|työntekijö|osallistuj)\p{L}*(?:ista|istä|estä|asta|ästä)(?!\p{L})/iu

/** `Siirto-oppilaasta saadaan tiedot edellisestä koulusta`: he of whom something is got is not from whom. */
const GOT_OF =
  /^([\p{L}-]{3,40}(?:sta|stä)) (?:saa(?:daan|mme)|tulee|tulevat|hae(?:taan|mme)|hanki(?:taan|mme)|kysy(?:tään|mme)|pyyd(?:etään|ämme)) /iu
const isOfWhom = ({ start, text }: Sentence, first: number | undefined): boolean => {
  const whom = first === start ? GOT_OF.exec(text)?.[1] : undefined
  return whom !== undefined && namesGroup('fi', whom, true)
}

/** `Kelan, Verohallinnon ja Tullin rekistereistä`: each owner of what they share is a source. */
const SHARED =
  /^(\p{Lu}[\p{L}-]*n) ja ((?:[\p{L}-]+(?:\s(?:Oy|ry|Ab):n)?\s){1,4}(?:rekistere|tietokanno|järjestelm|tietovaranno|palvelu)\p{L}*)$/u
const OWNERS_BEFORE = /((?:(?:\p{Lu}[\p{L}-]{0,40}- ja )?\p{Lu}?[\p{L}-]{2,40}n, ){1,4})$/u

function ownersOf({ text }: Notice, sentence: Sentence, part: Part): Part[] {
  const shared = SHARED.exec(text.slice(part.start, part.end))
  const [, one = '', other = ''] = shared ?? []
  if (!shared) return [part]
  const before = OWNERS_BEFORE.exec(text.slice(Math.max(sentence.start, part.start - 160), part.start))?.[0] ?? ''
  const earlier = splitAtCommas(text, part.start - before.length, part.start).filter(({ start, end }) =>
    /^\p{Lu}/u.test(text.slice(start, end)),
  )
  return [...earlier, { start: part.start, end: part.start + one.length }, { start: part.end - other.length, end: part.end }]
}

/** `Oy:ltä`: the ending of a name that is none by its letters. */
const ENDING_ALONE = /^[ls]t[aä]$/u

/** Nothing but white space, or what introduces an example, stands between two words of one origin. */
const CONTINUED = /^(?:\s?|,?\s(?:mm\.|esimerkiksi|esim\.|kuten|eli)\s)$/iu

/** `Lähteitä ovat käyttäjä itse ja viranomaiset`: said outright, in the nominative. */
function statedOrigin(notice: Notice, sentence: Sentence): Part[] {
  const stated = /läh[dt]e?\p{L}{0,8}\s(?:on|ovat|toimii|toimivat|käytetään|käytämme)\s/iu.exec(sentence.text)
  if (!stated) return []
  const parts = splitList(notice.text, sentence.start + stated.index + stated[0].length, sentence.end)
  const all = parts.length === 1 ? parts.flatMap((part) => splitAtConjunctions(notice.text, part)) : parts
  const clause = all.findIndex(({ start, end }) =>
    /^(?:minkä|jotka|joka|jolta|joista|mutta|jos|kun)\s/iu.test(notice.text.slice(start, end)),
  )
  return withChannels(notice.text, clause < 0 ? all : all.slice(0, clause)).filter(
    ({ start, end }) => !ORIGIN.test(notice.text.slice(start, end).split(' ').at(-1) ?? '') && wordCount(notice.text, { start, end }) <= 12,
  )
}

/** The ending after `Oy:`, or after the dot of an address, belongs to the name before it. */
function withCompany(text: string, from: number, start: number): number {
  const name = /(?:\p{Lu}[\p{L}-]{0,40}\s(?:\p{Ll}{2,30}\s)?){1,6}(?:ry|Oyj?|Ab|rf|sr):$/u.exec(
    text.slice(Math.max(from, start - 120), start),
  )
  if (name) return start - name[0].length
  const domain = /[\p{L}\p{N}-]{1,40}[.-]$/u.exec(text.slice(Math.max(from, start - 41), start))
  return domain ? start - domain[0].length : start
}

function untilNext(notice: Notice, start: number, next: number): Part {
  const text = notice.text.slice(start, next)
  const clause = CLAUSE.exec(text)
  if (
    clause &&
    /^\S+$/u.test(text.slice(0, clause.index)) &&
    wordCount(notice.text, { start, end: start + clause.index + clause[0].length }) <= 8
  )
    return trimPart(notice.text, { start, end: start + clause.index + clause[0].length })
  const end = FINNISH_GOT.exec(text) ?? FINNISH_END.exec(text)
  return trimPart(
    notice.text,
    withoutClause(notice.text, trimPart(notice.text, { start, end: end && end.index > 2 ? start + end.index : next })),
  )
}

/** Swedish and English say it by a preposition: each begins an enumeration that runs to the next. */
function prepositionalOrigins(notice: Notice, sentence: Sentence, language: 'sv' | 'en'): Part[] {
  const said = from[language](sentence.tokens).filter(
    ({ last }) => !/^(?:\d.*|\p{L}{2,}ing|vilken|vilka|vilket)$/u.test(sentence.tokens[last + 1]?.word ?? ''),
  )
  const hits = (said.length > 0 ? said : by[language](sentence.tokens)).toSorted((a, b) => a.last - b.last)
  const [first] = hits
  if (!first) return []
  const again = said.length > 0 ? [] : repeated(sentence, first.last)
  const places = [...hits, ...again.map((at) => ({ first: at, last: at }))].toSorted((a, b) => a.last - b.last)
  return places.flatMap(({ last }, index) => {
    const start = sentence.tokens[last + 1]?.start
    const end = sentence.tokens[places[index + 1]?.first ?? sentence.tokens.length]?.start ?? sentence.end
    return start === undefined || start >= end ? [] : enumerated(notice, start, end)
  })
}

/** The same preposition once more after a conjunction or a comma: `by you, by your bank and by the register`. */
const repeated = ({ text, start, tokens }: Sentence, at: number): number[] =>
  tokens.flatMap(({ word, start: from }, index) =>
    index > at &&
    word === tokens[at]?.word &&
    /(?:,|\soch|\sand|\sor|\seller)\s$/u.test(text.slice(Math.max(0, from - start - 8), from - start))
      ? [index]
      : [],
  )

/** Ways to give data: no source of their own, but part of the one before. */
const CHANNEL =
  /^(?:(?:by|per|via|or by) )?(?:e-?mail|e-post|telephone|phone|telefon|post|mail|social media|otherwise|chatt?|etc|på webben|på nätet|online|verkossa|puhelimitse|sähköpostitse|kirjeitse|sähköpostilla|puhelimella)\b/iu
const PRONOUN = /^(?:you|dig|er|the person|the individual)(?=[\s:])/iu
/** `You when you book, call or visit us`: the occasions belong to the one source. */
const READER_WHEN = /^(?:you|dig|er)\s(?:yourself\s|själva?\s)?(?:when|whenever|när)\s/iu
const WHEN_END =
  /[.;:]|,?\s(?:and|och|samt)\s(?:from|från|our|the|vår|we|vi)\s|,\s(?:we|vi|from|från|dels|our|the|vår)\s|\s(?:får|samlar|sparar|hämtar) vi\s/iu
const NOBODY =
  /^(?:(?:the )?(?:following|time|date|them|it|us|these|those|this|that)(?:\s\p{L}+){0,2}|other|others|dels|and|or|och|eller|obtained|collected|information|data|now|then|(?:which|whom|where)(?: .*)?)$/iu

/** `Doctors and hospitals that have treated you`: what is said of both keeps them one source. */
const BOTH = /(?:^|,\s(?:and|och)?\s?)\p{L}+ (?:and|or|och|eller) \p{L}+ (?:that|who|which|som) [^,.;:]{3,60}[.;]?$/iu

/** Who is told by what they do: what follows says who. */
const SOMEONE = /^(?:den|dem|de|den person|personen|någon|the person|the people|people|someone|anyone|those) (?:som|who|that)\s/iu

/** `Postens, kommunens och företagets register`: owners that share what they own. */
const SHARED_HEAD = /^(?:\p{L}+s,\s){0,4}\p{L}+s\soch\s\p{L}+s\s\p{L}*(?:register|system|databaser|tjänster)$/iu

function enumerated(notice: Notice, start: number, end: number): Part[] {
  const colon = /^[^,.;:]{0,40}(?:sources|källor|aktörer|ways|places):\s/iu.exec(notice.text.slice(start, end))
  if (colon) return enumerated(notice, start + colon[0].length, end)
  const text = notice.text.slice(start, end)
  const when = READER_WHEN.exec(text)
  if (when) return [trimPart(notice.text, { start, end: start + (WHEN_END.exec(text)?.index ?? text.length) })]
  const someone = SOMEONE.exec(text)
  const both = BOTH.exec(text)
  const stop = both
    ? /[.;:]/u.exec(text)
    : someone
      ? /[,.;:]/u.exec(text)
      : PRONOUN.test(text)
        ? /[,.;:]|\s(?:and|och)\s/u.exec(text)
        : END.exec(text)
  const until = stop && stop.index > 1 ? start + stop.index : end
  const example = /,?\s(?:such as|for example|e\.g\.|såsom|till exempel|t\.ex\.)\s/iu.exec(notice.text.slice(start, until))
  if (example && example.index > 2) {
    const before = enumerated(notice, start, start + example.index)
    return [
      ...before.slice(0, -1),
      ...before.slice(-1).map((part) => ({ start: part.start, end: trimPart(notice.text, { start, end: until }).end })),
    ]
  }
  const pieces = splitAtCommas(notice.text, start, until)
  const last = pieces.at(-1)
  const isPaired =
    isPair(notice.text.slice(start, until)) ||
    /^(your|the|our|din|ditt|dina)\s[^,]{2,40}\s(?:and|or|och|eller)\s\1\s/iu.test(notice.text.slice(start, until))
  const parts = last && (pieces.length > 1 || isPaired) ? [...pieces.slice(0, -1), ...splitAtConjunctions(notice.text, last)] : pieces
  if (last && both) parts.splice(pieces.length - 1, parts.length, last)
  const whole = { start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? until }
  if (parts.length > 1 && SHARED_HEAD.test(notice.text.slice(whole.start, whole.end))) return [whole]
  return withChannels(
    notice.text,
    parts.map((part) => trimPart(notice.text, part)),
  ).filter((part) => part.end > part.start && wordCount(notice.text, part) <= 18 && !NOBODY.test(notice.text.slice(part.start, part.end)))
}

/** `Posten och folkbokföringen`, `the school and the tax office`: two that are named each by its own article, ending or capital. */
function isPair(text: string): boolean {
  const halves = /^([^,]{2,60}?)\s(?:and|och|samt)\s([^,]{2,60})$/u.exec(text.trim().replace(/[.]$/u, ''))
  const [, one = '', other = ''] = halves ?? []
  const isNamed = (half: string): boolean =>
    /^(?:\p{Lu}|the |your |our |din |ditt |dina |vår |vårt )/u.test(half) || /^\p{L}+(?:en|et|na|n)$/u.test(half)
  return isNamed(one) && isNamed(other) && !/\s(?:of|for|av|för)\s/u.test(one)
}

/** Joins the channels of an enumeration to the source before them. */
export const withChannels = (text: string, parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((joined, part) => {
    const before = joined.at(-1)
    return before && CHANNEL.test(text.slice(part.start, part.end))
      ? [...joined.slice(0, -1), { start: before.start, end: part.end }]
      : [...joined, part]
  }, [])
