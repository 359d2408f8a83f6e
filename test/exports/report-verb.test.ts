import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@seloste/server/cli/run'
import type { Database, Scope } from '@seloste/server/db/database'
import { verifyReportJson } from '@seloste/server/exports/json'
import { DecisionEntity } from '@seloste/server/features/decision/decision.entity'
import { FindingEntity } from '@seloste/server/features/finding/finding.entity'
import { renewFindings } from '@seloste/server/features/finding/finding.renewal'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'
import { ReviewEntity } from '@seloste/server/features/review/review.entity'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { addActivity } from '../support/factories/activity.js'
import { addOrganization } from '../support/factories/organization.js'
import { addActor, addWorkspace, openedDatabase } from '../support/factories/workspace.js'
import { textOf, tight } from './read-back.js'

let folder: string
let database: Database
let scope: Pick<Scope, 'workspaceId'>
let organizationId: string

beforeEach(async () => {
  const opened = await openedDatabase()
  database = opened.database
  folder = mkdtempSync(join(tmpdir(), 'seloste-report-'))
  const { user, host, port, database: name } = opened.owner
  vi.stubEnv('DATABASE_URL', `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`)
  vi.stubEnv('SELOSTE_DATA', folder)
  scope = await addWorkspace(database, 'Malli')
  organizationId = await addOrganization(database, scope, 'Kanervikon Kirjapaja Oy')
  await addActivity(database, scope, organizationId, 'Newsletter')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    process.exitCode = 0
    rmSync(folder, { recursive: true })
  })
})

/** Runs the verb and hears what it says. */
async function report(...flags: string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const hear = (text: unknown) => {
    said += `${String(text)}\n`
    return true
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear),
  ]
  try {
    return { code: await run(['report', ...flags]), said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('seloste report', () => {
  test('writes a report that the engine judged, and says its hash', async () => {
    const out = join(folder, 'report.json')
    const { code, said } = await report(
      '--organization',
      organizationId,
      '--format',
      'json',
      '--lang',
      'en',
      '--as-of',
      '2026-11-22',
      '--out',
      out,
    )
    expect(said).toContain('Kanervikon Kirjapaja Oy, 2026-11-22, SHA-256')
    expect(code).toBe(0)
    const verified = verifyReportJson(readFileSync(out))
    if (!verified.ok) throw new Error(verified.code)
    const { standing, gaps, parts } = verified.report
    expect(said).toContain(verified.report.contentHash)
    expect(standing.required).toBe(8)
    expect(standing.unanswered).toBeGreaterThan(4)
    expect(gaps.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['purpose-missing', 'retention-missing', 'recipients-missing']))
    expect(parts[0]?.activities[0]?.statements.map(({ letter }) => letter).join('')).toBe('abccdefg')
  })

  test.each(['pdf', 'xlsx', 'html'])('writes %s in each language, by the name of the organization', async (format) => {
    for (const [language, title] of [
      ['fi', 'Seloste henkilötietojen käsittelytoimista'],
      ['sv', 'Register över behandling av personuppgifter'],
      ['en', 'Record of processing activities'],
    ] as const) {
      const out = join(folder, `report-${language}.${format}`)
      const { code, said } = await report('--organization', 'Kanervikon Kirjapaja Oy', '--format', format, '--lang', language, '--out', out)
      expect(said, said).toContain('SHA-256')
      expect(code).toBe(0)
      const text = tight(await textOf(format, readFileSync(out)))
      expect(text).toContain(tight(title))
      expect(text).toContain('Newsletter')
      expect(text).not.toMatch(/\{\w+\}/)
    }
  })

  test('carries the plan that stands in the register and the last signed review', async () => {
    const dpo = await addActor(database, scope, 'dpo')
    await database.inWorkspace(dpo, async (em) => {
      const organization = em.getReference(OrganizationEntity, organizationId)
      await renewFindings({ em, actor: dpo, at: new Date('2026-11-20T09:00:00Z') }, [organizationId])
      const finding = await em.findOneOrFail(FindingEntity, { ruleId: 'purpose-missing' })
      em.create(DecisionEntity, {
        finding,
        kind: 'planned',
        reason: 'kysytään myynniltä',
        owner: 'Oskar',
        due: '2026-12-31',
        factsHash: 'x',
        decidedBy: dpo.personId,
      })
      const frozen = { organization, label: 'A', content: '{}', hash: '0'.repeat(64), rulesetVersion: '2026.1', lawVersion: '2026.11' }
      em.create(ReviewEntity, { ...frozen, asOf: '2026-06-12', signedBy: dpo.personId, signedAt: new Date('2026-06-12T10:00:00Z') })
      em.create(ReviewEntity, { ...frozen, asOf: '2026-11-01' })
      await em.flush()
    })
    const out = join(folder, 'report.json')
    const { said } = await report(
      '--organization',
      organizationId,
      '--format',
      'json',
      '--lang',
      'en',
      '--as-of',
      '2026-11-22',
      '--out',
      out,
    )
    const verified = verifyReportJson(readFileSync(out))
    if (!verified.ok) throw new Error(said)
    const [occurrence] = verified.report.gaps.find(({ ruleId }) => ruleId === 'purpose-missing')?.occurrences ?? []
    expect(occurrence).toMatchObject({
      decisionKind: 'planned',
      decision: 'Plan: kysytään myynniltä; by 31 December 2026, owner Oskar.',
      firstSeen: '2026-11-20',
    })
    expect(verified.report.previousReview).toEqual({ number: 1, signedOn: '2026-06-12', signedBy: dpo.name })
  })

  test('holds only what the organization keeps', async () => {
    const other = await addOrganization(database, scope, 'Kuusiston Kukka Oy')
    await addActivity(database, scope, other, 'Flower orders')
    const out = join(folder, 'report.json')
    await report('--organization', organizationId, '--format', 'json', '--out', out)
    expect(readFileSync(out, 'utf8')).not.toContain('Flower orders')
  })

  test.each([
    ['an organization that is none', ['--organization', '0190b8a0-0000-7000-8000-000000000000', '--out', 'x.pdf'], 'is no organization'],
    ['a date that is none', ['--organization', 'x', '--as-of', '2018-13-45', '--out', 'x.pdf'], '2018-13-45 is not a date'],
    ['a format that is none', ['--organization', 'x', '--format', 'exe', '--out', 'x.pdf'], 'exe'],
    ['no file', ['--organization', 'x'], '--out'],
  ])('refuses %s with one clear line', async (_name, flags, words) => {
    const { code, said } = await report(...flags)
    expect(said).toContain(words)
    expect(code).toBe(2)
  })

  test('refuses a file that cannot be written, and a name that two organizations have', async () => {
    expect(await report('--organization', organizationId, '--format', 'json', '--out', join(folder, 'none', 'r.json'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('cannot be written (ENOENT)'),
    })
    await database.inWorkspace({ ...scope, organizations: '*' }, async (em) => {
      em.create(OrganizationEntity, { name: 'Kanervikon Kirjapaja Oy', country: 'FI', languages: ['fi'] })
      await em.flush()
    })
    expect(await report('--organization', 'Kanervikon Kirjapaja Oy', '--out', join(folder, 'r.pdf'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('several are called'),
    })
  })
})
