import type { Page } from 'playwright-core'

/** What the keyboard cannot reach or see, walking once through the page with Tab. */
export interface Walk {
  /** Elements to operate that Tab never came to. */
  readonly unreached: readonly string[]
  /** Elements with the focus that nothing marked, or that something covered. */
  readonly unseen: readonly string[]
}

const mostSteps = 600

/** Walks from the top of the page to its end. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    for (const element of document.querySelectorAll('[data-walked]')) element.removeAttribute('data-walked')
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
  })
  const unseen: string[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(look)
    if (found === 'again') return { unreached: await page.evaluate(remaining), unseen }
    if (found) unseen.push(found)
  }
  throw new Error(`Tab found no end within ${mostSteps} steps`)
}

/** At the element with the focus: whether it was met before, and whether one can see that it has the focus. */
function look(): string {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return 'again'
  // A field for a day has a stop for each of its parts.
  if (element.dataset['walked'] === 'now') return ''
  if (element.hasAttribute('data-walked')) return 'again'
  document.querySelector('[data-walked=now]')?.setAttribute('data-walked', '')
  element.dataset['walked'] = 'now'
  const { left, top, width, height } = element.getBoundingClientRect()
  const at = document.elementFromPoint(left + width / 2, top + height / 2)
  const isCovered = !(at && (element.contains(at) || at.contains(element)))
  const isMarked = [element.firstElementChild, element, element.parentElement, element.parentElement?.parentElement].some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && outlineWidth !== '0px'
  })
  if (!isCovered && isMarked) return ''
  return `${isCovered ? 'covered' : 'not marked'}: ${element.outerHTML.slice(0, 160)}`
}

/** What is there to be operated and was not met. Of radio buttons and of roving groups, one is enough. */
function remaining(): string[] {
  const wanted = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=menuitem]',
  )
  const isOneOfGroup = (element: HTMLElement): boolean =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].some(
      (other) => other.name === element.name && other.hasAttribute('data-walked'),
    )
  // One stop of a grid is met by Tab, the others by the arrows.
  const isWithinGrid = (element: HTMLElement): boolean =>
    element.tabIndex < 0 && !!element.closest('[role=grid]')?.querySelector('tbody [data-walked]')
  return [...wanted]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.hasAttribute('data-walked'),
    )
    .filter((element) => !isOneOfGroup(element) && !isWithinGrid(element) && !element.closest('[inert]'))
    .map((element) => element.outerHTML.slice(0, 160))
}
