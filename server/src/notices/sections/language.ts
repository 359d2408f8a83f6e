import { languages, type Language } from '@seloste/schema/text'
import { tellingWords } from '../lexicon/function-words.js'
import { tokenize } from '../words/token.js'

/** Enough of a text to tell its language. */
const SAMPLE = 20_000

/** The language that most of the small words belong to, and how clearly. */
export function tellLanguage(text: string): { language: Language; confidence: number } {
  const counts = new Map<Language, number>(languages.map((language) => [language, 0]))
  const owners = new Map<string, Language>(languages.flatMap((language) => tellingWords[language].map((word) => [word, language] as const)))
  for (const { word } of tokenize(text, 0, Math.min(text.length, SAMPLE))) {
    const language = owners.get(word)
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] === 0) return { language: 'en', confidence: 0.2 }
  return { language: first[0], confidence: Math.min(0.99, 0.5 + (first[1] - (second?.[1] ?? 0)) / (2 * first[1])) }
}
