import type { Language } from '@seloste/schema/text'
import type { Notice } from '../notice.js'
import { wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import type { Sentence } from '../words/sentence.js'
import { purposeItems } from './purpose-items.js'

/** A sentence that opens with what for, and goes on with which data that takes; the main verb is one of handling. */
const OPENING: Readonly<Record<Language, { readonly lead: RegExp; readonly main: RegExp }>> = {
  fi: {
    lead: /^(?:jotta\s(?:voimme|voisimme|voidaan|pystymme|osaamme)\s)/iu,
    main: /,\s(?:\p{L}+\s)?(?:tarvits|kysy|pyydä|kirjaa|tallenna|kerää|käsittele|käytä|säilytä|merkitse)(?:e?mme|emme|taan|tään)(?=[\s.])/iu,
  },
  sv: {
    lead: /^(?:för att|i syfte att)\s(?:vi\s(?:ska|skall|kan)\s)?(?:kunna\s)?/iu,
    main: /,?\s(?:antecknar|behöver|frågar|ber|begär|noterar|registrerar|samlar|sparar|lagrar|hämtar|använder|behandlar|kräver|tar)\svi(?=[\s.])|,?\s(?:behövs|krävs|används|registreras|sparas|behandlas|antecknas)\s/iu,
  },
  en: {
    lead: /^(?:in order\s)?to\s(?!whom|what|the\s|our\s|your\s|this\s|exercise|opt|unsubscribe|learn|find out|contact|read|see|withdraw|object|change|make a (?:request|complaint)|protect your)/iu,
    main: /,\swe\s(?:also\s|will\s|may\s|must\s|have to\s)?(?:need|ask|record|collect|keep|use|hold|take|store|process|note|log|check|require)(?=\s)/iu,
  },
}
/** Longest that such an opening is, and that one purpose in it is. */
const FARTHEST = 160
const LONGEST = 18

/** `To post the magazine, we need your address`: the purposes that a sentence opens with. */
export function openingPurposes(notice: Notice, sentence: Sentence): Part[] {
  const { lead, main } = OPENING[notice.language]
  const opened = lead.exec(sentence.text)
  if (!opened || isNegated(sentence.tokens, notice.language)) return []
  const rest = sentence.text.slice(opened[0].length, opened[0].length + FARTHEST)
  const turn = main.exec(rest)
  if (!turn) return []
  const start = sentence.start + opened[0].length
  return purposeItems(notice.text, { start, end: start + turn.index }, notice.language).filter(
    (part) => wordCount(notice.text, part) <= LONGEST,
  )
}
