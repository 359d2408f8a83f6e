import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import type { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let leaning: string
let quiet: string

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  leaning = await makeOrganization(consultant, { name: 'Nojaava Oy' })
  quiet = await makeOrganization(consultant, { name: 'Hiljainen Oy' })
  await makeActivity(consultant, leaning, {
    title: { fi: 'Uutiskirje' },
    transferStatement: 'occurs',
    transfers: [
      {
        country: 'US',
        mechanismKind: 'privacy_shield',
        mechanismId: 'adq-us-privacy-shield',
        importer: { name: 'Cloudberry Mail, Inc.' },
      },
    ],
  })
  await makeActivity(consultant, quiet, { title: { fi: 'Palaute' }, transferStatement: 'none', transfers: [] })
})
afterAll(() => desk.close())

const query = `query ($asOf: Date!, $first: Int, $after: String, $search: String, $order: PortfolioOrder) {
  portfolioOnDay(asOf: $asOf, first: $first, after: $after, search: $search, order: $order) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { organization { id name } gapFindings unsureFindings cells { statement gap } standing { required met gap unanswered unsure } } } } }`
const onDay = (client: Client, asOf: string, rest: object = {}): Promise<Tree> => client.done(query, { asOf, ...rest })

const rowOf = (seen: Tree, id: string): Tree | undefined =>
  seen.list('portfolioOnDay.edges').find((edge) => edge.at('node.organization.id') === id)
const transferGaps = (row: Tree | undefined): number =>
  row
    ?.list('node.cells')
    .find((cell) => cell.at('statement') === 'transfers')
    ?.number('gap') ?? -1

describe('the portfolio under the law of another day', () => {
  it('turns with the law, only for those whom it touches', async () => {
    const [before, after] = [await onDay(consultant, '2020-07-15'), await onDay(consultant, '2020-07-16')]
    expect(transferGaps(rowOf(before, leaning))).toBe(0)
    expect(transferGaps(rowOf(after, leaning))).toBe(1)
    expect(rowOf(after, leaning)?.number('node.gapFindings')).toBeGreaterThan(rowOf(before, leaning)?.number('node.gapFindings') ?? 0)
    expect(rowOf(after, quiet)?.at('node.standing')).toEqual(rowOf(before, quiet)?.at('node.standing'))
  })

  it('says of today what is stored, and of each client what its register on that day says', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const now = await onDay(consultant, today)
    const stored = await consultant.done(
      '{ portfolio { rows { edges { node { organization { id } standing { required met gap unanswered unsure } } } } } }',
    )
    for (const edge of stored.list('portfolio.rows.edges'))
      expect(rowOf(now, edge.text('node.organization.id'))?.at('node.standing')).toEqual(edge.at('node.standing'))
    const one = await consultant.done(
      `query ($id: ID!) { registerOnDay(organizationId: $id, asOf: "2020-07-16") { standing { required met gap unanswered unsure }
         activities { activityId statements { statement state } standing { required } } findings { finding { verdict } } } }`,
      { id: leaning },
    )
    const row = rowOf(await onDay(consultant, '2020-07-16'), leaning)
    expect(one.at('registerOnDay.standing')).toEqual(row?.at('node.standing'))
    expect(one.list('registerOnDay.findings')).toHaveLength(
      (row?.number('node.gapFindings') ?? 0) + (row?.number('node.unsureFindings') ?? 0),
    )
    const states = one.list('registerOnDay.activities.0.statements')
    expect(states.find((state) => state.at('statement') === 'transfers')?.at('state')).toBe('gap')
  })

  it('pages and narrows as the portfolio does', async () => {
    const first = await onDay(consultant, '2026-01-01', { first: 1, order: 'name' })
    expect(first.at('portfolioOnDay.totalCount')).toBe(2)
    expect(first.at('portfolioOnDay.edges.0.node.organization.name')).toBe('Hiljainen Oy')
    const next = await onDay(consultant, '2026-01-01', { first: 1, order: 'name', after: first.text('portfolioOnDay.pageInfo.endCursor') })
    expect(next.at('portfolioOnDay.edges.0.node.organization.name')).toBe('Nojaava Oy')
    expect(next.at('portfolioOnDay.pageInfo.hasNextPage')).toBe(false)
    const found = await onDay(consultant, '2026-01-01', { search: 'nojaa' })
    expect(found.list('portfolioOnDay.edges').map((edge) => edge.at('node.organization.id'))).toEqual([leaning])
  })

  it('judges no more than fifty clients at once', async () => {
    const { errors } = await consultant.ask(query, { asOf: '2026-01-01', first: 51 })
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'first', code: 'out_of_range' }] })
  })

  it.each(['viewer', 'editor', 'dpo'] as const)('shows a %s only the clients within reach', async (role) => {
    const narrow = await desk.person(role, [leaning])
    const seen = await onDay(narrow, '2026-01-01')
    expect(seen.list('portfolioOnDay.edges').map((edge) => edge.at('node.organization.id'))).toEqual([leaning])
    expect(seen.at('portfolioOnDay.totalCount')).toBe(1)
  })

  it('shows nobody else anything', async () => {
    expect((await desk.nobody.ask(query, { asOf: '2026-01-01' })).errors).not.toEqual([])
    const other = await desk.person('consultant', '*', await desk.workspace())
    expect((await onDay(other, '2026-01-01')).at('portfolioOnDay.totalCount')).toBe(0)
  })
})
