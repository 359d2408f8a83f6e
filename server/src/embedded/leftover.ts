// A server that a killed program left behind: stopped before the next one starts, so that there are never two on one cluster.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, StartError } from '../start-error.js'
import { type Hold, takeHold } from './guard.js'
import { clusterName, isRunning, serverProcesses } from './processes.js'
import { socketFolder, socketPort } from './socket.js'
import type { ConnectionTarget } from './target.js'

/** Time for a server to answer, and for one that was asked to stop to end. */
const patience = 10_000

/** Stops an ownerless server on the cluster; refuses when a living program owns it. */
export async function stopLeftover(cluster: string, dataDir: string): Promise<void> {
  if (!existsSync(join(cluster, 'PG_VERSION'))) return
  const name = clusterName(cluster)
  const postmaster = serverProcesses(name).find(({ isPostmaster }) => isPostmaster)
  if (postmaster) await stopUnowned(postmaster.pid, cluster, dataDir)
  await waitForEnd(name, dataDir)
  // Files of a server that is gone; its number may belong to another process now, and PostgreSQL would refuse to start.
  for (const file of ['postmaster.pid', `.s.PGSQL.${socketPort}.lock`]) rmSync(join(cluster, file), { force: true })
}

async function stopUnowned(pid: number, cluster: string, dataDir: string): Promise<void> {
  const socket = socketFolder(cluster)
  const target = { host: socket.host, port: socketPort, user: 'seloste_owner', database: 'postgres' }
  try {
    const hold = await takeHoldTwice(target, () => isRunning(pid))
    if (!hold.held) throw inUse(dataDir, hold.program)
    signal(pid, 'SIGINT')
    await hold.release()
  } catch (error) {
    if (error instanceof StartError) throw error
    if (isRunning(pid)) throw new StartError(`A database server (process ${pid}) runs on ${dataDir} and does not answer (${codeOf(error)})`)
  } finally {
    socket.leave()
  }
}

/** An owner whose connection was just cut takes its lock again at once; only what stays free is ownerless. */
async function takeHoldTwice(target: ConnectionTarget, isAlive: () => boolean): Promise<Hold> {
  const first = await takeHold(target, patience, isAlive)
  if (!first.held) return first
  await first.release()
  await pause(500)
  return takeHold(target, patience, isAlive)
}

function inUse(dataDir: string, program: number | undefined): StartError {
  const who = program ? ` (process ${program})` : ''
  return new StartError(
    `The data folder ${dataDir} is in use by another Seloste${who}; stop it first or set SELOSTE_DATA to another folder`,
  )
}

/** Children of a killed server end by themselves, a little later than it. */
async function waitForEnd(name: string, dataDir: string): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const left = serverProcesses(name)
    if (left.length === 0) return
    if (Date.now() > deadline)
      throw new StartError(`A database server (process ${left[0]?.pid}) still runs on ${dataDir} and does not stop`)
    await pause(50)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
