// What the portfolio page asks as one would write it for this page alone: SQL over the rows that are kept, and nothing else.
import { rowsOf } from '@seloste/server/db/database'
import { countsOf } from '@seloste/server/features/portfolio/portfolio-row'
import { countAnew, groundsAnew } from '../../test/support/portfolio-anew.ts'

const today = () => new Date().toISOString().slice(0, 10)
const seen = '(select last_visit_at from person limit 1)'
const late = (days) => `width_bucket(current_date - 1, ${days})`

/** The whole added up. */
const whole = `select sum(tally)::text as tally, count(*)::int as organizations, count(*) filter (where missing > 0)::int as "withGaps",
    count(*) filter (where touched_at > ${seen})::int as changed, sum(${late('planned_days')})::int as overdue,
    count(*) filter (where planned_days[1] < current_date)::int as "withOverdue",
    sum(width_bucket(current_date + 30, accepted_days) - ${late('accepted_days')})::int as expiring,
    count(*) filter (where width_bucket(current_date + 30, accepted_days) > ${late('accepted_days')})::int as "withExpiring",
    (select count(*)::int from candidate c join source_document s on s.id = c.document_id
      where c.status = 'waiting' and s.status = 'waiting') as waiting
  from portfolio_row`

/** The clients of a page, and what is new at each of them. */
const rows = (condition, limit) => `select p.organization_id as id, name, sector, tally, activities,
    decision_days[${late('decision_days')} + 1]::text as "nextDue", ${late('planned_days')} as overdue,
    width_bucket(current_date + 30, accepted_days) - ${late('accepted_days')} as expiring, o.n - c.n as change, added_at > ${seen} as "isNew",
    came_back + ${late('returning_days')} as reopened, coalesce(r.n, 0) as waiting
  from (select * from portfolio_row where ${condition} order by missing desc, name collate seloste_names, organization_id limit ${limit}) p
  left join (select s.organization_id, count(*)::int as n from candidate c join source_document s on s.id = c.document_id
    where c.status = 'waiting' and s.status = 'waiting' group by 1) r using (organization_id)
  cross join lateral (select count(*)::int as n from (
    select activity_id, statement from finding where organization_id = p.organization_id and first_seen > ${seen}
      and verdict = 'gap' and statement is not null and resolved_at is null
    union select activity_id, statement from finding where organization_id = p.organization_id and reopened_at is not null
      and reopened_at > ${seen} and verdict = 'gap' and statement is not null and resolved_at is null) f) o
  cross join lateral (select count(*)::int as n from (
    select distinct activity_id, statement from finding where organization_id = p.organization_id and resolved_at is not null
      and resolved_at > ${seen} and first_seen <= ${seen} and statement is not null) f) c
  order by missing desc, name collate seloste_names, p.organization_id`

const grounds = `select ground, sum(n)::int as count, to_json(array_agg(at)) as organizations
  from (select unnest(grounds) as ground, unnest(ground_counts) as n, row_number() over () as at from portfolio_row) g group by 1`

const readable = ({ tally, ...row }) => ({ ...row, counts: countsOf(tally).slice(0, 40) })

/** The page from the rows that are kept: the whole, the first fifty clients, the five that changed, the grounds of transfers. */
export async function byHand(em) {
  const [sums] = await rowsOf(em, whole)
  return {
    whole: readable(sums),
    rows: (await rowsOf(em, rows('true', 51))).slice(0, 50).map(readable),
    latest: await rowsOf(em, rows(`touched_at > ${seen}`, 6)),
    grounds: await rowsOf(em, grounds),
  }
}

/** The same counted from the tables at each look, with nothing kept. */
export async function countingAnew(em) {
  const [{ at }] = await rowsOf(em, 'select last_visit_at::text as at from person limit 1')
  return { rows: await countAnew(em, today(), at), grounds: await groundsAnew(em) }
}
