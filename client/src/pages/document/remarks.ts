import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import type { DocumentPageQuery } from '../../gql/graphql.js'

type Observation = NonNullable<DocumentPageQuery['document']>['observations'][number]

/** A remark with its place in the list. */
export type Remark = Observation & { readonly number: number; readonly isUnfinished: boolean }

/** Kinds that show the text itself to be unfinished, copied or out of date: a person looks at them before anything is accepted. */
const unfinished: ReadonlySet<ObservationKind> = new Set([
  'placeholder',
  'other_controller',
  'lost_list',
  'wrong_check_digit',
  'stale_authority',
  'legacy_title',
  'legacy_right',
  'uk_counted_as_eu',
])

/** Remarks that a person can do something with, those on an unfinished text first; what a text calls its organization is no remark for one. */
export function shownRemarks(observations: readonly Observation[]): readonly Remark[] {
  return observations
    .filter(({ kind }) => kind !== 'own_name')
    .map((one) => ({ ...one, isUnfinished: unfinished.has(one.kind) }))
    .sort((one, other) => Number(other.isUnfinished) - Number(one.isUnfinished) || one.span.start - other.span.start)
    .map((one, at) => ({ ...one, number: at + 1 }))
}
