// One spelling for one value, and the hash of a text: the log, reviews, findings and reports are held to the same letters.
import { createHash } from 'node:crypto'

/**
 * Canonical JSON after RFC 8785: keys in UTF-16 order, no white space, numbers and strings as ECMAScript writes them.
 * A key without a value is left out, as `JSON.stringify` does. What I-JSON cannot carry is refused, not bent.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value !== 'object') throw new TypeError(`JSON has no form for a value of the kind ${typeof value}`)
  if (value instanceof Date) return canonicalString(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('JSON has no form for a number that is not finite')
  return JSON.stringify(value)
}

const loneSurrogate = /\p{Surrogate}/u

function canonicalString(value: string): string {
  if (loneSurrogate.test(value)) throw new RangeError('JSON text must be well-formed Unicode')
  return JSON.stringify(value)
}

/** SHA-256 in hexadecimal; a text is taken in UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
