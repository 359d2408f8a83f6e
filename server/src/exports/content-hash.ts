import { createHash } from 'node:crypto'
import { mapTexts } from './content/texts.js'

/** What JSON can carry without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Canonical JSON after RFC 8785: keys in UTF-16 order, no white space, numbers and strings as ECMAScript writes them.
 * A key without a value is left out, as `JSON.stringify` does. What I-JSON cannot carry is refused, not bent.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`
  const members = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter((member): member is [string, Json] => member[1] !== undefined)
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

/** SHA-256 of the canonical form, in hexadecimal. */
export function hashOf(value: Json): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}

/** The hash that a report carries: over all its content but the hash itself. */
export function contentHash(content: object): string {
  return hashOf(Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'contentHash')))
}

/** The same value with every broken half of a character replaced by U+FFFD, so that it has a canonical form. */
export const wellFormed = <Value>(value: Value): Value => mapTexts(value, (text) => text.replace(/\p{Surrogate}/gu, '\ufffd'))
