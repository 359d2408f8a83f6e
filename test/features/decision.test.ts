import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@seloste/schema/law/day'
import { renewAll } from '@seloste/server/features/finding/renewal.schedule'
import { dayOf } from '@seloste/schema/law/day'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let dpo: Client
let editor: Client
let organizationId: string
const today = dayOf(new Date())

beforeAll(async () => {
  desk = await apiDesk()
  dpo = await desk.person('dpo')
  editor = await desk.person('editor')
  organizationId = await makeOrganization(await desk.person('consultant'))
})
afterAll(() => desk.close())

const outcome =
  'findingId finding { id state verdict decision { kind reason approver decidedBy until isActive } decisions { kind isActive } } refusal { code fields { field code } }'

const decide = async (client: Client, ids: readonly string[], decision: object): Promise<Tree[]> =>
  (
    await client.done(
      `mutation ($ids: [ID!]!, $decision: DecisionInput!) { decideFindings(ids: $ids, decision: $decision) { ${outcome} } }`,
      { ids, decision },
    )
  ).list('decideFindings')

/** An activity of its own with its gaps. */
async function gaps(): Promise<{ activity: Tree; ids: string[] }> {
  const made = await makeActivity(editor, organizationId)
  const ids = made
    .list('changedFindings')
    .filter((finding) => finding.at('verdict') === 'gap')
    .map((finding) => finding.text('id'))
  return { activity: new Tree(made.at('activity')), ids }
}

const counts = async (ids: readonly string[]): Promise<Record<string, number>> => {
  const answer = await dpo.done('query ($id: ID) { findingLenses(filter: { activityId: $id }) { lens count } }', { id: ids[0] })
  return Object.fromEntries(answer.list('findingLenses').map((lens) => [lens.text('lens'), lens.number('count')]))
}

describe('a decision', () => {
  it('on one finding written in two ways is made once', async () => {
    const [id = ''] = (await gaps()).ids
    const outcomes = await decide(editor, [id, id.toUpperCase()], { kind: 'planned' })
    expect(outcomes.map((one) => [one.at('refusal'), one.at('finding.decisions')])).toEqual([[null, [{ kind: 'planned', isActive: true }]]])
  })

  it('on many findings has a result a row: done, or why not', async () => {
    const { ids } = await gaps()
    const missing = '00000000-0000-7000-8000-000000000000'
    const [first, second, third] = await decide(editor, [ids[0] ?? '', missing, 'none of ours'], {
      kind: 'planned',
      owner: 'Tiina',
      due: addDays(today, 10),
    })
    expect(first?.value).toMatchObject({ finding: { state: 'planned', decision: { kind: 'planned', isActive: true } }, refusal: null })
    for (const refused of [second, third]) expect(refused?.value).toMatchObject({ finding: null, refusal: { code: 'not_found' } })
  })

  it('to accept needs the permission, a reason and an end', async () => {
    const { ids } = await gaps()
    const id = ids.slice(0, 1)
    expect((await decide(editor, id, { kind: 'accepted', reason: 'Pieni riski', until: addDays(today, 10) }))[0]?.at('refusal.code')).toBe(
      'not_allowed',
    )
    expect((await decide(dpo, id, { kind: 'accepted', until: addDays(today, 10) }))[0]?.at('refusal')).toEqual({
      code: 'invalid_input',
      fields: [{ field: 'reason', code: 'required' }],
    })
    expect((await decide(dpo, id, { kind: 'accepted', reason: 'Pieni riski' }))[0]?.at('refusal')).toEqual({
      code: 'invalid_input',
      fields: [{ field: 'until', code: 'required' }],
    })
    expect((await decide(dpo, id, { kind: 'accepted', reason: 'x', until: '2020-01-01' }))[0]?.at('refusal.fields')).toEqual([
      { field: 'until', code: 'in_the_past' },
    ])
    expect(
      (await decide(dpo, id, { kind: 'accepted', reason: 'Pieni riski', until: addDays(today, 100) }))[0]?.at('finding'),
    ).toMatchObject({ state: 'accepted', decision: { approver: expect.stringMatching(/Henkilö/) } })
  })

  it('leaves an accepted gap in the count', async () => {
    const { activity, ids } = await gaps()
    const before = await dpo.done('query ($id: ID!) { activity(id: $id) { standing { gap unanswered } } }', { id: activity.text('id') })
    await decide(dpo, ids, { kind: 'accepted', reason: 'Pieni riski', until: addDays(today, 5) })
    const after = await dpo.done('query ($id: ID!) { activity(id: $id) { standing { gap unanswered } } }', { id: activity.text('id') })
    expect(after.value).toEqual(before.value)
    expect(await counts([activity.text('id')])).toMatchObject({ open: 0, accepted: ids.length, expiring: ids.length })
  })

  it('takes the place of the one before, and is taken back', async () => {
    const { ids } = await gaps()
    await decide(editor, ids, { kind: 'planned' })
    const [disputed] = await decide(editor, ids.slice(0, 1), { kind: 'disputed', reason: 'Ei koske meitä' })
    expect(disputed?.at('finding')).toMatchObject({
      state: 'disputed',
      decisions: [
        { kind: 'disputed', isActive: true },
        { kind: 'planned', isActive: false },
      ],
    })
    const undone = await editor.done(`mutation ($ids: [ID!]!) { withdrawDecisions(ids: $ids) { ${outcome} } }`, { ids })
    expect(undone.list('withdrawDecisions').map((row) => row.at('finding.state'))).toEqual(ids.map(() => 'open'))
    const again = await editor.done(`mutation ($ids: [ID!]!) { withdrawDecisions(ids: $ids) { ${outcome} } }`, { ids })
    expect(again.at('withdrawDecisions.0.refusal.code')).toBe('conflict')
  })

  it('past its last day shows as reopened, and ends in the log when the day is renewed', async () => {
    const { ids } = await gaps()
    await decide(dpo, ids.slice(0, 1), { kind: 'accepted', reason: 'Hetken aikaa', until: today })
    const later = new Date(Date.now() + 3 * 86_400_000)
    await renewAll(desk.database, [desk.program.workspaceId], later)
    const seen = await dpo.done(
      'query ($id: ID!) { finding(id: $id) { state decision { kind } decisions { reason isActive } } organization(id: $o) { history(first: 5) { edges { node { verb actor subjectId } } } } }'.replace(
        '($id: ID!)',
        '($id: ID!, $o: ID!)',
      ),
      { id: ids[0], o: organizationId },
    )
    expect(seen.at('finding')).toEqual({ state: 'reopened', decision: null, decisions: [{ reason: 'Hetken aikaa', isActive: false }] })
    expect(seen.find('organization.history.edges', 'node.verb', 'finding.reopen').at('node.subjectId')).toBe(ids[0])
  })

  it('until the field changes ends when it does', async () => {
    const made = await makeActivity(editor, organizationId, { transfers: [{ country: 'US', mechanismKind: 'privacy_shield' }] })
    const finding = made.find('changedFindings', 'ruleId', 'transfer-privacy-shield')
    await decide(dpo, [finding.text('id')], { kind: 'accepted', reason: 'Sopimus uusitaan', untilFieldChanges: true })
    const save = (version: number, input: object) =>
      editor.done(
        'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }',
        {
          id: made.text('activity.id'),
          version,
          input,
        },
      )
    const transfer = (mechanismKind: string) => ({
      transfers: [{ id: made.text('activity.transfers.0.id'), country: 'US', mechanismKind }],
    })
    const now = async () =>
      (await dpo.done('query ($id: ID!) { finding(id: $id) { state decisions { isActive } } }', { id: finding.text('id') })).at('finding')
    await save(1, { title: { fi: 'Muu nimi' } })
    expect(await now()).toEqual({ state: 'accepted', decisions: [{ isActive: true }] })
    await save(2, transfer('scc'))
    expect(await now()).toEqual({ state: 'resolved', decisions: [{ isActive: false }] })
    await save(3, transfer('privacy_shield'))
    expect(await now()).toEqual({ state: 'reopened', decisions: [{ isActive: false }] })
  })
})

describe('a decision on facts that change', () => {
  const record = async (mechanismKind: string | null) => {
    const made = await makeActivity(editor, organizationId, { transfers: [{ country: 'US', mechanismKind }] })
    const finding = made.find('changedFindings', 'ruleId', 'transfer-no-mechanism')
    const transferId = made.text('activity.transfers.0.id')
    const save = (version: number, transfer: object) =>
      editor.done(
        'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }',
        { id: made.text('activity.id'), version, input: { transfers: [{ id: transferId, country: 'US', ...transfer }] } },
      )
    const now = async () =>
      (await dpo.done('query ($id: ID!) { finding(id: $id) { state verdict decisions { isActive } } }', { id: finding.text('id') })).at(
        'finding',
      )
    return { id: finding.text('id'), save, now }
  }

  it('ends before its day where the verdict turns, and not where it stays', async () => {
    const { id, save, now } = await record('unspecified_safeguards')
    await decide(dpo, [id], { kind: 'accepted', reason: 'Kysytty toimittajalta', until: addDays(today, 60) })
    await save(1, { mechanismKind: 'unspecified_safeguards', importerText: { fi: 'Postituspalvelu' } })
    expect(await now()).toEqual({ state: 'accepted', verdict: 'unsure', decisions: [{ isActive: true }] })
    await save(2, { mechanismKind: null })
    expect(await now()).toEqual({ state: 'reopened', verdict: 'gap', decisions: [{ isActive: false }] })
  })

  it('that disputes it ends with the facts', async () => {
    const { id, save, now } = await record(null)
    await decide(dpo, [id], { kind: 'disputed', reason: 'Tietoja ei siirretä' })
    expect(await now()).toEqual({ state: 'disputed', verdict: 'gap', decisions: [{ isActive: true }] })
    await save(1, { mechanismKind: 'unspecified_safeguards' })
    expect(await now()).toEqual({ state: 'reopened', verdict: 'unsure', decisions: [{ isActive: false }] })
  })

  it('that plans stays', async () => {
    const { id, save, now } = await record(null)
    await decide(dpo, [id], { kind: 'planned' })
    await save(1, { mechanismKind: 'unspecified_safeguards' })
    expect(await now()).toEqual({ state: 'planned', verdict: 'unsure', decisions: [{ isActive: true }] })
  })
})

describe('findings', () => {
  it('keep their first sight when they come back', async () => {
    const made = await makeActivity(editor, organizationId)
    const gap = made.find('changedFindings', 'ruleId', 'security-missing')
    const save = (version: number, measures: object[]) =>
      editor.done(
        'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { ... on ActivitySaved { changedFindings { id ruleId state firstSeen resolvedAt } } } }',
        {
          id: made.text('activity.id'),
          version,
          input: { measures },
        },
      )
    const first = await editor.done('query ($id: ID!) { finding(id: $id) { firstSeen } }', { id: gap.text('id') })
    expect((await save(1, [{ kind: 'firewall' }])).find('updateActivity.changedFindings', 'ruleId', 'security-missing').at('state')).toBe(
      'resolved',
    )
    const back = (await save(2, [])).find('updateActivity.changedFindings', 'ruleId', 'security-missing')
    expect(back.value).toMatchObject({
      id: gap.text('id'),
      state: 'reopened',
      resolvedAt: null,
      firstSeen: first.text('finding.firstSeen'),
    })
  })

  it('are renewed without a write where nothing changed', async () => {
    const statements: string[] = []
    const stop = desk.database.onStatement((statement) => statements.push(statement))
    await renewAll(desk.database, [desk.program.workspaceId], new Date(Date.now() + 10 * 86_400_000))
    stop()
    expect(statements.length).toBeGreaterThan(10)
    expect(statements.filter((statement) => /^\s*(insert into finding|update finding f set)/.test(statement))).toEqual([])
    const second: string[] = []
    const stopSecond = desk.database.onStatement((statement) => second.push(statement))
    await renewAll(desk.database, [desk.program.workspaceId], new Date(Date.now() + 10 * 86_400_000))
    stopSecond()
    expect(second.some((statement) => /from finding where organization_id/.test(statement))).toBe(false)
  })

  it('are found by rule, statement, severity and words, and counted alike', async () => {
    const answer =
      await dpo.done(`{ all: findings(filter: { lens: all }) { totalCount } rules: findingRules(filter: { lens: open }) { ruleId count organizations }
      one: findings(filter: { ruleId: "security-missing" }) { totalCount edges { node { ruleId statement letter } } } measures: findings(filter: { statement: measures, search: "security" }) { totalCount }
      lenses: findingLenses { lens count } open: findings(filter: { lens: open }) { totalCount } }`)
    expect(answer.find('rules', 'ruleId', 'security-missing').at('count')).toBe(answer.at('one.totalCount'))
    expect(answer.at('one.edges.0.node')).toEqual({ ruleId: 'security-missing', statement: 'measures', letter: 'g' })
    expect(answer.find('lenses', 'lens', 'open').at('count')).toBe(answer.at('open.totalCount'))
    expect(answer.find('lenses', 'lens', 'all').at('count')).toBe(answer.at('all.totalCount'))
    expect(answer.list('rules').reduce((sum, rule) => sum + rule.number('count'), 0)).toBe(answer.at('open.totalCount'))
  })
})
