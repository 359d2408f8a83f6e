import type { Sentence } from './sentence.js'
import type { Token } from './token.js'

/** Words after which a sentence says something against what it said before. */
const BUT: ReadonlySet<string> = new Set(['mutta', 'vaan', 'men', 'but', 'however', 'whereas'])
/** Words that begin another clause. */
const LINK: ReadonlySet<string> = new Set([
  'joten',
  'mutta',
  'vaan',
  'sillä',
  'koska',
  'men',
  'but',
  'so',
  'therefore',
  'however',
  'whereas',
  'eftersom',
  'därför',
])
/** `and`, where a subject follows it. */
const AND: ReadonlySet<string> = new Set(['och', 'and', 'ja'])
const SUBJECT: ReadonlySet<string> = new Set(['vi', 'we', 'it', 'they', 'the', 'siksi', 'nykyään', 'numera', 'now', 'därför', 'therefore'])

/** The parts of a sentence before and after `but`, each a sentence of its own; mostly there is one. */
export function partsAroundBut(text: string, sentence: Sentence): Sentence[] {
  return cutBefore(text, sentence, (tokens, index) => BUT.has(tokens[index]?.word ?? ''))
}

/** The parts of a sentence around `but` and semicolons. */
export function partsAroundTurns(text: string, sentence: Sentence): Sentence[] {
  return cutBefore(text, sentence, (tokens, index) => {
    const [before, token] = [tokens[index - 1], tokens[index]]
    return token !== undefined && (BUT.has(token.word) || (before !== undefined && text.slice(before.end, token.start).includes(';')))
  })
}

/** How a sentence takes something out of what it denies. */
const EXCEPT =
  /(?:lukuun ottamatta|paitsi|poikkeuksena|med undantag (?:för|av)|förutom|undantaget|except(?: for)?|with the exception of|apart from)\s/iu

/** What a sentence excepts, as a sentence of its own: `… except for the newsletter, which is stored in the USA`. */
export function exceptionOf(text: string, sentence: Sentence): Sentence | null {
  const match = EXCEPT.exec(sentence.text)
  if (!match || match.index === 0) return null
  const start = sentence.start + match.index + match[0].length
  const tokens = sentence.tokens.filter((token) => token.start >= start)
  return tokens.length > 0 ? { start, end: sentence.end, text: text.slice(start, sentence.end), tokens } : null
}

/** The clauses of a sentence, parted by its marks and by the words that begin a clause. */
export function clausesOf(text: string, sentence: Sentence): Sentence[] {
  return cutBefore(text, sentence, (tokens, index) => {
    const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
    if (!before || !token) return false
    if (/[,;:–—]/u.test(text.slice(before.end, token.start))) return true
    return LINK.has(token.word) || (AND.has(token.word) && SUBJECT.has(after?.word ?? ''))
  })
}

function cutBefore(text: string, sentence: Sentence, isCut: (tokens: readonly Token[], index: number) => boolean): Sentence[] {
  const cuts = sentence.tokens.flatMap((_token, index) => (index > 0 && isCut(sentence.tokens, index) ? [index] : []))
  if (cuts.length === 0) return [sentence]
  return [0, ...cuts].map((first, part) => {
    const tokens = sentence.tokens.slice(first, cuts[part])
    const [start, end] = [tokens[0]?.start ?? sentence.start, tokens.at(-1)?.end ?? sentence.end]
    return { start, end, text: text.slice(start, end), tokens }
  })
}
