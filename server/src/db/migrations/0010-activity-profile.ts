import { Migration } from '@mikro-orm/migrations'
import { programRole, protect } from './row-security.js'

/**
 * What statistics need of an activity, renewed with every write. Counts over a workspace may rest on organizations that the reader does not
 * see: a function of the owner hands out counts only, and none that rests on fewer than five organizations.
 */
export class ActivityProfile0010 extends Migration {
  override up(): void {
    this.addSql(`create table activity_profile (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      activity_id uuid not null,
      kind text not null,
      retention_months int,
      legal_bases text[] not null,
      mechanisms text[] not null,
      measures text[] not null,
      primary key (id),
      constraint activity_profile_key unique (workspace_id, activity_id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index activity_profile_kind_index on activity_profile (workspace_id, kind)')
    for (const statement of protect({ table: 'activity_profile', organization: 'organization_id' })) this.addSql(statement)
    this.addSql(`create function seloste_kind_statistics(fewest int) returns table (kind text, organizations int, activities int,
        lower_quartile float8, median float8, upper_quartile float8, timed int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      select p.kind, count(distinct p.organization_id)::int, count(*)::int,
        percentile_cont(0.25) within group (order by p.retention_months), percentile_cont(0.5) within group (order by p.retention_months),
        percentile_cont(0.75) within group (order by p.retention_months),
        (count(distinct p.organization_id) filter (where p.retention_months is not null))::int
      from activity_profile p where p.workspace_id = seloste_workspace() group by p.kind
      having count(distinct p.organization_id) >= fewest $$`)
    this.addSql(`create function seloste_kind_shares(fewest int) returns table (kind text, field text, key text, organizations int)
      language sql stable security definer set search_path = pg_catalog, public as $$
      select p.kind, s.field, s.key, count(distinct p.organization_id)::int
      from activity_profile p cross join lateral (
        select 'retention' as field, p.retention_months::text as key where p.retention_months is not null
        union all select 'legalBases', unnest(p.legal_bases) union all select 'mechanisms', unnest(p.mechanisms)
        union all select 'measures', unnest(p.measures)) s
      where p.workspace_id = seloste_workspace() group by 1, 2, 3 having count(distinct p.organization_id) >= fewest $$`)
    for (const name of ['seloste_kind_statistics(int)', 'seloste_kind_shares(int)']) {
      this.addSql(`revoke all on function ${name} from public`)
      this.addSql(`grant execute on function ${name} to ${programRole}`)
    }
  }
}
