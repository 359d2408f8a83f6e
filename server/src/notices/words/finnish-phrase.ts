import type { Notice } from '../notice.js'
import { phraseStops } from '../lexicon/noun-phrases.js'
import type { Part } from './list.js'
import { nounPhrase } from './noun-phrase.js'
import type { Hit } from './phrase.js'
import type { Sentence } from './sentence.js'

/** `Luottoa myöntävälle`: a participle takes its object with it. */
export const PARTICIPLE = /[^v]{3}v(?:a|ä|at|ät|ia|iä|ille|alle|älle|ien|an|än|illa|illä|aa|ää|alta|ältä|ilta|iltä|asta|ästä|ista|istä)$/u

/** A Finnish noun with its modifiers and, before a participle, with the object of that. */
export function finnishPhrase(notice: Notice, sentence: Sentence, hit: Hit): Part {
  const { tokens } = sentence
  const phrase = nounPhrase(notice.text, sentence, hit, 'fi')
  let first = tokens.findIndex(({ start }) => start >= phrase.start)
  const head = (tokens[hit.last]?.word ?? '').replace(/(?:mme|nsa|nsä|si)$/u, '')
  if (isParticipleOf(tokens[first - 1]?.word ?? '', head) && (isJoined(notice, sentence, first) || hasObject(sentence, first - 1)))
    first -= 1
  if (!isParticipleOf(tokens[first]?.word ?? '', head)) return phrase
  for (
    let steps = 0;
    steps < 3 && isJoined(notice, sentence, first) && /(?:(?<!ss)a|(?<!ss)ä|n|iin|ille|sta|stä)$/u.test(tokens[first - 1]?.word ?? '');
    steps += 1
  )
    first -= 1
  return { start: tokens[first]?.start ?? phrase.start, end: phrase.end }
}

/** `Markkinointia tarjoavat kumppanit`: with its object in front, what looks like a verb is a participle. */
const hasObject = ({ tokens }: Sentence, at: number): boolean => /(?:ia|iä|ja|jä|ta|tä)$/u.test(tokens[at - 1]?.word ?? '')

/** A participle stands in the case of its noun. */
const isParticipleOf = (word: string, head: string): boolean => PARTICIPLE.test(word) && word.at(-1) === head.at(-1) && word.length > 6

/** Whether the word before a place is in the same phrase: no comma, verb or conjunction between. */
function isJoined({ text }: Notice, { tokens }: Sentence, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  return (
    before !== undefined &&
    here !== undefined &&
    /^[\s-]+$/u.test(text.slice(before.end, here.start)) &&
    !phraseStops.fi.has(before.word) &&
    !/(?:mme|taan|tään|daan|dään|vat|vät)$/u.test(before.word)
  )
}
