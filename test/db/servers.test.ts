// The operator's own server: its oldest version, and an owner who is no superuser.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProgramActor } from '@seloste/server/access/actor'
import { appendAudit } from '@seloste/server/audit/append'
import { verifyChain } from '@seloste/server/audit/verify'
import { connect } from '@seloste/server/db/database'
import { drift, migrate } from '@seloste/server/db/migrate'
import { listWorkspaces } from '@seloste/server/db/workspaces'
import { startEmbedded } from '@seloste/server/embedded/start'
import type { ConnectionTarget } from '@seloste/server/embedded/target'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addOrganization } from '../support/factories/organization.js'
import { addWorkspace } from '../support/factories/workspace.js'
import { testServer } from '../support/postgres.js'

async function ask(target: ConnectionTarget, ...statements: string[]): Promise<void> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database whose owner may make databases' insides and roles, and nothing more. */
async function ownedDatabase(superuser: ConnectionTarget, rights: string): Promise<ConnectionTarget> {
  const name = `owned_${Math.random().toString(36).slice(2, 10)}`
  await ask(superuser, `create role ${name} login ${rights}`, `create database ${name} owner ${name}`)
  onTestFinished(() =>
    ask(superuser, `drop database ${name} with (force)`, `drop role ${name}`).catch(() =>
      ask(superuser, `reassign owned by ${name} to current_user`),
    ),
  )
  return { ...superuser, user: name, database: name }
}

/** Everything that depends on the server: tables, roles, row security, the chain. */
async function expectToServe(owner: ConnectionTarget): Promise<void> {
  await migrate(owner)
  await migrate(owner)
  expect(await drift(owner)).toBe('')
  const database = await connect(owner)
  try {
    const [ours, theirs] = [await addWorkspace(database, 'Ours'), await addWorkspace(database, 'Theirs')]
    await addOrganization(database, ours, 'Mine')
    await addOrganization(database, theirs, 'Not mine')
    const seen = (actor: ProgramActor): Promise<string[]> =>
      database.inWorkspace(actor, async (em) => (await em.find(OrganizationEntity, {}, { filters: false })).map(({ name }) => name))
    expect([await seen(ours), await seen(theirs)]).toEqual([['Mine'], ['Not mine']])
    const deed = {
      verb: 'test.run',
      subjectKind: 'workspace',
      subjectId: ours.workspaceId,
      subjectTitle: null,
      organizationId: null,
      changes: [],
    }
    await database.inWorkspace(ours, (em) => appendAudit(em, ours, deed, deed))
    expect(await database.inWorkspace(ours, verifyChain)).toBeNull()
    expect((await listWorkspaces(owner)).map(({ name }) => name)).toEqual(['Ours', 'Theirs'])
  } finally {
    await database.close()
  }
}

describe('an owner who is no superuser', () => {
  it('may make the role itself', async () => {
    // A server of its own: on that of the other tests the role is there already.
    const dataDir = mkdtempSync(join(tmpdir(), 'seloste-owner-'))
    const server = await startEmbedded({ dataDir, durable: false })
    onTestFinished(async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    })
    const { host, port, user, database } = server
    await expectToServe(await ownedDatabase({ host, port, user, database }, 'createrole'))
  })

  it('is told what to ask for where it may not', async () => {
    const owner = await ownedDatabase(await testServer(), 'nocreaterole')
    const outcome = await migrate(owner).then(
      () => 'migrated',
      (error: Error) => error.message,
    )
    expect(outcome).toMatch(/^The database user may not do this, ask its administrator to: (create role|grant) seloste_app/)
  })

  it('serves where its administrator has granted the role', async () => {
    const server = await testServer()
    const owner = await ownedDatabase(server, 'nocreaterole')
    const role = `do $$ begin create role seloste_app nologin; exception when duplicate_object or unique_violation then null; end $$`
    await ask(server, role, `grant seloste_app to ${owner.user}`)
    await expectToServe(owner)
  })
})

describe('PostgreSQL 15', () => {
  const bin = '/usr/lib/postgresql/15/bin'

  it.skipIf(!existsSync(join(bin, 'initdb')))('serves, with an owner who is no superuser', async () => {
    await expectToServe(await ownedDatabase(await startServer(bin), 'createrole'))
  })
})

/** A throw-away server of the system's, on a socket. */
async function startServer(bin: string): Promise<ConnectionTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-pg15-'))
  // PostgreSQL refuses to run as root.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (account.uid) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'], {
    ...account,
    cwd: folder,
  })
  expect(made.stderr.toString()).toBe('')
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-h', '', '-F'], { ...account, cwd: folder, stdio: 'ignore' })
  onTestFinished(() => stop(child, folder))
  const target = { host: folder, port: 5432, user: 'postgres', database: 'postgres' }
  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask(target, 'select 1')
      return target
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((wait) => setTimeout(wait, 50))
    }
  }
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGQUIT')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
