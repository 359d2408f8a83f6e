import { monthsOf } from '@seloste/server/comparison/profile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
const clients: string[] = []
const periods = ['P10Y', 'P10Y', 'P10Y', 'P10Y', 'P9Y', 'P11Y', 'P10Y', 'P40Y']

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  for (const [index, period] of periods.entries()) {
    const id = await makeOrganization(consultant, { name: `Asiakas ${index}` })
    clients.push(id)
    await makeActivity(consultant, id, {
      title: { fi: 'Palkanlaskenta' },
      purposes: [{ text: { fi: 'Palkanmaksu' }, legalBases: index === 7 ? ['consent'] : ['legal_obligation'] }],
      dataItems: [{ text: { fi: 'palkka' }, retention: { period } }],
    })
  }
  await makeActivity(consultant, clients[0] ?? '', {
    title: { fi: 'Kameravalvonta' },
    dataItems: [{ text: { fi: 'tallenne' }, retention: { period: 'P1M' } }],
  })
})
afterAll(() => desk.close())

const statistics = (client: Client) =>
  client.done(
    `{ statistics { least kinds { kind isWhole organizations timed lowerQuartile median upperQuartile retention { key organizations } legalBases { key organizations }
       outliers { activityId months title { fi } organization { name } } } } }`,
  )

describe('clients in numbers', () => {
  it('tells what is usual, and what lies far from it', async () => {
    const payroll = (await statistics(consultant)).find('statistics.kinds', 'kind', 'payroll')
    expect(payroll).toMatchObject({ value: { organizations: 8, timed: 8, median: 120 } })
    expect(payroll.list('outliers').map((one) => [one.at('months'), one.at('organization.name')])).toContainEqual([480, 'Asiakas 7'])
    expect(payroll.at('legalBases')).toEqual([
      { key: 'legal_obligation', organizations: 7 },
      { key: 'consent', organizations: 1 },
    ])
  })

  it('takes others into a number only where five of them stand behind it, and names none', async () => {
    const narrow = await desk.person('viewer', [clients[0] ?? ''])
    const seen = await statistics(narrow)
    expect(seen.at('statistics.least')).toBe(5)
    expect(seen.find('statistics.kinds', 'kind', 'camera_surveillance')).toMatchObject({
      value: { isWhole: false, organizations: 1, median: 1 },
    })
    const payroll = seen.find('statistics.kinds', 'kind', 'payroll')
    expect(payroll).toMatchObject({ value: { isWhole: true, organizations: 8, median: 120 } })
    expect(payroll.at('legalBases')).toEqual([{ key: 'legal_obligation', organizations: 7 }])
    expect(payroll.list('retention').every((share) => share.number('organizations') >= 5)).toBe(true)
    expect(JSON.stringify(seen.value)).not.toMatch(/Asiakas [1-9]/)
  })

  it('cannot be subtracted from: with four others unseen, every number is of the reader’s own', async () => {
    const half = await desk.person('dpo', clients.slice(0, 4))
    const payroll = (await statistics(half)).find('statistics.kinds', 'kind', 'payroll')
    expect(payroll).toMatchObject({ value: { isWhole: false, organizations: 4, timed: 4, median: 120, outliers: [] } })
    expect(payroll.at('retention')).toEqual([{ key: '120', organizations: 4 }])
    expect(payroll.at('legalBases')).toEqual([{ key: 'legal_obligation', organizations: 4 }])
    const most = (await statistics(await desk.person('dpo', clients.slice(0, 7)))).find('statistics.kinds', 'kind', 'payroll')
    expect(most).toMatchObject({ value: { isWhole: false, organizations: 7 } })
    expect(most.list('retention').map((share) => share.at('key'))).not.toContain('480')
  })

  it('says nothing of the times of others where fewer than five have one', async () => {
    const own = await makeOrganization(consultant, { name: 'Asiakas 8' })
    for (const id of [own, ...clients.slice(1, 6)])
      await makeActivity(consultant, id, {
        title: { fi: 'Rekrytointi' },
        dataItems: [{ text: { fi: 'hakemus' }, ...(id === clients[5] ? {} : { retention: { period: id === own ? 'P1Y' : 'P2Y' } }) }],
      })
    const recruitment = (await statistics(await desk.person('viewer', [own]))).find('statistics.kinds', 'kind', 'recruitment')
    expect(recruitment).toMatchObject({
      value: { isWhole: true, organizations: 6, timed: 1, median: 12, retention: [{ key: '12', organizations: 1 }] },
    })
  })

  it('weighs a client once, with its longest period, however many like activities it has', async () => {
    const office = await desk.person('consultant', '*', await desk.workspace())
    for (const [index, years] of [[6, 6, 6, 6, 6, 6], [10], [10], [10], [10]].entries()) {
      const id = await makeOrganization(office, { name: `Toimisto ${index}` })
      for (const [at, period] of years.entries())
        await makeActivity(office, id, {
          title: { fi: `Palkanlaskenta ${at}` },
          dataItems: [{ text: { fi: 'palkka' }, retention: { period: `P${period}Y` } }],
        })
    }
    const payroll = (await statistics(office)).find('statistics.kinds', 'kind', 'payroll')
    expect(payroll).toMatchObject({ value: { organizations: 5, timed: 5, lowerQuartile: 120, median: 120, upperQuartile: 120 } })
    expect(payroll.at('retention')).toEqual([
      { key: '72', organizations: 1 },
      { key: '120', organizations: 4 },
    ])
  })

  it('lets a period be that differs little from what all others have', async () => {
    const office = await desk.person('consultant', '*', await desk.workspace())
    for (const [index, period] of ['P10Y', 'P10Y', 'P10Y', 'P10Y', 'P10Y', 'P11Y', 'P40Y'].entries())
      await makeActivity(office, await makeOrganization(office, { name: `Toimisto ${index}` }), {
        title: { fi: 'Palkanlaskenta' },
        dataItems: [{ text: { fi: 'palkka' }, retention: { period } }],
      })
    const payroll = (await statistics(office)).find('statistics.kinds', 'kind', 'payroll')
    expect(payroll.list('outliers').map((one) => one.at('months'))).toEqual([480])
  })

  it('opens the rows behind a number, only those within reach', async () => {
    const rows = async (client: Client, variables: object, first = 50, after: string | null = null) =>
      client.done(
        `query ($kind: ActivityKind!, $field: StatisticsField, $key: String, $first: Int, $after: String) {
           statisticsRows(kind: $kind, field: $field, key: $key, first: $first, after: $after) {
             totalCount organizations pageInfo { hasNextPage endCursor } edges { node { activityId months title { fi } organization { name } } } } }`,
        { kind: 'payroll', first, after, ...variables },
      )
    const seen = (await statistics(consultant)).find('statistics.kinds', 'kind', 'payroll')
    for (const field of ['retention', 'legalBases'])
      for (const share of seen.list(field))
        expect((await rows(consultant, { field, key: share.at('key') })).at('statisticsRows.organizations')).toBe(share.at('organizations'))
    expect((await rows(consultant, {})).at('statisticsRows.organizations')).toBe(seen.at('organizations'))
    const forty = await rows(consultant, { field: 'retention', key: '480' })
    expect(forty.at('statisticsRows.edges.0.node')).toMatchObject({ months: 480, organization: { name: 'Asiakas 7' } })
    const page = await rows(consultant, {}, 3)
    const next = await rows(consultant, {}, 50, page.text('statisticsRows.pageInfo.endCursor'))
    expect(page.list('statisticsRows.edges').length + next.list('statisticsRows.edges').length).toBe(page.at('statisticsRows.totalCount'))
    const narrow = await rows(await desk.person('viewer', [clients[0] ?? '']), {})
    expect(narrow.at('statisticsRows')).toMatchObject({ totalCount: 1, organizations: 1 })
    const stranger = await rows(await desk.person('consultant', '*', await desk.workspace()), {})
    expect(stranger.at('statisticsRows')).toMatchObject({ totalCount: 0, edges: [] })
  })

  it('counts no other workspace', async () => {
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await statistics(stranger)).at('statistics.kinds')).toEqual([])
  })

  it('follows the register', async () => {
    const found = await consultant.done(
      'query ($id: ID!) { organization(id: $id) { activities(first: 5) { edges { node { id version title { fi } } } } } }',
      { id: clients[0] },
    )
    const camera = found.find('organization.activities.edges', 'node.title.fi', 'Kameravalvonta')
    await consultant.done('mutation ($id: ID!, $version: Int!) { deleteActivity(id: $id, version: $version) { __typename } }', {
      id: camera.at('node.id'),
      version: camera.at('node.version'),
    })
    expect((await statistics(consultant)).list('statistics.kinds').map((one) => one.at('kind'))).not.toContain('camera_surveillance')
  })
})

describe('months of a period', () => {
  it.each([
    ['P10Y', 120],
    ['P1Y6M', 18],
    ['P4W', 1],
    ['P31D', 2],
    ['P0D', 0],
    ['PT24H', null],
    ['', null],
  ])('%s: %s', (period, months) => expect(monthsOf(period)).toBe(months))
})
