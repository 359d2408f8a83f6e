import { useMutation } from '@vue/apollo-composable'
import { computed, ref, shallowRef, type Ref } from 'vue'
import {
  DecideCandidatesDocument,
  type CandidateDecisionInput,
  type CandidatePartsFragment,
  type CandidateStatus,
  type DocumentPartsFragment,
} from '../../gql/graphql.js'
import { forgetJudgements } from '../../use/freshen.js'
import { useFieldErrors } from '../../use/field-errors.js'

const after = { accept: 'accepted', change: 'changed', leave: 'left', reset: 'waiting' } as const
const back: Readonly<Record<CandidateStatus, CandidateDecisionInput['action']>> = {
  waiting: 'reset',
  accepted: 'accept',
  changed: 'change',
  left: 'leave',
}

/** Answers to candidates: shown at once, sent one after the other, taken back with one key. */
export function useCandidates(document: Ref<DocumentPartsFragment | null>, organizationId: string) {
  const { mutate } = useMutation(DecideCandidatesDocument, { update: (cache) => forgetJudgements(cache, organizationId) })
  const ahead = ref<Record<string, { status: CandidateStatus; changedText: string | null }>>({})
  const failure = shallowRef<unknown>(null)
  const isStale = ref(false)
  const { refusal, summary } = useFieldErrors()
  const steps = ref<CandidateDecisionInput[][]>([])
  const underway = ref(0)
  let version = 0
  let queue: Promise<void> = Promise.resolve()

  const candidates = computed<readonly CandidatePartsFragment[]>(() =>
    (document.value?.candidates ?? []).map((candidate) => ({ ...candidate, ...ahead.value[candidate.id] })),
  )
  const waiting = computed(() => candidates.value.filter(({ status }) => status === 'waiting'))
  const taken = computed(() => candidates.value.filter(({ status }) => status === 'accepted' || status === 'changed'))
  const left = computed(() => candidates.value.filter(({ status }) => status === 'left'))

  async function send(decisions: CandidateDecisionInput[]): Promise<void> {
    const now = document.value
    if (!now) return
    version = Math.max(version, now.version)
    const answer = await mutate({ documentId: now.id, version, decisions }).catch((error: unknown) => void (failure.value = error))
    underway.value -= 1
    const said = answer?.data?.decideCandidates
    if (said?.__typename === 'CandidatesDecided') version = said.document.version
    if (said?.__typename === 'StaleDocument') {
      version = said.current.version
      isStale.value = true
    }
    if (said?.__typename === 'Refusal') refusal.value = said
    if (said?.__typename !== 'CandidatesDecided' || underway.value === 0) ahead.value = {}
  }

  function decide(decisions: CandidateDecisionInput[], isStep = true): void {
    if (!decisions.length || document.value?.status === 'confirmed') return
    failure.value = null
    refusal.value = null
    isStale.value = false
    if (isStep) {
      const before = decisions.flatMap(({ id }) => candidates.value.find((candidate) => candidate.id === id) ?? [])
      steps.value = [...steps.value, before.map(({ id, status, changedText }) => ({ id, action: back[status], text: changedText }))]
    }
    ahead.value = {
      ...ahead.value,
      ...Object.fromEntries(
        decisions.map(({ id, action, text }) => [id, { status: after[action], changedText: action === 'change' ? (text ?? null) : null }]),
      ),
    }
    underway.value += 1
    queue = queue.then(() => send(decisions))
  }

  function undo(): string | null {
    const last = steps.value.at(-1)
    if (!last) return null
    steps.value = steps.value.slice(0, -1)
    decide(last, false)
    return last[0]?.id ?? null
  }

  /** Once everything answered has been sent: the version to confirm. */
  async function settled(): Promise<number> {
    await queue
    return Math.max(version, document.value?.version ?? 0)
  }

  return {
    candidates,
    waiting,
    taken,
    left,
    decide,
    undo,
    canUndo: computed(() => steps.value.length > 0),
    failure,
    refusal,
    summary,
    isStale,
    settled,
    isBusy: computed(() => underway.value > 0),
  }
}
