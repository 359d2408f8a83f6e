import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, ref, shallowRef, watch } from 'vue'
import { RecordPageDocument, SaveRecordDocument, type RecordFindingFragment, type RecordPartsFragment } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { forgetJudgements } from '../../use/freshen.js'
import { locale } from '../../use/locale.js'
import { useFieldErrors } from '../../use/field-errors.js'
import { may } from '../../use/permissions.js'
import { useText } from '../../use/text.js'
import { draftOf, lists, type Draft, type ListName } from './draft.js'
import { dropDraft, keepDraft, readDraft } from './draft-store.js'
import { changesOf, hasOddDay, partsChanged, sentKeys } from './input.js'
import { merged, type Stale } from './merge.js'
import { useHistory } from './use-history.js'
import { usePreview } from './use-preview.js'

/** What a save did to the findings of the record. */
export interface Outcome {
  readonly closed: readonly RecordFindingFragment[]
  readonly appeared: readonly RecordFindingFragment[]
}

const isOpen = (finding: RecordFindingFragment | undefined): boolean =>
  finding !== undefined && !finding.resolvedAt && (finding.verdict === 'gap' || finding.verdict === 'unsure')

const copy = <Thing>(thing: Thing): Thing => JSON.parse(JSON.stringify(thing)) as Thing

/** One activity: what is stored, what is written, what the engine says of it, and how it is saved. */
export function useRecord(id: string) {
  const t = useText()
  const { result, loading, error, refetch } = useQuery(RecordPageDocument, () => ({ id, language: locale.value }))
  const { mutate, loading: saving } = useMutation(SaveRecordDocument)
  const activity = computed(() => result.value?.activity ?? null)
  const base = shallowRef<Draft | null>(null)
  const draft = ref<Draft | null>(null)
  const version = ref(0)
  const keptAt = ref<string | null>(null)
  const isRestored = ref(false)
  const outcome = shallowRef<Outcome | null>(null)
  const stale = shallowRef<Stale | null>(null)
  const failure = shallowRef<unknown>(null)
  const { refusal, summary, of } = useFieldErrors()
  const places = shallowRef<Readonly<Partial<Record<ListName, readonly string[]>>>>({})

  const mayEdit = computed(() => may(activity.value?.permissions, 'edit'))
  const changed = computed(() => (base.value && draft.value ? partsChanged(base.value, draft.value) : []))
  const isDirty = computed(() => changed.value.length > 0)
  const history = useHistory(draft)
  const preview = usePreview({ id, base, draft, activity })

  function take(given: RecordPartsFragment): void {
    base.value = draftOf(given)
    draft.value = draftOf(given)
    version.value = given.version
    history.clear()
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
      const left = readDraft(id)
      if (!left || !may(now.permissions, 'edit')) return
      base.value = left.base
      draft.value = left.draft
      version.value = left.version
      keptAt.value = left.at
      isRestored.value = true
    },
    { immediate: true },
  )

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
    draft,
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(keep, 400)
    },
    { deep: true },
  )

  function settle(saved: RecordPartsFragment, findings: readonly RecordFindingFragment[], before: readonly RecordFindingFragment[]): void {
    take(saved)
    dropDraft(id)
    keptAt.value = null
    isRestored.value = false
    const changed = new Map(findings.map((finding) => [finding.id, finding]))
    outcome.value = {
      appeared: findings.filter((finding) => isOpen(finding) && !before.some(({ id: known }) => known === finding.id)),
      closed: before.filter(({ id: known }) => changed.has(known) && !isOpen(changed.get(known))),
    }
    announce(t('record.saved', { closed: outcome.value.closed.length, appeared: outcome.value.appeared.length }))
    void refetch()
  }

  async function save(): Promise<void> {
    if (saving.value || !base.value || !draft.value || !isDirty.value || !mayEdit.value) return
    failure.value = null
    refusal.value = null
    outcome.value = null
    if (hasOddDay(draft.value)) {
      refusal.value = { code: 'invalid_input', fields: [] }
      return announce(summary.value ?? '')
    }
    const sent = copy(draft.value)
    // Kept before the answer comes: the cache then shows these findings as they are afterwards.
    const before = copy((activity.value?.findings ?? []).filter(isOpen))
    places.value = Object.fromEntries(lists.map((list) => [list, sentKeys(sent, list)]))
    const organizationId = activity.value?.organization.id
    const answer = await mutate(
      { id, version: version.value, input: changesOf(base.value, sent), language: locale.value },
      {
        update: (cache, { data }) =>
          void (data?.updateActivity.__typename === 'ActivitySaved' && organizationId && forgetJudgements(cache, organizationId)),
      },
    ).catch((thrown: unknown) => void (failure.value = thrown))
    const said = answer?.data?.updateActivity
    if (said?.__typename === 'ActivitySaved') settle(said.activity, said.changedFindings, before)
    if (said?.__typename === 'Refusal') {
      refusal.value = said
      announce(summary.value ?? '')
    }
    if (said?.__typename === 'StaleActivity')
      stale.value = {
        base: base.value,
        mine: sent,
        theirs: draftOf(said.current),
        version: said.current.version,
        by: said.changedBy,
        at: said.changedAt,
      }
  }

  /** Both versions joined as the person chose; saved again at once. */
  async function resolve(mine: readonly string[]): Promise<void> {
    const both = stale.value
    if (!both) return
    stale.value = null
    base.value = both.theirs
    draft.value = merged(both, new Set(mine))
    version.value = both.version
    history.clear()
    keep()
    if (isDirty.value) await save()
    else await refetch()
  }

  function discard(): void {
    if (activity.value) take(activity.value)
    dropDraft(id)
    keptAt.value = null
    isRestored.value = false
    refusal.value = null
  }

  /** What the server refused at a field of a row, in words. */
  function errorOf(list: ListName, key: string, field: string): string | null {
    const index = places.value[list]?.indexOf(key) ?? -1
    if (index < 0 || !refusal.value) return null
    const path = `${list}.${index}.${field}`
    const found = refusal.value.fields.find((fault) => fault.field === path || fault.field.startsWith(`${path}.`))
    return found ? of(found.field) : null
  }

  return {
    activity,
    draft,
    base,
    version,
    loading,
    error,
    refetch,
    saving,
    keptAt,
    isRestored,
    isDirty,
    changed,
    mayEdit,
    outcome,
    stale,
    failure,
    refusal,
    summary,
    fieldError: of,
    errorOf,
    save,
    resolve,
    discard,
    keep,
    undo: history.undo,
    canUndo: history.canUndo,
    ...preview,
  }
}

export type RecordWork = ReturnType<typeof useRecord>
