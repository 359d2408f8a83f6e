import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeFacts, NoticeReading } from '@seloste/schema/notice'
import { readNotice } from '@seloste/server/notices/read-notice'
import { describe, expect, test } from 'vitest'
import { hasShared, sharedFiles, sharedNotices, unseenFiles, unseenFolder, type NoticeFile, type UnseenHalf } from './support.js'

/** A value that the reader gave, how sure it was, and whether a person read the same. */
interface Claim {
  readonly key: string
  readonly confidence: number
  readonly isRight: boolean
}

const tokensOf = (text: unknown): string[] =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The share of words that two texts have in common, as `score.mjs` counts it. */
function dice(one: unknown, other: unknown): number {
  const [left, right] = [tokensOf(one), tokensOf(other)]
  const pool = [...right]
  const shared = left.filter((token) => {
    const at = pool.indexOf(token)
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  })
  return left.length + right.length > 0 ? (2 * shared.length) / (left.length + right.length) : 0
}

const spanOf = (item: unknown): string => {
  const { span, name } = Object(item) as { span?: string; name?: string }
  return typeof item === 'string' ? item : (span ?? name ?? '')
}

/** One service named for another of its family counts, as in `score.mjs`. */
function isFamily(one: string, other: string): boolean {
  const [short = [], long = []] = [tokensOf(one), tokensOf(other)].sort((a, b) => a.length - b.length)
  return short.every((word) => long.includes(word))
}

function isRight(key: string, rest: string, gold: NoticeFacts, reading: NoticeReading): boolean {
  if (key === 'controller') {
    const part = rest as keyof NoticeFacts['controller']
    return sameScalar(gold.controller[part], reading.controller[part])
  }
  const [wanted, given] = [gold[key as keyof NoticeFacts], reading[key as keyof NoticeFacts]]
  if (!Array.isArray(wanted)) return sameScalar(wanted, given)
  if (key === 'onlineServices') return wanted.some((each) => isFamily(String(each), rest))
  if (/^\d+$/u.test(rest) && Array.isArray(given)) return wanted.some((each) => dice(spanOf(each), spanOf(given[Number(rest)])) >= 0.5)
  return wanted.some((each) => tokensOf(each).join(' ') === tokensOf(rest).join(' '))
}

const sameScalar = (wanted: unknown, given: unknown): boolean =>
  (wanted ?? '') === (given ?? '') || (typeof wanted === 'string' && typeof given === 'string' && dice(wanted, given) >= 0.8)

function claimsOf(files: readonly NoticeFile[], folder: string): Claim[] {
  return files.flatMap(({ id, name, bytes }) => {
    const result = readNotice({ name, bytes })
    if (!result.ok) throw new Error(`${id}: ${result.error.code}`)
    const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as NoticeFacts
    return Object.entries(result.reading.confidence).map(([path, confidence]) => {
      const [key = '', ...rest] = path.split('.')
      return { key, confidence, isRight: isRight(key, rest.join('.'), gold, result.reading) }
    })
  })
}

const bands = [
  [0.9, 1.01],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.6, 0.7],
  [0.5, 0.6],
  [0, 0.5],
] as const
const shareOf = (claims: readonly Claim[]): number => claims.filter((claim) => claim.isRight).length / (claims.length || 1)
const between = (claims: readonly Claim[], from: number, to: number): Claim[] =>
  claims.filter(({ confidence }) => confidence >= from && confidence < to)
const rowsOf = (claims: readonly Claim[]): string[] =>
  bands.map(([from, to]) => {
    const band = between(claims, from, to)
    return `${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}  ${String(band.length).padStart(5)} values  ${shareOf(band).toFixed(3)} right`
  })

/** The halves that the reader is never made better on. */
const sealed: readonly UnseenHalf[] = ['check3', 'check4']

describe('what the reader says of its own certainty, on notices that it was never made better on', () => {
  const claims = sealed.flatMap((half) => claimsOf(unseenFiles(half), join(unseenFolder, half)))

  test('holds: of the values at 0.9 or more, nine in ten are right', () => {
    const sure = between(claims, 0.9, 1.01)
    console.log(['check3 and check4:', ...rowsOf(claims)].join('\n'))
    expect(sure.length).toBeGreaterThan(200)
    expect(shareOf(sure)).toBeGreaterThanOrEqual(0.9)
  })

  test('parts what a person has to look at from what can be taken', () =>
    expect(shareOf(between(claims, 0.7, 1.01))).toBeGreaterThan(shareOf(between(claims, 0, 0.7))))
})

if (!hasShared) console.log('skipped: the annotated notices (../shared/notices) are not here')

describe.skipIf(!hasShared)('what the reader says of its own certainty', () => {
  const claims = hasShared ? claimsOf(sharedFiles(), join(sharedNotices, 'gold')) : []

  test('holds: of the values at 0.9 or more, nine in ten are right', () => {
    const sure = between(claims, 0.9, 1.01)
    const keys = [...new Set(sure.map(({ key }) => key))].map((key) => {
      const ofKey = sure.filter((claim) => claim.key === key)
      return `  ${key.padEnd(20)} ${String(ofKey.length).padStart(5)} values  ${shareOf(ofKey).toFixed(3)} right`
    })
    console.log([...rowsOf(claims), 'at 0.9 or more, by key:', ...keys].join('\n'))
    expect(sure.length).toBeGreaterThan(300)
    expect(shareOf(sure)).toBeGreaterThanOrEqual(0.9)
  })

  test('orders: what it is less sure of is right less often', () => {
    const shares = [between(claims, 0.9, 1.01), between(claims, 0.7, 0.9), between(claims, 0, 0.7)].map(shareOf)
    expect(shares).toEqual(shares.toSorted((one, other) => other - one))
  })
})
