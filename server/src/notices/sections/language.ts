import { languages, type Language } from '@seloste/schema/text'
import { tellingWords } from '../lexicon/function-words.js'
import { tokenize } from '../words/token.js'
import { readHeading } from './heading.js'

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
  if (!first || first[1] === 0) return tellByHeadings(text)
  return { language: first[0], confidence: Math.min(0.99, 0.5 + (first[1] - (second?.[1] ?? 0)) / (2 * first[1])) }
}

/** A form of a few names and headings holds none of the small words: its headings tell. */
function tellByHeadings(text: string): { language: Language; confidence: number } {
  const lines = text
    .slice(0, SAMPLE)
    .split('\n')
    .filter((line) => line.length > 2 && line.length < 60)
  const counts = languages.map((language) => ({ language, found: lines.filter((line) => readHeading(line, language).cover >= 0.5).length }))
  const [first, second] = counts.toSorted((a, b) => b.found - a.found)
  return first && second && first.found > second.found ? { language: first.language, confidence: 0.6 } : { language: 'en', confidence: 0.2 }
}
