import type { Token } from './token.js'

/**
 * Phrases are words of a lexicon, matched on tokens so that inflection and punctuation do not matter:
 * `säily*` begins with, `*register` ends with, `*lag*` contains, `jäsen~` is inflected, `a|b*` either, `..` up to 4 words between, `...` up to 8,
 * `^` first and `$` last of what is searched.
 */
export type Phrase = string

/** A phrase found: its key and the first and last token that it covers. */
export interface Hit<Key extends string = string> {
  readonly key: Key
  readonly first: number
  readonly last: number
}

/** Finds the phrases of one lexicon in a list of tokens. */
export interface Finder<Key extends string = string> {
  (tokens: readonly Token[]): Hit<Key>[]
  /** Whether any phrase is among them: the search ends with the first. */
  readonly any: (tokens: readonly Token[]) => boolean
}

/** Endings of case, number and possession, Finnish, Swedish and English: what may follow a stem without making another word. */
const ENDINGS =
  /^(?:(?:i|j|e|ä|a)?(?:n|t|a|ä|ta|tä|tta|ttä|lle|lta|ltä|lla|llä|ssa|ssä|sta|stä|ksi|kse|na|nä|an|än|en|in|iin|seen|hin|den|ten|de|te|iden|ien|ia|iä|ita|itä|ille|ilta|iltä|illa|illä|issa|issä|ista|istä|iksi|ina|inä|ihin)?(?:mme|nsa|nsä|si|nne|ni)?|(?:a|e|o)?r?n?a?s?|et|ets|es)$/u

type Word = { readonly kind: 'word'; readonly options: readonly Option[] } | { readonly kind: 'gap'; readonly most: number }
interface Option {
  readonly text: string
  readonly way: 'exact' | 'prefix' | 'suffix' | 'inside' | 'inflected'
}
interface Compiled<Key extends string> {
  readonly key: Key
  readonly words: readonly Word[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Makes a finder of a lexicon: key → phrases. One look-up a token, so the cost grows with the text alone. */
export function compile<Key extends string>(lexicon: Readonly<Record<Key, readonly Phrase[]>>): Finder<Key> {
  const byHead = new Map<number, Compiled<Key>[]>()
  const anywhere: Compiled<Key>[] = []
  for (const [key, phrases] of Object.entries<readonly Phrase[]>(lexicon)) {
    for (const phrase of phrases) {
      const parts = phrase.trim().split(/\s+/u)
      const words = parts.filter((part) => part !== '^' && part !== '$').map(readWord)
      index({ key: key as Key, words, atStart: parts[0] === '^', atEnd: parts.at(-1) === '$' }, byHead, anywhere)
    }
  }
  return Object.assign((tokens: readonly Token[]) => find(tokens, byHead, anywhere, false), {
    any: (tokens: readonly Token[]) => find(tokens, byHead, anywhere, true).length > 0,
  })
}

/** Whether any phrase of a finder is among the tokens. */
export const has = (finder: Pick<Finder, 'any'>, tokens: readonly Token[]): boolean => finder.any(tokens)

/** A finder of one unnamed set of phrases. */
export const compileSet = (phrases: readonly Phrase[]): Finder<'hit'> => compile({ hit: phrases })

/** The first two letters of a word as one number: looked up for every word of every text. */
const headOf = (word: string): number => (word.length > 1 ? word.charCodeAt(0) * 65_536 + word.charCodeAt(1) : word.charCodeAt(0))

function index<Key extends string>(phrase: Compiled<Key>, byHead: Map<number, Compiled<Key>[]>, anywhere: Compiled<Key>[]): void {
  const head = phrase.words[0]
  if (head?.kind !== 'word' || head.options.some(({ way }) => way === 'suffix' || way === 'inside')) {
    anywhere.push(phrase)
    return
  }
  for (const key of new Set(head.options.map(({ text }) => headOf(text)))) {
    const list = byHead.get(key)
    if (list) list.push(phrase)
    else byHead.set(key, [phrase])
  }
}

function readWord(written: string): Word {
  if (written === '..') return { kind: 'gap', most: 4 }
  if (written === '...') return { kind: 'gap', most: 8 }
  return { kind: 'word', options: written.split('|').map(readOption) }
}

function readOption(written: string): Option {
  const [open, shut] = [written.startsWith('*'), written.endsWith('*')]
  const text = written.replaceAll(/[*~]/gu, '')
  if (written.endsWith('~')) return { text, way: 'inflected' }

  return { text, way: open && shut ? 'inside' : open ? 'suffix' : shut ? 'prefix' : 'exact' }
}

function find<Key extends string>(
  tokens: readonly Token[],
  byHead: ReadonlyMap<number, readonly Compiled<Key>[]>,
  anywhere: readonly Compiled<Key>[],
  isFirstEnough: boolean,
): Hit<Key>[] {
  const hits: Hit<Key>[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const candidates = byHead.get(headOf(tokens[first]?.word ?? ''))
    if (candidates) findAt(tokens, first, candidates, hits)
    if (anywhere.length > 0) findAt(tokens, first, anywhere, hits)
    if (isFirstEnough && hits.length > 0) return hits
  }
  return hits
}

function findAt<Key extends string>(tokens: readonly Token[], first: number, candidates: readonly Compiled<Key>[], hits: Hit<Key>[]): void {
  for (const { key, words, atStart, atEnd } of candidates) {
    if (atStart && first > 0) continue
    const last = matchFrom(tokens, first, words, 0)
    if (last >= 0 && (!atEnd || last === tokens.length - 1)) hits.push({ key, first, last })
  }
}

/** Index of the last token covered, or -1. Gaps are short, so the search tree is too. */
function matchFrom(tokens: readonly Token[], at: number, words: readonly Word[], step: number): number {
  const word = words[step]
  if (word === undefined) return at - 1
  if (word.kind === 'gap') {
    for (let skipped = 0; skipped <= word.most; skipped += 1) {
      const last = matchFrom(tokens, at + skipped, words, step + 1)
      if (last >= 0) return last
    }
    return -1
  }
  const token = tokens[at]
  if (token === undefined || !word.options.some((option) => fits(token.word, option))) return -1
  return matchFrom(tokens, at + 1, words, step + 1)
}

function fits(word: string, { text, way }: Option): boolean {
  if (way === 'exact') return word === text
  if (way === 'prefix') return word.startsWith(text)
  if (way === 'suffix') return word.endsWith(text)
  if (way === 'inflected') return word.startsWith(text) && ENDINGS.test(word.slice(text.length))
  return word.includes(text)
}
