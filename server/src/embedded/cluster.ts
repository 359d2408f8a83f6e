// The folder of the embedded server's files, made once and then only used.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.js'
import { codeOf, StartError } from '../start-error.js'
import type { Account, Native } from './native.js'
import { isRunning } from './processes.js'

/** The major version whose files the embedded server reads. */
const major = '18'

/** The account `nobody`: PostgreSQL refuses to run as root. */
const unprivileged = { uid: 65534, gid: 65534 }

/** Makes the data folder, private to the program's account. */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir, 0o700)
    const probe = join(dataDir, `.write-${process.pid}`)
    mkdirSync(probe)
    rmSync(probe, { recursive: true })
  } catch (error) {
    throw new StartError(`SELOSTE_DATA: the folder ${dataDir} cannot be written (${codeOf(error)})`)
  }
}

/** Whose the cluster is: the account that made it, where the program may become it. */
export function clusterAccount(cluster: string): Account {
  const own = process.getuid?.()
  if (own === undefined) return {}
  const found = statSync(cluster, { throwIfNoEntry: false })
  if (own !== 0) {
    if (found && found.uid !== own) throw new StartError(`The database files in ${cluster} belong to another account (${found.uid})`)
    return {}
  }
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : unprivileged
}

/** Makes the cluster where there is none: beside its place and moved there whole, so that a killed start leaves no half of one. */
export function prepareCluster(cluster: string, native: Native, account: Account): void {
  sweepHalfMade(cluster)
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster)
  const fresh = `${cluster}.new-${process.pid}`
  makeOwnFolder(fresh, account)
  initialize(fresh, native, account)
  try {
    renameSync(fresh, cluster)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw new StartError(`${cluster} is not a folder of database files (${codeOf(error)})`)
  }
}

function makeOwnFolder(folder: string, { uid, gid }: Account): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new StartError(`SELOSTE_DATA: ${folder} cannot be made for the database's own account (${codeOf(error)})`)
  }
}

/** The server's own working folder reaches its files even where its account may not enter the folders above them. */
export function clusterPath(cluster: string, account: Account): string {
  return account.uid !== undefined && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : cluster
}

/** What the server inherits: nothing of the program's settings, which hold secrets. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', LC_MESSAGES: 'C' }
}

function checkVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== major) throw new StartError(`The database files in ${cluster} are of PostgreSQL ${found}, this program brings ${major}`)
}

/** The builtin provider orders alike on every system; the system's C.UTF-8 adds what letters are, where it is known. */
function initialize(folder: string, native: Native, account: Account): void {
  const attempt = (locale: string): string | undefined => {
    const options = ['-D', clusterPath(folder, account), '-U', 'seloste_owner', '-A', 'trust', '-E', 'UTF8', '--data-checksums']
    const words = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`, '--lc-messages=C', '--no-instructions']
    const run = spawnSync(native.initdb, [...options, ...words], { ...account, cwd: folder, env: serverEnvironment(), encoding: 'utf8' })
    return run.status === 0 ? undefined : firstError(run.stderr || String(run.error))
  }
  const failure = attempt('C.UTF-8')
  if (failure === undefined || attempt('C') === undefined) return
  rmSync(folder, { recursive: true, force: true })
  throw new StartError(`The embedded database could not be made: ${failure}`)
}

function firstError(text: string): string {
  const lines = text.trim().split('\n')
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '').replace(/^initdb: /, '')
}

function sweepHalfMade(cluster: string): void {
  const prefix = `${basename(cluster)}.new-`
  for (const name of readdirSync(dirname(cluster)).filter((entry) => entry.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length))
    if (maker === process.pid || !isRunning(maker)) rmSync(join(dirname(cluster), name), { recursive: true, force: true })
  }
}
