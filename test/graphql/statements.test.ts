import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { addNotice, makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let few: Client
let many: Client
let small: string
let fewClient: string
let manyClient: string
let large: string

const input = (index: number) => ({
  title: { fi: `Rekisteri ${index}` },
  purposes: [{ text: { fi: 'Asiakassuhde' }, legalBases: ['contract'] }],
  subjects: [{ text: { fi: 'asiakkaat' } }],
  dataItems: [{ text: { fi: 'nimi' }, retention: { period: 'P2Y' } }],
  recipients: [{ role: 'processor', party: { name: `Palvelu ${index} Oy` }, engagement: { hasContract: true } }],
  transfers: [{ country: 'US', mechanismKind: 'privacy_shield', importer: { name: 'Google Analytics' } }],
  measures: [{ kind: 'firewall' }],
})

beforeAll(async () => {
  desk = await apiDesk()
  const other = await desk.workspace()
  few = await desk.person('consultant', '*', other)
  many = await desk.person('consultant')
  for (const [client, organizations] of [
    [few, 2],
    [many, 12],
  ] as const) {
    for (let index = 0; index < organizations; index += 1)
      await makeActivity(client, await makeOrganization(client, { name: `Asiakas ${index}` }), input(index))
  }
  const anyOf = async (client: Client): Promise<string> =>
    (await client.done('{ organizations(first: 1) { edges { node { id } } } }')).text('organizations.edges.0.node.id')
  fewClient = await anyOf(few)
  manyClient = await anyOf(many)
  small = await makeOrganization(few, { name: 'Rekisterit' })
  large = await makeOrganization(many, { name: 'Rekisterit' })
  for (let index = 0; index < 2; index += 1) await makeActivity(few, small, input(index))
  for (let index = 0; index < 12; index += 1) await makeActivity(many, large, input(index))
})
afterAll(() => desk.close())

/** A set of measures that every activity is asked to take, and an activity template that has said something anew since it was sent out. */
async function offerTemplates(organizations: number): Promise<Client> {
  const client = await desk.person('consultant', '*', await desk.workspace())
  const organizationIds: string[] = []
  for (let index = 0; index < organizations; index += 1) {
    organizationIds.push(await makeOrganization(client, { name: `Asiakas ${index}` }))
    await makeActivity(client, organizationIds[index] ?? '', input(index))
  }
  const set = await client.done(
    'mutation { keepMeasures(input: { title: { fi: "Perustaso" }, measures: [{ kind: mfa }] }) { ... on TemplateKept { templateId } } }',
  )
  await client.done('mutation ($id: ID!, $to: [ID!]!) { offerMeasures(templateId: $id, organizationIds: $to) { __typename } }', {
    id: set.text('keepMeasures.templateId'),
    to: organizationIds,
  })
  const home = await makeOrganization(client, { name: 'Mallit' })
  const model = await makeActivity(client, home, { ...input(0), title: { fi: 'Malli' } })
  const keep = (templateId: string | null) =>
    client.done(
      'mutation ($id: ID!, $templateId: ID) { keepTemplate(activityId: $id, templateId: $templateId) { ... on TemplateKept { templateId } } }',
      { id: model.text('activity.id'), templateId },
    )
  const templateId = (await keep(null)).text('keepTemplate.templateId')
  await client.done('mutation ($id: ID!, $to: [ID!]!) { pushTemplate(templateId: $id, organizationIds: $to) { __typename } }', {
    id: templateId,
    to: organizationIds,
  })
  await client.done(
    'mutation ($id: ID!) { updateActivity(id: $id, version: 1, input: { measures: [{ kind: logging }] }) { __typename } }',
    {
      id: model.text('activity.id'),
    },
  )
  await keep(templateId)
  return client
}

/** Statements that one request costs. */
async function statementsOf(client: Client, query: string, variables: object = {}): Promise<{ rows: number; statements: number }> {
  const heard: string[] = []
  const stop = desk.database.onStatement((statement) => heard.push(statement))
  const data = await client.done(query, variables)
  stop()
  return { rows: JSON.stringify(data.value).length, statements: heard.length }
}

const pages: readonly [string, string][] = [
  [
    'portfolio',
    `{ portfolio { standing { required met gap unanswered unsure } transferStates { name count state } rows(first: 50) { totalCount edges { cursor node { candidatesWaiting areas { area gap unanswered unsure }
     organization { id name sector spine standing { gap } openFindingCount transfers { country mechanismName state } trend { label standing { gap } }
     registers { id role activityCount } nextActions { id ruleId text(language: fi) { title } } permissions { verb allowed } }
     cells { statement gap unanswered } standing { required } nextDue changeSinceVisit } } } } }`,
  ],
  [
    'findings',
    `{ findings(first: 50) { totalCount edges { node { id state text(language: sv) { title why } citations(language: fi) { short } rule { id severity } organization { name }
     activity { id title { fi } statements { state } } document { name } decision { kind } decisions { reason } spans { text before after } fields { path value } } } } }`,
  ],
  [
    'clients with their duty to keep a record and the rules switched off',
    `{ organizations(first: 50) { edges { node { id recordDuty { isRequired reasons { text(language: fi) activities { title { fi } } } } ruleSwitches { ruleId } } } } }`,
  ],
  [
    'what if an instrument falls',
    `{ whatIfFalls(mechanismId: "adq-us-privacy-shield") { organizationCount parties { party { name } } notices { name }
     activities { organization { name } harms transfers { importer { name } alternatives { id } } opened { ruleId } } } }`,
  ],
  [
    'the portfolio under the law of another day',
    `{ portfolioOnDay(asOf: "2020-07-15") { totalCount edges { node { organization { id name } cells { statement gap } standing { required met } gapFindings unsureFindings } } } }`,
  ],
  [
    'clients in numbers by kind',
    `{ statistics { least kinds { kind organizations median retention { key words(language: fi) organizations } legalBases { words(language: sv) organizations }
     outliers { activityId months title { fi } organization { name } } } } }`,
  ],
  [
    'activities behind a number',
    `{ statisticsRows(kind: customers) { totalCount organizations edges { node { activityId months title { fi } organization { name spine } } } } }`,
  ],
  [
    'processors',
    `{ catalogue { totalCount edges { node { party { name } organizations { name spine } contracts { endsOn organization { name } } subProcessors { name } likelySame { name } merges { name } } } } }`,
  ],
  ['what was found by a word', `{ search(words: "asiakas") { kind id title excerpt organization { name spine } } }`],
  [
    'transfers',
    `{ transferReach { transferCount flows { organization { name spine } importer country state count } rows { edges { node { organization { name } importer state } } } } }`,
  ],
  [
    'measures and their evidence',
    `{ measureCoverage { activities named count { stale none } kinds { kind activities } clients { edges { node { organization { name spine } cells { limb count { fresh } } kinds { kind count { none } } } } } }
     measureRows { totalCount edges { node { kind state permissions { verb allowed } organization { name permissions { verb allowed } } activities { title { fi } organization { name } measureEvidence { kind state } }
     evidence { what } others { what } } } } }`,
  ],
  [
    'findings with the whole activity',
    `{ findings(first: 50) { edges { node { id activity { purposes { text { fi } } recipients { party { name } engagement { hasContract } } transfers { importer { name } } } } } } }`,
  ],
]

describe('statements do not grow with rows', () => {
  it.each(pages)('on the page of %s', async (_name, query) => {
    const [two, twelve] = [await statementsOf(few, query), await statementsOf(many, query)]
    expect(twelve.rows).toBeGreaterThan(two.rows)
    expect(twelve.statements).toBe(two.statements)
    expect(two.statements).toBeGreaterThan(0)
  })

  it('in the reach of one processor and the letters on its change', async () => {
    const query = `query ($id: ID!) { processor(partyId: $id) { entry { organizations { name } } uses { organization { name } title { fi } } }
      processorChange(partyId: $id, change: country, country: "IN") { letters { organization { name } activities { organization { name } } body } } }`
    const partyOf = async (client: Client): Promise<string> =>
      (await client.done('{ parties(search: "Google") { id } }')).text('parties.0.id')
    const [two, twelve] = [
      await statementsOf(few, query, { id: await partyOf(few) }),
      await statementsOf(many, query, { id: await partyOf(many) }),
    ]
    expect(twelve.rows).toBeGreaterThan(two.rows * 3)
    expect(twelve.statements).toBe(two.statements)
  })

  it('in templates and what they offer', async () => {
    const query = `{ templates { form title { fi } uses behind declined clients { uses organization { name spine } } outline { recipients { fi } measures { kind text { fi } } } } templateOffers { totalCount edges { node { templateTitle { fi } form
     fields { field values { effect code } } activity { title { fi } organization { name spine permissions { verb allowed } } permissions { verb allowed } } } } } }`
    const [two, eight] = [await statementsOf(await offerTemplates(2), query), await statementsOf(await offerTemplates(8), query)]
    expect(eight.rows).toBeGreaterThan(two.rows * 2)
    expect(eight.statements).toBe(two.statements)
  })

  it('in registers side by side', async () => {
    const query = `query ($ids: [ID!]!) { comparison(organizationIds: $ids) { organizations { name permissions { verb allowed } } corrections { one other isSame }
      rows { kind because activities { id title { fi } } fields { field standing cells { values { words(language: fi) text { fi } isLone } } } } } }`
    const [two, twelve] = [
      await statementsOf(few, query, { ids: [small, fewClient] }),
      await statementsOf(many, query, { ids: [large, manyClient] }),
    ]
    expect(twelve.rows).toBeGreaterThan(two.rows * 3)
    expect(twelve.statements).toBe(two.statements)
  })

  it('in a list of activities with all their parts', async () => {
    const query = `query ($id: ID!) { organization(id: $id) { name activities(first: 50) { totalCount edges { node { id title { fi } answers { statement state } statements { state } standing { gap }
      purposes { legalBases } subjects { id } dataItems { retention { period } } recipients { party { name } engagement { subProcessors { name } } } transfers { importer { name } } measures { kind }
      findings { id ruleId decision { kind } } documents { name candidates { id } } organization { name } permissions { verb } } } } } }`
    const [two, twelve] = [await statementsOf(few, query, { id: small }), await statementsOf(many, query, { id: large })]
    expect(twelve.rows).toBeGreaterThan(two.rows * 4)
    expect(twelve.statements).toBe(two.statements)
  })

  it('in a list of notices with all that is seen in them', async () => {
    const text = (index: number) =>
      `Tietosuojaseloste\n\n1. Rekisterin nimi\nRekisteri ${index}\n\n2. Henkilötietojen käsittelyn tarkoitus\nAsiakassuhde\n\n3. Rekisterin tietosisältö\nNimi, nimi ja osoite\n`
    for (let index = 0; index < 2; index += 1) await addNotice(few, small, text(index))
    for (let index = 0; index < 8; index += 1) await addNotice(many, large, text(index))
    const query = `query ($id: ID!) { organization(id: $id) { documents(first: 50) { edges { node { name observations { kind span { text before } }
      resembles { likeness activity { title { fi } } } registers { number } activities { id } candidates { register repeats duplicateOf heldBy { title { fi } } spans { text before } } } } } } }`
    const [two, eight] = [await statementsOf(few, query, { id: small }), await statementsOf(many, query, { id: large })]
    expect(eight.rows).toBeGreaterThan(two.rows)
    expect(eight.statements).toBe(two.statements)
  })

  it('when an activity is saved in a larger register', async () => {
    const rename =
      'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { title: { fi: "Uusi nimi" } }) { __typename } }'
    const firstOf = async (client: Client, id: string) =>
      (
        await client.done('query ($id: ID!) { organization(id: $id) { activities(first: 1) { edges { node { id version } } } } }', { id })
      ).list('organization.activities.edges')[0]
    const [two, twelve] = await Promise.all([firstOf(few, small), firstOf(many, large)])
    const cost = async (client: Client, activity: typeof two) =>
      (await statementsOf(client, rename, { id: activity?.at('node.id'), version: activity?.at('node.version') })).statements
    expect(await cost(many, twelve)).toBe(await cost(few, two))
  })
})

describe('pages', () => {
  it('go by key: every row once, whatever is added meanwhile', async () => {
    const names: string[] = []
    let after: string | null = null
    for (let page = 0; page < 20; page += 1) {
      const answer = await many.done(
        'query ($after: String) { organizations(first: 5, after: $after) { totalCount edges { node { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      names.push(...answer.list('organizations.edges').map((edge) => edge.text('node.name')))
      if (page === 0) await makeOrganization(many, { name: 'AAA tulee väliin' })
      if (!answer.at('organizations.pageInfo.hasNextPage')) break
      after = answer.text('organizations.pageInfo.endCursor')
    }
    expect(names).toHaveLength(13)
    expect(new Set(names).size).toBe(13)
  })

  it('of findings end where the list does', async () => {
    const ids = new Set<string>()
    let after: string | null = null
    for (;;) {
      const answer = await many.done(
        'query ($after: String) { findings(first: 7, after: $after) { totalCount edges { node { id severity } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      for (const edge of answer.list('findings.edges')) ids.add(edge.text('node.id'))
      if (!answer.at('findings.pageInfo.hasNextPage')) {
        expect(ids.size).toBe(answer.number('findings.totalCount'))
        break
      }
      after = answer.text('findings.pageInfo.endCursor')
    }
  })
})
