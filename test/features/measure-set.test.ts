import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let wool: string
let linen: string

const nowhere = '00000000-0000-4000-8000-000000000000'
const basics = {
  title: { fi: 'Perustaso', sv: 'Grundnivå' },
  measures: [{ kind: 'mfa' }, { kind: 'backup', text: { fi: 'Varmuuskopio joka yö' } }],
}

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  wool = await makeOrganization(consultant, { name: 'Villatehdas Oy' })
  linen = await makeOrganization(consultant, { name: 'Pellavatehdas Oy' })
})
afterAll(() => desk.close())

const keep = (client: Client, input: object, templateId: string | null = null, version: number | null = null) =>
  client.done(
    `mutation ($input: MeasureSetInput!, $templateId: ID, $version: Int) { keepMeasures(input: $input, templateId: $templateId, version: $version) {
       ... on TemplateKept { templateId } ... on Refusal { code fields { field code } } } }`,
    { input, templateId, version },
  )
const made = async (input: object = basics): Promise<string> => (await keep(consultant, input)).text('keepMeasures.templateId')
const offer = async (client: Client, templateId: string, organizationIds: readonly string[], activityIds: readonly string[] = []) =>
  client.done(
    `mutation ($templateId: ID!, $organizationIds: [ID!]!, $activityIds: [ID!]!) {
       offerMeasures(templateId: $templateId, organizationIds: $organizationIds, activityIds: $activityIds) {
         ... on MeasuresOffered { outcomes { organizationId activityId state refusal { code } } } ... on Refusal { code } } }`,
    { templateId, organizationIds, activityIds },
  )
const offersOf = async (client: Client, templateId: string): Promise<readonly Tree[]> =>
  (
    await client.done(
      `query ($templateId: ID!) { templateOffers(templateId: $templateId) { edges { node { templateId form edition isLater changedBy
         activity { id version } fields { field values { effect code text { fi } } } } } } }`,
      { templateId },
    )
  )
    .list('templateOffers.edges')
    .map((edge) => new Tree(edge.at('node')))
const take = (client: Client, one: Tree | undefined, fields: readonly string[], measures: readonly string[] | null = null) =>
  client.done(
    `mutation ($activityId: ID!, $templateId: ID!, $edition: Int!, $version: Int!, $fields: [ComparedField!]!, $measures: [Measure!]) {
       takeOffer(activityId: $activityId, templateId: $templateId, edition: $edition, version: $version, fields: $fields, measures: $measures) {
         ... on OfferTaken { activity { version measures { kind text { fi } evidencedOn } } } ... on StaleActivity { __typename } ... on Refusal { code } } }`,
    {
      activityId: one?.at('activity.id'),
      templateId: one?.at('templateId'),
      edition: one?.at('edition'),
      version: one?.at('activity.version'),
      fields,
      measures,
    },
  )
const shown = async (client: Client, templateId: string): Promise<Tree> =>
  (
    await client.done(
      '{ templates { id version form title { fi } uses behind declined clients { uses behind declined organization { name } } outline { measures { kind limb text { fi } } } } }',
    )
  ).find('templates', 'id', templateId)
const activityOf = async (organizationId: string, title: string, measures: readonly object[]): Promise<string> =>
  (await makeActivity(consultant, organizationId, { title: { fi: title }, measures })).text('activity.id')
const history = (id: string) =>
  consultant.done('query ($id: ID!) { activity(id: $id) { history(first: 5) { edges { node { verb changes { field after } } } } } }', {
    id,
  })

describe('a set of measures', () => {
  it('is made and changed by who may create activities, and says which field is wrong', async () => {
    const templateId = await made()
    expect((await shown(consultant, templateId)).value).toMatchObject({
      form: 'measures',
      uses: 0,
      behind: 0,
      outline: {
        measures: [
          { kind: 'mfa', limb: 'b' },
          { kind: 'backup', limb: 'c', text: { fi: 'Varmuuskopio joka yö' } },
        ],
      },
    })
    const faults: readonly [object, string, string][] = [
      [{ ...basics, measures: [] }, 'measures', 'required'],
      [{ ...basics, title: { fi: ' ' } }, 'title', 'required'],
      [{ ...basics, measures: [{ kind: 'mfa' }, { kind: 'mfa' }] }, 'measures.1.kind', 'repeated'],
      [{ ...basics, measures: [{ kind: 'other_technical' }] }, 'measures.0.text', 'required'],
    ]
    for (const [input, field, code] of faults)
      expect((await keep(consultant, input)).at('keepMeasures')).toEqual({ code: 'invalid_input', fields: [{ field, code }] })
    expect((await keep(consultant, basics, templateId, 7)).at('keepMeasures.code')).toBe('stale_version')
    expect((await keep(consultant, basics, nowhere, 1)).at('keepMeasures.code')).toBe('not_found')
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await keep(stranger, basics, templateId, 1)).at('keepMeasures.code')).toBe('not_found')
    // A set is the whole workspace's: who sees one client alone makes sets of their own, and changes no other.
    const narrow = await desk.person('editor', [wool])
    expect((await keep(narrow, basics, templateId, 1)).at('keepMeasures.code')).toBe('not_allowed')
    const dropping = await narrow.done('mutation ($id: ID!) { dropTemplate(id: $id) { ... on Refusal { code } } }', { id: templateId })
    expect(dropping.at('dropTemplate.code')).toBe('not_allowed')
    const own = (await keep(narrow, basics)).text('keepMeasures.templateId')
    expect((await keep(narrow, { ...basics, title: { fi: 'Oma' } }, own, 1)).at('keepMeasures.templateId')).toBe(own)
    for (const role of ['viewer', 'admin'] as const)
      expect((await keep(await desk.person(role), basics)).at('keepMeasures.code')).toBe('not_allowed')
  })

  it('is offered to the activities of clients; what they have stays, what they lack is added only when taken', async () => {
    const orders = await activityOf(wool, 'Tilaukset', [{ kind: 'backup', text: { fi: 'Nauhat' }, evidencedOn: '2026-02-01' }])
    const staff = await activityOf(wool, 'Henkilöstö', [{ kind: 'mfa' }, { kind: 'backup' }])
    const templateId = await made()
    const outcomes = (await offer(consultant, templateId, [wool, nowhere], [nowhere])).list('offerMeasures.outcomes')
    expect(new Map(outcomes.map((one) => [one.at('activityId'), one.at('state') ?? one.at('refusal.code')]))).toEqual(
      new Map([
        [orders, 'offered'],
        [staff, 'has_all'],
        [null, 'not_found'],
        [nowhere, 'not_found'],
      ]),
    )
    expect((await offer(consultant, templateId, [], [orders])).at('offerMeasures.outcomes.0.state')).toBe('waiting')
    const [one, ...others] = await offersOf(consultant, templateId)
    expect(others).toEqual([])
    expect(one?.value).toMatchObject({ form: 'measures', isLater: false, activity: { id: orders } })
    expect(one?.at('fields')).toMatchObject([
      {
        field: 'measures',
        values: [
          { effect: 'added', code: 'mfa' },
          { effect: 'kept', code: 'backup', text: { fi: 'Nauhat' } },
        ],
      },
    ])
    expect((await shown(consultant, templateId)).value).toMatchObject({
      uses: 1,
      behind: 1,
      declined: 0,
      clients: [{ uses: 1, behind: 1, declined: 0, organization: { name: 'Villatehdas Oy' } }],
    })

    const taken = await take(consultant, one, ['measures'])
    expect(taken.at('takeOffer.activity.measures')).toEqual([
      { kind: 'backup', text: { fi: 'Nauhat' }, evidencedOn: '2026-02-01' },
      { kind: 'mfa', text: { fi: null }, evidencedOn: null },
    ])
    expect((await history(orders)).list('activity.history.edges').map((edge) => edge.at('node.verb'))).toEqual([
      'offer.take',
      'activity.update',
      'activity.create',
    ])
    expect(await offersOf(consultant, templateId)).toEqual([])
    // It was answered: a second answer, from another window, is none.
    expect((await take(consultant, one, [])).at('takeOffer.code')).toBe('conflict')
    expect((await shown(consultant, templateId)).value).toMatchObject({ uses: 2, behind: 0, declined: 0 })
  })

  it('says later what it says anew, also to who declined; a new name alone is no news', async () => {
    const activityId = await activityOf(linen, 'Kutojat', [])
    const templateId = await made()
    await offer(consultant, templateId, [], [activityId])
    const [asked] = await offersOf(consultant, templateId)
    await take(consultant, asked, [])
    expect((await history(activityId)).at('activity.history.edges.0.node.verb')).toBe('offer.decline')
    expect((await shown(consultant, templateId)).value).toMatchObject({ uses: 0, behind: 0, declined: 1 })

    const version = async () => (await shown(consultant, templateId)).number('version')
    await keep(consultant, { ...basics, title: { fi: 'Perusturva' } }, templateId, await version())
    expect(await offersOf(consultant, templateId)).toEqual([])
    await keep(consultant, { ...basics, measures: [...basics.measures, { kind: 'logging' }] }, templateId, await version())
    const [later] = await offersOf(consultant, templateId)
    expect(later?.value).toMatchObject({ isLater: true, edition: 2 })
    // An answer to what was read before the set changed again is none.
    expect((await take(consultant, asked, ['measures'])).at('takeOffer.code')).toBe('stale_version')
    const some = await take(consultant, later, ['measures'], ['logging'])
    expect(some.list('takeOffer.activity.measures').map((one) => one.at('kind'))).toEqual(['logging'])
    // Offered again by hand, the rest is asked anew.
    expect((await offer(consultant, templateId, [], [activityId])).at('offerMeasures.outcomes.0.state')).toBe('offered')
    expect((await offersOf(consultant, templateId)).map((one) => one.at('isLater'))).toEqual([false])
    await consultant.done('mutation ($id: ID!) { dropTemplate(id: $id) { __typename } }', { id: templateId })
    expect(await offersOf(consultant, templateId)).toEqual([])
    expect((await take(consultant, later, [])).at('takeOffer.code')).toBe('not_found')
  })

  it('is offered and answered only where one may edit, and an activity that has changed is shown first', async () => {
    const [ours, theirs] = [await activityOf(wool, 'Lampurit', []), await activityOf(linen, 'Viljelijät', [])]
    const templateId = await made()
    const narrow = await desk.person('editor', [wool])
    const outcomes = (await offer(narrow, templateId, [linen], [ours, theirs])).list('offerMeasures.outcomes')
    expect(outcomes.map((one) => one.at('state') ?? one.at('refusal.code'))).toEqual(['offered', 'not_found', 'not_found'])
    await offer(consultant, templateId, [], [theirs])
    expect((await offersOf(narrow, templateId)).map((one) => one.at('activity.id'))).toEqual([ours])
    expect((await shown(narrow, templateId)).list('clients').map((one) => one.at('organization.name'))).toEqual(['Villatehdas Oy'])
    const all = await offersOf(consultant, templateId)
    const [own, foreign] = [ours, theirs].map((id) => all.find((one) => one.at('activity.id') === id))
    expect((await take(narrow, foreign, ['measures'])).at('takeOffer.code')).toBe('not_found')
    const viewer = await desk.person('viewer')
    expect((await offersOf(viewer, templateId)).length).toBe(2)
    expect((await take(viewer, own, ['measures'])).at('takeOffer.code')).toBe('not_allowed')
    expect((await offer(viewer, templateId, [wool])).at('offerMeasures.code')).toBe('not_allowed')
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await offer(stranger, templateId, [wool])).at('offerMeasures.code')).toBe('not_found')
    expect((await take(stranger, own, ['measures'])).at('takeOffer.code')).toBe('not_found')
    await consultant.done(
      'mutation ($id: ID!) { updateActivity(id: $id, version: 1, input: { title: { fi: "Paimenet" } }) { __typename } }',
      {
        id: ours,
      },
    )
    expect((await take(narrow, own, ['measures'])).at('takeOffer.__typename')).toBe('StaleActivity')
    expect((await offersOf(narrow, templateId)).length).toBe(1)
  })

  it('is no template to begin records from, and an activity is no set', async () => {
    const templateId = await made()
    const pushed = await consultant.done(
      'mutation ($id: ID!, $to: [ID!]!) { pushTemplate(templateId: $id, organizationIds: $to) { ... on Refusal { code } } }',
      { id: templateId, to: [wool] },
    )
    expect(pushed.at('pushTemplate.code')).toBe('not_found')
    const adopted = await consultant.done('mutation { adoptStarter(kind: payroll) { ... on TemplateKept { templateId } } }')
    expect((await offer(consultant, adopted.text('adoptStarter.templateId'), [wool])).at('offerMeasures.code')).toBe('not_found')
  })
})
