// Verdicts are renewed in the transaction of the change that they rest on, and only rows that say something else are written.
import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf } from '@seloste/schema/law/day'
import { lawBook } from '@seloste/schema/law/book'
import type { Dossier } from '@seloste/schema/record'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { rowsOf } from '../../db/database.js'
import { workspaceOf } from '../../db/tenant.js'
import { evaluate, type Finding, statementStates } from '../../rules/evaluate.js'
import { rulesetVersion } from '../../rules/index.js'
import { findDossiers } from '../register/dossier.js'
import { lockOrganizations, renewPortfolioRows } from '../portfolio/portfolio-row.renewal.js'
import { renewProfiles } from '../statistics/profile.renewal.js'
import { idList } from '../ids.js'
import type { Work } from '../work.js'
import { factsHash, isChanged, type StoredVerdict } from './finding-row.js'
import { deleteStandings, endDecisions, insertFindings, resolveFindings, updateFindings, upsertStandings } from './finding.renewal.sql.js'

/** Ids of the findings that the change opened, closed or changed. */
export type Renewed = readonly string[]

/** Organizations whose records are held in memory at a time. */
const batch = 25

/** Judges the organizations anew for today. Call it in the transaction of every write that a verdict rests on. */
export async function renewFindings(work: Work, organizationIds: readonly string[]): Promise<Renewed> {
  await work.em.flush()
  if (work.judgeLater) {
    for (const id of organizationIds) work.judgeLater.add(id)
    return []
  }
  const renewed: string[] = []
  for (let start = 0; start < organizationIds.length; start += batch) {
    renewed.push(...(await renewSome(work, organizationIds.slice(start, start + batch))))
  }
  return renewed
}

async function renewSome({ em, at }: Work, organizationIds: readonly string[]): Promise<Renewed> {
  const asOf = dayOf(at)
  // Two writers on one register take turns here: each judges what the other has already saved.
  await lockOrganizations(em, organizationIds)
  // What the transaction has in hand is no proof of what lies in the tables: the record is read afresh.
  const dossiers = await findDossiers(em.fork({ keepTransactionContext: true }) as EntityManager, organizationIds)
  const stored = await storedVerdicts(em, organizationIds)
  const changes = new Changes(asOf, at.toISOString())
  for (const [organizationId, dossier] of dossiers) {
    const verdicts = evaluate(dossier, { asOf, scope: 'register' })
    changes.compare(organizationId, verdicts, stored.get(organizationId) ?? new Map())
    changes.standings(organizationId, dossier, verdicts)
  }
  await changes.write(em, organizationIds)
  await renewProfiles(em, dossiers)
  await renewPortfolioRows(em, organizationIds)
  return changes.ids()
}

async function storedVerdicts(em: EntityManager, organizationIds: readonly string[]): Promise<Map<string, Map<string, StoredVerdict>>> {
  const rows = await rowsOf<StoredVerdict & { organizationId: string }>(
    em,
    `select id, organization_id as "organizationId", fingerprint, verdict, silent, severity, statement, "values", evidence, reason, failure,
       ruleset_version as "rulesetVersion", law_version as "lawVersion", resolved_at as "resolvedAt"
     from finding where organization_id = any(?::uuid[])`,
    [idList(organizationIds)],
  )
  const byOrganization = new Map<string, Map<string, StoredVerdict>>()
  for (const row of rows) {
    const own = byOrganization.get(row.organizationId) ?? new Map<string, StoredVerdict>()
    byOrganization.set(row.organizationId, own.set(row.fingerprint, row))
  }
  return byOrganization
}

/** What has to be written, gathered over the organizations of a batch. */
class Changes {
  private readonly made: { id: string }[] = []
  private readonly changed: { id: string }[] = []
  private readonly gone: string[] = []
  private readonly hashes: { finding_id: string; hash: string; turned: boolean; now: string }[] = []
  private readonly states: object[] = []

  constructor(
    private readonly asOf: string,
    private readonly now: string,
  ) {}

  compare(organizationId: string, verdicts: readonly Finding[], rows: ReadonlyMap<string, StoredVerdict>): void {
    const seen = new Set<string>()
    for (const finding of verdicts) {
      if (seen.has(finding.fingerprint)) continue
      seen.add(finding.fingerprint)
      const row = rows.get(finding.fingerprint)
      if (!row) this.made.push({ ...this.rowOf(finding, randomUUIDv7()), ...subjectOf(organizationId, finding) })
      else if (isChanged(row, finding) || (isOpen(finding.verdict) && row.resolvedAt !== null)) this.change(row, finding)
      else if (row.rulesetVersion !== rulesetVersion || row.lawVersion !== lawBook.version) this.change(row, finding)
    }
    for (const row of rows.values()) if (!seen.has(row.fingerprint) && isOpen(row.verdict) && row.resolvedAt === null) this.drop(row)
  }

  standings(organizationId: string, { activities }: Dossier, verdicts: readonly Finding[]): void {
    for (const activity of activities) {
      for (const { statement, letter, state } of statementStates(activity, verdicts)) {
        this.states.push({
          id: randomUUIDv7(),
          organization_id: organizationId,
          activity_id: activity.id,
          statement,
          letter,
          state,
          now: this.now,
        })
      }
    }
  }

  ids(): Renewed {
    return [...this.made, ...this.changed].map(({ id }) => id).concat(this.gone)
  }

  async write(em: EntityManager, organizationIds: readonly string[]): Promise<void> {
    const workspaceId = workspaceOf(em)
    if (this.made.length > 0) await rowsOf(em, insertFindings, [workspaceId, JSON.stringify(this.made)])
    if (this.changed.length > 0) await rowsOf(em, updateFindings, [JSON.stringify(this.changed)])
    if (this.gone.length > 0) await rowsOf(em, resolveFindings, [this.now, this.now, idList(this.gone)])
    if (this.hashes.length > 0) await rowsOf(em, endDecisions, [JSON.stringify(this.hashes)])
    if (this.states.length > 0) await rowsOf(em, upsertStandings, [workspaceId, JSON.stringify(this.states)])
    await rowsOf(em, deleteStandings, [idList(organizationIds)])
  }

  private change(row: StoredVerdict, finding: Finding): void {
    this.changed.push(this.rowOf(finding, row.id))
    this.hashes.push({ finding_id: row.id, hash: factsHash(finding), turned: row.verdict !== finding.verdict, now: this.now })
  }

  /** A place that is gone has changed as much as a place can. */
  private drop({ id }: StoredVerdict): void {
    this.gone.push(id)
    this.hashes.push({ finding_id: id, hash: '', turned: true, now: this.now })
  }

  private rowOf(finding: Finding, id: string) {
    const { verdict, silent, severity, statement, values, evidence, reason, failure } = finding
    const versions = { ruleset_version: rulesetVersion, law_version: lawBook.version, as_of: this.asOf, now: this.now }
    return { id, verdict, silent, severity, statement, values, evidence, reason, failure, ...versions }
  }
}

const subjectOf = (organizationId: string, { fingerprint, ruleId, subjectKind, subjectId, at }: Finding) => ({
  organization_id: organizationId,
  fingerprint,
  rule_id: ruleId,
  subject_kind: subjectKind,
  activity_id: subjectKind === 'activity' ? subjectId : null,
  document_id: subjectKind === 'notice' ? subjectId : null,
  at,
})
