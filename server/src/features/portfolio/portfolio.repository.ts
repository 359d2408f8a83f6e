import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import type { PortfolioFilter, PortfolioOrder } from '../../graphql/words.js'
import { countsOf, type StoredGround } from './portfolio-row.js'

/** The day for which the portfolio is told, and since when things are new to the viewer. */
export interface Told {
  readonly day: string
  readonly seen: string | null
}

/** All organizations within reach, added up. */
export interface PortfolioWhole {
  /** So many statements in each state, in the order of `places`. */
  readonly counts: readonly number[]
  /** Organizations that each filter lets through. */
  readonly through: Readonly<Record<PortfolioFilter, number>>
  readonly overdue: number
  readonly expiring: number
  readonly waiting: number
}

/** One organization as the portfolio counts it. */
export interface PortfolioCount {
  readonly id: string
  readonly name: string
  readonly sector: string | null
  /** So many statements in each state, in the order of `places`. */
  readonly counts: readonly number[]
  readonly activities: number
  readonly nextDue: string | null
  readonly overdue: number
  readonly expiring: number
  readonly reopened: number
  readonly opened: number
  readonly closed: number
  readonly isNew: boolean
  readonly waiting: number
  /** What it sorts by; its name and its id settle the rest. */
  readonly key: string | number
}

/** Which rows are asked for. */
export interface RowsAsked extends Told {
  readonly only: PortfolioFilter
  readonly search: string | null
}

/** Days of an acceptance before its end on which it is told as ending. */
const notice = 30

const told = `(select ?::date as day, coalesce(?::timestamptz, 'infinity') as seen) v`
const before = (days: string): string => `width_bucket(v.day - 1, p.${days})`
const overdue = before('planned_days')
const expiring = `(width_bucket(v.day + ${notice}, p.accepted_days) - ${before('accepted_days')})`
const nextDue = `p.decision_days[${before('decision_days')} + 1]`

/** Which of the organizations a filter lets through. */
const filters: Readonly<Record<PortfolioFilter, string>> = {
  all: 'true',
  gaps: 'p.missing > 0',
  changed: 'p.touched_at > v.seen',
  overdue: 'p.planned_days[1] < v.day',
  expiring: `${expiring} > 0`,
}

/** What each order sorts by, and as what the key of a page gives it back. */
const orders: Readonly<Record<PortfolioOrder, { readonly key: string; readonly type: string; readonly kind: 'text' | 'whole' }>> = {
  missing: { key: '-p.missing', type: 'int', kind: 'whole' },
  name: { key: `''::text`, type: 'text', kind: 'text' },
  sector: { key: `coalesce(p.sector, '\uffff') collate seloste_names`, type: 'text', kind: 'text' },
  due: { key: `coalesce(least(p.planned_days[1], ${nextDue})::text, '9999')`, type: 'text', kind: 'text' },
}

/** As what the first part of a page's key comes back. */
export const keyKind = (order: PortfolioOrder): 'text' | 'whole' => orders[order].kind

const name = 'p.name collate seloste_names'

/** Adds up every organization within reach, by one statement. */
export async function countPortfolio(em: EntityManager, { day, seen }: Told): Promise<PortfolioWhole> {
  const [row] = await rowsOf<
    Record<PortfolioFilter | 'overdueGaps' | 'endingAcceptances' | 'waiting', number> & { readonly tally: string }
  >(
    em,
    `select coalesce(sum(p.tally), 0)::text as tally, count(*)::int as all, count(*) filter (where ${filters.gaps})::int as gaps,
       count(*) filter (where ${filters.changed})::int as changed, count(*) filter (where ${filters.overdue})::int as overdue,
       count(*) filter (where ${filters.expiring})::int as expiring, coalesce(sum(${overdue}), 0)::int as "overdueGaps",
       coalesce(sum(${expiring}), 0)::int as "endingAcceptances",
       (select count(*)::int from candidate c join source_document s on s.id = c.document_id
         where c.status = 'waiting' and s.status = 'waiting') as waiting
     from portfolio_row p cross join ${told}`,
    [day, seen],
  )
  if (!row) throw new Error('A sum without a row')
  const { tally, overdueGaps, endingAcceptances, waiting, ...through } = row
  return { counts: countsOf(tally), through, overdue: overdueGaps, expiring: endingAcceptances, waiting }
}

const matching = `(?::text is null or position(lower(?::text collate seloste_names)
  in lower((p.name || ' ' || coalesce(p.sector, '')) collate seloste_names)) > 0)`

/** How many organizations within reach are asked for. */
export async function countRows(em: EntityManager, { day, seen, only, search }: RowsAsked): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    em,
    `select count(*)::int as n from portfolio_row p cross join ${told} where ${filters[only]} and ${matching}`,
    [day, seen, search, search],
  )
  return row?.n ?? 0
}

/** So many of the organizations asked for, after a key; what is new to the viewer is counted for these only. */
export async function findPortfolioRows(
  em: EntityManager,
  { day, seen, only, search }: RowsAsked,
  order: PortfolioOrder,
  limit: number,
  after: readonly [string | number, string, string] | null,
): Promise<readonly PortfolioCount[]> {
  const { key, type } = orders[order]
  const rows = await rowsOf<Omit<PortfolioCount, 'counts'> & { readonly tally: string }>(
    em,
    `with page as (
       select p.*, v.seen, ${key} as key, ${overdue} as overdue, ${expiring} as expiring, ${before('returning_days')} as returned,
         ${nextDue}::text as next_due
       from portfolio_row p cross join ${told}
       where ${filters[only]} and ${matching}${after ? ` and (${key}, ${name}, p.organization_id) > (?::${type}, ?::text, ?::uuid)` : ''}
       order by ${key}, ${name}, p.organization_id limit ?),
     reading as (
       select s.organization_id, count(*)::int as n from candidate c join source_document s on s.id = c.document_id
       where c.status = 'waiting' and s.status = 'waiting' group by 1)
     select p.organization_id as id, p.name, p.sector, p.tally, p.activities, p.next_due as "nextDue", p.overdue, p.expiring,
       p.came_back + p.returned as reopened, p.added_at > p.seen as "isNew", p.key, o.n as opened, c.n as closed, coalesce(r.n, 0) as waiting
     from page p left join reading r on r.organization_id = p.organization_id
     cross join lateral (select count(*)::int as n from (
       select f.activity_id, f.statement from finding f where f.organization_id = p.organization_id and f.first_seen > p.seen
         and f.verdict = 'gap' and f.statement is not null and f.resolved_at is null
       union
       select f.activity_id, f.statement from finding f where f.organization_id = p.organization_id and f.reopened_at is not null
         and f.reopened_at > p.seen and f.verdict = 'gap' and f.statement is not null and f.resolved_at is null) f) o
     cross join lateral (select count(*)::int as n from (
       select distinct f.activity_id, f.statement from finding f
       where f.organization_id = p.organization_id and f.resolved_at is not null and f.resolved_at > p.seen and f.first_seen <= p.seen
         and f.statement is not null) f) c
     order by p.key, ${name}, p.organization_id`,
    [day, seen, search, search, ...(after ?? []), limit],
  )
  return rows.map(({ tally, ...row }) => ({ ...row, counts: countsOf(tally) }))
}

/** Transfers by what they stand on and where they go; the organizations are numbered, so that none is counted twice. */
export interface GroundCount {
  readonly mechanismId: StoredGround[0]
  readonly mechanismKind: StoredGround[1]
  readonly signedOn: StoredGround[2]
  readonly country: StoredGround[3]
  readonly count: number
  readonly organizations: readonly number[]
}

/** Adds up the transfers of every organization within reach. The day on which an old contract was signed can decide, so it stays apart. */
export async function countGrounds(em: EntityManager): Promise<readonly GroundCount[]> {
  const rows = await rowsOf<{ ground: string; count: number; organizations: readonly number[] }>(
    em,
    `select ground, sum(n)::int as count, to_json(array_agg(at)) as organizations
     from (select unnest(grounds) as ground, unnest(ground_counts) as n, row_number() over () as at from portfolio_row) g group by 1`,
  )
  return rows.map(({ ground, ...count }) => {
    const [mechanismId, mechanismKind, signedOn, country] = JSON.parse(ground) as StoredGround
    return { mechanismId, mechanismKind, signedOn, country, ...count }
  })
}
