import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { WhatIfFallsDocument, WhatIfMovesDocument, type WhatIfChoicesQuery, type WhatIfPartsFragment } from '../../gql/graphql.js'
import { readDay } from '../../use/day-input.js'
import { compare } from '../../use/format.js'
import { locale } from '../../use/locale.js'
import { today } from '../../use/today.js'

export const kinds = ['fall', 'move'] as const
export type Kind = (typeof kinds)[number]
export type Found = WhatIfPartsFragment
export type Affected = Found['activities'][number]
type Choice = WhatIfChoicesQuery['lawBook']['mechanisms'][number]

const instrument = /^[\w.-]{1,100}$/
const countryCode = /^[A-Z]{2}$/

/** What is supposed, as the address has it: a link or a reload supposes the same. */
export function useSupposition() {
  const route = useRoute()
  const router = useRouter()
  const given = (name: string): string => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const kind = computed<Kind>(() => (given('kind') === 'move' || given('party') ? 'move' : 'fall'))
  const fall = computed(() => (instrument.test(given('fall')) ? given('fall') : ''))
  const from = computed(() => readDay(given('from')) ?? today())
  const party = computed(() => given('party').slice(0, 100))
  const to = computed(() => (countryCode.test(given('to')) ? given('to') : ''))

  function suppose(change: Readonly<Record<string, string>>): void {
    const next = { fall: fall.value, from: given('from'), party: party.value, to: to.value, kind: kind.value, ...change }
    const own = next.kind === 'move' ? { kind: 'move', party: next.party, to: next.to } : { fall: next.fall, from: next.from }
    void router.replace({ query: Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')) })
  }
  return { kind, fall, from, party, to, suppose }
}

/** What the server foresees; `isAsked` tells whether enough is supposed to ask. */
export function useForesight(client: () => string | undefined, { kind, fall, from, party, to }: ReturnType<typeof useSupposition>) {
  const isFall = computed(() => kind.value === 'fall' && fall.value !== '')
  const isMove = computed(() => kind.value === 'move' && party.value !== '' && to.value !== '')
  const falls = useQuery(
    WhatIfFallsDocument,
    () => ({ mechanismId: fall.value, from: from.value, organizationId: client() ?? null, language: locale.value }),
    () => ({ enabled: isFall.value }),
  )
  const moves = useQuery(
    WhatIfMovesDocument,
    () => ({ partyId: party.value, country: to.value, organizationId: client() ?? null, language: locale.value }),
    () => ({ enabled: isMove.value }),
  )
  const answer = computed(() =>
    isFall.value ? falls.result.value?.whatIfFalls : isMove.value ? moves.result.value?.whatIfMoves : undefined,
  )
  return {
    isAsked: computed(() => isFall.value || isMove.value),
    isReady: computed(() => answer.value !== undefined),
    found: computed<Found | null>(() => answer.value ?? null),
    error: computed(() => (isFall.value ? falls.error.value : moves.error.value)),
    retry: () => void (isFall.value ? falls.refetch() : moves.refetch()),
  }
}

/** Instruments by how they stand today: those at risk first, each group by name. */
export function groupsOf({ asOf, mechanisms, events }: WhatIfChoicesQuery['lawBook']) {
  const atRisk = new Set(events.filter(({ kind, date }) => kind === 'at_risk' && date <= asOf).map(({ mechanismId }) => mechanismId))
  const groupOf = ({ id, isValid, validFrom }: Choice) => {
    if (isValid) return atRisk.has(id) ? 'risk' : 'inForce'
    return validFrom === null || validFrom > asOf ? 'ahead' : 'ended'
  }
  const sorted = mechanisms.toSorted((a, b) => compare(a.name, b.name))
  return (['risk', 'inForce', 'ahead', 'ended'] as const)
    .map((key) => ({ key, mechanisms: sorted.filter((one) => groupOf(one) === key) }))
    .filter((group) => group.mechanisms.length > 0)
}
