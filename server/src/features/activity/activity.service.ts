import { FlushMode, type EntityManager } from '@mikro-orm/postgresql'
import type { ActivityRecord, Provenance } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import { require as gate } from '../../access/gate.js'
import type { Place } from '../../access/actor.js'
import { appendAudit } from '../../audit/append.js'
import { renewFindings, type Renewed } from '../finding/finding.renewal.js'
import { isId } from '../ids.js'
import type { Fault } from '../input-check.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { Engagements } from '../party/engagement.service.js'
import { Parties, type PartyGiven } from '../party/party.service.js'
import { accept, Rejected, Stale } from '../refusal.js'
import { registerFor } from '../register/register.service.js'
import { takeTurn } from '../turns.js'
import type { Work } from '../work.js'
import { applyActivity, content, type Hands } from './activity-apply.js'
import { checkActivity, checkTogether, partLists } from './activity-check.js'
import { ActivityEntity } from './activity.entity.js'
import type { ActivityInput } from './activity.input.js'
import { toActivityRecord } from './activity.record.js'
import { type ActivityHead, changedSince, findActivities, findActivityHeads, lockActivity } from './activity.repository.js'
import { changesBetween } from './record-change.js'

export interface SavedActivity {
  readonly id: string
  readonly renewed: Renewed
}

/** Where an organization stands, for the gate. */
export const placeOf = ({ workspaceId, id }: OrganizationEntity): Place => ({ workspaceId, organizationId: id })

/** The organization, if the actor may reach it. */
export async function organizationOf(work: Work, id: string): Promise<OrganizationEntity> {
  const organization = isId(id) ? await work.em.findOne(OrganizationEntity, { id }) : null
  if (!organization) throw new Rejected('not_found')
  return organization
}

/** What a list shows of activities within reach, by their ids. */
export const headsOf = ({ em }: Work, ids: readonly string[]): Promise<ActivityHead[]> => findActivityHeads(em, ids)

/** Adds an activity to the register of that kind, which is made where the organization has none. */
export async function createActivity(
  work: Work,
  organizationId: string,
  role: RegisterRole,
  input: ActivityInput,
  provenance: Provenance = personSays(work),
): Promise<SavedActivity> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'create', 'activity', placeOf(organization))
  accept(checkActivity(input, true))
  await takeTurn(work.em, 'organization', organization.id)
  const register = await registerFor(work, organization, role)
  const activity = work.em.create(ActivityEntity, { organization, register, role, title: content(input.title), updatedBy: personOf(work) })
  const hands = await handsFor(work, organization, input, activity, provenance)
  applyActivity(activity, input, hands)
  accept(checkTogether(activity))
  activity.serviceIds = servicesOf(toActivityRecord(activity))
  await work.em.flush()
  const renewed = await renewFindings(work, [organizationId])
  await log(work, 'activity.create', activity, null, toActivityRecord(activity), 0)
  return { id: activity.id, renewed }
}

/** Changes an activity that still has the version given; a later one is shown instead. */
export async function updateActivity(
  work: Work,
  id: string,
  version: number,
  input: ActivityInput,
  provenance: Provenance = personSays(work),
): Promise<SavedActivity> {
  const activity = await reached(work, id)
  gate(work.actor, 'edit', 'activity', placeOfActivity(activity))
  await freshOrStale(work, activity, version)
  accept(checkActivity(input, false))
  return changeActivity(work, activity, input, provenance)
}

/** Puts the input onto an activity that is locked and allowed. */
async function changeActivity(work: Work, activity: ActivityEntity, input: ActivityInput, provenance: Provenance): Promise<SavedActivity> {
  const before = toActivityRecord(activity)
  const version = activity.version
  const hands = await handsFor(work, activity.organization as OrganizationEntity, input, activity, provenance)
  applyActivity(activity, input, hands)
  accept(checkTogether(activity))
  const kept = activity.serviceIds.filter((service) => !servicesOf(before).includes(service))
  activity.serviceIds = [...new Set([...kept, ...servicesOf(toActivityRecord(activity))])].sort()
  const after = toActivityRecord(activity)
  if (changesBetween(before, after).length === 0) return { id: activity.id, renewed: [] }
  touch(work, activity)
  await work.em.flush()
  const renewed = await renewFindings(work, [activity.organization.id])
  await log(work, 'activity.update', activity, before, after, version)
  return { id: activity.id, renewed }
}

/** Deletes an activity; it stays restorable. */
export async function deleteActivity(work: Work, id: string, version: number): Promise<{ readonly id: string; readonly version: number }> {
  const activity = await reached(work, id)
  gate(work.actor, 'delete', 'activity', placeOfActivity(activity))
  await freshOrStale(work, activity, version)
  touch(work, activity)
  activity.deletedAt = work.at
  await work.em.flush()
  await renewFindings(work, [activity.organization.id])
  await log(work, 'activity.delete', activity, null, null, version)
  return { id, version: activity.version }
}

/** Takes a deletion back. */
export async function restoreActivity(work: Work, id: string, version: number): Promise<SavedActivity> {
  const activity = await reached(work, id, true)
  gate(work.actor, 'delete', 'activity', placeOfActivity(activity))
  // There is no stored version to show of what is deleted.
  if (activity.version !== version) throw new Rejected('stale_version')
  touch(work, activity)
  activity.deletedAt = null
  await work.em.flush()
  const renewed = await renewFindings(work, [activity.organization.id])
  await log(work, 'activity.restore', activity, null, null, version)
  return { id, renewed }
}

/** The activity as it would stand with the input, and its organization. Nothing is stored. */
export async function previewRecord(
  work: Work,
  id: string,
  input: ActivityInput,
): Promise<{ readonly organizationId: string; readonly record: ActivityRecord }> {
  const aside = work.em.fork({ keepTransactionContext: true, flushMode: FlushMode.COMMIT }) as EntityManager
  const activity = (await findActivities(aside, [id]))[0]
  if (!activity) throw new Rejected('not_found')
  accept(checkActivity(input, false))
  const draft: Work = { ...work, em: aside }
  const hands = await handsFor(draft, activity.organization as OrganizationEntity, input, activity, personSays(work))
  applyActivity(activity, input, hands)
  accept(checkTogether(activity))
  return { organizationId: activity.organization.id, record: toActivityRecord(activity) }
}

/** That the actor, a person or the program, says it now. */
const personSays = ({ at }: Work): Provenance => ({ by: 'person', at: at.toISOString(), confidence: null, evidence: [] })

/** An activity that the actor reaches, to change. */
export async function reached({ em }: Work, id: string, isDeleted = false): Promise<ActivityEntity> {
  const activity = await lockActivity(em, id, isDeleted)
  if (!activity) throw new Rejected('not_found')
  return activity
}

const placeOfActivity = ({ workspaceId, organization }: ActivityEntity): Place => ({ workspaceId, organizationId: organization.id })

async function freshOrStale({ em }: Work, { id, version: stored }: ActivityEntity, version: number): Promise<void> {
  if (stored !== version) throw new Stale(id, await changedSince(em, id, version))
}

/** Every save raises the version, also where only a part of the activity changed. */
function touch(work: Work, activity: ActivityEntity): void {
  activity.updatedAt = work.at
  activity.updatedBy = personOf(work)
}

const personOf = ({ actor }: Work): string | null => (actor.kind === 'person' ? actor.personId : null)

async function handsFor(
  work: Work,
  organization: OrganizationEntity,
  input: ActivityInput,
  activity: ActivityEntity,
  provenance: Provenance,
): Promise<Hands> {
  const given = partiesIn(input)
  const parties = await Parties.of(
    work,
    given.map(([, party]) => party),
  )
  const unknown = given.filter(([, party]) => parties.isUnknown(party))
  accept([
    ...unknown.map(([field, { id }]): Fault => ({ field: `${field}.id`, code: 'not_found', value: id ?? null })),
    ...foreignParts(input, activity),
  ])
  return { work, parties, engagements: await Engagements.of(work, organization, parties), provenance }
}

const partiesIn = ({ controllers, recipients, transfers, accountability }: ActivityInput): readonly (readonly [string, PartyGiven])[] => [
  ...(controllers ?? []).map((party, index) => [`controllers.${index}`, party] as const),
  ...(recipients ?? []).flatMap(({ party }, index) => (party ? [[`recipients.${index}.party`, party] as const] : [])),
  ...(recipients ?? []).flatMap(({ engagement }, index) =>
    (engagement?.subProcessors ?? []).map((party, place) => [`recipients.${index}.engagement.subProcessors.${place}`, party] as const),
  ),
  ...(accountability?.jointControllers ?? []).map((party, index) => [`accountability.jointControllers.${index}`, party] as const),
  ...(transfers ?? []).flatMap(({ importer }, index) => (importer ? [[`transfers.${index}.importer`, importer] as const] : [])),
]

/** Items with an id that is none of this activity's: a typing error, or somebody else's. */
function foreignParts(input: ActivityInput, activity: ActivityEntity): readonly Fault[] {
  const foreign = (list: (typeof partLists)[number], field: string, id: string | null | undefined): Fault[] =>
    id && !activity[list].getItems().some((part) => part.id === id) ? [{ field, code: 'not_found', value: id.slice(0, 100) }] : []
  return [
    ...partLists.flatMap((list) => (input[list] ?? []).flatMap(({ id }, index) => foreign(list, `${list}.${index}.id`, id))),
    ...(input.dataItems ?? []).flatMap(({ subjectIds }, index) =>
      (subjectIds ?? []).flatMap((id, place) => foreign('subjects', `dataItems.${index}.subjectIds.${place}`, id)),
    ),
  ]
}

/** Known services among the recipients and importers. */
const servicesOf = ({ recipients, transfers }: ActivityRecord): string[] =>
  [...new Set([...recipients.map(({ party }) => party?.serviceId), ...transfers.map(({ importer }) => importer?.serviceId)])]
    .flatMap((id) => (id ? [id] : []))
    .sort()

async function log(
  work: Work,
  verb: string,
  activity: ActivityEntity,
  before: ActivityRecord | null,
  after: ActivityRecord | null,
  version: number,
): Promise<void> {
  await appendAudit(work.em, work.actor, {
    verb,
    subjectKind: 'activity',
    subjectId: activity.id,
    subjectTitle: pick(activity.title, 'fi')?.text ?? null,
    organizationId: activity.organization.id,
    changes: [
      { field: 'version', before: version === 0 ? null : String(version), after: String(activity.version) },
      ...changesBetween(before, after),
    ],
  })
}
