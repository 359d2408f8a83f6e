// One program to a server: the program that owns it holds a lock in the server itself, which ends with the program's connection,
// however the program ended. No file, no process number that another process may have got since.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../start-error.js'
import type { ConnectionTarget } from './target.js'

const lock = [0x5e105, 1]
const titlePrefix = 'seloste program '

/** A held lock, or the number of the program that holds it. */
export type Hold = { readonly held: true; release(): Promise<void> } | { readonly held: false; readonly program: number | undefined }

/** Tries to become the server's one program; `patience` is how long a server that does not answer yet is waited for. */
export async function takeHold(target: ConnectionTarget, patience: number, isAlive: () => boolean): Promise<Hold> {
  const client = await connectPatiently(target, patience, isAlive)
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, $2) as held', lock)
  if (rows[0]?.held) return keep(client, target, isAlive)
  const program = await holder(client)
  await client.end()
  return { held: false, program }
}

/** Keeps the lock through a restart of the server's own processes, which cuts every connection. */
function keep(client: pg.Client, target: ConnectionTarget, isAlive: () => boolean): Hold {
  let isReleased = false
  let successor: Promise<Hold | undefined> | undefined
  client.once('end', () => {
    if (!isReleased) successor = regain(target, () => !isReleased && isAlive())
  })
  return {
    held: true,
    release: async () => {
      isReleased = true
      await client.end().catch(() => undefined)
      const next = await successor
      if (next?.held) await next.release()
    },
  }
}

async function regain(target: ConnectionTarget, isWanted: () => boolean): Promise<Hold | undefined> {
  while (isWanted()) {
    const hold = await takeHold(target, 1000, isWanted).catch(() => undefined)
    if (hold?.held) return hold
    await pause(250)
  }
  return undefined
}

/** Connects as soon as the server takes connections: it may be starting, or recovering after a crash. */
async function connectPatiently(target: ConnectionTarget, patience: number, isAlive: () => boolean): Promise<pg.Client> {
  const deadline = Date.now() + patience
  for (;;) {
    const client = new pg.Client({ ...target, database: 'postgres', application_name: titlePrefix + process.pid })
    // A cut connection is told by 'end' as well; without a listener the error would end the program.
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      const isRecovering = codeOf(error) === '57P03'
      if (!isAlive() || (!isRecovering && Date.now() > deadline)) throw error
      await pause(25)
    }
  }
}

async function holder(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ title: string }>(
    `select a.application_name as title from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = $1 and l.objid = $2`,
    lock,
  )
  const title = rows[0]?.title
  return title?.startsWith(titlePrefix) ? Number(title.slice(titlePrefix.length)) : undefined
}
