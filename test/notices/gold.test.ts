import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readNotice } from '@seloste/server/notices/read-notice'
import { afterAll, describe, expect, test } from 'vitest'
import { hasShared, sharedFiles, sharedNotices } from './support.js'

interface Row {
  readonly accuracy?: number
  readonly f1?: number
}
interface Report {
  readonly notices: number
  readonly overall: number
  readonly keys: Readonly<Record<string, Row>>
}

const predictions = mkdtempSync(join(tmpdir(), 'seloste-gold-'))
afterAll(() => rmSync(predictions, { recursive: true, force: true }))

function score(): Report {
  for (const { id, name, bytes } of sharedFiles()) {
    const result = readNotice({ name, bytes })
    if (!result.ok) throw new Error(`${id}: ${result.error.code}`)
    writeFileSync(join(predictions, `${id}.json`), JSON.stringify({ id, ...result.reading }))
  }
  const output = execFileSync(process.execPath, [
    join(sharedNotices, 'score.mjs'),
    '--gold',
    join(sharedNotices, 'gold'),
    '--pred',
    predictions,
    '--json',
  ])
  return JSON.parse(output.toString()) as Report
}

if (!hasShared) console.log('skipped: the annotated notices (../shared/notices) are not here')

describe.skipIf(!hasShared)('the public gold set', () => {
  test('scores no lower than it has', () => {
    const report = score()
    const lines = Object.entries(report.keys).map(([key, row]) => `${key.padEnd(22)} ${(row.accuracy ?? row.f1 ?? 0).toFixed(3)}`)
    console.log([...lines, `overall ${report.overall.toFixed(3)} over ${report.notices} notices`].join('\n'))
    expect(report.notices).toBeGreaterThan(30)
    expect(report.overall).toBeGreaterThanOrEqual(0.94)
    for (const [key, row] of Object.entries(report.keys)) expect(row.accuracy ?? row.f1, key).toBeGreaterThanOrEqual(0.75)
  })
})
