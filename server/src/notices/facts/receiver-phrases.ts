import type { Notice } from '../notice.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { kindOf } from './recipient-kinds.js'

/** Prepositions, articles and fillers at the head of a phrase. */
const LEAD =
  /^(?:to|with|by|of|the|a|an|any|our|e\.g\.|also|either|both|till|med|av|hos|våra|vår|vårt|bland annat|t\.ex\.|även|dels|such as|including|for example|såsom|exempelvis|förutom|utom|except|paitsi|endast|bara|enbart|only)\s+/iu
/** Where a phrase ends: a preposition or a conjunction of what follows it. */
const CUT =
  /\s(?:for|to|in|if|when|who|which|that|where|unless|so|on|under|during|within|upon|only|through|via|acting|providing|solely|because|where|is|are|as|from|för|om|när|som|vid|i|på|enligt|efter|endast|genom|exempelvis|är|såsom|such|including|using)(?=\s|$)/iu
/** Where a clause about the one just named begins. */
const RELATIVE = /\s(?:who|which|that|som)(?=\s)/iu
/** A clause, not a phrase. */
export const CLAUSE_HEAD =
  /^(?:if|when|where|in|for|so|unless|because|as|on|to|under|which|who|that|om|när|vid|i|för|som|enligt|efter|då|jos|kun|mikäli|että|joko)\s/iu

/** The receivers that a stretch of text enumerates; what follows a phrase that went on into a clause must be a known receiver. */
export function receiversIn(notice: Notice, start: number, end: number, isSubject = false): Part[] {
  const pieces = splitAtCommas(notice.text, start, end)
  const isPair = pieces.length < 3
  let isList = true
  return pieces.flatMap((piece, index) => {
    const whole = withoutLead(notice.text, piece)
    const cut = uncut(notice.text, whole, isSubject ? RELATIVE : CUT)
    const isKnown = kindOf(notice, cut) !== null
    if (CLAUSE_HEAD.test(notice.text.slice(whole.start, whole.end)) && (!isKnown || index === 0)) return []
    if (!isKnown && !isList) return []
    isList = isList && /^(?:\s(?:to|for|för)\s|$)/u.test(notice.text.slice(cut.end, Math.min(whole.end, cut.end + 5)))
    const isOne = isOneName(notice.text.slice(piece.start, cut.end)) || (isPair && isOnePhrase(notice, cut))
    const parts = isOne ? [cut] : withWholeNames(notice.text, splitAtConjunctions(notice.text, cut))
    return parts.map((part) => withoutLead(notice.text, part)).filter((part) => part.end > part.start && wordCount(notice.text, part) <= 14)
  })
}

/** `Police and other authorities` is one receiver; so, in English, is any pair without a name. */
function isOnePhrase({ text, language }: Notice, part: Part): boolean {
  const inside = text.slice(part.start + 1, part.end)
  return (
    /^(?:andra|muille)\s/iu.test(text.slice(part.start, part.end)) ||
    /\s(?:och|eller|samt|ja|tai|and|or)\s(?:andra|annan|muu\p{L}{0,6}|other)\s/iu.test(inside) ||
    (language === 'en' && !/\p{Lu}/u.test(inside) && !/\s(?:and|or)\sthe\s/u.test(inside) && !ofTwoEach(inside))
  )
}

/** `Credit reference agencies and fraud prevention agencies`: each half is a name by itself. */
const ofTwoEach = (text: string): boolean => {
  const halves = text.split(/\s(?:and|or)\s/u)
  return halves.length === 2 && halves.every((half) => /^(?:our |the )?\p{L}+ (?:\p{L}+ )*\p{L}+s$/u.test(half.trim()))
}

function withoutLead(text: string, part: Part): Part {
  const trimmed = trimPart(text, part)
  const lead = LEAD.exec(text.slice(trimmed.start, trimmed.end))
  return lead ? withoutLead(text, { start: trimmed.start + lead[0].length, end: trimmed.end }) : trimmed
}

/** Joins again what a conjunction inside a name parted: `the Health | Safety Executive`. */
const withWholeNames = (text: string, parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((joined, part) => {
    const before = joined.at(-1)
    const isInside =
      before !== undefined &&
      /^(?:the\s)\p{Lu}[\p{L}\s]{2,40}$/u.test(text.slice(before.start, before.end)) &&
      /^\p{Lu}/u.test(text.slice(part.start))
    return isInside ? [...joined.slice(0, -1), { start: before.start, end: part.end }] : [...joined, part]
  }, [])

/** `The Department for Work and Pensions`: capitals throughout, with a definite article, are one name. */
const isOneName = (text: string): boolean =>
  !/\s(?:and|or) the\s/u.test(text) &&
  /^(?:\s|and\s|or\s|to\s|with\s|by\s)*the\s\p{Lu}[\p{L}’'-]*(?:\s(?:and|of|for|the|\p{Lu}[\p{L}’'-]*)){1,8}$/u.test(text)

function uncut(text: string, part: Part, at: RegExp): Part {
  const name = /^\p{Lu}[\p{L}’'-]{1,30}(?:\s(?:(?:and|of|for|the)\s){0,2}\p{Lu}[\p{L}’'-]{0,30}){1,6}/u.exec(
    text.slice(part.start, part.end),
  )
  if (name && /\s(?:of|for)\s/u.test(name[0])) return { start: part.start, end: part.start + name[0].length }
  const cut = at.exec(text.slice(part.start, part.end))
  return cut && cut.index > 1 ? trimPart(text, { start: part.start, end: part.start + cut.index }) : part
}
