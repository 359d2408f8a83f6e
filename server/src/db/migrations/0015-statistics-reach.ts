import { Migration } from '@mikro-orm/migrations'
import { programRole } from './row-security.js'

/** Organizations out of the reader's reach that a number must rest on, if it rests on any: of fewer, one could be told by subtraction. */
const fewestHidden = 5

/**
 * Statistics that cannot be subtracted from. A reader knows the registers within reach; a count over these and a few others would give the
 * others away, however large the count. So a number takes in others only where at least five of them stand behind it, and is otherwise of
 * the reader's own alone. The function knows the reader from the settings of row security, and takes no word of the caller on it.
 */
export class StatisticsReach0015 extends Migration {
  override up(): void {
    this.addSql('drop function seloste_kind_statistics(int)')
    this.addSql('drop function seloste_kind_shares(int)')
    this.addSql(`create function seloste_kind_profiles() returns table (kind text, is_hidden boolean, is_whole boolean, are_times_whole boolean,
        organization_id uuid, retention_months int, legal_bases text[], mechanisms text[], measures text[])
      language sql stable security definer set search_path = pg_catalog, public as $$
      with marked as (
        select p.*, not (seloste_sees_all_organizations() or p.organization_id = any (coalesce(seloste_organizations(), '{}'))) as is_hidden
        from activity_profile p where p.workspace_id = seloste_workspace()),
      counted as (
        select m.kind, count(distinct m.organization_id) filter (where m.is_hidden) as hidden,
          count(distinct m.organization_id) filter (where m.is_hidden and m.retention_months is not null) as timed
        from marked m group by m.kind)
      select m.kind, m.is_hidden, c.hidden >= ${fewestHidden} or seloste_sees_all_organizations(),
        c.timed >= ${fewestHidden} or seloste_sees_all_organizations(), m.organization_id, m.retention_months, m.legal_bases, m.mechanisms, m.measures
      from marked m join counted c on c.kind = m.kind where not m.is_hidden or c.hidden >= ${fewestHidden} $$`)
    this.addSql(`create function seloste_kind_statistics() returns table (kind text, is_whole boolean, organizations int, activities int,
        lower_quartile float8, median float8, upper_quartile float8, timed int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      select p.kind, p.is_whole, count(distinct p.organization_id)::int, count(*)::int,
        percentile_cont(0.25) within group (order by p.retention_months) filter (where ${isTold}),
        percentile_cont(0.5) within group (order by p.retention_months) filter (where ${isTold}),
        percentile_cont(0.75) within group (order by p.retention_months) filter (where ${isTold}),
        (count(distinct p.organization_id) filter (where p.retention_months is not null and ${isTold}))::int
      from seloste_kind_profiles() p group by p.kind, p.is_whole $$`)
    this.addSql(`create function seloste_kind_shares() returns table (kind text, field text, key text, organizations int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      select p.kind, s.field, s.key, count(distinct p.organization_id)::int
      from seloste_kind_profiles() p cross join lateral (
        select 'retention' as field, p.retention_months::text as key where p.retention_months is not null and ${isTold}
        union all select 'legalBases', unnest(p.legal_bases) union all select 'mechanisms', unnest(p.mechanisms)
        union all select 'measures', unnest(p.measures)) s
      group by 1, 2, 3, p.is_whole, p.are_times_whole
      having seloste_sees_all_organizations() or count(distinct p.organization_id) filter (where p.is_hidden) >= ${fewestHidden}
        or not case when s.field = 'retention' then p.are_times_whole else p.is_whole end $$`)
    // Rows of single organizations come out of the first only into the other two.
    this.addSql('revoke all on function seloste_kind_profiles() from public')
    for (const name of ['seloste_kind_statistics()', 'seloste_kind_shares()']) {
      this.addSql(`revoke all on function ${name} from public`)
      this.addSql(`grant execute on function ${name} to ${programRole}`)
    }
  }
}

/** Times of others count only where enough of them have one. */
const isTold = '(p.are_times_whole or not p.is_hidden)'
