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
  statements: () => '/statements',
  client: ({ client }) => `/c/${client}`,
  register: ({ client }) => `/c/${client}/register`,
  record: ({ client, activity }) => `/c/${client}/register/${activity}`,
  clientFindings: ({ client }) => `/c/${client}/findings?lens=all`,
  clientStatements: ({ client }) => `/c/${client}/statements?state=open`,
  finding: ({ client, shieldFinding }) => `/c/${client}/findings/${shieldFinding}`,
  intake: ({ client }) => `/c/${client}/intake`,
  document: ({ waitingClient, waitingDocument }) => `/c/${waitingClient}/intake/${waitingDocument}`,
  report: ({ client }) => `/c/${client}/report`,
  rules: () => '/rules',
  rule: () => '/rules/transfer-privacy-shield',
  'not-found': () => '/nowhere/at/all',
}

/** Other faces of the same routes. */
const faces: Readonly<Record<string, Address>> = {
  'client without records': ({ emptyClient }) => `/c/${emptyClient}`,
  'statements that are met': ({ client }) => `/c/${client}/statements?state=met`,
  'statements where none is': ({ client }) => `/c/${client}/statements?state=not_applicable`,
  'register without records': ({ emptyClient }) => `/c/${emptyClient}/register`,
  'register as processor': ({ client }) => `/c/${client}/register?role=processor`,
  'record as processor': ({ client, processing }) => `/c/${client}/register/${processing}`,
  'intake without documents': ({ emptyClient }) => `/c/${emptyClient}/intake`,
  'document that was confirmed': ({ client, document }) => `/c/${client}/intake/${document}`,
  'report without records': ({ emptyClient }) => `/c/${emptyClient}/report`,
  'record that is not there': ({ client }) => `/c/${client}/register/0190a0a0-0000-7000-8000-000000000000`,
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
let night: Desk

async function openDesk(language: Language): Promise<Desk> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', colorScheme: 'light', locale: tags[language] })
  const watch = watchPages(context, app.url)
  const page = await context.newPage()
  return { page, watch, dashboard: new Dashboard(page, app.url, language) }
}

async function seat(person: Person): Promise<Desk> {
  const desk = await openDesk(person.language)
  await desk.dashboard.signIn(person)
  return desk
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  if (people[0]) office = await furnish(await app.hand(people[0]))
  for (const person of people) desks[person.language] = await seat(person)
  if (people[0]) night = await seat(people[0])
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

/** What a reader of that language meets: everything empty is as it should be. */
async function read(language: Language, path: string): Promise<object> {
  const { page, watch, dashboard } = desks[language]
  await page.setViewportSize(wide)
  await dashboard.open(path)
  const lang = await page.evaluate(() => document.documentElement.lang)
  const isNamed = /^\S.* – Seloste$/.test(await page.title())
  const foreign = await foreignMessages(page, language)
  const faults = await violations(page)
  const sticking = await stickingOut(page)
  return { lang, isNamed, foreign, faults, sticking, troubles: watch.troubles() }
}

/** The same page in the dark, with the menus of a narrow screen, and walked through with Tab. */
async function readOtherwise(path: string): Promise<object> {
  const { page, watch, dashboard } = night
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

/** What sticks out sideways on a telephone, and at the width to which a page zoomed to 400 % comes down. */
async function stickingOut(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const { by, widest } = await overflow(page)
    if (by > 0) found.push(`by ${by} at ${width}: ${widest}`)
  }
  return found
}

const sound = { isNamed: true, foreign: [], faults: [], sticking: [], troubles: [] }

describe('every page', () => {
  it.each(Object.entries({ ...routes, ...faces }))('%s', async (_name, address) => {
    const path = address(office)
    const [fi, sv, en, otherwise] = await Promise.all([read('fi', path), read('sv', path), read('en', path), readOtherwise(path)])
    expect({ fi, sv, en }).toEqual({ fi: { lang: 'fi', ...sound }, sv: { lang: 'sv', ...sound }, en: { lang: 'en', ...sound } })
    expect(otherwise).toEqual({ inTheDark: [], narrow: [], unreached: [], unseen: [], troubles: [] })
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
    expect(await stickingOut(page)).toEqual([])
    await page.setViewportSize(wide)
    expect(await walk(page)).toEqual({ unreached: [], unseen: [] })
    expect(watch.troubles()).toEqual([])
  })
})
