import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasePulse, openDatabase } from '@seloste/server/embedded/database'
import { locateNative, packagedFolder } from '@seloste/server/embedded/native'
import { clusterName, serverProcesses } from '@seloste/server/embedded/processes'
import { type Embedded, startEmbedded } from '@seloste/server/embedded/start'
import type { ConnectionTarget } from '@seloste/server/embedded/target'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Program, startHolder, temporaryFolder } from './program.js'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }

async function ask(target: ConnectionTarget, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ ...target })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

let made: string

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'seloste-platform-'))
  await (await startEmbedded({ dataDir: made, durable: false })).stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

/** A data folder with a database already made, where the making is not what is tested. */
function madeFolder(...below: string[]): string {
  const dataDir = join(temporaryFolder(), ...below)
  mkdirSync(dataDir, { recursive: true })
  spawnSync('cp', ['-a', join(made, 'postgres'), dataDir])
  return dataDir
}

/** A server in this process, stopped at the latest when its test ends. */
async function start(dataDir: string, durable = false): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, durable })
  onTestFinished(() => server.stop())
  return server
}

async function targetOf(program: Program): Promise<ConnectionTarget> {
  const [line] = await program.says(/^\{.*\}$/m)
  return JSON.parse(line) as ConnectionTarget
}

function postmasters(dataDir: string): number[] {
  return serverProcesses(clusterName(join(dataDir, 'postgres')))
    .filter(({ isPostmaster }) => isPostmaster)
    .map(({ pid }) => pid)
}

test('what is written is there after a stop and a start, and nobody else may look', async () => {
  const dataDir = temporaryFolder()
  const first = await start(dataDir, true)
  await ask(first, `create table note as select 'säilyy' as text`)
  expect(await ask(first, 'show fsync')).toEqual([{ fsync: 'on' }])
  await first.stop()
  expect(postmasters(dataDir)).toEqual([])
  const second = await start(dataDir, true)
  expect(await ask(second, 'select text from note')).toEqual([{ text: 'säilyy' }])
  expect(statSync(join(dataDir, 'postgres')).mode & 0o077).toBe(0)
  await second.stop()
})

test('a server left by a killed program is stopped and its data served by the next', async () => {
  const dataDir = madeFolder()
  const killed = startHolder(dataDir)
  await ask(await targetOf(killed), `create table note as select 'säilyy' as text`)
  const [orphan] = postmasters(dataDir)
  killed.child.kill('SIGKILL')
  await killed.ended
  expect(postmasters(dataDir)).toEqual([orphan])
  const next = startHolder(dataDir)
  expect(await ask(await targetOf(next), 'select text from note')).toEqual([{ text: 'säilyy' }])
  expect(postmasters(dataDir)).toHaveLength(1)
  expect(postmasters(dataDir)).not.toContain(orphan)
})

test('a server killed with its program starts again, whatever has its number now', async () => {
  const dataDir = madeFolder()
  const killed = startHolder(dataDir)
  await ask(await targetOf(killed), `create table note as select 'säilyy' as text`)
  killed.child.kill('SIGKILL')
  for (const pid of postmasters(dataDir)) process.kill(pid, 'SIGKILL')
  await killed.ended
  for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock']) writeFileSync(join(dataDir, 'postgres', file), `${process.pid}\n`)
  const next = await start(dataDir)
  expect(await ask(next, 'select text from note')).toEqual([{ text: 'säilyy' }])
  await next.stop()
})

test('a second program on the same data is refused in one line and the first goes on', async () => {
  const dataDir = madeFolder()
  const first = startHolder(dataDir)
  const target = await targetOf(first)
  const second = startHolder(dataDir)
  expect(await second.ended).toBe(2)
  expect(second.errors()).toMatch(
    new RegExp(`^The data folder ${dataDir} is in use by another Seloste \\(process ${first.child.pid}\\)[^\\n]*\\n$`),
  )
  expect(await ask(target, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('of programs started at once on new data one serves and the others end', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  const programs = [startHolder(dataDir), startHolder(dataDir), startHolder(dataDir)]
  const codes = await Promise.all(
    programs.map((program) =>
      Promise.race([
        targetOf(program).then(
          () => 'serves',
          () => 'ends',
        ),
        program.ended,
      ]),
    ),
  )
  expect(codes.filter((code) => code === 'serves')).toHaveLength(1)
  for (const program of programs.filter((_, index) => codes[index] !== 'serves')) {
    expect(await program.ended).toBe(2)
    expect(program.errors().trim().split('\n')).toHaveLength(1)
  }
  expect(postmasters(dataDir)).toHaveLength(1)
})

test('the command line shares the server of a running program and leaves it running', async () => {
  const dataDir = madeFolder()
  await targetOf(startHolder(dataDir))
  const database = await openDatabase({ kind: 'embedded', dataDir }, { attach: true })
  expect(await ask(database.owner, 'select 1 as one')).toEqual([{ one: 1 }])
  await database.stop()
  expect(postmasters(dataDir)).toHaveLength(1)
})

test('the command line starts the server itself when no program runs', async () => {
  const dataDir = madeFolder()
  const database = await openDatabase({ kind: 'embedded', dataDir }, { attach: true, durable: false })
  expect(await ask(database.owner, 'select 1 as one')).toEqual([{ one: 1 }])
  await database.stop()
  expect(postmasters(dataDir)).toEqual([])
})

test('the program still owns the server after the server restarted its processes', async () => {
  const dataDir = madeFolder()
  const first = startHolder(dataDir)
  const target = await targetOf(first)
  const [backend] = await ask(target, `select pid from pg_stat_activity where application_name like 'seloste program%'`)
  process.kill(Number(backend?.pid), 'SIGKILL')
  await expect.poll(() => startHolderOutcome(dataDir), { timeout: 15_000, interval: 500 }).toMatch(/is in use by another Seloste/)
  expect(await ask(target, 'select 1 as one')).toEqual([{ one: 1 }])
})

async function startHolderOutcome(dataDir: string): Promise<string> {
  const program = startHolder(dataDir)
  await program.ended
  return program.errors()
}

test('a server that dies under the program is told, and is no sign of life', async () => {
  const dataDir = madeFolder()
  const server = await start(dataDir)
  const pulse = databasePulse(server)
  await pulse.check()
  for (const pid of postmasters(dataDir)) process.kill(pid, 'SIGKILL')
  expect(await server.lost).toMatch(/^The embedded database ended/)
  // A backend outlives its postmaster until it notices; only then is the connection gone.
  await vi.waitFor(() => expect(pulse.check()).rejects.toThrow(), { timeout: 10_000 })
  await pulse.close()
  await server.stop()
})

test('a path longer than a socket takes is reached all the same', async () => {
  const dataDir = madeFolder('pitkä'.repeat(12), 'polku'.repeat(12))
  const server = await start(dataDir)
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(server.host).not.toContain('polku')
  await server.stop()
  expect(existsSync(server.host)).toBe(false)
})

test('data of another major version is left alone', async () => {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '14\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/are of PostgreSQL 14, this program brings 18/)
})

test('half of a database, left by a killed first start, is not taken for one', async () => {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'postgres.new-999999999'))
  const server = await start(dataDir)
  expect(existsSync(join(dataDir, 'postgres.new-999999999'))).toBe(false)
  await server.stop()
})

test.runIf(isRoot)('under root the server is an ordinary account’s, though the folders above its data are closed to that', async () => {
  const closed = temporaryFolder()
  chmodSync(closed, 0o700)
  const dataDir = join(closed, 'data')
  const server = await start(dataDir)
  expect(postmasters(dataDir).map((pid) => statSync(`/proc/${pid}`).uid)).toEqual([nobody.uid])
  expect(statSync(dataDir).uid).toBe(0)
  await server.stop()
})

test.runIf(isRoot)('the server’s programs are copied when its account cannot enter their folder', () => {
  const closed = temporaryFolder()
  chmodSync(closed, 0o700)
  cpSync(join(packagedFolder(), '..'), join(closed, 'package'), { recursive: true })
  const native = locateNative(nobody, join(closed, 'package/native'))
  expect(native.postgres).not.toContain(closed)
  expect(spawnSync(native.postgres, ['-V'], { ...nobody, encoding: 'utf8' }).stdout).toMatch(/PostgreSQL\) 18/)
  expect(statSync(join(native.postgres, '../..')).mode & 0o022).toBe(0)
  expect(locateNative(nobody, join(closed, 'package/native'))).toEqual(native)
  rmSync(join(native.postgres, '../../pg-symlinks.json'))
  expect(existsSync(join(locateNative(nobody, join(closed, 'package/native')).postgres, '../../pg-symlinks.json'))).toBe(true)
})

test.runIf(isRoot)('an ordinary user runs it in a folder of their own that others cannot enter', async ({ skip }) => {
  if (spawnSync(process.execPath, ['-e', ''], { ...nobody, cwd: '/' }).status !== 0) skip('an ordinary user cannot enter this checkout')
  const home = temporaryFolder()
  chownSync(home, nobody.uid, nobody.gid)
  chmodSync(home, 0o700)
  const program = startHolder(join(home, 'data'), nobody)
  expect(await ask(await targetOf(program), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(postmasters(join(home, 'data')).map((pid) => statSync(`/proc/${pid}`).uid)).toEqual([nobody.uid])
})
