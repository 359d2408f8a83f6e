// Records begin from templates; what a template says later is offered, never forced.
import { type ContentText, pick } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import { compareActivities, type FieldComparison } from '../../comparison/differences.js'
import { recordOf } from '../../templates/as-record.js'
import { starters } from '../../templates/library/index.js'
import { starterInput } from '../../templates/to-input.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { copyOf } from '../activity/activity-copy.js'
import type { ActivityInput } from '../activity/activity.input.js'
import { createActivity, organizationOf, placeOf, updateActivity } from '../activity/activity.service.js'
import { isId } from '../ids.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { findDossiers } from '../register/dossier.js'
import { Refused } from '../../access/gate.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { TemplateEntity } from './template.entity.js'
import { TemplateUseEntity } from './template-use.entity.js'

/** Most organizations of one push. */
const mostPushed = 200

/** Keeps an activity as a template, or renews a template from it; the template. Named parties go with it, contracts and evidence do not. */
export async function keepTemplate(work: Work, activityId: string, templateId: string | null): Promise<string> {
  const { em, actor } = work
  gate(actor, 'create', 'activity')
  const activity = isId(activityId) ? await em.findOne(ActivityEntity, { id: activityId, deletedAt: null }) : null
  if (!activity) throw new Rejected('not_found')
  if (actor.kind !== 'person') throw new Rejected('not_allowed')
  const dossier = (await findDossiers(em, [activity.organization.id])).get(activity.organization.id)
  const record = dossier?.activities.find(({ id }) => id === activity.id)
  if (!record) throw new Rejected('not_found')
  if (record.role !== 'controller') throw new Rejected('invalid_input', [{ field: 'activityId', code: 'not_a_controllers', value: null }])
  const { accountability: _own, answers: _answers, ...content } = { ...copyOf(record), title: record.title }
  const given = { title: record.title, content, changedBy: actor.personId }
  const template = templateId === null ? em.create(TemplateEntity, given) : Object.assign(await standing(work, templateId), given)
  await em.flush()
  await log(work, 'template.keep', template)
  return template.id
}

/** Puts a starter of the library among the workspace's templates; the one that is there already where there is one. */
export async function adoptStarter(work: Work, kind: ActivityKind): Promise<string> {
  const { em, actor } = work
  gate(actor, 'create', 'activity')
  if (actor.kind !== 'person') throw new Rejected('not_allowed')
  const starter = starters.find((one) => one.kind === kind)
  if (!starter) throw new Rejected('not_found')
  const known = await em.findOne(TemplateEntity, { starter: kind, deletedAt: null })
  if (known) return known.id
  const content = starterInput(starter, 'FI')
  const template = em.create(TemplateEntity, {
    title: (content.title ?? {}) as ContentText,
    content,
    starter: kind,
    changedBy: actor.personId,
  })
  await em.flush()
  await log(work, 'template.adopt', template)
  return template.id
}

/** Takes a template away; the records that began from it stay. */
export async function dropTemplate(work: Work, id: string): Promise<string> {
  gate(work.actor, 'create', 'activity')
  const template = await standing(work, id)
  template.deletedAt = work.at
  await work.em.flush()
  await log(work, 'template.drop', template)
  return template.id
}

/** What became of one organization of a push. */
export interface Pushed {
  readonly organizationId: string
  readonly activityId: string | null
  readonly refusal: Rejected | null
}

/** Begins a record from the template at each organization, as a draft; each is done or refused on its own. */
export async function pushTemplate(work: Work, id: string, organizationIds: readonly string[]): Promise<readonly Pushed[]> {
  const template = await standing(work, id)
  const asked = [...new Set(organizationIds.map((one) => one.toLowerCase()))]
  if (asked.length > mostPushed)
    throw new Rejected('invalid_input', [{ field: 'organizationIds', code: 'too_many', value: String(asked.length) }])
  const pushed: Pushed[] = []
  for (const organizationId of asked) pushed.push(await push(work, template, organizationId))
  await work.em.flush()
  return pushed
}

async function push(work: Work, template: TemplateEntity, organizationId: string): Promise<Pushed> {
  try {
    const organization = await organizationOf(work, organizationId)
    gate(work.actor, 'create', 'activity', placeOf(organization))
    const { id: activityId } = await createActivity(work, organization.id, 'controller', drafted(contentFor(template, organization)))
    work.em.create(TemplateUseEntity, { organizationId: organization.id, template, activityId, templateVersion: template.version })
    return { organizationId, activityId, refusal: null }
  } catch (error) {
    if (error instanceof Rejected) return { organizationId, activityId: null, refusal: error }
    if (error instanceof Refused) return { organizationId, activityId: null, refusal: new Rejected(error.code) }
    throw error
  }
}

/** A starter that nobody changed speaks the law of the organization's country. */
function contentFor({ starter, version, content }: TemplateEntity, { country }: OrganizationEntity): ActivityInput {
  const own = version === 1 ? starters.find(({ kind }) => kind === starter) : undefined
  return own ? starterInput(own, country) : content
}

const draft = { fi: 'luonnos', sv: 'utkast', en: 'draft' } as const

const drafted = (content: ActivityInput): ActivityInput => ({
  ...content,
  title: Object.fromEntries(
    Object.entries(content.title ?? {}).flatMap(([language, text]) =>
      typeof text === 'string' ? [[language, `${text} (${draft[language as keyof typeof draft]})`]] : [],
    ),
  ),
})

/** An activity whose template has been changed since, with the fields in which the two differ. */
export interface Behind {
  readonly activityId: string
  readonly organizationId: string
  readonly template: TemplateEntity
  readonly fields: readonly FieldComparison[]
}

/** What templates say anew to the records that began from them; of one organization, or of all within reach. */
export async function findBehind({ em }: Work, organizationId: string | null): Promise<readonly Behind[]> {
  const uses = await em.find(TemplateUseEntity, organizationId ? { organizationId } : {}, {
    populate: ['template'],
    orderBy: { id: 'asc' },
  })
  const behind = uses.filter(({ template, templateVersion }) => template.deletedAt === null && template.version > templateVersion)
  const dossiers = behind.length > 0 ? await findDossiers(em, [...new Set(behind.map((use) => use.organizationId))]) : new Map()
  return behind.flatMap(({ template, activityId, organizationId: owner }) => {
    const record = dossiers.get(owner)?.activities.find(({ id }: { id: string }) => id === activityId)
    return record
      ? [{ activityId, organizationId: owner, template, fields: compareActivities([recordOf(template.content), record]).filter(isOffered) }]
      : []
  })
}

/** Transfers are the controller's own, and no template speaks of them. */
const isOffered = ({ field, standing: said, values }: FieldComparison): boolean =>
  said !== 'same' && field !== 'transfers' && (values[0]?.length ?? 0) > 0

const partOf: Readonly<Partial<Record<ComparedField, keyof ActivityInput>>> = {
  purposes: 'purposes',
  legalBases: 'purposes',
  dataSubjects: 'subjects',
  dataCategories: 'dataItems',
  specialCategories: 'dataItems',
  retention: 'dataItems',
  sources: 'sources',
  recipients: 'recipients',
  measures: 'measures',
}

/** Takes the fields of the template over into the record, or none of them; either way the offer is answered. */
export async function takeOver(work: Work, activityId: string, version: number, fields: readonly ComparedField[]): Promise<string> {
  const use = isId(activityId) ? await work.em.findOne(TemplateUseEntity, { activityId }, { populate: ['template'] }) : null
  if (!use) throw new Rejected('not_found')
  const organization = await organizationOf(work, use.organizationId)
  gate(work.actor, 'edit', 'activity', placeOf(organization))
  const content = contentFor(use.template, organization)
  const parts = [...new Set(fields.flatMap((field) => partOf[field] ?? []))]
  const input = Object.fromEntries(parts.map((part) => [part, content[part]])) as ActivityInput
  if (parts.length > 0) await updateActivity(work, activityId, version, input)
  use.templateVersion = use.template.version
  await work.em.flush()
  return activityId
}

async function standing({ em }: Work, id: string): Promise<TemplateEntity> {
  const template = isId(id) ? await em.findOne(TemplateEntity, { id, deletedAt: null }) : null
  if (!template) throw new Rejected('not_found')
  return template
}

const log = ({ em, actor }: Work, verb: string, { id, title }: TemplateEntity): Promise<unknown> =>
  appendAudit(em, actor, {
    verb,
    subjectKind: 'template',
    subjectId: id,
    subjectTitle: pick(title, 'fi')?.text ?? null,
    organizationId: null,
    changes: [],
  })
