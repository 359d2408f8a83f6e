// Who works by keyboard or hears the page stays where they were when what they pressed goes away (WCAG 2.4.3).

/** Dialogs give focus back by themselves, a moment after they close. */
const patience = 60

/** The heading of the nearest part of the page that is still there, or of the page. */
function nearest(around: readonly Element[]): HTMLElement | null {
  for (const part of around) {
    if (!part.isConnected || !part.closest('main')) continue
    const heading = document.getElementById(part.getAttribute('aria-labelledby') ?? '')
    if (heading) return heading
  }
  return document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
}

function ancestors(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) found.push(at)
  return found
}

/** Looks after the focus of the whole window. */
export function keepFocus(): void {
  let last: Element | null = null
  let around: readonly Element[] = []
  let timer: number | undefined
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    last = target
    around = ancestors(target)
  })
  const mend = (): void => {
    if (!last || last.isConnected || document.activeElement !== document.body) return
    const place = around.some((part) => part.matches('main, [role=dialog]')) ? nearest(around) : null
    last = null
    if (!place) return
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  new MutationObserver(() => {
    if (!last || last.isConnected) return
    window.clearTimeout(timer)
    timer = window.setTimeout(mend, patience)
  }).observe(document.body, { childList: true, subtree: true })
}
