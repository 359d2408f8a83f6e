import type { EntityManager } from '@mikro-orm/postgresql'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { rowsOf } from '../../db/database.js'
import { datesOn, missingIn, type StandingDecision, type StoredGround } from './portfolio-row.js'

/** One organization as the portfolio counts it. */
export interface PortfolioCount {
  readonly id: string
  readonly name: string
  readonly sector: string | null
  /** So many statements in each state, in the order of `places`. */
  readonly counts: readonly number[]
  readonly missing: number
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

interface Stored extends Pick<
  PortfolioCount,
  'id' | 'name' | 'sector' | 'activities' | 'opened' | 'closed' | 'isNew' | 'isChanged' | 'waiting'
> {
  readonly states: string
  readonly cameBack: number
  readonly decisions: readonly StandingDecision[]
}

/** Every organization within reach: its stored counts, and what has changed since the viewer's last visit, by one statement. */
export async function countPortfolio(em: EntityManager, today: string, lastVisit: string | null): Promise<readonly PortfolioCount[]> {
  const rows = await rowsOf<Stored>(
    em,
    `with visit as (select coalesce(?::timestamptz, 'infinity') as at),
     fresh as (
       select f.organization_id, f.activity_id, f.statement from finding f
       where f.verdict = 'gap' and f.statement is not null and f.resolved_at is null and f.first_seen > (select at from visit)
       union
       select f.organization_id, f.activity_id, f.statement from finding f
       where f.verdict = 'gap' and f.statement is not null and f.resolved_at is null and f.reopened_at > (select at from visit)),
     opened as (select organization_id, count(*)::int as n from fresh group by 1),
     closed as (
       select f.organization_id, count(distinct (f.activity_id, f.statement))::int as n from finding f
       where f.statement is not null and f.resolved_at > (select at from visit) and f.first_seen <= (select at from visit) group by 1),
     reading as (
       select s.organization_id, count(*)::int as n from candidate c join source_document s on s.id = c.document_id
       where c.status = 'waiting' and s.status = 'waiting' group by 1)
     select o.id, o.name, o.sector, coalesce(array_to_string(p.states, ','), '') as states, coalesce(p.activities, 0) as activities,
       coalesce(p.came_back, 0) as "cameBack", coalesce(p.decisions, '[]') as decisions, coalesce(n.n, 0) as opened, coalesce(c.n, 0) as closed,
       o.created_at > v.at as "isNew", greatest(o.updated_at, p.changed_at) > v.at as "isChanged", coalesce(r.n, 0) as waiting
     from organization o cross join visit v left join portfolio_row p on p.organization_id = o.id
     left join opened n on n.organization_id = o.id left join closed c on c.organization_id = o.id left join reading r on r.organization_id = o.id`,
    [lastVisit],
  )
  return rows.map((row) => toCount(row, today))
}

function toCount({ states, cameBack, decisions, ...row }: Stored, today: string): PortfolioCount {
  const counts = states.split(',').map(Number)
  const { expired, ...dates } = datesOn(decisions, today)
  return { ...row, ...dates, counts, missing: missingIn(counts), reopened: cameBack + expired }
}

export interface GroundCount {
  readonly mechanismId: string | null
  readonly mechanismKind: MechanismKind | null
  readonly signedOn: string | null
  readonly country: string | null
  readonly organizationId: string
  readonly count: number
}

/** Transfers by what they stand on; the day on which an old contract was signed can decide, so it stays apart. */
export async function countGrounds(em: EntityManager): Promise<GroundCount[]> {
  const rows = await rowsOf<{ organizationId: string; grounds: readonly StoredGround[] }>(
    em,
    `select organization_id as "organizationId", grounds from portfolio_row where grounds <> '[]'`,
  )
  return rows.flatMap(({ organizationId, grounds }) =>
    grounds.map(([mechanismId, mechanismKind, signedOn, country, count]) => ({
      mechanismId,
      mechanismKind,
      signedOn,
      country,
      organizationId,
      count,
    })),
  )
}
