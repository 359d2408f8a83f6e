import type { PersonActor, ProgramActor } from '@seloste/server/access/actor'
import { verifyChain, verifyStoredHashes } from '@seloste/server/audit/verify'
import { rowsOf } from '@seloste/server/db/database'
import { listWorkspaces } from '@seloste/server/db/workspaces'
import { openDemo } from '@seloste/server/demo/first-start'
import { demoPeople } from '@seloste/server/demo/people'
import { demoWorkspace } from '@seloste/server/demo/workspace'
import { isFinnishBusinessId } from '@seloste/server/features/input-check'
import { programIn } from '@seloste/server/features/workspace/add-workspace'
import { evaluate } from '@seloste/server/rules/evaluate'
import { rules } from '@seloste/server/rules/index'
import type { NoticeRecord } from '@seloste/schema/record'
import { keysOf } from '@seloste/schema/text'
import { answerStates } from '@seloste/schema/vocabulary/answer'
import { evidenceStateOn } from '@seloste/schema/vocabulary/evidence'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '@seloste/server/auth/actor-of'
import { type Auth, createAuth } from '@seloste/server/auth/create-auth'
import { type Database, connect } from '@seloste/server/db/database'
import { migratedDatabase } from '../support/factories/database.js'
import type { FreshDatabase } from '../support/postgres.js'

const password = 'esittelyn salasana'
const at = new Date('2026-11-22T08:00:00Z')

let owner: FreshDatabase
let database: Database
let auth: Auth
let program: ProgramActor
let told: string | null

const open = (demo: 'on' | 'off' | 'when-new', workspace = demoWorkspace) =>
  openDemo({ owner, database, auth }, workspace, { demo, demoPassword: password }, at)

const rows = <Row>(statement: string): Promise<Row[]> => database.inWorkspace(program, (em) => rowsOf<Row>(em, statement))

async function values(statement: string): Promise<string[]> {
  return (await rows<{ value: string }>(statement)).map(({ value }) => value)
}

async function accounts(): Promise<number> {
  const client = new pg.Client(owner)
  await client.connect()
  const { rowCount } = await client.query('select from auth."user"')
  await client.end()
  return rowCount ?? 0
}

beforeAll(async () => {
  owner = await migratedDatabase()
  database = await connect(owner)
  auth = createAuth({ owner, secret: 'a secret of the tests, long enough to sign with' })
})

afterAll(async () => {
  await auth?.close()
  await database?.close()
  await owner?.drop()
})

describe('a demo that cannot be filled to its end', () => {
  it('leaves no workspace and no account, and says so in one line', async () => {
    const [first] = demoWorkspace.organizations
    if (!first) throw new Error('The demo has no organization')
    const activities = [{ title: { fi: 'Siirto' }, transfers: [{ country: 'US', mechanismId: 'adq-none' }] }]
    const broken = { ...demoWorkspace, organizations: [...demoWorkspace.organizations.slice(1, 8), { ...first, activities }] }
    await expect(open('on', broken)).rejects.toThrow(
      /^The demo workspace could not be filled, and nothing of it was kept: .*SELOSTE_DEMO=off/,
    )
    expect(await listWorkspaces(owner)).toEqual([])
    expect(await accounts()).toBe(0)
  }, 120_000)

  it('is not filled at all when it is switched off', async () => {
    expect(await open('off')).toBeNull()
    expect(await listWorkspaces(owner)).toEqual([])
  })
})

describe('the demo workspace', () => {
  beforeAll(async () => {
    // What a program killed half-way would leave behind.
    await auth.addAccount({
      email: demoPeople[0]?.email ?? '',
      name: 'Stray',
      password,
      workspaceId: '01900000-0000-7000-8000-000000000000',
      personId: '01900000-0000-7000-8000-000000000001',
    })
    told = await open('when-new')
    const [workspace] = await listWorkspaces(owner)
    program = programIn(workspace?.id ?? '', 'the tests')
  })

  it('is marked as a demo, and tells once how each of its people signs in', async () => {
    expect(await listWorkspaces(owner)).toMatchObject([{ isDemo: true }])
    for (const { role, email } of demoPeople) expect(told).toMatch(new RegExp(`^  ${role} +${email}$`, 'm'))
    expect(told).toContain(password)
  })

  it('holds at least 12 clients of different sectors and 60 activities, in three languages', async () => {
    const sectors = await values('select sector as value from organization')
    expect(sectors.length).toBeGreaterThanOrEqual(12)
    expect(new Set(sectors).size).toBeGreaterThanOrEqual(12)
    const [counted] = await rows<{ all: number; fi: number; sv: number; en: number; both: number }>(
      `select count(*)::int as all, count(title->>'fi')::int as fi, count(title->>'sv')::int as sv, count(title->>'en')::int as en,
         (count(*) filter (where title->>'fi' is not null and title->>'sv' is not null))::int as both from activity`,
    )
    expect(counted?.all).toBeGreaterThanOrEqual(60)
    for (const language of ['fi', 'sv', 'en', 'both'] as const) expect(counted?.[language]).toBeGreaterThanOrEqual(4)
  })

  it('has records of both kinds', async () => {
    expect(await values('select distinct role as value from activity order by 1')).toEqual(['controller', 'processor'])
  })

  it('breaks every rule, the one on a missing name in a notice that waits', async () => {
    const found = await values(`select distinct rule_id as value from finding where verdict in ('gap', 'unsure') and resolved_at is null`)
    // No organization is stored without its name: of that rule only a notice can be short. No instrument other than an adequacy
    // decision, a framework or a set of clauses has ended as yet. Every organization of the demo is Finnish and has begun its record.
    expect(rules.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([
      'controller-missing',
      'transfer-ground-ended',
      'controller-representative-missing',
      'document-record-not-written',
    ])
    const readings = await rows<NoticeRecord>(`select id, name, reading from source_document where status = 'waiting'`)
    const ofNotices = evaluate({ organization: null, activities: [], notices: readings }, { asOf: '2026-11-22', scope: 'notice' })
    expect(ofNotices.filter(({ ruleId, verdict }) => ruleId === 'controller-missing' && verdict === 'gap')).toHaveLength(1)
    expect(await values('select distinct rule_id as value from finding where failure is not null')).toEqual([])
  })

  it('uses every answer', async () => {
    const used = await values('select distinct state as value from answer')
    expect(keysOf(answerStates).filter((state) => !used.includes(state))).toEqual([])
  })

  it('has noted evidence that is valid, that ages and that has expired', async () => {
    const noted = await rows<{ shown: string; until: string }>(
      'select shown_on::text as shown, holds_until::text as until from measure_evidence',
    )
    const states = noted.map(({ shown, until }) => evidenceStateOn('2026-11-22', shown, until))
    expect(new Set(states)).toEqual(new Set(['fresh', 'ageing', 'stale']))
  })

  it('has one client with nothing missing, and one that is short of the most', async () => {
    const shortest = await values(
      `select o.name as value from organization o left join finding f on f.organization_id = o.id and f.verdict in ('gap', 'unsure')
       group by o.name order by count(f.id)`,
    )
    expect([shortest[0], shortest.at(-1)]).toEqual(['Norrskata Logistik Ab', 'Harjulan kaupunki'])
    const open = `select f.id as value from finding f join organization o on o.id = f.organization_id where o.name = 'Norrskata Logistik Ab' and f.verdict in ('gap', 'unsure')`
    expect(await values(open)).toEqual([])
  })

  it('has decisions of every kind, one overdue and one acceptance that ends within 30 days', async () => {
    const written = demoWorkspace.organizations.flatMap(({ decisions = [] }) => decisions.map(({ reason }) => reason))
    const stored = await values('select distinct reason as value from decision')
    expect(stored.toSorted()).toEqual([...new Set(written)].toSorted())
    expect(await values('select distinct kind as value from decision order by 1')).toEqual(['accepted', 'disputed', 'planned'])
    expect(await values(`select id as value from decision where due < '2026-11-22'`)).not.toEqual([])
    expect(await values(`select id as value from decision where until between '2026-11-22' and '2026-12-22'`)).not.toEqual([])
  })

  it('has a notice of each language waiting with its candidates, one on the Privacy Shield', async () => {
    const waiting = `select distinct d.language as value from source_document d join candidate c on c.document_id = d.id and c.status = 'waiting' where d.status = 'waiting' order by 1`
    expect(await values(waiting)).toEqual(['en', 'fi', 'sv'])
    const shields = await values(
      `select c.id as value from candidate c join source_document d on d.id = c.document_id where d.status = 'waiting' and c.kind = 'transfer' and c.text like '%Privacy Shield%'`,
    )
    expect(shields).not.toEqual([])
  })

  it('has transfers on every kind of ground', async () => {
    const grounds = await values(`select distinct coalesce(mechanism_id, mechanism_kind, 'none') as value from transfer`)
    for (const ground of [
      'adq-us-privacy-shield',
      'adq-us-safe-harbor',
      'adq-us-dpf',
      'adq-gb',
      'adq-jp',
      'scc-2010-87',
      'scc-2021-914',
      'none',
    ]) {
      expect(grounds).toContain(ground)
    }
  })

  it('has clients whose earlier reviews, signed and each with its own count, draw a picture that grows', async () => {
    const reviews = await rows<{ name: string; day: string; met: number; content: string; standing: object }>(
      `select o.name, r.as_of::text as day, (r.standing->>'met')::int as met, r.content, r.standing from review r join organization o on o.id = r.organization_id
       where r.signed_at is not null order by o.name, r.as_of`,
    )
    const names = [...new Set(reviews.map(({ name }) => name))]
    expect(names.length).toBeGreaterThanOrEqual(3)
    for (const name of names) {
      const own = reviews.filter((review) => review.name === name)
      expect(own.length).toBeGreaterThanOrEqual(2)
      const met = own.map((review) => review.met)
      expect(met).toEqual(met.toSorted((a, b) => a - b))
      expect(new Set(met).size).toBe(met.length)
    }
    for (const { day, content, standing } of reviews) expect(JSON.parse(content)).toMatchObject({ asOf: day, standing })
    // What a review holds may not tell of a later day.
    for (const { day, content } of reviews)
      expect(
        (content.match(/"(?:evidencedOn|reviewedOn|signedOn|assessedOn|contractDate)":"([\d-]+)"/g) ?? []).filter(
          (date) => date.slice(-11, -1) > day,
        ),
      ).toEqual([])
  })

  it('has a log whose chain holds, and documents and reviews that are as they came', async () => {
    await database.inWorkspace(program, async (em) => {
      expect(await verifyChain(em)).toBeNull()
      expect(await verifyStoredHashes(em)).toEqual([])
    })
  })

  it.each(demoPeople.map((person) => [person.role, person] as const))(
    'lets its %s sign in, and shows only the clients assigned',
    async (_role, person) => {
      const answer = await auth.handle(
        new Request('http://localhost:4000/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
          body: JSON.stringify({ email: person.email, password }),
        }),
      )
      expect(answer.status).toBe(200)
      const cookie = answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const actor: PersonActor | null = await actorOf(auth, database, new Headers({ cookie }))
      expect(actor).toMatchObject({ name: person.name, role: person.role, workspaceId: program.workspaceId })
      if (person.organizations === 'all') expect(actor?.organizations).toBe('*')
      else expect(actor?.organizations).toHaveLength(person.organizations.length)
    },
  )

  it('can be filled on any day, also before the newest rules and grounds', async () => {
    const other = await migratedDatabase()
    const elsewhere = await connect(other)
    const signIn = createAuth({ owner: other, secret: 'a secret of the tests, long enough to sign with' })
    try {
      const config = { demo: 'on', demoPassword: password } as const
      await openDemo({ owner: other, database: elsewhere, auth: signIn }, demoWorkspace, config, new Date('2025-12-31T22:30:00Z'))
      expect(await listWorkspaces(other)).toHaveLength(1)
    } finally {
      await signIn.close()
      await elsewhere.close()
      await other.drop()
    }
  }, 120_000)

  it('is there once, however often the program starts', async () => {
    const before = await values('select count(*)::text as value from audit_event')
    expect([await open('on'), await open('when-new')]).toEqual([null, null])
    expect(await listWorkspaces(owner)).toHaveLength(1)
    expect(await values('select count(*)::text as value from audit_event')).toEqual(before)
  })
})

describe('the demo as it is written', () => {
  const text = JSON.stringify(demoWorkspace)

  it('names no address but .example, no number but +358 00 000, and no business id that could be one', () => {
    const addresses = text.match(/[\w.+-]+@[\w.-]+\w/gu) ?? []
    expect(addresses.length).toBeGreaterThan(20)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
    const numbers = text.match(/(?:\+358|\b0)\s?[1-9]\d?[\s\d-]{5,}|\+\d[\d\s]{6,}/gu) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.filter((number) => !number.startsWith('+358 00 000'))).toEqual([])
    const ids = text.match(/\b\d{7}-\d\b/gu) ?? []
    expect(ids.filter(isFinnishBusinessId)).toEqual([])
  })

  it('names nobody by a personal identity code', () => {
    expect(text.match(/\b\d{6}[-+A-FU-Y]\d{3}[\dA-Y]\b/gu)).toBeNull()
  })

  it('has keys that are its own, and people assigned to clients that exist', () => {
    const keys = demoWorkspace.organizations.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const assigned = demoPeople.flatMap(({ organizations }) => (organizations === 'all' ? [] : organizations))
    expect(assigned.filter((key) => !keys.includes(key))).toEqual([])
  })
})
