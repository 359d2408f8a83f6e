// The program's database, wherever it is: the embedded server or one of the operator's.
import pg from 'pg'
import type { DatabaseConfig } from '../config.js'
import { codeOf, StartError } from '../start-error.js'
import { attachEmbedded, startEmbedded } from './start.js'
import type { ConnectionTarget } from './target.js'

/** An open database, its owner's way in and how to leave it. */
export interface Database {
  readonly owner: ConnectionTarget
  /** Resolves with a line for the log when the database ends under the program; never for a server of the operator's. */
  readonly lost: Promise<string>
  stop(): Promise<void>
}

export interface OpenOptions {
  /** For the command line: use the server of a running program instead of refusing. */
  readonly attach?: boolean
  /** False trades safety from a power cut for speed, for tests. */
  readonly durable?: boolean
}

/** The oldest server whose features the migrations use. */
const oldestMajor = 15

const never = new Promise<string>(() => undefined)

/** Starts or reaches the configured database and checks that it can serve. */
export async function openDatabase(config: DatabaseConfig, { attach = false, durable = true }: OpenOptions = {}): Promise<Database> {
  if (config.kind === 'server')
    return { owner: await reach(config.target, config.isPlainAllowed), lost: never, stop: async () => undefined }
  const running = attach ? await attachEmbedded(config.dataDir) : undefined
  if (running) {
    const { leave, ...owner } = running
    return { owner, lost: never, stop: async () => leave() }
  }
  const { lost, stop, ...owner } = await startEmbedded({ dataDir: config.dataDir, durable })
  return { owner, lost, stop }
}

/** Asks the database for a sign of life; `check` rejects when there is none within two seconds. */
export function databasePulse(target: ConnectionTarget): { check(): Promise<void>; close(): Promise<void> } {
  const pool = new pg.Pool({ ...target, max: 1, connectionTimeoutMillis: 2000, query_timeout: 2000, application_name: 'seloste health' })
  // A connection cut while idle is seen at the next check; without a listener the error would end the program.
  pool.on('error', () => undefined)
  return {
    check: async () => {
      await pool.query('select 1')
    },
    close: () => pool.end(),
  }
}

async function reach(target: ConnectionTarget, isPlainAllowed: boolean): Promise<ConnectionTarget> {
  try {
    await checkVersion(target)
    return target
  } catch (error) {
    if (error instanceof StartError) throw error
    if (isPlainAllowed && target.ssl && isWithoutEncryption(error)) return reach({ ...target, ssl: false }, false)
    throw new StartError(`DATABASE_URL: ${explain(error, target)}`)
  }
}

async function checkVersion(target: ConnectionTarget): Promise<void> {
  const client = new pg.Client({ ...target, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (major < oldestMajor) throw new StartError(`DATABASE_URL: the server is PostgreSQL ${major}; Seloste needs ${oldestMajor} or newer`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function isWithoutEncryption(error: unknown): boolean {
  return error instanceof Error && error.message.includes('does not support SSL')
}

/** The client's own complaint, which has no code. */
function isWithoutPassword(error: unknown): boolean {
  return error instanceof Error && error.message.includes('client password must be a string')
}

function explain(error: unknown, { host, port, user, database }: ConnectionTarget): string {
  const place = host.startsWith('/') ? host : `${host}:${port}`
  const code = codeOf(error instanceof AggregateError ? error.errors[0] : error)
  if (code === '28P01' || code === '28000') return `the server at ${place} does not let the user ${user} in (${code})`
  if (isWithoutPassword(error)) return `the server at ${place} asks for a password of the user ${user}`
  if (code === '3D000') return `the server at ${place} has no database ${database}`
  if (isWithoutEncryption(error)) return `the server at ${place} does not offer the encryption that sslmode asks for`
  return `no PostgreSQL server answers at ${place} (${code === 'Error' ? (error as Error).message : code})`
}
