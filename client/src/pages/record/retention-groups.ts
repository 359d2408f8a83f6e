import { computed, ref, watch, type Ref } from 'vue'
import { noWords, type DataItemDraft, type Draft } from './draft.js'

type Limit = Pick<DataItemDraft, 'period' | 'startEvent' | 'criterion' | 'statute' | 'endAction'>

/** Categories of data that share a time limit, written once for all of them. */
export interface Group {
  readonly id: string
  readonly items: readonly DataItemDraft[]
  readonly first: DataItemDraft
}

const limitOf = ({ period, startEvent, criterion, statute, endAction }: Limit): Limit => ({
  period,
  startEvent,
  criterion: { ...criterion },
  statute,
  endAction,
})
const sameness = (item: DataItemDraft): string => JSON.stringify(limitOf(item))

/** Groups stay as they are while one writes: two limits that happen to become the same do not run into each other under the hands. */
export function useRetentionGroups(draft: Ref<Draft>) {
  const placed = ref<Record<string, string>>({})

  watch(
    () => draft.value.dataItems.map(({ key }) => key).join(),
    () => {
      const known = placed.value
      const next: Record<string, string> = {}
      for (const item of draft.value.dataItems) {
        const alike = draft.value.dataItems.find((other) => next[other.key] !== undefined && sameness(other) === sameness(item))
        next[item.key] = known[item.key] ?? (alike ? (next[alike.key] ?? item.key) : item.key)
      }
      placed.value = next
    },
    { immediate: true },
  )

  const groups = computed<readonly Group[]>(() => {
    const ids = [...new Set(draft.value.dataItems.map(({ key }) => placed.value[key] ?? key))]
    return ids.flatMap((id) => {
      const items = draft.value.dataItems.filter(({ key }) => (placed.value[key] ?? key) === id)
      const [first] = items
      return first ? [{ id, items, first }] : []
    })
  })

  function write(group: Group, change: Partial<Limit>): void {
    for (const item of group.items) Object.assign(item, change, change.criterion ? { criterion: { ...change.criterion } } : {})
  }

  function apart(item: DataItemDraft): void {
    placed.value = { ...placed.value, [item.key]: `${item.key}-own` }
  }

  function join(group: Group): void {
    const limit = limitOf(group.first)
    for (const item of draft.value.dataItems) Object.assign(item, limit, { criterion: { ...(limit.criterion ?? noWords()) } })
    placed.value = Object.fromEntries(draft.value.dataItems.map(({ key }) => [key, group.id]))
  }

  return { groups, write, apart, join }
}
