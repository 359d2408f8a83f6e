import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { MergePartiesDocument, UndoMergeDocument } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { forgetAllJudgements } from '../../use/freshen.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'

/** Makes two entries one and apart again; what the server refuses is said in its words. */
export function useMerge(refresh: () => Promise<unknown>) {
  const t = useText()
  const problem = ref<string | null>(null)
  const failure = ref<unknown>(null)
  const merging = useMutation(MergePartiesDocument, { update: forgetAllJudgements })
  const parting = useMutation(UndoMergeDocument, { update: forgetAllJudgements })

  async function part(merge: string, name: string): Promise<void> {
    problem.value = failure.value = null
    const answer = await parting.mutate({ merge }).catch((error: unknown) => void (failure.value = error))
    const outcome = answer?.data?.undoMerge
    if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
    await refresh()
    if (outcome?.__typename === 'PartiesParted') announce(t('processors.parted', { name }))
  }

  /** True when the entries became one. */
  async function merge(kept: string, gone: string, name: string): Promise<boolean> {
    problem.value = failure.value = null
    const answer = await merging.mutate({ kept, gone }).catch((error: unknown) => void (failure.value = error))
    const outcome = answer?.data?.mergeParties
    if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
    await refresh()
    if (outcome?.__typename !== 'PartiesMerged') return false
    const { mergeId } = outcome
    offerUndo(t('processors.merged', { name }), () => part(mergeId, name))
    return true
  }

  return { merge, part, problem, failure }
}
