import { tokenize, type Token } from './token.js'

/** One sentence of a block: its place in the plain text and its words. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** No sentence that people write is longer; a longer run is cut so that no later step meets an endless one. */
const LONGEST = 3000
const ABBREVIATION =
  /(?:^|[\s(])(?:esim|mm|ml|em|ns|nk|eli|ks|puh|tel|nro|klo|ko|art|para|lit|no|inc|ltd|co|mr|mrs|dr|e\.g|i\.e|e\.v|t\.ex|bl\.a|s\.k|d\.v\.s|dvs|ca|kap|st|prop|p|s|k|\p{L})$/iu

/** Cuts a stretch of text into sentences. */
export function sentencesOf(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  const push = (end: number): void => {
    let [first, last] = [start, end]
    while (first < last && /\s/u.test(text[first] ?? '')) first += 1
    while (last > first && /\s/u.test(text[last - 1] ?? '')) last -= 1
    if (last > first) sentences.push({ start: first, end: last, text: text.slice(first, last), tokens: tokenize(text, first, last) })
    start = end
  }
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? ''
    if ((mark === '.' || mark === '!' || mark === '?') && endsSentence(text, start, at, to)) push(at + 1)
    else if (at - start >= LONGEST) push(at)
  }
  push(to)
  return sentences
}

function endsSentence(text: string, start: number, at: number, to: number): boolean {
  if (at + 1 >= to) return true
  const after = text.slice(at + 1, at + 4)
  if (!/^["”’')\]]?\s/u.test(after)) return false
  const next = after.replace(/^["”’')\]]/u, '').trim()[0] ?? ''
  if (/\p{Ll}/u.test(next)) return false
  if (text[at] !== '.') return true
  const before = text.slice(Math.max(start, at - 8), at)
  return !ABBREVIATION.test(before) && !(at - start <= 3 && /^\s*\d{1,2}$/u.test(text.slice(start, at)))
}
