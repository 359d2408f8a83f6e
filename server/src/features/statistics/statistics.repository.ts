import type { EntityManager } from '@mikro-orm/postgresql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'

export interface KindRow {
  readonly kind: ActivityKind
  readonly organizations: number
  readonly activities: number
  /** Organizations with a period recorded. */
  readonly timed: number
  readonly lowerQuartile: number | null
  readonly median: number | null
  readonly upperQuartile: number | null
}

export interface ShareRow {
  readonly kind: ActivityKind
  readonly field: 'retention' | 'legalBases' | 'mechanisms' | 'measures'
  readonly key: string
  readonly organizations: number
}

export interface ProfileRow {
  readonly kind: ActivityKind
  readonly organizationId: string
  readonly activityId: string
  readonly title: ContentText
  readonly retentionMonths: number
}

/** Counts by kind over the whole workspace; none that rests on fewer organizations than `least`. */
export const countKinds = (em: EntityManager, least: number): Promise<KindRow[]> =>
  rowsOf(
    em,
    `select kind, organizations, activities, timed, case when timed >= ? then lower_quartile end as "lowerQuartile",
       case when timed >= ? then median end as median, case when timed >= ? then upper_quartile end as "upperQuartile"
     from seloste_kind_statistics(?) order by organizations desc, kind`,
    [least, least, least, least],
  )

/** How many organizations hold each value, over the whole workspace; no value of fewer than `least`. */
export const countShares = (em: EntityManager, least: number): Promise<ShareRow[]> =>
  rowsOf(em, 'select kind, field, key, organizations from seloste_kind_shares(?) order by kind, field, organizations desc, key', [least])

/** Activities within reach with a period. */
export const findTimed = (em: EntityManager): Promise<ProfileRow[]> =>
  rowsOf(
    em,
    `select p.kind, p.organization_id as "organizationId", p.activity_id as "activityId", a.title, p.retention_months as "retentionMonths"
     from activity_profile p join activity a on a.id = p.activity_id where p.retention_months is not null and a.deleted_at is null
     order by p.retention_months desc, p.activity_id`,
  )
