import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Auth } from '../auth/create-auth.js'
import type { Config } from '../config.js'
import type { Database } from '../db/database.js'
import { listWorkspaces } from '../db/workspaces.js'
import type { ConnectionTarget } from '../embedded/target.js'
import { StartError } from '../start-error.js'
import { type Demo, seedDemo } from './seed.js'

export interface DemoDesk {
  readonly owner: ConnectionTarget
  readonly database: Database
  readonly auth: Auth
}

/** Any number, the same for every Seloste: of two programs that start at once one fills the demo. */
const demoLock = 30_2

/** A program killed while it filled the demo leaves accounts of a workspace that never came to be; their addresses would stay taken. */
const removeStrayAccounts = `delete from auth."user" u where not exists (select from workspace w where w.id::text = u."workspaceId")`

/** Fills the demo workspace where the settings ask for it and there is none; the lines that tell how to sign in, or null. */
export async function openDemo(
  desk: DemoDesk,
  demo: Demo,
  config: Pick<Config, 'demo' | 'demoPassword'>,
  at: Date,
): Promise<string | null> {
  if (config.demo === 'off') return null
  const lock = new pg.Client(desk.owner)
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [demoLock])
    const workspaces = await listWorkspaces(desk.owner)
    const isWanted = config.demo === 'on' ? workspaces.every(({ isDemo }) => !isDemo) : workspaces.length === 0
    if (!isWanted) return null
    await lock.query(removeStrayAccounts)
    const password = config.demoPassword ?? randomBytes(9).toString('base64url')
    await seed(desk, demo, at, password)
    return signInTable(demo, password)
  } finally {
    await lock.end()
  }
}

async function seed({ auth, database }: DemoDesk, demo: Demo, at: Date, password: string): Promise<void> {
  try {
    await seedDemo(auth, database, demo, { at, password })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The demo workspace could not be filled, and nothing of it was kept: ${reason}. SELOSTE_DEMO=off starts without it.`
    throw new StartError(message, { cause: error })
  }
}

/** One line a person: the role, and the address to sign in with. */
function signInTable({ people }: Pick<Demo, 'people'>, password: string): string {
  const lines = people.map(({ role, email }) => `  ${role.padEnd(12)}${email}`)
  return [
    'Demo workspace, invented organizations only. Sign in as:',
    ...lines,
    `  ${'password'.padEnd(12)}${password}  (of all; shown only now)`,
  ].join('\n')
}
