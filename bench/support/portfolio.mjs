// A large portfolio made by the database itself: clients, their activities and what the rules said of them.
import { randomUUIDv7 } from 'node:crypto'
import { renewPortfolioRows } from '@seloste/server/features/portfolio/portfolio-row.renewal'
import { places } from '@seloste/server/features/portfolio/portfolio-row'

/** The statements of Art. 30(1) with their letters. */
const required = places.slice(0, 40).filter(({ state }) => state === 'met')
const statements = required.map(({ statement }) => statement)
const letters = required.map(({ letter }) => letter)

/** A workspace with one person who sees everything; both ids. */
export async function addWorkspace(owner) {
  const [workspaceId, personId] = [randomUUIDv7(), randomUUIDv7()]
  await owner.query(`insert into workspace (id, name, is_demo, settings, created_at) values ($1, 'Bench', false, '{}', now())`, [
    workspaceId,
  ])
  await owner.query(
    `insert into person (id, workspace_id, name, email, role, language, sees_all_organizations, last_visit_at, created_at)
     values ($1, $2, 'Bench', 'bench@example.test', 'consultant', 'fi', true, now() - interval '3 days', now())`,
    [personId, workspaceId],
  )
  return { workspaceId, personId }
}

/**
 * So many clients with so many activities each: standings for every statement, a finding on most, some of which came back or
 * are resolved, decisions on some; each client has been quiet for some days of its own. Invented by arithmetic, so that two runs have the same rows.
 */
export async function addClients({ owner, database }, { workspaceId, personId }, clients, activities) {
  const run = async (sql, parameters) => {
    await owner.query(sql, parameters)
  }
  await owner.query('begin')
  await run(
    `insert into organization (id, workspace_id, name, country, sector, is_public_body, languages, created_at, updated_at)
     select uuidv7(), $1, 'Asiakas ' || (select count(*) from organization) + n, 'FI', 'Toimiala ' || n % 9, n % 7 = 0, '{fi}',
       now() - interval '60 days', now() - interval '60 days' + n * interval '1 hour'
     from generate_series(1, $2::int) n`,
    [workspaceId, clients],
  )
  await run(
    `insert into register (id, workspace_id, organization_id, role, title, created_at)
     select uuidv7(), workspace_id, id, 'controller', '{"fi":"Rekisteri"}', now() from organization o
     where not exists (select from register r where r.organization_id = o.id)`,
  )
  await run(
    `insert into activity (id, workspace_id, organization_id, register_id, role, title, transfer_statement, service_ids, automated_logic, consent_proof, created_at, updated_at)
     select uuidv7(), r.workspace_id, r.organization_id, r.id, 'controller', jsonb_build_object('fi', 'Toiminto ' || n), 'none', '{}', '{}', '{}',
       now() - interval '90 days', now() - (n % 40 + abs(hashtext(r.organization_id::text)) % 40) * interval '1 day'
     from register r cross join generate_series(1, $1::int) n
     where not exists (select from activity a where a.register_id = r.id)`,
    [activities],
  )
  await run(
    `insert into statement_standing (id, workspace_id, organization_id, activity_id, statement, letter, state, updated_at)
     select uuidv7(), a.workspace_id, a.organization_id, a.id, s.statement, s.letter,
       (array['met', 'met', 'met', 'met', 'gap', 'unanswered', 'unsure', 'not_applicable'])[1 + abs(hashtext(a.id::text || s.statement)) % 8], now()
     from activity a cross join unnest($1::text[], $2::text[]) s (statement, letter)
     where not exists (select from statement_standing t where t.activity_id = a.id)`,
    [statements, letters],
  )
  await run(
    `insert into finding (id, workspace_id, organization_id, fingerprint, rule_id, subject_kind, activity_id, at, verdict, silent, severity, statement,
       "values", evidence, ruleset_version, law_version, as_of, first_seen, changed_at, reopened_at, resolved_at)
     select uuidv7(), s.workspace_id, s.organization_id, s.statement || '|' || s.activity_id, 'retention-missing', 'activity', s.activity_id, '',
       case s.state when 'unanswered' then 'gap' else s.state end, s.state = 'unanswered', 'high', s.statement, '{}', '[]', '2026.2', '1', current_date,
       now() - (quiet + 50 + h % 300) * interval '1 day', now() - interval '2 days',
       case when s.state <> 'met' and h % 30 = 0 then now() - (quiet + h % 40) * interval '1 day' end,
       case when s.state = 'met' and h % 10 = 0 then now() - (quiet + h % 40) * interval '1 day' end
     from (select *, abs(hashtext(id::text)) as h, abs(hashtext(organization_id::text)) % 40 as quiet from statement_standing) s where s.state <> 'not_applicable'
       and not exists (select from finding f where f.activity_id = s.activity_id)`,
  )
  await run(
    `insert into decision (id, workspace_id, organization_id, finding_id, kind, due, until, until_field_changes, facts_hash, decided_by, decided_at)
     select uuidv7(), f.workspace_id, f.organization_id, f.id, case when h % 2 = 0 then 'planned' else 'accepted' end,
       case when h % 2 = 0 then current_date + h % 60 - 10 end, case when h % 2 = 1 then current_date + h % 90 end, false, '', $1, now()
     from (select *, abs(hashtext(id::text)) / 20 as h from finding where verdict = 'gap' and abs(hashtext(id::text)) % 20 = 0) f
     where not exists (select from decision d where d.finding_id = f.id)`,
    [personId],
  )
  // A few transfers an activity in four.
  await run(
    `insert into transfer (id, workspace_id, organization_id, position, activity_id, importer_text, country, mechanism_kind, mechanism_id, signed_on, supplementary_measures)
     select uuidv7(), a.workspace_id, a.organization_id, 0, a.id, '{}', (array['US', 'GB', 'IN', 'JP'])[1 + h % 4],
       (array['dpf', 'adequacy', 'scc', 'adequacy'])[1 + h % 4], (array['dpf-2023', 'adq-gb', 'scc-2021-914', 'adq-jp'])[1 + h % 4],
       case when h % 4 = 2 then date '2024-03-01' + h % 5 end, '{}'
     from (select *, abs(hashtext(id::text)) / 4 as h from activity where abs(hashtext(id::text)) % 4 = 0) a
     where not exists (select from transfer t where t.activity_id = a.id)`,
  )
  await owner.query('commit')
  const { rows } = await owner.query('select id from organization')
  await database.inWorkspace({ workspaceId, organizations: '*' }, (em) =>
    renewPortfolioRows(
      em,
      rows.map(({ id }) => id),
    ),
  )
  await owner.query('vacuum analyze')
}
