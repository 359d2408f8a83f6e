import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, confirm, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

const notice = `Tietosuojaseloste

1. Rekisterinpitäjä
Sammalkujan Pyörähuolto Oy, Sammalkuja 4, 99999 Sammalkylä

2. Henkilötietojen käsittelyn tarkoitus
- pyörien huollon varaaminen
- laskutus
- laskutus
Käsittely perustuu sopimukseen.

3. Rekisterin tietosisältö
- nimi
- puhelinnumero
- [täydennä tähän]

4. Säilytysaika
Tietoja säilytetään kaksi vuotta.
`

let desk: ApiDesk
let consultant: Client
let organizationId: string

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  organizationId = await makeOrganization(consultant, { name: 'Sammalkujan Pyörähuolto Oy' })
})
afterAll(() => desk.close())

const added = async (text: string, own = organizationId): Promise<Tree> => new Tree((await addNotice(consultant, own, text)).at('document'))

const reread = async (client: Client, documentId: string, version: number): Promise<Tree> =>
  new Tree(
    (
      await client.done(
        `mutation ($documentId: ID!, $version: Int!) { rereadDocument(documentId: $documentId, version: $version) { __typename
           ... on DocumentReread { addedCount goneCount document { version candidates { id number kind text status } } }
           ... on StaleDocument { current { version } } ... on Refusal { code fields { field code } } } }`,
        { documentId, version },
      )
    ).at('rereadDocument'),
  )

/** As an older program left it: straight into the database. */
const sql = async (statement: string): Promise<void> => {
  const { user, host, port, database } = desk.owner
  const client = new pg.Client({ user, host, port, database })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

const look = async (id: string): Promise<Tree> =>
  new Tree(
    (
      await consultant.done(
        `query ($id: ID!) { document(id: $id) { version proposedTitle observations { kind confidence confidenceWord span { start end text } }
           resembles { isSameTitle likeness shared { kind words } activity { id title { fi } } }
           candidates { id number kind text repeats heldBy { id } duplicateOf } } }`,
        { id },
      )
    ).at('document'),
  )

const answers = async (document: Tree): Promise<readonly Tree[]> => {
  const decided = await consultant.done(
    `mutation ($id: ID!, $version: Int!, $decisions: [CandidateDecisionInput!]!) { decideCandidates(documentId: $id, version: $version, decisions: $decisions) {
       __typename ... on CandidatesDecided { document { version candidates { id status } } } } }`,
    {
      id: document.text('id'),
      version: document.number('version'),
      decisions: [{ id: document.text('candidates.0.id'), action: 'leave' }],
    },
  )
  return decided.list('decideCandidates.document.candidates')
}

describe('a document read again', () => {
  it('keeps every candidate, its identity and what people said of it, where the reader says the same', async () => {
    const document = await added(`${notice}\nLisätietoja saa huollosta.\n`)
    await answers(document)
    const again = await reread(consultant, document.text('id'), 2)
    expect(again.value).toMatchObject({ __typename: 'DocumentReread', addedCount: 0, goneCount: 0 })
    expect(again.list('document.candidates').map((one) => [one.at('id'), one.at('number')])).toEqual(
      document.list('candidates').map((one) => [one.at('id'), one.at('number')]),
    )
    expect(again.at('document.candidates.0.status')).toBe('left')
    expect(again.number('document.version')).toBeGreaterThan(2)
  })

  it('renews what waits after an older reading, in the order of the text, and leaves what was answered', async () => {
    const document = await added(`${notice}\nVastaamme arkisin.\n`)
    await answers(document)
    const id = document.text('id')
    // As an older reader would have left it: one value unseen, one that it made up.
    await sql(`delete from candidate where document_id = '${id}' and kind = 'retention'`)
    await sql(`update candidate set text = 'tätä ei lue missään' where document_id = '${id}' and kind = 'legal_basis'`)
    const again = await reread(consultant, id, 2)
    expect(again.value).toMatchObject({ __typename: 'DocumentReread', addedCount: 2, goneCount: 1 })
    const candidates = again.list('document.candidates')
    expect(candidates.map((one) => one.at('number'))).toEqual(candidates.map((_, index) => index + 1))
    expect(candidates.map((one) => one.at('kind'))).toEqual(document.list('candidates').map((one) => one.at('kind')))
    expect(candidates[0]?.at('status')).toBe('left')
    expect(JSON.stringify(again.value)).not.toContain('tätä ei lue missään')
  })

  it('is refused where the reader makes another text of the file, and nothing changes', async () => {
    const document = await added(`${notice}\nOlemme avoinna kesällä.\n`)
    const id = document.text('id')
    await sql(`update source_document set text = text || ' ' where id = '${id}'`)
    expect((await reread(consultant, id, document.number('version'))).value).toEqual({
      __typename: 'Refusal',
      code: 'conflict',
      fields: [{ field: 'documentId', code: 'text_changed' }],
    })
    expect((await look(id)).number('version')).toBe(document.number('version'))
  })

  it('is refused to those who may not, to strangers as what is missing, and where somebody was first', async () => {
    const document = await added(`${notice}\nOlemme avoinna talvella.\n`)
    const id = document.text('id')
    expect((await reread(await desk.person('viewer'), id, 1)).at('code')).toBe('not_allowed')
    const stranger = await desk.person('consultant', '*', await desk.workspace())
    expect((await reread(stranger, id, 1)).at('code')).toBe('not_found')
    expect((await reread(stranger, '0190a0a0-0000-7000-8000-000000000000', 1)).at('code')).toBe('not_found')
    expect((await reread(consultant, id, 99)).at('__typename')).toBe('StaleDocument')
  })
})

describe('what a careful person sees in a notice', () => {
  it('shows the placeholder that was left in, with its very words', async () => {
    const seen = await look((await added(`${notice}\nSoita meille.\n`)).text('id'))
    const observed = seen.find('observations', 'kind', 'placeholder')
    expect(observed.text('span.text')).toContain('täydennä')
    expect(observed.at('confidence')).toBeGreaterThan(0)
  })

  it('tells values that the notice says twice, and those that an activity holds already', async () => {
    const own = await makeOrganization(consultant, { name: 'Sammalkujan Pyörähuolto Oy' })
    const activity = await makeActivity(consultant, own, { purposes: [{ text: { fi: 'Laskutus' }, legalBases: [] }] })
    const seen = await look((await added(notice, own)).text('id'))
    const billing = seen.list('candidates').filter((one) => one.at('text') === 'laskutus')
    expect(billing.map((one) => one.at('heldBy.id'))).toEqual(billing.map(() => activity.at('activity.id')))
    expect(billing.length).toBeGreaterThan(0)
    for (const one of billing.slice(1)) expect(one.at('repeats')).toBe(billing[0]?.at('number'))
  })

  it('names the activity that the notice resembles, and why; another organization stays out of it', async () => {
    const own = await makeOrganization(consultant, { name: 'Sammalkujan Pyörähuolto Oy' })
    const document = await added(notice, own)
    const confirmed = await confirm(consultant, document.text('id'), await acceptAll(consultant, document))
    await makeActivity(consultant, own, {
      title: { fi: 'Kameravalvonta' },
      purposes: [{ text: { fi: 'Omaisuuden suojaaminen' }, legalBases: [] }],
    })
    const newer = await look((await added(`${notice}\nPäivitetty keväällä.\n`, own)).text('id'))
    expect(newer.list('resembles').map((one) => one.at('activity.id'))).toEqual([confirmed.at('activity.id')])
    expect(newer.at('resembles.0.likeness')).toBeGreaterThan(0.5)
    expect(newer.find('resembles.0.shared', 'kind', 'purpose').at('words')).toContain('laskutus')
    const elsewhere = await makeOrganization(consultant, { name: 'Muu Oy' })
    expect((await look((await added(notice, elsewhere)).text('id'))).at('resembles')).toEqual([])
  })

  it('proposes a title of what is processed, not of who processes it', async () => {
    const seen = await look((await added(`${notice}\nTervetuloa.\n`)).text('id'))
    expect(seen.text('proposedTitle')).toBe('Pyörien huollon varaaminen')
  })
})

describe('a file that is there already', () => {
  it('is not kept twice, unless a person wants it again; other organizations do not matter', async () => {
    const own = await makeOrganization(consultant, { name: 'Kahteen Kertaan Oy' })
    const first = await added(notice, own)
    const send = async (again: boolean, to = own): Promise<Tree> =>
      consultant.done(
        `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { __typename
           ... on DocumentAdded { document { id } } ... on DocumentKnown { document { id } } } }`,
        { input: { organizationId: to, name: 'toinen.txt', contentBase64: Buffer.from(notice).toString('base64'), again } },
      )
    expect((await send(false)).at('addDocument')).toEqual({ __typename: 'DocumentKnown', document: { id: first.at('id') } })
    expect((await send(true)).at('addDocument.__typename')).toBe('DocumentAdded')
    const elsewhere = await makeOrganization(consultant, { name: 'Ensi Kertaa Oy' })
    expect((await send(false, elsewhere)).at('addDocument.__typename')).toBe('DocumentAdded')
  })
})
