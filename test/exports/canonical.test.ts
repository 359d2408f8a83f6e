import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, sha256 } from '@seloste/server/canonical'
import { contentHash, wellFormed } from '@seloste/server/exports/content-hash'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json })
      .toReversed()
      .map(([key, item]) => [key, shuffled(item)]),
  )
}

describe('canonical JSON', () => {
  test('reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('does not know the order in which keys were written', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('is its own canonical form', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('leaves out what has no value and writes an instant as its text', () => {
    expect(canonicalJson({ b: undefined, at: new Date('2026-01-02T03:04:05.678Z') })).toBe('{"at":"2026-01-02T03:04:05.678Z"}')
  })

  // RFC 8785, section 3.2.3: keys in the order of their UTF-16 units.
  test('sorts keys as RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Grin',
      '\u0080': 'Control',
      '\u00f6': 'o',
    }
    expect([...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'o',
      'Euro Sign',
      'Grin',
      'Dalet',
    ])
  })

  test('writes numbers as RFC 8785 does', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]')
  })

  test('refuses what JSON cannot carry', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
    expect(() => canonicalJson(Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => canonicalJson(undefined)).toThrow(TypeError)
    expect(() => canonicalJson([undefined])).toThrow(TypeError)
    expect(() => canonicalJson('half \ud800 a sign')).toThrow(RangeError)
    expect(canonicalJson(wellFormed({ a: ['half \ud800 a sign'] }))).toBe('{"a":["half \ufffd a sign"]}')
  })
})

describe('content hash', () => {
  // The known answer of FIPS 180-2 for "abc".
  test('is the SHA-256 of the letters', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(contentHash({ b: 1, a: 'x' })).toBe(sha256('{"a":"x","b":1}'))
  })

  test('does not count itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.string(), (content, own) => {
        const { contentHash: _none, ...rest } = content
        expect(contentHash({ ...rest, contentHash: own })).toBe(contentHash(rest))
      }),
    )
  })
})
