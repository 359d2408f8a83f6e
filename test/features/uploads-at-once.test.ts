import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiDesk, apiDesk } from '../support/factories/api.js'
import { addNotice, makeOrganization } from '../support/factories/operations.js'
import { shieldNotice } from '../support/factories/notice.js'

let desk: ApiDesk

beforeAll(async () => {
  desk = await apiDesk()
})
afterAll(() => desk.close())

/** More than the database has connections for the program. */
const MANY = 12

it('many long notices brought in at once keep nobody else waiting, and are all read', { timeout: 120_000 }, async () => {
  const editor = await desk.person('consultant')
  const organizationId = await makeOrganization(editor)
  const long = shieldNotice.repeat(250)
  let done = 0
  const uploads = Array.from({ length: MANY }, async (_, index) => {
    const added = await addNotice(editor, organizationId, `${long}\n${index}`, `pitka-${index}.txt`)
    done += 1
    return added
  })
  const seen = await editor.done('query ($id: ID!) { organization(id: $id) { name } }', { id: organizationId })
  expect(done).toBe(0)
  expect(seen.at('organization.name')).toBe('Esimerkkipuoti Oy')
  for (const added of await Promise.all(uploads)) expect(added.at('__typename')).toBe('DocumentAdded')
})
