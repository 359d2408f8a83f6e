import { onScopeDispose, watch, type Ref } from 'vue'
import { useStored } from './stored.js'

/** Single letters can be switched off (WCAG 2.1.4). Nothing needs them. */
export const lettersOn = useStored('letters', ['on', 'off'], 'on')

const writing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
const chainSpan = 1200

/** Keys of a list: letters, digits, or two letters in a row ("g r"). */
export type ListKeys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Hears single letters only while the list has the focus, and never while somebody writes. */
export function useListKeys(list: Ref<HTMLElement | null | undefined>, keys: ListKeys): void {
  let before = ''
  let at = 0
  const hear = (event: KeyboardEvent) => {
    if (lettersOn.value === 'off' || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.target as Element).matches(writing)) return
    const chained = event.timeStamp - at < chainSpan ? `${before} ${event.key}` : ''
    const action = keys[chained] ?? keys[event.key]
    before = event.key
    at = event.timeStamp
    if (!action) return
    event.preventDefault()
    action(event)
  }
  const stop = watch(
    list,
    (now, then) => {
      then?.removeEventListener('keydown', hear)
      now?.addEventListener('keydown', hear)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    stop()
    list.value?.removeEventListener('keydown', hear)
  })
}

/** Hears Ctrl or ⌘ with a letter anywhere. */
export function useCommandKey(key: string, action: () => void): void {
  const hear = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== key) return
    event.preventDefault()
    action()
  }
  window.addEventListener('keydown', hear)
  onScopeDispose(() => window.removeEventListener('keydown', hear))
}
