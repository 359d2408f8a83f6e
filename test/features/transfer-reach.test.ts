import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let first: string
let second: string

const reach = (client: Client, variables: object = {}): Promise<Tree> =>
  client.done(
    `query ($organizationId: ID, $filter: TransferReachFilter, $asOf: Date, $first: Int, $after: String) {
       transferReach(organizationId: $organizationId, filter: $filter, asOf: $asOf, language: en, first: $first, after: $after) {
         asOf transferCount flows { organization { name } importer importerKey country mechanismKey mechanismName state count }
         rows { totalCount pageInfo { hasNextPage endCursor } edges { node { id organization { name } activityTitle { fi } importer importerKey country mechanismName state isOfList } } } } }`,
    { first: 50, filter: {}, ...variables },
  )
const to = (country: string | null, more: object = {}) => ({ country, importer: { name: 'Cloudberry Mail, Inc.' }, ...more })

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  first = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  second = await makeOrganization(consultant, { name: 'Toinen Oy' })
  const shield = to('US', { mechanismId: 'adq-us-privacy-shield' })
  await makeActivity(consultant, first, {
    title: { fi: 'Kirjeet' },
    transferStatement: 'occurs',
    transfers: [shield, to('JP', { mechanismKind: 'adequacy' })],
  })
  await makeActivity(consultant, first, { title: { fi: 'Kyselyt' }, transferStatement: 'occurs', transfers: [shield] })
  await makeActivity(consultant, second, { title: { fi: 'Tuki' }, transferStatement: 'occurs', transfers: [to('IN'), shield, to(null)] })
})
afterAll(() => desk.close())

describe('transfers within reach', () => {
  it('count as the portfolio and the clients do', async () => {
    const found = await reach(consultant)
    expect(found.at('transferReach.transferCount')).toBe(6)
    const portfolio = await consultant.done(
      '{ portfolio { transferStates { state count } } organizations { edges { node { transfers { state } } } } }',
    )
    const byState = (rows: readonly Tree[], countOf = (row: Tree) => row.number('count')): Record<string, number> => {
      const counts: Record<string, number> = {}
      for (const row of rows) counts[row.text('state')] = (counts[row.text('state')] ?? 0) + countOf(row)
      return counts
    }
    const flows = byState(found.list('transferReach.flows'))
    expect(flows).toEqual({ gap: 3, unanswered: 2, unsure: 1 })
    expect(flows).toEqual(byState(portfolio.list('portfolio.transferStates')))
    const one = (): number => 1
    expect(flows).toEqual(
      byState(
        portfolio.list('organizations.edges').flatMap((edge) => edge.list('node.transfers')),
        one,
      ),
    )
    expect(flows).toEqual(
      byState(
        found.list('transferReach.rows.edges').map((edge) => new Tree(edge.at('node'))),
        one,
      ),
    )
  })

  it('add up what goes the same way, the worst rows first', async () => {
    const found = await reach(consultant)
    expect(found.list('transferReach.flows')[0]?.value).toMatchObject({
      organization: { name: 'Ensimmäinen Oy' },
      country: 'US',
      state: 'gap',
      count: 2,
    })
    const states = found.list('transferReach.rows.edges').map((edge) => edge.at('node.state'))
    expect(states.slice(0, 3)).toEqual(['gap', 'gap', 'gap'])
    expect(states.indexOf('unanswered')).toBe(3)
  })

  it('are narrowed by client, country, importer, ground and state, while the flows stay whole', async () => {
    const count = async (filter: object) => {
      const found = await reach(consultant, { filter })
      expect(found.at('transferReach.transferCount')).toBe(6)
      return found.at('transferReach.rows.totalCount')
    }
    expect(await count({ country: 'US' })).toBe(3)
    expect(await count({ country: '-' })).toBe(1)
    expect(await count({ organizationId: second })).toBe(3)
    expect(await count({ mechanism: 'adq-us-privacy-shield', organizationId: second })).toBe(1)
    expect(await count({ mechanism: '-', state: 'unanswered' })).toBe(2)
    expect(await count({ importer: 'nobody' })).toBe(0)
    expect((await reach(consultant, { organizationId: second })).at('transferReach.transferCount')).toBe(3)
  })

  it('tell for which grounds an entry in a list has to be looked up', async () => {
    const rows = (await reach(consultant)).list('transferReach.rows.edges')
    const of = (name: RegExp) =>
      rows.filter((edge) => name.test(String(edge.at('node.mechanismName')))).map((edge) => edge.at('node.isOfList'))
    expect(of(/Privacy Shield/)).toEqual([true, true, true])
    expect(of(/adequacy/)).toEqual([false])
  })

  it('are judged by the law of the day', async () => {
    const then = await reach(consultant, { asOf: '2019-06-01', filter: { mechanism: 'adq-us-privacy-shield' } })
    expect(then.list('transferReach.rows.edges').map((edge) => edge.at('node.state'))).not.toContain('gap')
  })

  it('go by pages, every row once', async () => {
    const ids: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: Tree = await reach(consultant, { first: 4, after })
      ids.push(...page.list('transferReach.rows.edges').map((edge) => edge.text('node.id')))
      more = page.at('transferReach.rows.pageInfo.hasNextPage') === true
      after = page.text('transferReach.rows.pageInfo.endCursor')
    }
    expect(new Set(ids).size).toBe(6)
    expect(ids).toHaveLength(6)
  })

  it('stop at what a person may see; foreign and missing organizations answer alike', async () => {
    const narrow = await desk.person('viewer', [second])
    expect((await reach(narrow)).at('transferReach.transferCount')).toBe(3)
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    for (const organizationId of [first, '0190a0a0-0000-7000-8000-000000000000', 'nonsense'])
      expect((await reach(stranger, { organizationId })).at('transferReach')).toMatchObject({ transferCount: 0, flows: [] })
  })
})
