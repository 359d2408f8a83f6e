import { keysOf } from '@seloste/schema/text'
import { answerStates, type AnswerState } from '@seloste/schema/vocabulary/answer'
import { evidenceStates, type EvidenceState } from '@seloste/schema/vocabulary/evidence'
import { measureLimbs, measures, type Measure, type MeasureLimb } from '@seloste/schema/vocabulary/measure'
import { computed } from 'vue'
import type { ClientMeasuresOrder, EvidenceFiguresFragment, MeasureOrder, MeasureRowsQuery } from '../../gql/graphql.js'
import { useAddress } from '../../use/address.js'
import { readDay } from '../../use/day-input.js'
import { today } from '../../use/today.js'

export type Row = MeasureRowsQuery['measureRows']['edges'][number]['node']

export const states = keysOf(evidenceStates)
export const limbs = keysOf(measureLimbs)
export const clientOrders: readonly ClientMeasuresOrder[] = ['name', 'stale', 'none']
const orders: readonly MeasureOrder[] = ['urgency', 'organization', 'measure', 'until']

/** What is asked of the page stands in the address: a link brings the same rows. */
export function useMeasureFilters() {
  const filters = {
    view: useAddress<'coverage' | 'evidence'>('view', 'coverage', ['coverage', 'evidence']),
    limb: useAddress<'' | MeasureLimb>('limb', '', ['', ...limbs]),
    kind: useAddress<'' | Measure>('kind', '', ['', ...keysOf(measures)]),
    state: useAddress<'' | EvidenceState>('state', '', ['', ...states]),
    answer: useAddress<'' | AnswerState>('answer', '', ['', ...keysOf(answerStates)]),
    loose: useAddress<'' | 'yes'>('loose', '', ['', 'yes']),
    order: useAddress<MeasureOrder>('order', 'urgency', orders),
    by: useAddress<ClientMeasuresOrder>('by', 'name', clientOrders),
  }
  const asked = computed(() => ({
    limb: filters.limb.value || null,
    kind: filters.kind.value || null,
    state: filters.state.value || null,
    answer: filters.answer.value || null,
    isLoose: filters.loose.value === 'yes' || null,
  }))
  const given = useAddress<string>('asOf', '')
  const asOf = computed(() => readDay(given.value) ?? today())
  const judge = (day: string): void => void (given.value = day === today() ? '' : day)
  return { ...filters, asOf, judge, asked, isNarrowed: computed(() => Object.values(asked.value).some((value) => value !== null)) }
}

export type MeasureFilters = ReturnType<typeof useMeasureFilters>

/** Rows that a count of states stands for. */
export const sumOf = (count: EvidenceFiguresFragment): number => states.reduce((sum, state) => sum + count[state], 0)
