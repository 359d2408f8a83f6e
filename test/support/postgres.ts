import { createHash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { ConnectionTarget } from '@seloste/server/embedded/target'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of one test; `drop` closes what is still connected to it. */
export type FreshDatabase = ConnectionTarget & { drop(): Promise<void> }

/** What a fresh database starts with; made once a run for each key, then copied. */
export interface DatabaseTemplate {
  readonly key: string
  prepare(target: ConnectionTarget): Promise<void>
}

/** The run's server, started by the first call; `database` is an empty one for questions to the server itself. */
export async function testServer(): Promise<ConnectionTarget> {
  const answer = JSON.parse(await text(connect(inject('postgresDesk')))) as ConnectionTarget | { failure: string }
  if ('failure' in answer) throw new Error(answer.failure)
  return answer
}

/** A new database for one test, empty or as the template prepared it. */
export async function freshDatabase(template?: DatabaseTemplate): Promise<FreshDatabase> {
  const server = await testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  const source = template ? await templateDatabase(server, template) : 'template1'
  await withClient(server, (client) => client.query(`create database ${name} template ${source} strategy file_copy`))
  const drop = async (): Promise<void> => {
    await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`))
  }
  return { ...server, database: name, drop }
}

/** Makes the template under a lock that all test workers share; renamed when whole, so a failed preparation is never copied. */
async function templateDatabase(server: ConnectionTarget, { key, prepare }: DatabaseTemplate): Promise<string> {
  const name = `template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  await withClient(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${name}_new with (force)`)
    await client.query(`create database ${name}_new`)
    await prepare({ ...server, database: `${name}_new` })
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [`${name}_new`])
    await client.query(`alter database ${name}_new rename to ${name}`)
  })
  return name
}

async function withClient<T>(target: ConnectionTarget, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
