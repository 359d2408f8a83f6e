// The rows of the portfolio page as one would write them for this page alone: SQL and nothing else.
import { rowsOf } from '@seloste/server/db/database'
import { countAnew, groundsAnew } from '../../test/support/portfolio-anew.ts'

const today = () => new Date().toISOString().slice(0, 10)
const lastVisit = '(select last_visit_at from person limit 1)'

/** The same page from the rows that are kept: the whole counted, the first fifty clients, the five that changed, the grounds. */
export async function byHand(em) {
  const whole = await rowsOf(
    em,
    `select sum(activities)::int as activities, count(*)::int as organizations, array_agg(s order by at) as states
     from (select at, sum(n)::int as s, sum(p.activities) filter (where at = 1) as activities
       from portfolio_row p cross join lateral unnest(p.states) with ordinality u (n, at) group by at) t`,
  )
  const rows = await rowsOf(
    em,
    `with opened as (
       select organization_id, count(*)::int as n from (
         select organization_id, activity_id, statement from finding
         where verdict = 'gap' and statement is not null and resolved_at is null and first_seen > ${lastVisit}
         union select organization_id, activity_id, statement from finding
         where verdict = 'gap' and statement is not null and resolved_at is null and reopened_at > ${lastVisit}) f group by 1),
     closed as (
       select organization_id, count(distinct (activity_id, statement))::int as n from finding
       where statement is not null and resolved_at > ${lastVisit} and first_seen <= ${lastVisit} group by 1),
     waiting as (
       select s.organization_id, count(*)::int as n from candidate c join source_document s on s.id = c.document_id
       where c.status = 'waiting' and s.status = 'waiting' group by 1),
     counted as (
       select o.id, o.name, o.sector, p.states, p.activities, p.decisions, p.came_back, coalesce(n.n, 0) as opened, coalesce(c.n, 0) as closed,
         coalesce(w.n, 0) as waiting, o.created_at > ${lastVisit} as is_new, greatest(o.updated_at, p.changed_at) > ${lastVisit} as is_changed,
         (select sum(p.states[at])::int from unnest(array[1,2,6,7,11,12,16,17,21,22,26,27,31,32,36,37]) at) as missing
       from organization o join portfolio_row p on p.organization_id = o.id left join opened n on n.organization_id = o.id
       left join closed c on c.organization_id = o.id left join waiting w on w.organization_id = o.id)
     select (select json_agg(x) from (select * from counted order by missing desc, name, id limit 50) x) as page,
       (select json_agg(x) from (select * from counted where is_new or is_changed or opened > 0 or closed > 0 order by missing desc, name, id limit 5) x) as latest,
       (select count(*) from counted where is_new or is_changed or opened > 0 or closed > 0)::int as changed,
       (select count(*) from counted where missing > 0)::int as "withGaps", (select sum(waiting) from counted)::int as waiting`,
  )
  const grounds = await rowsOf(
    em,
    `select g->>0 as mechanism, g->>1 as kind, g->>2 as signed, g->>3 as country, sum((g->>4)::int)::int as count, count(*)::int as organizations
     from portfolio_row p cross join lateral jsonb_array_elements(p.grounds) g group by 1, 2, 3, 4`,
  )
  const dates = await rowsOf(
    em,
    `select count(*) filter (where d->>0 = 'planned' and (d->>1)::date < current_date and (d->>2)::boolean)::int as overdue,
       count(*) filter (where d->>0 = 'accepted' and (d->>1)::date between current_date and current_date + 30 and (d->>2)::boolean)::int as expiring
     from portfolio_row p cross join lateral jsonb_array_elements(p.decisions) d`,
  )
  return { whole, rows, grounds, dates }
}

/** The same counted from the tables at each look, with nothing kept. */
export async function countingAnew(em) {
  const [{ at }] = await rowsOf(em, 'select last_visit_at::text as at from person limit 1')
  return { rows: await countAnew(em, today(), at), grounds: await groundsAnew(em) }
}
