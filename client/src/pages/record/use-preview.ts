import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { apollo } from '../../api/client.js'
import { PreviewRecordDocument, type PreviewRecordQuery, type RecordFindingFragment, type RecordPageQuery } from '../../gql/graphql.js'
import { findingState } from '../../parts/state.js'
import { announce } from '../../use/announcer.js'
import { locale } from '../../use/locale.js'
import { useText } from '../../use/text.js'
import type { Draft } from './draft.js'
import { changesOf, hasOddDay } from './input.js'

/** A finding as the form shows it: live, and with the stored one behind it where there is one. */
export interface Hint {
  readonly key: string
  readonly ruleId: string
  readonly at: string
  readonly state: StatementState
  readonly statement: string | null
  readonly letter: string | null
  readonly title: string
  readonly reason: string | null
  readonly stored: RecordFindingFragment | null
}

interface Given {
  readonly id: string
  readonly base: Ref<Draft | null>
  readonly draft: Ref<Draft | null>
  readonly activity: Ref<RecordPageQuery['activity'] | null>
}

const pause = 500

/** What the engine says of the record as typed, asked when the typing pauses. */
export function usePreview({ id, base, draft, activity }: Given) {
  const t = useText()
  const judged = shallowRef<PreviewRecordQuery['previewActivity'] | null>(null)
  const isJudging = ref(false)
  let timer: number | undefined
  let asked = 0

  const storedOpen = computed(() => (activity.value?.findings ?? []).filter(({ verdict, resolvedAt }) => isOpen(verdict) && !resolvedAt))
  const hints = computed<readonly Hint[]>(() => {
    const live = judged.value?.findings.filter(({ verdict }) => isOpen(verdict))
    const shown = live ?? storedOpen.value
    return shown.map((finding) => ({
      key: `${finding.ruleId}|${finding.at}`,
      ruleId: finding.ruleId,
      at: finding.at,
      state: findingState(finding),
      statement: finding.statement,
      letter: finding.letter,
      title: finding.text.title,
      reason: finding.text.reason,
      stored: storedOpen.value.find((stored) => stored.ruleId === finding.ruleId && stored.at === finding.at) ?? null,
    }))
  })
  const statements = computed(() => judged.value?.statements ?? activity.value?.statements ?? [])
  const standing = computed(() => judged.value?.standing ?? activity.value?.standing ?? null)

  async function judge(): Promise<void> {
    if (!base.value || !draft.value || hasOddDay(draft.value)) return
    const turn = ++asked
    isJudging.value = true
    const before = judged.value
    try {
      const { data } = await apollo.query({
        query: PreviewRecordDocument,
        variables: { id, input: changesOf(base.value, draft.value), language: locale.value },
        fetchPolicy: 'no-cache',
      })
      if (turn !== asked) return
      judged.value = data.previewActivity
      if (before) tell(before, data.previewActivity)
    } catch {
      // A half-written value cannot be judged; the last verdicts stay, and saving names the field.
    } finally {
      if (turn === asked) isJudging.value = false
    }
  }

  function tell(before: PreviewRecordQuery['previewActivity'], now: PreviewRecordQuery['previewActivity']): void {
    const keys = (preview: PreviewRecordQuery['previewActivity']) =>
      preview.findings
        .filter(({ verdict }) => isOpen(verdict))
        .map(({ ruleId, at, verdict }) => `${ruleId}|${at}|${verdict}`)
        .sort()
        .join()
    if (keys(before) === keys(now)) return
    const count = (verdict: string) => now.findings.filter((finding) => finding.verdict === verdict).length
    announce(t('record.judged', { gaps: count('gap'), unsure: count('unsure') }))
  }

  watch(
    () => (base.value && draft.value ? `${locale.value}${JSON.stringify(changesOf(base.value, draft.value))}` : ''),
    (now, then) => {
      if (!now) return
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void judge(), then ? pause : 0)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    window.clearTimeout(timer)
    asked += 1
  })

  return { hints, statements, standing, isJudging }
}
