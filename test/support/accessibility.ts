import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA: one line an element. */
export async function violations(page: Page): Promise<string[]> {
  // What has been scrolled under the head that stays would be taken for its neighbour.
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return lines(found)
}

/** Only what depends on colours: enough where nothing but the colours changed. */
export async function colourViolations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()
  return lines(found)
}

function lines(found: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n').slice(1).join(' ') ?? ''}`),
  )
}

/** How far the page can be moved sideways, and what sticks out; 0 is right. Regions that scroll by themselves are not the page. */
export function overflow(page: Page): Promise<{ by: number; widest: string }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const by = scrollWidth - clientWidth
    if (by <= 0) return { by: 0, widest: '' }
    const isCut = (element: Element): boolean => {
      const around = element.parentElement
      return !!around && around !== document.body && (getComputedStyle(around).overflowX !== 'visible' || isCut(around))
    }
    const right = (element: Element): number => element.getBoundingClientRect().right
    const outside = [...document.querySelectorAll('body *')].filter((element) => right(element) > clientWidth && !isCut(element))
    const widest = outside.reduce((most, element) => (right(element) > right(most) ? element : most), outside[0] ?? document.body)
    return { by, widest: widest.outerHTML.slice(0, 200) }
  })
}
