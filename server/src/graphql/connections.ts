// Pages go by the key of their last row: the five hundredth costs what the first does, and no row is met twice.
import { isId } from '../features/ids.js'
import { ArgumentFault } from '../features/input-check.js'
import { limits } from './limits.js'

/** A cursor is the key of its row; opaque to clients, so that keys may change. */
const cursorOf = (key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

type Kind = 'text' | 'whole' | 'id'

/** What each part of a key can be; anything else is no key that we gave. */
const isPart: Readonly<Record<Kind, (part: unknown) => boolean>> = {
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  whole: (part) => typeof part === 'number' && Number.isInteger(part) && Math.abs(part) < 2 ** 31,
  id: (part) => typeof part === 'string' && isId(part),
}

/** The key behind a cursor, or a fault that names the argument. */
export function keyOf<Key extends readonly (string | number)[]>(after: string | null | undefined, ...kinds: readonly Kind[]): Key | null {
  if (after === null || after === undefined) return null
  const key = parsed(after)
  const fits = Array.isArray(key) && key.length === kinds.length && kinds.every((kind, index) => isPart[kind](key[index]))
  if (!fits) throw new ArgumentFault([{ field: 'after', code: 'invalid_cursor', value: after.slice(0, 100) }])
  return key as unknown as Key
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** How many rows are asked for, or a fault that names the argument. */
export function rowsAsked(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= limits.page) return first
  throw new ArgumentFault([{ field: 'first', code: 'out_of_range', value: String(first) }])
}

/** A search as given, without what no name can hold. */
export function wordsAsked(search: string | null | undefined): string | null {
  const words = search?.trim() || null
  if (words && (words.length > 200 || words.includes('\0')))
    throw new ArgumentFault([
      {
        field: 'search',
        code: words.includes('\0') ? 'forbidden_character' : 'too_long',
        value: words.replaceAll('\0', '�').slice(0, 100),
      },
    ])
  return words
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

/** A page of rows that were asked for with one more than wanted, which tells whether there is a next. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  totalCount: number,
  keyFor: (row: Row) => readonly unknown[],
  toNode: (row: Row) => Node,
): Page<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(keyFor(row)), node: toNode(row) }))
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }, totalCount }
}
