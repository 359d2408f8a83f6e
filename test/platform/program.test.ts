import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { clusterName, serverProcesses } from '@seloste/server/embedded/processes'
import type { ConnectionTarget } from '@seloste/server/embedded/target'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../support/postgres.js'
import { type Program, startProgram, temporaryFolder } from './program.js'

function addressOf({ host, port, user, database }: ConnectionTarget): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

async function settingsOnFreshDatabase(): Promise<Record<string, string>> {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  return { DATABASE_URL: addressOf(database), SELOSTE_DATA: temporaryFolder(), SELOSTE_DEMO: 'off', PORT: '0' }
}

async function taken(): Promise<number> {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  onTestFinished(() => void other.close())
  return (other.address() as { port: number }).port
}

async function expectRefusal(program: Program, line: RegExp): Promise<void> {
  expect(await program.ended).toBe(2)
  expect(program.errors()).toMatch(line)
  expect(program.errors().trim().split('\n')).toHaveLength(1)
  expect(program.output()).toBe('')
}

test('it serves, says where, logs no query, and stops in good order when asked', async () => {
  const program = startProgram({ ...(await settingsOnFreshDatabase()), SELOSTE_LOG: 'info' })
  const [, address] = await program.says(/ready at (http:\S+)/)
  const ready = await fetch(`${address}/health/ready`)
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  expect((await fetch(`${address}/api/nothing?name=Meikäläinen`)).status).toBe(404)
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.output()).toContain('/api/nothing')
  expect(program.output()).not.toMatch(/name=|Meik/)
})

test('two signals at once stop it once', async () => {
  const program = startProgram(await settingsOnFreshDatabase())
  await program.says(/ready at/)
  program.child.kill('SIGINT')
  program.child.kill('SIGINT')
  expect(await program.ended).toBe(0)
  expect(program.errors()).toBe('')
})

test('asked to stop while it starts, it leaves no server behind', async () => {
  const dataDir = temporaryFolder()
  const program = startProgram({ SELOSTE_DATA: dataDir, SELOSTE_DEMO: 'off', PORT: '0' })
  await expect.poll(() => existsSync(join(dataDir, 'postgres')), { timeout: 20_000, interval: 10 }).toBe(true)
  const name = clusterName(join(dataDir, 'postgres'))
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  await expect.poll(() => serverProcesses(name), { timeout: 10_000 }).toEqual([])
})

test('a wrong setting ends it before anything is made', async () => {
  const dataDir = join(temporaryFolder(), 'new')
  await expectRefusal(startProgram({ SELOSTE_DATA: dataDir, PORT: 'http' }), /^PORT: "http"/)
  expect(existsSync(dataDir)).toBe(false)
})

test('a taken port ends it in one line', async () => {
  const port = await taken()
  const settings = { ...(await settingsOnFreshDatabase()), PORT: String(port) }
  await expectRefusal(startProgram(settings), new RegExp(`^PORT: 127\\.0\\.0\\.1:${port} is taken by another program`))
})

test('a data folder that is a file ends it in one line', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  await expectRefusal(startProgram({ SELOSTE_DATA: file }), /^SELOSTE_DATA: the folder \S+ cannot be written \(EEXIST\)/)
})

test('a data folder of someone else ends it in one line', async () => {
  const folder = process.getuid?.() === 0 ? '/proc/seloste' : '/root/seloste'
  await expectRefusal(startProgram({ SELOSTE_DATA: folder }), /^SELOSTE_DATA: the folder \S+ cannot be written/)
})

test('a database folder that holds something else is left alone', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres/letter.txt'), 'Hei')
  await expectRefusal(startProgram({ SELOSTE_DATA: folder }), /^\S+ is not a folder of database files/)
  expect(existsSync(join(folder, 'postgres/letter.txt'))).toBe(true)
})

test('an unreachable database ends it in one line without the password', async () => {
  const program = startProgram({ DATABASE_URL: 'postgres://anna:salainen@127.0.0.1:1/records' })
  await expectRefusal(program, /^DATABASE_URL: no PostgreSQL server answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)/)
  expect(program.errors()).not.toContain('salainen')
})

test('a database that does not exist ends it in one line', async () => {
  const settings = await settingsOnFreshDatabase()
  const url = settings.DATABASE_URL?.replace(/\/test_\w+/, '/nowhere') ?? ''
  await expectRefusal(startProgram({ ...settings, DATABASE_URL: url }), /^DATABASE_URL: the server at \S+ has no database nowhere/)
})

test('a user who is not let in ends it in one line', async () => {
  const settings = await settingsOnFreshDatabase()
  const url = settings.DATABASE_URL?.replace('seloste_owner@', 'stranger@') ?? ''
  await expectRefusal(
    startProgram({ ...settings, DATABASE_URL: url }),
    /^DATABASE_URL: the server at \S+ does not let the user stranger in/,
  )
})
