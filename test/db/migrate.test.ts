import { drift, migrate } from '@seloste/server/db/migrate'
import { migrations } from '@seloste/server/db/migrations/index'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/postgres.js'

const opened: FreshDatabase[] = []

async function empty(): Promise<FreshDatabase> {
  const database = await freshDatabase()
  opened.push(database)
  return database
}

async function ask<Row extends pg.QueryResultRow>(target: pg.ClientConfig, statement: string): Promise<Row[]> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

afterAll(() => Promise.all(opened.map((database) => database.drop())))

describe('migrations', () => {
  it('lay from empty what the entities expect', async () => {
    const database = await empty()
    expect(await drift(database)).toContain('create table "activity"')
    await migrate(database)
    expect(await drift(database)).toBe('')
  })

  it('see a table that is not as expected', async () => {
    const database = await empty()
    await migrate(database)
    await ask(database, 'alter table party add column colour text; alter table person drop constraint person_role_check')
    expect(await drift(database)).toMatch(/person_role_check[^]*colour|colour[^]*person_role_check/)
  })

  it('do nothing the second time', async () => {
    const database = await empty()
    await migrate(database)
    const steps = 'select name, executed_at::text from seloste_migration order by id'
    const before = await ask(database, steps)
    await migrate(database)
    expect(before).toHaveLength(migrations.length)
    expect(await ask(database, steps)).toEqual(before)
  })

  it('run once when several programs start at the same moment', async () => {
    const [first, second] = await Promise.all([empty(), empty()])
    await Promise.all([migrate(first), migrate(first), migrate(second), migrate(second)])
    expect(await ask(first, 'select count(*)::int as steps from seloste_migration')).toEqual([{ steps: migrations.length }])
    expect(await drift(second)).toBe('')
  })
})

describe('references between tables', () => {
  it('always carry the workspace, and the organization where both sides have one', async () => {
    const database = await empty()
    await migrate(database)
    const references = await ask<{ name: string; columns: string[]; target: string }>(
      database,
      `select conname as name, confrelid::regclass::text as target,
              (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as columns
         from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    )
    expect(references.length).toBeGreaterThan(50)
    expect(references.filter(({ columns }) => !columns.includes('workspace_id'))).toEqual([])
    const shared = ['workspace', 'person', 'party', 'measure', 'template']
    const within = references.filter(({ target, name }) => !shared.includes(target) && !/data_item_subject|candidate.*duplicate/.test(name))
    // An alignment spans two organizations and carries both.
    expect(within.filter(({ columns }) => !columns.some((column) => column.endsWith('organization_id')))).toEqual([])
  })

  it('stand behind every column that holds the id of another row', async () => {
    const database = await empty()
    await migrate(database)
    const loose = await ask<{ column: string }>(
      database,
      `select table_name || '.' || column_name as column from information_schema.columns c
        where table_schema = 'public' and data_type = 'uuid' and column_name <> 'id'
          and not exists (select from information_schema.key_column_usage k join information_schema.table_constraints t using (constraint_name)
                           where t.constraint_type = 'FOREIGN KEY' and k.table_name = c.table_name and k.column_name = c.column_name)`,
    )
    // The log outlives what it speaks of.
    expect(loose.map(({ column }) => column).sort()).toEqual([
      'audit_event.actor_id',
      'audit_event.organization_id',
      'audit_event.subject_id',
    ])
  })
})
