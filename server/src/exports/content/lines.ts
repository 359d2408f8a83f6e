import type { PartyRecord, SourceSpan } from '@seloste/schema/record'
import type { ContentText, Language, Localized } from '@seloste/schema/text'
import { fill, pick } from '@seloste/schema/text'
import type { Line, Words } from '../report-shape.js'
import { countryWords, joined } from '../wording/phrases.js'

/** The report's own words in its language. */
export const say = (words: Localized, language: Language, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(words[language], values)

/** People's words in the report's language where they gave them, else in the language they gave. */
export function wordsOf(text: ContentText, language: Language): Words | null {
  const found = pick(text, language)
  return found && { text: found.text, language: found.language }
}

export const entry = (words: Words, label: string | null = null): Line => ({
  kind: 'entry',
  label,
  text: words.text,
  language: words.language,
})
export const entryText = (text: string, language: Language, label: string | null = null): Line => ({ kind: 'entry', label, text, language })
export const note = (text: string, language: Language): Line => ({ kind: 'note', label: null, text, language })
export const missing = (text: string, language: Language): Line => ({ kind: 'missing', label: null, text, language })

/** Words of the sources, each once. */
export function quotes(spans: readonly SourceSpan[]): readonly Line[] {
  const seen = new Set<string>()
  return spans.flatMap((span) => {
    const key = `${span.documentId}|${span.start}|${span.end}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ kind: 'quote' as const, label: span.documentName, text: span.text, language: span.language }]
  })
}

/** A party with its country: "Kyyhky Oy (Suomi)". */
export const partyWords = (party: PartyRecord, language: Language): string =>
  joined([party.name, party.country && `(${countryWords(party.country, language)})`], ' ')

/** A text with a capital first letter and a full stop, for our own sentences made of parts. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
