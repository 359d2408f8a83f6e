import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client, dataOf } from '../support/factories/api.js'

let desk: ApiDesk
let consultant: Client

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
})
afterAll(() => desk.close())

const notice = `Tietosuojaseloste

1. Rekisterinpitäjä
Esimerkkipuoti Oy, Kuvitteellinenkatu 1, 00100 Helsinki

2. Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen ja markkinointi.

3. Rekisterin tietosisältö
Nimi, sähköpostiosoite ja tilaushistoria.

4. Tietojen säilytysaika
Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.

5. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Tietoja siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.

6. Rekisterin suojaus
Rekisteri on suojattu palomuurilla ja henkilökohtaisilla käyttäjätunnuksilla.
`

describe('from a notice to a closed gap', () => {
  it('adds, confirms, judges, mends and reports', async () => {
    const made = dataOf(
      await consultant.ask<{ createOrganization: { __typename: string; organization: { id: string } } }>(
        `mutation { createOrganization(input: { name: "Esimerkkipuoti Oy" }) { __typename ... on OrganizationSaved { organization { id version standing { required } } } } }`,
      ),
    )
    expect(made.createOrganization.__typename).toBe('OrganizationSaved')
    const organizationId = made.createOrganization.organization.id
    const added = dataOf(
      await consultant.ask<any>(
        `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { __typename ... on DocumentAdded { document { id version text sha256 outline { title }
           candidates { id number kind text code country period confidence confidenceWord spans { start end text before after } duplicateOf } } } ... on Refusal { code fields { field code value } } } }`,
        { input: { organizationId, name: 'seloste.txt', contentBase64: Buffer.from(notice).toString('base64') } },
      ),
    ).addDocument
    expect(added.__typename).toBe('DocumentAdded')
    const { document } = added
    for (const { spans } of document.candidates) for (const span of spans) expect(document.text.slice(span.start, span.end)).toBe(span.text)
    const shield = document.candidates.find(({ kind }: { kind: string }) => kind === 'transfer')
    expect(shield).toMatchObject({ code: 'privacy_shield', country: 'US' })

    const decided = dataOf(
      await consultant.ask<any>(
        `mutation ($id: ID!, $version: Int!, $decisions: [CandidateDecisionInput!]!) { decideCandidates(documentId: $id, version: $version, decisions: $decisions) { __typename ... on CandidatesDecided { document { version } } } }`,
        { id: document.id, version: document.version, decisions: document.candidates.map(({ id }: { id: string }) => ({ id, action: 'accept' })) },
      ),
    ).decideCandidates
    expect(decided.__typename).toBe('CandidatesDecided')
    const confirmed = dataOf(
      await consultant.ask<any>(
        `mutation ($id: ID!, $version: Int!) { confirmDocument(documentId: $id, version: $version, target: {}) { __typename
           ... on DocumentConfirmed { activity { id version title { fi } transfers { id country mechanismKind provenance { by confirmedBy evidence { text } } } purposes { text { fi } legalBases } dataItems { text { fi } retention { period criterion { fi } } } measures { kind limb } statements { statement state } }
             findings { ruleId verdict spans { text before after } text(language: fi) { title } } } ... on Refusal { code fields { field code } } } }`,
        { id: document.id, version: decided.document.version },
      ),
    ).confirmDocument
    expect(confirmed.__typename).toBe('DocumentConfirmed')
    const gap = confirmed.findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'transfer-privacy-shield')
    expect(gap).toMatchObject({ verdict: 'gap' })
    expect(gap.spans.map(({ text }: { text: string }) => text).join(' ')).toContain('Privacy Shield')

    const { activity } = confirmed
    const [transfer] = activity.transfers
    expect(transfer.provenance).toMatchObject({ by: 'import' })
    const saved = dataOf(
      await consultant.ask<any>(
        `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename
           ... on ActivitySaved { activity { version transfers { provenance { by } } } changedFindings { ruleId verdict state resolvedAt } } ... on Refusal { code fields { field code value } } } }`,
        {
          id: activity.id,
          version: activity.version,
          input: { transfers: [{ id: transfer.id, country: 'US', mechanismKind: 'scc', mechanismId: 'scc-2021-914', module: 2, signedOn: '2024-03-01', assessedOn: '2024-03-01' }] },
        },
      ),
    ).updateActivity
    expect(saved.__typename).toBe('ActivitySaved')
    expect(saved.changedFindings.find(({ ruleId }: { ruleId: string }) => ruleId === 'transfer-privacy-shield')).toMatchObject({ state: 'resolved' })
    expect(saved.activity.transfers).toEqual([{ provenance: { by: 'person' } }])

    const report = dataOf(
      await consultant.ask<any>(`query ($id: ID!) { report(organizationId: $id, language: fi) { contentHash openGaps html organization { name } downloads { format url } } }`, { id: organizationId }),
    ).report
    expect(report.html).toContain('Esimerkkipuoti Oy')
    const json = report.downloads.find(({ format }: { format: string }) => format === 'json')
    const download = await consultant.get(json.url)
    expect(download.status).toBe(200)
    expect(download.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(((await download.json()) as { contentHash: string }).contentHash).toBe(report.contentHash)
    const original = await consultant.get(`/documents/${document.id}/original`)
    expect(await original.text()).toBe(notice)
    expect((await desk.nobody.get(`/documents/${document.id}/original`)).status).toBe(401)
  })
})
