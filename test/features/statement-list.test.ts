// No two pages disagree on a count: the rows behind a fraction are as many as the fraction says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@seloste/schema/law/day'
import { dayOf } from '@seloste/schema/law/day'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client
let aalto: string
let betula: string
const reason = 'Tietoja ei säilytetä lainkaan.'

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  aalto = await makeOrganization(consultant, { name: 'Aalto' })
  betula = await makeOrganization(consultant, { name: 'Betula', email: 'tietosuoja@betula.example' })
  await makeActivity(consultant, aalto, { title: { fi: 'Ajanvaraus' }, transfers: [{ country: 'US', mechanismKind: 'privacy_shield' }] })
  await makeActivity(consultant, aalto, {
    title: { fi: 'Neuvonta' },
    answers: [{ statement: 'retention', state: 'not_applicable', reason }],
  })
  await makeActivity(consultant, betula, {
    title: { fi: 'Laskutus' },
    purposes: [{ text: { fi: 'Laskutus' }, legalBases: ['contract'] }],
    transferStatement: 'possible',
  })
})
afterAll(() => desk.close())

const query = `query ($filter: StatementFilter, $first: Int, $after: String) { statements(filter: $filter, first: $first, after: $after) {
  totalCount standing { required met gap unanswered unsure notApplicable } pageInfo { hasNextPage endCursor }
  edges { node { id statement letter state reason organization { id } activity { id title { fi } } findings { id verdict statement state } } } } }`

const ask = (filter: object = {}, page: object = {}): Promise<Tree> => consultant.done(query, { filter, ...page })
const rowsOf = (answer: Tree): Tree[] => answer.list('statements.edges').map((edge) => new Tree(edge.at('node')))
const groups = { gap: ['gap'], unanswered: ['unanswered'], unsure: ['unsure'], met: ['met'], notApplicable: ['not_applicable'] } as const

describe('the statements behind a fraction', () => {
  it('are as many as the portfolio and each client count', async () => {
    const portfolio = await consultant.done(
      '{ portfolio { standing { required met gap unanswered unsure notApplicable } rows(first: 9) { edges { node { organization { id standing { required met gap unanswered unsure notApplicable } } } } } } }',
    )
    const places: [object, Tree][] = [[{}, new Tree(portfolio.at('portfolio.standing'))]]
    for (const edge of portfolio.list('portfolio.rows.edges'))
      places.push([{ organizationId: edge.text('node.organization.id') }, new Tree(edge.at('node.organization.standing'))])
    for (const [filter, standing] of places) {
      expect((await ask(filter)).at('statements.standing')).toEqual(standing.value)
      for (const [key, states] of Object.entries(groups)) {
        const answer = await ask({ ...filter, states }, { first: 200 })
        expect([key, answer.at('statements.totalCount'), rowsOf(answer).length]).toEqual([key, standing.at(key), standing.at(key)])
        expect(new Set(rowsOf(answer).map((row) => row.at('state')))).toEqual(new Set(standing.at(key) ? states : []))
      }
    }
  })

  it('name the findings that make them so, and of what does not apply the reason', async () => {
    for (const row of rowsOf(await ask({ states: ['gap', 'unanswered'] }, { first: 200 }))) {
      expect(row.list('findings').length, `${row.text('activity.title.fi')} ${row.text('statement')}`).toBeGreaterThan(0)
      for (const finding of row.list('findings')) expect(finding.value).toMatchObject({ verdict: 'gap', statement: row.at('statement') })
    }
    const [spared, ...more] = rowsOf(await ask({ states: ['not_applicable'] }))
    expect(more).toEqual([])
    expect(spared?.value).toMatchObject({ statement: 'retention', letter: 'f', reason, findings: [], organization: { id: aalto } })
  })

  it('come page by page, each once, in the order of the law', async () => {
    const met: string[] = []
    let after: unknown = null
    for (;;) {
      const answer = await ask({ organizationId: aalto }, { first: 3, after })
      met.push(...rowsOf(answer).map((row) => `${row.text('activity.title.fi')} ${row.text('letter')}`))
      if (!answer.at('statements.pageInfo.hasNextPage')) break
      after = answer.at('statements.pageInfo.endCursor')
    }
    const letters = ['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g']
    expect(met).toEqual(['Ajanvaraus', 'Neuvonta'].flatMap((title) => letters.map((letter) => `${title} ${letter}`)))
  })

  it('of a client that is out of reach are none', async () => {
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    for (const organizationId of [aalto, 'none of ours']) {
      const answer = await stranger.done(query, { filter: { organizationId } })
      expect(answer.at('statements')).toMatchObject({ totalCount: 0, edges: [], standing: { required: 0 } })
    }
  })
})

describe('what is late and what came back', () => {
  const counted = `query ($lens: FindingLens) { portfolio { overdue rows(first: 9) { edges { node { reopened } } } }
    findingLenses { lens count } findings(filter: { lens: $lens }) { totalCount edges { node { id state } } } }`

  it('have lenses of their own, with as many rows as the portfolio says', async () => {
    const [late = '', back = ''] = rowsOf(await ask({ organizationId: betula, states: ['gap', 'unanswered'] })).flatMap((row) =>
      row.list('findings').map((finding) => finding.text('id')),
    )
    const decide = (ids: string[], decision: object) =>
      consultant.done(
        'mutation ($ids: [ID!]!, $decision: DecisionInput!) { decideFindings(ids: $ids, decision: $decision) { refusal { code } } }',
        { ids, decision },
      )
    const today = dayOf(new Date())
    await decide([late], { kind: 'planned', due: addDays(today, -1) })
    await decide([back], { kind: 'planned', due: addDays(today, 1) })
    const made = await makeActivity(consultant, betula, { measures: [{ kind: 'firewall' }] })
    const version = await saveMeasures(made.text('activity.id'), 1, [])
    await saveMeasures(made.text('activity.id'), version, [{ kind: 'firewall' }])
    await saveMeasures(made.text('activity.id'), version + 1, [])

    const overdue = await consultant.done(counted, { lens: 'overdue' })
    expect(overdue.at('findings')).toEqual({ totalCount: 1, edges: [{ node: { id: late, state: 'overdue' } }] })
    expect(overdue.at('portfolio.overdue')).toBe(1)
    const reopened = await consultant.done(counted, { lens: 'reopened' })
    const rows = reopened.list('portfolio.rows.edges').reduce((sum, edge) => sum + edge.number('node.reopened'), 0)
    expect(rows).toBeGreaterThan(0)
    expect(reopened.at('findings.totalCount')).toBe(rows)
    for (const [lens, count] of [
      ['overdue', 1],
      ['reopened', rows],
    ])
      expect(reopened.find('findingLenses', 'lens', lens).at('count')).toBe(count)
  })

  async function saveMeasures(id: string, version: number, measures: object[]): Promise<number> {
    const saved = await consultant.done(
      `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) {
         ... on ActivitySaved { activity { version } } } }`,
      { id, version, input: { measures } },
    )
    return saved.number('updateActivity.activity.version')
  }
})
