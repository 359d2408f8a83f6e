import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { RecordPageDocument } from '../../gql/graphql.js'
import { locale } from '../../use/locale.js'
import { may } from '../../use/permissions.js'
import { useDraft } from './use-draft.js'
import { usePreview } from './use-preview.js'
import { useSave } from './use-save.js'

/** One activity: what is stored, what is written, what the engine says of it, and how it is saved. */
export function useRecord(id: string) {
  const { result, loading, error, refetch } = useQuery(RecordPageDocument, () => ({ id, language: locale.value }))
  const activity = computed(() => result.value?.activity ?? null)
  const mayEdit = computed(() => may(activity.value?.permissions, 'edit'))
  const writing = useDraft(id, activity)
  const saves = useSave({ id, activity, writing, mayEdit, refetch })
  const { base, draft, version, keptAt, isRestored, isDirty, keep, history } = writing
  const preview = usePreview({ id, base, draft, activity })

  /** Back to what is stored. */
  function discard(): void {
    if (activity.value) writing.take(activity.value)
    writing.forget()
    saves.refusal.value = null
  }

  return {
    activity,
    loading,
    error,
    refetch,
    mayEdit,
    draft,
    version,
    keptAt,
    isRestored,
    isDirty,
    keep,
    undo: history.undo,
    canUndo: history.canUndo,
    discard,
    ...saves,
    ...preview,
  }
}
