import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let editor: Client
let organizationId: string

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('editor')
  organizationId = await makeOrganization(await desk.person('consultant'))
})
afterAll(() => desk.close())

const save = `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename
  ... on ActivitySaved { activity { id version title { fi sv } purposes { id text { fi } legalBases provenance { by } } recipients { id party { id name serviceId country } engagement { id hasContract contractDate } }
      dataItems { id subjectIds retention { period } } subjects { id } transfers { id } } changedFindings { ruleId verdict state resolvedAt firstSeen } }
  ... on StaleActivity { current { version title { fi } } changedBy changedAt differing: fields }
  ... on Refusal { code fields { field code } } } }`

const update = async (activity: Tree, input: object, client = editor, version = activity.number('version')): Promise<Tree> =>
  new Tree((await client.done(save, { id: activity.text('id'), version, input })).at('updateActivity'))

const activityWith = async (input: object = {}): Promise<Tree> =>
  new Tree((await makeActivity(editor, organizationId, input)).at('activity'))

describe('an activity', () => {
  it('opens its findings when it is made, and closes them when they are mended', async () => {
    const made = await makeActivity(editor, organizationId)
    expect(made.find('changedFindings', 'ruleId', 'purpose-missing').at('verdict')).toBe('gap')
    const saved = await update(new Tree(made.at('activity')), {
      purposes: [{ text: { fi: 'Asiakassuhteen hoitaminen' }, legalBases: ['contract'] }],
    })
    expect(saved.find('changedFindings', 'ruleId', 'purpose-missing').value).toMatchObject({
      verdict: 'met',
      state: 'resolved',
      resolvedAt: expect.any(String),
    })
    expect(saved.list('changedFindings').map((finding) => finding.at('ruleId'))).not.toContain('security-missing')
  })

  it('keeps items by id, adds those without, and drops those left out', async () => {
    const activity = await activityWith({
      purposes: [
        { text: { fi: 'A' }, legalBases: ['contract'] },
        { text: { fi: 'B' }, legalBases: ['consent'] },
      ],
    })
    const [first] = activity.list('purposes')
    const saved = await update(activity, {
      purposes: [
        { text: { fi: 'C' }, legalBases: [] },
        { id: first?.text('id'), text: { fi: 'A' }, legalBases: ['contract'] },
      ],
    })
    expect(saved.list('activity.purposes').map((purpose) => purpose.at('text.fi'))).toEqual(['C', 'A'])
    expect(saved.text('activity.purposes.1.id')).toBe(first?.text('id'))
  })

  it('leaves what is not given, and a save that changes nothing leaves the version', async () => {
    const activity = await activityWith({ purposes: [{ text: { fi: 'A' }, legalBases: [] }] })
    const renamed = await update(activity, { title: { fi: 'Uusi', sv: 'Ny' } })
    expect(renamed.value).toMatchObject({ activity: { version: 2, title: { fi: 'Uusi', sv: 'Ny' }, purposes: [{ text: { fi: 'A' } }] } })
    const again = await update(new Tree(renamed.at('activity')), { title: { fi: 'Uusi', sv: 'Ny' } })
    expect(again.at('activity.version')).toBe(2)
  })

  it('makes a party once, and knows a service by its alias', async () => {
    const recipients = [{ role: 'processor', party: { name: 'mailchimp' }, engagement: { hasContract: true, contractDate: '2024-01-15' } }]
    const first = await update(await activityWith(), { recipients })
    const second = await update(await activityWith(), { recipients: [{ role: 'processor', party: { name: 'Mailchimp' } }] })
    expect(first.at('activity.recipients.0.party.serviceId')).toEqual(expect.any(String))
    expect(second.at('activity.recipients.0.party.id')).toBe(first.at('activity.recipients.0.party.id'))
    expect(second.at('activity.recipients.0.engagement')).toMatchObject({ hasContract: true, contractDate: '2024-01-15' })
    const found = await editor.done('{ parties(search: "mailch") { name } }')
    expect(found.list('parties')).toHaveLength(1)
  })

  it('refuses a stale edit, shows what is stored and which fields differ, and loses nothing', async () => {
    const activity = await activityWith()
    const colleague = await desk.person('dpo')
    await update(activity, { title: { fi: 'Ensin' }, transferStatement: 'none' }, colleague)
    const stale = await update(activity, { title: { fi: 'Myöhässä' } })
    expect(stale.value).toMatchObject({
      __typename: 'StaleActivity',
      current: { version: 2, title: { fi: 'Ensin' } },
      differing: ['title.fi', 'transferStatement'],
      changedBy: expect.stringMatching(/Henkilö/),
    })
    expect((await update(activity, { title: { fi: 'Myöhässä' } }, editor, 2)).at('activity.version')).toBe(3)
  })

  it('takes eight edits at once as one and seven stale ones', async () => {
    const activity = await activityWith()
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => update(activity, { title: { fi: `Nimi ${index}` } })))
    expect(answers.map((answer) => answer.at('__typename')).sort()).toEqual([
      'ActivitySaved',
      ...Array.from({ length: 7 }, () => 'StaleActivity'),
    ])
  })

  it('is made eight times at once in one register, each judged once', async () => {
    const id = await makeOrganization(await desk.person('consultant'))
    const made = await Promise.all(Array.from({ length: 8 }, () => makeActivity(editor, id)))
    expect(made.map((answer) => answer.at('__typename'))).toEqual(made.map(() => 'ActivitySaved'))
    const seen = await editor.done(
      'query ($id: ID!) { organization(id: $id) { standing { required } history(first: 20) { totalCount } } findings(filter: { organizationId: $id, ruleId: "purpose-missing" }) { totalCount } }',
      { id },
    )
    expect(seen.value).toEqual({ organization: { standing: { required: 64 }, history: { totalCount: 9 } }, findings: { totalCount: 8 } })
  })

  it('is deleted with its findings and comes back with them', async () => {
    const activity = await activityWith()
    const gone = await editor.done(
      'mutation ($id: ID!, $version: Int!) { deleteActivity(id: $id, version: $version) { ... on ActivityDeleted { id version } } }',
      { id: activity.text('id'), version: activity.number('version') },
    )
    const asked = 'query ($id: ID!) { activity(id: $id) { id findings { ruleId } } findings(filter: { activityId: $id }) { totalCount } }'
    expect((await editor.done(asked, { id: activity.text('id') })).value).toEqual({ activity: null, findings: { totalCount: 0 } })
    const back = await editor.done('mutation ($id: ID!, $version: Int!) { restoreActivity(id: $id, version: $version) { __typename } }', {
      id: activity.text('id'),
      version: gone.number('deleteActivity.version'),
    })
    expect(back.at('restoreActivity.__typename')).toBe('ActivitySaved')
    const restored = await editor.done(asked, { id: activity.text('id') })
    expect(restored.number('findings.totalCount')).toBeGreaterThan(3)
  })

  it('is judged as typed, and nothing of it is stored', async () => {
    const activity = await activityWith()
    const preview = await editor.done(
      `query ($id: ID!, $input: ActivityInput!) { previewActivity(id: $id, input: $input) { findings { ruleId verdict text(language: en) { title } citations(language: en) { short } } statements { statement state } standing { met } } }`,
      {
        id: activity.text('id'),
        input: {
          recipients: [{ role: 'processor', party: { name: 'Vain kokeilu Oy' } }],
          transfers: [{ country: 'US', mechanismKind: 'privacy_shield' }],
        },
      },
    )
    expect(preview.find('previewActivity.findings', 'ruleId', 'transfer-privacy-shield').at('verdict')).toBe('gap')
    expect((await editor.done('{ parties(search: "Vain kokeilu") { id } }')).at('parties')).toEqual([])
    expect(
      (await editor.done('query ($id: ID!) { activity(id: $id) { version transfers { id } } }', { id: activity.text('id') })).at(
        'activity',
      ),
    ).toEqual({ version: 1, transfers: [] })
    const { errors } = await editor.ask(
      'query ($id: ID!) { previewActivity(id: $id, input: { transfers: [{ country: "XX" }] }) { standing { met } } }',
      { id: activity.text('id') },
    )
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'transfers.0.country', code: 'invalid_country', value: 'XX' }] })
  })

  it('leaves a line in the log with what was before and after', async () => {
    const activity = await activityWith({ title: { fi: 'Vanha' } })
    await update(activity, { title: { fi: 'Uusi' } })
    const history = await editor.done(
      'query ($id: ID!) { activity(id: $id) { history(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node { verb actor changes { field before after } hash } } } } }',
      { id: activity.text('id') },
    )
    expect(history.at('activity.history')).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            verb: 'activity.update',
            changes: [
              { field: 'version', before: '1', after: '2' },
              { field: 'title.fi', before: 'Vanha', after: 'Uusi' },
            ],
          },
        },
      ],
    })
  })

  it('is not for a viewer to change', async () => {
    const viewer = await desk.person('viewer')
    const activity = await activityWith()
    expect((await update(activity, {}, viewer)).value).toEqual({ __typename: 'Refusal', code: 'not_allowed', fields: [] })
    const decided = await viewer.ask('mutation { withdrawDecisions(ids: []) { findingId } }')
    expect(decided.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    const seen = await viewer.done('query ($id: ID!) { activity(id: $id) { permissions { verb allowed code } } }', {
      id: activity.text('id'),
    })
    expect(seen.find('activity.permissions', 'verb', 'edit').value).toMatchObject({ allowed: false, code: 'not_allowed' })
  })

  it('of a processor answers the statements of Art. 30(2)', async () => {
    const made = await makeActivity(
      editor,
      organizationId,
      { controllers: [{ name: 'Tilaaja Oy' }], purposes: [{ text: { fi: 'Palkanlaskenta' }, legalBases: [] }] },
      'processor',
    )
    const seen = await editor.done(
      'query ($id: ID!) { activity(id: $id) { role controllers { name } statements { statement letter state } } }',
      { id: made.text('activity.id') },
    )
    expect(seen.list('activity.statements').map((statement) => statement.at('statement'))).toEqual([
      'controllers',
      'processing',
      'transfers',
      'measures',
    ])
    expect(seen.at('activity.controllers')).toEqual([{ name: 'Tilaaja Oy' }])
  })
})
