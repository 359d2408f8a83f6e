import { useMutation } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { apollo } from '../../api/client.js'
import {
  ChangeEvidenceDocument,
  NoteEvidenceDocument,
  RestoreEvidenceDocument,
  WithdrawEvidenceDocument,
  type EvidenceInput,
  type EvidenceOutcomeFragment,
  type EvidencePartsFragment,
} from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useFieldErrors } from '../../use/field-errors.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'

type Evidence = EvidencePartsFragment

/** Evidence as it is given back, with its end as it was said: as a time or as a day. */
function asInput({ kind, activityId, what, shownOn, term, holdsUntil, link, documentId }: Evidence): EvidenceInput {
  return { kind, activityId, what, shownOn, link, documentId, ...(term ? { term } : { holdsUntil }) }
}

/** No record shows how its evidence stood before. */
function forgetStandings(): void {
  for (const id of Object.keys(apollo.cache.extract() as object))
    if (id.startsWith('Activity:')) apollo.cache.evict({ id, fieldName: 'measureEvidence' })
}

/** Adding, changing and removing evidence; each can be taken back for ten seconds. */
export function useEvidence(refresh: () => Promise<unknown>) {
  const t = useText()
  const noting = useMutation(NoteEvidenceDocument)
  const changing = useMutation(ChangeEvidenceDocument)
  const withdrawing = useMutation(WithdrawEvidenceDocument)
  const restoring = useMutation(RestoreEvidenceDocument)
  const failure = ref<unknown>(null)
  const { refusal, summary, of } = useFieldErrors()
  const busy = computed(() => [noting, changing, withdrawing, restoring].some(({ loading }) => loading.value))

  async function settle(outcome: EvidenceOutcomeFragment | undefined): Promise<Evidence | null> {
    if (outcome?.__typename === 'Refusal') refusal.value = outcome
    if (outcome?.__typename !== 'EvidenceSaved') return null
    forgetStandings()
    await refresh()
    return outcome.evidence
  }

  async function attempt(action: () => Promise<EvidenceOutcomeFragment | undefined>): Promise<Evidence | null> {
    failure.value = null
    refusal.value = null
    try {
      return await settle(await action())
    } catch (error) {
      failure.value = error
      return null
    }
  }

  const withdraw = (id: string) => attempt(async () => (await withdrawing.mutate({ id }))?.data?.withdrawEvidence)
  const restore = (id: string) => attempt(async () => (await restoring.mutate({ id }))?.data?.restoreEvidence)
  const put = (id: string, version: number, evidence: EvidenceInput) =>
    attempt(async () => (await changing.mutate({ id, version, evidence }))?.data?.changeEvidence)
  const undone = (evidence: Evidence | null): void => void (evidence && announce(t('measures.undone')))

  async function note(organizationId: string, evidence: EvidenceInput): Promise<Evidence | null> {
    const saved = await attempt(async () => (await noting.mutate({ organizationId, evidence }))?.data?.noteEvidence)
    if (saved) offerUndo(t('measures.noted', { what: saved.what }), async () => undone(await withdraw(saved.id)))
    return saved
  }

  async function change(before: Evidence, evidence: EvidenceInput): Promise<Evidence | null> {
    const saved = await put(before.id, before.version, evidence)
    if (saved)
      offerUndo(t('measures.changed', { what: saved.what }), async () => undone(await put(saved.id, saved.version, asInput(before))))
    return saved
  }

  async function remove({ id, what }: Evidence): Promise<boolean> {
    const gone = await withdraw(id)
    if (gone) offerUndo(t('measures.removed', { what }), async () => undone(await restore(id)))
    return gone !== null
  }

  /** What an earlier attempt left behind is not said of the next form. */
  function forget(): void {
    failure.value = null
    refusal.value = null
  }

  return { note, change, remove, forget, busy, failure, summary, errorOf: of }
}
