// What a person accepted goes into the register, with the words behind it and the name of who confirmed it.
import type { ActivityRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import { require as gate } from '../../access/gate.js'
import { appendAudit, type Deed } from '../../audit/append.js'
import { ActivityDocumentEntity } from '../activity/activity-document.entity.js'
import { content } from '../activity/activity-apply.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { toActivityRecord } from '../activity/activity.record.js'
import { placeOf, reached } from '../activity/activity.service.js'
import { AnswerEntity } from '../activity/answer.entity.js'
import { changesBetween } from '../activity/record-change.js'
import { renewFindings, type Renewed } from '../finding/finding.renewal.js'
import { InputCheck, longest } from '../input-check.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { changeOrganization, checkOrganization } from '../organization/organization.service.js'
import type { OrganizationInput } from '../organization/organization.type.js'
import { accept, Rejected } from '../refusal.js'
import { registerFor } from '../register/register.service.js'
import { takeTurn } from '../turns.js'
import type { Work } from '../work.js'
import { CandidateEntity } from './candidate.entity.js'
import { addParts } from './confirmed-parts.js'
import type { ConfirmTargetInput } from './intake.type.js'
import { wordingOf } from './candidate-wording.js'
import { deed, documentToChange, placeOfDocument } from './intake.service.js'
import { otherController } from './other-controller.js'
import { type Portion, portionsOf } from './portions.js'
import type { SourceDocumentEntity } from './source-document.entity.js'

export interface Confirmed {
  readonly documentId: string
  /** In the order of the text; one, unless the document describes several registers. */
  readonly activityIds: readonly string[]
  readonly renewed: Renewed
  /** The controller that the document names, where it is another than the organization; its contacts were not taken. */
  readonly otherController: string | null
}

/**
 * Puts the accepted candidates into an activity of the same organization, or into a new one. A document of several registers makes an
 * activity of each, unless a person names the one activity or gives the one title that all shall go into.
 */
export async function confirmDocument(work: Work, documentId: string, version: number, target: ConfirmTargetInput): Promise<Confirmed> {
  const document = await documentToChange(work, documentId, version)
  gate(work.actor, 'import', 'activity', placeOfDocument(document))
  const known = target.activityId ? await ownActivity(work, target.activityId, document) : null
  await takeTurn(work.em, 'organization', document.organization.id)
  const organization = await work.em.findOneOrFail(OrganizationEntity, { id: document.organization.id })
  const proposed = await work.em.find(CandidateEntity, { document: document.id }, { orderBy: { number: 'asc' } })
  const candidates = proposed.filter(({ status }) => status === 'accepted' || status === 'changed')
  const check = new InputCheck()
  if (candidates.length === 0) check.fault('documentId', 'nothing_accepted')
  if (target.title && !target.activityId) check.content('target.title', target.title, true)
  accept(check.faults)
  const taken: Taken[] = []
  for (const portion of portionsOf(document, candidates, Boolean(known ?? target.title)))
    taken.push(
      await take(work, known ?? (await newActivity(work, organization, document, portion, target)), document, portion, known !== null),
    )
  Object.assign(document, { status: 'confirmed', confirmedAt: work.at })
  const other = otherController(organization, proposed)
  const controller = other === null ? changeOrganization(work, organization, missingOf(organization, candidates)) : null
  await work.em.flush()
  const renewed = await renewFindings(work, [organization.id])
  const activityIds = taken.map(({ activity }) => activity.id)
  await appendAudit(
    work.em,
    work.actor,
    ...taken.map((one) => deedOn(one, organization.id)),
    deed(
      'document.confirm',
      document,
      activityIds.map((id) => ({ field: 'activity', before: null, after: id })),
    ),
    ...(controller ? [controller] : []),
  )
  return { documentId: document.id, activityIds, renewed, otherController: other }
}

/** An activity that took candidates in, and how it was before. */
interface Taken {
  readonly activity: ActivityEntity
  readonly before: ActivityRecord | null
  readonly version: number | null
}

async function take(
  work: Work,
  activity: ActivityEntity,
  document: SourceDocumentEntity,
  { candidates, reading }: Portion,
  isKnown: boolean,
): Promise<Taken> {
  const taken = { activity, before: isKnown ? toActivityRecord(activity) : null, version: isKnown ? activity.version : null }
  await addParts(work, activity, document, candidates, reading)
  answerStatements(work, activity, candidates)
  linkDocument(work, activity, document)
  Object.assign(activity, { updatedAt: work.at, updatedBy: work.actor.kind === 'person' ? work.actor.personId : null })
  return taken
}

const deedOn = ({ activity, before, version }: Taken, organizationId: string): Deed => ({
  verb: before ? 'activity.update' : 'activity.create',
  subjectKind: 'activity',
  subjectId: activity.id,
  subjectTitle: pick(activity.title, 'fi')?.text ?? null,
  organizationId,
  changes: [
    { field: 'version', before: version === null ? null : String(version), after: String(activity.version) },
    ...changesBetween(before, toActivityRecord(activity)),
  ],
})

async function ownActivity(work: Work, id: string, document: SourceDocumentEntity): Promise<ActivityEntity> {
  const activity = await reached(work, id)
  if (activity.organization.id !== document.organization.id) throw new Rejected('not_found')
  return activity
}

async function newActivity(
  work: Work,
  organization: OrganizationEntity,
  document: SourceDocumentEntity,
  portion: Portion,
  { title }: ConfirmTargetInput,
): Promise<ActivityEntity> {
  gate(work.actor, 'create', 'activity', placeOf(organization))
  const register = await registerFor(work, organization, 'controller')
  const named = portion.candidates.find(({ kind }) => kind === 'register_name')
  const proposed = { [document.language]: (named && wordingOf(named)) ?? portion.title?.slice(0, longest.name) ?? document.proposedTitle }
  return work.em.create(ActivityEntity, { organization, register, role: 'controller', title: title ? content(title) : proposed })
}

/** A statement of which something was accepted is answered; "no transfers" is an answer too. */
export function answerStatements({ em }: Work, activity: ActivityEntity, candidates: readonly CandidateEntity[]): void {
  const said = new Set(candidates.flatMap(({ statement }) => (statement ? [statement] : [])))
  const isNone = (statement: Statement): boolean => statement === 'transfers' && activity.transferStatement === 'none'
  for (const statement of said) {
    const state = isNone(statement) ? 'none' : 'answered'
    const own = activity.answers.getItems().find((answer) => answer.statement === statement)
    if (own)
      Object.assign(own, own.state === 'unanswered' || own.state === 'unknown' || own.state === 'none' ? { state, reason: null } : {})
    else activity.answers.add(em.create(AnswerEntity, { activity, statement, state }))
  }
}

/** Notes that the activity was drawn from the document. */
export function linkDocument({ em }: Work, activity: ActivityEntity, document: SourceDocumentEntity): void {
  if (activity.documents.getItems().some((link) => link.document.id === document.id)) return
  activity.documents.add(em.create(ActivityDocumentEntity, { activity, document, position: activity.documents.length }))
}

const contacts = {
  controller_business_id: 'businessId',
  controller_address: 'address',
  controller_email: 'email',
  controller_phone: 'phone',
} as const

/** Contacts of the controller that the organization lacks; what it has is never overwritten, and what could not be right is left. */
function missingOf(organization: OrganizationEntity, candidates: readonly CandidateEntity[]): OrganizationInput {
  const input: OrganizationInput = {}
  for (const candidate of candidates) {
    const field = contacts[candidate.kind as keyof typeof contacts]
    if (!field || organization[field] || input[field]) continue
    const given = { [field]: wordingOf(candidate) }
    if (checkOrganization(given, organization.country, false).length === 0) Object.assign(input, given)
  }
  return input
}
