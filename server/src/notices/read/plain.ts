import { createBuilder, readMarker } from './builder.js'
import type { SourceText } from './source-text.js'

/** Reads plain text: each line is a block, lines that were wrapped by width are put together again. */
export function readPlain(source: string): SourceText {
  const builder = createBuilder()
  let last = ''
  for (const raw of source.split('\n')) {
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
