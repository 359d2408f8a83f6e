import { Migrator } from '@mikro-orm/migrations'
import pg from 'pg'
import { migrateAuth } from '../auth/create-auth.js'
import type { ConnectionTarget } from '../embedded/target.js'
import { StartError } from '../start-error.js'
import { migrations } from './migrations/index.js'
import { programRole } from './migrations/row-security.js'
import { openOrm } from './orm.js'

/** Any number, the same for every Seloste: two programs that start at once take turns. */
const migrationLock = 30_1

/** Brings the database to the newest step and makes the role that the program works as. Safe to call by several at once. */
export async function migrate(target: ConnectionTarget): Promise<void> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureProgramRole(client)
    await migrateTables(target)
    await migrateAuth(target)
  } finally {
    await client.end()
  }
}

/** What the tables of the database lack or have too much, as SQL; empty where they are as the program expects. */
export async function drift(target: ConnectionTarget): Promise<string> {
  const orm = await openOrm(target)
  try {
    const statements = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n')
    // References carry the workspace with them, which the ORM cannot say; a test of its own holds them.
    return statements.filter((statement) => !/^(alter table .* drop constraint ".*_fkey";)?$/.test(statement)).join('\n')
  } finally {
    await orm.close(true)
  }
}

async function migrateTables(target: ConnectionTarget): Promise<void> {
  const orm = await openOrm(target, {
    extensions: [Migrator],
    migrations: {
      tableName: 'seloste_migration',
      migrationsList: migrations,
      snapshot: false,
      silent: true,
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
    },
  })
  try {
    await orm.migrator.up()
  } finally {
    await orm.close(true)
  }
}

/** Roles belong to the whole server, where another database may make the same one at the same moment. */
async function ensureProgramRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [programRole],
  )
  if (rows[0]?.rolsuper || rows[0]?.rolbypassrls) {
    throw new StartError(`The database role ${programRole} can bypass row security; take SUPERUSER and BYPASSRLS from it`)
  }
  if (!rows[0]) await tolerate(client, `create role ${programRole} nologin nosuperuser nobypassrls nocreatedb nocreaterole`)
  if (!(await mayBecomeProgram(client))) await tolerate(client, `grant ${programRole} to current_user`)
}

/** From version 16 on, who made a role may grant it, but not yet become it. */
async function mayBecomeProgram(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select pg_has_role(current_user, $1, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as may`,
    [programRole],
  )
  return rows[0]?.may ?? false
}

/** Already there, or being made by somebody else right now. */
const raced = new Set(['42710', '23505', 'XX000'])

async function tolerate(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement)
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    if (code === '42501') throw new StartError(`The database user may not do this, ask its administrator to: ${statement}`)
    if (!code || !raced.has(code)) throw error
  }
}
