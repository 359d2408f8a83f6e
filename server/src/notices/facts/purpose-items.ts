import type { Language } from '@seloste/schema/text'
import { objectNouns, purposeVerbs } from '../lexicon/purposes.js'
import { byLanguage } from '../words/by-language.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { compileSet, has } from '../words/phrase.js'
import { tokenize } from '../words/token.js'

const needsObject = compileSet(objectNouns)
const verbs = byLanguage((language) => compileSet(purposeVerbs[language].map((verb) => `^ ${verb}`)))
/** Words before a purpose that only lead to it. */
const LEAD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:tarpeen|tarpeellista|välttämätöntä|voit|voimme|voidaan|voivat|myös|lisäksi|mm\.|muun muassa|esimerkiksi|tarvittaessa|jotta|vain|ainoastaan|pääasiassa|mahdollisesti|muihin)\s/iu,
  sv: /^(?:även|också|bland annat|bl\.a\.|t\.ex\.|dels|för att(?: vi| du)?(?: ska| skall)?(?: kunna)?|till att|att kunna|att|för|till|kunna|i syfte att|endast|exempelvis)\s/iu,
  en: /^(?:also|e\.g\.|for example|for the purposes? of|in order to|so as to|to be able to|be able to|to|for|in|by|as well as for|the internal purposes of)\s/iu,
}
/** What follows a purpose and says of it when, on what ground or how. */
const TRAIL: Readonly<Record<Language, RegExp>> = {
  fi: /\s(?:perustuen|nojalla|mukaisesti\s.*|edellyttäen|siltä osin)(?:\s|$)/iu,
  sv: /\s(?:[–—]|enligt artikel|i enlighet med|med stöd av|baserat på|såsom beskrivs)\s/iu,
  en: /\s(?:[–—]|in accordance with|pursuant to|as permitted|as necessary|under (?:art|the )|based on|on the basis of|as described|should you|only if|e\.g\.|i\.e\.|(?:is|are) (?:\p{L}+ed|transferred|necessary))(?=\s|$|,)/iu,
}
/** `Huoltojen hoitaminen (sopimus)`, `utreda störningar – avtal`: the ground told behind a purpose. */
const GROUND =
  /\s(?:\([^()]{0,80}|[–—-]\s[^–—]{0,80})\b(?:sopimu|suostumu|oikeutettu|lakisääte|avtal|samtycke|intresse|förpliktelse|contract|consent|interest|obligation|art)[^()]{0,80}\)?$/iu
/** A part that begins like this goes on with something else. */
const NO_ITEM =
  /^(?:\(|.{0,60}tarkoitusta varten$|(?:be|example|all|other|etc)$|(?:olika|various|different|following|the following|seuraaviin)\s|etc\b|jne\b|osv\b|m\.?m\b|ym\b|and (?:we|you)\b|we\b|you\b|it\b|this\b|these\b|he\b|they\b|there\b|jos\b|mikäli\b|kun\b|joka\b|jotka\b|koska\b|jolloin\b|if\b|when\b|should\b|where\b|unless\b|which\b|om\b|när\b|vi\b|du\b|e\.g|i\.e|depending\b|including\b|such as\b|inklusive\b|såsom\b)/iu
const GENITIVE = /(?:n|-|[tdij]e(?:mme|nsa|nsä))$/u
/** The first infinitive of a Finnish verb: `ehkäistä`, `selvittää`, `parantaa`. */
const INFINITIVE = /(?:[td][aä]|aa|ää|oa|öä|eä|ll[aä]|rr[aä]|nn[aä])$/u
/** A Finnish noun of doing: behind what is done to what it ends a purpose. */
const DONE = /mi(?:nen|seen|seksi)$/u
/** `Maksuperusteiden todentamiseen`: what is done to what. */
const OWNER_FIRST = /^\p{L}+(?:n|mme|nsa|nsä|-)\s/iu
const ILLATIVE = /(?:seen|iin|aan|ään|oon|uun|yyn|öön|hin)$/u
const NOT_GENITIVE = new RegExp(`nen$|${ILLATIVE.source}`, 'u')
/** `Marketing, advertising or other commercial activities`, `statistical and regulatory purposes`: parts of one name. */
const ONE_NAME =
  /\s(?:(?:or|and) other|(?:tai|ja) muu\p{L}*|(?:eller|och) ann(?:an|at)|(?:eller|och) andra)\s|^[^,]{0,40},.{0,60}\s(?:purposes|ändamål|tarkoituksiin)(?=$|\s(?:as|\())/iu
const EXAMPLE = /,?\s(?:e\.g\.|i\.e\.),?\s/iu
/** `Annetun lain mukaisen rekisterin ylläpitäminen`: the law is no part of the purpose. */
const BY_LAW = /^.{0,120}\smukai(?:sen|sten|sesti)\s(?=\p{L}+\s\p{L})/u

/** The purposes that a stretch of text enumerates: parts that share a head or an object stay together. */
export function purposeItems(text: string, part: Part, language: Language): Part[] {
  const example = EXAMPLE.exec(text.slice(part.start, part.end))
  const parts = splitAtCommas(text, part.start, example && example.index > 3 ? part.start + example.index : part.end)
  const whole = stripped(text, part, language)
  if (ONE_NAME.test(text.slice(whole.start, whole.end)) && parts.slice(0, -1).every((each) => wordCount(text, each) <= 5)) return [whole]
  const joined = (language === 'fi' ? parts.flatMap((each) => splitAtSekä(text, each)) : parts).reduce<Part[]>(
    (kept, each) => join(text, kept, each, language),
    [],
  )
  return joined
    .flatMap((each, index) => halves(text, each, language, joined.length === 1 ? 'only' : index === joined.length - 1 ? 'last' : 'inside'))
    .map((each) => stripped(text, each, language))
    .filter((each) => each.end > each.start && !NO_ITEM.test(text.slice(each.start, each.end)))
}

/** One purpose without the words that lead to it and those that only say when or on what ground. */
export function stripped(text: string, part: Part, language: Language): Part {
  let { start, end } = part
  for (let lead = LEAD[language].exec(text.slice(start, end)); lead; lead = LEAD[language].exec(text.slice(start, end)))
    start += lead[0].length
  if (language === 'fi') start += BY_LAW.exec(text.slice(start, end))?.[0].length ?? 0
  const ground = GROUND.exec(text.slice(start, end))
  if (ground && ground.index > 3) end = start + ground.index
  const trail = TRAIL[language].exec(text.slice(start, end))
  if (trail && trail.index > 3) end = start + trail.index
  return trimPart(text, { start, end })
}

const lastWord = (text: string, { start, end }: Part): string => /[\p{L}\p{N}-]+$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? ''

const firstWord = (text: string, { start, end }: Part): string => /^[\p{L}\p{N}-]+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? ''

/** Adds a part to those before it, or to the last of them where the two share their head, their object or their verb. */
function join(text: string, kept: readonly Part[], part: Part, language: Language): Part[] {
  const last = kept.at(-1)
  if (!last) return [part]
  const goesOn =
    language === 'fi'
      ? endsOpen(text, last) || sharesObject(text, last, part)
      : isBareVerb(text, last, language) || isObject(text, last, part, language)
  return goesOn ? [...kept.slice(0, -1), { start: last.start, end: part.end }] : [...kept, part]
}

/** `Tutkimisen, kuntoutuksen ja hoidon järjestäminen`: a part that ends in the genitive waits for its head. */
function endsOpen(text: string, part: Part): boolean {
  const word = lastWord(text, part)
  return GENITIVE.test(word) && !NOT_GENITIVE.test(word)
}

/** `Hoidon suunnittelu, toteutus ja seuranta`: a noun that needs an object takes that of the part before. */
function sharesObject(text: string, before: Part, part: Part): boolean {
  const words = tokenize(text, part.start, part.end).filter(({ word }) => !/^(?:ja|sekä|tai)$/u.test(word))
  return (
    words.length <= 2 &&
    words.every((word) => has(needsObject, [word])) &&
    has(needsObject, tokenize(text, before.start, before.end).slice(-1))
  )
}

/** `Monitor, analyse and improve our services`: a verb alone waits for its object. */
function isBareVerb(text: string, part: Part, language: Language): boolean {
  const bare = stripped(text, part, language)
  return wordCount(text, bare) === 1 && has(verbs[language], tokenize(text, bare.start, bare.end))
}

const ABOUT = /\s(?:about|regarding|on|including)\s[^,]{0,80}$/iu
const OBJECT = /^(?:(?:our|new|other|the|your)\s|\p{L}+(?<!ing)$)/iu

/** `Provide you with news, offers and surveys`: behind a verb, a part without one is its object. */
function isObject(text: string, before: Part, part: Part, language: Language): boolean {
  if (language !== 'en') return false
  const [one, two] = [stripped(text, before, language), stripped(text, part, language)]
  if (two.start > part.start || NO_ITEM.test(text.slice(two.start, two.end))) return false
  return (
    has(verbs.en, tokenize(text, one.start, one.end)) &&
    !startsWithVerb(text, two, 'en') &&
    (ABOUT.test(text.slice(one.start, one.end)) || OBJECT.test(text.slice(two.start, two.end)))
  )
}

/** Where in a list a part stands. */
type Place = 'only' | 'inside' | 'last'

/** Splits `X and Y` where both halves can stand alone. */
function halves(text: string, part: Part, language: Language, place: Place): Part[] {
  const all = splitAtConjunctions(text, part)
  const [first, ...rest] = all
  if (!first || rest.length === 0) return [part]
  return rest.reduce<Part[]>(
    (kept, half) => {
      const last = kept.at(-1) ?? first
      return standAlone(text, last, half, language, place) ? [...kept, half] : [...kept.slice(0, -1), { start: last.start, end: half.end }]
    },
    [first],
  )
}

function standAlone(text: string, left: Part, right: Part, language: Language, place: Place): boolean {
  const [one, two] = [stripped(text, left, language), stripped(text, right, language)]
  const [long, other] = [wordCount(text, one), wordCount(text, right)]
  const led = text.slice(right.start, two.start)
  if (language === 'fi') {
    if (endsOpen(text, left) || sharesObject(text, left, right)) return false
    if (other >= 2 && [left, right].every((each) => INFINITIVE.test(firstWord(text, each)))) return true
    if (led !== '') return true
    if (!shareCase(text, left, right)) return false
    if (isSekä(text, left, right)) return true
    const isOwned = other >= 2 && OWNER_FIRST.test(text.slice(right.start, right.end))
    if (long >= 2 && other >= 2 && [left, right].every((each) => DONE.test(lastWord(text, each)))) return true
    return place === 'last' ? isOwned || long === 1 : place === 'only' && isOwned && long >= 2
  }
  if (/^(?:to|for|in order to|för att|till att|att|för)\s/iu.test(led)) return true
  const isVerb = (part: Part): boolean => startsWithVerb(text, part, language)
  const isVerbsAlone = tokenize(text, one.start, one.end).every((token) => has(verbs[language], [token]))
  if (isVerbsAlone) return false
  if (isVerb(one))
    return isVerb(two) && long >= 2 && other >= 2 && !/\s(?:to|against|with|for|i|på|med|av)$/u.test(text.slice(left.start, left.end))
  return place === 'last' && !isVerb(two)
}

/** Whether the first or last word of one part stands in the case of the first or last word of the other. */
function shareCase(text: string, left: Part, right: Part): boolean {
  const cases = [firstWord(text, left), lastWord(text, left)].map(caseOf)
  return [firstWord(text, right), lastWord(text, right)].some((word) => cases.includes(caseOf(word)))
}

/** `Sekä` parts what `ja` holds together, where both sides stand in one case. */
function splitAtSekä(text: string, part: Part): Part[] {
  const at = text.slice(part.start, part.end).search(/\ssekä\s/iu)
  if (at < 0 || /\([^)]*$/u.test(text.slice(part.start, part.start + at))) return [part]
  const [left, right] = [{ start: part.start, end: part.start + at }, trimPart(text, { start: part.start + at, end: part.end })]
  return !endsOpen(text, left) && shareCase(text, left, right) ? [left, ...splitAtSekä(text, right)] : [part]
}

const isSekä = (text: string, left: Part, right: Part): boolean => /\ssekä\s$/iu.test(text.slice(left.end, right.start))

/** Whether a part begins with the verb of what is done. */
/** `Measure use, read meters and mend faults`: three doings with an object each are three purposes; otherwise an item is one. */
export function doingsOfItem(text: string, part: Part, language: Language): Part[] {
  if (language === 'fi') return [part]
  const parts = purposeItems(text, part, language)
  const areOwn = parts.every((each) => wordCount(text, each) >= 2 && startsWithVerb(text, each, language))
  return parts.length >= 3 && areOwn ? parts : [part]
}

function startsWithVerb(text: string, part: Part, language: Language): boolean {
  const words = text.slice(part.start, part.end)
  if (has(verbs[language], tokenize(text, part.start, part.end))) return true
  if (language === 'en') return /^\p{Ll}{2,}ing\s/u.test(words) || /^\p{Ll}{3,}\s(?:our|your|the|you|us|any|a|an|their|this)\s/u.test(words)
  return (
    language === 'sv' && /^\p{Ll}{2,}a\s/u.test(words) && !/^(?:andra|våra|dina|sina|nya|alla|dessa|olika|samma|egna|vissa)\s/u.test(words)
  )
}

/** The case of a Finnish noun, as far as its ending tells. */
function caseOf(word: string): string {
  if (ILLATIVE.test(word)) return 'illative'
  if (/(?:nen|nt[aä])$/u.test(word)) return 'nominative'
  return /(?:st[aä]|ksi|lt[aä]|ss[aä]|[^t]t[aä]|n|t)$/u.exec(word)?.[0].replaceAll('ä', 'a').slice(-2) ?? 'nominative'
}
