// What changed between two versions of a record, field by field: for the log, for a stale edit, for what a person touched.
import type { AuditChange } from '../../audit/audit-event.entity.js'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parts of a list are known by their id; words and keys by their place. */
function entries(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => [isTree(item) && typeof item['id'] === 'string' ? item['id'] : String(index), item])
  return isTree(value) ? Object.entries(value) : []
}

/** Who said a value and when is no change of the value. */
const silent = new Set(['provenance', 'id'])

/** Every leaf of a value, by its path. */
function leaves(value: unknown, path: string, into: Map<string, string>): void {
  if (value === null || value === undefined || value === '') return
  if (typeof value !== 'object') return void into.set(path, String(value))
  for (const [key, inner] of entries(value)) if (!silent.has(key)) leaves(inner, path ? `${path}.${key}` : key, into)
}

const leavesOf = (value: unknown): Map<string, string> => {
  const found = new Map<string, string>()
  leaves(value, '', found)
  return found
}

/** The fields in which two values differ, as `transfers.<id>.country`, with what stood before and after. */
export function changesBetween(before: unknown, after: unknown): readonly AuditChange[] {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  return fields
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
}

/** Whether two values say the same, whoever said them. */
export const saysTheSame = (a: unknown, b: unknown): boolean => changesBetween(a, b).length === 0
