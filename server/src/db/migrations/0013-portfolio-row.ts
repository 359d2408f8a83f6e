import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/**
 * What the portfolio tells of an organization, counted at each write instead of at each look. Days are kept and not counts of days,
 * so that no row has to be renewed because a day has passed.
 */
export class PortfolioRow0013 extends Migration {
  override up(): void {
    this.addSql(`create table portfolio_row (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      states int[] not null,
      activities int not null,
      changed_at timestamptz(3),
      came_back int not null,
      decisions jsonb not null,
      grounds jsonb not null,
      primary key (id),
      constraint portfolio_row_key unique (workspace_id, organization_id),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade
    )`)
    for (const statement of protect({ table: 'portfolio_row', organization: 'organization_id' })) this.addSql(statement)
    this.addSql(counting)
    this.addSql(`insert into portfolio_row (id, workspace_id, organization_id, states, activities, changed_at, came_back, decisions, grounds)
      select gen_random_uuid(), o.workspace_id, c.* from organization o cross join lateral seloste_count_organizations(array[o.id]) c`)
    this.addSql(`create index finding_opened_index on finding (workspace_id, first_seen)
      where verdict = 'gap' and statement is not null and resolved_at is null`)
    this.addSql(
      `create index finding_reopened_index on finding (workspace_id, reopened_at) where reopened_at is not null and resolved_at is null`,
    )
    this.addSql(
      `create index finding_resolved_index on finding (workspace_id, resolved_at) where resolved_at is not null and statement is not null`,
    )
    this.addSql(`create index candidate_waiting_index on candidate (workspace_id, document_id) where status = 'waiting'`)
  }
}

/** The row of each of these organizations, counted from the tables as they stand. */
const counting = `create function seloste_count_organizations(ids uuid[]) returns table (organization_id uuid, states int[], activities int,
    changed_at timestamptz, came_back int, decisions jsonb, grounds jsonb)
  language sql stable set search_path = pg_catalog, public as $$
  with place as (
    select p.statement, p.letter, p.state, p.at from unnest(
      array['controller', 'purposes', 'dataSubjects', 'dataCategories', 'recipients', 'transfers', 'retention', 'measures',
        'controllers', 'processing', 'transfers', 'measures'],
      array['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g', 'a', 'b', 'c', 'd']) with ordinality s (statement, letter, place)
    cross join unnest(array['gap', 'unanswered', 'unsure', 'met', 'not_applicable']) with ordinality t (state, turn)
    cross join lateral (select s.statement, s.letter, t.state, (s.place - 1) * 5 + t.turn as at) p)
  select i.id,
    array(select coalesce(n.n, 0) from place p left join (
        select s.statement, s.letter, s.state, count(*)::int as n from statement_standing s where s.organization_id = i.id group by 1, 2, 3
      ) n using (statement, letter, state) order by p.at),
    a.n, a.changed_at,
    (select count(*)::int from finding f
      where f.organization_id = i.id and f.resolved_at is null and f.reopened_at is not null and f.verdict in ('gap', 'unsure')),
    coalesce((select jsonb_agg(jsonb_build_array(d.kind, coalesce(d.due, d.until), f.resolved_at is null,
        f.resolved_at is null and f.reopened_at is null and f.verdict in ('gap', 'unsure')))
      from decision d join finding f on f.id = d.finding_id
      where d.organization_id = i.id and d.ended_at is null and coalesce(d.due, d.until) is not null), '[]'),
    coalesce((select jsonb_agg(jsonb_build_array(t.mechanism_id, t.mechanism_kind, t.signed_on, t.country, t.n)) from (
        select t.mechanism_id, t.mechanism_kind, t.signed_on, t.country, count(*)::int as n
        from transfer t join activity x on x.id = t.activity_id where x.organization_id = i.id and x.deleted_at is null group by 1, 2, 3, 4) t), '[]')
  from unnest(ids) i (id)
  cross join lateral (select count(*)::int as n, max(x.updated_at) as changed_at from activity x
    where x.organization_id = i.id and x.deleted_at is null) a $$`
