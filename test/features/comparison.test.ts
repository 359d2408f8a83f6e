import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let finnish: string
let swedish: string
const activities: Record<string, string> = {}

const retained = (period: string): object => ({ dataItems: [{ text: { fi: 'nimi' }, retention: { period } }] })

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  finnish = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  swedish = await makeOrganization(consultant, { name: 'Andra Ab' })
  const make = async (key: string, id: string, title: object, more: object = {}): Promise<void> => {
    activities[key] = (await makeActivity(consultant, id, { title, ...more })).text('activity.id')
  }
  await make('payroll', finnish, { fi: 'Palkanlaskenta' }, retained('P10Y'))
  await make('cameras', finnish, { fi: 'Kameravalvonta' })
  await make('löner', swedish, { sv: 'Löneregister' }, retained('P40Y'))
  await make('kunder', swedish, { sv: 'Kundregister' })
})
afterAll(() => desk.close())

const compare = (client: Client, organizationIds: readonly string[]) =>
  client.done(
    `query ($organizationIds: [ID!]!) { comparison(organizationIds: $organizationIds) { organizations { name } rows { kind because likeness
       activities { id title { fi sv } } fields { field standing cells { values { code isLone text { fi sv } } } } } } }`,
    { organizationIds },
  )
const align = (client: Client, one: string | undefined, other: string | undefined, isSame: boolean | null) =>
  client.done(
    'mutation ($one: ID!, $other: ID!, $isSame: Boolean) { alignActivities(one: $one, other: $other, isSame: $isSame) { __typename ... on Aligned { isSame } ... on Refusal { code } } }',
    { one, other, isSame },
  )
const together = async (): Promise<readonly string[]> =>
  (await compare(consultant, [finnish, swedish]))
    .list('comparison.rows')
    .map((row) => row.list('activities').map((one) => one.at('id') ?? '–'))
    .map((ids) => ids.map((id) => Object.entries(activities).find(([, own]) => own === id)?.[0] ?? '–').join(' '))

describe('registers side by side', () => {
  it('lays the same processing together, and marks the field that differs', async () => {
    const found = await compare(consultant, [finnish, swedish])
    expect(found.list('comparison.organizations').map((one) => one.at('name'))).toEqual(['Ensimmäinen Oy', 'Andra Ab'])
    expect(await together()).toEqual(['payroll löner', 'cameras –', '– kunder'])
    const payroll = found.find('comparison.rows', 'kind', 'payroll')
    expect(payroll.at('because')).toContain('kind')
    const retention = payroll.find('fields', 'field', 'retention')
    expect(retention.at('standing')).toBe('differs')
    expect(retention.list('cells').map((cell) => cell.at('values.0.code'))).toEqual(['P10Y', 'P40Y'])
  })

  it('is corrected by hand, and the word can be taken back', async () => {
    expect((await align(consultant, activities['cameras'], activities['kunder'], true)).at('alignActivities')).toEqual({
      __typename: 'Aligned',
      isSame: true,
    })
    expect(await together()).toEqual(['payroll löner', 'cameras kunder'])
    await align(consultant, activities['löner'], activities['payroll'], false)
    expect(await together()).toEqual(['payroll –', 'cameras kunder', '– löner'])
    await align(consultant, activities['payroll'], activities['löner'], null)
    await align(consultant, activities['kunder'], activities['cameras'], null)
    expect(await together()).toEqual(['payroll löner', 'cameras –', '– kunder'])
  })

  it('refuses one register, seven, and what is out of reach', async () => {
    expect(
      (await consultant.ask('query ($ids: [ID!]!) { comparison(organizationIds: $ids) { rows { kind } } }', { ids: [finnish] })).errors,
    ).not.toEqual([])
    const narrow = await desk.person('viewer', [finnish])
    expect((await compare(narrow, [finnish, swedish])).at('comparison')).toBeNull()
    expect((await compare(consultant, [finnish, 'nothing'])).at('comparison')).toBeNull()
    expect((await align(narrow, activities['payroll'], activities['löner'], true)).at('alignActivities')).toMatchObject({
      __typename: 'Refusal',
    })
    expect((await align(consultant, activities['payroll'], activities['cameras'], true)).at('alignActivities')).toMatchObject({
      code: 'invalid_input',
    })
    expect((await align(consultant, activities['payroll'], 'nothing', true)).at('alignActivities')).toMatchObject({ code: 'not_found' })
  })
})
