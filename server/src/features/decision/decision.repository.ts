import type { EntityManager } from '@mikro-orm/postgresql'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import type { DecisionEnd, LedgerLens } from '../../graphql/words.js'
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

/** Which decisions of the ledger. */
export interface LedgerQuery {
  readonly organizationId: string | null
  readonly kind: DecisionKind | null
  readonly isActive: boolean | null
  readonly endedBecause: DecisionEnd | null
}

export interface LedgerRow extends DecisionRow {
  readonly endedBecause: DecisionEnd | null
  readonly endedAt: string | null
  readonly ruleId: string
  readonly isOverdue: boolean
  readonly isExpiring: boolean
}

const stands = 'd.ended_at is null and (d.until is null or d.until >= t.today)'
const because = "coalesce(d.ended_because, case when d.until < t.today then 'expired' end)"
const isOverdue = "d.kind = 'planned' and d.ended_at is null and f.resolved_at is null and d.due < t.today"
/** An acceptance that ends within thirty days, as the findings count it. */
const isExpiring = `d.kind = 'accepted' and ${stands} and d.until <= t.today + 30`

/** What each lens of the ledger shows. */
const lensConditions: Readonly<Record<LedgerLens, string>> = {
  standing: stands,
  overdue: isOverdue,
  expiring: isExpiring,
  ended: `not (${stands})`,
  all: 'true',
}

const ledger = `from decision d join finding f on f.id = d.finding_id
  left join person approver on approver.id = d.approved_by left join person decider on decider.id = d.decided_by
  cross join (select ?::date as today) t
  where (?::uuid is null or d.organization_id = ?::uuid) and (?::text is null or d.kind = ?)
    and (?::boolean is null or (${stands}) = ?::boolean) and (?::text is null or ${because} = ?)`

const ledgerParameters = ({ organizationId, kind, isActive, endedBecause }: LedgerQuery, today: string): readonly unknown[] => [
  today,
  organizationId,
  organizationId,
  kind,
  kind,
  isActive,
  isActive,
  endedBecause,
  endedBecause,
]

/** Decisions, the latest first, after the key of a row: an acceptance past its day is told as expired before anything has ended it. */
export function findLedgerPage(
  em: EntityManager,
  query: LedgerQuery,
  lens: LedgerLens,
  today: string,
  limit: number,
  after: readonly [string, string] | null,
): Promise<LedgerRow[]> {
  return rowsOf(
    em,
    `select d.id, d.finding_id as "findingId", f.rule_id as "ruleId", d.kind, d.reason, d.owner, approver.name as approver, d.due::text as due,
       d.until::text as until, d.until_field_changes as "untilFieldChanges", coalesce(decider.name, '') as "decidedBy", to_json(d.decided_at) #>> '{}' as "decidedAt",
       ${stands} as "isActive", d.ended_at as "endedAt", ${because} as "endedBecause",
       coalesce(${isOverdue}, false) as "isOverdue", coalesce(${isExpiring}, false) as "isExpiring"
     ${ledger} and (${lensConditions[lens]}) and (?::timestamptz is null or (d.decided_at, d.id) < (?::timestamptz, ?::uuid))
     order by d.decided_at desc, d.id desc limit ?`,
    [...ledgerParameters(query, today), after?.[0] ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  )
}

const lensCounts = Object.entries(lensConditions).map(([lens, condition]) => `count(*) filter (where ${condition})::int as "${lens}"`)

/** How many decisions each lens of the ledger shows. */
export async function countLedger(em: EntityManager, query: LedgerQuery, today: string): Promise<Readonly<Record<LedgerLens, number>>> {
  const [row] = await rowsOf<Record<LedgerLens, number>>(em, `select ${lensCounts.join(', ')} ${ledger}`, ledgerParameters(query, today))
  return row ?? { standing: 0, overdue: 0, expiring: 0, ended: 0, all: 0 }
}

/** Organizations with an acceptance past its last day that has not ended. */
export async function organizationsWithExpired(em: EntityManager, today: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    `select distinct organization_id as id from decision where ended_at is null and kind = 'accepted' and until < ?::date`,
    [today],
  )
  return rows.map(({ id }) => id)
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
