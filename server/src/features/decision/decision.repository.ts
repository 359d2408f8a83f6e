import type { EntityManager } from '@mikro-orm/postgresql'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'

export interface DecisionRow {
  readonly id: string
  readonly findingId: string
  readonly kind: DecisionKind
  readonly reason: string | null
  readonly owner: string | null
  readonly approver: string | null
  readonly due: string | null
  readonly until: string | null
  readonly untilFieldChanges: boolean
  readonly decidedBy: string
  readonly decidedAt: string
  readonly isActive: boolean
}

/** Every decision on these findings, latest first, with the names of those who made them. */
export function findDecisions(em: EntityManager, findingIds: readonly string[], today: string): Promise<DecisionRow[]> {
  return rowsOf(
    em,
    `select d.id, d.finding_id as "findingId", d.kind, d.reason, d.owner, approver.name as approver, d.due::text as due, d.until::text as until,
       d.until_field_changes as "untilFieldChanges", coalesce(decider.name, '') as "decidedBy", d.decided_at as "decidedAt",
       d.ended_at is null and (d.until is null or d.until >= ?::date) as "isActive"
     from decision d left join person approver on approver.id = d.approved_by left join person decider on decider.id = d.decided_by
     where d.finding_id = any(?::uuid[]) order by d.decided_at desc, d.id desc`,
    [today, idList(findingIds)],
  )
}

/** Acceptances past their last day, ended; the findings they held. */
export function endExpired(
  em: EntityManager,
  today: string,
  now: string,
): Promise<{ readonly findingId: string; readonly ruleId: string; readonly organizationId: string }[]> {
  return rowsOf(
    em,
    `with ended as (
       update decision set ended_at = ?::timestamptz, ended_because = 'expired' where ended_at is null and kind = 'accepted' and until < ?::date
       returning finding_id)
     update finding f set reopened_at = ?::timestamptz from ended where f.id = ended.finding_id and f.resolved_at is null
     returning f.id as "findingId", f.rule_id as "ruleId", f.organization_id as "organizationId"`,
    [now, today, now],
  )
}
