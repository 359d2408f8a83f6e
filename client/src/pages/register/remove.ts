import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { DeleteActivityDocument, RestoreActivityDocument, type RegisterLineFragment } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { said } from '../../use/locale.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'

/** Deletes at once and offers to bring back, instead of asking whether one is sure. */
export function useRemoval(refresh: () => Promise<unknown>) {
  const t = useText()
  const problem = ref<string | null>(null)
  const failure = ref<unknown>(null)
  const deleting = useMutation(DeleteActivityDocument)
  const restoring = useMutation(RestoreActivityDocument)

  async function restore(id: string, version: number, title: string): Promise<void> {
    const answer = await restoring.mutate({ id, version }).catch((error: unknown) => void (failure.value = error))
    const outcome = answer?.data?.restoreActivity
    if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
    await refresh()
    if (outcome?.__typename === 'ActivitySaved') announce(t('register.restored', { title }))
  }

  async function remove(line: RegisterLineFragment): Promise<void> {
    problem.value = null
    failure.value = null
    const title = said(line.title).text
    const answer = await deleting.mutate({ id: line.id, version: line.version }).catch((error: unknown) => void (failure.value = error))
    const outcome = answer?.data?.deleteActivity
    if (outcome?.__typename === 'StaleActivity') problem.value = t('register.staleDelete')
    if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
    if (outcome?.__typename === 'ActivityDeleted')
      offerUndo(t('register.deleted', { title }), () => restore(outcome.id, outcome.version, title))
    await refresh()
  }

  return { remove, problem, failure }
}
