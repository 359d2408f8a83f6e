import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@seloste/server/cli/run'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { folderOf } from '../cli/seloste.js'
import { type ApiDesk, apiDesk } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let dataDir: string

beforeEach(async () => {
  desk = await apiDesk()
  dataDir = mkdtempSync(join(tmpdir(), 'seloste-cli-'))
  const { user, host, port, database } = desk.owner
  vi.stubEnv('DATABASE_URL', `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`)
  vi.stubEnv('SELOSTE_DATA', dataDir)
  return async () => {
    vi.unstubAllEnvs()
    process.exitCode = 0
    rmSync(dataDir, { recursive: true })
    await desk.close()
  }
})

async function seloste(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text) => void (said.out += `${String(text)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void (said.error += `${String(text)}\n`)),
  ]
  try {
    return { code: await run(argv), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('seloste import', () => {
  it('brings what it can read, names what it cannot, and by --confirm fills the register', async () => {
    const consultant = await desk.person('consultant')
    const organizationId = await makeOrganization(consultant)
    const folder = folderOf({
      'a.txt': shieldNotice,
      'b.txt': '',
      'c.md': `# Tietosuojaseloste\n\n${shieldNotice}`,
      'd.bin': new Uint8Array([0, 1, 2]),
    })
    const { code, out, error } = await seloste('import', folder, '--organization', organizationId, '--confirm', '--format', 'json')
    expect(code).toBe(2)
    expect(error).toContain('b.txt: the file is empty')
    expect(error).toContain('d.bin: the format is not supported')
    const rows = JSON.parse(out) as { path: string; result: string; activity?: string }[]
    expect(rows.map(({ result }) => result)).toEqual(['confirmed', 'refused', 'confirmed', 'refused'])
    const seen = await consultant.done(
      'query ($id: ID!) { organization(id: $id) { activityCount documentCount } findings(filter: { ruleId: "transfer-privacy-shield" }) { totalCount } }',
      { id: organizationId },
    )
    expect(seen.value).toEqual({ organization: { activityCount: 2, documentCount: 2 }, findings: { totalCount: 2 } })
  })

  it('leaves candidates to a person without --confirm', async () => {
    const consultant = await desk.person('consultant')
    const organizationId = await makeOrganization(consultant, { name: 'Nimellä Haettava Oy' })
    const { code, out } = await seloste(
      'import',
      join(folderOf({ 'a.txt': shieldNotice }), 'a.txt'),
      '--organization',
      'Nimellä Haettava Oy',
    )
    expect([code, out]).toEqual([0, expect.stringMatching(/a\.txt: \d+ candidates wait for a person/)])
    const seen = await consultant.done('query ($id: ID!) { organization(id: $id) { activityCount documentCount candidatesWaiting } }', {
      id: organizationId,
    })
    expect(seen.at('organization')).toMatchObject({ activityCount: 0, documentCount: 1 })
    expect(seen.number('organization.candidatesWaiting')).toBeGreaterThan(3)
  })

  it('tells by --dry-run what a file would bring, without a database', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none')
    const { code, out } = await seloste('import', join(folderOf({ 'a.txt': shieldNotice }), 'a.txt'), '--dry-run', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([
      {
        path: expect.stringMatching(/a\.txt$/),
        activities: [
          {
            title: expect.any(String),
            role: 'controller',
            transfers: [{ country: 'US', mechanism: 'privacy_shield' }],
            specialCategories: [],
            retentionPeriods: ['P5Y'],
          },
        ],
        notUnderstood: [],
        warnings: [],
      },
    ])
  })

  it('asks for an organization that there is', async () => {
    await makeOrganization(await desk.person('consultant'))
    expect(await seloste('import', 'x.txt', '--organization', 'Ei ole Oy')).toMatchObject({
      code: 2,
      error: expect.stringContaining('Ei ole Oy is no organization'),
    })
    expect(await seloste('import', 'x.txt')).toMatchObject({ code: 2, error: expect.stringContaining('--organization') })
  })
})
