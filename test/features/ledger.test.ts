import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let officer: Client
let organizationId: string
let findings: readonly string[]

const decide = (ids: readonly string[], decision: object) =>
  officer.done(
    'mutation ($ids: [ID!]!, $decision: DecisionInput!) { decideFindings(ids: $ids, decision: $decision) { refusal { code } } }',
    { ids, decision },
  )
const ledger = (client: Client, filter: object = {}, more: object = {}) =>
  client.done(
    `query ($filter: LedgerFilter, $first: Int, $after: String) { decisions(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
       edges { node { endedBecause isOverdue decision { kind reason isActive decidedBy } finding { ruleId } } } } }`,
    { filter, ...more },
  )

beforeAll(async () => {
  desk = await apiDesk()
  officer = await desk.person('dpo')
  organizationId = await makeOrganization(await desk.person('consultant'))
  await makeActivity(await desk.person('consultant'), organizationId)
  const open = await officer.done('query ($id: ID!) { findings(filter: { organizationId: $id }, first: 50) { edges { node { id } } } }', {
    id: organizationId,
  })
  findings = open.list('findings.edges').map((edge) => edge.text('node.id'))
  await decide(findings.slice(0, 2), { kind: 'planned', due: '2026-01-31', owner: 'Toimisto' })
  await decide(findings.slice(2, 3), { kind: 'disputed', reason: 'Sääntö lukee väärin.' })
  await decide(findings.slice(0, 1), { kind: 'accepted', reason: 'Uusitaan kesällä.', until: '2099-06-30' })
})
afterAll(() => desk.close())

describe('the ledger of decisions', () => {
  it('keeps every decision, the latest first, with why it ended', async () => {
    const entries = (await ledger(officer, { organizationId })).list('decisions.edges')
    expect(entries.map((entry) => [entry.at('node.decision.kind'), entry.at('node.endedBecause')])).toEqual([
      ['accepted', null],
      ['disputed', null],
      ['planned', expect.toBeOneOf([null, 'replaced'])],
      ['planned', expect.toBeOneOf([null, 'replaced'])],
    ])
    expect(entries.filter((entry) => entry.at('node.endedBecause') === 'replaced')).toHaveLength(1)
    expect(entries.filter((entry) => entry.at('node.isOverdue'))).toHaveLength(1)
  })

  it('narrows to what stands, what ended, and one kind', async () => {
    expect((await ledger(officer, { organizationId, isActive: true })).at('decisions.totalCount')).toBe(3)
    expect((await ledger(officer, { organizationId, isActive: false })).at('decisions.totalCount')).toBe(1)
    expect((await ledger(officer, { organizationId, kind: 'accepted' })).at('decisions.totalCount')).toBe(1)
  })

  it('counts by lens what each lens shows', async () => {
    const counted = await officer.done('query ($filter: LedgerFilter) { decisionLenses(filter: $filter) { lens count } }', {
      filter: { organizationId },
    })
    const counts = Object.fromEntries(counted.list('decisionLenses').map((row) => [row.text('lens'), row.at('count')]))
    expect(counts).toEqual({ standing: 3, overdue: 1, expiring: 0, ended: 1, all: 4 })
    for (const [lens, count] of Object.entries(counts))
      expect((await ledger(officer, { organizationId, lens })).at('decisions.totalCount'), lens).toBe(count)
  })

  it('narrows to how a decision ended', async () => {
    expect((await ledger(officer, { organizationId, endedBecause: 'replaced' })).at('decisions.totalCount')).toBe(1)
    expect((await ledger(officer, { organizationId, endedBecause: 'withdrawn' })).at('decisions.totalCount')).toBe(0)
  })

  it('calls an acceptance of the next thirty days expiring, and tells which gaps stay counted', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    await decide(findings.slice(3, 4), { kind: 'accepted', reason: 'Lyhyt poikkeama.', until: soon })
    const page = await officer.done(
      'query ($filter: LedgerFilter) { decisions(filter: $filter) { edges { node { isExpiring staysCounted finding { statement } } } } }',
      { filter: { organizationId, lens: 'expiring' } },
    )
    const [entry, ...others] = page.list('decisions.edges')
    expect(others).toEqual([])
    expect(entry?.at('node.isExpiring')).toBe(true)
    expect(entry?.at('node.staysCounted')).toBe(entry?.at('node.finding.statement') !== null)
    await officer.done('mutation ($ids: [ID!]!) { withdrawDecisions(ids: $ids) { refusal { code } } }', { ids: findings.slice(3, 4) })
    expect((await ledger(officer, { organizationId, endedBecause: 'withdrawn' })).at('decisions.totalCount')).toBe(1)
  })

  it('goes page by page without a row twice', async () => {
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const page = await ledger(officer, { organizationId }, { first: 1, after })
      seen.push(...page.list('decisions.edges').map((edge) => [edge.at('node.finding.ruleId'), edge.at('node.decision.kind')].join()))
      after = page.at('decisions.pageInfo.hasNextPage') ? page.text('decisions.pageInfo.endCursor') : null
    } while (after)
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  it('shows a stranger nothing, as of an organization that does not exist', async () => {
    const stranger = await desk.person('dpo', '*', await desk.workspace())
    expect((await ledger(stranger, { organizationId })).value).toEqual((await ledger(stranger, { organizationId: 'nothing' })).value)
  })
})
