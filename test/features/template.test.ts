import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import type { Tree } from '../support/tree.js'

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
  client.done('{ templates { id version title { fi } starter uses behind outline { purposes { fi } data { period statute } measures } } }')
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
const offers = (client: Client) =>
  client.done(
    '{ templateOffers { templateId templateTitle { fi } activity { id version } fields { field template { fi } templateCodes record { fi } recordCodes } } }',
  )
const take = (client: Client, activityId: string, version: number, fields: readonly string[]) =>
  client.done(
    `mutation ($activityId: ID!, $version: Int!, $fields: [ComparedField!]!) { takeOffer(activityId: $activityId, version: $version, fields: $fields) { __typename
       ... on OfferTaken { activity { version dataItems { retention { period } } measures { kind } } } ... on Refusal { code } } }`,
    { activityId, version, fields },
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
    expect((await offers(consultant)).at('templateOffers')).toEqual([])

    await consultant.done(
      'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { dataItems: [{ text: { fi: "nimi" }, retention: { period: "P1Y" } }], measures: [{ kind: backup }, { kind: mfa }] }) { __typename } }',
      { id: modelId, version: model.number('activity.version') },
    )
    expect(await keep(templateId)).toBe(templateId)
    const offered = (await offers(consultant)).list('templateOffers')
    expect(offered.map((one) => one.at('activity.id')).toSorted()).toEqual([behind, declined].toSorted())
    expect(offered[0]?.list('fields').map((one) => one.at('field'))).toEqual(['retention', 'measures'])
    expect(offered[0]?.find('fields', 'field', 'retention')).toMatchObject({ value: { templateCodes: ['P1Y'], recordCodes: ['P2Y'] } })

    const version = offered.find((one) => one.at('activity.id') === behind)?.number('activity.version') ?? 0
    const taken = await take(consultant, behind ?? '', version, ['measures'])
    expect(taken.at('takeOffer.activity')).toMatchObject({
      dataItems: [{ retention: { period: 'P2Y' } }],
      measures: [{ kind: 'backup' }, { kind: 'mfa' }],
    })
    await take(consultant, declined ?? '', 1, [])
    expect((await offers(consultant)).at('templateOffers')).toEqual([])
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
