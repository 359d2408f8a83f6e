import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let finnish: string
let swedish: string
let partyId: string

const processor = (client: Client, id: string) =>
  client.done(
    `query ($id: ID!) { processor(partyId: $id, language: en) { entry { party { name country } organizationCount subProcessors { name } contracts { endsOn } }
       uses { title { fi sv } usedAs organization { name } country mechanismName groundState through { name } } service { id name legalEntity hosting(language: en) } canMerge } }`,
    { id },
  )
const changeQuery = `query ($id: ID!, $change: ProcessorChange!, $country: String, $name: String, $from: Date) {
  processorChange(partyId: $id, change: $change, country: $country, subProcessorName: $name, from: $from) {
    party { name } change from letters { language subject body organization { name } activities { activityId title { fi sv } } } } }`
const change = (client: Client, variables: object) => client.done(changeQuery, { id: partyId, ...variables })

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  finnish = await makeOrganization(consultant, { name: 'Aallonmurtaja Oy', languages: ['fi'] })
  swedish = await makeOrganization(consultant, { name: 'Brygghuset Ab', languages: ['sv', 'fi'] })
  const uses = (more: object = {}) => ({
    role: 'processor',
    party: { name: 'Kirjepilvi Oy', country: 'FI' },
    engagement: { hasContract: true, ...more },
  })
  await makeActivity(consultant, finnish, {
    title: { fi: 'Uutiskirje' },
    recipients: [uses({ endsOn: '2027-01-15', subProcessors: [{ name: 'Konesali Ab', country: 'SE' }] })],
    transferStatement: 'occurs',
    transfers: [{ country: 'US', mechanismId: 'adq-us-privacy-shield', importer: { name: 'Kirjepilvi Oy' } }],
  })
  await makeActivity(consultant, swedish, { title: { sv: 'Medlemsbrev' }, recipients: [uses()] })
  await makeActivity(consultant, swedish, { title: { sv: 'Utskick åt kunder' }, recipients: [uses()] }, 'processor')
  await makeActivity(consultant, finnish, {
    title: { fi: 'Kävijät' },
    recipients: [{ role: 'processor', party: { name: 'Google Analytics' } }],
  })
  partyId = (await consultant.done('{ parties(search: "Kirjepilvi") { id } }')).text('parties.0.id')
})
afterAll(() => desk.close())

describe('one processor', () => {
  it('tells who uses it, as what, for what, where and on what ground', async () => {
    const found = await processor(consultant, partyId)
    expect(found.at('processor.entry')).toMatchObject({
      party: { name: 'Kirjepilvi Oy', country: 'FI' },
      organizationCount: 2,
      subProcessors: [{ name: 'Konesali Ab' }],
    })
    expect(found.at('processor.uses')).toHaveLength(4)
    expect(found.find('processor.uses', 'usedAs', 'importer').value).toMatchObject({
      title: { fi: 'Uutiskirje' },
      organization: { name: 'Aallonmurtaja Oy' },
      country: 'US',
      groundState: 'gap',
    })
    expect(found.at('processor.service')).toBeNull()
  })

  it('names the contract under which a further processor works', async () => {
    const id = (await consultant.done('{ parties(search: "Konesali") { id } }')).text('parties.0.id')
    expect((await processor(consultant, id)).at('processor.uses')).toMatchObject([
      { usedAs: 'sub_processor', through: { name: 'Kirjepilvi Oy' }, title: { fi: 'Uutiskirje' } },
    ])
  })

  it('gives what the law book knows of a service of that name as a hint', async () => {
    const id = (await consultant.done('{ parties(search: "Google Analytics") { id } }')).text('parties.0.id')
    expect((await processor(consultant, id)).at('processor.service')).toMatchObject({ id: 'google-analytics' })
  })

  it('shows a person only the uses of their clients, and a stranger nothing', async () => {
    const narrow = await desk.person('viewer', [swedish])
    expect((await processor(narrow, partyId)).at('processor.uses')).toHaveLength(2)
    expect((await processor(narrow, partyId)).at('processor.canMerge')).toBe(false)
    expect((await processor(consultant, partyId)).at('processor.canMerge')).toBe(true)
    expect((await processor(await desk.person('consultant', [finnish, swedish]), partyId)).at('processor.canMerge')).toBe(false)
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    for (const id of [partyId, '0190a0a0-0000-7000-8000-000000000000', 'nonsense'])
      expect((await processor(stranger, id)).at('processor')).toBeNull()
  })
})

describe('a change at a processor', () => {
  it('becomes a letter to each client in its language, with each activity once', async () => {
    const found = await change(consultant, { change: 'country', country: 'IN', from: '2027-03-01' })
    expect(found.at('processorChange.from')).toBe('2027-03-01')
    const [fi, sv] = found.list('processorChange.letters')
    expect(fi?.at('language')).toBe('fi')
    expect(fi?.at('activities')).toMatchObject([{ title: { fi: 'Uutiskirje' } }])
    expect(fi?.text('body')).toContain('1.3.2027')
    expect(fi?.text('body')).toContain('Uusi maa: Intia')
    expect(fi?.text('body')).toContain('46 artiklan suojatoimia')
    expect(sv?.at('language')).toBe('sv')
    expect(sv?.at('organization.name')).toBe('Brygghuset Ab')
    expect(sv?.text('body')).toContain('Utskick åt kunder (ni är själva personuppgiftsbiträde)')
    expect(sv?.text('body')).toContain('artikel 30.2')
  })

  it('names the further processor and the right to object', async () => {
    const found = await change(consultant, { change: 'sub_processor', name: 'Pohjanranta Data Oy', country: 'FI' })
    expect(found.text('processorChange.letters.0.body')).toContain('Nimi: Pohjanranta Data Oy')
    expect(found.text('processorChange.letters.0.body')).toContain('28 artiklan 2 kohta')
  })

  it('writes to nobody for whom the party processes no data, and tells a sub-processor from a processor', async () => {
    const own = await makeOrganization(consultant, { name: 'Ceres Säätiö', languages: ['en'] })
    await makeActivity(consultant, own, {
      title: { en: 'Donors' },
      recipients: [{ role: 'independent_controller', party: { name: 'Kirjepilvi Oy' } }],
      transferStatement: 'occurs',
      transfers: [{ country: 'US', mechanismId: 'scc-2021-914', importer: { name: 'Kirjepilvi Oy' } }],
    })
    const letters = (await change(consultant, { change: 'certification' })).list('processorChange.letters')
    expect(letters.map((letter) => letter.at('organization.name'))).toEqual(['Aallonmurtaja Oy', 'Brygghuset Ab'])
    const konesali = (await consultant.done('{ parties(search: "Konesali") { id } }')).text('parties.0.id')
    const found = await consultant.done(changeQuery, { id: konesali, change: 'country', country: 'IN' })
    expect(found.text('processorChange.letters.0.body')).toContain('toisen asteen käsittelijänä, käsittelijä: Kirjepilvi Oy')
    expect(found.text('processorChange.letters.0.body')).not.toContain('Käyttämänne henkilötietojen käsittelijä on muuttamassa')
  })

  it('reaches only the clients of the person, and nothing of another workspace', async () => {
    const narrow = await desk.person('consultant', [finnish])
    expect((await change(narrow, { change: 'certification' })).at('processorChange.letters')).toHaveLength(1)
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await change(stranger, { change: 'certification' })).at('processorChange')).toBeNull()
  })

  it.each([
    ['a move without a country', { change: 'country' }, 'country'],
    ['a country that is none', { change: 'country', country: 'Atlantis' }, 'country'],
    ['a further processor without a name', { change: 'sub_processor', name: ' ' }, 'subProcessorName'],
  ])('refuses %s and names the field', async (_case, variables, field) => {
    const { errors } = await consultant.ask(changeQuery, { id: partyId, ...variables })
    expect(JSON.stringify(errors)).toContain(field)
  })
})
