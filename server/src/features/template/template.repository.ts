import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'
import type { ActivityInput } from '../activity/activity.input.js'

export interface TemplateRow {
  readonly id: string
  readonly version: number
  readonly title: ContentText
  readonly content: ActivityInput
  readonly starter: string | null
  readonly changedBy: string
  readonly changedAt: string
  readonly uses: number
  readonly behind: number
}

/** Templates of the workspace with how many records within reach began from each, and how many have fallen behind. */
export const findTemplates = (em: EntityManager): Promise<TemplateRow[]> =>
  rowsOf(
    em,
    `select t.id, t.version, t.title, t.content, t.starter, coalesce(p.name, '') as "changedBy", t.changed_at as "changedAt",
       count(u.id) filter (where a.deleted_at is null)::int as uses,
       count(u.id) filter (where a.deleted_at is null and u.template_version < t.version)::int as behind
     from template t left join person p on p.id = t.changed_by left join template_use u on u.template_id = t.id
     left join activity a on a.id = u.activity_id
     where t.deleted_at is null group by t.id, p.name order by t.title ->> 'fi', t.title ->> 'sv', t.title ->> 'en', t.id`,
  )
