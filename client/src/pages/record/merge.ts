import { lists, type Draft } from './draft.js'
import { partsChanged } from './input.js'

/** A save that came second: what both began from, mine, and what is stored now. */
export interface Stale {
  readonly base: Draft
  readonly mine: Draft
  readonly theirs: Draft
  readonly version: number
  readonly by: string | null
  readonly at: string
}

/** Parts that both changed to different words, and parts that only the other changed. */
export function differences({ base, mine, theirs }: Stale) {
  const my = partsChanged(base, mine)
  const their = new Set(partsChanged(base, theirs))
  const apart = new Set(partsChanged(mine, theirs))
  return { contested: my.filter((part) => their.has(part) && apart.has(part)), others: [...their].filter((part) => !my.includes(part)) }
}

/** Theirs, with the parts that only I changed and the contested ones that I keep. Rows that are gone there are written anew. */
export function merged(stale: Stale, keep: ReadonlySet<string>): Draft {
  const { base, mine, theirs } = stale
  const { contested } = differences(stale)
  const result = JSON.parse(JSON.stringify(theirs)) as Draft
  for (const part of partsChanged(base, mine)) {
    if (contested.includes(part) && !keep.has(part)) continue
    Object.assign(result, { [part]: JSON.parse(JSON.stringify(mine[part])) as unknown })
  }
  for (const list of lists) {
    const known = new Set(theirs[list].map(({ id }) => id))
    for (const item of result[list]) if (item.id && !known.has(item.id)) item.id = null
  }
  return result
}
