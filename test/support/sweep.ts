// One look at a page for everything that must hold of every page; what is found is empty as it should be.
import type { Language } from '@seloste/schema/text'
import type { Browser, Page } from 'playwright-core'
import { colourViolations, overflow, violations } from './accessibility.js'
import type { App, Person } from './app.js'
import { walk } from './keyboard.js'
import { foreignMessages } from './leaks.js'
import { Dashboard } from './page-driver.js'
import { type PageWatch, watchPages } from './page-watch.js'

/** A window that stays open through a file of tests. */
export interface Desk {
  readonly language: Language
  readonly page: Page
  readonly watch: PageWatch
  readonly dashboard: Dashboard
}

const wide = { width: 1440, height: 900 }
const tags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** A window of nobody whose browser asks for that language. */
export async function openDesk(browser: Browser, app: App, language: Language): Promise<Desk> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', colorScheme: 'light', locale: tags[language] })
  const watch = watchPages(context, app.url)
  const page = await context.newPage()
  return { language, page, watch, dashboard: new Dashboard(page, app.url, language) }
}

/** A window of a person, in their language. */
export async function seat(browser: Browser, app: App, person: Person): Promise<Desk> {
  const desk = await openDesk(browser, app, person.language)
  await desk.dashboard.signIn(person)
  return desk
}

/** What a reader of the desk's language meets at the address. */
export async function read({ page, watch, dashboard, language }: Desk, path: string): Promise<object> {
  await page.setViewportSize(wide)
  await dashboard.open(path)
  const lang = await page.evaluate(() => document.documentElement.lang)
  const isNamed = /^\S.* – Seloste$/.test(await page.title())
  const foreign = await foreignMessages(page, language)
  const faults = await violations(page)
  const sticking = await stickingOut(page)
  return { lang, isNamed, foreign, faults, sticking, troubles: watch.troubles() }
}

/** What `read` finds where nothing is wrong. */
export const sound = (lang: Language): object => ({ lang, isNamed: true, foreign: [], faults: [], sticking: [], troubles: [] })

/** The same page in the dark, with the menus of a narrow screen, and walked through with Tab. */
export async function readOtherwise({ page, watch, dashboard }: Desk, path: string): Promise<object> {
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'dark' })
  await dashboard.open(path)
  const inTheDark = await colourViolations(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 800 })
  const narrow = await violations(page)
  await page.setViewportSize(wide)
  return { inTheDark, narrow, ...(await walk(page)), troubles: watch.troubles() }
}

/** What `readOtherwise` finds where nothing is wrong. */
export const soundOtherwise = { inTheDark: [], narrow: [], unreached: [], unseen: [], troubles: [] }

/** What sticks out sideways on a telephone, and at the width to which a page zoomed to 400 % comes down. */
export async function stickingOut(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const { by, widest } = await overflow(page)
    if (by > 0) found.push(`by ${by} at ${width}: ${widest}`)
  }
  await page.setViewportSize(wide)
  return found
}
