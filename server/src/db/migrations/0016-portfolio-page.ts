import { Migration } from '@mikro-orm/migrations'

/**
 * A page of the portfolio is sorted, narrowed and added up by the database from one kept row a client. The states are kept as one
 * number, eight digits a state, so that a thousand clients are added up as a thousand numbers and not as sixty thousand. Days are
 * kept in order, so that those before a day are found by halving.
 */
export class PortfolioPage0016 extends Migration {
  override up(): void {
    this.addSql(names)
    this.addSql('drop function seloste_count_organizations(uuid[])')
    this.addSql(`alter table portfolio_row drop column states, drop column changed_at, drop column decisions, drop column grounds,
      add column name text not null default '',
      add column sector text,
      add column added_at timestamptz(3) not null default now(),
      add column touched_at timestamptz(3) not null default now(),
      add column tally numeric not null default 0,
      add column missing int not null default 0,
      add column planned_days date[] not null default '{}',
      add column accepted_days date[] not null default '{}',
      add column returning_days date[] not null default '{}',
      add column decision_days date[] not null default '{}',
      add column grounds text[] not null default '{}',
      add column ground_counts int[] not null default '{}'`)
    this.addSql(
      `alter table portfolio_row ${[...kept, 'added_at', 'touched_at'].map((column) => `alter column ${column} drop default`).join(', ')}`,
    )
    this.addSql(counting)
    this.addSql(`insert into portfolio_row (id, workspace_id, organization_id, ${columns.join(', ')})
      select gen_random_uuid(), o.workspace_id, c.* from organization o cross join lateral seloste_count_organizations(array[o.id]) c
      on conflict (workspace_id, organization_id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`)
    this.addSql(beginning)
    this.addSql(
      `create trigger portfolio_row_begin after insert on organization for each row execute function seloste_begin_portfolio_row()`,
    )
    // What is new since a visit is counted for the clients of a page, however many there are.
    this.addSql('drop index finding_opened_index, finding_reopened_index, finding_resolved_index')
    this.addSql(`create index finding_opened_index on finding (organization_id, first_seen)
      where verdict = 'gap' and statement is not null and resolved_at is null`)
    this.addSql(`create index finding_reopened_index on finding (organization_id, reopened_at)
      where verdict = 'gap' and statement is not null and resolved_at is null and reopened_at is not null`)
    this.addSql(`create index finding_resolved_index on finding (organization_id, resolved_at)
      where resolved_at is not null and statement is not null`)
  }
}

const kept = ['name', 'tally', 'missing', 'planned_days', 'accepted_days', 'returning_days', 'decision_days', 'grounds', 'ground_counts']

/** In the order in which the count gives them. */
const columns = [
  'name',
  'sector',
  'added_at',
  'touched_at',
  'activities',
  'tally',
  'missing',
  'came_back',
  'planned_days',
  'accepted_days',
  'returning_days',
  'decision_days',
  'grounds',
  'ground_counts',
]

/** Names sort as in Finnish; a database built without the rules of languages sorts them by the numbers of the letters. */
const names = `do $$ begin
    create collation seloste_names (provider = icu, locale = 'fi');
  exception when feature_not_supported or undefined_object or invalid_parameter_value then
    create collation seloste_names from "C";
  end $$`

/** The row of each of these organizations, counted from the tables as they stand. */
const counting = `create function seloste_count_organizations(ids uuid[]) returns table (organization_id uuid, name text, sector text,
    added_at timestamptz, touched_at timestamptz, activities int, tally numeric, missing int, came_back int, planned_days date[],
    accepted_days date[], returning_days date[], decision_days date[], grounds text[], ground_counts int[])
  language sql stable set search_path = pg_catalog, public as $$
  with place as (
    select p.statement, p.letter, p.state, p.at from unnest(
      array['controller', 'purposes', 'dataSubjects', 'dataCategories', 'recipients', 'transfers', 'retention', 'measures',
        'controllers', 'processing', 'transfers', 'measures'],
      array['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g', 'a', 'b', 'c', 'd']) with ordinality s (statement, letter, place)
    cross join unnest(array['gap', 'unanswered', 'unsure', 'met', 'not_applicable']) with ordinality t (state, turn)
    cross join lateral (select s.statement, s.letter, t.state, (s.place - 1) * 5 + t.turn as at) p)
  select o.id, o.name, o.sector, o.created_at, greatest(o.created_at, o.updated_at, a.changed_at, f.moved_at), a.n,
    s.tally, s.missing, f.came_back, d.planned_days, d.accepted_days, d.returning_days, d.decision_days, t.grounds, t.counts
  from organization o
  cross join lateral (
    select string_agg(lpad(coalesce(n.n, 0)::text, 8, '0'), '' order by p.at)::numeric as tally,
      coalesce(sum(n.n) filter (where p.state in ('gap', 'unanswered')), 0)::int as missing
    from place p left join (
      select s.statement, s.letter, s.state, count(*)::int as n from statement_standing s where s.organization_id = o.id group by 1, 2, 3
    ) n using (statement, letter, state)) s
  cross join lateral (select count(*)::int as n, max(x.updated_at) as changed_at from activity x
    where x.organization_id = o.id and x.deleted_at is null) a
  cross join lateral (
    select count(*) filter (where x.resolved_at is null and x.reopened_at is not null and x.verdict in ('gap', 'unsure'))::int as came_back,
      max(case when x.resolved_at is not null then x.resolved_at when x.verdict = 'gap' then greatest(x.first_seen, x.reopened_at) end)
        filter (where x.statement is not null) as moved_at
    from finding x where x.organization_id = o.id) f
  cross join lateral (
    select coalesce(array_agg(x.day order by x.day) filter (where x.kind = 'planned' and x.is_unresolved), '{}') as planned_days,
      coalesce(array_agg(x.day order by x.day) filter (where x.kind = 'accepted' and x.is_unresolved), '{}') as accepted_days,
      coalesce(array_agg(x.day order by x.day) filter (where x.kind = 'accepted' and x.is_open_once), '{}') as returning_days,
      coalesce(array_agg(x.day order by x.day), '{}') as decision_days
    from (
      select c.kind, coalesce(c.due, c.until) as day, f.resolved_at is null as is_unresolved,
        f.resolved_at is null and f.reopened_at is null and f.verdict in ('gap', 'unsure') as is_open_once
      from decision c join finding f on f.id = c.finding_id
      where c.organization_id = o.id and c.ended_at is null and coalesce(c.due, c.until) is not null) x) d
  cross join lateral (
    select coalesce(array_agg(x.ground order by x.ground), '{}') as grounds, coalesce(array_agg(x.n order by x.ground), '{}') as counts
    from (
      select jsonb_build_array(t.mechanism_id, t.mechanism_kind, t.signed_on, t.country)::text as ground, count(*)::int as n
      from transfer t join activity x on x.id = t.activity_id where x.organization_id = o.id and x.deleted_at is null group by 1) x) t
  where o.id = any(ids) $$`

/** No organization is ever without its row, whoever adds it. */
const beginning = `create function seloste_begin_portfolio_row() returns trigger language plpgsql set search_path = pg_catalog, public as $$
  begin
    insert into portfolio_row (id, workspace_id, organization_id, ${columns.join(', ')})
      select gen_random_uuid(), new.workspace_id, c.* from seloste_count_organizations(array[new.id]) c;
    return null;
  end $$`
