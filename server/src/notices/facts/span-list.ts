import { spanOf, type Notice } from '../notice.js'
import type { Part } from '../words/list.js'
import type { Claim } from './fact.js'

/** A part of the text that is one value of a list, with how sure its reader is. */
export interface Picked extends Part {
  readonly confidence: number
}

/** Drops what was picked twice (in the same words, or inside another pick) and keeps the order of the text. */
export function distinct<Pick extends Picked>(notice: Notice, picks: readonly Pick[]): Pick[] {
  const seen = new Set<string>()
  const kept: Pick[] = []
  for (const pick of picks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const words = plain(notice.text.slice(pick.start, pick.end))
    const before = kept.at(-1)
    if (words === '' || seen.has(words) || (before !== undefined && pick.start < before.end)) continue
    seen.add(words)
    kept.push(pick)
  }
  return kept
}

/** Words alone, lower case: what makes two spans the same. */
export const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** The claims of a list: `path.0`, `path.1` … each with its span. */
export const claimsOf = (notice: Notice, path: string, picks: readonly Picked[]): Claim[] =>
  picks.map(({ start, end, confidence }, index) => ({ path: `${path}.${index}`, spans: [spanOf(notice, start, end)], confidence }))

/** The values of a list as written. */
export const textsOf = (notice: Notice, picks: readonly Part[]): string[] => picks.map(({ start, end }) => notice.text.slice(start, end))
