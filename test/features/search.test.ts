import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { addNotice, makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let shop: string
let club: string
let orders: string

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  shop = await makeOrganization(consultant, { name: 'Kanervikon Kirjapaja Oy' })
  club = await makeOrganization(consultant, { name: 'Båtklubben Ejdern rf' })
  orders = (
    await makeActivity(consultant, shop, {
      title: { fi: 'Verkkokaupan tilaukset', en: 'Orders of the web shop' },
      purposes: [{ text: { fi: 'Tilausten toimittaminen asiakkaille', sv: 'Leverans av beställningar' }, legalBases: ['contract'] }],
      recipients: [{ role: 'processor', party: { name: 'Lumihiutale Laskutus Oy' } }],
    })
  ).text('activity.id')
  await makeActivity(consultant, club, {
    title: { sv: 'Medlemsregister' },
    purposes: [{ text: { sv: 'Kontakt med medlemmar' }, legalBases: [] }],
  })
  await addNotice(consultant, shop, shieldNotice, 'uutiskirje.txt')
})
afterAll(() => desk.close())

const search = async (client: Client, words: string) =>
  (
    await client.done(
      'query ($words: String!) { search(words: $words, first: 20) { kind id title excerpt count unsureCount organization { name } } }',
      { words },
    )
  ).list('search')
const kinds = async (client: Client, words: string) => (await search(client, words)).map((hit) => `${hit.at('kind')} ${hit.at('title')}`)

describe('search', () => {
  it.each([
    ['another case of a Finnish word', 'tilaus', 'activity'],
    ['another number of a Finnish word', 'asiakas', 'activity'],
    ['another form of a Swedish word', 'beställning', 'activity'],
    ['another form of an English word', 'order', 'activity'],
    ['the beginning of a word', 'verkkoka', 'activity'],
    ['the name of a processor', 'Lumihiutale', 'party'],
    ['the words of a notice', 'Privacy Shield', 'document'],
    ['the beginning of a name', 'kanerv', 'organization'],
  ])('finds %s', async (_name, words, kind) => {
    const found = await search(consultant, words)
    expect(found.map((hit) => hit.at('kind'))).toContain(kind)
  })

  it('puts the title before the text, and marks the words', async () => {
    expect((await kinds(consultant, 'Kanervikon'))[0]).toBe('organization Kanervikon Kirjapaja Oy')
    const document = (await search(consultant, 'Privacy Shield')).find((hit) => hit.at('kind') === 'document')
    expect(document?.text('excerpt')).toContain('\u2068Privacy\u2069')
    expect(document?.at('organization.name')).toBe('Kanervikon Kirjapaja Oy')
  })

  it.each(['säilytysaika', 'lagringstiden', 'retention period'])('finds findings in any language: %s', async (words) => {
    const found = (await search(consultant, words)).filter((hit) => hit.at('kind') === 'finding')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((hit) => hit.number('count') + hit.number('unsureCount') > 0)).toBe(true)
  })

  it('counts of each rule what the lenses of the findings show', async () => {
    const counted = (await search(consultant, 'personal data')).filter((hit) => hit.at('kind') === 'finding')
    expect(counted.some((hit) => hit.number('unsureCount') > 0)).toBe(true)
    const shown = async (rule: unknown, lens: string) =>
      (
        await consultant.done(`query ($filter: FindingFilter) { findings(filter: $filter) { totalCount } }`, {
          filter: { ruleId: rule, lens },
        })
      ).at('findings.totalCount')
    for (const hit of counted) {
      expect(await shown(hit.at('id'), 'open')).toBe(hit.at('count'))
      expect(await shown(hit.at('id'), 'unsure')).toBe(hit.at('unsureCount'))
    }
  })

  it('parts what stands apart in the record', async () => {
    const found = (await search(consultant, 'Leverans')).find((hit) => hit.at('kind') === 'activity')
    expect(found?.text('excerpt')).toContain('asiakkaille · \u2068Leverans\u2069')
    expect(found?.text('excerpt')).toContain('beställningar · Lumihiutale')
  })

  it('finds the open findings of a rule by what it is about', async () => {
    const found = (await search(consultant, 'purpose-missing')).find((hit) => hit.at('kind') === 'finding')
    expect(found).toBeUndefined()
    const missing = (await search(consultant, 'security-missing')).find((hit) => hit.at('id') === 'security-missing')
    expect(missing).toMatchObject({ value: { id: 'security-missing', count: 2 } })
  })

  it('follows what changes', async () => {
    const rename = `mutation ($id: ID!, $version: Int!, $title: String!) { updateActivity(id: $id, version: $version, input: { title: { fi: $title } }) {
      __typename ... on ActivitySaved { activity { version } } } }`
    const version = (await consultant.done('query ($id: ID!) { activity(id: $id) { version } }', { id: orders })).number('activity.version')
    await consultant.done(rename, { id: orders, version, title: 'Kirpputorin tilaukset' })
    expect(await kinds(consultant, 'kirpputori')).toEqual(['activity Kirpputorin tilaukset'])
    expect(await kinds(consultant, 'verkkokaupan')).toEqual([])
    await consultant.done('mutation ($id: ID!, $version: Int!) { deleteActivity(id: $id, version: $version) { __typename } }', {
      id: orders,
      version: version + 1,
    })
    expect(await kinds(consultant, 'kirpputori')).toEqual([])
  })

  it('shows only what the person may see', async () => {
    const narrow = await desk.person('viewer', [club])
    expect(await kinds(narrow, 'medlemmar')).toEqual(['activity Medlemsregister'])
    expect(await kinds(narrow, 'Kanervikon')).toEqual([])
    expect(await kinds(narrow, 'Lumihiutale')).toEqual([])
    expect((await narrow.done('{ catalogue { edges { node { likelySame { name } } } } }')).at('catalogue.edges')).toEqual([])
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect(await kinds(stranger, 'Lumihiutale')).toEqual([])
  })

  it.each(['', '   ', '!!!', ':* & | !', "'", '\\', '%_', 'a'.repeat(200)])('answers odd words without an error: %j', async (words) => {
    expect(await search(consultant, words)).toEqual([])
  })
})
