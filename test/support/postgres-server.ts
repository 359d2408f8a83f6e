// One embedded server a test run, started when the first test asks for it and gone with its files at the end.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
// By its path: Vitest loads this file before its own resolution of packages, which would take the built server.
import { type Embedded, startEmbedded } from '../../server/src/embedded/start.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket that answers with the server's address; asking starts it. */
    postgresDesk: string
  }
}

const prefix = 'seloste-test-'

/** Opens the desk at which test files ask for the server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const desk = join(folder, 'desk')
  let server: Promise<Embedded> | undefined
  const answer = async (): Promise<string> => {
    server ??= startEmbedded({ dataDir: join(folder, 'data'), durable: false })
    const { host, port, user, database } = await server
    return JSON.stringify({ host, port, user, database })
  }
  const listener = createServer((asking) => {
    asking.on('error', () => asking.destroy())
    answer().then(
      (target) => asking.end(target),
      (error: Error) => asking.end(JSON.stringify({ failure: error.message })),
    )
  })
  await new Promise<void>((listening) => listener.listen(desk, listening))
  project.provide('postgresDesk', desk)
  return async () => {
    listener.close()
    const started = await server?.catch(() => undefined)
    await started?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ends what a killed run left: its server first, then its files. */
async function sweep(): Promise<void> {
  const own = process.getuid?.()
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const run = Number(name.slice(prefix.length).split('-')[0])
    if (statSync(folder, { throwIfNoEntry: false })?.uid !== own || isRunning(run)) continue
    mkdirSync(join(folder, 'data'), { recursive: true })
    const left = await startEmbedded({ dataDir: join(folder, 'data'), durable: false }).catch(() => undefined)
    await left?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
