import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { acceptAll, addNotice, confirm, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let consultant: Client

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
})
afterAll(() => desk.close())

describe('from a notice to a closed gap', () => {
  it('adds, confirms, judges, mends and reports', async () => {
    const organizationId = await makeOrganization(consultant)
    const document = new Tree((await addNotice(consultant, organizationId, shieldNotice)).at('document'))
    for (const span of document.list('candidates').flatMap((candidate) => candidate.list('spans'))) {
      expect(document.text('text').slice(span.number('start'), span.number('end'))).toBe(span.text('text'))
    }
    expect(document.find('candidates', 'kind', 'transfer').value).toMatchObject({ code: 'privacy_shield', country: 'US' })

    const confirmed = await confirm(consultant, document.text('id'), await acceptAll(consultant, document))
    expect(confirmed.at('__typename')).toBe('DocumentConfirmed')
    const gap = confirmed.find('findings', 'ruleId', 'transfer-privacy-shield')
    expect(gap.at('verdict')).toBe('gap')
    expect(
      gap
        .list('spans')
        .map((span) => span.text('text'))
        .join(' '),
    ).toContain('Privacy Shield')
    expect(confirmed.at('activity.transfers.0.provenance')).toMatchObject({ by: 'import', confirmedBy: expect.stringMatching(/Henkilö/) })
    expect(confirmed.list('activity.dataItems').every((item) => item.at('retention.period') === 'P5Y')).toBe(true)

    const saved = await consultant.done(
      `mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename
         ... on ActivitySaved { activity { version transfers { provenance { by } } } changedFindings { ruleId verdict state resolvedAt } } } }`,
      {
        id: confirmed.text('activity.id'),
        version: confirmed.number('activity.version'),
        input: {
          transfers: [
            {
              id: confirmed.text('activity.transfers.0.id'),
              country: 'US',
              mechanismKind: 'scc',
              mechanismId: 'scc-2021-914',
              module: 2,
              signedOn: '2024-03-01',
              assessedOn: '2024-03-01',
            },
          ],
        },
      },
    )
    expect(saved.find('updateActivity.changedFindings', 'ruleId', 'transfer-privacy-shield').at('state')).toBe('resolved')
    expect(saved.at('updateActivity.activity.transfers')).toEqual([{ provenance: { by: 'person' } }])

    const report = await consultant.done(
      `query ($id: ID!) { report(organizationId: $id, language: fi) { contentHash openGaps html organization { name } downloads { format url } } }`,
      { id: organizationId },
    )
    expect(report.text('report.html')).toContain('Esimerkkipuoti Oy')
    const download = await consultant.get(report.find('report.downloads', 'format', 'json').text('url'))
    expect(download.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(download.headers.get('x-content-type-options')).toBe('nosniff')
    expect(((await download.json()) as { contentHash: string }).contentHash).toBe(report.text('report.contentHash'))

    const original = await consultant.get(`/documents/${document.text('id')}/original`)
    expect(await original.text()).toBe(shieldNotice)
    expect((await desk.nobody.get(`/documents/${document.text('id')}/original`)).status).toBe(401)
    const stranger = await desk.person('dpo', '*', await desk.workspace())
    expect((await stranger.get(`/documents/${document.text('id')}/original`)).status).toBe(404)
    expect((await stranger.get(`/reports/${organizationId}.json`)).status).toBe(404)
  })
})
