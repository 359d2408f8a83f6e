import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@seloste/server/cli/run'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let narrow: Client
let first: string
let second: string
let resting: string

const moving = (title: string, transfer: object): object => ({ title: { fi: title }, transferStatement: 'occurs', transfers: [transfer] })
const framework = { country: 'US', mechanismKind: 'dpf', mechanismId: 'adq-us-dpf', importer: { name: 'Cloudberry Mail, Inc.' } }

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  first = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  second = await makeOrganization(consultant, { name: 'Toinen Oy' })
  resting = (await makeActivity(consultant, first, moving('Uutiskirje', framework))).text('activity.id')
  await makeActivity(consultant, second, moving('Asiakkaat', framework))
  await makeActivity(consultant, second, moving('Pilvi', { country: 'US', mechanismKind: 'scc', mechanismId: 'scc-2021-914', module: 2 }))
  narrow = await desk.person('viewer', [first])
})
afterAll(() => desk.close())

const falls = (client: Client, variables: object = {}) =>
  client.done(
    `query ($id: ID!, $organizationId: ID, $from: Date) { whatIfFalls(mechanismId: $id, organizationId: $organizationId, from: $from) {
       organizationCount mechanism { id } parties { party { name } activityCount organizationCount }
       activities { activityId title { fi } organization { id name } harms transfers { isNamed hasFallback country alternatives { id } }
         opened { ruleId verdict text(language: en) { title } } } notices { name } } }`,
    { id: 'adq-us-dpf', ...variables },
  )

describe('what if the framework falls', () => {
  it('shows exactly the activities that stand on it, with what could carry them instead', async () => {
    const found = await falls(consultant)
    expect(
      found
        .list('whatIfFalls.activities')
        .map((one) => one.text('title.fi'))
        .toSorted(),
    ).toEqual(['Asiakkaat', 'Uutiskirje'])
    expect(found.at('whatIfFalls.organizationCount')).toBe(2)
    const one = found.find('whatIfFalls.activities', 'activityId', resting)
    expect(one.list('transfers.0.alternatives').map((ground) => ground.at('id'))).toContain('scc-2021-914')
    expect(one.list('opened').map((finding) => finding.at('ruleId'))).toContain('transfer-adequacy-expired')
    expect(found.at('whatIfFalls.parties.0')).toMatchObject({
      party: { name: 'Cloudberry Mail, Inc.' },
      activityCount: 2,
      organizationCount: 2,
    })
  })

  it('shows a person only what they may see, and a foreign organization like a missing one', async () => {
    expect((await falls(narrow)).list('whatIfFalls.activities').map((one) => one.text('organization.id'))).toEqual([first])
    const foreign = await falls(narrow, { organizationId: second })
    const missing = await falls(narrow, { organizationId: '00000000-0000-4000-8000-000000000000' })
    expect(foreign.value).toEqual(missing.value)
    expect((await falls(narrow, { organizationId: 'nothing' })).list('whatIfFalls.activities')).toEqual([])
  })

  it('knows no instrument that the law book does not know', async () => {
    expect((await falls(consultant, { id: 'adq-moon' })).at('whatIfFalls')).toBeNull()
  })

  it('stores nothing', async () => {
    const open = () => consultant.done('{ findings(first: 200) { totalCount } }')
    const before = (await open()).value
    await falls(consultant, { from: '2026-01-01' })
    expect((await open()).value).toEqual(before)
  })
})

describe('the table of a fall', () => {
  const path = '/reports/what-if.csv?fall=adq-us-dpf&language=en'

  it('comes as a file with a row a transfer, for those signed in and within their reach', async () => {
    const answer = await consultant.get(path)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows = (await answer.text()).trim().split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain('Processing activity')
    expect((await narrow.get(path)).status).toBe(200)
    expect((await (await narrow.get(path)).text()).trim().split('\r\n')).toHaveLength(2)
    expect((await desk.nobody.get(path)).status).toBe(401)
    expect((await consultant.get('/reports/what-if.csv?fall=adq-moon')).status).toBe(404)
    expect((await consultant.get(`${path}&from=2026-13-01`)).status).toBe(400)
  })
})

describe('seloste whatif', () => {
  async function whatif(...flags: string[]): Promise<{ code: number; said: string }> {
    const { user, host, port, database } = desk.owner
    vi.stubEnv('DATABASE_URL', `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`)
    const folder = mkdtempSync(join(tmpdir(), 'seloste-whatif-'))
    vi.stubEnv('SELOSTE_DATA', folder)
    let said = ''
    const hear = (text: unknown) => {
      said += `${String(text)}\n`
      return true
    }
    const spies = [vi.spyOn(console, 'log').mockImplementation(hear), vi.spyOn(console, 'error').mockImplementation(hear)]
    try {
      return { code: await run(['whatif', ...flags]), said }
    } finally {
      for (const spy of spies) spy.mockRestore()
      vi.unstubAllEnvs()
      process.exitCode = 0
      rmSync(folder, { recursive: true })
    }
  }

  it('names every activity, processor and organization that stands on the instrument', async () => {
    const { code, said } = await whatif('--fall', 'adq-us-dpf', '--format', 'json')
    expect(code).toBe(0)
    const told = JSON.parse(said) as Record<
      'activities' | 'processors' | 'organizations',
      readonly { name?: string; title?: { fi: string } }[]
    >
    expect(told.activities.map(({ title }) => title?.fi).toSorted()).toEqual(['Asiakkaat', 'Uutiskirje'])
    expect(told.processors.map(({ name }) => name)).toEqual(['Cloudberry Mail, Inc.'])
    expect(told.organizations.map(({ name }) => name).toSorted()).toEqual(['Ensimmäinen Oy', 'Toinen Oy'])
  })

  it('says so in words, and refuses an instrument that the law book does not know', async () => {
    const { said } = await whatif('--fall', 'adq-us-dpf', '--lang', 'en', '--as-of', '2027-01-01')
    expect(said).toContain('adq-us-dpf, 2027-01-01: 2 activities of 2 organizations')
    expect(said).toContain('scc-2021-914')
    const wrong = await whatif('--fall', 'adq-moon')
    expect(wrong.code).toBe(2)
    expect(wrong.said).toContain('adq-us-dpf')
  })

  it('tells the same of a party that moves, by its name or id', async () => {
    const { code, said } = await whatif('--party', 'cloudberry mail, inc.', '--to', 'IN', '--format', 'json')
    expect(code).toBe(0)
    const told = JSON.parse(said) as {
      parties: { id: string; name: string }[]
      activities: { title: { fi: string }; newFindings: { rule: string }[] }[]
    }
    expect(told.parties.map(({ name }) => name)).toEqual(['Cloudberry Mail, Inc.'])
    expect(told.activities.map(({ title }) => title.fi).toSorted()).toEqual(['Asiakkaat', 'Uutiskirje'])
    expect(told.activities.every(({ newFindings }) => newFindings.length > 0)).toBe(true)
    const byId = await whatif('--party', told.parties[0]?.id ?? '', '--to', 'IN', '--lang', 'en')
    expect(byId.said).toMatch(/^Cloudberry Mail, Inc\. \(.+ → IN\), \d{4}-\d\d-\d\d: 2 activities of 2 organizations/)
  })

  it.each([
    [[], '--fall'],
    [['--fall', 'adq-us-dpf', '--party', 'Cloudberry Mail, Inc.'], 'one thing'],
    [['--fall', 'adq-us-dpf', '--to', 'IN'], '--party'],
    [['--party', 'Cloudberry Mail, Inc.'], '--to'],
    [['--party', 'Cloudberry Mail, Inc.', '--to', 'XX'], '--to'],
    [['--party', 'Nobody Oy', '--to', 'IN'], 'Nobody Oy'],
  ])('refuses %j', async (flags, names) => {
    const { code, said } = await whatif(...flags)
    expect(code).toBe(2)
    expect(said).toContain(names)
  })
})

describe('what if a processor moves', () => {
  const moves = (client: Client, partyId: string, country: string) =>
    client.done(
      `query ($partyId: ID!, $country: String!) { whatIfMoves(partyId: $partyId, country: $country) { party { name country }
         activities { activityId opened { ruleId } } } }`,
      { partyId, country },
    )

  it('tells which activities it touches and what would be new', async () => {
    const activity = await makeActivity(consultant, first, {
      title: { fi: 'Laskutus' },
      transferStatement: 'none',
      recipients: [{ role: 'processor', party: { name: 'Laskuttaja Oy', country: 'FI' }, engagement: { hasContract: true } }],
    })
    const parties = await consultant.done('{ parties(search: "Laskuttaja") { id } }')
    const found = await moves(consultant, parties.text('parties.0.id'), 'IN')
    expect(found.list('whatIfMoves.activities').map((one) => one.at('activityId'))).toEqual([activity.text('activity.id')])
    expect(found.list('whatIfMoves.activities.0.opened').map((one) => one.at('ruleId'))).toContain('consistency-transfer-conflict')
    const other = await desk.person('consultant', '*', await desk.workspace())
    expect((await moves(other, parties.text('parties.0.id'), 'IN')).at('whatIfMoves')).toBeNull()
    const path = `/reports/what-if.csv?party=${parties.text('parties.0.id')}&language=en&to=`
    const rows = (await (await consultant.get(`${path}IN`)).text()).trim().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Laskutus')
    expect(rows[1]).toContain('transfer')
    expect((await other.get(`${path}IN`)).status).toBe(404)
    expect((await consultant.get(`${path}india`)).status).toBe(400)
  })
})

describe('the register under the law of another day', () => {
  const onDay = (client: Client, variables: object) =>
    client.done(
      `query ($id: ID!, $asOf: Date!, $since: Date) { registerOnDay(organizationId: $id, asOf: $asOf, since: $since) { asOf standing { required }
         findings { finding { ruleId verdict } activityTitle { fi } }
         turns { day isByLaw events { id title(language: fi) } rules { id } came { finding { ruleId } } went { finding { ruleId } } } } }`,
      variables,
    )

  it('judges by the law of that day, and tells what turned it', async () => {
    const organizationId = await makeOrganization(consultant, { name: 'Aika Oy' })
    await makeActivity(
      consultant,
      organizationId,
      moving('Kirje', { country: 'US', mechanismKind: 'privacy_shield', mechanismId: 'adq-us-privacy-shield' }),
    )
    const has = async (asOf: string) =>
      (await onDay(consultant, { id: organizationId, asOf }))
        .list('registerOnDay.findings')
        .some((one) => one.at('finding.ruleId') === 'transfer-privacy-shield')
    expect(await has('2020-07-15')).toBe(false)
    expect(await has('2020-07-16')).toBe(true)
    const turned = await onDay(consultant, { id: organizationId, asOf: '2020-07-17', since: '2020-07-15' })
    expect(turned.list('registerOnDay.turns').map((turn) => turn.at('day'))).toEqual(['2020-07-16'])
    expect(turned.list('registerOnDay.turns.0.events').map((event) => event.text('id'))).toContain('adq-us-privacy-shield:invalidated')
  })

  it('answers a foreign organization like a missing one', async () => {
    expect((await onDay(narrow, { id: second, asOf: '2026-01-01' })).at('registerOnDay')).toBeNull()
    expect((await onDay(narrow, { id: 'nothing', asOf: '2026-01-01' })).at('registerOnDay')).toBeNull()
  })
})
