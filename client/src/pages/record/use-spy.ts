import { nextTick, onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Which section one reads or writes in: the one with the focus, else the first in sight. */
export function useSpy(root: Ref<HTMLElement | null>) {
  const current = ref('')
  const inSight = new Set<string>()
  let observer: IntersectionObserver | undefined
  let goesByKeyboard = false
  const listening = new AbortController()
  const tell = ({ type, key }: { type: string; key?: string }): void => {
    if (type !== 'keydown' || key === 'Tab') goesByKeyboard = type === 'keydown'
  }
  for (const type of ['keydown', 'wheel', 'pointerdown', 'touchmove'] as const)
    document.addEventListener(type, tell, { signal: listening.signal, passive: true })

  function look(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.isIntersecting) inSight.add(entry.target.id)
      else inSight.delete(entry.target.id)
    }
    if (root.value?.contains(document.activeElement) && document.activeElement?.closest('.st-sec')) return
    // Who goes by keyboard scrolls by going: the links beside the form must not be exchanged behind them.
    if (goesByKeyboard) return
    const first = [...(root.value?.querySelectorAll('.st-sec') ?? [])].find(({ id }) => inSight.has(id))
    if (first) current.value = first.id
  }

  function hear(event: FocusEvent): void {
    const section = (event.target as Element).closest('.st-sec')
    if (section) current.value = section.id
  }

  watch(root, async (now) => {
    observer?.disconnect()
    if (!now) return
    await nextTick()
    observer = new IntersectionObserver(look, { rootMargin: '-120px 0px -45% 0px' })
    now.addEventListener('focusin', hear)
    for (const section of now.querySelectorAll('.st-sec')) observer.observe(section)
  })
  onBeforeUnmount(() => {
    observer?.disconnect()
    listening.abort()
  })
  return current
}
