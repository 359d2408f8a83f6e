// A PostgreSQL of its own for a measurement, with every table; gone with its files when the work is done.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, connect } from '@seloste/server/db/database'
import { migrate } from '@seloste/server/db/migrate'
import { startEmbedded } from '@seloste/server/embedded/start'
import type { ConnectionTarget } from '@seloste/server/embedded/target'
import pg from 'pg'

export interface Scratch {
  /** The program's way to the tables. */
  readonly database: Database
  /** The owner's connection, bound by no row security: it fills the tables. */
  readonly owner: pg.Client
  readonly target: ConnectionTarget
}

/** Does the work with a new database. */
export async function withScratchDatabase<Result>(work: (scratch: Scratch) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-'))
  const { host, port, user, database: name, stop } = await startEmbedded({ dataDir: folder, durable: false })
  const target = { host, port, user, database: name }
  try {
    await migrate(target)
    const owner = new pg.Client(target)
    await owner.connect()
    const database = await connect(target)
    try {
      return await work({ database, owner, target })
    } finally {
      await database.close()
      await owner.end()
    }
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
