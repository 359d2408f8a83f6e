// Each lock of tenancy holds when the others are taken away.
import type { ProgramActor } from '@seloste/server/access/actor'
import { type Database, admitOrganization, connect, rowsOf } from '@seloste/server/db/database'
import { PurposeEntity } from '@seloste/server/features/activity/purpose.entity'
import { ActivityEntity } from '@seloste/server/features/activity/activity.entity'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'
import { PartyEntity } from '@seloste/server/features/party/party.entity'
import { openOrm } from '@seloste/server/db/orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addActivity } from '../support/factories/activity.js'
import { migratedDatabase } from '../support/factories/database.js'
import { addOrganization } from '../support/factories/organization.js'
import { addWorkspace } from '../support/factories/workspace.js'
import type { FreshDatabase } from '../support/postgres.js'

let owner: FreshDatabase
let database: Database
let ours: ProgramActor
let theirs: ProgramActor
let ourOrganization: string
let otherOrganization: string
let theirOrganization: string
let ourActivity: string
let otherActivity: string
let theirActivity: string

beforeAll(async () => {
  owner = await migratedDatabase()
  database = await connect(owner)
  ;[ours, theirs] = [await addWorkspace(database), await addWorkspace(database)]
  ourOrganization = await addOrganization(database, ours, 'Ours')
  otherOrganization = await addOrganization(database, ours, 'Not assigned')
  theirOrganization = await addOrganization(database, theirs, 'Theirs')
  ourActivity = await addActivity(database, ours, ourOrganization)
  otherActivity = await addActivity(database, ours, otherOrganization)
  theirActivity = await addActivity(database, theirs, theirOrganization)
})

afterAll(async () => {
  await database?.close()
  await owner?.drop()
})

/** A connection of the owner, whom the policies let see everything. */
async function asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A connection of the program without the ORM, in one transaction with these settings. */
async function asProgram<Result>(settings: Record<string, string>, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ ...owner, options: '-c role=seloste_app' })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value])
    return await work(client)
  } finally {
    await client.end()
  }
}

const insertParty = (workspaceId: string): string =>
  `insert into party (id, workspace_id, name, aliases, certifications, created_at, updated_at)
   values (gen_random_uuid(), '${workspaceId}', 'Foreign', '{}', '[]', now(), now())`

describe('row security alone', () => {
  it('stands on every table that belongs to a workspace, forced, with the same condition on what is read and written', async () => {
    const { rows } = await asOwner((client) =>
      client.query<{ table: string }>(
        `select c.relname as "table" from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'seloste_migration'
          and not (c.relrowsecurity and c.relforcerowsecurity and exists (
            select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant' and p.polcmd = '*'
               and pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
               and pg_get_expr(p.polqual, c.oid) like '%seloste_workspace()%'
               and (pg_get_expr(p.polqual, c.oid) like '%organization%' or not exists (
                 select from pg_attribute where attrelid = c.oid and attname = 'organization_id'))))`,
      ),
    )
    expect(rows).toEqual([])
  })

  it('shows nothing without settings', async () => {
    const counts = await asProgram({}, (client) =>
      client.query('select (select count(*)::int from workspace) + (select count(*)::int from activity) as seen'),
    )
    expect(counts.rows).toEqual([{ seen: 0 }])
  })

  it('shows nothing to a workspace that is told no organizations', async () => {
    const { rows } = await asProgram({ 'app.workspace': ours.workspaceId }, (client) => client.query('select id from activity'))
    expect(rows).toEqual([])
  })

  it('shows a workspace its own rows only', async () => {
    const { rows } = await asProgram({ 'app.workspace': ours.workspaceId, 'app.organizations': '*' }, (client) =>
      client.query('select name from organization order by name'),
    )
    expect(rows).toEqual([{ name: 'Not assigned' }, { name: 'Ours' }])
  })

  it('hides an organization that is not assigned, and everything under it', async () => {
    const settings = { 'app.workspace': ours.workspaceId, 'app.organizations': ourOrganization }
    const [organizations, activities] = await asProgram(settings, async (client) => [
      (await client.query('select id from organization')).rows,
      (await client.query('select id from activity')).rows,
    ])
    expect(organizations).toEqual([{ id: ourOrganization }])
    expect(activities).toEqual([{ id: ourActivity }])
  })

  it('refuses to write into another workspace', async () => {
    const settings = { 'app.workspace': ours.workspaceId, 'app.organizations': '*' }
    await expect(asProgram(settings, (client) => client.query(insertParty(theirs.workspaceId)))).rejects.toThrow(/row-level security/)
    await expect(asProgram(settings, (client) => client.query(insertParty(ours.workspaceId)))).resolves.toBeDefined()
    const moved = asProgram(settings, (client) => client.query('update organization set workspace_id = $1', [theirs.workspaceId]))
    await expect(moved).rejects.toThrow(/row-level security/)
  })

  it('changes and deletes nothing of others', async () => {
    const settings = { 'app.workspace': ours.workspaceId, 'app.organizations': '*' }
    const counts = await asProgram(settings, async (client) => [
      (await client.query('update activity set service_ids = $1 where id = $2', [['x'], theirActivity])).rowCount,
      (await client.query('delete from organization where id = $1', [theirOrganization])).rowCount,
    ])
    expect(counts).toEqual([0, 0])
  })

  it('holds when every filter of the ORM is off', async () => {
    const seen = await database.inWorkspace(ours, (em) => em.find(OrganizationEntity, {}, { filters: false }))
    expect(seen.map(({ id }) => id).sort()).toEqual([ourOrganization, otherOrganization].sort())
  })

  it('holds when a foreign row is written by reference', async () => {
    const write = database.inWorkspace(ours, async (em) => {
      em.getReference(ActivityEntity, theirActivity).reviewedOn = '2026-01-01'
      await em.flush()
    })
    await expect(write).rejects.toThrow()
    const stored = await database.inWorkspace(theirs, (em) => em.findOneOrFail(ActivityEntity, { id: theirActivity }))
    expect(stored.reviewedOn).toBeNull()
  })

  it('cannot be left by resetting the role, and the role can do nothing to tables', async () => {
    const settings = { 'app.workspace': ours.workspaceId, 'app.organizations': '*' }
    await expect(
      asProgram(settings, async (client) => {
        await client.query('reset role')
        return (await client.query('select current_user::text as role, count(*)::int as seen from organization')).rows
      }),
    ).resolves.toEqual([{ role: 'seloste_app', seen: 2 }])
    await expect(asProgram({}, (client) => client.query('alter table activity disable row level security'))).rejects.toThrow(
      /must be owner/,
    )
    await expect(asProgram({}, (client) => client.query('drop policy tenant on activity'))).rejects.toThrow(/must be owner/)
  })

  it('lets a settings of one transaction not reach the next', async () => {
    await database.inWorkspace(ours, (em) => em.count(OrganizationEntity))
    const left = await database.inWorkspace({ ...ours, organizations: [] }, (em) => em.count(OrganizationEntity, {}, { filters: false }))
    expect(left).toBe(0)
  })

  it('shows an organization to the transaction that has just made it', async () => {
    const scope = { workspaceId: ours.workspaceId, organizations: [ourOrganization] }
    const make = (admit: boolean): Promise<number> =>
      database.inWorkspace(scope, async (em) => {
        const made = em.create(OrganizationEntity, { name: 'New', country: 'FI' })
        if (admit) await admitOrganization(em, made.id)
        await em.flush()
        return em.count(OrganizationEntity)
      })
    await expect(make(false)).rejects.toThrow(/row-level security/)
    await expect(make(true)).resolves.toBe(2)
  })
})

describe('the filter of the ORM alone, as the owner whom no row security binds', () => {
  it('keeps reads, counts and bulk writes in one workspace', async () => {
    const orm = await openOrm(owner)
    const em = orm.em.fork()
    em.setFilterParams('tenant', { workspaceId: ours.workspaceId })
    expect(await em.findOne(ActivityEntity, { id: theirActivity })).toBeNull()
    expect(await em.count(ActivityEntity, { id: [ourActivity, theirActivity] })).toBe(1)
    expect(await em.nativeUpdate(ActivityEntity, { id: theirActivity }, { reviewedOn: '2026-01-01' })).toBe(0)
    expect(await em.nativeDelete(OrganizationEntity, { id: theirOrganization })).toBe(0)
    await orm.close(true)
  })

  it('refuses every query where no workspace is set', async () => {
    const orm = await openOrm(owner)
    await expect(orm.em.fork().find(ActivityEntity, {})).rejects.toThrow(/tenant/)
    await expect(orm.em.fork().find(PurposeEntity, {})).rejects.toThrow(/tenant/)
    await orm.close(true)
  })
})

describe('the references of the database alone, as the owner whom no row security binds', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client(owner)
    await client.connect()
  })
  afterAll(() => client.end())

  it.each([
    ['another workspace', () => [ours.workspaceId, theirOrganization, theirActivity]],
    ['an activity of another workspace under our organization', () => [ours.workspaceId, ourOrganization, theirActivity]],
    ['an activity of another organization of the workspace', () => [ours.workspaceId, ourOrganization, otherActivity]],
  ])('refuse a row that points into %s', async (_where, ids) => {
    const insert = client.query(
      `insert into purpose (id, workspace_id, organization_id, activity_id, position, text, legal_bases, interest)
       values (gen_random_uuid(), $1, $2, $3, 0, '{}', '{}', '{}')`,
      ids(),
    )
    await expect(insert).rejects.toThrow(/foreign key/)
  })
})

describe('a row made through the ORM', () => {
  it('gets its workspace and organization by itself', async () => {
    const purpose = await database.inWorkspace(ours, async (em) => {
      const activity = await em.findOneOrFail(ActivityEntity, { id: ourActivity })
      const made = em.create(PurposeEntity, { activity, text: { en: 'To pay wages' }, legalBases: ['contract'] })
      await em.flush()
      return rowsOf(em, 'select workspace_id, organization_id, activity_id from purpose where id = ?', [made.id])
    })
    expect(purpose).toEqual([{ workspace_id: ours.workspaceId, organization_id: ourOrganization, activity_id: ourActivity }])
  })

  it('is refused for a workspace other than that of the transaction', async () => {
    const write = database.inWorkspace(ours, async (em) => {
      em.create(PartyEntity, { name: 'Foreign', workspaceId: theirs.workspaceId })
      await em.flush()
    })
    await expect(write).rejects.toThrow(/row-level security/)
  })

  it('is not written by a transaction that only reads', async () => {
    const write = database.inWorkspace(
      ours,
      async (em) => {
        em.create(PartyEntity, { name: 'Never' })
        await em.flush()
      },
      { readOnly: true },
    )
    await expect(write).rejects.toThrow(/read-only/)
  })
})

describe('statements', () => {
  it('are told to whoever listens', async () => {
    const heard: string[] = []
    const stop = database.onStatement((statement) => heard.push(statement))
    await database.inWorkspace(ours, (em) => em.find(OrganizationEntity, {}))
    stop()
    await database.inWorkspace(ours, (em) => em.find(OrganizationEntity, {}))
    expect(heard.filter((statement) => statement.includes('from "organization"'))).toHaveLength(1)
  })
})
