import { resolve } from 'node:path'
import { ConfigError, readConfig } from '@seloste/server/config'
import { expect, test } from 'vitest'

test('without settings it listens locally and keeps its database in the data folder', () => {
  const dataDir = resolve('data')
  expect(readConfig({})).toEqual({
    http: { host: '127.0.0.1', port: 4000 },
    publicUrl: undefined,
    dataDir,
    database: { kind: 'embedded', dataDir },
    demo: 'when-new',
    demoPassword: undefined,
    log: 'warn',
  })
})

test('an empty setting counts as not made', () => {
  expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '', SELOSTE_DATA: '', SELOSTE_DEMO: '' })).toEqual(readConfig({}))
})

test('every setting is taken over', () => {
  const config = readConfig({
    PORT: '8080',
    HOST: '::1',
    SELOSTE_DATA: '/srv/seloste',
    SELOSTE_DEMO: 'off',
    SELOSTE_DEMO_PASSWORD: 'kahdeksan merkkiä',
    SELOSTE_LOG: 'info',
    SELOSTE_URL: 'https://records.example.org/',
  })
  expect(config).toMatchObject({
    http: { host: '::1', port: 8080 },
    publicUrl: 'https://records.example.org',
    dataDir: '/srv/seloste',
    demo: 'off',
    demoPassword: 'kahdeksan merkkiä',
    log: 'info',
  })
})

test.each([
  ['postgres://anna@db.example.org/records', { host: 'db.example.org', port: 5432, user: 'anna', database: 'records' }],
  ['postgresql://anna:p%40ss@[::1]:5433/records', { host: '::1', port: 5433, user: 'anna', password: 'p@ss', database: 'records' }],
  ['postgres://anna@/records?host=/run/postgresql', { host: '/run/postgresql', user: 'anna', database: 'records', ssl: false }],
  ['postgres://anna@db/records?sslmode=disable', { ssl: false }],
  ['postgres://anna@db/records?sslmode=require', { ssl: { rejectUnauthorized: false } }],
  ['postgres://anna@db/records?sslmode=verify-full', { ssl: { rejectUnauthorized: true } }],
])('%s is read as a target', (url, target) => {
  expect(readConfig({ DATABASE_URL: url }).database).toMatchObject({ kind: 'server', target })
})

test.each([
  ['postgres://anna@db/records', true],
  ['postgres://anna@db/records?sslmode=require', false],
  ['postgres://anna@db/records?sslmode=verify-full', false],
])('an unencrypted connection by %s: %s', (url, isPlainAllowed) => {
  expect(readConfig({ DATABASE_URL: url }).database).toMatchObject({ isPlainAllowed })
})

test.each([
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', '0x50'],
  ['PORT', '4000 4001'],
  ['HOST', 'not a host'],
  ['HOST', 'http://localhost'],
  ['HOST', '300.1.1.1'],
  ['HOST', '-leading.example'],
  ['SELOSTE_DEMO', 'yes'],
  ['SELOSTE_DEMO', 'ON'],
  ['SELOSTE_DEMO_PASSWORD', 'short'],
  ['SELOSTE_DEMO_PASSWORD', 'x'.repeat(129)],
  ['SELOSTE_LOG', 'loud'],
  ['SELOSTE_URL', 'records.example.org'],
  ['SELOSTE_URL', 'https://records.example.org/path'],
  ['SELOSTE_URL', 'ftp://records.example.org'],
  ['DATABASE_URL', 'localhost:5432/records'],
  ['DATABASE_URL', 'mysql://anna@db/records'],
  ['DATABASE_URL', 'postgres://anna@/records'],
  ['DATABASE_URL', 'postgres://db/records'],
  ['DATABASE_URL', 'postgres://anna@db'],
  ['DATABASE_URL', 'postgres://anna:100%@db/records'],
  ['DATABASE_URL', 'postgres://anna@db:99999/records'],
  ['DATABASE_URL', 'postgres://anna@db/records?sslmode=maybe'],
  ['DATABASE_URL', 'postgres://anna@db/records?sslmode=verify-full&sslrootcert=/no/such.pem'],
])('%s=%s is refused in one line that names the setting', (name, value) => {
  const failure = failureOf({ [name]: value })
  expect(failure).toBeInstanceOf(ConfigError)
  expect(failure?.message).toMatch(new RegExp(`^${name}: [^\\n]+$`))
})

test.each([
  ['DATABASE_URL', 'postgres://anna:salainen@db/records?sslmode=maybe'],
  ['DATABASE_URL', 'postgres://anna:salainen@db:99999/records'],
  ['DATABASE_URL', 'postgres://anna:salainen@db'],
  ['SELOSTE_DEMO_PASSWORD', 'salainen'.repeat(20)],
])('a refused %s does not show its secret', (name, value) => {
  expect(failureOf({ [name]: value })?.message).not.toContain('salainen')
})

function failureOf(env: Record<string, string>): Error | undefined {
  try {
    readConfig(env)
    return undefined
  } catch (error) {
    return error as Error
  }
}
