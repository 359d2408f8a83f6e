import { likelySame, partyKey } from '@seloste/server/comparison/same-party'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import type { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let first: string
let second: string

const uses = (name: string, more: object = {}): object => ({
  role: 'processor',
  party: { name },
  engagement: { hasContract: true, ...more },
})
const catalogue = (client: Client, variables: object = {}) =>
  client.done(
    `query ($search: String, $isExpiring: Boolean, $isWithoutContract: Boolean) {
       catalogue(search: $search, isExpiring: $isExpiring, isWithoutContract: $isWithoutContract, first: 50) { totalCount edges { node {
         party { id name country } aliases usedAs organizationCount activityCount mechanisms countries organizations { name } subProcessors { name }
         contracts { hasContract endsOn isExpiring organization { name } } withoutContractCount likelySame { id name } merges { id name } } } } }`,
    variables,
  )
const entry = async (name: string, client = consultant): Promise<Tree> =>
  (await catalogue(client)).find('catalogue.edges', 'node.party.name', name)
const merge = (client: Client, keptId: string, goneId: string) =>
  client.done(
    'mutation ($keptId: ID!, $goneId: ID!) { mergeParties(keptId: $keptId, goneId: $goneId) { __typename ... on PartiesMerged { mergeId } ... on Refusal { code } } }',
    { keptId, goneId },
  )
const undo = (client: Client, mergeId: string) =>
  client.done(
    'mutation ($mergeId: ID!) { undoMerge(mergeId: $mergeId) { __typename ... on PartiesParted { partyId } ... on Refusal { code } } }',
    { mergeId },
  )

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  first = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  second = await makeOrganization(consultant, { name: 'Toinen Oy' })
  await makeActivity(consultant, first, {
    title: { fi: 'Laskutus' },
    recipients: [uses('Pilvilasku Oy', { contractDate: '2024-01-01', endsOn: '2026-12-31', subProcessors: [{ name: 'Konesali Ab' }] })],
  })
  await makeActivity(consultant, second, { title: { fi: 'Kirjanpito' }, recipients: [uses('Pilvilasku')] })
  await makeActivity(consultant, first, { title: { fi: 'Palkat' }, recipients: [uses('Pilvilasku')] })
  await makeActivity(consultant, second, {
    title: { fi: 'Kirjeet' },
    transferStatement: 'occurs',
    transfers: [{ country: 'US', mechanismKind: 'dpf', importer: { name: 'Cloudberry Mail, Inc.' } }],
    recipients: [{ role: 'processor', party: { name: 'Sopimukseton Oy' } }],
  })
})
afterAll(() => desk.close())

describe('the catalogue of parties', () => {
  it('tells who uses a party, as what, where and on which contract and mechanism', async () => {
    expect((await entry('Pilvilasku Oy')).at('node')).toMatchObject({
      usedAs: ['processor'],
      organizationCount: 1,
      activityCount: 1,
      organizations: [{ name: 'Ensimmäinen Oy' }],
      subProcessors: [{ name: 'Konesali Ab' }],
      contracts: [{ hasContract: true, endsOn: '2026-12-31', isExpiring: true, organization: { name: 'Ensimmäinen Oy' } }],
    })
    expect((await entry('Cloudberry Mail, Inc.')).at('node')).toMatchObject({
      usedAs: ['importer'],
      mechanisms: ['dpf'],
      countries: ['US'],
    })
    expect((await entry('Konesali Ab')).at('node.usedAs')).toEqual(['sub_processor'])
  })

  it('narrows to what ends soon, to what has no contract, and by name', async () => {
    const names = async (variables: object) =>
      (await catalogue(consultant, variables)).list('catalogue.edges').map((edge) => edge.at('node.party.name'))
    expect(await names({ isExpiring: true })).toEqual(['Pilvilasku Oy'])
    expect(await names({ isWithoutContract: true })).toEqual(['Sopimukseton Oy'])
    expect(await names({ search: 'cloud' })).toEqual(['Cloudberry Mail, Inc.'])
  })

  it('finds the client without a contract beside one that has it', async () => {
    await makeActivity(consultant, first, { title: { fi: 'Tuki' }, recipients: [uses('Kaksikko Oy')] })
    await makeActivity(consultant, second, { title: { fi: 'Tuki' }, recipients: [{ role: 'processor', party: { name: 'Kaksikko Oy' } }] })
    const found = await catalogue(consultant, { isWithoutContract: true, search: 'Kaksikko' })
    expect(found.at('catalogue.edges.0.node')).toMatchObject({ withoutContractCount: 1, contracts: [{ hasContract: true }] })
    const whole = await catalogue(await desk.person('viewer', [first]), { isWithoutContract: true, search: 'Kaksikko' })
    expect(whole.at('catalogue.totalCount')).toBe(0)
  })

  it('shows a person only what their clients use', async () => {
    const narrow = await desk.person('viewer', [second])
    expect((await entry('Pilvilasku', narrow)).at('node.organizations')).toEqual([{ name: 'Toinen Oy' }])
    expect((await catalogue(narrow)).list('catalogue.edges').map((edge) => edge.at('node.party.name'))).not.toContain('Pilvilasku Oy')
  })
})

describe('two entries of one party', () => {
  it('are found, made one, and apart again with all that they had', async () => {
    const [kept, gone] = [await entry('Pilvilasku Oy'), await entry('Pilvilasku')]
    expect(kept.at('node.likelySame')).toEqual([{ id: gone.at('node.party.id'), name: 'Pilvilasku' }])
    const before = (await catalogue(consultant)).value

    const mergeId = (await merge(consultant, kept.text('node.party.id'), gone.text('node.party.id'))).text('mergeParties.mergeId')
    expect((await entry('Pilvilasku Oy')).at('node')).toMatchObject({
      aliases: ['Pilvilasku'],
      organizationCount: 2,
      activityCount: 3,
      likelySame: [],
      merges: [{ id: mergeId, name: 'Pilvilasku' }],
    })
    expect((await catalogue(consultant)).list('catalogue.edges').map((edge) => edge.at('node.party.name'))).not.toContain('Pilvilasku')
    // What is written under the old name from now on is the one that was kept.
    await makeActivity(consultant, second, { title: { fi: 'Muistutukset' }, recipients: [uses('Pilvilasku')] })
    expect((await entry('Pilvilasku Oy')).at('node.activityCount')).toBe(4)

    await undo(consultant, mergeId)
    expect((await entry('Pilvilasku')).at('node')).toMatchObject({ organizationCount: 2, activityCount: 2 })
    expect((await entry('Pilvilasku Oy')).at('node.aliases')).toEqual([])
    const added = await entry('Pilvilasku Oy')
    expect(added.at('node.activityCount')).toBe(2)
    expect(JSON.stringify(before)).toContain('Pilvilasku')
    expect((await undo(consultant, mergeId)).at('undoMerge')).toMatchObject({ code: 'conflict' })
  })

  it('keep what either contract with the same client says, and give it back', async () => {
    const client = await makeOrganization(consultant, { name: 'Kolmas Oy' })
    await makeActivity(consultant, client, {
      title: { fi: 'Verkkosivut' },
      recipients: [{ role: 'processor', party: { name: 'Lehtipalvelin Oy' }, engagement: { subProcessors: [{ name: 'Konesali Ab' }] } }],
    })
    await makeActivity(consultant, client, {
      title: { fi: 'Kokeilut' },
      recipients: [
        uses('Lehtipalvelin', {
          contractDate: '2023-02-01',
          endsOn: '2030-01-31',
          subProcessors: [{ name: 'Vara Oy' }, { name: 'Konesali Ab' }],
        }),
      ],
    })
    const [kept, gone] = [await entry('Lehtipalvelin Oy'), await entry('Lehtipalvelin')]
    const before = [kept.at('node'), gone.at('node')]
    const mergeId = (await merge(consultant, kept.text('node.party.id'), gone.text('node.party.id'))).text('mergeParties.mergeId')
    const one = await entry('Lehtipalvelin Oy')
    expect(one.at('node')).toMatchObject({ contracts: [{ hasContract: true, endsOn: '2030-01-31' }], withoutContractCount: 0 })
    expect(
      one
        .list('node.subProcessors')
        .map((sub) => sub.at('name'))
        .toSorted(),
    ).toEqual(['Konesali Ab', 'Vara Oy'])
    await undo(consultant, mergeId)
    expect([(await entry('Lehtipalvelin Oy')).at('node'), (await entry('Lehtipalvelin')).at('node')]).toEqual(before)
  })

  it('are left alone by who does not see every client, and by strangers', async () => {
    const [kept, gone] = [(await entry('Pilvilasku Oy')).text('node.party.id'), (await entry('Konesali Ab')).text('node.party.id')]
    expect((await merge(await desk.person('consultant', [first]), kept, gone)).at('mergeParties')).toMatchObject({ code: 'not_allowed' })
    expect((await merge(await desk.person('viewer'), kept, gone)).at('mergeParties')).toMatchObject({ code: 'not_allowed' })
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await merge(stranger, kept, gone)).at('mergeParties')).toMatchObject({ code: 'not_found' })
    expect((await merge(consultant, kept, kept)).at('mergeParties')).toMatchObject({ code: 'invalid_input' })
  })
})

describe('names of one entity', () => {
  it.each([
    ['Pilvilasku Oy', 'pilvilasku', true],
    ['Oy Pilvilasku Ab', 'Pilvilasku', true],
    ['Cloudberry Mail, Inc.', 'Cloudberry Mail Ireland Ltd', true],
    ['Pilvilasku Oy', 'Pilvipalkka Oy', false],
  ])('%s / %s: %s', (one, other, same) => expect(partyKey(one) === partyKey(other)).toBe(same))

  it('are told by number and service too', () => {
    const party = (id: string, name: string, more: object = {}) => ({ id, name, aliases: [], businessId: null, serviceId: null, ...more })
    const same = likelySame([
      party('a', 'Yksi', { businessId: '1234567-8' }),
      party('b', 'Kaksi', { businessId: 'FI12345678' }),
      party('c', 'Kolme'),
    ])
    expect([...same]).toEqual([
      ['a', ['b']],
      ['b', ['a']],
      ['c', []],
    ])
  })
})
