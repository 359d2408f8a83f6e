import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeFacts } from '@seloste/schema/notice'
import { readNotice } from '@seloste/server/notices/read-notice'
import { describe, expect, test } from 'vitest'
import { ownFiles, ownFolder } from './support.js'

/** What a person reads in a notice of ours: recipients and retention by their words alone. */
interface Expected extends Omit<NoticeFacts, 'recipients' | 'retention' | 'dataSubjects'> {
  readonly recipients: readonly string[]
  readonly retention: readonly string[]
}

const SCALARS = [
  'language',
  'registerName',
  'documentDate',
  'contactPoint',
  'dpo',
  'cookies',
  'transferStatement',
  'retentionKind',
  'automatedDecisions',
] as const
const SETS = ['legalBases', 'specialCategories', 'transferCountries', 'transferMechanisms', 'measures', 'rights', 'repealedLaw'] as const

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = left.filter((word) => right.includes(word)).length
  return (2 * shared) / (left.length + right.length || 1)
}

const found = (wanted: readonly string[], read: readonly string[]): string[] =>
  wanted.filter((each) => read.some((other) => overlap(each, other) >= 0.5))

describe.each(ownFiles().map((file) => [file.id, file] as const))('%s', (id, file) => {
  const expected = JSON.parse(readFileSync(join(ownFolder, `${id}.json`), 'utf8')) as Expected
  const result = readNotice({ name: file.name, bytes: file.bytes })
  if (!result.ok) throw new Error(`${id}: ${result.error.code}`)
  const { reading } = result

  test('says who, when and whether', () => {
    for (const key of SCALARS) expect(reading[key], key).toBe(expected[key])
    expect(reading.controller).toEqual(expected.controller)
  })

  test('claims these and no others', () => {
    for (const key of SETS) expect(reading[key].toSorted(), key).toEqual(expected[key].toSorted())
    for (const service of expected.onlineServices) expect(reading.onlineServices).toContain(service)
  })

  test('lists these', () => {
    const lists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['purposes', expected.purposes, reading.purposes],
      ['dataCategories', expected.dataCategories, reading.dataCategories],
      ['sources', expected.sources, reading.sources],
      ['recipients', expected.recipients, reading.recipients.map(({ name }) => name)],
      ['retention', expected.retention, reading.retention.map(({ span }) => span)],
    ]
    const wanted = lists.reduce((sum, [, list]) => sum + list.length, 0)
    const missed = lists.flatMap(([key, list, read]) => list.filter((each) => !found([each], read).length).map((each) => `${key}: ${each}`))
    expect(missed.length / wanted, missed.join('\n')).toBeLessThanOrEqual(0.15)
  })
})
