// Sets of measures: kept by the workspace, offered to activities, taken by whoever keeps the record.
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Measure, measures as measureNames, usualLimb } from '@seloste/schema/vocabulary/measure'
import type { ActivityRecord } from '@seloste/schema/record'
import { can, require as gate } from '../../access/gate.js'
import { recordOf } from '../../templates/as-record.js'
import type { TemplateContent, TemplateMeasure, Wording } from '../../templates/content.js'
import { offeredTo } from '../../templates/offer.js'
import { content } from '../activity/activity-apply.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { isId } from '../ids.js'
import { InputCheck, longest } from '../input-check.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { accept, Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { keepEdition, logTemplate, standing } from './edition.service.js'
import type { TemplateEntity } from './template.entity.js'
import { findMeasures } from './template.repository.js'
import { organizationsAsked } from './template.service.js'
import { TemplateUseEntity } from './template-use.entity.js'

/** Most measures of a set, and most activities that are asked for by their ids. */
const most = { measures: 50, activities: 2000 } as const

/** A set of measures as somebody gives it. */
export interface MeasureSetGiven {
  readonly title: Wording
  readonly measures: readonly TemplateMeasure[]
}

/** Makes a set of measures, or changes one that still has the version given; the set. */
export async function keepMeasures(work: Work, id: string | null, version: number | null, given: MeasureSetGiven): Promise<string> {
  gate(work.actor, 'create', 'activity')
  const template = id === null ? null : await standing(work, id, 'measures')
  if (template && template.version !== version) throw new Rejected('stale_version')
  checkSet(given)
  const title = content(given.title)
  const measures = given.measures.map(({ kind, limb, text }) => ({ kind, limb: limb ?? usualLimb[kind], text: content(text) }))
  return (await keepEdition(work, template, { form: 'measures', title, content: { title, measures } }, 'template.keep')).id
}

function checkSet({ title, measures }: MeasureSetGiven): void {
  const check = new InputCheck()
  check.content('title', title, true)
  for (const language of ['fi', 'sv', 'en'] as const) check.text(`title.${language}`, title[language], longest.name)
  if (measures.length === 0) check.fault('measures', 'required')
  if (measures.length > most.measures) check.fault('measures', 'too_many', measures.length)
  const seen = new Set<Measure>()
  measures.forEach(({ kind, text }, index) => {
    // What a measure of no particular kind is, only its words tell.
    check.content(`measures.${index}.text`, text, kind === 'other_technical')
    if (kind !== 'other_technical' && seen.has(kind)) check.fault(`measures.${index}.kind`, 'repeated', measureNames[kind].en)
    seen.add(kind)
  })
  accept(check.faults)
}

/** What became of one activity, or of an organization that was refused. */
export interface OfferedSet {
  readonly organizationId: string | null
  readonly activityId: string | null
  /** Null where it was refused. `waiting`: it was offered before and nobody has answered; `has_all`: it names every measure already. */
  readonly state: 'offered' | 'waiting' | 'has_all' | null
  readonly refusal: Rejected | null
}

/** Offers a set to every activity of these organizations, and to these activities; each keeper takes it or not. */
export async function offerMeasures(
  work: Work,
  id: string,
  organizationIds: readonly string[],
  activityIds: readonly string[],
): Promise<readonly OfferedSet[]> {
  gate(work.actor, 'edit', 'activity')
  const template = await standing(work, id, 'measures')
  const asked = {
    organizations: organizationsAsked(organizationIds),
    activities: [...new Set(activityIds.map((one) => one.toLowerCase()))],
  }
  if (asked.activities.length > most.activities)
    throw new Rejected('invalid_input', [{ field: 'activityIds', code: 'too_many', value: String(asked.activities.length) }])
  const { activities, unknown } = await reachedBy(work, asked)
  const records = await measuresOf(
    work.em,
    activities.map((one) => one.id),
  )
  const known = await work.em.find(TemplateUseEntity, { template, activityId: { $in: activities.map((one) => one.id) } })
  const uses = new Map(known.map((use) => [use.activityId, use]))
  const offered = activities.map((activity): OfferedSet => {
    const isAllowed = can(work.actor, 'edit', 'activity', { workspaceId: activity.workspaceId, organizationId: activity.organization.id })
    const place = { organizationId: activity.organization.id, activityId: activity.id }
    if (!isAllowed.allowed) return { ...place, state: null, refusal: new Rejected(isAllowed.code) }
    const record = records.get(activity.id) ?? recordOf({})
    return { ...place, state: offerOne(work, template, activity, uses.get(activity.id), record), refusal: null }
  })
  await work.em.flush()
  await logOffers(work, template, offered)
  return [...offered, ...unknown]
}

/** Every activity that is asked for, and what of it is out of reach or not there. */
async function reachedBy(
  { em }: Work,
  asked: { readonly organizations: readonly string[]; readonly activities: readonly string[] },
): Promise<{ readonly activities: readonly ActivityEntity[]; readonly unknown: readonly OfferedSet[] }> {
  const organizations = await em.find(OrganizationEntity, { id: { $in: asked.organizations.filter(isId) } }, { fields: ['id'] })
  const within = organizations.map(({ id }) => id)
  const activities = await em.find(
    ActivityEntity,
    { $or: [{ organization: { $in: within } }, { id: { $in: asked.activities.filter(isId) } }], deletedAt: null },
    { orderBy: { organization: { id: 'asc' }, id: 'asc' } },
  )
  const found = new Set(activities.map(({ id }) => id))
  const nowhere = { state: null, refusal: new Rejected('not_found') } as const
  return {
    activities,
    unknown: [
      ...asked.organizations
        .filter((id) => !within.includes(id))
        .map((organizationId) => ({ organizationId, activityId: null, ...nowhere })),
      ...asked.activities.filter((id) => !found.has(id)).map((activityId) => ({ organizationId: null, activityId, ...nowhere })),
    ],
  }
}

/** Records of activities with their measures and nothing else, by one statement. */
export async function measuresOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ActivityRecord>> {
  const byActivity = Map.groupBy(await findMeasures(em, ids), ({ activityId }) => activityId)
  return new Map(
    ids.map((id) => {
      const own = (byActivity.get(id) ?? []).map(({ activityId: _of, ...measure }) => ({ ...measure, provenance: null }))
      return [id, { ...recordOf({}), id, measures: own }]
    }),
  )
}

const hasNews = (record: ActivityRecord, said: TemplateContent): boolean => offeredTo(record, said, null, new Map()).length > 0

/** Asks the keeper of one activity, anew also where it was declined before; who has it all is asked when the set says more. */
function offerOne(
  { em }: Work,
  template: TemplateEntity,
  activity: ActivityEntity,
  use: TemplateUseEntity | undefined,
  record: ActivityRecord,
): OfferedSet['state'] {
  const isNews = hasNews(record, template.content)
  if (use && isNews && use.edition < template.edition) return 'waiting'
  if (use && isNews) Object.assign(use, { edition: 0, answer: null })
  if (!use)
    em.create(TemplateUseEntity, {
      organizationId: activity.organization.id,
      template,
      activityId: activity.id,
      edition: isNews ? 0 : template.edition,
    })
  return isNews ? 'offered' : 'has_all'
}

async function logOffers(work: Work, template: TemplateEntity, offered: readonly OfferedSet[]): Promise<void> {
  const made = Map.groupBy(
    offered.filter(({ state }) => state === 'offered'),
    ({ organizationId }) => organizationId,
  )
  for (const [organizationId, own] of made)
    await logTemplate(
      work,
      'template.offer',
      template,
      organizationId,
      own.map(({ activityId }) => ({ field: 'activity', before: null, after: activityId })),
    )
}
