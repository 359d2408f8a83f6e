// What templates say anew to records, and what their keepers answer.
import type { EntityManager } from '@mikro-orm/postgresql'
import { pick } from '@seloste/schema/text'
import type { ActivityRecord } from '@seloste/schema/record'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import type { TemplateContent } from '../../templates/content.js'
import { type OfferedChange, offeredTo, type PartiesById } from '../../templates/offer.js'
import { takenOver } from '../../templates/take-over.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { aggregate, toActivityRecord } from '../activity/activity.record.js'
import { organizationOf, placeOf, reached, updateActivity } from '../activity/activity.service.js'
import { isId } from '../ids.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { contentFor, partiesIn, withParties } from './edition.service.js'
import { measuresOf } from './measure-set.service.js'
import { findEditions, findWaiting, type OfferFilter, type WaitingRow } from './template.repository.js'
import { TemplateUseEntity } from './template-use.entity.js'

/** What a template says anew to a record. */
export interface Offer extends WaitingRow {
  readonly changes: readonly OfferedChange[]
}

/** Every offer within reach that would change something, by client and title; by a number of statements that does not grow with them. */
export async function findOffers({ em }: Work, filter: OfferFilter): Promise<readonly Offer[]> {
  const ids = [filter.organizationId, filter.activityId, filter.templateId]
  if (ids.some((id) => id && !isId(id))) return []
  const waiting = await findWaiting(em, filter)
  const editions = await findEditions(em, [...new Set(waiting.map(({ templateId }) => templateId))])
  const held = new Map(editions.map(({ templateId, number, content }) => [`${templateId} ${number}`, content]))
  const records = await recordsOf(em, waiting)
  const named = await partiesIn(
    em,
    editions.map(({ content }) => content),
  )
  return waiting.flatMap((row) => {
    const record = records.get(row.activityId)
    const now = contentAt(row, row.edition, held)
    if (!record || !now) return []
    const parties = allParties(record, named)
    const then = contentAt(row, row.answeredEdition, held)
    const changes = offeredTo(record, withParties(now, named), then && withParties(then, named), parties)
    return changes.length > 0 ? [{ ...row, changes }] : []
  })
}

function contentAt(row: WaitingRow, number: number, held: ReadonlyMap<string, TemplateContent>): TemplateContent | null {
  const content = held.get(`${row.templateId} ${number}`)
  return content ? contentFor({ starter: row.starter, form: row.form }, number, content, row.country) : null
}

/** What the records say: whole where a whole activity is offered, of measures where measures are. */
async function recordsOf(em: EntityManager, waiting: readonly WaitingRow[]): Promise<ReadonlyMap<string, ActivityRecord>> {
  const idsOf = (form: WaitingRow['form']): string[] => waiting.filter((row) => row.form === form).map(({ activityId }) => activityId)
  const whole = await em.find(
    ActivityEntity,
    { id: { $in: idsOf('activity') }, deletedAt: null },
    { populate: [...aggregate], strategy: 'select-in' },
  )
  const measured = await measuresOf(em, idsOf('measures'))
  return new Map([...measured, ...whole.map((activity) => [activity.id, toActivityRecord(activity)] as const)])
}

const allParties = ({ recipients }: ActivityRecord, named: PartiesById): PartiesById =>
  new Map([...named, ...recipients.flatMap(({ party }) => (party ? [[party.id, party] as const] : []))])

/** How a keeper answers an offer. */
export interface Answer {
  readonly activityId: string
  readonly templateId: string
  /** The edition that was looked at. */
  readonly edition: number
  /** The version of the activity that was looked at. */
  readonly version: number
  /** Fields to take over; none declines. */
  readonly fields: readonly ComparedField[]
  /** Of the measures only these; all where left out. */
  readonly measures: readonly Measure[] | null
}

/** Takes fields of the template over into the record, or none of them; either way the offer is answered. */
export async function answerOffer(work: Work, answer: Answer): Promise<string> {
  const { activityId, templateId, edition, version, fields } = answer
  const known = isId(activityId) && isId(templateId)
  const where = { activityId: activityId.toLowerCase(), template: templateId.toLowerCase() }
  const use = known ? await work.em.findOne(TemplateUseEntity, where, { populate: ['template'] }) : null
  if (!use || use.template.deletedAt) throw new Rejected('not_found')
  const { template } = use
  const organization = await organizationOf(work, use.organizationId)
  gate(work.actor, 'edit', 'activity', placeOf(organization))
  const activity = await reached(work, use.activityId)
  if (template.edition !== edition) throw new Rejected('stale_version')
  // Whoever answered while this one waited for the activity has answered it.
  await work.em.refresh(use)
  if (use.edition >= edition) throw new Rejected('conflict')
  const parties = await partiesIn(work.em, [template.content])
  const content = withParties(contentFor(template, edition, template.content, organization.country), parties)
  if (fields.length > 0)
    await updateActivity(work, use.activityId, version, takenOver(toActivityRecord(activity), chosen(content, answer), fields))
  Object.assign(use, { edition, answer: fields.length > 0 ? 'taken' : 'declined' })
  await work.em.flush()
  await appendAudit(work.em, work.actor, {
    verb: fields.length > 0 ? 'offer.take' : 'offer.decline',
    subjectKind: 'activity',
    subjectId: use.activityId,
    subjectTitle: pick(activity.title, 'fi')?.text ?? null,
    organizationId: use.organizationId,
    changes: [
      { field: 'template', before: null, after: pick(template.title, 'fi')?.text ?? template.id },
      { field: 'edition', before: null, after: String(edition) },
      ...fields.map((field) => ({ field: 'taken', before: null, after: field })),
    ],
  })
  return use.activityId
}

const chosen = (content: TemplateContent, { measures }: Answer): TemplateContent =>
  measures === null ? content : { ...content, measures: (content.measures ?? []).filter(({ kind }) => measures.includes(kind)) }
