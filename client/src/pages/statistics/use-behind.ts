import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { computed, useId, watch, type ComputedRef } from 'vue'
import type { KindPartsFragment, StatisticsField } from '../../gql/graphql.js'
import { useAddress } from '../../use/address.js'
import { capital } from '../../use/format.js'
import type { Say } from '../../use/text.js'

/** What of a kind is counted: one value of a field, or every activity. */
export interface Value {
  readonly field: StatisticsField
  readonly key: string
}

const fields: readonly StatisticsField[] = ['retention', 'legalBases', 'mechanisms', 'measures']
const addressOf = (kind: ActivityKind, value: Value | null): string => (value ? [kind, value.field, value.key].join('.') : kind)

function valueAt(address: string): Value | null {
  const [, given, ...key] = address.split('.')
  const field = fields.find((one) => one === given)
  return field && key.length ? { field, key: key.join('.') } : null
}

const shareOf = (kind: KindPartsFragment, value: Value) => kind[value.field].find(({ key }) => key === value.key)

/** How many clients the opened number tells of. */
export const countedBy = (kind: KindPartsFragment, value: Value | null): number =>
  value ? (shareOf(kind, value)?.organizations ?? 0) : kind.organizations

/** What the opened rows are, in words. */
export function headingOf(kind: KindPartsFragment, value: Value | null, t: Say): string {
  if (!value) return t('statistics.allRows')
  const of = value.field === 'retention' ? kind.timed : kind.organizations
  const share = shareOf(kind, value)
  return t('statistics.shareOf', { what: capital(share?.words ?? value.key), n: share?.organizations ?? 0, of })
}

/** The rows behind one number at a time, in the address; focus goes to them and comes back. */
export function useBehind() {
  const open = useAddress<string>('rows', '')
  const region = useId()
  let opener: HTMLElement | null = null
  const isOpen = (kind: ActivityKind, value: Value | null): boolean => open.value === addressOf(kind, value)
  const openOf = (kind: ActivityKind): ComputedRef<{ readonly value: Value | null } | null> =>
    computed(() => (open.value.split('.')[0] === kind ? { value: valueAt(open.value) } : null))

  let isAsked = false
  // The address changes a moment after the press, and the rows stand there only then.
  watch(
    open,
    () => {
      if (isAsked) document.getElementById(region)?.focus()
      isAsked = false
    },
    { flush: 'post' },
  )
  function toggle(kind: ActivityKind, value: Value | null): void {
    if (isOpen(kind, value)) return close()
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : null
    isAsked = true
    open.value = addressOf(kind, value)
  }
  function close(): void {
    open.value = ''
    opener?.focus()
    opener = null
  }
  return { isOpen, openOf, toggle, close, region }
}
export type BehindNumber = ReturnType<typeof useBehind>
