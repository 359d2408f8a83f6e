import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../db/database.js'
import { workspaceOf } from '../db/tenant.js'
import type { AuditChange } from './audit-event.entity.js'
import { chainRoot, hashOf } from './hash.js'

/** A stored thing that is not as it was written. */
export interface Fault {
  readonly kind: 'audit' | 'document' | 'review'
  /** Sequence of the event, or id of the document or review. */
  readonly id: string
  readonly reason: string
}

interface EventRow {
  readonly sequence: number
  readonly at: string
  readonly actor_id: string | null
  readonly actor: string
  readonly verb: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly subject_title: string | null
  readonly organization_id: string | null
  readonly changes: readonly AuditChange[]
  readonly previous_hash: string
  readonly hash: string
}

/** Events read at once: a long chain is never held in memory whole. */
const portion = 1000

/** The first broken link of the chain of the workspace, or null where it holds from its root to its head. */
export async function verifyChain(em: EntityManager): Promise<Fault | null> {
  const workspaceId = workspaceOf(em)
  let [sequence, hash] = [0, chainRoot]
  for (;;) {
    const rows = await rowsOf<EventRow>(
      em,
      `select sequence, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id, actor, verb, subject_kind,
              subject_id, subject_title, organization_id, changes, previous_hash, hash
         from audit_event where workspace_id = ? and sequence > ? order by sequence limit ${portion}`,
      [workspaceId, sequence],
    )
    for (const row of rows) {
      const reason = faultOf(workspaceId, row, sequence + 1, hash)
      if (reason) return { kind: 'audit', id: String(sequence + 1), reason }
      ;[sequence, hash] = [row.sequence, row.hash]
    }
    if (rows.length < portion) break
  }
  const [head] = await rowsOf<{ length: number; hash: string }>(em, 'select length, hash from audit_chain where workspace_id = ?', [
    workspaceId,
  ])
  if (sequence === (head?.length ?? 0) && hash === (head?.hash ?? chainRoot)) return null
  const reason = `the log ends at event ${sequence}, its head says ${head?.length ?? 0}`
  return { kind: 'audit', id: String(Math.min(sequence, head?.length ?? 0) + 1), reason }
}

function faultOf(workspaceId: string, row: EventRow, expected: number, previousHash: string): string | null {
  if (row.sequence !== expected) return `event ${expected} is missing`
  if (row.previous_hash !== previousHash) return 'it does not follow from the event before it'
  const event = {
    workspaceId,
    sequence: row.sequence,
    at: new Date(row.at),
    actorId: row.actor_id,
    actor: row.actor,
    verb: row.verb,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    subjectTitle: row.subject_title,
    organizationId: row.organization_id,
    changes: row.changes,
    previousHash: row.previous_hash,
  }
  return hashOf(event) === row.hash ? null : 'its words are not those that were written'
}

/** Every document whose file, and every review whose content, no longer has the hash it was stored with. */
export async function verifyStoredHashes(em: EntityManager): Promise<Fault[]> {
  const documents = await rowsOf<{ id: string; reason: string }>(
    em,
    `select d.id, case when f.id is null then 'its file is missing' else 'its file is not the one that was added' end as reason
       from source_document d left join source_file f on f.workspace_id = d.workspace_id and f.document_id = d.id
      where d.workspace_id = ? and (f.id is null or encode(sha256(f.content), 'hex') <> d.sha256) order by d.id`,
    [workspaceOf(em)],
  )
  const reviews = await rowsOf<{ id: string }>(
    em,
    `select id from review where workspace_id = ? and encode(sha256(convert_to(content, 'UTF8')), 'hex') <> hash order by id`,
    [workspaceOf(em)],
  )
  return [
    ...documents.map(({ id, reason }): Fault => ({ kind: 'document', id, reason })),
    ...reviews.map(({ id }): Fault => ({ kind: 'review', id, reason: 'its content is not the one that was frozen' })),
  ]
}
