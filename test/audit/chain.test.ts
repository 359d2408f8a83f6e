import type { Actor } from '@seloste/server/access/actor'
import { type Deed, appendAudit } from '@seloste/server/audit/append'
import { verifyChain, verifyStoredHashes } from '@seloste/server/audit/verify'
import { type Database, connect, rowsOf } from '@seloste/server/db/database'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'
import { PartyEntity } from '@seloste/server/features/party/party.entity'
import { ReviewEntity } from '@seloste/server/features/review/review.entity'
import { SourceDocumentEntity } from '@seloste/server/features/intake/source-document.entity'
import { SourceFileEntity } from '@seloste/server/features/intake/source-file.entity'
import { sha256 } from '@seloste/server/canonical'
import { randomUUIDv7 } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addOrganization } from '../support/factories/organization.js'
import { addActor, addWorkspace, openedDatabase } from '../support/factories/workspace.js'
import type { FreshDatabase } from '../support/postgres.js'

const deed = (further: Partial<Deed> = {}): Deed => ({
  verb: 'party.create',
  subjectKind: 'party',
  subjectId: randomUUIDv7(),
  subjectTitle: 'Länsipalvelu “Å”',
  organizationId: null,
  changes: [{ field: 'name', before: null, after: 'Länsipalvelu' }],
  ...further,
})

const append = (database: Database, actor: Actor, ...deeds: Deed[]): Promise<void> =>
  database.inWorkspace(actor, (em) => appendAudit(em, actor, ...deeds))

const faultIn = (database: Database, actor: Actor): ReturnType<typeof verifyChain> =>
  database.inWorkspace(actor, verifyChain, { readOnly: true })

/** Somebody with the keys to the server, past every trigger. */
async function tamper(owner: FreshDatabase, statement: string): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(statement)
  } finally {
    await client.end()
  }
}

describe('eight writers at once', () => {
  it('lose no event, and the chain still holds', async () => {
    const { database: first, owner } = await openedDatabase()
    const actor = await addWorkspace(first)
    const writers = await Promise.all(Array.from({ length: 8 }, () => connect(owner)))
    onTestFinished(async () => void (await Promise.all(writers.map((writer) => writer.close()))))
    const write = async (writer: Database, number: number): Promise<void> => {
      for (let round = 0; round < 10; round += 1) {
        await writer.inWorkspace(actor, async (em) => {
          const party = em.create(PartyEntity, { name: `Party ${number}.${round}` })
          await appendAudit(em, actor, deed({ subjectId: party.id, subjectTitle: party.name }))
        })
      }
    }
    await Promise.all(writers.map(write))
    const [stored] = await first.inWorkspace(actor, (em) =>
      rowsOf(
        em,
        `select count(*)::int as events, max(sequence) as last, (select count(*)::int from party p
           where exists (select from audit_event e where e.subject_id = p.id)) as parties from audit_event`,
      ),
    )
    expect(stored).toEqual({ events: 80, last: 80, parties: 80 })
    expect(await faultIn(first, actor)).toBeNull()
  })
})

/** Something that one waits for and another gives. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give: () => give() }
}

describe('two writers', () => {
  it('never hold each other up, whenever in their work they tell the log', async () => {
    const { database } = await openedDatabase()
    const actor = await addWorkspace(database)
    const id = await database.inWorkspace(actor, async (em) => {
      const party = em.create(PartyEntity, { name: 'Wanted by both' })
      await appendAudit(em, actor, deed())
      await em.flush()
      return party.id
    })
    const rename = 'update party set business_id = ? where id = ?'
    const [told, changed] = [signal(), signal()]
    const tellsFirst = database.inWorkspace(actor, async (em) => {
      await appendAudit(em, actor, deed())
      told.give()
      await changed.given
      await rowsOf(em, rename, ['1', id])
    })
    const tellsLast = database.inWorkspace(actor, async (em) => {
      await told.given
      await rowsOf(em, rename, ['2', id])
      changed.give()
      await appendAudit(em, actor, deed())
    })
    await Promise.all([tellsFirst, tellsLast])
    const [stored] = await database.inWorkspace(actor, (em) => rowsOf(em, 'select max(sequence) as last from audit_event'))
    expect(stored).toEqual({ last: 3 })
    expect(await faultIn(database, actor)).toBeNull()
  })
})

describe('the log', () => {
  it('says who, when, what, and what it was before', async () => {
    const { database } = await openedDatabase()
    const program = await addWorkspace(database)
    const actor = await addActor(database, program, 'dpo')
    await append(database, actor, deed({ changes: [{ field: 'name', before: 'A', after: 'B' }] }))
    const [row] = await database.inWorkspace(program, (em) =>
      rowsOf(em, 'select sequence, actor_id, actor, verb, changes, at > now() - interval $$1 minute$$ as recent from audit_event'),
    )
    expect(row).toEqual({
      sequence: 1,
      actor_id: actor.personId,
      actor: actor.name,
      verb: 'party.create',
      changes: [{ field: 'name', before: 'A', after: 'B' }],
      recent: true,
    })
  })

  it('has no event of what was undone', async () => {
    const { database } = await openedDatabase()
    const actor = await addWorkspace(database)
    await append(database, actor, deed())
    const failing = database.inWorkspace(actor, async (em) => {
      em.create(PartyEntity, { name: 'Never' })
      await appendAudit(em, actor, deed())
      throw new Error('and then it failed')
    })
    await expect(failing).rejects.toThrow('and then it failed')
    await append(database, actor, deed())
    const [counts] = await database.inWorkspace(actor, (em) =>
      rowsOf(em, 'select (select max(sequence) from audit_event) as last, (select count(*)::int from party) as parties'),
    )
    expect(counts).toEqual({ last: 2, parties: 0 })
    expect(await faultIn(database, actor)).toBeNull()
  })

  it('takes texts that no database can hold as they are', async () => {
    const { database } = await openedDatabase()
    const actor = await addWorkspace(database)
    await append(
      database,
      actor,
      deed({ subjectTitle: 'half \uD83D letter', changes: [{ field: 'name', before: 'zero\0byte', after: 'half \uDE00' }] }),
    )
    expect(await faultIn(database, actor)).toBeNull()
  })

  it('holds over more events than are read at once, and keeps workspaces apart', async () => {
    const { database } = await openedDatabase()
    const [actor, neighbour] = [await addWorkspace(database), await addWorkspace(database)]
    await append(database, actor, ...Array.from({ length: 1000 }, () => deed()))
    await append(database, neighbour, deed())
    await append(database, actor, deed())
    expect(await faultIn(database, actor)).toBeNull()
    expect(await faultIn(database, neighbour)).toBeNull()
  })

  it.each(['update audit_event set actor = $$Nobody$$', 'delete from audit_event', 'truncate audit_event'])(
    'lets the program not %s',
    async (statement) => {
      const { database } = await openedDatabase()
      const actor = await addWorkspace(database)
      await append(database, actor, deed())
      await expect(database.inWorkspace(actor, (em) => rowsOf(em, statement))).rejects.toThrow(/permission denied/)
    },
  )

  it.each(['update audit_event set actor = $$Nobody$$', 'delete from audit_event', 'truncate audit_event'])(
    'lets not even the owner %s by mistake',
    async (statement) => {
      const { database, owner } = await openedDatabase()
      const actor = await addWorkspace(database)
      await append(database, actor, deed())
      const client = new pg.Client(owner)
      await client.connect()
      await expect(client.query(statement)).rejects.toThrow(/is refused/)
      await client.end()
    },
  )
})

describe('tampering is found', () => {
  it.each([
    ['a changed word', `update audit_event set actor = 'Nobody' where sequence = 2`, '2'],
    ['a changed value', `update audit_event set changes = jsonb_set(changes, '{0,after}', '"Other"') where sequence = 3`, '3'],
    ['a changed day', `update audit_event set at = at - interval '1 day' where sequence = 1`, '1'],
    ['a removed event', 'delete from audit_event where sequence = 2', '2'],
    ['removed last events', 'delete from audit_event where sequence >= 3', '3'],
    ['an emptied log', 'delete from audit_event', '1'],
    ['a changed hash', `update audit_event set hash = repeat('a', 64) where sequence = 4`, '4'],
    ['a log cut together with its count', `delete from audit_event where sequence = 4; update audit_chain set length = 3`, '4'],
    ['a lost head', 'delete from audit_chain', '1'],
  ])('%s', async (_what, statement, id) => {
    const { database, owner } = await openedDatabase()
    const actor = await addWorkspace(database)
    await append(database, actor, deed(), deed(), deed(), deed())
    expect(await faultIn(database, actor)).toBeNull()
    await tamper(owner, statement)
    expect(await faultIn(database, actor)).toMatchObject({ kind: 'audit', id })
  })
})

describe('stored hashes', () => {
  it('tell a changed file, a lost file and a changed review from those as they were', async () => {
    const { database, owner } = await openedDatabase()
    const actor = await addWorkspace(database)
    const organizationId = await addOrganization(database, actor)
    const [changed, lost, review] = await database.inWorkspace(actor, async (em) => {
      const organization = em.getReference(OrganizationEntity, organizationId)
      const documents = ['first', 'second', 'third'].map((text) => {
        const content = Buffer.from(`ä ${text}`)
        const document = em.create(SourceDocumentEntity, {
          organization,
          name: `${text}.txt`,
          mediaType: 'text/plain',
          size: content.length,
          sha256: sha256(content),
          language: 'fi',
        })
        em.create(SourceFileEntity, { document, content })
        return document.id
      })
      const content = '{"a":"ä"}'
      const frozen = em.create(ReviewEntity, {
        organization,
        label: 'Spring',
        asOf: '2026-05-01',
        content,
        hash: sha256(content),
        rulesetVersion: '1',
        lawVersion: '1',
      })
      await em.flush()
      return [documents[0], documents[1], frozen.id]
    })
    expect(await database.inWorkspace(actor, verifyStoredHashes)).toEqual([])
    await tamper(
      owner,
      `update source_file set content = 'x' where document_id = '${changed}'; delete from source_file where document_id = '${lost}'`,
    )
    await tamper(owner, `update review set content = content || ' '`)
    const faults = await database.inWorkspace(actor, verifyStoredHashes)
    // Ids made within one millisecond have no order among themselves.
    expect(faults.toSorted((one, other) => one.reason.localeCompare(other.reason))).toEqual([
      { kind: 'review', id: review, reason: 'its content is not the one that was frozen' },
      { kind: 'document', id: lost, reason: 'its file is missing' },
      { kind: 'document', id: changed, reason: 'its file is not the one that was added' },
    ])
  })

  it('belong to reviews that nobody changes once they are signed', async () => {
    const { database } = await openedDatabase()
    const program = await addWorkspace(database)
    const officer = await addActor(database, program, 'dpo')
    const organizationId = await addOrganization(database, program)
    const id = await database.inWorkspace(program, async (em) => {
      const review = em.create(ReviewEntity, {
        organization: em.getReference(OrganizationEntity, organizationId),
        label: 'Spring',
        asOf: '2026-05-01',
        content: '{}',
        hash: sha256('{}'),
        rulesetVersion: '1',
        lawVersion: '1',
      })
      await em.flush()
      review.signedBy = officer.personId
      review.signedAt = new Date()
      await em.flush()
      return review.id
    })
    const change = database.inWorkspace(program, async (em) => {
      const review = await em.findOneOrFail(ReviewEntity, { id })
      review.label = 'Autumn'
      await em.flush()
    })
    await expect(change).rejects.toThrow(/UPDATE of review is refused/)
  })
})
