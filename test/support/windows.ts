import type { Browser, BrowserContextOptions } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { App, Person } from './app.js'
import { Dashboard } from './page-driver.js'
import { type PageWatch, watchPages } from './page-watch.js'

/** A window of one test, with what is watched in it. */
export interface TestWindow {
  readonly dashboard: Dashboard
  readonly watch: PageWatch
}

const sessions = new WeakMap<Person, BrowserContextOptions['storageState']>()

/** A fresh window in Finnish, closed when the test ends: of nobody, or of a person who signed in by the form once and stays so. */
export async function openWindow(browser: Browser, app: App, person?: Person): Promise<TestWindow> {
  const storageState = person && sessions.get(person)
  const context = await browser.newContext({
    locale: 'fi-FI',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...(storageState ? { storageState } : {}),
  })
  onTestFinished(() => context.close())
  const watch = watchPages(context, app.url)
  const dashboard = new Dashboard(await context.newPage(), app.url)
  if (person && !storageState) {
    await dashboard.signIn(person)
    sessions.set(person, await context.storageState())
  }
  return { dashboard, watch }
}
