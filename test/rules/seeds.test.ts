import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotice } from '@seloste/server/notices/read-notice'
import { checkNotices } from '@seloste/server/rules/report/check-notice'

/** Five notices as they are published: two of them are of one organisation and contradict each other. */

const seeds = join(import.meta.dirname, '../../../shared/seeds')

describe.skipIf(!existsSync(seeds))('published notices checked together (needs ../shared/seeds)', () => {
  it('shows the two that are at odds on recipients, with a sentence of each', () => {
    const readings = readdirSync(seeds).flatMap((path) => {
      const read = readNotice({ name: path, bytes: readFileSync(join(seeds, path)) })
      return read.ok ? [{ path, reading: read.reading }] : []
    })
    const across = checkNotices(readings, { asOf: '2026-11-22', lang: 'en' }).flatMap(({ path, findings }) =>
      findings
        .filter(({ rule, verdict }) => rule === 'consistency-recipients-across-notices' && verdict === 'gap')
        .map(({ evidence }) => ({ path, from: new Set(evidence.map((words) => words.path)) })),
    )
    expect(across).toHaveLength(2)
    for (const { from } of across) expect(from).toEqual(new Set(across.map(({ path }) => path)))
  })
})
