import type { EntityManager } from '@mikro-orm/postgresql'
import type { AuditChange } from '../../audit/audit-event.entity.js'
import { rowsOf } from '../../db/database.js'

export interface AuditRow {
  readonly id: string
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly verb: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly subjectTitle: string | null
  readonly changes: readonly AuditChange[]
  readonly hash: string
}

/** Whose lines: of one subject, or of everything of one organization. */
export type HistoryOf = { readonly subjectId: string } | { readonly organizationId: string }

const column = (of: HistoryOf): readonly [string, string] =>
  'subjectId' in of ? ['subject_id', of.subjectId] : ['organization_id', of.organizationId]

/** A page of the log, the latest first. */
export function findEvents(em: EntityManager, of: HistoryOf, first: number, before: number | null): Promise<AuditRow[]> {
  const [name, id] = column(of)
  return rowsOf(
    em,
    `select id, sequence, at, actor, verb, subject_kind as "subjectKind", subject_id as "subjectId", subject_title as "subjectTitle", changes, hash
     from audit_event where ${name} = ?::uuid and (?::int is null or sequence < ?::int) order by sequence desc limit ?`,
    [id, before, before, first],
  )
}

export async function countEvents(em: EntityManager, of: HistoryOf): Promise<number> {
  const [name, id] = column(of)
  const [row] = await rowsOf<{ count: number }>(em, `select count(*)::int as count from audit_event where ${name} = ?::uuid`, [id])
  return row?.count ?? 0
}
