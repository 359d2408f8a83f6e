// The order, the filters and the pages of the portfolio are worked out by the database: they are held against the same worked out here.
import { dayOf } from '@seloste/schema/law/day'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let dpo: Client

const orders = ['missing', 'name', 'sector', 'due'] as const
const filters = ['all', 'gaps', 'changed', 'overdue', 'expiring'] as const

/** A client as it is made, and as the portfolio then tells it. */
interface Made {
  readonly id: string
  readonly name: string
  readonly sector: string | null
  /** The earliest day of its decisions. */
  readonly due: string | null
  readonly isOverdue: boolean
  readonly isEnding: boolean
}

const made: Made[] = []
const later = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000))

const names = ['Örn', 'Ahti', 'ahti', 'Äyräs', 'Åkerö', 'Zetta', 'Vaahtera', 'Wiik', 'Ylä-Aho', 'Yläaho', 'Ahti', '100 % Aho', 'Ässä_mylly']
const sectors = ['terveys', null, 'Äänitys', 'kauppa', 'ääni', null]
/** Days of a planned gap and last days of an acceptance, from today. */
const plans = [null, -3, 12, null, -40, null, 200]
const ends = [null, null, 20, 45, null]

async function decide(organizationId: string, at: number, decision: string): Promise<void> {
  const seen = await dpo.done(
    'query ($id: ID!) { findings(filter: { organizationId: $id, lens: all }) { edges { node { id verdict } } } }',
    {
      id: organizationId,
    },
  )
  const gap = seen.list('findings.edges').filter((edge) => edge.at('node.verdict') === 'gap')[at]
  const decided = await dpo.done(`mutation ($ids: [ID!]!) { decideFindings(ids: $ids, decision: { ${decision} }) { refusal { code } } }`, {
    ids: [gap?.text('node.id')],
  })
  expect(decided.at('decideFindings.0.refusal')).toBeNull()
}

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  dpo = await desk.person('dpo')
  for (const [at, name] of names.entries()) {
    const sector = sectors[at % sectors.length] ?? null
    const id = await makeOrganization(consultant, { name, sector })
    for (let activities = at % 3; activities > 0; activities -= 1) await makeActivity(consultant, id)
    const plan = at % 3 ? (plans[at % plans.length] ?? null) : null
    const end = at % 3 ? (ends[at % ends.length] ?? null) : null
    if (plan !== null) await decide(id, 0, `kind: planned, due: "${later(plan)}"`)
    if (end !== null) await decide(id, 1, `kind: accepted, reason: "tiedossa", until: "${later(end)}"`)
    const days = [plan, end].filter((day) => day !== null)
    made.push({
      id,
      name,
      sector,
      due: days.length ? later(Math.min(...days)) : null,
      isOverdue: plan !== null && plan < 0,
      isEnding: end !== null && end <= 30,
    })
  }
}, 120_000)
afterAll(() => desk.close())

const rows = `query ($order: PortfolioOrder, $only: PortfolioFilter, $search: String, $first: Int, $after: String, $asOf: Date) { portfolio(asOf: $asOf) {
  organizationCount withGaps changed overdue withOverdue expiring withExpiring cells { statement gap unanswered unsure met notApplicable }
  rows(order: $order, only: $only, search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    id name sector spine counts standing { gap unanswered } cells { statement gap unanswered unsure met notApplicable } overdue expiring nextDue
    organization { id name sector spine } } } } } }`

async function listed(variables: object) {
  const seen = await consultant.done(rows, { first: 200, ...variables })
  return seen.list('portfolio.rows.edges').map((edge) => ({
    id: edge.text('node.id'),
    missing: edge.number('node.standing.gap') + edge.number('node.standing.unanswered'),
  }))
}
const ids = async (variables: object): Promise<readonly string[]> => (await listed(variables)).map(({ id }) => id)

/** As the documentation of the orders says: its own key, then the name as in Finnish, then the id. */
async function expected(order: (typeof orders)[number]): Promise<readonly Made[]> {
  const missing = new Map((await listed({})).map(({ id, missing: n }) => [id, n]))
  const finnish = new Intl.Collator('fi').compare
  const keys = {
    missing: (a: Made, b: Made) => (missing.get(b.id) ?? 0) - (missing.get(a.id) ?? 0),
    name: () => 0,
    sector: (a: Made, b: Made) => Number(!a.sector) - Number(!b.sector) || finnish(a.sector ?? '', b.sector ?? ''),
    due: (a: Made, b: Made) => (a.due ?? '9').localeCompare(b.due ?? '9'),
  }
  return made.toSorted((a, b) => keys[order](a, b) || finnish(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

const through: Readonly<Record<(typeof filters)[number], (one: Made, missing: number) => boolean>> = {
  all: () => true,
  gaps: (_, missing) => missing > 0,
  changed: () => false,
  overdue: ({ isOverdue }) => isOverdue,
  expiring: ({ isEnding }) => isEnding,
}

describe('the rows of the portfolio', () => {
  it.each(orders)('stand in their order, whatever the page: by %s', async (order) => {
    const whole = (await expected(order)).map(({ id }) => id)
    expect(await ids({ order })).toEqual(whole)
    for (const first of [1, 4, 5, 12]) {
      const paged: string[] = []
      for (let after: string | null = null, more = true; more;) {
        const seen = await consultant.done(rows, { order, first, after })
        paged.push(...seen.list('portfolio.rows.edges').map((edge) => edge.text('node.id')))
        expect(seen.at('portfolio.rows.totalCount')).toBe(made.length)
        more = seen.at('portfolio.rows.pageInfo.hasNextPage') === true
        after = seen.text('portfolio.rows.pageInfo.endCursor')
      }
      expect(paged).toEqual(whole)
    }
  })

  it.each(filters)('are those that the filter lets through, as many as it promises: %s', async (only) => {
    await consultant.done('mutation { markVisit { lastVisit } }')
    const missing = new Map((await listed({})).map(({ id, missing: n }) => [id, n]))
    const wanted = (await expected('name')).filter((one) => through[only](one, missing.get(one.id) ?? 0))
    expect(await ids({ only, order: 'name' })).toEqual(wanted.map(({ id }) => id))
    const seen = await consultant.done(rows, { only })
    const told = { all: 'organizationCount', gaps: 'withGaps', changed: 'changed', overdue: 'withOverdue', expiring: 'withExpiring' }[only]
    expect(seen.number('portfolio.rows.totalCount')).toBe(wanted.length)
    expect(seen.number(`portfolio.${told}`)).toBe(wanted.length)
    if (only !== 'changed') expect(wanted.length).toBeGreaterThan(0)
  })

  it('are told for another day as they stand on it', async () => {
    const [now, then] = [await consultant.done(rows), await consultant.done(rows, { asOf: later(13) })]
    expect(then.number('portfolio.withOverdue')).toBeGreaterThan(now.number('portfolio.withOverdue'))
    expect(await ids({ only: 'overdue', asOf: later(13) })).toHaveLength(then.number('portfolio.withOverdue'))
    const farther = await consultant.done(rows, { asOf: later(46), only: 'expiring' })
    expect(farther.at('portfolio')).toMatchObject({ withExpiring: 0, expiring: 0, rows: { totalCount: 0 } })
  })

  it('are found by a part of the name or the sector in any case, and by signs that a pattern would take for others', async () => {
    const found = async (search: string) => (await ids({ search, order: 'name' })).map((id) => made.find((one) => one.id === id)?.name)
    expect(await found('ÄYR')).toEqual(['Äyräs'])
    expect(await found('%')).toEqual(['100 % Aho'])
    expect(await found('_')).toEqual(['Ässä_mylly'])
    expect(await found('\\')).toEqual([])
    expect((await found('ÄÄNI')).length).toBe(made.filter(({ sector }) => sector?.toLowerCase().startsWith('ääni')).length)
    const seen = await consultant.done(rows, { search: 'aho', only: 'gaps', first: 1 })
    expect(seen.number('portfolio.rows.totalCount')).toBe(await ids({ search: 'aho', only: 'gaps' }).then(({ length }) => length))
  })

  it('tell in short what their cells and their organization tell', async () => {
    const seen = await consultant.done(rows)
    const columns = seen.list('portfolio.cells').map((cell) => cell.text('statement'))
    for (const edge of seen.list('portfolio.rows.edges')) {
      const cells = edge.list('node.cells')
      const told = columns.flatMap((statement) => {
        const cell = cells.find((one) => one.at('statement') === statement)
        return ['gap', 'unanswered', 'unsure', 'met', 'notApplicable'].map((state) => cell?.number(state) ?? 0)
      })
      expect(edge.at('node.counts')).toEqual(told)
      for (const field of ['id', 'name', 'sector', 'spine']) expect(edge.at(`node.${field}`)).toEqual(edge.at(`node.organization.${field}`))
    }
  })

  it('refuse the key of another order', async () => {
    const seen = await consultant.done(rows, { order: 'missing', first: 1 })
    const { errors } = await consultant.ask(rows, { order: 'name', first: 1, after: seen.text('portfolio.rows.pageInfo.endCursor') })
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'after', code: 'invalid_cursor' }] })
  })

  it('follow a client whose name changes', async () => {
    const one = made[0]
    await consultant.done(
      `mutation ($id: ID!) { updateOrganization(id: $id, version: 1, input: { name: "Aalto" }) { __typename ... on OrganizationSaved { organization { name } } } }`,
      { id: one?.id },
    )
    expect((await ids({ search: 'aalto' }))[0]).toBe(one?.id)
    expect(await ids({ only: 'changed' })).toEqual([one?.id])
  })
})
