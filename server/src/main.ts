import { fileURLToPath } from 'node:url'
import { readConfig } from './config.js'
import { databasePulse, openDatabase } from './embedded/database.js'
import { close, createHttp, listen } from './http/create-http.js'
import { StartError } from './start-error.js'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** What has been opened so far, closed in the opposite order. */
const closers: (() => Promise<void>)[] = []
let isStopping = false

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const database = await openDatabase(config.database)
  closers.push(database.stop)
  void database.lost.then((line) => stop(1, line))
  const pulse = databasePulse(database.owner)
  closers.push(pulse.close)
  const http = createHttp({ clientDir, ready: pulse.check, log: config.log })
  closers.push(() => close(http))
  console.log(`Seloste is ready at ${await listen(http, config.http)}`)
}

/** Ends the program once, whenever it is asked to: while it still starts, too. */
async function stop(exitCode: number, reason?: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (reason) console.error(reason)
  for (const closeOne of closers.reverse()) await closeOne()
  process.exit(exitCode)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
main().catch((error: unknown) =>
  error instanceof StartError ? stop(2, error.message) : stop(1, String(error instanceof Error ? error.stack : error)),
)
