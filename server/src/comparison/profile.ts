// What statistics need of an activity. Pure.
import type { ActivityRecord } from '@seloste/schema/record'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { kindOf } from './kind-of.js'

export interface ActivityProfile {
  readonly kind: ActivityKind
  /** The longest period of its data in months; null where none is recorded. */
  readonly retentionMonths: number | null
  readonly legalBases: readonly string[]
  readonly mechanisms: readonly string[]
  readonly measures: readonly string[]
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/

/** Months of an ISO 8601 duration of years, months, weeks and days, rounded to whole ones; a part of a month counts as one. */
export function monthsOf(period: string): number | null {
  const [whole, years = '0', months = '0', weeks = '0', days = '0'] = DURATION.exec(period) ?? []
  if (!whole || whole === 'P') return null
  const parts = (Number(weeks) * 7 + Number(days)) / 30.44
  return Number(years) * 12 + Number(months) + Math.ceil(parts)
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)].toSorted()

/** The profile of an activity; null where its kind is not known. */
export function profileOf(activity: ActivityRecord): ActivityProfile | null {
  const kind = kindOf(activity)
  if (!kind) return null
  const months = activity.dataItems.flatMap(({ retention }) => (retention?.period ? (monthsOf(retention.period) ?? []) : []))
  return {
    kind,
    retentionMonths: months.length > 0 ? Math.max(...months) : null,
    legalBases: distinct(activity.purposes.flatMap(({ legalBases }) => legalBases)),
    mechanisms: distinct(activity.transfers.flatMap(({ mechanismKind, mechanismId }) => mechanismKind ?? mechanismId ?? [])),
    measures: distinct(activity.measures.map(({ kind: measure }) => measure)),
  }
}
