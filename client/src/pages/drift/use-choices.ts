import { useMutation } from '@vue/apollo-composable'
import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { SettleDriftDocument, type SettleDriftMutation } from '../../gql/graphql.js'
import { useFieldErrors } from '../../use/field-errors.js'
import { forgetJudgements } from '../../use/freshen.js'
import { locale } from '../../use/locale.js'
import type { Difference, Side } from './describe.js'

/** What a save did. */
export type Settled = Extract<SettleDriftMutation['settleDrift'], { __typename: 'DriftSettled' }>

interface Bench {
  readonly client: string
  readonly document: string
  readonly activity: string
}

/** Choices on differences, kept here until they are saved together; each can be taken back. */
export function useChoices(bench: Bench, differences: Ref<readonly Difference[]>, version: Ref<number>, renew: () => Promise<unknown>) {
  const chosen = ref<Record<string, Side>>({})
  const steps = ref<readonly { readonly key: string; readonly side: Side }[]>([])
  const failure = shallowRef<unknown>(null)
  const isStale = ref(false)
  const settled = shallowRef<{ readonly outcome: Settled; readonly taken: number; readonly kept: number } | null>(null)
  const { refusal, summary } = useFieldErrors()
  const { mutate, loading } = useMutation(SettleDriftDocument, { update: (cache) => forgetJudgements(cache, bench.client) })

  const stored = (key: string): Side => differences.value.find((one) => one.key === key)?.chosen ?? null
  const sideOf = (key: string): Side => {
    const own = chosen.value[key]
    return own === undefined ? stored(key) : own
  }
  const changed = computed(() => differences.value.filter(({ key }) => sideOf(key) !== stored(key)))
  const open = computed(() => differences.value.filter(({ key }) => sideOf(key) === null))
  const toMend = computed(() => differences.value.filter(({ key }) => sideOf(key) === 'register'))

  // Choices on what is no longer a difference mean nothing.
  watch(differences, (now) => {
    const keys = new Set(now.map(({ key }) => key))
    chosen.value = Object.fromEntries(Object.entries(chosen.value).filter(([key]) => keys.has(key)))
    steps.value = steps.value.filter(({ key }) => keys.has(key))
  })

  function choose(key: string, side: Side): void {
    if (sideOf(key) === side) return
    steps.value = [...steps.value, { key, side: sideOf(key) }]
    chosen.value = { ...chosen.value, [key]: side }
    settled.value = null
  }

  function undo(): string | null {
    const last = steps.value.at(-1)
    if (!last) return null
    steps.value = steps.value.slice(0, -1)
    chosen.value = { ...chosen.value, [last.key]: last.side }
    return last.key
  }

  async function save(): Promise<boolean> {
    if (loading.value || !changed.value.length) return false
    failure.value = null
    refusal.value = null
    isStale.value = false
    const choices = changed.value.map(({ key }) => ({ key, side: sideOf(key) }))
    const { document, activity } = bench
    const answer = await mutate({ document, activity, version: version.value, choices, language: locale.value }).catch(
      (error: unknown) => void (failure.value = error),
    )
    const said = answer?.data?.settleDrift
    if (said?.__typename === 'Refusal') refusal.value = said
    if (said?.__typename === 'StaleActivity') {
      isStale.value = true
      await renew()
    }
    if (said?.__typename !== 'DriftSettled') return false
    await renew()
    // What was chosen while the answer was on its way is not saved yet, and stays.
    const sent = new Map(choices.map(({ key, side }) => [key, side]))
    chosen.value = Object.fromEntries(Object.entries(chosen.value).filter(([key, side]) => sent.get(key) !== side))
    steps.value = []
    const count = (side: Side): number => choices.filter((choice) => choice.side === side).length
    settled.value = { outcome: said, taken: count('notice'), kept: count('register') }
    return true
  }

  return {
    sideOf,
    choose,
    undo,
    save,
    changed,
    open,
    toMend,
    settled,
    isStale,
    failure,
    summary,
    canUndo: computed(() => steps.value.length > 0),
    isBusy: computed(() => loading.value),
  }
}
