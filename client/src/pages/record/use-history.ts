import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import type { Draft } from './draft.js'

const pause = 700
const most = 100

/** Steps back through what was written; one step is what was written without a pause. */
export function useHistory(draft: Ref<Draft | null>) {
  const steps = ref<string[]>([])
  let now = ''
  let timer: number | undefined

  function mark(): void {
    const next = JSON.stringify(draft.value)
    if (now && next !== now) steps.value = [...steps.value, now].slice(-most)
    now = next
  }

  watch(
    draft,
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(mark, pause)
    },
    { deep: true },
  )
  onScopeDispose(() => window.clearTimeout(timer))

  function clear(): void {
    window.clearTimeout(timer)
    steps.value = []
    now = JSON.stringify(draft.value)
  }

  function undo(): void {
    window.clearTimeout(timer)
    mark()
    const before = steps.value.at(-1)
    if (!before) return
    steps.value = steps.value.slice(0, -1)
    now = before
    draft.value = JSON.parse(before) as Draft
  }

  return { clear, undo, canUndo: computed(() => steps.value.length > 0) }
}
