import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import {
  DecideFindingsDocument,
  WithdrawDecisionsDocument,
  type DecideFindingsMutation,
  type DecisionInput,
  type FindingLineFragment,
} from '../gql/graphql.js'
import { announce } from './announcer.js'
import { useFieldErrors } from './field-errors.js'
import { locale } from './locale.js'
import { useText } from './text.js'
import { offerUndo } from './undo.js'

type Outcome = DecideFindingsMutation['decideFindings'][number]
type Refused = Outcome & { readonly refusal: NonNullable<Outcome['refusal']> }
type Before = ReadonlyMap<string, FindingLineFragment['decision']>

function asInput(decision: NonNullable<FindingLineFragment['decision']>): DecisionInput {
  const { kind, reason, owner, due, until, untilFieldChanges } = decision
  return { kind, reason, owner, due, until, untilFieldChanges }
}

const isRefused = (outcome: Outcome): outcome is Refused => outcome.refusal !== null

/** Deciding many rows at once: each is done or refused on its own, the refused are named, and what was done can be taken back. */
export function useDeciding(rows: () => readonly FindingLineFragment[], refresh: () => Promise<void>) {
  const t = useText()
  const kind = ref<DecisionKind | null>(null)
  const refused = ref<readonly Refused[]>([])
  const failure = ref<unknown>(null)
  const { refusal, of } = useFieldErrors()
  const deciding = useMutation(DecideFindingsDocument)
  const withdrawing = useMutation(WithdrawDecisionsDocument)

  const decisionsOf = (ids: readonly string[]): Before =>
    new Map(
      rows()
        .filter((row) => ids.includes(row.id))
        .map((row) => [row.id, row.decision]),
    )

  async function putBack(done: readonly string[], before: Before): Promise<void> {
    const fresh = done.filter((id) => !before.get(id))
    if (fresh.length) await withdrawing.mutate({ ids: fresh, language: locale.value })
    for (const id of done) {
      const earlier = before.get(id)
      if (earlier) await deciding.mutate({ ids: [id], decision: asInput(earlier), language: locale.value })
    }
    await refresh()
    announce(t('findings.undone'))
  }

  async function settle(outcomes: readonly Outcome[], before: Before, said: 'findings.done' | 'findings.withdrawn'): Promise<void> {
    const done = outcomes.filter((outcome) => !outcome.refusal).map((outcome) => outcome.findingId)
    refused.value = outcomes.filter(isRefused)
    if (done.length) offerUndo(t(said, { n: done.length }), () => putBack(done, before))
    if (refused.value.length) announce(t('findings.refused', { n: refused.value.length }))
    await refresh()
  }

  /** True when the form may close: a fault of the form itself keeps it open, with the field named. */
  async function decide(ids: readonly string[], decision: DecisionInput): Promise<boolean> {
    failure.value = null
    refusal.value = null
    const before = decisionsOf(ids)
    const answer = await deciding
      .mutate({ ids: [...ids], decision, language: locale.value })
      .catch((error: unknown) => void (failure.value = error))
    const outcomes = answer?.data?.decideFindings
    if (!outcomes) return false
    const fault = outcomes.every(isRefused) ? outcomes.find((outcome) => outcome.refusal?.code === 'invalid_input')?.refusal : null
    if (fault) {
      refusal.value = fault
      return false
    }
    await settle(outcomes, before, 'findings.done')
    return true
  }

  async function withdraw(ids: readonly string[]): Promise<void> {
    failure.value = null
    const before = decisionsOf(ids)
    const answer = await withdrawing
      .mutate({ ids: [...ids], language: locale.value })
      .catch((error: unknown) => void (failure.value = error))
    if (answer?.data) await settle(answer.data.withdrawDecisions, before, 'findings.withdrawn')
  }

  return { kind, refused, failure, errorOf: of, busy: deciding.loading, decide, withdraw }
}
