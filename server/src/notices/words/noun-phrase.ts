import type { Language } from '@seloste/schema/text'
import { phraseStops } from '../lexicon/noun-phrases.js'
import type { Hit } from './phrase.js'
import type { Sentence } from './sentence.js'
import type { Part } from './list.js'

/** Farthest that modifiers are looked for before the head of a phrase. */
const MOST_WORDS = 5

/** The words that belong to a noun found in a sentence: its modifiers, back to a comma, a verb or a preposition. */
export function nounPhrase(text: string, sentence: Sentence, hit: Hit, language: Language): Part {
  const { tokens } = sentence
  let first = hit.first
  while (first > 0 && hit.first - first < MOST_WORDS && goesOn(text, sentence, first, language)) first -= 1
  const last = lastOf(text, sentence, hit.last, language)
  const start = tokens[first]?.start ?? sentence.start
  const halved = HALVED.exec(text.slice(Math.max(sentence.start, start - 50), start))?.[1]
  return { start: start - (halved?.length ?? 0), end: tokens[last]?.end ?? sentence.end }
}

/** `Patentti- ja rekisterihallitus`: the first half of two compounds that share their last part. */
const HALVED = /(?:^|\s)(\p{L}{3,30}-\s(?:ja|tai|och|eller|and|or)\s)$/u

/** `Providers of cloud services`: what the head is of belongs to it. */
function lastOf(text: string, { tokens }: Sentence, head: number, language: Language): number {
  const link = tokens[head + 1]?.word
  if (!((language === 'en' && link === 'of') || (language === 'sv' && link === 'av'))) return head
  let last = head + 2
  while (
    last + 1 < tokens.length &&
    last - head < 5 &&
    !/[,;.()]/u.test(text.slice(tokens[last]?.end ?? 0, tokens[last + 1]?.start ?? 0)) &&
    !phraseStops[language].has(tokens[last + 1]?.word ?? '')
  )
    last += 1
  return Math.min(last, tokens.length - 1)
}

/** Whether the word before a place belongs to the same phrase. */
function goesOn(text: string, { tokens }: Sentence, at: number, language: Language): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  if (!before || !here || /[,;:.()“”"/–—]/u.test(text.slice(before.end, here.start))) return false
  if (phraseStops[language].has(before.word) || /^\d+$/u.test(before.word)) return false
  if (language === 'fi') return isModifier(before.word, here.word) && !(at === 1 && before.word.endsWith('mme'))
  return language === 'en'
    ? !/(?:ed|ing|ly)$/u.test(before.word) || /^(?:designated|affiliated|authorised|authorized|related)$/u.test(before.word)
    : !/(?:ar|er)$/u.test(before.word) && (!/[st]$/u.test(before.word) || before.word.length > 6)
}

/** Finnish modifiers are in the genitive or agree with their head in case; a finite verb or an adverb is none. */
const isModifier = (word: string, head: string): boolean =>
  /(?:asiakkaan|potilaan|oppilaan|asukkaan|osakkaan|vieraan)$/u.test(word) ||
  (/(?:n|mme|nsa|nsä)$/u.test(word) && !/(?:aan|ään|han|hän|seen|iin|uun|oon)$/u.test(word)) ||
  (word.length > 3 && word.slice(-3) === head.slice(-3))
