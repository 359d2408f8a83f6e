// The embedded PostgreSQL: a real server from the npm packages on a local socket, started and stopped with the program.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { codeOf, StartError } from '../start-error.js'
import { clusterAccount, clusterPath, prepareCluster, prepareDataFolder, serverEnvironment } from './cluster.js'
import { type Hold, takeHold } from './guard.js'
import { stopLeftover } from './leftover.js'
import { type Account, locateNative } from './native.js'
import { clusterName, serverProcesses } from './processes.js'
import { socketFolder, socketPort } from './socket.js'
import type { ConnectionTarget } from './target.js'

/** A running embedded server. */
export interface Embedded extends ConnectionTarget {
  /** Resolves with a line for the log when the server ends without being asked to. */
  readonly lost: Promise<string>
  /** Stops the server and waits until its files are at rest. */
  stop(): Promise<void>
}

/** Where the server lives; `durable: false` trades safety from a power cut for speed, for tests. */
export interface EmbeddedOptions {
  readonly dataDir: string
  readonly durable?: boolean
}

const owner = { port: socketPort, user: 'seloste_owner', database: 'seloste' }

/** Time for a stop in good order; after it the server is ended at once and recovers at its next start. */
const stopPatience = 30_000

const never = new Promise<string>(() => undefined)

/** Starts the server on its data folder, making the folder and the database where they are new. */
export async function startEmbedded({ dataDir, durable = true }: EmbeddedOptions): Promise<Embedded> {
  prepareDataFolder(dataDir)
  const folder = realpathSync(resolve(dataDir))
  const cluster = join(folder, 'postgres')
  const account = clusterAccount(cluster)
  const native = locateNative(account)
  await stopLeftover(cluster, folder)
  prepareCluster(cluster, native, account)
  const logFile = join(folder, 'postgres.log')
  const child = launch(native.postgres, { cluster, account, durable, logFile })
  return supervise(child, cluster, folder, logFile)
}

/** The target of a server that another program runs on this data folder, if one does; `leave` when done with it. */
export async function attachEmbedded(dataDir: string): Promise<(ConnectionTarget & { leave(): void }) | undefined> {
  const cluster = join(resolve(dataDir), 'postgres')
  try {
    if (!serverProcesses(clusterName(cluster)).some(({ isPostmaster }) => isPostmaster)) return undefined
    const socket = socketFolder(realpathSync(cluster))
    const hold = await takeHold({ ...owner, host: socket.host }, 10_000, () => true)
    if (!hold.held) return { ...owner, host: socket.host, leave: socket.leave }
    await hold.release()
    socket.leave()
    return undefined
  } catch {
    return undefined
  }
}

interface Launch {
  readonly cluster: string
  readonly account: Account
  readonly durable: boolean
  readonly logFile: string
}

function launch(postgres: string, { cluster, account, durable, logFile }: Launch): ChildProcess {
  const log = openSync(logFile, 'w', 0o600)
  const settings = {
    cluster_name: clusterName(cluster),
    listen_addresses: '',
    unix_socket_directories: '.',
    unix_socket_permissions: '0700',
    port: String(socketPort),
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement carries the values it was given; the log is to hold no personal data.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A session of its own: Ctrl-C is meant for the program, which stops the server last.
  const child = spawn(postgres, ['-D', clusterPath(cluster, account), ...options], {
    ...account,
    cwd: cluster,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

async function supervise(child: ChildProcess, cluster: string, dataDir: string, logFile: string): Promise<Embedded> {
  const server = watch(child)
  const socket = socketFolder(cluster)
  const target = { ...owner, host: socket.host }
  let stopping: Promise<void> | undefined
  const stop = (hold?: Hold): Promise<void> => (stopping ??= endServer(server, hold).then(socket.leave))
  try {
    const hold = await takeHold(target, stopPatience, server.isAlive)
    if (!hold.held) throw new StartError(`The data folder ${dataDir} was taken by another Seloste at the same moment`)
    await createDatabase(target)
    const lost = server.ended.then(() => stopping?.then(() => never) ?? `The embedded database ended: ${lastWords(logFile)}`)
    return { ...target, lost, stop: () => stop(hold) }
  } catch (error) {
    const reason = server.isAlive() ? codeOf(error) : lastWords(logFile)
    await stop()
    if (error instanceof StartError) throw error
    throw new StartError(`The embedded database did not start: ${reason}`)
  }
}

interface Server {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  isAlive(): boolean
  interrupt(): void
}

/** Follows the server's process; a program that exits without a stop still asks it to end. */
function watch(child: ChildProcess): Server {
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  })
  const interrupt = (): void => void child.kill('SIGINT')
  process.once('exit', interrupt)
  void ended.then(() => process.off('exit', interrupt))
  return { child, ended, interrupt, isAlive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null }
}

async function endServer({ child, ended, isAlive, interrupt }: Server, hold: Hold | undefined): Promise<void> {
  if (hold?.held) await hold.release()
  if (!isAlive()) return
  interrupt()
  const cut = setTimeout(() => child.kill('SIGQUIT'), stopPatience)
  await ended
  clearTimeout(cut)
}

async function createDatabase(target: ConnectionTarget): Promise<void> {
  const client = new pg.Client({ ...target, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [target.database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(target.database)}`)
  } finally {
    await client.end()
  }
}

function lastWords(logFile: string): string {
  if (!existsSync(logFile)) return 'its folder is gone'
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? ''
  return reason.replace(/^.*?(FATAL|PANIC|ERROR|LOG):\s*/, '') || `see ${logFile}`
}
