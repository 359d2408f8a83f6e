import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'
import { isBeside } from './hints.js'
import { accountabilitySection } from './outline.js'

/** What is folded away can be neither seen nor focused. */
export function unfold(place: HTMLElement | null | undefined): void {
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
}

/** A finding leads to its field: `#transfers.<id>`, or to the section of its statement. */
export function useAnchor(isReady: () => boolean, sectionOf: (statement: string | null) => string): void {
  const route = useRoute()
  watch(
    () => [isReady(), route.hash] as const,
    async ([ready, hash]) => {
      if (!ready || !hash) return
      await nextTick()
      const place = decodeURIComponent(hash.slice(1))
      const row = document.querySelector<HTMLElement>(`[data-row~="${CSS.escape(place.split('.')[1] ?? '')}"]`)
      const section = isBeside(place) ? accountabilitySection.id : sectionOf(place)
      const target = row ?? document.getElementById(place) ?? document.getElementById(section)
      unfold(section === accountabilitySection.id ? target?.querySelector<HTMLElement>('summary') : target)
      target?.scrollIntoView({ block: 'start' })
      const box = target?.querySelector<HTMLElement>('[aria-invalid=true]') ?? target
      box?.focus({ preventScroll: target !== row })
    },
    { immediate: true },
  )
}
