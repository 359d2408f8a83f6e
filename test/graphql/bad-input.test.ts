import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { addNotice, makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let editor: Client
let organizationId: string

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
  organizationId = await makeOrganization(editor)
})
afterAll(() => desk.close())

/** Rows of the register, so that a refusal can be shown to have left none. */
async function rows(): Promise<unknown> {
  return desk.database.inWorkspace(desk.program, (em) =>
    em.execute(
      'select (select count(*) from activity) as a, (select count(*) from party) as p, (select count(*) from source_document) as d, (select count(*) from audit_event) as e',
    ),
  )
}

describe('a bad file', () => {
  const refused: readonly [string, string | Uint8Array, string, string, string][] = [
    ['empty', '', 'tyhja.txt', 'unreadable', 'empty'],
    ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0]), 'ohjelma.txt', 'unreadable', 'binary'],
    ['invalid UTF-8', new Uint8Array([0x54, 0x69, 0x65, 0x74, 0x6f, 0xe4, 0xff, 0xfe, 0x20, 0x61]), 'latin.txt', 'unreadable', 'not_utf8'],
    ['of an unknown kind', 'teksti', 'taulukko.abc', 'unreadable', 'unsupported_format'],
    ['over 20 MB', new Uint8Array(20_000_003).fill(97), 'suuri.txt', 'too_large', 'too_large'],
  ]
  it.each(refused)('that is %s is refused by its name and the reason, and nothing stays', async (_what, content, name, code, fault) => {
    const before = await rows()
    const answer = await addNotice(editor, organizationId, content, name)
    expect(answer.value).toMatchObject({ __typename: 'Refusal', code, fields: [{ field: 'contentBase64', code: fault, value: name }] })
    expect(await rows()).toEqual(before)
  })

  it('that is no base64 is refused', async () => {
    const answer = await editor.done(
      'mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on Refusal { code fields { field code } } } }',
      {
        input: { organizationId, name: 'a.txt', contentBase64: 'ei*base64*' },
      },
    )
    expect(answer.at('addDocument')).toEqual({ code: 'invalid_input', fields: [{ field: 'contentBase64', code: 'invalid_base64' }] })
  })

  it('with a path for a name is refused', async () => {
    const answer = await addNotice(editor, organizationId, 'Tietosuojaseloste', '../../etc/passwd.txt')
    expect(answer.value).toMatchObject({ code: 'invalid_input', fields: [{ field: 'name', code: 'forbidden_character' }] })
  })

  it('with scripts is read as its words, kept as it came, and never served as a page', async () => {
    const html = '<html><body><h1>Tietosuojaseloste</h1><script>alert("x")</script><p>Tietoja säilytetään 2 vuotta.</p></body></html>'
    const answer = await addNotice(editor, organizationId, html, 'sivu.html')
    expect(answer.text('document.text')).not.toContain('alert')
    const original = await editor.get(`/documents/${answer.text('document.id')}/original`)
    expect(original.headers.get('content-type')).toBe('application/octet-stream')
    expect(await original.text()).toBe(html)
  })
})

describe('a bad field', () => {
  it('that is no day of the calendar is named with its value', async () => {
    const { errors } = await editor.ask(
      'mutation ($id: ID!, $input: ActivityInput!) { updateActivity(id: $id, version: 1, input: $input) { __typename } }',
      {
        id: organizationId,
        input: { transfers: [{ country: 'US', signedOn: '2018-13-45' }] },
      },
    )
    expect(errors[0]?.message).toContain('2018-13-45')
    expect(errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'input.transfers.0.signedOn', code: 'invalid_date', value: '2018-13-45' }],
    })
    const literal = await editor.ask('{ portfolio(asOf: "2018-13-45") { asOf } }')
    expect(literal.errors[0]?.message).toContain('2018-13-45')
  })

  const wrong: readonly [string, object, string, string][] = [
    [
      'a duration',
      { dataItems: [{ text: { fi: 'nimi' }, retention: { period: '6 vuotta' } }] },
      'dataItems.0.retention.period',
      'invalid_duration',
    ],
    [
      'an endless duration',
      { dataItems: [{ text: { fi: 'nimi' }, retention: { period: 'P900Y' } }] },
      'dataItems.0.retention.period',
      'too_long',
    ],
    ['a country', { transfers: [{ country: 'XX' }] }, 'transfers.0.country', 'invalid_country'],
    ['a country in small letters', { transfers: [{ country: 'us' }] }, 'transfers.0.country', 'invalid_country'],
    ['a mechanism', { transfers: [{ mechanismId: 'nope' }] }, 'transfers.0.mechanismId', 'unknown_mechanism'],
    [
      'a mechanism of another family',
      { transfers: [{ mechanismId: 'scc-2021-914', mechanismKind: 'bcr' }] },
      'transfers.0.mechanismKind',
      'contradicts_mechanism',
    ],
    ['a module', { transfers: [{ module: 5 }] }, 'transfers.0.module', 'out_of_range'],
    ['a NUL byte', { purposes: [{ text: { fi: 'a\0b' }, legalBases: [] }] }, 'purposes.0.text.fi', 'forbidden_character'],
    ['half a character', { purposes: [{ text: { fi: 'a\ud800' }, legalBases: [] }] }, 'purposes.0.text.fi', 'broken_character'],
    ['an over-long text', { purposes: [{ text: { fi: 'x'.repeat(20_001) }, legalBases: [] }] }, 'purposes.0.text.fi', 'too_long'],
    ['an empty text', { subjects: [{ text: { fi: '  ' } }] }, 'subjects.0.text', 'required'],
    [
      'no reason for what does not apply',
      { answers: [{ statement: 'transfers', state: 'not_applicable' }] },
      'answers.0.reason',
      'required',
    ],
    ['an item of nobody', { purposes: [{ id: 'abc', text: { fi: 'a' }, legalBases: [] }] }, 'purposes.0.id', 'not_found'],
    [
      'the same statement twice',
      {
        answers: [
          { statement: 'transfers', state: 'none' },
          { statement: 'transfers', state: 'unknown' },
        ],
      },
      'answers.1.statement',
      'repeated',
    ],
    [
      'groups of another activity',
      { dataItems: [{ text: { fi: 'a' }, subjectIds: ['00000000-0000-7000-8000-000000000000'] }] },
      'dataItems.0.subjectIds.0',
      'not_found',
    ],
    [
      'groups without end',
      { dataItems: [{ text: { fi: 'a' }, subjectIds: Array.from({ length: 501 }, () => 'a') }] },
      'dataItems.0.subjectIds',
      'too_many',
    ],
    [
      'the same item twice',
      {
        purposes: [
          { id: 'a', text: { fi: 'a' }, legalBases: [] },
          { id: 'a', text: { fi: 'b' }, legalBases: [] },
        ],
      },
      'purposes.1.id',
      'repeated',
    ],
    [
      'a party of nobody',
      { recipients: [{ role: 'processor', party: { id: '00000000-0000-7000-8000-000000000000' } }] },
      'recipients.0.party.id',
      'not_found',
    ],
    [
      'a letter of Art. 9(2)',
      { dataItems: [{ text: { fi: 'a' }, specialCategory: 'health', specialCondition: 'z' }] },
      'dataItems.0.specialCondition',
      'invalid_condition',
    ],
    ['a list without end', { sources: Array.from({ length: 501 }, () => ({ text: { fi: 'a' } })) }, 'sources', 'too_many'],
  ]
  it.each(wrong)('that is wrong as %s is named, and nothing stays', async (_what, input, field, code) => {
    const before = await rows()
    const answer = await makeActivity(editor, organizationId, input)
    expect(answer.value).toMatchObject({ __typename: 'Refusal', code: 'invalid_input' })
    expect(answer.list('fields').map((fault) => [fault.at('field'), fault.at('code')])).toContainEqual([field, code])
    expect(await rows()).toEqual(before)
  })

  it.each([
    ['businessId', { businessId: '1234567-0' }, 'invalid_business_id'],
    ['businessId', { businessId: 'abc' }, 'invalid_business_id'],
    ['country', { country: 'ZZ' }, 'invalid_country'],
    ['email', { email: 'ei ole osoite' }, 'invalid_email'],
    ['name', { name: '   ' }, 'required'],
    ['name', { name: 'x'.repeat(301) }, 'too_long'],
    ['headcount', { headcount: -1 }, 'out_of_range'],
    ['dpo.email', { dpo: { email: 'x' } }, 'invalid_email'],
  ])('of an organization is named: %s', async (field, input, code) => {
    const answer = await editor.done(
      'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { ... on Refusal { code fields { field code } } } }',
      { input: { name: 'A', ...input } },
    )
    expect(answer.at('createOrganization')).toEqual({ code: 'invalid_input', fields: [{ field, code }] })
  })

  it('of the right kind is taken: a valid Y-tunnus', async () => {
    await expect(makeOrganization(editor, { name: 'B', businessId: '0737546-2' })).resolves.toBeTruthy()
  })
})
