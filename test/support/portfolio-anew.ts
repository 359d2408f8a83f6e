// The portfolio counted from the tables themselves, with no row kept beforehand: what the stored rows have to say.
import { rowsOf } from '@seloste/server/db/database'
import type { StateCount } from '@seloste/server/features/standing'

type EntityManager = Parameters<typeof rowsOf>[0]

export interface CountedAnew {
  readonly id: string
  readonly states: readonly StateCount[]
  readonly activities: number
  readonly nextDue: string | null
  readonly overdue: number
  readonly expiring: number
  readonly reopened: number
  readonly opened: number
  readonly closed: number
  readonly isNew: boolean
  readonly isChanged: boolean
  readonly waiting: number
}

/** Every organization within reach with all its counts. */
export function countAnew(em: EntityManager, today: string, lastVisit: string | null): Promise<CountedAnew[]> {
  return rowsOf(
    em,
    `with visit as (select coalesce(?::timestamptz, 'infinity') as at, ?::date as today),
     standing as (
       select organization_id, json_agg(json_build_object('statement', statement, 'letter', letter, 'state', state, 'count', n)) as states
       from (select organization_id, statement, letter, state, count(*)::int as n from statement_standing group by 1, 2, 3, 4) s group by 1),
     activities as (select organization_id, count(*)::int as n, max(updated_at) as updated from activity where deleted_at is null group by 1),
     verdicts as (
       select f.organization_id,
         count(*) filter (where f.resolved_at is null and f.verdict in ('gap', 'unsure') and (f.reopened_at is not null or e.id is not null))::int as reopened,
         count(distinct (f.activity_id, f.statement)) filter (where f.verdict = 'gap' and f.statement is not null and f.resolved_at is null
           and greatest(f.first_seen, f.reopened_at) > v.at)::int as opened,
         bool_or(f.statement is not null and (f.resolved_at > v.at
           or (f.resolved_at is null and f.verdict = 'gap' and greatest(f.first_seen, f.reopened_at) > v.at))) as moved,
         count(distinct (f.activity_id, f.statement)) filter (where f.statement is not null and f.resolved_at > v.at and f.first_seen <= v.at)::int as closed
       from finding f cross join visit v
       left join decision e on e.finding_id = f.id and e.ended_at is null and e.kind = 'accepted' and e.until < v.today
       group by 1),
     decided as (
       select d.organization_id, min(coalesce(d.due, d.until)) filter (where coalesce(d.due, d.until) >= v.today)::text as next_due,
         count(*) filter (where d.kind = 'planned' and d.due < v.today and f.resolved_at is null)::int as overdue,
         count(*) filter (where d.kind = 'accepted' and d.until between v.today and v.today + 30 and f.resolved_at is null)::int as expiring
       from decision d join finding f on f.id = d.finding_id cross join visit v where d.ended_at is null group by 1),
     reading as (
       select s.organization_id, count(*)::int as waiting from candidate c join source_document s on s.id = c.document_id
       where c.status = 'waiting' and s.status = 'waiting' group by 1)
     select o.id, coalesce(s.states, '[]') as states, coalesce(a.n, 0) as activities, d.next_due as "nextDue",
       coalesce(d.overdue, 0) as overdue, coalesce(d.expiring, 0) as expiring, coalesce(f.reopened, 0) as reopened,
       coalesce(f.opened, 0) as opened, coalesce(f.closed, 0) as closed, o.created_at > v.at as "isNew",
       coalesce(greatest(o.created_at, o.updated_at, a.updated) > v.at, false) or coalesce(f.moved, false) as "isChanged", coalesce(r.waiting, 0) as waiting
     from organization o cross join visit v
     left join standing s on s.organization_id = o.id left join activities a on a.organization_id = o.id
     left join verdicts f on f.organization_id = o.id left join decided d on d.organization_id = o.id
     left join reading r on r.organization_id = o.id order by o.id`,
    [lastVisit, today],
  )
}

/** Transfers by ground, and at how many organizations. */
export const groundsAnew = (em: EntityManager): Promise<object[]> =>
  rowsOf(
    em,
    `select t.mechanism_id as "mechanismId", t.mechanism_kind as "mechanismKind", t.signed_on::text as "signedOn", t.country,
       count(distinct t.organization_id)::int as organizations, count(*)::int as count
     from transfer t join activity a on a.id = t.activity_id where a.deleted_at is null group by 1, 2, 3, 4`,
  )
