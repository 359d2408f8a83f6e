import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { AlignActivitiesDocument, CopyActivityDocument, DeleteActivityDocument } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'

interface Word {
  readonly one: string
  readonly other: string
  readonly isSame: boolean | null
}

/** Corrections of a comparison by hand: what belongs together, what does not, and what another client should have as well. All of it can be taken back. */
export function useCorrection(refresh: () => Promise<unknown>) {
  const t = useText()
  const problem = ref<string | null>(null)
  const failure = ref<unknown>(null)
  const busy = ref(false)
  const aligning = useMutation(AlignActivitiesDocument)
  const copying = useMutation(CopyActivityDocument)
  const deleting = useMutation(DeleteActivityDocument)

  /** Says the words one after another; gives those that stood before, so that they can be said again. */
  async function sayAll(words: readonly Word[]): Promise<readonly Word[] | null> {
    const before: Word[] = []
    for (const word of words) {
      const answer = await aligning.mutate({ ...word }).catch((error: unknown) => void (failure.value = error))
      const outcome = answer?.data?.alignActivities
      if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
      if (outcome?.__typename !== 'Aligned') return null
      before.push({ ...word, isSame: outcome.before })
    }
    return before
  }

  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    failure.value = null
    await work()
    await refresh()
    busy.value = false
  }

  const takeBack = (before: readonly Word[]) =>
    alone(async () => {
      if (await sayAll(before)) announce(t('compare.takenBack'))
    })

  /** Lays activities together, takes them apart, or takes such a word back (null). */
  const align = (pairs: readonly (readonly [string, string])[], isSame: boolean | null, told: string) =>
    alone(async () => {
      const before = await sayAll(pairs.map(([one, other]) => ({ one, other, isSame })))
      if (before) offerUndo(told, () => takeBack(before))
    })

  const remove = (id: string, version: number) =>
    alone(async () => {
      const answer = await deleting.mutate({ id, version }).catch((error: unknown) => void (failure.value = error))
      const outcome = answer?.data?.deleteActivity
      if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
      if (outcome?.__typename === 'StaleActivity') problem.value = t('register.staleDelete')
      if (outcome?.__typename === 'ActivityDeleted') announce(t('compare.takenBack'))
    })

  /** Copies an activity to another client as a draft. */
  const copy = (id: string, organizationId: string, told: string) =>
    alone(async () => {
      const answer = await copying.mutate({ id, organizationId }).catch((error: unknown) => void (failure.value = error))
      const outcome = answer?.data?.copyActivity
      if (outcome?.__typename === 'Refusal') problem.value = t(`errors.${outcome.code}`)
      if (outcome?.__typename !== 'ActivitySaved') return
      const { id: made, version } = outcome.activity
      offerUndo(told, () => remove(made, version))
    })

  return { align, copy, busy, problem, failure }
}
