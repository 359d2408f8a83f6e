import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { actorOf } from '@seloste/server/auth/actor-of'
import { createAuth } from '@seloste/server/auth/create-auth'
import { authSecret } from '@seloste/server/auth/secret'
import { run } from '@seloste/server/cli/run'
import { connect } from '@seloste/server/db/database'
import { listWorkspaces } from '@seloste/server/db/workspaces'
import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/postgres.js'

let database: FreshDatabase
let dataDir: string

beforeEach(async () => {
  database = await freshDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'seloste-cli-'))
  const { user, host, port } = database
  vi.stubEnv('DATABASE_URL', `postgres://${user}@localhost:${port}/${database.database}?host=${encodeURIComponent(host)}`)
  vi.stubEnv('SELOSTE_DATA', dataDir)
  return async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    process.exitCode = 0
    rmSync(dataDir, { recursive: true })
    await database.drop()
  }
})

/** Runs a command line and hears what it says. */
async function seloste(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' }
  const hear = (stream: 'out' | 'error') => (text: unknown) => {
    said[stream] += `${String(text)}\n`
    return true
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear('out')),
    vi.spyOn(console, 'error').mockImplementation(hear('error')),
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('error')),
  ]
  try {
    return { code: await run(argv), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const addAino = ['user', 'add', 'aino@example.test', '--name', 'Aino', '--role', 'admin', '--new-workspace', 'Malli']

/** As the web server opens it. */
async function asServer<Result>(
  work: (parts: { auth: ReturnType<typeof createAuth>; program: Awaited<ReturnType<typeof connect>> }) => Promise<Result>,
): Promise<Result> {
  const auth = createAuth({ owner: database, secret: authSecret(dataDir) })
  const program = await connect(database)
  try {
    return await work({ auth, program })
  } finally {
    await auth.close()
    await program.close()
  }
}

const signIn = (password: string): Promise<number> =>
  asServer(async ({ auth }) => {
    const body = JSON.stringify({ email: 'aino@example.test', password })
    const headers = { 'content-type': 'application/json', origin: 'http://localhost' }
    return (await auth.handle(new Request('http://localhost/api/auth/sign-in/email', { method: 'POST', headers, body }))).status
  })

describe('user add', () => {
  it('makes a person who can sign in, and shows the password once', async () => {
    const { code, out } = await seloste(...addAino)
    expect(code).toBe(0)
    const password = /^Password, shown only now: (\S{20})$/m.exec(out)?.[1] ?? ''
    expect(await signIn(password)).toBe(200)
  })

  it('takes the password from standard input, and then shows none', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(['tarpeeksi pitkä\nsecond line\n']) as typeof process.stdin)
    const { out } = await seloste(...addAino, '--password-stdin')
    expect(out).not.toContain('Password')
    expect(await signIn('tarpeeksi pitkä')).toBe(200)
  })

  it.each([
    [['user', 'add', 'aino@example.test', '--name', 'A', '--role', 'admin'], 'There is no workspace yet'],
    [['user', 'add', 'aino', '--name', 'A', '--role', 'admin', '--new-workspace', 'M'], 'aino is not an e-mail address'],
    [['user', 'add', 'aino@example.test', '--name', 'A', '--role', 'boss'], 'boss'],
    [['user', 'add', '--name', 'A', '--role', 'admin'], "missing required argument 'email'"],
    [['conjure'], 'unknown command'],
  ])('refuses %j in a line that says why', async (argv, reason) => {
    const { code, error } = await seloste(...argv)
    expect(code).toBe(2)
    expect(error).toContain(reason)
  })

  it('refuses an address twice and an organization that is not there, and makes nothing of it', async () => {
    await seloste(...addAino)
    const twice = await seloste(...addAino.slice(0, -1), 'Toinen')
    expect([twice.code, twice.error.trim()]).toEqual([2, 'There is already a person with the address aino@example.test'])
    const lost = await seloste('user', 'add', 'eero@example.test', '--name', 'E', '--role', 'editor', '--organization', 'nowhere')
    expect([lost.code, lost.error.trim()]).toEqual([2, '--organization: nowhere is no organization of the workspace'])
    expect((await listWorkspaces(database)).map(({ name }) => name)).toEqual(['Malli'])
  })
})

describe('token add', () => {
  it('makes a key that works', async () => {
    await seloste(...addAino)
    const { code, out } = await seloste('token', 'add', '--person', 'aino@example.test', '--name', 'Script', '--scope', 'read', 'report')
    expect(code).toBe(0)
    const key = out.trim().split('\n').at(-1) ?? ''
    const actor = await asServer(({ auth, program }) => actorOf(auth, program, new Headers({ authorization: `Bearer ${key}` })))
    expect(actor).toMatchObject({ name: 'Aino', role: 'admin', scopes: ['read', 'report'] })
  })

  it.each([
    [['--person', 'nobody@example.test'], 'nobody in the workspace'],
    [['--person', 'aino@example.test', '--days', '4000'], 'from 1 to 366'],
    [['--person', 'aino@example.test', '--scope', 'everything'], 'everything'],
  ])('refuses %j', async (argv, reason) => {
    await seloste(...addAino)
    const { code, error } = await seloste('token', 'add', '--name', 'Script', ...argv)
    expect(code).toBe(2)
    expect(error).toContain(reason)
  })
})

describe('verify', () => {
  it('exits 0 where everything is as it was written, and 1 with the first broken link where not', async () => {
    await seloste(...addAino)
    expect(await seloste('verify')).toMatchObject({ code: 0, out: 'Malli: whole (2 events, 0 documents, 0 reviews)\n' })
    const client = new pg.Client(database)
    await client.connect()
    await client.query(`set session_replication_role = replica; update audit_event set subject_title = 'Aina' where sequence = 2`)
    await client.end()
    expect(await seloste('verify')).toMatchObject({
      code: 1,
      error: 'Malli: the audit chain breaks at event 2: its words are not those that were written\n',
    })
  })

  it('exits 2 where there is no database', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://someone@localhost/nothing?host=%2Fnowhere')
    const { code, error } = await seloste('verify')
    expect(code).toBe(2)
    expect(error).toMatch(/^DATABASE_URL: no PostgreSQL server answers/)
  })
})

it('every verb explains itself', async () => {
  for (const argv of [['--help'], ['user', '--help'], ['user', 'add', '--help'], ['token', 'add', '--help'], ['verify', '--help']]) {
    const { code, out } = await seloste(...argv)
    expect([argv, code]).toEqual([argv, 0])
    expect(out).toContain('Usage: seloste')
  }
})
