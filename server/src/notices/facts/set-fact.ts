import type { Span } from '@seloste/schema/notice'
import type { Claim } from './fact.js'

/** Items of a set with the sentences that name them. */
export type Gathered<Item extends string> = Map<Item, { readonly spans: Span[]; confidence: number }>

/** At most this many sentences are kept as evidence of one item. */
const MOST_SPANS = 4

/** Adds one more sentence that names an item. */
export function gather<Item extends string>(into: Gathered<Item>, item: Item, span: Span, confidence: number): void {
  const before = into.get(item)
  if (!before) {
    into.set(item, { spans: [span], confidence })
    return
  }
  before.confidence = Math.max(before.confidence, confidence)
  if (before.spans.length < MOST_SPANS && !before.spans.some(({ start }) => start === span.start)) before.spans.push(span)
}

/** The claims of a set: `path.item`. */
export const setClaims = <Item extends string>(path: string, gathered: Gathered<Item>): Claim[] =>
  [...gathered].map(([item, { spans, confidence }]) => ({ path: `${path}.${item}`, spans, confidence }))
