import { addDays, dayOf } from '@seloste/schema/law/day'
import { ageingFrom, evidenceStateOn, holdsUntil } from '@seloste/schema/vocabulary/evidence'
import { rowsOf } from '@seloste/server/db/database'
import { verifyChain } from '@seloste/server/audit/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addNotice, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { Tree } from '../support/tree.js'

const today = dayOf(new Date())
const missing = '0190a0a0-0000-7000-8000-000000000000'
let desk: ApiDesk
let consultant: Client
let first: string
let second: string
let payroll: string
let parts: Tree[]

const counts = 'count { stale none ageing fresh }'
const coverage = (client: Client, variables: object = {}): Promise<Tree> =>
  client.done(
    `query ($organizationId: ID, $asOf: Date, $first: Int, $after: String, $order: ClientMeasuresOrder) {
       measureCoverage(organizationId: $organizationId, asOf: $asOf, first: $first, after: $after, order: $order) {
         asOf activities named loose ${counts} unnamed { answer activities } kinds { kind limb organizations activities ${counts} }
         clients { totalCount pageInfo { hasNextPage endCursor } edges { node { organization { name } activities named
           unnamed { answer activities } ${counts} cells { limb kinds activities ${counts} } kinds { limb kind activities ${counts} } } } } } }`,
    { first: 50, order: 'name', ...variables },
  )
const rowsFor = async (client: Client, filter: object = {}, order = 'urgency', asOf: string | null = null): Promise<Tree[]> =>
  (
    await client.done(
      `query ($filter: MeasureRowFilter, $asOf: Date, $order: MeasureOrder) { measureRows(filter: $filter, asOf: $asOf, order: $order, first: 200) { totalCount edges { node {
         id kind limb answer state shownOn holdsUntil isLoose activityCount organization { name } activities { id title { fi } }
         evidence { id version what notedBy documentName } others { what } permissions { verb allowed } } } } }`,
      { filter, asOf, order },
    )
  )
    .list('measureRows.edges')
    .map((edge) => new Tree(edge.at('node')))

const outcome =
  '__typename ... on EvidenceSaved { evidence { id version holdsUntil isWithdrawn } } ... on Refusal { code fields { field code } }'
const note = async (client: Client, evidence: object, organizationId = first): Promise<Tree> =>
  new Tree(
    (
      await client.done(`mutation ($o: ID!, $e: EvidenceInput!) { noteEvidence(organizationId: $o, evidence: $e) { ${outcome} } }`, {
        o: organizationId,
        e: { kind: 'backup', what: 'Palautus kokeiltiin', shownOn: today, term: 'P1Y', ...evidence },
      })
    ).at('noteEvidence'),
  )
const change = async (client: Client, id: string, version: number, evidence: object): Promise<Tree> =>
  new Tree(
    (
      await client.done(
        `mutation ($id: ID!, $v: Int!, $e: EvidenceInput!) { changeEvidence(id: $id, version: $v, evidence: $e) { ${outcome} } }`,
        { id, v: version, e: { kind: 'backup', what: 'Palautus kokeiltiin', shownOn: today, term: 'P1Y', ...evidence } },
      )
    ).at('changeEvidence'),
  )
const take = async (client: Client, verb: 'withdrawEvidence' | 'restoreEvidence', id: string): Promise<Tree> =>
  new Tree((await client.done(`mutation ($id: ID!) { ${verb}(id: $id) { ${outcome} } }`, { id })).at(verb))

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  first = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  second = await makeOrganization(consultant, { name: 'Toinen Oy' })
  const make = (organizationId: string, title: string, input: object): Promise<Tree> =>
    makeActivity(consultant, organizationId, { title: { fi: title }, ...input })
  parts = [
    await make(first, 'Palkat', { measures: [{ kind: 'backup' }, { kind: 'encryption_at_rest', evidencedOn: addDays(today, -400) }] }),
    await make(first, 'Asiakkaat', { measures: [{ kind: 'backup' }, { kind: 'logging', evidencedOn: addDays(today, -30) }] }),
    await make(first, 'Vieraat', { answers: [{ statement: 'measures', state: 'unknown' }] }),
    await make(second, 'Jäsenet', {
      measures: [
        { kind: 'backup', limb: 'b' },
        { kind: 'logging', evidencedOn: addDays(today, -300) },
      ],
    }),
    await make(second, 'Kirjeet', { answers: [{ statement: 'measures', state: 'none' }] }),
    await make(second, 'Arvonta', { answers: [{ statement: 'measures', state: 'not_applicable', reason: 'Tiedot ovat julkisia' }] }),
    await make(second, 'Tuki', {}),
  ]
  payroll = parts[0]?.text('activity.id') ?? ''
})
afterAll(() => desk.close())

describe('the age of evidence', () => {
  it.each([
    ['2026-03-01', 'P1Y', '2027-03-01'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-30', 'P1Y3M', '2028-02-29'],
    ['2026-12-25', 'P2W', '2027-01-08'],
    ['2026-12-25', 'P10D', '2027-01-04'],
  ])('shown on %s for %s holds until %s', (shownOn, term, until) => expect(holdsUntil(shownOn, term)).toBe(until))

  it.each([
    ['the day before it was shown', '2026-01-31', 'none'],
    ['its first day', '2026-02-01', 'fresh'],
    ['the last day of three quarters', '2026-04-16', 'fresh'],
    ['the first day of the last quarter', '2026-04-17', 'ageing'],
    ['its last day', '2026-05-12', 'ageing'],
    ['the day after', '2026-05-13', 'stale'],
  ])('on %s', (_when, day, state) => {
    expect(ageingFrom('2026-02-01', '2026-05-12')).toBe('2026-04-17')
    expect(evidenceStateOn(day, '2026-02-01', '2026-05-12')).toBe(state)
  })
})

describe('coverage', () => {
  it('counts who names what, and keeps four kinds of naming nothing apart', async () => {
    const found = new Tree((await coverage(consultant)).at('measureCoverage'))
    expect(found.value).toMatchObject({ asOf: today, activities: 7, named: 3, loose: 0 })
    expect(found.at('unnamed')).toEqual([
      { answer: 'unanswered', activities: 1 },
      { answer: 'unknown', activities: 1 },
      { answer: 'none', activities: 1 },
      { answer: 'not_applicable', activities: 1 },
    ])
    expect(found.at('count')).toEqual({ stale: 1, none: 2, ageing: 1, fresh: 1 })
    expect(found.list('kinds').map(({ value }) => value)).toMatchObject([
      { limb: 'a', kind: 'encryption_at_rest', organizations: 1, activities: 1, count: { stale: 1 } },
      { limb: 'b', kind: 'backup', organizations: 1, activities: 1 },
      { limb: 'b', kind: 'logging', organizations: 2, activities: 2, count: { ageing: 1, fresh: 1 } },
      { limb: 'c', kind: 'backup', organizations: 1, activities: 2, count: { none: 1 } },
    ])
  })

  it('lays every client against the letters of Art. 32(1), and every figure is that of its rows', async () => {
    const found = await coverage(consultant)
    const clients = found.list('measureCoverage.clients.edges').map((edge) => new Tree(edge.at('node')))
    expect(clients.map((client) => client.at('organization.name'))).toEqual(['Ensimmäinen Oy', 'Toinen Oy'])
    for (const [client, organizationId] of [
      [clients[0], first],
      [clients[1], second],
    ] as const) {
      for (const cell of client?.list('cells') ?? []) {
        for (const state of ['stale', 'none', 'ageing', 'fresh'] as const)
          expect(await rowsFor(consultant, { organizationId, limb: cell.at('limb'), state })).toHaveLength(cell.number(`count.${state}`))
      }
      for (const cell of client?.list('kinds') ?? []) {
        const rows = await rowsFor(consultant, { organizationId, limb: cell.at('limb'), kind: cell.at('kind') })
        const figures = Object.values(cell.at('count') as Record<string, number>)
        expect(rows).toHaveLength(figures.reduce((sum, figure) => sum + figure, 0))
      }
      for (const one of client?.list('unnamed') ?? []) {
        const [row] = await rowsFor(consultant, { organizationId, answer: one.at('answer') })
        expect(row?.value).toMatchObject({ kind: null, state: null, activityCount: one.at('activities') })
      }
    }
    expect(clients[0]?.list('cells').map((cell) => cell.number('activities'))).toEqual([1, 1, 2, 0])
  })

  it('tells what calls for a person first, with the activities', async () => {
    const rows = await rowsFor(consultant)
    expect(rows.map((row) => row.at('state'))).toEqual(['stale', 'none', 'none', 'ageing', 'fresh'])
    expect(rows.find((row) => row.at('limb') === 'c')?.value).toMatchObject({
      kind: 'backup',
      activityCount: 2,
      activities: [{ title: { fi: 'Palkat' } }, { title: { fi: 'Asiakkaat' } }],
      evidence: null,
    })
  })

  it.each([
    [
      'organization',
      (row: Tree) => row.at('organization.name'),
      ['Ensimmäinen Oy', 'Ensimmäinen Oy', 'Ensimmäinen Oy', 'Toinen Oy', 'Toinen Oy'],
    ],
    ['measure', (row: Tree) => row.at('limb'), ['a', 'b', 'b', 'b', 'c']],
    ['until', (row: Tree) => row.at('state'), ['stale', 'ageing', 'fresh', 'none', 'none']],
  ] as const)('stands in the order of %s', async (order, of, expected) => {
    expect((await rowsFor(consultant, {}, order)).map(of)).toEqual(expected)
  })

  it('gives each row once by pages, and begins anew with no key of its own', async () => {
    const seen: string[] = []
    const page =
      'query ($after: String, $order: MeasureOrder) { measureRows(first: 2, after: $after, order: $order) { edges { node { id } } pageInfo { hasNextPage endCursor } } }'
    let after: string | null = null
    do {
      const found: Tree = await consultant.done(page, { after, order: 'until' })
      seen.push(...found.list('measureRows.edges').map((edge) => edge.text('node.id')))
      after = found.at('measureRows.pageInfo.hasNextPage') ? found.text('measureRows.pageInfo.endCursor') : null
    } while (after)
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
    expect((await consultant.ask(page, { after: 'nonsense', order: 'until' })).errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })

  it('puts the client with most expired or most unproved first where asked', async () => {
    const names = async (order: string): Promise<unknown[]> =>
      (await coverage(consultant, { order })).list('measureCoverage.clients.edges').map((edge) => edge.at('node.organization.name'))
    expect(await names('stale')).toEqual(['Ensimmäinen Oy', 'Toinen Oy'])
    expect(await names('none')).toEqual(['Ensimmäinen Oy', 'Toinen Oy'])
  })

  it('tells whether the viewer may note evidence', async () => {
    const mayEdit = async (client: Client): Promise<unknown> =>
      (await rowsFor(client))[0]?.find('permissions', 'verb', 'edit').at('allowed')
    expect(await mayEdit(consultant)).toBe(true)
    expect(await mayEdit(await desk.person('viewer', [first]))).toBe(false)
  })

  it('is judged on the day asked: what was shown later is not known yet, what ages will have aged', async () => {
    expect((await coverage(consultant, { asOf: addDays(today, -60) })).at('measureCoverage.count')).toEqual({
      stale: 0,
      none: 3,
      ageing: 1,
      fresh: 1,
    })
    expect((await coverage(consultant, { asOf: addDays(today, 800) })).at('measureCoverage.count')).toEqual({
      stale: 3,
      none: 2,
      ageing: 0,
      fresh: 0,
    })
  })

  it('goes by pages, every client once', async () => {
    const page = await coverage(consultant, { first: 1 })
    expect(page.at('measureCoverage.clients')).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const next = await coverage(consultant, { first: 1, after: page.at('measureCoverage.clients.pageInfo.endCursor') })
    expect(next.at('measureCoverage.clients')).toMatchObject({ edges: [{ node: { organization: { name: 'Toinen Oy' } } }] })
  })

  it('is handed out as a table of the same rows', async () => {
    const file = await consultant.get(`/reports/measures.csv?language=fi&organizationId=${first}`)
    expect(file.headers.get('content-disposition')).toContain('.csv')
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 4)
    expect(lines[1]).toContain('Ensimmäinen Oy')
    expect(lines[1]).toContain('vanhentunut')
    expect(lines.at(-1)).toContain('ei tiedossa')
    const narrowed = await (await consultant.get('/reports/measures.csv?language=en&limb=b&state=ageing')).text()
    expect(narrowed.trim().split('\r\n').slice(1)).toEqual([expect.stringContaining('Toinen Oy')])
    const silent = await (await consultant.get('/reports/measures.csv?language=en&answer=unknown')).text()
    expect(silent.trim().split('\r\n').slice(1)).toEqual([expect.stringContaining('Vieraat')])
    expect((await consultant.get('/reports/measures.csv?limb=z')).status).toBe(400)
    expect((await desk.nobody.get('/reports/measures.csv')).status).toBe(401)
    expect((await consultant.get('/reports/measures.csv?organizationId=nonsense')).status).toBe(404)
    expect((await consultant.get('/reports/measures.csv?asOf=yesterday')).status).toBe(400)
  })
})

describe('evidence', () => {
  it('of an organization shows the measure in each of its activities; what holds longest counts, the rest is kept', async () => {
    const document = await addNotice(consultant, first, shieldNotice)
    const noted = await note(consultant, {
      what: 'Palautus kokeiltiin',
      shownOn: addDays(today, -10),
      documentId: document.at('document.id'),
    })
    expect(noted.at('evidence.holdsUntil')).toBe(holdsUntil(addDays(today, -10), 'P1Y'))
    await note(consultant, { what: 'Vanha koe', shownOn: addDays(today, -500), term: null, holdsUntil: addDays(today, -100) })
    const [row] = await rowsFor(consultant, { organizationId: first, kind: 'backup' })
    expect(row?.value).toMatchObject({
      state: 'fresh',
      activityCount: 2,
      evidence: { what: 'Palautus kokeiltiin', documentName: 'seloste.txt' },
      others: [{ what: 'Vanha koe' }],
    })
    expect(row?.text('evidence.notedBy')).toMatch(/^Henkilö/)
  })

  it('of one activity shows it there alone', async () => {
    const noted = await note(consultant, { what: 'Palkkojen palautus', activityId: payroll, term: 'P3Y' })
    const rows = await rowsFor(consultant, { organizationId: first, kind: 'backup' })
    expect(rows.map((row) => [row.at('evidence.what'), row.at('activityCount')])).toEqual([
      ['Palautus kokeiltiin', 1],
      ['Palkkojen palautus', 1],
    ])
    const standing = await consultant.done('query ($id: ID!) { activity(id: $id) { measureEvidence { kind state what } } }', {
      id: payroll,
    })
    expect(standing.at('activity.measureEvidence')).toEqual([
      { kind: 'backup', state: 'fresh', what: 'Palkkojen palautus' },
      { kind: 'encryption_at_rest', state: 'stale', what: null },
    ])
    await take(consultant, 'withdrawEvidence', noted.text('evidence.id'))
    expect(await rowsFor(consultant, { organizationId: first, kind: 'backup' })).toHaveLength(1)
  })

  it('is changed by whoever saw it as it is, taken back and put back, and the log tells each', async () => {
    const id = (await note(consultant, { kind: 'encryption_at_rest', what: 'Levyt tarkastettu' })).text('evidence.id')
    const changed = await change(consultant, id, 1, { kind: 'encryption_at_rest', what: 'Levyt tarkastettu', term: 'P6M' })
    expect(changed.value).toMatchObject({ evidence: { version: 2, holdsUntil: holdsUntil(today, 'P6M') } })
    expect((await change(consultant, id, 1, { kind: 'encryption_at_rest' })).at('code')).toBe('stale_version')
    expect((await take(consultant, 'restoreEvidence', id)).at('code')).toBe('conflict')
    expect((await take(consultant, 'withdrawEvidence', id)).at('evidence.isWithdrawn')).toBe(true)
    expect((await take(consultant, 'withdrawEvidence', id)).at('code')).toBe('conflict')
    expect((await change(consultant, id, 3, { kind: 'encryption_at_rest' })).at('code')).toBe('conflict')
    expect((await rowsFor(consultant, { kind: 'encryption_at_rest' }))[0]?.at('state')).toBe('stale')
    expect((await take(consultant, 'restoreEvidence', id)).at('evidence.isWithdrawn')).toBe(false)
    expect((await rowsFor(consultant, { kind: 'encryption_at_rest' }))[0]?.at('state')).toBe('fresh')
    const told = await desk.database.inWorkspace(desk.program, (em) =>
      rowsOf<{ verb: string; organization_id: string }>(
        em,
        'select verb, organization_id from audit_event where subject_id = ? order by sequence',
        [id],
      ),
    )
    expect(told.map(({ verb }) => verb)).toEqual(['evidence.note', 'evidence.change', 'evidence.withdraw', 'evidence.restore'])
    expect(told.every(({ organization_id }) => organization_id === first)).toBe(true)
    expect(await desk.database.inWorkspace(desk.program, verifyChain)).toBeNull()
  })

  it('of a measure that no activity names any more is kept apart', async () => {
    const version = (await consultant.done('query ($id: ID!) { activity(id: $id) { version } }', { id: payroll })).number(
      'activity.version',
    )
    await consultant.done(
      'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { measures: [{ kind: backup }] }) { __typename } }',
      { id: payroll, version },
    )
    expect((await coverage(consultant)).at('measureCoverage.loose')).toBe(1)
    const [row] = await rowsFor(consultant, { isLoose: true })
    expect(row?.value).toMatchObject({
      kind: 'encryption_at_rest',
      isLoose: true,
      activityCount: 0,
      evidence: { what: 'Levyt tarkastettu' },
    })
  })

  it.each([
    ['without words', { what: ' ' }, 'what', 'required'],
    ['of tomorrow', { shownOn: addDays(today, 1) }, 'shownOn', 'in_the_future'],
    ['without an end', { term: null }, 'term', 'required'],
    ['with two ends', { holdsUntil: today }, 'term', 'required'],
    ['with a time that is none', { term: 'a year' }, 'term', 'invalid_duration'],
    ['that ended before it was shown', { term: null, holdsUntil: addDays(today, -1) }, 'holdsUntil', 'before_shown'],
    ['at an address that could run', { link: 'javascript:alert(1)' }, 'link', 'invalid_link'],
    ['of a measure that nobody names', { kind: 'mfa' }, 'kind', 'not_named'],
    ['of an activity that is not there', { activityId: missing }, 'activityId', 'not_found'],
    ['in a document that is not there', { documentId: missing }, 'documentId', 'not_found'],
  ])('%s is refused, and the field named', async (_case, evidence, field, code) => {
    const refused = await note(consultant, evidence)
    expect(refused.value).toMatchObject({ code: 'invalid_input' })
    expect(refused.at('fields')).toContainEqual({ field, code })
  })

  it('shows a measure once, under whichever letter an activity names it', async () => {
    const third = await makeOrganization(consultant, { name: 'Kolmas Oy' })
    await makeActivity(consultant, third, {
      title: { fi: 'Jono' },
      measures: [
        { kind: 'backup', limb: 'b' },
        { kind: 'backup', limb: 'c', evidencedOn: addDays(today, -20) },
      ],
    })
    expect((await rowsFor(consultant, { organizationId: third })).map((row) => [row.at('limb'), row.at('state')])).toEqual([
      ['b', 'fresh'],
      ['c', 'fresh'],
    ])
  })

  it('never points into another organization', async () => {
    const other = parts[3]?.text('activity.id') ?? ''
    expect((await note(consultant, { activityId: other })).at('fields')).toEqual([{ field: 'activityId', code: 'not_found' }])
    const document = await addNotice(consultant, second, shieldNotice)
    expect((await note(consultant, { documentId: document.at('document.id') })).at('fields')).toEqual([
      { field: 'documentId', code: 'not_found' },
    ])
  })
})

describe('roles', () => {
  it('admit editors and officers, and let a viewer only read', async () => {
    for (const role of ['dpo', 'editor'] as const)
      expect((await note(await desk.person(role, [first]), { what: `Koe ${role}` })).at('__typename')).toBe('EvidenceSaved')
    const viewer = await desk.person('viewer', [first])
    expect((await note(viewer, {})).at('code')).toBe('not_allowed')
    expect((await coverage(viewer)).at('measureCoverage.activities')).toBe(3)
  })

  it('show an officer of one client that client alone, and foreign, unassigned and missing ids answer alike', async () => {
    const narrow = await desk.person('dpo', [second])
    const seen = await coverage(narrow)
    expect(JSON.stringify(seen.value)).not.toContain('Ensimmäinen')
    expect(seen.at('measureCoverage')).toMatchObject({ activities: 4, clients: { totalCount: 1 } })
    expect(JSON.stringify((await rowsFor(narrow)).map(({ value }) => value))).not.toContain('Ensimmäinen')
    const stranger = await desk.person('dpo', '*', await desk.workspace())
    const id = (await note(consultant, {})).text('evidence.id')
    for (const client of [narrow, stranger]) {
      for (const one of [id, missing, 'nonsense']) {
        expect((await take(client, 'withdrawEvidence', one)).value).toEqual({ __typename: 'Refusal', code: 'not_found', fields: [] })
        expect((await change(client, one, 1, {})).at('code')).toBe('not_found')
      }
      for (const organizationId of [first, missing, 'nonsense']) {
        expect((await note(client, {}, organizationId)).at('code')).toBe('not_found')
        expect((await coverage(client, { organizationId })).at('measureCoverage')).toMatchObject({
          activities: 0,
          clients: { totalCount: 0 },
        })
        expect(await rowsFor(client, { organizationId })).toEqual([])
      }
    }
  })
})
