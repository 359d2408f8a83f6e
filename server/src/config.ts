// The environment, read once. A message names the setting and what it takes, never a value that may be secret.
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { ConnectionTarget } from './embedded/target.js'
import { StartError } from './start-error.js'

/** A setting with a wrong value. */
export class ConfigError extends StartError {
  override name = 'ConfigError'
}

/** The database: embedded under the data folder, or a server of the operator's. */
export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly target: ConnectionTarget; readonly isPlainAllowed: boolean }

/** How much the program tells, from nothing to everything. */
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** Everything the program takes from its environment. */
export interface Config {
  readonly http: { readonly host: string; readonly port: number }
  /** The address people use, where a proxy stands before the program. */
  readonly publicUrl: string | undefined
  readonly dataDir: string
  readonly database: DatabaseConfig
  readonly demo: 'on' | 'off' | 'when-new'
  readonly demoPassword: string | undefined
  readonly log: LogLevel
}

const unnamedHost = 'unnamed.invalid'

type Environment = Readonly<Record<string, string | undefined>>

/** Reads and checks every setting; throws a ConfigError that names the first wrong one. */
export function readConfig(env: Environment): Config {
  const dataDir = resolve(read(env, 'SELOSTE_DATA') ?? './data')
  const databaseUrl = read(env, 'DATABASE_URL')
  return {
    http: { host: readHost(env), port: readPort(env) },
    publicUrl: readPublicUrl(env),
    dataDir,
    database: databaseUrl === undefined ? { kind: 'embedded', dataDir } : readDatabaseUrl(databaseUrl),
    demo: readChoice(env, 'SELOSTE_DEMO', ['on', 'off'] as const) ?? 'when-new',
    demoPassword: readDemoPassword(env),
    log: readChoice(env, 'SELOSTE_LOG', logLevels) ?? 'warn',
  }
}

/** An empty setting is one that was not made. */
function read(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

function readChoice<T extends string>(env: Environment, name: string, choices: readonly T[]): T | undefined {
  const value = read(env, name)
  if (value === undefined) return undefined
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) throw new ConfigError(`${name}: ${shown(value)} is not one of ${choices.join(', ')}`)
  return choice
}

function readPort(env: Environment): number {
  const value = read(env, 'PORT') ?? '4000'
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new ConfigError(`PORT: ${shown(value)} is not a number from 0 to 65535`)
  return port
}

function readHost(env: Environment): string {
  const value = read(env, 'HOST') ?? '127.0.0.1'
  const isName = value.length <= 253 && value.split('.').every((label) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/i.test(label))
  const looksNumeric = /^[\d.]+$/.test(value)
  if (isIP(value) === 0 && (!isName || looksNumeric)) throw new ConfigError(`HOST: ${shown(value)} is not an address or host name`)
  return value
}

function readPublicUrl(env: Environment): string | undefined {
  const value = read(env, 'SELOSTE_URL')
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isBare = url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.username
  if (!isBare) throw new ConfigError('SELOSTE_URL: not an address such as https://records.example.org, without path')
  return url.origin
}

function readDemoPassword(env: Environment): string | undefined {
  const value = env.SELOSTE_DEMO_PASSWORD || undefined
  if (value !== undefined && (value.length < 8 || value.length > 128)) {
    throw new ConfigError('SELOSTE_DEMO_PASSWORD: a password has 8 to 128 characters')
  }
  return value
}

function readDatabaseUrl(value: string): DatabaseConfig {
  const wrong = (why: string): ConfigError => new ConfigError(`DATABASE_URL: ${why}; it reads postgres://user:password@host:port/database`)
  // A socket's address names no host before the path, which a web address with a user must: postgres://user@/database?host=/folder
  const address = value.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=\/)/, `$1${unnamedHost}`)
  if (!URL.canParse(address)) throw wrong('not a web address of a database')
  const url = new URL(address)
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) throw wrong('does not begin with postgres://')
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map((part) => decoded(part, wrong))
  const host = url.searchParams.get('host') || url.hostname.replace(/^\[|\]$/g, '')
  if (!host || host === unnamedHost) throw wrong('names no host')
  if (!user) throw wrong('names no user')
  if (!database) throw wrong('names no database')
  const { ssl, isPlainAllowed } = readSsl(url.searchParams, host)
  const target = { host, port: Number(url.port || 5432), user, ...(password ? { password } : {}), database, ssl }
  return { kind: 'server', target, isPlainAllowed }
}

function decoded(part: string, wrong: (why: string) => ConfigError): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw wrong('has a % that is not followed by two hexadecimal digits')
  }
}

/** As libpq reads it: encryption is tried when nothing is said, and demanded or verified when asked for. */
function readSsl(
  parameters: URLSearchParams,
  host: string,
): Pick<Extract<DatabaseConfig, { kind: 'server' }>, 'isPlainAllowed'> & { ssl: ConnectionTarget['ssl'] } {
  const mode = parameters.get('sslmode') ?? 'prefer'
  const isSocket = host.startsWith('/')
  if (mode === 'disable' || isSocket) return { ssl: false, isPlainAllowed: true }
  if (mode === 'allow' || mode === 'prefer') return { ssl: { rejectUnauthorized: false }, isPlainAllowed: true }
  if (mode === 'require') return { ssl: { rejectUnauthorized: false }, isPlainAllowed: false }
  if (mode !== 'verify-ca' && mode !== 'verify-full') {
    throw new ConfigError('DATABASE_URL: sslmode is not one of disable, allow, prefer, require, verify-ca, verify-full')
  }
  const authority = parameters.get('sslrootcert')
  return { ssl: { rejectUnauthorized: true, ...(authority ? { ca: readAuthority(authority) } : {}) }, isPlainAllowed: false }
}

function readAuthority(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ConfigError(`DATABASE_URL: the certificate ${path} of sslrootcert cannot be read`)
  }
}

/** A wrong value as the operator typed it, kept to one short line. */
function shown(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
}
