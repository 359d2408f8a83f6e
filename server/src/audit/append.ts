import { randomUUIDv7 } from 'node:crypto'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Actor } from '../access/actor.js'
import { beforeCommit, rowsOf } from '../db/database.js'
import { workspaceOf } from '../db/tenant.js'
import { AuditChainEntity } from './audit-chain.entity.js'
import { type AuditChange, AuditEventEntity } from './audit-event.entity.js'
import { chainRoot, hashOf } from './hash.js'

/** One thing that was done. */
export interface Deed {
  /** As `activity.update`. */
  readonly verb: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly subjectTitle: string | null
  readonly organizationId: string | null
  /** Field by field, without secrets. */
  readonly changes: readonly AuditChange[]
}

interface Signed {
  readonly actor: Actor
  readonly deed: Deed
}

/** Deeds of transactions that have not ended, to be written at one go. */
const waiting = new WeakMap<object, Signed[]>()

/**
 * Writes deeds into the log of the workspace, in the same transaction as the deeds themselves and as its last act: the head
 * of the chain is locked there until the commit, so whoever holds it waits for nobody, and no two writers can hold each
 * other up.
 */
export async function appendAudit(em: EntityManager, actor: Actor, ...deeds: readonly Deed[]): Promise<void> {
  if (deeds.length === 0) return
  const signed = deeds.map((deed) => ({ actor, deed }))
  const transaction = em.getTransactionContext() ?? em
  const before = waiting.get(transaction)
  if (before) return void before.push(...signed)
  waiting.set(transaction, signed)
  beforeCommit(em, async (last) => {
    // What is appended from here on waits for an ending of its own.
    waiting.delete(transaction)
    await write(last, signed)
  })
}

async function write(em: EntityManager, deeds: readonly Signed[]): Promise<void> {
  await em.flush()
  const head = await lockHead(em)
  for (const { actor, deed } of deeds) {
    const event = {
      ...deed,
      subjectTitle: storableOrNull(deed.subjectTitle),
      changes: deed.changes.map(storableChange),
      workspaceId: head.workspaceId,
      sequence: head.length + 1,
      at: new Date(),
      actorId: actor.kind === 'person' ? actor.personId : null,
      actor: storable(actor.name),
      previousHash: head.hash,
    }
    em.create(AuditEventEntity, { ...event, hash: hashOf(event) })
    Object.assign(head, { length: event.sequence, hash: hashOf(event) })
  }
  await em.flush()
}

/** The head of the chain, held until the transaction ends; the first deed of a workspace begins it. */
async function lockHead(em: EntityManager): Promise<AuditChainEntity> {
  const workspaceId = workspaceOf(em)
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const
  const head = await em.findOne(AuditChainEntity, { workspaceId }, lock)
  if (head) return head
  await rowsOf(em, 'insert into audit_chain (id, workspace_id, length, hash) values (?, ?, 0, ?) on conflict (workspace_id) do nothing', [
    randomUUIDv7(),
    workspaceId,
    chainRoot,
  ])
  return em.findOneOrFail(AuditChainEntity, { workspaceId }, lock)
}

/** As the database will give it back: half a letter or a zero byte would come back as another text, or not at all. */
const storable = (text: string): string => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD')

const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))

const storableChange = ({ field, before, after }: AuditChange): AuditChange => ({
  field: storable(field),
  before: storableOrNull(before),
  after: storableOrNull(after),
})
