import type { Line, Notice } from '../notice.js'
import { isClause } from './finite.js'
import { bareWordCount, splitAtCommas, splitAtConjunctions, splitList, trimPart, wordCount, type Part } from './list.js'
import type { Finder } from './phrase.js'
import type { Sentence } from './sentence.js'

/** Where an enumeration in running text begins, and what has no place in one. */
export interface EnumerationRules {
  readonly openers: Finder
  /** A part with more words than this is no item but a clause. */
  readonly longest: number
  /** `X and Y` at the end stays one part. */
  readonly keepsConjunctions?: boolean
}

/** Subordinate clauses that follow an item and are no part of it. */
const CLAUSE =
  /[,;]?\s(?:(?:jotka|joka|jota|joita|joilla|jolla|joiden|jonka|jos|mikäli|kun|jotta|koska|ellei|jolloin|when|where|which|unless|provided|because)(?!\p{L})|som\s(?:har|är|kan|vi|du)|if\s|that\s(?:you|we|are|is|have)|who\s|in order|so that|as well as for)/iu

/** Words that a subordinate clause begins with. */
const CLAUSE_HEAD =
  /^(?:jotka|joka|jota|joita|joilla|jolla|joiden|jonka|jos|mikäli|kun|jotta|koska|ellei|jolloin|minkä|som|om (?:du|vi|det|den|ni|någon|man|dina|ditt|din)|när|where|when|if|which|who|unless|provided|because|so that|in order|and we|and you)\s/iu

/** The items that one sentence enumerates, after its opener or its colon. */
export function itemsOfSentence(notice: Notice, sentence: Sentence, rules: EnumerationRules): Part[] {
  const from = enumerationStart(sentence, rules.openers)
  if (from === null) return []
  const parts = splitAtCommas(notice.text, from, sentence.end).filter(
    (part, index) => index === 0 || !CLAUSE_HEAD.test(notice.text.slice(part.start, part.end)),
  )
  const last = parts.at(-1)
  return [...parts.slice(0, -1), ...(last ? lastParts(notice, withoutClause(notice.text, last), rules) : [])]
    .map((part) => withoutClause(notice.text, part))
    .filter((part) => wordCount(notice.text, part) >= 1 && wordCount(notice.text, part) <= rules.longest)
}

const lastParts = (notice: Notice, last: Part, rules: EnumerationRules): Part[] =>
  rules.keepsConjunctions === true ? [last] : splitAtConjunctions(notice.text, last)

/** A verbless enumeration: a sentence that is nothing but its items. */
export function itemsOfBareSentence(notice: Notice, sentence: Sentence, longest: number): Part[] {
  const parts = splitList(notice.text, sentence.start, sentence.end)
  return parts.filter((part) => wordCount(notice.text, part) <= longest && !CLAUSE_HEAD.test(notice.text.slice(part.start, part.end)))
}

/** The first opener's end, joined with openers right behind it; a colon with text after it goes before all. */
function enumerationStart(sentence: Sentence, openers: Finder): number | null {
  const hits = openers(sentence.tokens).toSorted((a, b) => a.first - b.first)
  const colon = sentence.text.search(/:\s+\S/u)
  const [first] = hits
  if (!first) return null
  const isAfterColon = (sentence.tokens[first.first]?.start ?? 0) > sentence.start + colon
  if (colon > 0 && colon < 220 && !isAfterColon) return sentence.start + colon + 1
  const last = hits.reduce((end, hit) => (hit.first <= end + 2 && hit.last > end ? hit.last : end), first.last)
  const after = sentence.tokens[last + 1]
  return after === undefined ? null : after.start
}

/** Cuts the clause off that follows an item. */
export function withoutClause(text: string, part: Part): Part {
  const clause = CLAUSE.exec(text.slice(part.start, part.end))
  return clause && clause.index > 2 ? trimPart(text, { start: part.start, end: part.start + clause.index }) : part
}

/** A list item as one value: its bullet, its trailing clause and its full stop taken off. */
export function wholeItem(notice: Notice, line: Line): Part {
  return trimPart(notice.text, { start: line.start, end: line.end })
}

/** A line of a few words without a verb or a stop is an item of a list whose marks were lost. */
export function isShortLine({ text }: Line): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= 1 && words <= 8 && !/[.:,;?!]|\d{3}/u.test(text) && !isClause(text)
}

/** A list item split at its commas where all its parts are short. */
export function splitItem(notice: Notice, part: Part, longestPart: number): Part[] {
  const parts = splitAtCommas(notice.text, part.start, part.end)
  if (parts.length < 2) return [part]
  const all = splitList(notice.text, part.start, part.end)
  return all.every((each) => bareWordCount(notice.text, each) <= longestPart) ? all : [part]
}

/** A label before a colon at the head of an item, and what follows it. */
export function labelOf(notice: Notice, part: Part): { label: Part; rest: Part } | null {
  const text = notice.text.slice(part.start, part.end)
  const at = text.search(/:\s/u)
  if (at < 2 || at > 90) return null
  return {
    label: trimPart(notice.text, { start: part.start, end: part.start + at }),
    rest: trimPart(notice.text, { start: part.start + at + 1, end: part.end }),
  }
}
