import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  ids['Aalto'] = await makeOrganization(consultant, { name: 'Aalto', sector: 'terveys' })
  ids['Betula'] = await makeOrganization(consultant, { name: 'Betula', sector: 'kauppa', email: 'tietosuoja@betula.example' })
  ids['Cembra'] = await makeOrganization(consultant, { name: 'Cembra' })
  await makeActivity(consultant, ids['Aalto'], {
    transfers: [
      { country: 'US', mechanismKind: 'privacy_shield' },
      { country: 'JP', mechanismId: 'adq-jp', mechanismKind: 'adequacy' },
    ],
  })
  await makeActivity(consultant, ids['Betula'], {
    purposes: [{ text: { fi: 'Laskutus' }, legalBases: ['contract'] }],
    measures: [{ kind: 'firewall' }],
    transferStatement: 'none',
    transfers: [],
  })
})
afterAll(() => desk.close())

const portfolio = `query ($order: PortfolioOrder, $only: PortfolioFilter, $search: String, $first: Int, $after: String) { portfolio { asOf organizationCount withGaps changed overdue expiring candidatesWaiting
  standing { required met gap unanswered unsure } cells { statement letter gap unanswered unsure met notApplicable }
  transferStates { mechanismId mechanismKind name state count organizations countries }
  rows(order: $order, only: $only, search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { organization { name standing { required met gap unanswered unsure } } activityCount standing { required met gap unanswered unsure }
    cells { statement gap unanswered } isNew changeSinceVisit reopened } } } } }`

const names = async (variables: object): Promise<unknown[]> =>
  (await consultant.done(portfolio, variables)).list('portfolio.rows.edges').map((edge) => edge.at('node.organization.name'))

describe('the portfolio', () => {
  it('adds up: the whole is its statements, its rows, and what each organization says of itself', async () => {
    const seen = await consultant.done(portfolio)
    const sum = (field: string) => seen.list('portfolio.cells').reduce((total, cell) => total + cell.number(field), 0)
    for (const field of ['gap', 'unanswered', 'unsure', 'met']) expect(sum(field)).toBe(seen.number(`portfolio.standing.${field}`))
    expect(seen.number('portfolio.standing.required')).toBe(16)
    expect(seen.list('portfolio.cells').map((cell) => `${cell.text('letter')} ${cell.text('statement')}`)).toEqual([
      'a controller',
      'b purposes',
      'c dataSubjects',
      'c dataCategories',
      'd recipients',
      'e transfers',
      'f retention',
      'g measures',
    ])
    for (const edge of seen.list('portfolio.rows.edges')) expect(edge.at('node.standing')).toEqual(edge.at('node.organization.standing'))
    expect(seen.at('portfolio')).toMatchObject({ organizationCount: 3, withGaps: 2, overdue: 0, expiring: 0 })
  })

  it('counts for each group of rules what the findings show, and the link of a cell narrows to it', async () => {
    const seen = await consultant.done(
      '{ portfolio { rows { edges { node { organization { id } candidatesWaiting areas { area gap unanswered unsure } } } } } }',
    )
    const counted = async (filter: object) =>
      (await consultant.done('query ($filter: FindingFilter) { findings(filter: $filter) { totalCount } }', { filter })).number(
        'findings.totalCount',
      )
    const cells = seen
      .list('portfolio.rows.edges')
      .flatMap((edge) => edge.list('node.areas').map((cell) => ({ organizationId: edge.text('node.organization.id'), cell })))
    const filled = cells.filter(({ cell }) => cell.number('gap') + cell.number('unanswered') + cell.number('unsure') > 0)
    expect(filled.length).toBeGreaterThan(5)
    for (const { organizationId, cell } of filled) {
      const filter = { organizationId, area: cell.text('area') }
      expect(await counted({ ...filter, lens: 'open' })).toBe(cell.number('gap') + cell.number('unanswered'))
      expect(await counted({ ...filter, lens: 'unsure' })).toBe(cell.number('unsure'))
    }
  })

  it('sorts, narrows and pages by key', async () => {
    expect(await names({ order: 'name' })).toEqual(['Aalto', 'Betula', 'Cembra'])
    expect(await names({ order: 'missing' })).toEqual(['Aalto', 'Betula', 'Cembra'])
    expect(await names({ order: 'sector' })).toEqual(['Betula', 'Aalto', 'Cembra'])
    expect(await names({ only: 'gaps' })).toEqual(['Aalto', 'Betula'])
    expect(await names({ search: 'kauppa' })).toEqual(['Betula'])
    const first = await consultant.done(portfolio, { order: 'name', first: 2 })
    expect(await names({ order: 'name', first: 2, after: first.text('portfolio.rows.pageInfo.endCursor') })).toEqual(['Cembra'])
  })

  it('names a ground in the language that is asked for, whatever the viewer reads', async () => {
    const seen = await consultant.done(
      'query ($id: ID!) { portfolio { fi: transferStates(language: fi) { name } sv: transferStates(language: sv) { name } } organization(id: $id) { fi: transfers(language: fi) { mechanismName } sv: transfers(language: sv) { mechanismName } } }',
      { id: ids['Aalto'] },
    )
    const names = (path: string, key: string): unknown[] =>
      seen
        .list(path)
        .map((one) => one.at(key))
        .sort()
    for (const language of ['fi', 'sv'])
      expect(names(`portfolio.${language}`, 'name')).toEqual(names(`organization.${language}`, 'mechanismName'))
    expect(names('portfolio.sv', 'name')).not.toEqual(names('portfolio.fi', 'name'))
  })

  it('counts transfers by ground and by how it stands', async () => {
    const seen = await consultant.done(portfolio)
    expect(seen.find('portfolio.transferStates', 'mechanismKind', 'privacy_shield').value).toMatchObject({
      state: 'gap',
      count: 1,
      organizations: 1,
      countries: ['US'],
      name: 'Privacy Shield',
    })
    expect(seen.find('portfolio.transferStates', 'mechanismId', 'adq-jp').value).toMatchObject({ state: 'met', countries: ['JP'] })
    const organization = await consultant.done(
      'query ($id: ID!) { organization(id: $id) { transfers { country mechanismKind mechanismName state activityTitle { fi } } } }',
      { id: ids['Aalto'] },
    )
    expect(organization.find('organization.transfers', 'country', 'US').value).toMatchObject({
      state: 'gap',
      activityTitle: { fi: 'Asiakasrekisteri' },
    })
  })

  it('tells what changed since the last visit', async () => {
    await consultant.done('mutation { markVisit { lastVisit } }')
    expect(await names({ only: 'changed' })).toEqual([])
    await makeActivity(consultant, ids['Cembra'] ?? '')
    const seen = await consultant.done(portfolio, { only: 'changed' })
    expect(seen.list('portfolio.rows.edges').map((edge) => edge.at('node'))).toMatchObject([
      { organization: { name: 'Cembra' }, isNew: false },
    ])
    expect(seen.number('portfolio.rows.edges.0.node.changeSinceVisit')).toBeGreaterThan(3)
    expect(
      (await consultant.done('{ findings(filter: { lens: new }) { edges { node { organization { name } } } } }'))
        .list('findings.edges')
        .every((edge) => edge.at('node.organization.name') === 'Cembra'),
    ).toBe(true)
  })

  it('shows an assigned consultant only theirs', async () => {
    const assigned = await desk.person('consultant', [ids['Betula'] ?? ''])
    const seen = await assigned.done(portfolio)
    expect(seen.list('portfolio.rows.edges').map((edge) => edge.at('node.organization.name'))).toEqual(['Betula'])
    expect(seen.at('portfolio.organizationCount')).toBe(1)
  })
})

describe('an organization', () => {
  it('is changed, and a stale change is refused with what is stored', async () => {
    const update = `mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) { updateOrganization(id: $id, version: $version, input: $input) { __typename
      ... on OrganizationSaved { organization { version email dpo { name email } } } ... on StaleOrganization { current { version email } changedBy changedAt } ... on Refusal { code } } }`
    const id = ids['Betula']
    const saved = await consultant.done(update, {
      id,
      version: 1,
      input: { email: 'uusi@betula.example', dpo: { name: 'Tiina Tietosuoja' } },
    })
    expect(saved.at('updateOrganization.organization')).toEqual({
      version: 2,
      email: 'uusi@betula.example',
      dpo: { name: 'Tiina Tietosuoja', email: null },
    })
    const stale = await consultant.done(update, { id, version: 1, input: { email: 'vanha@betula.example' } })
    expect(stale.at('updateOrganization')).toMatchObject({
      __typename: 'StaleOrganization',
      current: { version: 2, email: 'uusi@betula.example' },
      changedBy: expect.stringMatching(/Henkilö/),
    })
    const cleared = await consultant.done(update, { id, version: 2, input: { dpo: null } })
    expect(cleared.at('updateOrganization.organization')).toMatchObject({ version: 3, dpo: null })
  })

  it('tells its counts, registers, next steps, trend and log', async () => {
    const seen = await consultant.done(
      `query ($id: ID!) { organization(id: $id) { activityCount openFindingCount unsureFindingCount documentCount candidatesWaiting decisionCount spine registers { role activityCount title { sv } }
         nextActions(first: 2) { severity verdict } trend { label date standing { required } } history { totalCount edges { node { verb } } } permissions { verb allowed } documents { totalCount }
         activities(role: controller, search: "asiakas") { totalCount edges { node { title { fi } } } } cells { statement } } findings(filter: { organizationId: $id, lens: open }) { totalCount } }`,
      { id: ids['Aalto'] },
    )
    expect(seen.at('organization')).toMatchObject({
      activityCount: 1,
      documentCount: 0,
      registers: [{ role: 'controller', activityCount: 1 }],
      trend: [{ label: 'today', standing: { required: 8 } }],
      activities: { totalCount: 1 },
    })
    expect(seen.at('organization.openFindingCount')).toBe(seen.at('findings.totalCount'))
    expect(seen.list('organization.nextActions')).toHaveLength(2)
    expect(seen.list('organization.history.edges').map((edge) => edge.at('node.verb'))).toEqual(['activity.create', 'organization.create'])
  })
})

describe('the viewer', () => {
  it('is nobody without a sign-in, and asks nothing of a register', async () => {
    expect((await desk.nobody.done('{ viewer { id } rules { id } lawBook { version } }')).at('viewer')).toBeNull()
    for (const query of [
      '{ portfolio { asOf } }',
      '{ organizations { totalCount } }',
      '{ findings { totalCount } }',
      'mutation { markVisit { id } }',
      '{ rules { openFindings } }',
    ]) {
      expect((await desk.nobody.ask(query)).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    }
  })

  it('sets a language and sees the workspace', async () => {
    const seen = await consultant.done(
      'mutation { setLanguage(language: sv) { language role permissions { verb allowed } workspace { name organizationCount findingCount rulesetVersion lawVersion lawAsOf } } }',
    )
    expect(seen.at('setLanguage')).toMatchObject({ language: 'sv', role: 'consultant', workspace: { organizationCount: 3 } })
    expect(seen.find('setLanguage.permissions', 'verb', 'administer').at('allowed')).toBe(false)
  })
})

describe('the rule book', () => {
  it('tells every rule and the law behind it in three languages', async () => {
    for (const language of ['fi', 'sv', 'en']) {
      const seen = await desk.nobody
        .done(`{ rules { id since severity forms topic(language: ${language}) titleMet(language: ${language}) titleGap(language: ${language}) why(language: ${language}) fix(language: ${language})
        ask(language: ${language}) goodEntry(language: ${language}) needs(language: ${language}) severityReason(language: ${language}) citations(language: ${language}) { key short title url force quote } examples { name verdict form } } }`)
      expect(seen.list('rules').length).toBeGreaterThan(30)
      for (const rule of seen.list('rules')) expect(rule.list('citations').length).toBeGreaterThan(0)
    }
    const counted = await consultant.done(
      '{ rule(id: "security-missing") { openFindings organizations } findings(filter: { ruleId: "security-missing" }) { totalCount } }',
    )
    expect(counted.at('rule.openFindings')).toBe(counted.at('findings.totalCount'))
  })

  it('tells which mechanisms stand on a day', async () => {
    const seen = await desk.nobody.done(
      '{ then: mechanisms(country: "US", asOf: "2019-01-01") { id kind isValid } now: mechanisms(country: "US", asOf: "2026-01-01") { id kind name(language: en) } lawBook(asOf: "2019-01-01") { version events { date title(language: fi) } mechanisms { id isValid scope validFrom } } }',
    )
    expect(seen.list('then').map((mechanism) => mechanism.at('kind'))).toContain('privacy_shield')
    expect(seen.list('now').map((mechanism) => mechanism.at('kind'))).not.toContain('privacy_shield')
    expect(seen.list('lawBook.events').length).toBeGreaterThan(10)
    const { errors } = await desk.nobody.ask('{ mechanisms(country: "Yhdysvallat") { id } }')
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'country', code: 'invalid_country', value: 'Yhdysvallat' }] })
  })
})
