import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { RecordPageQuery, RecordPartsFragment } from '../../gql/graphql.js'
import { may } from '../../use/permissions.js'
import { draftOf, type Draft } from './draft.js'
import { dropDraft, keepDraft, readDraft } from './draft-store.js'
import { partsChanged } from './input.js'
import { useHistory } from './use-history.js'

const pause = 400

/** A record as it is stored and as it is written. What is not saved is kept on this device until it is. */
export function useDraft(id: string, activity: Ref<RecordPageQuery['activity'] | null>) {
  const base = shallowRef<Draft | null>(null)
  const draft = ref<Draft | null>(null)
  const version = ref(0)
  const keptAt = ref<string | null>(null)
  const isRestored = ref(false)
  const changed = computed(() => (base.value && draft.value ? partsChanged(base.value, draft.value) : []))
  const isDirty = computed(() => changed.value.length > 0)
  const history = useHistory(draft)

  function begin(from: Draft, written: Draft, of: number): void {
    base.value = from
    draft.value = written
    version.value = of
  }

  /** Begins anew from what is stored. */
  function take(stored: RecordPartsFragment): void {
    begin(draftOf(stored), draftOf(stored), stored.version)
    history.clear()
  }

  /** What was left here unsaved goes on; undo leads back to what is stored. */
  function restore(): void {
    const left = readDraft(id)
    if (!left) return
    begin(left.base, left.draft, left.version)
    keptAt.value = left.at
    isRestored.value = true
  }

  function forget(): void {
    dropDraft(id)
    keptAt.value = null
    isRestored.value = false
  }

  let timer: number | undefined
  function keep(): void {
    window.clearTimeout(timer)
    if (!base.value || !draft.value) return
    if (!isDirty.value) {
      dropDraft(id)
      keptAt.value = null
      return
    }
    const at = new Date().toISOString()
    if (keepDraft(id, { version: version.value, base: base.value, draft: draft.value, at })) keptAt.value = at
  }

  watch(
    activity,
    (now) => {
      if (!now) return
      if (draft.value) {
        if (!isDirty.value && now.version !== version.value) take(now)
        return
      }
      take(now)
      if (may(now.permissions, 'edit')) restore()
    },
    { immediate: true },
  )
  watch(
    draft,
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(keep, pause)
    },
    { deep: true },
  )

  return { base, draft, version, keptAt, isRestored, changed, isDirty, history, begin, take, keep, forget }
}
