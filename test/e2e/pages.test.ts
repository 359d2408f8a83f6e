// Every page in three languages, light and dark, wide and narrow: readable by all, in one language, quiet, and without a mouse.
import { readFileSync } from 'node:fs'
import { type Language, languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { colourViolations, violations } from '../support/accessibility.js'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { walk } from '../support/keyboard.js'
import { foreignMessages } from '../support/leaks.js'
import { catalogues } from '../support/page-driver.js'
import { furnish, noteEvidence, type Office } from '../support/small-office.js'
import { type Desk, openDesk, read, readOtherwise, seat, sound, soundOtherwise, stickingOut } from '../support/sweep.js'

type Address = (office: Office) => string

/** An address of every route that the dashboard has; the first test holds this list to the route table. */
const routes: Readonly<Record<string, Address>> = {
  portfolio: () => '/',
  findings: () => '/findings',
  statements: () => '/statements',
  transfers: () => '/transfers',
  processors: () => '/processors',
  processor: () => '/processors/0190a0a0-0000-7000-8000-000000000000',
  compare: ({ client, waitingClient }) => `/compare?clients=${client},${waitingClient}`,
  statistics: () => '/statistics',
  decisions: () => '/decisions',
  measures: () => '/measures',
  clientMeasures: ({ client }) => `/c/${client}/measures?view=evidence`,
  client: ({ client }) => `/c/${client}`,
  register: ({ client }) => `/c/${client}/register`,
  record: ({ client, activity }) => `/c/${client}/register/${activity}`,
  clientFindings: ({ client }) => `/c/${client}/findings?lens=all`,
  clientDecisions: ({ client }) => `/c/${client}/decisions?lens=all`,
  clientTransfers: ({ client }) => `/c/${client}/transfers`,
  clientStatements: ({ client }) => `/c/${client}/statements?state=open`,
  finding: ({ client, shieldFinding }) => `/c/${client}/findings/${shieldFinding}`,
  intake: ({ client }) => `/c/${client}/intake`,
  document: ({ waitingClient, waitingDocument }) => `/c/${waitingClient}/intake/${waitingDocument}`,
  drift: ({ client, document, activity }) => `/c/${client}/intake/${document}/drift/${activity}`,
  report: ({ client }) => `/c/${client}/report`,
  whatIf: () => '/what-if?fall=adq-us-privacy-shield',
  clientWhatIf: ({ client }) => `/c/${client}/what-if?fall=adq-us-privacy-shield`,
  time: ({ client }) => `/c/${client}/time`,
  rules: () => '/rules',
  rule: () => '/rules/transfer-privacy-shield',
  templates: () => '/templates',
  search: () => '/search?q=privacy',
  'not-found': () => '/nowhere/at/all',
}

/** Other faces of the same routes. */
const faces: Readonly<Record<string, Address>> = {
  'transfer grounds of the law book': () => '/rules?part=grounds',
  'national law of the law book': () => '/rules?part=national',
  'enforcement of the law book': () => '/rules?part=enforcement',
  'services of the law book': () => '/rules?part=services',
  'measures of one letter': () => '/measures?limb=b',
  'evidence where none fits': () => '/measures?view=evidence&limb=d',
  'measures of a client without records': ({ emptyClient }) => `/c/${emptyClient}/measures`,
  'comparison of nobody yet': () => '/compare',
  'comparison out of reach': ({ client }) => `/compare?clients=${client},0190a0a0-0000-7000-8000-000000000000`,
  'comparison without records': ({ emptyClient, client }) => `/compare?clients=${emptyClient},${client}&only=differences`,
  'client without records': ({ emptyClient }) => `/c/${emptyClient}`,
  'statements that are met': ({ client }) => `/c/${client}/statements?state=met`,
  'statements where none is': ({ client }) => `/c/${client}/statements?state=not_applicable`,
  'register without records': ({ emptyClient }) => `/c/${emptyClient}/register`,
  'register as processor': ({ client }) => `/c/${client}/register?role=processor`,
  'record as processor': ({ client, processing }) => `/c/${client}/register/${processing}`,
  'intake without documents': ({ emptyClient }) => `/c/${emptyClient}/intake`,
  'document that was confirmed': ({ client, document }) => `/c/${client}/intake/${document}`,
  'drift with no activity named': ({ client, document }) => `/c/${client}/intake/${document}/drift`,
  'drift of what is not there': ({ client, document }) => `/c/${client}/intake/${document}/drift/0190a0a0-0000-7000-8000-000000000000`,
  'report without records': ({ emptyClient }) => `/c/${emptyClient}/report`,
  'client under the law of another day': ({ client }) => `/c/${client}?asOf=2019-05-01`,
  'register under the law of another day': ({ client }) => `/c/${client}/register?asOf=2019-05-01`,
  'findings under the law of another day': ({ client }) => `/c/${client}/findings?asOf=2019-05-01`,
  'portfolio under the law of another day': () => '/?asOf=2019-05-01',
  'findings of all under the law of another day': () => '/findings?asOf=2019-05-01',
  'what if, with nothing supposed': () => '/what-if',
  'what if a recipient moves': () => '/what-if?kind=move',
  'time without turns': ({ client }) => `/c/${client}/time?since=2026-01-02&upTo=2026-01-03`,
  'search with nothing asked': () => '/search',
  'search that finds nothing': () => '/search?q=xyzzyx',
  'record that is not there': ({ client }) => `/c/${client}/register/0190a0a0-0000-7000-8000-000000000000`,
  'client that is not there': () => '/c/0190a0a0-0000-7000-8000-000000000000',
}

const ownNames: Readonly<Record<Language, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' }
const desks = {} as Record<Language, Desk>
vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let stranger: Desk
let night: Desk

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  if (people[0]) {
    const hand = await app.hand(people[0])
    office = await furnish(hand)
    await noteEvidence(hand, office.client, { kind: 'firewall', what: 'Testi', shownOn: '2025-01-02', holdsUntil: '2025-06-30' })
  }
  for (const person of people) desks[person.language] = await seat(browser, app, person)
  if (people[0]) night = await seat(browser, app, people[0])
  stranger = await openDesk(browser, app, 'fi')
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

describe('every page', () => {
  it.each(Object.entries({ ...routes, ...faces }))('%s', async (_name, address) => {
    const path = address(office)
    const [fi, sv, en, otherwise] = await Promise.all([
      read(desks.fi, path),
      read(desks.sv, path),
      read(desks.en, path),
      readOtherwise(night, path),
    ])
    expect({ fi, sv, en }).toEqual({ fi: sound('fi'), sv: sound('sv'), en: sound('en') })
    expect(otherwise).toEqual(soundOtherwise)
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
    expect(await walk(page)).toEqual({ unreached: [], unseen: [] })
    expect(watch.troubles()).toEqual([])
  })
})
