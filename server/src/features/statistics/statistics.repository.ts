import type { EntityManager } from '@mikro-orm/postgresql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'

export interface KindRow {
  readonly kind: ActivityKind
  /** Others than those within reach are counted too. */
  readonly isWhole: boolean
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

/** Counts by kind over the whole workspace, or over what is within reach where too few others stand behind them. */
export const countKinds = (em: EntityManager): Promise<KindRow[]> =>
  rowsOf(
    em,
    `select kind, is_whole as "isWhole", organizations, activities, timed, lower_quartile as "lowerQuartile", median, upper_quartile as "upperQuartile"
     from seloste_kind_statistics() order by organizations desc, kind`,
  )

/** How many organizations hold each value, counted over the same organizations. */
export const countShares = (em: EntityManager): Promise<ShareRow[]> =>
  rowsOf(em, 'select kind, field, key, organizations from seloste_kind_shares() order by kind, field, organizations desc, key')

/** Activities within reach with a period. */
export const findTimed = (em: EntityManager): Promise<ProfileRow[]> =>
  rowsOf(
    em,
    `select p.kind, p.organization_id as "organizationId", p.activity_id as "activityId", a.title, p.retention_months as "retentionMonths"
     from activity_profile p join activity a on a.id = p.activity_id where p.retention_months is not null and a.deleted_at is null
     order by p.retention_months desc, p.activity_id`,
  )
