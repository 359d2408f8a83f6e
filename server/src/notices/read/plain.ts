import { createBuilder, readMarker } from './builder.js'
import type { SourceText } from './source-text.js'

/** A word parted at the end of a line; `asiakas- ja` at its end is no parted word. */
const HYPHENATED = /(\p{L})-\n[ \t]{0,80}(?!(?:ja|tai|sekä|och|eller|samt|and|or)\s)(\p{Ll})/gu

/** Reads plain text: each line is a block, lines that were wrapped by width are put together again. */
export function readPlain(source: string): SourceText {
  const builder = createBuilder()
  let last = ''
  for (const raw of source.replace(HYPHENATED, '$1$2').split('\n')) {
    const line = raw.trim()
    if (line === '') {
      builder.gap()
      last = ''
      continue
    }
    if (!goesOn(last, line)) builder.open('paragraph')
    else builder.write(' ')
    builder.write(line)
    last = line
  }
  return builder.finish()
}

/** A line goes on from the one before it where that one is full and unfinished and this one begins in lower case. */
function goesOn(last: string, line: string): boolean {
  return last.length >= 50 && !/[.:;!?]$/u.test(last) && /^\p{Ll}/u.test(line) && readMarker(line).length === 0
}
