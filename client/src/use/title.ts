import { watchEffect } from 'vue'

/** Names the window after the thing that the page shows, once it is known. */
export function useTitle(name: () => string | null | undefined): void {
  watchEffect(() => {
    const known = name()
    if (known) document.title = `${known} – Seloste`
  })
}
