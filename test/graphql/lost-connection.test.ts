import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let editor: Client
let holder: pg.Client

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
  holder = new pg.Client(desk.owner)
  await holder.connect()
})
afterAll(async () => {
  await holder.end()
  await desk.close()
})

/** Ends the connection of whoever waits for what the holder holds. */
async function cutOffWhoWaits(): Promise<void> {
  const waiting = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await holder.query(waiting)).rowCount === 0) await new Promise((later) => setTimeout(later, 20))
}

describe('a connection lost in the middle of a change', () => {
  it('is told as such, leaves nothing half written, and costs the pool no place', { timeout: 60_000 }, async () => {
    // More cuts than the pool has places.
    for (let cut = 0; cut < 12; cut += 1) await cutOnce()
  })
})

async function cutOnce(): Promise<void> {
  const made = await makeActivity(editor, await makeOrganization(editor))
  const [id, version] = [made.text('activity.id'), made.number('activity.version')]
  await holder.query('begin')
  await holder.query('lock table audit_chain in exclusive mode')
  const change = editor.ask(
    'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { title: { fi: "Katkesi" } }) { __typename } }',
    { id, version },
  )
  await cutOffWhoWaits()
  const { errors } = await change
  await holder.query('rollback')
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reference: expect.any(String) })
  expect(errors[0]?.message).toMatch(/^The database does not answer/)
  const seen = await editor.done('query ($id: ID!) { activity(id: $id) { version title { fi } } }', { id })
  expect(seen.at('activity')).toEqual({ version, title: { fi: 'Asiakasrekisteri' } })
}
