import type { EntityManager } from '@mikro-orm/postgresql'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import { rowsOf } from '../../db/database.js'
import type { Report, ReviewToReport } from '../../exports/report.js'
import { buildReport } from '../../exports/report.js'
import { isId } from '../ids.js'
import { findDossiers } from '../register/dossier.js'
import { type FindingHistory, type ReportWish, reportInput } from './report-input.js'

/** The report on one organization, for the page and the command line alike. Null: no such organization in reach. */
export async function organizationReport(em: EntityManager, organizationId: string, wish: ReportWish): Promise<Report | null> {
  if (!isId(organizationId)) return null
  const dossier = (await findDossiers(em, [organizationId])).get(organizationId)
  if (!dossier) return null
  const input = reportInput(dossier, wish, await findHistory(em, organizationId, wish.asOf))
  return input && buildReport(input)
}

interface HistoryRow {
  readonly fingerprint: string
  readonly firstSeen: string
  readonly kind: DecisionKind | null
  readonly reason: string | null
  readonly owner: string | null
  readonly approver: string | null
  readonly due: string | null
  readonly until: string | null
  readonly untilFieldChanges: boolean | null
}

/** When each verdict was first seen, and the decision that stands on it; of a decision only what an authority may see. */
async function findHistory(em: EntityManager, organizationId: string, asOf: string): Promise<FindingHistory> {
  const rows = await rowsOf<HistoryRow>(
    em,
    `select f.fingerprint, to_char(f.first_seen at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "firstSeen", d.kind, d.reason, d.owner, p.name as approver,
       d.due::text as due, d.until::text as until, d.until_field_changes as "untilFieldChanges"
     from finding f
     left join decision d on d.finding_id = f.id and d.ended_at is null and (d.until is null or d.until >= ?::date)
     left join person p on p.id = d.approved_by
     where f.organization_id = ?::uuid`,
    [asOf, organizationId],
  )
  return {
    previousReview: await findPreviousReview(em, organizationId, asOf),
    firstSeen: new Map(rows.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])),
    decisions: rows.flatMap(({ fingerprint, kind, reason, owner, approver, due, until, untilFieldChanges }) =>
      kind ? [{ fingerprint, kind, reason, owner, approver, due, until, untilFieldChanges: untilFieldChanges === true }] : [],
    ),
  }
}

/** The last review that was signed by the day, numbered in the order of their days. */
async function findPreviousReview(em: EntityManager, organizationId: string, asOf: string): Promise<ReviewToReport | null> {
  const [found] = await rowsOf<ReviewToReport>(
    em,
    `select r.number::int as number, to_char(r.signed_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "signedOn", p.name as "signedBy"
     from (select *, row_number() over (order by as_of, id) as number from review where organization_id = ?::uuid) r
     left join person p on p.id = r.signed_by
     where r.signed_at is not null and (r.signed_at at time zone 'Europe/Helsinki')::date <= ?::date order by r.number desc limit 1`,
    [organizationId, asOf],
  )
  return found ?? null
}
