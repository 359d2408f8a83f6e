import { downloads } from '@seloste/server/graphql/downloads/index'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

const missing = '0190a0a0-0000-7000-8000-000000000000'
let desk: ApiDesk
let consultant: Client
let organizationId: string
let other: string

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  organizationId = await makeOrganization(consultant, { name: 'Ensimmäinen Oy' })
  other = await makeOrganization(consultant, { name: 'Toinen Oy' })
  await makeActivity(consultant, organizationId, { title: { fi: 'Palkat' }, measures: [{ kind: 'backup' }] })
})
afterAll(() => desk.close())

/** An address of a download with the parts of its path filled. */
const at = (path: string, file = `${missing}.json`): string => path.replace(':file', file).replace(':id', missing)
const paths = downloads.map(({ path }) => path)
const languages = paths.filter((path) => path.startsWith('/reports/'))

describe('downloads', () => {
  it('have an address each', () => expect(new Set(paths).size).toBe(paths.length))

  it.each(paths)('%s is for nobody who has not signed in', async (path) => {
    const answer = await desk.nobody.get(at(path))
    expect(answer.status).toBe(401)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each(languages)('%s names a language that is none, and one given twice', async (path) => {
    for (const [query, code] of [
      ['language=xx', 'unknown_language'],
      ['language=fi&language=sv', 'given_twice'],
    ] as const) {
      const answer = await consultant.get(`${at(path)}?${query}&clients=${organizationId},${other}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ error: 'invalid_input', fields: [{ field: 'language', code }] })
    }
  })

  it('come as files that no browser shows, under the name of what they hold', async () => {
    const answer = await consultant.get(at('/reports/:file', `${organizationId}.json`))
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="ensimmainen-oy-[\d-]+\.json"/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('of a format that there is not, or of what is out of reach, are not found', async () => {
    const narrow = await desk.person('dpo', [other])
    expect((await consultant.get(`/reports/${organizationId}.exe`)).status).toBe(404)
    for (const path of [
      `/reports/${organizationId}.json`,
      `/reports/${missing}.json`,
      `/documents/${missing}/original`,
      '/documents/nonsense/original',
    ])
      expect([path, (await narrow.get(path)).status]).toEqual([path, 404])
  })
})
