import type { Language } from '@seloste/schema/text'
import { rules } from '../../rules/index.js'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Shorter words stand in too many texts to say what somebody looks for. */
const shortest = 3

/** Rules whose topic, title or key holds every word as the beginning of one of its own, with their topic. */
export function rulesAbout(words: string, language: Language): ReadonlyMap<string, string> {
  const asked = wordsOf(words)
  if (asked.every((word) => word.length < shortest)) return new Map()
  return new Map(
    rules
      .filter(({ id, text }) => {
        const own = wordsOf(`${id} ${text.topic[language]} ${text.titleGap[language]}`)
        return asked.every((word) => own.some((one) => one.startsWith(word)))
      })
      .map(({ id, text }) => [id, text.topic[language]]),
  )
}
