import { fileURLToPath } from 'node:url'
import { readConfig } from './config.js'
import { databasePulse, openDatabase } from './embedded/database.js'
import { close, createHttp, listen } from './http/create-http.js'
import { StartError } from './start-error.js'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const database = await openDatabase(config.database)
  const pulse = databasePulse(database.owner)
  const http = createHttp({ clientDir, ready: pulse.check, log: config.log })
  let stopping: Promise<void> | undefined
  const stop = (exitCode: number): Promise<void> => {
    process.exitCode ??= exitCode
    stopping ??= close(http).then(pulse.close).then(database.stop)
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  void database.lost.then((line) => {
    console.error(line)
    return stop(1)
  })
  try {
    console.log(`Seloste is ready at ${await listen(http, config.http)}`)
  } catch (error) {
    await stop(2)
    throw error
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 2
})
