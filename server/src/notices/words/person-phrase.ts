import type { Language } from '@seloste/schema/text'
import { isOneDoer, isPersonLabel, standsForPersons } from './person-word.js'

/** Where the head of a name for persons ends: what follows says of what or of which of them. */
const HEAD_END: Readonly<Record<Language, RegExp>> = {
  fi: /,?\s(?:jotka|joiden|joilla|joista|joita|joille|joka|jonka|jota|sekä heidän)\s|\s\(|\sem\.\s|\s\p{L}+(?:ssa|ssä|ssamme|ssämme|lla|llä|llamme|llämme)$/iu,
  sv: /,?\s(?:som|hos|i|på|till|av|för|vid|med|från|inom|vars|mot|utan|under|över|vilka|vilkas|enligt|bland|inför|efter|ur|bakom)\s|\s\(/iu,
  en: /,?\s(?:who|whom|whose|that|of|at|in|on|for|from|to|with|by|through|under|within|without|against|behind|named|\p{L}+ing|\p{L}{3,}ed)(?=\s|$)|\s\(/iu,
}
/** Alone these name nobody. */
const PRONOUN =
  /^(?:dem|de|dig|er|alla|den|var och en|those|anyone|everyone|everybody|anybody|whoever|someone|somebody|anyone else|others|people|persons?|individuals?|personer|personen|person|människor|henkilöt|henkilöiden|henkilöitä|henkilöistä|ihmiset|ihmisiä|kaikki|kaikkia|kaikista|kaikkien|kaikille)$/iu

const ARTICLE = /^(?:an?|the|any|each|en|ett) /iu

/** Whether a phrase names a group of persons by its head: `people who write to us`, `anställda i andra organisationer`, `kylän asukkaita`. */
export function namesGroup(language: Language, phrase: string, isLabel = false): boolean {
  const cut = HEAD_END[language].exec(phrase)
  const head = phrase.slice(0, cut?.index ?? phrase.length)
  if (isHead(language, head, isLabel)) return !PRONOUN.test(head.replace(ARTICLE, '')) || phrase.length > head.length
  return language === 'en' && cut !== null && /(?:ing|ed)$/u.test(cut[0]) && isHead(language, phrase, isLabel)
}

/** The word by which two names for persons are known to mean the same ones; empty where it is no noun of its own. */
export function headWord(language: Language, phrase: string): string {
  const word = lastWord(phrase.slice(0, HEAD_END[language].exec(phrase)?.index ?? phrase.length))
  return PRONOUN.test(word) ? '' : word
}

const lastWord = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}-]+/gu)
    ?.at(-1) ?? ''

function isHead(language: Language, head: string, isLabel: boolean): boolean {
  const word = lastWord(head)
  if (language === 'en' && /^an? /iu.test(head) && isOneDoer(word)) return true
  return standsForPersons(language, word) || (isLabel && isPersonLabel(language, word))
}
