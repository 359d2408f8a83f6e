import type { Notice } from '../notice.js'
import type { Recipient } from './recipient.js'

/** Heads that name nobody in particular. */
const ANY_FIRM =
  /^(?:(?:other|external|outside|our|some|the|trusted|selected|andra|våra|de)\s){0,2}(?:firms?|compan(?:y|ies)|(?:sub)?contractors?|third part(?:y|ies)|organi[sz]ations?|parties|business(?:es)?|departments?|bod(?:y|ies)|agencies|people|entreprenörer(?:na)?|företag(?:et|en)?|leverantörer(?:na)?|organisationer(?:na)?|aktörer|firmor|bolag|parter|föreningar)$/iu
const CLAUSE = /^\s(?:who|that|which|with whom|som)\s(?:[\p{L}\p{N}’'-]+\s){1,9}?[\p{L}\p{N}’'-]+(?=[,.;:)]|\s(?:if|when|om|när)\s|$)/u

/** `Contractors who cut the verges`: the clause says which of them, so it belongs to the receiver. */
export function withClause({ text }: Notice, pick: Recipient): Recipient {
  if (!ANY_FIRM.test(text.slice(pick.start, pick.end))) return pick
  const clause = CLAUSE.exec(text.slice(pick.end, pick.end + 140).split('\n')[0] ?? '')
  return clause ? { ...pick, end: pick.end + clause[0].length } : pick
}
