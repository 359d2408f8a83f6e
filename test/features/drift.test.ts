import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, confirm, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let organizationId: string
let activityId: string

const notice = (retention: string, transfer: string, more = ''): string => `Tietosuojaseloste

1. Rekisterinpitäjä
Kanervikon Kirjapaja Oy, Kanervatie 3, 99999 Kanervala

2. Henkilötietojen käsittelyn tarkoitus
- uutiskirjeen lähettäminen${more}
Käsittely perustuu suostumukseen.

3. Rekisteröidyt
- tilaajat

4. Rekisterin tietosisältö
- nimi
- sähköpostiosoite

5. Siirrot EU:n ulkopuolelle
${transfer}

6. Säilytysaika
${retention}
`
const toUs = 'Tietoja siirretään Yhdysvaltoihin. Siirto perustuu komission hyväksymiin vakiosopimuslausekkeisiin.'
const kept = (years: number): string => `Tietoja säilytetään ${years} vuotta.`

const drift = async (client: Client, documentId: string, id = activityId): Promise<Tree> =>
  client.done(
    `query ($documentId: ID!, $activityId: ID!) { drift(documentId: $documentId, activityId: $activityId) { openCount differences { key kind about chosen
       notice { text code period spans { start end text } } register { path code text { fi } } } } }`,
    { documentId, activityId: id },
  )
const versionOf = async (): Promise<number> =>
  (await consultant.done('query ($id: ID!) { activity(id: $id) { version } }', { id: activityId })).number('activity.version')
const settle = async (client: Client, documentId: string, choices: readonly object[], version?: number): Promise<Tree> =>
  client.done(
    `mutation ($documentId: ID!, $activityId: ID!, $version: Int!, $choices: [DriftChoiceInput!]!) {
       settleDrift(documentId: $documentId, activityId: $activityId, version: $version, choices: $choices) { __typename
         ... on DriftSettled { drift { openCount differences { kind about chosen } } activity { dataItems { retention { period } provenance { by evidence { text } } }
           purposes { text { fi } } transfers { country mechanismKind } transferStatement } changedFindings { ruleId } } ... on Refusal { code } ... on StaleActivity { current { id } } } }`,
    { documentId, activityId, version: version ?? (await versionOf()), choices },
  )
const added = async (text: string): Promise<string> => (await addNotice(consultant, organizationId, text)).text('document.id')

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
})
afterAll(() => desk.close())
beforeEach(async () => {
  organizationId = await makeOrganization(consultant, { name: 'Kanervikon Kirjapaja Oy' })
  const document = new Tree((await addNotice(consultant, organizationId, notice(kept(2), toUs))).at('document'))
  const confirmed = await confirm(consultant, document.text('id'), await acceptAll(consultant, document))
  activityId = confirmed.text('activity.id')
})

describe('drift between a notice and the register', () => {
  it('is none right after the notice made the activity', async () => {
    const made = await consultant.done('query ($id: ID!) { activity(id: $id) { documents { id } } }', { id: activityId })
    expect((await drift(consultant, made.text('activity.documents.0.id'))).at('drift')).toMatchObject({ openCount: 0, differences: [] })
  })

  it('shows a newer notice beside the register, and takes its side with the words behind it', async () => {
    const newer = await added(notice(kept(3), toUs, '\n- tapahtumista kertominen'))
    const found = await drift(consultant, newer)
    expect(found.list('drift.differences').map((one) => `${one.at('kind')} ${one.at('about')}`)).toEqual([
      'register_lacks purpose',
      'disagree retention',
    ])
    expect(found.find('drift.differences', 'about', 'retention').value).toMatchObject({
      notice: { period: 'P3Y' },
      register: { code: 'P2Y' },
    })
    const settled = await settle(
      consultant,
      newer,
      found.list('drift.differences').map((one) => ({ key: one.text('key'), side: 'notice' })),
    )
    expect(settled.at('settleDrift.drift')).toEqual({ openCount: 0, differences: [] })
    expect(settled.list('settleDrift.activity.dataItems').map((item) => item.at('retention.period'))).toEqual(['P3Y', 'P3Y'])
    expect(settled.at('settleDrift.activity.dataItems.0.provenance')).toMatchObject({
      by: 'import',
      evidence: [{ text: expect.stringContaining('3 vuotta') }],
    })
    expect(settled.list('settleDrift.activity.purposes').map((one) => one.at('text.fi'))).toContain('tapahtumista kertominen')
  })

  it('keeps the register where a person says so, and remembers it', async () => {
    const newer = await added(notice(kept(3), toUs))
    const key = (await drift(consultant, newer)).text('drift.differences.0.key')
    const settled = await settle(consultant, newer, [{ key, side: 'register' }])
    expect(settled.at('settleDrift.drift')).toEqual({
      openCount: 0,
      differences: [{ kind: 'disagree', about: 'retention', chosen: 'register' }],
    })
    expect(settled.list('settleDrift.activity.dataItems').map((item) => item.at('retention.period'))).toEqual(['P2Y', 'P2Y'])
  })

  it('leaves the document open until every difference is answered', async () => {
    const newer = await added(notice(kept(3), toUs, '\n- tapahtumista kertominen'))
    const keys = (await drift(consultant, newer)).list('drift.differences').map((one) => one.text('key'))
    const status = async (): Promise<unknown> =>
      (await consultant.done('query ($id: ID!) { document(id: $id) { status } }', { id: newer })).at('document.status')
    await settle(consultant, newer, [{ key: keys[0], side: 'notice' }])
    expect(await status()).toBe('waiting')
    await settle(consultant, newer, [{ key: keys[1], side: 'register' }])
    expect(await status()).toBe('confirmed')
  })

  it('takes back what was said of a difference', async () => {
    const newer = await added(notice(kept(3), toUs))
    const key = (await drift(consultant, newer)).text('drift.differences.0.key')
    await settle(consultant, newer, [{ key, side: 'register' }])
    const back = await settle(consultant, newer, [{ key, side: null }])
    expect(back.at('settleDrift.drift')).toEqual({
      openCount: 1,
      differences: [{ kind: 'disagree', about: 'retention', chosen: null }],
    })
  })

  it('takes "no transfers" of a newer notice, and the gaps of the transfer close', async () => {
    const newer = await added(notice(kept(2), 'Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.'))
    const found = await drift(consultant, newer)
    expect(found.list('drift.differences').map((one) => `${one.at('kind')} ${one.at('about')}`)).toEqual(['disagree transfer'])
    const settled = await settle(consultant, newer, [{ key: found.text('drift.differences.0.key'), side: 'notice' }])
    expect(settled.at('settleDrift.activity')).toMatchObject({ transfers: [], transferStatement: 'none' })
  })

  it('refuses what is stale, unknown or not allowed, and changes nothing', async () => {
    const newer = await added(notice(kept(3), toUs))
    const key = (await drift(consultant, newer)).text('drift.differences.0.key')
    const choice = [{ key, side: 'notice' }]
    expect((await settle(consultant, newer, choice, 99)).at('settleDrift.__typename')).toBe('StaleActivity')
    expect((await settle(consultant, newer, [{ key: 'disagree|retention|gone', side: 'notice' }])).at('settleDrift.__typename')).toBe(
      'StaleActivity',
    )
    const viewer = await desk.person('viewer')
    expect((await settle(viewer, newer, choice)).at('settleDrift')).toMatchObject({ code: 'not_allowed' })
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await drift(stranger, newer)).at('drift')).toBeNull()
    expect((await settle(stranger, newer, choice, 1)).at('settleDrift')).toMatchObject({ code: 'not_found' })
    expect((await drift(consultant, 'nothing')).at('drift')).toBeNull()
    expect((await drift(consultant, newer)).at('drift.openCount')).toBe(1)
  })
})
