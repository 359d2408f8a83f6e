import type { Language } from '@seloste/schema/text'
import { purposeMarkers, purposeVerbs } from '../lexicon/purposes.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { withoutClause } from '../words/enumeration.js'
import { wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has, type Finder, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { finalClauses } from './final-clauses.js'
import { openingPurposes } from './opening-purposes.js'
import { purposeItems, stripped } from './purpose-items.js'

/** `Told` where the section is about purposes, `sure` where the sentence alone must say that data serve a purpose. */
export type Trust = 'told' | 'sure'

const markers: Readonly<Record<Trust, Readonly<Record<Language, Finder>>>> = {
  told: byLanguage((language) => compileSet([...purposeMarkers[language].sure, ...purposeMarkers[language].told])),
  sure: byLanguage((language) => compileSet(purposeMarkers[language].sure)),
}
const never = byLanguage((language) => compileSet(purposeMarkers[language].never))
const verbs = byLanguage((language) => compileSet(purposeVerbs[language].map((verb) => `^ ${verb}`)))
/** `Not in other ways than to …`: the purpose is told, not denied. */
const EXCEPT = /\s(?:than|än|kuin|except|utom|vaan|utan)\s/iu
/** A marker that wants a verb behind it. */
const INFINITIVE = /(?:^|\s)(?:to|att|kunna|we can|we may|help us)$/iu
/** Longest that one purpose is. */
const LONGEST = 20

/** The purposes that a sentence tells, behind the words that announce one. */
export function purposeClauses(notice: Notice, sentence: Sentence, trust: Trust): Part[] {
  const { language, text } = notice
  if (has(never[language], sentence.tokens)) return []
  if (trust === 'told' && language !== 'fi' && TO_AND_TO.test(sentence.text)) return purposeItems(text, sentence, language)
  const opening = openingPurposes(notice, sentence)
  if (opening.length > 0) return opening
  const sure = marked(notice, sentence, 'sure')
  const told = trust === 'told' ? marked(notice, sentence, 'told') : []
  const hits = sure.length === 0 ? told : merged([...sure, ...told.filter(({ first, last }) => last === first)])
  const found = hits.flatMap((hit, index) => {
    if (isDenied(notice, sentence, hit)) return []
    const body = bodyOf(notice, sentence, hit, hits[index + 1])
    const items = body ? purposeItems(text, body, language) : []
    const isListed = body !== null && notice.text.slice(body.start - 2, body.start).includes(':')
    return isWeak(sentence, hit, language) && !isListed
      ? items.filter((item) => TARGET.test(text.slice(item.start, item.end)) && !TOLD.test(text.slice(item.start, item.end)))
      : items
  })
  const colon = trust === 'told' ? listBehindColon(notice, sentence) : null
  if (colon) return purposeItems(text, colon, language)
  const final = isNegated(sentence.tokens, language) ? [] : finalClauses(notice, sentence)
  return (final.length > 0 ? final.map((part) => stripped(text, part, language)) : found)
    .map((part) => withoutClause(text, part))
    .filter((part) => wordCount(text, part) >= 1 && wordCount(text, part) <= LONGEST)
}

/** `To run the service; to bill you`: a sentence of nothing but purposes. */
const TO_AND_TO = /^(?:to|in order to|for|för att)\s[^;,]{3,80};\s(?:(?:and|och)\s)?(?:to|in order to|for|för att)\s/iu

/** `… the contract: to set up the account, to charge for it`. */
function listBehindColon(notice: Notice, sentence: Sentence): Part | null {
  const at = sentence.text.search(/:\s+(?:to|in order to|för att)\s/iu)
  return at > 0 && notice.language !== 'fi' ? { start: sentence.start + at + 1, end: sentence.end } : null
}

/** The markers of a sentence that lead to a purpose; what stands in brackets leads to none. */
const marked = (notice: Notice, sentence: Sentence, trust: Trust): Hit[] =>
  merged(markers[trust][notice.language](sentence.tokens)).filter(
    (hit) =>
      leadsOn(notice, sentence, hit) &&
      !/\([^()]*$/u.test(notice.text.slice(sentence.start, sentence.tokens[hit.first]?.start ?? sentence.start)),
  )

/** Markers that overlap or stand side by side are one. */
function merged(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const last = kept.at(-1)
    if (last && hit.first <= last.last + 1) kept[kept.length - 1] = { ...last, last: Math.max(last.last, hit.last) }
    else kept.push(hit)
  }
  return kept
}

/** Whether a sentence tells of something else than a purpose: a ground, a right, this notice itself. */
export const tellsElse = (notice: Notice, { tokens }: Sentence): boolean => has(never[notice.language], tokens)

/** Whether behind a marker that wants a verb one stands. */
function leadsOn(notice: Notice, { tokens, text }: Sentence, { first, last }: Hit): boolean {
  const marker = tokens.slice(Math.max(0, last - 1), last + 1).map(({ word }) => word)
  const next = tokens[last + 1]
  if (!next) return false
  if (notice.language === 'en' && marker.at(-1) === 'for' && (first === last || BARE_FOR.test(marker.join(' '))))
    return next.word.endsWith('ing') || /\bpurposes\b/iu.test(text)
  if (notice.language === 'fi' || !INFINITIVE.test(marker.join(' '))) return true
  if (notice.language === 'sv') return (/[aåäö]$|e$/u.test(next.word) && !NO_INFINITIVE.test(next.word)) || has(verbs.sv, [next])
  return (
    !NOUN_BEFORE.test(marker[0] ?? '') &&
    !NO_VERB.has(next.word) &&
    !/(?:ing|ed|tion|s)$/u.test(next.word.replace(/(?:process|assess|access|address|discuss|dismiss|focus|express)$/u, ''))
  )
}

/** Swedish words in vowels that are no infinitive. */
const NO_INFINITIVE = /^(?:de|dina|dessa|våra|alla|andra|denna|detta|inte|den|en|ni|vi|du|sina|varje|både)$/u
/** `For` by itself leads to much else than purposes. */
const BARE_FOR = /^(?:and|is|are) for$/iu
/** `Related to`, `access to`: what follows is no verb. */
const NOUN_BEFORE =
  /^(?:what|how|whether|where|when|related|relating|access|according|due|subject|prior|disclosed|transferred|sent|given|provided|respect|regard|connected|up|addition)$/u
const NO_VERB: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'our',
  'your',
  'us',
  'you',
  'any',
  'other',
  'such',
  'its',
  'which',
  'whom',
  'third',
  'this',
  'these',
  'that',
  'their',
  'them',
  'all',
  'be',
  'have',
  'it',
  'do',
  'contact',
  'exercise',
])

/** Behind `käytetään` and the like only what stands in the case of a target is a purpose. */
const TARGET = /(?:iin|een|aan|ään|oon|uun|yyn|öön|hin|ksi|varten|misessa|mista)(?:$|[\s,(])/iu
/** A verb of handling: what holds one is a clause of its own. */
const TOLD = /(?:^|\s)(?:käsitellään|käytetään|kerätään|tallennetaan|luovutetaan|siirretään|säilytetään|pidetään|ovat|on)(?:\s|$)/iu
const isWeak = ({ tokens }: Sentence, { first, last }: Hit, language: Language): boolean =>
  language === 'fi' &&
  tokens
    .slice(first, last + 1)
    .some(({ word }) => /^(?:käytetään|käytämme|käyttää$|käsit|kerä|tallen|tarvi|tarpeen|välttämättömiä)/u.test(word))

const isDenied = (notice: Notice, sentence: Sentence, { first, last }: Hit): boolean =>
  isNegated(sentence.tokens, notice.language, first, 8) &&
  !EXCEPT.test(notice.text.slice(sentence.start, sentence.tokens[last]?.end ?? sentence.start))

/** From behind the marker to the next one, to the end, or to the comma behind which the main clause begins. */
function bodyOf(notice: Notice, sentence: Sentence, hit: Hit, next: Hit | undefined): Part | null {
  const from = sentence.tokens[hit.last + 1]?.start
  if (from === undefined) return null
  const until = next ? (sentence.tokens[next.first]?.start ?? sentence.end) : sentence.end
  const text = notice.text.slice(from, until)
  const colon = text.search(/:\s+\S/u)
  if (colon >= 0 && hit.first === 0) return next ? null : { start: from, end: from + colon }
  if (colon >= 0 && colon < 120 && !next) return { start: from + colon + 1, end: until }
  if (hit.first > 1 && !OPENS_BY.test(sentence.text)) return { start: from, end: until }
  const main = MAIN[notice.language].exec(text)
  return { start: from, end: main ? from + main.index : until }
}

/** A sentence that begins with a circumstance: its main clause comes behind a comma. */
const OPENS_BY = /^(?:for|in order|when|if|where|as a|as an)\s/iu

/** Where the main clause begins behind a purpose that opens the sentence. */
const MAIN: Readonly<Record<Language, RegExp>> = {
  fi: /,\s(?=(?:\p{L}+\s){0,3}\p{L}*(?:mme|taan|tään|daan|dään)\b)/u,
  sv: /,?\s(?=(?:behandlar|behandlas|använder|används|samlar|sparar|sparas|lagrar|lagras|registrerar|registreras|behöver|krävs|måste|är|kan|ber)\b)/u,
  en: /,\s(?=(?:we|you|it|our|your|the|personal|this|these|all|\p{Lu}\p{L}+)\b)/u,
}

/** Whether a sentence leads to a list of purposes: `We use your data to:`. */
export function tellsPurpose(notice: Notice, { tokens, text }: Sentence): boolean {
  const hits = markers.sure[notice.language](tokens)
  if (has(never[notice.language], tokens) || isNegated(tokens, notice.language)) return false
  return hits.some(({ last }) => last === tokens.length - 1) && !/[.!?]$/u.test(text)
}
