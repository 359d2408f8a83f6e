import type { EntityManager } from '@mikro-orm/postgresql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { ContentText } from '@seloste/schema/text'
import { rowsOf } from '../../db/database.js'
import type { StatisticsField } from '../../graphql/words.js'

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
  readonly field: StatisticsField
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

/** Which activities: those of a kind, or those among them by which their client holds a value. */
export interface BehindQuery {
  readonly kind: ActivityKind
  readonly value: { readonly field: StatisticsField; readonly key: string } | null
}

export interface BehindRow {
  readonly organizationId: string
  readonly activityId: string
  readonly title: ContentText
  readonly retentionMonths: number | null
  /** Name of the organization as the order has it. */
  readonly sortedBy: string
}

/** Of the activities of a kind within reach, those with the value; of periods only the longest of each client, as in the numbers. */
const behind = `with profile as (
    select p.organization_id, p.activity_id, p.retention_months, p.legal_bases, p.mechanisms, p.measures, a.title, lower(o.name) as sorted_by,
      max(p.retention_months) over (partition by p.organization_id) as longest
    from activity_profile p join activity a on a.id = p.activity_id join organization o on o.id = p.organization_id
    where p.kind = ? and a.deleted_at is null),
  shown as (
    select p.*, v.key from profile p cross join (select ?::text as field, ?::text as key) v
    where case v.field when 'retention' then p.retention_months = p.longest and p.longest::text = v.key when 'legalBases' then v.key = any(p.legal_bases)
      when 'mechanisms' then v.key = any(p.mechanisms) when 'measures' then v.key = any(p.measures) else true end)`

const given = ({ kind, value }: BehindQuery): readonly unknown[] => [kind, value?.field ?? null, value?.key ?? null]

/** Activities within reach behind a number, by organization. */
export const findBehind = (
  em: EntityManager,
  query: BehindQuery,
  limit: number,
  after: readonly [string, string] | null,
): Promise<BehindRow[]> =>
  rowsOf(
    em,
    `${behind} select organization_id as "organizationId", activity_id as "activityId", title, retention_months as "retentionMonths", sorted_by as "sortedBy"
     from shown where ?::text is null or (sorted_by, activity_id) > (?, ?::uuid) order by sorted_by, activity_id limit ?`,
    [...given(query), after?.[0] ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  )

/** How many activities, and of how many organizations. */
export async function countBehind(em: EntityManager, query: BehindQuery): Promise<{ activities: number; organizations: number }> {
  const [row] = await rowsOf<{ activities: number; organizations: number }>(
    em,
    `${behind} select count(*)::int as activities, count(distinct organization_id)::int as organizations from shown`,
    given(query),
  )
  return row ?? { activities: 0, organizations: 0 }
}
