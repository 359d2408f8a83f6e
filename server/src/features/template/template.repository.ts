import type { EntityManager } from '@mikro-orm/postgresql'
import type { MeasureRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'
import type { TemplateContent, TemplateForm } from '../../templates/content.js'
import { idList } from '../ids.js'

export interface TemplateRow {
  readonly id: string
  readonly version: number
  readonly form: TemplateForm
  readonly title: ContentText
  readonly content: TemplateContent
  readonly starter: string | null
  readonly changedById: string
  readonly changedBy: string
  readonly changedAt: string
}

/** Templates of the workspace, by name. */
export const findTemplates = (em: EntityManager): Promise<TemplateRow[]> =>
  rowsOf(
    em,
    `select t.id, t.version, t.form, t.title, t.content, t.starter, t.changed_by as "changedById", coalesce(p.name, '') as "changedBy",
       t.changed_at as "changedAt"
     from template t left join person p on p.id = t.changed_by
     where t.deleted_at is null order by t.title ->> 'fi', t.title ->> 'sv', t.title ->> 'en', t.id`,
  )

/** How the records of one organization stand to a template. */
export interface TemplateClientRow {
  readonly templateId: string
  readonly organizationId: string
  readonly uses: number
  readonly declined: number
}

/** Organizations within reach whose records began from a template or were offered it, by name; by one statement. */
export const findTemplateClients = (em: EntityManager): Promise<TemplateClientRow[]> =>
  rowsOf(
    em,
    `select t.id as "templateId", o.id as "organizationId",
       count(*) filter (where u.edition > 0 and (t.form = 'activity' or u.answer is distinct from 'declined'))::int as uses,
       count(*) filter (where u.answer = 'declined' and u.edition = t.edition)::int as declined
     from template_use u join template t on t.id = u.template_id join organization o on o.id = u.organization_id
       join activity a on a.id = u.activity_id
     where t.deleted_at is null and a.deleted_at is null group by t.id, o.id, o.name order by lower(o.name), o.id`,
  )

/** Which offers: each part narrows further. */
export interface OfferFilter {
  readonly organizationId?: string | null
  readonly activityId?: string | null
  readonly templateId?: string | null
}

/** A record that has not answered what its template says now, with the edition that it answered last. */
export interface WaitingRow {
  readonly id: string
  readonly organizationId: string
  readonly country: string
  readonly activityId: string
  readonly templateId: string
  readonly form: TemplateForm
  readonly starter: string | null
  readonly title: ContentText
  readonly edition: number
  readonly answeredEdition: number
  readonly changedBy: string
  readonly changedAt: string
}

/** Records within reach whose templates say something that they have not answered, by client and title; by one statement. */
export const findWaiting = (em: EntityManager, { organizationId, activityId, templateId }: OfferFilter): Promise<WaitingRow[]> =>
  rowsOf(
    em,
    `select u.id, u.organization_id as "organizationId", o.country, u.activity_id as "activityId", t.id as "templateId", t.form, t.starter, t.title, t.edition,
       u.edition as "answeredEdition", coalesce(p.name, '') as "changedBy", t.changed_at as "changedAt"
     from template_use u join template t on t.id = u.template_id join activity a on a.id = u.activity_id
       join organization o on o.id = u.organization_id left join person p on p.id = t.changed_by
     where t.deleted_at is null and a.deleted_at is null and t.edition > u.edition
       and (?::uuid is null or u.organization_id = ?::uuid) and (?::uuid is null or u.activity_id = ?::uuid) and (?::uuid is null or t.id = ?::uuid)
     order by lower(o.name), o.id, coalesce(a.title ->> 'fi', a.title ->> 'sv', a.title ->> 'en'), a.id, u.id`,
    [organizationId, organizationId, activityId, activityId, templateId, templateId].map((id) => id ?? null),
  )

export interface EditionRow {
  readonly templateId: string
  readonly number: number
  readonly content: TemplateContent
}

/** Every edition that these templates had. */
export const findEditions = (em: EntityManager, templateIds: readonly string[]): Promise<EditionRow[]> =>
  templateIds.length === 0
    ? Promise.resolve([])
    : rowsOf(em, 'select template_id as "templateId", number, content from template_edition where template_id = any(?::uuid[])', [
        idList(templateIds),
      ])

export interface MeasureRow extends Omit<MeasureRecord, 'provenance'> {
  readonly activityId: string
}

/** Measures that these activities name, in their order; by one statement. */
export const findMeasures = (em: EntityManager, activityIds: readonly string[]): Promise<MeasureRow[]> =>
  activityIds.length === 0
    ? Promise.resolve([])
    : rowsOf(
        em,
        `select activity_id as "activityId", id, kind, limb, text, evidenced_on::text as "evidencedOn" from activity_measure
         where activity_id = any(?::uuid[]) order by activity_id, position, id`,
        [idList(activityIds)],
      )
