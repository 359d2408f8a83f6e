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
    `{ statistics { least kinds { kind organizations timed lowerQuartile median upperQuartile retention { key organizations } legalBases { key organizations }
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

  it('shows who sees one client no number that rests on fewer than five, and no other client by name', async () => {
    const narrow = await desk.person('viewer', [clients[0] ?? ''])
    const seen = await statistics(narrow)
    expect(seen.at('statistics.least')).toBe(5)
    expect(seen.list('statistics.kinds').map((one) => one.at('kind'))).toEqual(['payroll'])
    const payroll = seen.find('statistics.kinds', 'kind', 'payroll')
    expect(payroll).toMatchObject({ value: { organizations: 8, median: 120 } })
    expect(payroll.at('legalBases')).toEqual([{ key: 'legal_obligation', organizations: 7 }])
    expect(payroll.list('retention').every((share) => share.number('organizations') >= 5)).toBe(true)
    expect(JSON.stringify(seen.value)).not.toMatch(/Asiakas [1-9]/)
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
    expect((await statistics(consultant)).list('statistics.kinds').map((one) => one.at('kind'))).toEqual(['payroll'])
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
