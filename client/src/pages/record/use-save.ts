import { useMutation } from '@vue/apollo-composable'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { shallowRef, type Ref } from 'vue'
import { SaveRecordDocument, type RecordFindingFragment, type RecordPageQuery, type SaveRecordMutation } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useFieldErrors } from '../../use/field-errors.js'
import { forgetJudgements } from '../../use/freshen.js'
import { locale } from '../../use/locale.js'
import { useText } from '../../use/text.js'
import { draftOf, lists, type Draft, type ListName } from './draft.js'
import { changesOf, hasOddDay, sentKeys } from './input.js'
import { merged, type Stale } from './merge.js'
import type { useDraft } from './use-draft.js'

/** What a save did to the findings of the record. */
export interface Outcome {
  readonly closed: readonly RecordFindingFragment[]
  readonly appeared: readonly RecordFindingFragment[]
}

interface Given {
  readonly id: string
  readonly activity: Ref<RecordPageQuery['activity'] | null>
  readonly writing: ReturnType<typeof useDraft>
  readonly mayEdit: Ref<boolean>
  readonly refetch: () => unknown
}

type Answer = SaveRecordMutation['updateActivity']
type Saved = Extract<Answer, { __typename: 'ActivitySaved' }>

const stillOpen = (finding: RecordFindingFragment | undefined): boolean =>
  finding !== undefined && !finding.resolvedAt && isOpen(finding.verdict)

const copy = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing)) as Thing

/** Findings that the save closed, and those that it made. */
function outcomeOf(findings: readonly RecordFindingFragment[], before: readonly RecordFindingFragment[]): Outcome {
  const known = new Set(before.map(({ id }) => id))
  const changed = new Map(findings.map((finding) => [finding.id, finding]))
  return {
    appeared: findings.filter((finding) => stillOpen(finding) && !known.has(finding.id)),
    closed: before.filter(({ id }) => changed.has(id) && !stillOpen(changed.get(id))),
  }
}

/** How a record is saved: what came of it, what was refused, and what to do where somebody else saved first. */
export function useSave({ id, activity, writing, mayEdit, refetch }: Given) {
  const t = useText()
  const { base, draft, version, isDirty } = writing
  const { mutate, loading: saving } = useMutation(SaveRecordDocument)
  const outcome = shallowRef<Outcome | null>(null)
  const stale = shallowRef<Stale | null>(null)
  const failure = shallowRef<unknown>(null)
  const { refusal, summary, of } = useFieldErrors()
  const places = shallowRef<Readonly<Partial<Record<ListName, readonly string[]>>>>({})

  function refuse(as: NonNullable<typeof refusal.value>): void {
    refusal.value = as
    announce(summary.value ?? '')
  }

  async function send(from: Draft, sent: Draft): Promise<Answer | undefined> {
    const organizationId = activity.value?.organization.id
    const answer = await mutate(
      { id, version: version.value, input: changesOf(from, sent), language: locale.value },
      {
        update: (cache, { data }) =>
          void (data?.updateActivity.__typename === 'ActivitySaved' && organizationId && forgetJudgements(cache, organizationId)),
      },
    ).catch((thrown: unknown) => void (failure.value = thrown))
    return answer?.data?.updateActivity
  }

  function settle(saved: Saved, before: readonly RecordFindingFragment[]): void {
    writing.take(saved.activity)
    writing.forget()
    outcome.value = outcomeOf(saved.changedFindings, before)
    announce(t('record.saved', { closed: outcome.value.closed.length, appeared: outcome.value.appeared.length }))
    void refetch()
  }

  async function save(): Promise<void> {
    if (saving.value || !base.value || !draft.value || !isDirty.value || !mayEdit.value) return
    failure.value = null
    refusal.value = null
    outcome.value = null
    if (hasOddDay(draft.value)) return refuse({ code: 'invalid_input', fields: [] })
    const [from, sent] = [base.value, copy(draft.value)]
    // Kept before the answer comes: the cache then shows these findings as they are afterwards.
    const before = copy((activity.value?.findings ?? []).filter(stillOpen))
    places.value = Object.fromEntries(lists.map((list) => [list, sentKeys(sent, list)]))
    const said = await send(from, sent)
    if (said?.__typename === 'ActivitySaved') settle(said, before)
    if (said?.__typename === 'Refusal') refuse(said)
    if (said?.__typename === 'StaleActivity') {
      const { current, changedBy: by, changedAt: at } = said
      stale.value = { base: from, mine: sent, theirs: draftOf(current), version: current.version, by, at }
    }
  }

  /** Both versions joined as the person chose; saved again at once. */
  async function resolve(mine: readonly string[]): Promise<void> {
    const both = stale.value
    if (!both) return
    stale.value = null
    writing.begin(both.theirs, merged(both, new Set(mine)), both.version)
    writing.history.clear()
    writing.keep()
    if (isDirty.value) await save()
    else await refetch()
  }

  /** What the server refused at a field of a row, in words. */
  function errorOf(list: ListName, key: string, field: string): string | null {
    const index = places.value[list]?.indexOf(key) ?? -1
    if (index < 0 || !refusal.value) return null
    const path = `${list}.${index}.${field}`
    const found = refusal.value.fields.find((fault) => fault.field === path || fault.field.startsWith(`${path}.`))
    return found ? of(found.field) : null
  }

  return { saving, outcome, stale, failure, refusal, summary, fieldError: of, errorOf, save, resolve }
}
