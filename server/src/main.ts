import { fileURLToPath } from 'node:url'
import { closeAll } from './close-all.js'
import { readConfig } from './config.js'
import { addAuthRoutes } from './auth/routes.js'
import { createAuth } from './auth/create-auth.js'
import { authSecret } from './auth/secret.js'
import { connect, type Database } from './db/database.js'
import { migrate } from './db/migrate.js'
import { listWorkspaces } from './db/workspaces.js'
import { openDemo } from './demo/first-start.js'
import { demoWorkspace } from './demo/workspace.js'
import { databasePulse, openDatabase } from './embedded/database.js'
import { keepRenewed, renewAll } from './features/finding/renewal.schedule.js'
import { addApi } from './graphql/serve.js'
import { close, createHttp, listen } from './http/create-http.js'
import type { ConnectionTarget } from './embedded/target.js'
import { StartError } from './start-error.js'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** What has been opened so far, closed in the opposite order. */
const closers: (() => Promise<void>)[] = []
let isStopping = false
/** Milliseconds that each of them has to close. */
const patience = 10_000

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const database = await openDatabase(config.database)
  closers.push(database.stop)
  void database.lost.then((line) => stop(1, line))
  const pulse = databasePulse(database.owner)
  closers.push(pulse.close)
  await migrate(database.owner)
  const tables = await connect(database.owner)
  closers.push(tables.close)
  const auth = createAuth({ owner: database.owner, secret: authSecret(config.dataDir), publicUrl: config.publicUrl })
  closers.push(auth.close)
  const signIn = await openDemo({ owner: database.owner, database: tables, auth }, demoWorkspace, config, new Date())
  // Told at once: were the port taken, a password made up would be lost.
  if (signIn) console.log(signIn)
  const http = createHttp({ clientDir, ready: pulse.check, log: config.log })
  closers.push(() => close(http))
  addAuthRoutes(http, auth)
  await addApi(http, { database: tables, auth })
  console.log(`Seloste is ready at ${await listen(http, config.http)}`)
  const renew = (isStopped: () => boolean): Promise<void> => renewEvery(database.owner, tables, isStopped)
  closers.push(keepRenewed(renew, (error) => http.log.error({ err: error }, 'findings could not be renewed')))
}

/** Judges what was not yet judged for today, in every workspace. */
async function renewEvery(owner: ConnectionTarget, tables: Database, isStopped: () => boolean): Promise<void> {
  const workspaces = await listWorkspaces(owner)
  const ids = workspaces.map(({ id }) => id)
  await renewAll(tables, ids, new Date(), isStopped)
}

/** Ends the program once, whenever it is asked to: while it still starts, too. */
async function stop(exitCode: number, reason?: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (reason) console.error(reason)
  await closeAll(closers, patience)
  process.exit(exitCode)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
main().catch((error: unknown) =>
  error instanceof StartError ? stop(2, error.message) : stop(1, String(error instanceof Error ? error.stack : error)),
)
