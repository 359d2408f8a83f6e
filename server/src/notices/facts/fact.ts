import type { FactPath, NoticeFacts, Span } from '@seloste/schema/notice'
import type { Notice } from '../notice.js'

/** The facts that one reader adds; it names only the keys that are its own. */
export type FactsPart = Partial<Omit<NoticeFacts, 'controller'>> & { readonly controller?: Partial<NoticeFacts['controller']> }

/** The words behind one key path and how sure the reader is of it, 0 to 1. */
export interface Claim {
  readonly path: FactPath
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** What a reader found. */
export interface Found {
  readonly part: FactsPart
  readonly claims: readonly Claim[]
}

/** One reader, one file: it looks at the notice and says what it found. */
export interface Fact {
  readonly name: string
  read(notice: Notice): Found
}

/** Keeps the type of a reader while it is written as a plain object. */
export const defineFact = (fact: Fact): Fact => fact
