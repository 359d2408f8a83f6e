// Set-based writes of the renewal: one statement each, however many verdicts changed.

/** New rows from a JSON list. */
export const insertFindings = `
  insert into finding (id, workspace_id, organization_id, fingerprint, rule_id, subject_kind, activity_id, document_id, at, verdict, silent,
    severity, statement, "values", evidence, reason, failure, ruleset_version, law_version, as_of, first_seen, changed_at)
  select r.id, ?::uuid, r.organization_id, r.fingerprint, r.rule_id, r.subject_kind, r.activity_id, r.document_id, r.at, r.verdict, r.silent,
    r.severity, r.statement, r."values", r.evidence, r.reason, r.failure, r.ruleset_version, r.law_version, r.as_of, r.now, r.now
  from jsonb_to_recordset(?::jsonb) as r (id uuid, organization_id uuid, fingerprint text, rule_id text, subject_kind text, activity_id uuid,
    document_id uuid, at text, verdict text, silent boolean, severity text, statement text, "values" jsonb, evidence jsonb, reason jsonb,
    failure text, ruleset_version text, law_version text, as_of date, now timestamptz)`

/**
 * Verdicts that became others. First sight stays; what was open and is not any more is resolved, what was resolved
 * and is open again is reopened.
 */
export const updateFindings = `
  update finding f set verdict = r.verdict, silent = r.silent, severity = r.severity, statement = r.statement, "values" = r."values",
    evidence = r.evidence, reason = r.reason, failure = r.failure, ruleset_version = r.ruleset_version, law_version = r.law_version, as_of = r.as_of,
    changed_at = case when f.verdict <> r.verdict or f.silent <> r.silent or f.resolved_at is not null then r.now else f.changed_at end,
    resolved_at = case
      when r.verdict in ('gap', 'unsure') then null
      when f.verdict in ('gap', 'unsure') and f.resolved_at is null then r.now
      else f.resolved_at end,
    reopened_at = case when r.verdict in ('gap', 'unsure') and f.resolved_at is not null then r.now else f.reopened_at end
  from jsonb_to_recordset(?::jsonb) as r (id uuid, verdict text, silent boolean, severity text, statement text, "values" jsonb, evidence jsonb,
    reason jsonb, failure text, ruleset_version text, law_version text, as_of date, now timestamptz)
  where f.id = r.id`

/** Places that are gone: what was open is resolved; the row stays, so that it is known if it comes back. */
export const resolveFindings = `
  update finding set resolved_at = ?, changed_at = ? where id = any(?::uuid[]) and resolved_at is null`

/**
 * Decisions that end because what they rest on changed: an acceptance until the field changes and a dispute with the facts, an acceptance with
 * a day when the verdict itself turned. What is still open is reopened.
 */
export const endDecisions = `
  with ended as (
    update decision d set ended_at = r.now, ended_because = 'facts_changed'
    from jsonb_to_recordset(?::jsonb) as r (finding_id uuid, hash text, turned boolean, now timestamptz)
    where d.finding_id = r.finding_id and d.ended_at is null and d.facts_hash <> r.hash
      and (d.until_field_changes or d.kind = 'disputed' or (d.kind = 'accepted' and r.turned))
    returning d.finding_id, r.now)
  update finding f set reopened_at = ended.now from ended
  where f.id = ended.finding_id and f.resolved_at is null and f.verdict in ('gap', 'unsure')`

export const upsertStandings = `
  insert into statement_standing (id, workspace_id, organization_id, activity_id, statement, letter, state, updated_at)
  select r.id, ?::uuid, r.organization_id, r.activity_id, r.statement, r.letter, r.state, r.now
  from jsonb_to_recordset(?::jsonb) as r (id uuid, organization_id uuid, activity_id uuid, statement text, letter text, state text, now timestamptz)
  on conflict (activity_id, statement) do update set state = excluded.state, letter = excluded.letter, updated_at = excluded.updated_at
  where statement_standing.state <> excluded.state or statement_standing.letter <> excluded.letter`

export const deleteStandings = `
  delete from statement_standing s where s.organization_id = any(?::uuid[])
    and not exists (select from activity a where a.id = s.activity_id and a.deleted_at is null)`
