import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let editor: Client
let organizationId: string

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
  organizationId = await makeOrganization(editor)
})
afterAll(() => desk.close())

const parts = `id version
  accountability { owner startedOn nextReviewOn riskCriteria automatedDecisions automatedLogic { fi sv en } consentProof { fi sv en }
    offeredToChildren childAgeLimit jointControllers { name country } hasJointArrangement }
  assessments { id kind status date nextReview outcome { fi sv en } officerConsulted residualRisk authorityConsultedOn }
  recipients { id party { name } engagement { hasContract contractDate endsOn contractReference scope { fi } auditedOn guaranteesCheckedOn
    subProcessorApproval subProcessors { id name country } remoteAccessFrom } }
  transfers { id country mechanismKind module supplementaryMeasures { fi } listCheckedOn coversStaffData isRepeated importerUnderGdpr }`

const read = async (id: string, client = editor): Promise<Tree> =>
  new Tree((await client.done(`query ($id: ID!) { activity(id: $id) { ${parts} } }`, { id })).at('activity'))

const save = async (activity: Tree, input: object): Promise<Tree> =>
  new Tree(
    (
      await editor.done(
        `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename
           ... on ActivitySaved { activity { ${parts} } } ... on Refusal { code fields { field code value } } } }`,
        { id: activity.text('id'), version: activity.number('version'), input },
      )
    ).at('updateActivity'),
  )

const activityWith = async (input: object = {}, role = 'controller'): Promise<Tree> =>
  new Tree((await makeActivity(editor, organizationId, input, role)).at('activity'))

const accountability = {
  owner: 'Asiakaspalvelu',
  startedOn: '2020-02-29',
  nextReviewOn: '2027-05-31',
  riskCriteria: ['large_scale', 'vulnerable_subjects'],
  automatedDecisions: 'profiling',
  automatedLogic: { fi: 'Ostoista lasketaan suositus.', sv: null, en: 'A suggestion is drawn from purchases.' },
  consentProof: { fi: 'Lokimerkintä', sv: null, en: null },
  offeredToChildren: true,
  childAgeLimit: 13,
  hasJointArrangement: false,
}
const assessment = {
  kind: 'dpia',
  status: 'done',
  date: '2025-03-01',
  nextReview: '2028-03-01',
  outcome: { fi: 'Riski pieneni hyväksyttäväksi.', sv: null, en: null },
  officerConsulted: true,
  residualRisk: 'medium',
  authorityConsultedOn: '2025-02-01',
}
const engagement = {
  hasContract: true,
  contractDate: '2024-01-01',
  endsOn: '2027-12-31',
  contractReference: 'Sopimus 7',
  scope: { fi: 'Palkanlaskenta' },
  auditedOn: '2025-06-01',
  guaranteesCheckedOn: '2023-12-01',
  subProcessorApproval: 'general',
  remoteAccessFrom: ['IN', 'US'],
}
const transfer = {
  country: 'US',
  mechanismKind: 'dpf',
  supplementaryMeasures: { fi: 'Salaus omin avaimin' },
  listCheckedOn: '2026-01-10',
  coversStaffData: false,
  isRepeated: true,
  importerUnderGdpr: false,
}

describe('what a controller can show', () => {
  it('comes back as it was given, every field of it', async () => {
    const made = await activityWith()
    await save(made, {
      accountability: { ...accountability, jointControllers: [{ name: 'Naapuri Oy', country: 'SE' }] },
      assessments: [assessment],
      recipients: [
        {
          party: { name: 'Palkka Oy' },
          role: 'processor',
          engagement: { ...engagement, subProcessors: [{ name: 'Konesali Oy', country: 'FI' }] },
        },
      ],
      transfers: [transfer],
    })
    const stored = await read(made.text('id'))
    expect(stored.at('accountability')).toEqual({ ...accountability, jointControllers: [{ name: 'Naapuri Oy', country: 'SE' }] })
    expect(stored.at('assessments.0')).toMatchObject(assessment)
    expect(stored.at('recipients.0.engagement')).toMatchObject({ ...engagement, subProcessors: [{ name: 'Konesali Oy', country: 'FI' }] })
    expect(stored.at('transfers.0')).toMatchObject(transfer)
  })

  it('is not answered until somebody answers, and no answer is not "none"', async () => {
    const made = await activityWith({
      transfers: [{ country: 'US' }],
      recipients: [{ party: { name: 'Kuriiri Oy' }, role: 'processor', engagement: {} }],
    })
    const silent = await read(made.text('id'))
    expect(silent.at('accountability')).toEqual({
      owner: null,
      startedOn: null,
      nextReviewOn: null,
      riskCriteria: null,
      automatedDecisions: null,
      automatedLogic: { fi: null, sv: null, en: null },
      consentProof: { fi: null, sv: null, en: null },
      offeredToChildren: null,
      childAgeLimit: null,
      jointControllers: [],
      hasJointArrangement: null,
    })
    expect(silent.at('transfers.0')).toMatchObject({
      listCheckedOn: null,
      coversStaffData: null,
      isRepeated: null,
      importerUnderGdpr: null,
    })
    expect(silent.at('recipients.0.engagement.remoteAccessFrom')).toBeNull()

    const none = await save(silent, {
      accountability: { riskCriteria: [], automatedDecisions: 'none', offeredToChildren: false },
      recipients: [
        { id: silent.text('recipients.0.id'), party: { name: 'Kuriiri Oy' }, role: 'processor', engagement: { remoteAccessFrom: [] } },
      ],
    })
    expect(none.at('activity.accountability')).toMatchObject({ riskCriteria: [], automatedDecisions: 'none', offeredToChildren: false })
    expect(none.at('activity.recipients.0.engagement.remoteAccessFrom')).toEqual([])

    const taken = await save(new Tree(none.at('activity')), { accountability: { riskCriteria: null, offeredToChildren: null } })
    expect(taken.at('activity.accountability')).toMatchObject({ riskCriteria: null, automatedDecisions: 'none', offeredToChildren: null })
  })

  it('changes field by field, and the log tells what', async () => {
    const made = await activityWith({ accountability, assessments: [assessment] })
    const before = await read(made.text('id'))
    const saved = await save(before, {
      accountability: { owner: 'Myynti' },
      assessments: [{ ...assessment, id: before.text('assessments.0.id'), outcome: { fi: 'Riski jäi.' }, residualRisk: 'high' }],
    })
    expect(saved.at('activity.accountability')).toMatchObject({ ...accountability, owner: 'Myynti' })
    expect(saved.at('activity.assessments.0.id')).toBe(before.at('assessments.0.id'))
    const log = await editor.done(
      'query ($id: ID!) { activity(id: $id) { history(first: 1) { edges { node { changes { field before after } } } } } }',
      { id: made.text('id') },
    )
    const changes = log.list('activity.history.edges.0.node.changes').map(({ value }) => value)
    expect(changes).toContainEqual({ field: 'accountability.owner', before: 'Asiakaspalvelu', after: 'Myynti' })
    expect(changes).toContainEqual({
      field: `assessments.${before.text('assessments.0.id')}.residualRisk`,
      before: 'medium',
      after: 'high',
    })
    expect(changes).toContainEqual(
      expect.objectContaining({ field: `assessments.${before.text('assessments.0.id')}.outcome.fi`, after: 'Riski jäi.' }),
    )
    const gone = await save(new Tree(saved.at('activity')), { assessments: [] })
    expect(gone.at('activity.assessments')).toEqual([])
  })

  it('keeps a further processor that stays, in the order given, for every activity of the organization', async () => {
    const processor = (subProcessors: object[]) => ({
      recipients: [{ party: { name: 'Pilvi Oy' }, role: 'processor', engagement: { subProcessors } }],
    })
    const first = await read((await activityWith(processor([{ name: 'Ala Oy' }, { name: 'Keski Oy' }]))).text('id'))
    const second = await activityWith(processor([{ name: 'Keski Oy' }, { name: 'Uusi Oy' }]))
    for (const id of [first.text('id'), second.text('id')]) {
      const subs = (await read(id)).list('recipients.0.engagement.subProcessors')
      expect(subs.map((sub) => sub.at('name'))).toEqual(['Keski Oy', 'Uusi Oy'])
      expect(subs[0]?.at('id')).toBe(first.at('recipients.0.engagement.subProcessors.1.id'))
    }
  })
})

describe('what cannot be', () => {
  const refused: readonly [string, object, string, string][] = [
    ['an age below that of Art. 8', { accountability: { childAgeLimit: 12 } }, 'accountability.childAgeLimit', 'out_of_range'],
    ['an age above it', { accountability: { childAgeLimit: 17 } }, 'accountability.childAgeLimit', 'out_of_range'],
    ['the same criterion twice', { accountability: { riskCriteria: ['matching', 'matching'] } }, 'accountability.riskCriteria', 'repeated'],
    ['an owner longer than a name', { accountability: { owner: 'x'.repeat(301) } }, 'accountability.owner', 'too_long'],
    [
      'a joint controller without a name',
      { accountability: { jointControllers: [{}] } },
      'accountability.jointControllers.0.name',
      'required',
    ],
    [
      'a country that is none',
      { recipients: [{ party: { name: 'A Oy' }, role: 'processor', engagement: { remoteAccessFrom: ['IN', 'XX'] } }] },
      'recipients.0.engagement.remoteAccessFrom.1',
      'invalid_country',
    ],
    [
      'the same country twice',
      { recipients: [{ party: { name: 'A Oy' }, role: 'processor', engagement: { remoteAccessFrom: ['IN', 'IN'] } }] },
      'recipients.0.engagement.remoteAccessFrom',
      'repeated',
    ],
    [
      'a further processor of nobody',
      {
        recipients: [
          { party: { name: 'A Oy' }, role: 'processor', engagement: { subProcessors: [{ id: '00000000-0000-4000-8000-000000000000' }] } },
        ],
      },
      'recipients.0.engagement.subProcessors.0.id',
      'not_found',
    ],
    [
      'a contract that ends before it begins',
      { recipients: [{ party: { name: 'B Oy' }, role: 'processor', engagement: { contractDate: '2025-01-01', endsOn: '2024-12-31' } }] },
      'recipients.0.engagement.endsOn',
      'before_contract',
    ],
    [
      'an assessment of another activity',
      { assessments: [{ id: '00000000-0000-4000-8000-000000000000', kind: 'tia', status: 'planned' }] },
      'assessments.0.id',
      'not_found',
    ],
  ]
  it.each(refused)('%s is refused by its field, and nothing of it stays', async (_what, input, field, code) => {
    const made = await activityWith({ accountability })
    const answer = await save(made, input)
    expect(answer.value).toMatchObject({ __typename: 'Refusal', code: 'invalid_input', fields: [{ field, code }] })
    const after = await read(made.text('id'))
    expect(after.at('version')).toBe(made.at('version'))
    expect(after.at('accountability')).toMatchObject(accountability)
  })

  it('joint controllers of what is done for others are refused', async () => {
    const made = await activityWith({}, 'processor')
    const answer = await save(made, { accountability: { jointControllers: [{ name: 'Naapuri Oy' }] } })
    expect(answer.value).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'accountability.jointControllers', code: 'not_a_controller' }],
    })
  })

  it('the end of a contract is held against the beginning that is stored', async () => {
    const recipient = (engagement: object) => [{ party: { name: 'C Oy' }, role: 'processor', engagement }]
    const made = await activityWith({ recipients: recipient({ contractDate: '2025-01-01' }) })
    const answer = await save(made, { recipients: recipient({ endsOn: '2024-12-31' }) })
    expect(answer.at('fields.0')).toMatchObject({ field: 'recipients.0.engagement.endsOn', code: 'before_contract' })
  })

  const words: readonly [string, object][] = [
    ['criterion', { accountability: { riskCriteria: ['guesswork'] } }],
    ['kind of decision', { accountability: { automatedDecisions: 'absent' } }],
    ['residual risk', { assessments: [{ kind: 'dpia', status: 'done', residualRisk: 'enormous' }] }],
    ['approval', { recipients: [{ party: { name: 'A Oy' }, role: 'processor', engagement: { subProcessorApproval: 'tacit' } }] }],
    ['day', { accountability: { startedOn: '2025-02-30' } }],
  ]
  it.each(words)('a %s that is none is refused before anything is done', async (_what, input) => {
    const made = await activityWith()
    const { errors } = await editor.ask(
      'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }',
      { id: made.text('id'), version: made.number('version'), input },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('an organization', () => {
  const fields = 'officerDuty largeScaleCore keepsBreachLog'
  const change = (input: object, version: number) =>
    editor.done(
      `mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) { updateOrganization(id: $id, version: $version, input: $input) {
         __typename ... on OrganizationSaved { organization { version ${fields} } } } }`,
      { id: organizationId, version, input },
    )

  it('tells what its officer does, what its core is and whether it keeps a log of breaches; silence stays silence', async () => {
    const before = await editor.done(`query ($id: ID!) { organization(id: $id) { version ${fields} } }`, { id: organizationId })
    expect(before.at('organization')).toMatchObject({ officerDuty: null, largeScaleCore: null, keepsBreachLog: null })
    const answered = { officerDuty: 'head_of_it', largeScaleCore: true, keepsBreachLog: false }
    const saved = await change(answered, before.number('organization.version'))
    expect(saved.at('updateOrganization.organization')).toMatchObject(answered)
    const taken = await change({ officerDuty: null }, saved.number('updateOrganization.organization.version'))
    expect(taken.at('updateOrganization.organization')).toMatchObject({ ...answered, officerDuty: null })
    const { errors } = await editor.ask(
      'mutation ($id: ID!, $input: OrganizationInput!) { updateOrganization(id: $id, version: 1, input: $input) { __typename } }',
      { id: organizationId, input: { officerDuty: 'gardener' } },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
