import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/postgres.js'

const opened: FreshDatabase[] = []
let preparations = 0

const template = {
  key: 'platform',
  prepare: async (target: pg.ClientConfig) => {
    preparations += 1
    await ask(target, 'create table note (text text)')
  },
}

async function ask(target: pg.ClientConfig, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

afterAll(() => Promise.all(opened.map((database) => database.drop())))

test('copies of one template hold their own rows and are prepared once', async () => {
  const [first, second] = await Promise.all([freshDatabase(template), freshDatabase(template)])
  opened.push(first, second)
  await ask(first, `insert into note values ('only here')`)
  expect(await ask(first, 'select text from note')).toEqual([{ text: 'only here' }])
  expect(await ask(second, 'select text from note')).toEqual([])
  expect(preparations).toBeLessThanOrEqual(1)
})

test('the embedded server knows Finnish letters, in UTF-8, with checksums', async () => {
  const database = await freshDatabase()
  opened.push(database)
  const [row] = await ask(
    database,
    `select lower('ÄÅÖ') as lower, current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
            current_setting('listen_addresses') as network`,
  )
  expect(row).toEqual({ lower: 'äåö', encoding: 'UTF8', checksums: 'on', network: '' })
})

test('a dropped database is gone though a connection to it stays open', async () => {
  const database = await freshDatabase()
  const open = new pg.Client(database)
  open.on('error', () => undefined)
  await open.connect()
  await database.drop()
  await expect(ask(database, 'select 1')).rejects.toThrow(/does not exist/)
  await open.end().catch(() => undefined)
})
