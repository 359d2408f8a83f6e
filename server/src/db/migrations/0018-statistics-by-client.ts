import { Migration } from '@mikro-orm/migrations'

/** Organizations out of the reader's reach that a number must rest on, if it rests on any. */
const fewestHidden = 5

/** Times of others count only where enough of them have one. */
const isTold = '(p.are_times_whole or not p.is_hidden)'

/**
 * Statistics count clients, so a client weighs once in them: with its longest period for the kind, however many activities it has. A client
 * with ten like activities would otherwise be the median.
 */
export class StatisticsByClient0018 extends Migration {
  override up(): void {
    this.addSql(`create or replace function seloste_kind_statistics() returns table (kind text, is_whole boolean, organizations int, activities int,
        lower_quartile float8, median float8, upper_quartile float8, timed int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      with client as (
        select p.kind, p.is_whole, p.organization_id, count(*) as activities, max(p.retention_months) filter (where ${isTold}) as longest
        from seloste_kind_profiles() p group by p.kind, p.is_whole, p.organization_id)
      select c.kind, c.is_whole, count(*)::int, sum(c.activities)::int,
        percentile_cont(0.25) within group (order by c.longest), percentile_cont(0.5) within group (order by c.longest),
        percentile_cont(0.75) within group (order by c.longest), count(c.longest)::int
      from client c group by c.kind, c.is_whole $$`)
    this.addSql(`create or replace function seloste_kind_shares() returns table (kind text, field text, key text, organizations int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      with profile as (
        select p.*, max(p.retention_months) filter (where ${isTold}) over (partition by p.kind, p.organization_id) as longest
        from seloste_kind_profiles() p)
      select p.kind, s.field, s.key, count(distinct p.organization_id)::int
      from profile p cross join lateral (
        select 'retention' as field, p.longest::text as key where p.retention_months = p.longest
        union all select 'legalBases', unnest(p.legal_bases) union all select 'mechanisms', unnest(p.mechanisms)
        union all select 'measures', unnest(p.measures)) s
      group by 1, 2, 3, p.is_whole, p.are_times_whole
      having seloste_sees_all_organizations() or count(distinct p.organization_id) filter (where p.is_hidden) >= ${fewestHidden}
        or not case when s.field = 'retention' then p.are_times_whole else p.is_whole end $$`)
  }
}
