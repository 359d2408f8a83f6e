// Every page in three languages, light and dark, wide and narrow: readable by all, in one language, quiet, and without a mouse.
import { readFileSync } from 'node:fs'
import { type Language, languages } from '@seloste/schema/text'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { colourViolations, overflow, violations } from '../support/accessibility.js'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { walk } from '../support/keyboard.js'
import { foreignMessages } from '../support/leaks.js'
import { catalogues, Dashboard } from '../support/page-driver.js'
import { type PageWatch, watchPages } from '../support/page-watch.js'
import { furnish, type Office } from '../support/small-office.js'

type Address = (office: Office) => string

/** An address of every route that the dashboard has; the first test holds this list to the route table. */
const routes: Readonly<Record<string, Address>> = {
  portfolio: () => '/',
  findings: () => '/findings',
  client: ({ client }) => `/c/${client}`,
  register: ({ client }) => `/c/${client}/register`,
  record: ({ client, activity }) => `/c/${client}/register/${activity}`,
  clientFindings: ({ client }) => `/c/${client}/findings?lens=all`,
  finding: ({ client, shieldFinding }) => `/c/${client}/findings/${shieldFinding}`,
  report: ({ client }) => `/c/${client}/report`,
  rules: () => '/rules',
  rule: () => '/rules/transfer-privacy-shield',
  'not-found': () => '/nowhere/at/all',
}

/** Other faces of the same routes. */
const faces: Readonly<Record<string, Address>> = {
  'client without records': ({ emptyClient }) => `/c/${emptyClient}`,
  'register without records': ({ emptyClient }) => `/c/${emptyClient}/register`,
  'register as processor': ({ client }) => `/c/${client}/register?role=processor`,
  'record as processor': ({ client, processing }) => `/c/${client}/register/${processing}`,
  'report without records': ({ emptyClient }) => `/c/${emptyClient}/report`,
  'client that is not there': () => '/c/0190a0a0-0000-7000-8000-000000000000',
}

interface Desk {
  readonly page: Page
  readonly watch: PageWatch
  readonly dashboard: Dashboard
}

const wide = { width: 1440, height: 900 }
const tags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const ownNames: Readonly<Record<Language, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' }
const desks = {} as Record<Language, Desk>
vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let stranger: Desk

async function openDesk(language: Language): Promise<Desk> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', colorScheme: 'light', locale: tags[language] })
  const watch = watchPages(context, app.url)
  const page = await context.newPage()
  return { page, watch, dashboard: new Dashboard(page, app.url, language) }
}

async function seat(person: Person): Promise<void> {
  const desk = await openDesk(person.language)
  await desk.dashboard.signIn(person)
  desks[person.language] = desk
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  if (people[0]) office = await furnish(await app.hand(people[0]))
  for (const person of people) await seat(person)
  stranger = await openDesk('fi')
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

it('the sweep knows every route', () => {
  const table = readFileSync(new URL('../../client/src/routes.ts', import.meta.url), 'utf8')
  const named = [...table.matchAll(/\bpage\('([\w-]+)', '/g)].map(([, name]) => name)
  expect(named.sort()).toEqual([...Object.keys(routes), 'sign-in'].sort())
})

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries({ ...routes, ...faces }))('%s', async (_name, address) => {
    const { page, watch, dashboard } = desks[language]
    await page.setViewportSize(wide)
    await dashboard.open(address(office))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await page.title()).toMatch(/^\S.* – Seloste$/)
    expect(await foreignMessages(page, language)).toEqual([])
    expect(await violations(page)).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `at ${width}`).toEqual({ by: 0, widest: '' })
    }
    expect(watch.troubles()).toEqual([])
  })
})

describe('in the dark, narrow, and without a mouse', () => {
  it.each(Object.entries({ ...routes, ...faces }))('%s', async (_name, address) => {
    const { page, watch, dashboard } = desks.fi
    await page.setViewportSize(wide)
    await page.emulateMedia({ colorScheme: 'dark' })
    await dashboard.open(address(office))
    expect(await colourViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(wide)
    expect(await walk(page)).toEqual({ unreached: [], unseen: [] })
    expect(watch.troubles()).toEqual([])
  })

  it('the first Tab offers to skip to the content', async () => {
    const { page, dashboard } = desks.fi
    await dashboard.open('/')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: catalogues.fi.shell.skip }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })
})

describe('the sign-in page', () => {
  it.each(languages)('in %s', async (language) => {
    const { page, watch } = stranger
    await page.goto(`${app.url}/sign-in`)
    await page.getByRole('button', { name: ownNames[language] }).click()
    await page.getByRole('heading', { name: catalogues[language].signIn.title }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await foreignMessages(page, language)).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflow(page), `at ${width}`).toEqual({ by: 0, widest: '' })
    }
    await page.setViewportSize(wide)
    expect(await walk(page)).toEqual({ unreached: [], unseen: [] })
    expect(watch.troubles()).toEqual([])
  })
})
