import { LockMode } from '@mikro-orm/postgresql'
import { dayOf } from '@seloste/schema/law/day'
import { holdsUntil } from '@seloste/schema/vocabulary/evidence'
import { measures } from '@seloste/schema/vocabulary/measure'
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import type { AuditChange } from '../../audit/audit-event.entity.js'
import { organizationOf, placeOf } from '../activity/activity.service.js'
import { isId } from '../ids.js'
import { InputCheck } from '../input-check.js'
import { accept, Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { rowsOn, type MeasureRow } from './coverage.js'
import { MeasureEvidenceEntity } from './measure-evidence.entity.js'
import { type ClientRow, findClients, findLoose, findNamed, findUnnamed, hasActivity, hasDocument, isNamed } from './measure.repository.js'
import type { EvidenceInput } from './measure.type.js'

/** Clients within reach and the rows of their measures on the day, from one moment. */
export async function measuresOn(
  { em }: Work,
  asOf: string,
  organizationId: string | null,
): Promise<{ readonly clients: readonly ClientRow[]; readonly rows: readonly MeasureRow[] }> {
  const clients = await findClients(em, organizationId)
  const named = await findNamed(em, asOf, organizationId)
  const unnamed = await findUnnamed(em, organizationId)
  const loose = await findLoose(em, asOf, organizationId)
  return { clients, rows: rowsOn({ clients, named, unnamed, loose }, asOf) }
}

/** Notes what shows that a measure works; the id of the evidence. */
export async function noteEvidence(work: Work, organizationId: string, input: EvidenceInput): Promise<string> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'edit', 'activity', placeOf(organization))
  if (work.actor.kind !== 'person') throw new Rejected('not_allowed')
  const given = await checked(work, organization.id, input)
  const evidence = work.em.create(MeasureEvidenceEntity, { ...given, organizationId: organization.id, notedBy: work.actor.personId })
  await work.em.flush()
  await log(work, 'evidence.note', evidence, changes(null, evidence))
  return evidence.id
}

/** Changes evidence that still has the version given. */
export async function changeEvidence(work: Work, id: string, version: number, input: EvidenceInput): Promise<string> {
  const evidence = await reached(work, id)
  if (evidence.withdrawnAt) throw new Rejected('conflict')
  if (evidence.version !== version) throw new Rejected('stale_version')
  const before = said(evidence)
  Object.assign(evidence, await checked(work, evidence.organizationId, input))
  await work.em.flush()
  await log(work, 'evidence.change', evidence, changes(before, evidence))
  return evidence.id
}

/** Takes evidence back: it stays in the log and counts no more. */
export async function withdrawEvidence(work: Work, id: string): Promise<string> {
  const evidence = await reached(work, id)
  if (work.actor.kind !== 'person') throw new Rejected('not_allowed')
  if (evidence.withdrawnAt) throw new Rejected('conflict')
  Object.assign(evidence, { withdrawnBy: work.actor.personId, withdrawnAt: work.at })
  await work.em.flush()
  await log(work, 'evidence.withdraw', evidence, [{ field: 'what', before: evidence.what, after: null }])
  return evidence.id
}

/** Undo of a withdrawal. */
export async function restoreEvidence(work: Work, id: string): Promise<string> {
  const evidence = await reached(work, id)
  if (!evidence.withdrawnAt) throw new Rejected('conflict')
  Object.assign(evidence, { withdrawnBy: null, withdrawnAt: null })
  await work.em.flush()
  await log(work, 'evidence.restore', evidence, [{ field: 'what', before: null, after: evidence.what }])
  return evidence.id
}

async function reached(work: Work, id: string): Promise<MeasureEvidenceEntity> {
  const evidence = isId(id) ? await work.em.findOne(MeasureEvidenceEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
  if (!evidence) throw new Rejected('not_found')
  gate(work.actor, 'edit', 'activity', placeOf(await organizationOf(work, evidence.organizationId)))
  return evidence
}

type Said = Pick<MeasureEvidenceEntity, 'kind' | 'activityId' | 'what' | 'shownOn' | 'term' | 'holdsUntil' | 'link' | 'documentId'>

/** The input as it is stored, or every fault of it. */
async function checked({ em, at }: Work, organizationId: string, input: EvidenceInput): Promise<Said> {
  const { kind, activityId = null, what, shownOn, term = null, holdsUntil: day = null, documentId = null } = input
  const link = input.link?.trim() || null
  const check = new InputCheck()
  check.required('what', what)
  check.day('shownOn', shownOn)
  check.day('holdsUntil', day)
  check.duration('term', term)
  if (shownOn > dayOf(at)) check.fault('shownOn', 'in_the_future', shownOn)
  if ((term === null) === (day === null)) check.fault('term', 'required')
  if (day !== null && day < shownOn) check.fault('holdsUntil', 'before_shown', day)
  check.text('link', link)
  if (link !== null && !isWebAddress(link)) check.fault('link', 'invalid_link', link)
  const isOfActivity = activityId === null || (await hasActivity(em, organizationId, activityId))
  if (!isOfActivity) check.fault('activityId', 'not_found')
  else if (!(await isNamed(em, organizationId, kind, activityId))) check.fault('kind', 'not_named', kind)
  if (documentId !== null && !(await hasDocument(em, organizationId, documentId))) check.fault('documentId', 'not_found')
  accept(check.faults)
  const until = day ?? holdsUntil(shownOn, term ?? '')
  return { kind, activityId, what: what.trim(), shownOn, term, holdsUntil: until, link, documentId }
}

const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

const said = ({ kind, activityId, what, shownOn, term, holdsUntil: until, link, documentId }: MeasureEvidenceEntity): Said => ({
  kind,
  activityId,
  what,
  shownOn,
  term,
  holdsUntil: until,
  link,
  documentId,
})

function changes(before: Said | null, evidence: MeasureEvidenceEntity): readonly AuditChange[] {
  const after = said(evidence)
  return (Object.keys(after) as (keyof Said)[])
    .filter((field) => (before?.[field] ?? null) !== after[field])
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] }))
}

const log = ({ em, actor }: Work, verb: string, { id, kind, organizationId }: MeasureEvidenceEntity, changed: readonly AuditChange[]) =>
  appendAudit(em, actor, {
    verb,
    subjectKind: 'measure_evidence',
    subjectId: id,
    subjectTitle: measures[kind].fi,
    organizationId,
    changes: changed,
  })
