/** One word or number of the text, lower case, with its place. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}§]+/gu

/** The words of a stretch of text. A possessive `’s` belongs to the word before it and is left out. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index
    const word = match[0].toLowerCase()
    if (word === 's' && /['’]/u.test(text[start - 1] ?? '')) continue
    tokens.push({ word, start, end: start + match[0].length })
  }
  return tokens
}
