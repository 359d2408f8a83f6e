import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let finnish: string
let swedish: string

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  finnish = await makeOrganization(consultant, { name: 'Ensimmäinen Oy', country: 'FI' })
  swedish = await makeOrganization(consultant, { name: 'Andra AB', country: 'SE' })
})
afterAll(() => desk.close())

const templates = (client: Client) =>
  client.done(
    '{ templates { id version title { fi } starter uses behind outline { purposes { fi } data { period statute } recipients { fi } measures { kind } } } }',
  )
const adopt = async (client: Client, kind: string): Promise<Tree> =>
  client.done(
    'mutation ($kind: ActivityKind!) { adoptStarter(kind: $kind) { __typename ... on TemplateKept { templateId } ... on Refusal { code } } }',
    { kind },
  )
const push = (client: Client, templateId: string, organizationIds: readonly string[]) =>
  client.done(
    `mutation ($templateId: ID!, $organizationIds: [ID!]!) { pushTemplate(templateId: $templateId, organizationIds: $organizationIds) { __typename
       ... on TemplatePushed { outcomes { organizationId activityId refusal { code } } } ... on Refusal { code } } }`,
    { templateId, organizationIds },
  )
const activity = (id: string) =>
  consultant.done(
    'query ($id: ID!) { activity(id: $id) { version title { fi sv } reviewedOn dataItems { text { fi } retention { period statute } } } }',
    { id },
  )
const offers = async (client: Client): Promise<readonly Tree[]> =>
  (
    await client.done(
      `{ templateOffers { totalCount edges { node { templateId templateTitle { fi } edition isLater activity { id version }
         fields { field values { effect text { fi } code } } } } } }`,
    )
  )
    .list('templateOffers.edges')
    .map((edge) => new Tree(edge.at('node')))
const take = (client: Client, offer: Tree | undefined, fields: readonly string[]) =>
  client.done(
    `mutation ($activityId: ID!, $templateId: ID!, $edition: Int!, $version: Int!, $fields: [ComparedField!]!) {
       takeOffer(activityId: $activityId, templateId: $templateId, edition: $edition, version: $version, fields: $fields) { __typename
       ... on OfferTaken { activity { version dataItems { retention { period } } measures { kind evidencedOn } } } ... on Refusal { code } } }`,
    {
      activityId: offer?.at('activity.id'),
      templateId: offer?.at('templateId'),
      edition: offer?.at('edition'),
      version: offer?.at('activity.version'),
      fields,
    },
  )

describe('the starter library', () => {
  it('speaks the law of the country', async () => {
    const payroll = async (country: string): Promise<readonly unknown[]> =>
      (
        await consultant.done('query ($country: String!) { starters(country: $country) { kind outline { data { period statute } } } }', {
          country,
        })
      )
        .find('starters', 'kind', 'payroll')
        .list('outline.data')
        .map((one) => one.at('statute'))
    expect((await payroll('FI')).join()).toContain('1336/1997')
    expect((await payroll('SE')).join()).toContain('(1999:1078)')
    expect(await payroll('DE')).toEqual([null, null, null])
  })

  it('is pushed to chosen clients as drafts, each by its own law, with a result for each', async () => {
    const templateId = (await adopt(consultant, 'payroll')).text('adoptStarter.templateId')
    expect((await adopt(consultant, 'payroll')).at('adoptStarter.templateId')).toBe(templateId)
    const pushed = await push(consultant, templateId, [finnish, swedish, '00000000-0000-4000-8000-000000000000'])
    const outcomes = pushed.list('pushTemplate.outcomes')
    expect(outcomes.map((one) => one.at('refusal.code'))).toEqual([undefined, undefined, 'not_found'])
    const [ours, theirs] = [await activity(outcomes[0]?.text('activityId') ?? ''), await activity(outcomes[1]?.text('activityId') ?? '')]
    expect(ours.at('activity.title.fi')).toBe('palkanlaskenta (luonnos)')
    expect(ours.at('activity.reviewedOn')).toBeNull()
    expect(ours.list('activity.dataItems').map((item) => item.at('retention.period'))).toContain('P6Y')
    expect(theirs.list('activity.dataItems').map((item) => item.at('retention.period'))).toContain('P7Y')
    expect((await templates(consultant)).find('templates', 'id', templateId)).toMatchObject({
      value: { uses: 2, behind: 0, starter: 'payroll' },
    })
  })
})

describe('a template of the workspace', () => {
  it('offers what it says anew, and forces nothing', async () => {
    const model = await makeActivity(consultant, finnish, {
      title: { fi: 'Jäsenrekisteri' },
      purposes: [{ text: { fi: 'Jäsenasiat' }, legalBases: ['contract'] }],
      dataItems: [{ text: { fi: 'nimi' }, retention: { period: 'P2Y' } }],
      measures: [{ kind: 'backup' }],
    })
    const modelId = model.text('activity.id')
    const keep = async (templateId: string | null) =>
      (
        await consultant.done(
          'mutation ($activityId: ID!, $templateId: ID) { keepTemplate(activityId: $activityId, templateId: $templateId) { ... on TemplateKept { templateId } ... on Refusal { code } } }',
          { activityId: modelId, templateId },
        )
      ).text('keepTemplate.templateId')
    const templateId = await keep(null)
    const pushed = await push(consultant, templateId, [swedish, finnish])
    const [behind, declined] = pushed.list('pushTemplate.outcomes').map((one) => one.text('activityId'))
    expect(await offers(consultant)).toEqual([])

    await consultant.done(
      'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { dataItems: [{ text: { fi: "nimi" }, retention: { period: "P1Y" } }], measures: [{ kind: backup }, { kind: mfa }] }) { __typename } }',
      { id: modelId, version: model.number('activity.version') },
    )
    await consultant.done(
      'mutation ($id: ID!) { updateActivity(id: $id, version: 1, input: { subjects: [{ text: { fi: "kannattajajäsenet" } }], measures: [{ kind: backup, evidencedOn: "2026-01-15" }, { kind: logging }] }) { __typename } }',
      { id: behind },
    )
    expect(await keep(templateId)).toBe(templateId)
    const offered = await offers(consultant)
    expect(offered.map((one) => one.at('activity.id')).toSorted()).toEqual([behind, declined].toSorted())
    const first = offered.find((one) => one.at('activity.id') === behind)
    // Only what the template says otherwise than before: that the record has subjects of its own is not its matter.
    expect(first?.list('fields').map((one) => one.at('field'))).toEqual(['retention', 'measures'])
    expect(first?.find('fields', 'field', 'retention').at('values')).toMatchObject([
      { effect: 'added', code: 'P1Y' },
      { effect: 'removed', code: 'P2Y' },
    ])
    expect(first?.find('fields', 'field', 'measures').at('values')).toMatchObject([
      { effect: 'added', code: 'mfa' },
      { effect: 'kept', code: 'backup' },
      { effect: 'kept', code: 'logging' },
    ])

    const taken = await take(consultant, first, ['measures'])
    expect(taken.at('takeOffer.activity')).toMatchObject({
      dataItems: [{ retention: { period: 'P2Y' } }],
      measures: [{ kind: 'backup', evidencedOn: '2026-01-15' }, { kind: 'logging' }, { kind: 'mfa' }],
    })
    await take(
      consultant,
      offered.find((one) => one.at('activity.id') === declined),
      [],
    )
    expect(await offers(consultant)).toEqual([])
    // Kept again as it stands, it says nothing anew.
    await keep(templateId)
    expect(await offers(consultant)).toEqual([])
  })

  it('names the parties that it was kept with, and follows them where two entries become one', async () => {
    const model = await makeActivity(consultant, finnish, {
      title: { fi: 'Uutiskirjeen tilaajat (luonnos)' },
      recipients: [{ role: 'processor', party: { name: 'Postituspalvelu Oy' } }],
    })
    const kept = await consultant.done('mutation ($id: ID!) { keepTemplate(activityId: $id) { ... on TemplateKept { templateId } } }', {
      id: model.text('activity.id'),
    })
    const templateId = kept.text('keepTemplate.templateId')
    const shown = (await templates(consultant)).find('templates', 'id', templateId)
    expect(shown.at('title.fi')).toBe('Uutiskirjeen tilaajat')
    expect(shown.at('outline.recipients')).toEqual([{ fi: 'Postituspalvelu Oy' }])
    await makeActivity(consultant, finnish, {
      title: { fi: 'Kutsut' },
      recipients: [{ role: 'processor', party: { name: 'Postituspalvelu Oyj' } }],
    })
    const found = (await consultant.done('{ parties(search: "Postituspalvelu") { id name } }')).list('parties')
    const [gone, heir] = ['Postituspalvelu Oy', 'Postituspalvelu Oyj'].map((name) => found.find((one) => one.at('name') === name)?.at('id'))
    await consultant.done('mutation ($heir: ID!, $gone: ID!) { mergeParties(keptId: $heir, goneId: $gone) { __typename } }', { heir, gone })
    const activityId = (await push(consultant, templateId, [swedish])).text('pushTemplate.outcomes.0.activityId')
    const made = await consultant.done('query ($id: ID!) { activity(id: $id) { recipients { party { id } } } }', { id: activityId })
    expect(made.at('activity.recipients')).toEqual([{ party: { id: heir } }])
  })

  it('is kept, pushed and taken away only by who may create activities, and seen by no other workspace', async () => {
    const viewer = await desk.person('viewer')
    expect((await adopt(viewer, 'newsletter')).at('adoptStarter')).toMatchObject({ code: 'not_allowed' })
    const templateId = (await adopt(consultant, 'newsletter')).text('adoptStarter.templateId')
    const narrow = await desk.person('editor', [finnish])
    const pushed = (await push(narrow, templateId, [finnish, swedish])).list('pushTemplate.outcomes')
    expect(pushed.map((one) => one.at('refusal.code'))).toEqual([undefined, 'not_found'])
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await templates(stranger)).at('templates')).toEqual([])
    expect((await push(stranger, templateId, [finnish])).at('pushTemplate')).toMatchObject({ code: 'not_found' })
    await consultant.done('mutation ($id: ID!) { dropTemplate(id: $id) { __typename } }', { id: templateId })
    expect((await templates(consultant)).list('templates').map((one) => one.at('id'))).not.toContain(templateId)
  })
})
