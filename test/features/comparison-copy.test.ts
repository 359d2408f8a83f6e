import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbook, textOf } from '../exports/read-back.js'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let consultant: Client
let first: string
let second: string
let payroll: string

const source = {
  title: { fi: 'Palkanlaskenta' },
  reviewedOn: '2026-01-15',
  purposes: [{ text: { fi: 'Palkanmaksu' }, legalBases: ['legal_obligation'], statute: 'Työsopimuslaki' }],
  subjects: [{ text: { fi: 'Työntekijät' } }],
  dataItems: [{ text: { fi: '=SUMMA(A1) palkkatiedot' }, retention: { period: 'P10Y' } }],
  recipients: [{ role: 'processor', party: { name: 'Tilipuro Oy' }, engagement: { hasContract: true, contractReference: 'TP-1' } }],
  transferStatement: 'occurs',
  transfers: [
    { country: 'US', mechanismId: 'adq-us-dpf', mechanismKind: 'dpf', importer: { name: 'Paystream Inc' }, listCheckedOn: '2026-01-01' },
  ],
  measures: [{ kind: 'access_control', evidencedOn: '2026-01-01' }],
  assessments: [{ kind: 'dpia', status: 'done', date: '2026-01-02' }],
  accountability: { owner: 'Talouspäällikkö', offeredToChildren: false },
}

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  first = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  second = await makeOrganization(consultant, { name: 'Andra Ab' })
  const made = await makeActivity(consultant, first, source)
  payroll = made.text('activity.id')
  // Each piece of data is linked to its people, as a register has it.
  await consultant.done(
    `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }`,
    {
      id: payroll,
      version: made.at('activity.version'),
      input: { dataItems: [{ ...source.dataItems[0], subjectIds: [made.at('activity.subjects.0.id')] }] },
    },
  )
  await makeActivity(consultant, second, {
    title: { sv: 'Löneregister' },
    dataItems: [{ text: { sv: 'Löner' }, retention: { period: 'P40Y' } }],
  })
})
afterAll(() => desk.close())

const copy = async (client: Client, id: string, organizationId: string) =>
  client.done(
    `mutation ($id: ID!, $organizationId: ID!) { copyActivity(id: $id, organizationId: $organizationId) { __typename
       ... on Refusal { code fields { field code } }
       ... on ActivitySaved { activity { id version title { fi } reviewedOn organization { id } purposes { statute legalBases provenance { by } }
         subjects { id } dataItems { subjectIds retention { period } } recipients { role party { name } engagement { hasContract contractReference } }
         transfers { country mechanismId listCheckedOn importer { name } } measures { kind evidencedOn } assessments { kind } documents { id }
         accountability { owner offeredToChildren } history(first: 5) { edges { node { verb changes { field after } } } } } } } }`,
    { id, organizationId },
  )

describe('a copy for another client', () => {
  it('is a draft with what is done, and nothing of what was shown or signed for somebody else', async () => {
    const made = await copy(consultant, payroll, second)
    expect(made.at('copyActivity.activity')).toMatchObject({
      title: { fi: 'Palkanlaskenta (luonnos)' },
      reviewedOn: null,
      organization: { id: second },
      purposes: [{ statute: 'Työsopimuslaki', legalBases: ['legal_obligation'], provenance: { by: 'person' } }],
      dataItems: [{ subjectIds: [made.at('copyActivity.activity.subjects.0.id')], retention: { period: 'P10Y' } }],
      recipients: [{ role: 'processor', party: { name: 'Tilipuro Oy' }, engagement: null }],
      transfers: [{ country: 'US', mechanismId: 'adq-us-dpf', listCheckedOn: null, importer: { name: 'Paystream Inc' } }],
      measures: [{ kind: 'access_control', evidencedOn: null }],
      assessments: [],
      documents: [],
      accountability: { owner: null, offeredToChildren: false },
    })
    const logged = made.list('copyActivity.activity.history.edges').find((edge) => edge.at('node.verb') === 'activity.copy')
    expect(logged?.at('node.changes')).toEqual([{ field: 'copiedFrom', after: payroll }])
    const undone = await consultant.done(
      'mutation ($id: ID!, $version: Int!) { deleteActivity(id: $id, version: $version) { __typename } }',
      { id: made.at('copyActivity.activity.id'), version: made.at('copyActivity.activity.version') },
    )
    expect(undone.at('deleteActivity.__typename')).toBe('ActivityDeleted')
  })

  it('is refused to who may not write there, to the same client, and out of reach', async () => {
    const narrow = await desk.person('editor', [second])
    expect((await copy(narrow, payroll, second)).at('copyActivity')).toMatchObject({ code: 'not_found' })
    const here = await desk.person('editor', [first])
    expect((await copy(here, payroll, second)).at('copyActivity')).toMatchObject({ code: 'not_found' })
    expect((await copy(await desk.person('viewer'), payroll, second)).at('copyActivity')).toMatchObject({ code: 'not_allowed' })
    expect((await copy(consultant, payroll, first)).at('copyActivity')).toMatchObject({ code: 'invalid_input' })
    expect((await copy(consultant, 'nothing', second)).at('copyActivity')).toMatchObject({ code: 'not_found' })
  })
})

describe('values in words', () => {
  it('are told in the language asked', async () => {
    const found = await consultant.done(
      `query ($ids: [ID!]!) { comparison(organizationIds: $ids) { rows { kind fields { field cells { values { fi: words(language: fi) en: words(language: en) text { fi } } } } } } }`,
      { ids: [first, second] },
    )
    const row = found.find('comparison.rows', 'kind', 'payroll')
    const values = (field: string) => row.find('fields', 'field', field).at('cells.0.values.0')
    expect(values('legalBases')).toMatchObject({ fi: 'lakisääteinen velvoite', en: 'legal obligation' })
    expect(values('retention')).toMatchObject({ fi: '10 vuotta', en: '10 years' })
    expect(values('transfers')).toMatchObject({ en: expect.stringMatching(/^United States, .+/) as unknown })
    expect(values('purposes')).toEqual({ fi: null, en: null, text: { fi: 'Palkanmaksu' } })
  })

  it('tell the word that stood before, and list what people said', async () => {
    const swedish = await consultant.done('query ($ids: [ID!]!) { comparison(organizationIds: $ids) { rows { activities { id } } } }', {
      ids: [first, second],
    })
    const other = swedish.text('comparison.rows.0.activities.1.id')
    const say = (isSame: boolean | null) =>
      consultant.done(
        'mutation ($one: ID!, $other: ID!, $isSame: Boolean) { alignActivities(one: $one, other: $other, isSame: $isSame) { ... on Aligned { before isSame } } }',
        { one: payroll, other, isSame },
      )
    expect((await say(false)).at('alignActivities')).toEqual({ before: null, isSame: false })
    const apart = await consultant.done('query ($ids: [ID!]!) { comparison(organizationIds: $ids) { corrections { one other isSame } } }', {
      ids: [first, second],
    })
    expect(apart.at('comparison.corrections')).toMatchObject([{ isSame: false }])
    expect((await say(null)).at('alignActivities')).toEqual({ before: false, isSame: null })
  })
})

describe('the comparison as a file', () => {
  const path = (extension: string, more = '') => `/reports/comparison.${extension}?clients=${first},${second}&language=en${more}`
  const bytes = async (extension: string, more = '') => new Uint8Array(await (await consultant.get(path(extension, more))).arrayBuffer())

  it.each(['xlsx', 'pdf'])('says the same as the page, as %s', async (format) => {
    const text = await textOf(format, await bytes(format))
    for (const words of [
      'Ensimmäinen Oy',
      'Andra Ab',
      'same kind: payroll',
      '≠ differs',
      '10 years',
      '40 years',
      'Envisaged time limits for erasure',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/legal_obligation|P10Y|access_control/)
  })

  it('leaves out what is the same where asked, and holds no formula', async () => {
    const all = await textOf('xlsx', await bytes('xlsx'))
    const differing = await textOf('xlsx', await bytes('xlsx', '&only=differences'))
    expect(differing.length).toBeLessThan(all.length)
    const workbook = await openWorkbook(await bytes('xlsx'))
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => expect(String(cell.value)).not.toMatch(/^\s*[=@]/)))
  })

  it('is refused to nobody, to who sees one of the clients, and for a bad question', async () => {
    expect((await desk.nobody.get(path('xlsx'))).status).toBe(401)
    expect((await (await desk.person('viewer', [first])).get(path('pdf'))).status).toBe(404)
    expect((await consultant.get(`/reports/comparison.pdf?clients=${first}`)).status).toBe(400)
    expect((await consultant.get(path('xlsx').replace('language=en', 'language=xx'))).status).toBe(400)
  })
})
