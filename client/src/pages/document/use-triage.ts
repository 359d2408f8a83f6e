import { computed, nextTick, ref, type Ref } from 'vue'
import { announce } from '../../use/announcer.js'
import { useListKeys } from '../../use/shortcuts.js'
import { useSheet } from '../../use/sheet.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'
import type { useCandidates } from './use-candidates.js'

/** Goes through the candidates one by one, by mouse or by keys: where one stands, what is answered, and what is taken back. */
export function useTriage(
  { candidates, waiting, decide, undo }: ReturnType<typeof useCandidates>,
  isOpen: Readonly<Ref<boolean>>,
  list: Ref<HTMLElement | null>,
) {
  const t = useText()
  const openSheet = useSheet()
  const active = ref<number | null>(null)
  const editing = ref<string | null>(null)
  const certain = computed(() => waiting.value.filter(({ confidenceWord, repeats }) => confidenceWord === 'certain' && repeats === null))
  const current = computed(() => candidates.value.find(({ number }) => number === active.value) ?? null)

  function focusRow(): void {
    void nextTick(() => list.value?.querySelector<HTMLElement>(`[data-number="${active.value}"]`)?.focus({ preventScroll: false }))
  }

  function choose(number: number, withFocus = true): void {
    active.value = number
    if (withFocus) focusRow()
  }

  function step(by: 1 | -1): void {
    const numbers = candidates.value.map(({ number }) => number)
    const next = numbers[numbers.indexOf(active.value ?? -1) + by]
    if (next !== undefined) choose(next)
  }

  /** After an answer the next one that waits comes up, so that a notice can be gone through without the mouse. */
  function onward(): void {
    const next = waiting.value.find(({ number }) => number > (active.value ?? 0)) ?? waiting.value[0]
    if (next) choose(next.number)
    else focusRow()
  }

  function answer(action: 'accept' | 'leave' | 'reset'): void {
    const now = current.value
    if (!now || !isOpen.value) return
    decide([{ id: now.id, action }])
    announce(t(`document.said.${action}`, { number: now.number }))
    if (action === 'reset') focusRow()
    else onward()
  }

  function edit(): void {
    if (current.value && isOpen.value) editing.value = current.value.id
  }

  function change(text: string): void {
    const now = current.value
    editing.value = null
    if (!now) return
    decide([{ id: now.id, action: 'change', text }])
    announce(t('document.said.change', { number: now.number }))
    onward()
  }

  function takeBack(): void {
    const back = undo()
    const found = candidates.value.find((candidate) => candidate.id === back)
    if (!found) return
    announce(t('document.said.undo', { number: found.number }))
    choose(found.number)
  }

  function acceptCertain(): void {
    const all = certain.value.map(({ id: own }) => ({ id: own, action: 'accept' as const }))
    decide(all)
    offerUndo(t('document.said.all', { n: all.length }), takeBack)
    onward()
  }

  useListKeys(list, {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    1: () => answer('accept'),
    2: edit,
    3: () => answer('leave'),
    z: takeBack,
    '?': openSheet,
  })

  return { active, editing, certain, choose, focusRow, answer, edit, change, takeBack, acceptCertain }
}
