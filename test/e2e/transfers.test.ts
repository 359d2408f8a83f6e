// Where data go: the map, the flows and the table narrow each other, by keyboard, and the address remembers it.
import { type Language, languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { say } from '../support/page-driver.js'
import { type Shared, shareProcessors } from '../support/shared-processors.js'
import { type Desk, read, readOtherwise, seat, sound, soundOtherwise } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
const desks = {} as Record<Language, Desk>
let app: App
let browser: Browser
let shared: Shared

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  if (people[0]) shared = await shareProcessors(await app.hand(people[0]), new Date().toISOString().slice(0, 10))
  for (const person of people) desks[person.language] = await seat(browser, app, person)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('transfers', () => {
  it.each([
    ['of all clients', () => '/transfers'],
    ['narrowed to a country', () => '/transfers?country=US'],
    ['of one client', () => `/c/${shared.finnish}/transfers`],
  ])('%s are sound in three languages, in the dark, when narrow and by keyboard', async (_name, address) => {
    const path = address()
    for (const language of languages) expect(await read(desks[language], path)).toEqual(sound(language))
    expect(await readOtherwise(desks.fi, path)).toEqual(soundOtherwise)
  })

  it('map to table', async () => {
    const { page, dashboard, watch } = desks.fi
    const { transfers } = dashboard.words
    await dashboard.open('/transfers')
    const rows = page.getByRole('table', { name: transfers.caption }).getByRole('row')
    await rows.nth(3).waitFor()
    const label = page.getByRole('list', { name: transfers.countries }).getByRole('button', { name: /Yhdysvallat/ })
    await label.press('Enter')
    await rows.nth(3).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(3)
    expect(await label.getAttribute('aria-pressed')).toBe('true')
    expect(page.url()).toContain('country=US')

    const client = page.getByRole('region', { name: transfers.column.org }).getByRole('button', { name: /Brygghuset/ })
    await client.press('Enter')
    await rows.nth(2).waitFor({ state: 'detached' })
    expect(await rows.nth(1).innerText()).toContain('Heronsgate Support LLC')
    expect(await page.getByRole('region', { name: transfers.column.importer }).getByRole('button').count()).toBe(1)
    await page.reload()
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(2)

    await page.getByRole('button', { name: dashboard.words.common.clear }).press('Enter')
    await rows.nth(3).waitFor()
    // What was pressed is gone: focus stands on the heading of the place, not on nothing.
    await page.waitForFunction(() => document.activeElement?.matches('main h1, main h2'))
    await page.getByRole('link', { name: new RegExp(dashboard.words.parts.transfers.standing.gap) }).press('Enter')
    await rows.nth(3).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(3)
    await page
      .getByText(say(transfers.shown, { n: 2 }))
      .first()
      .waitFor()
    expect(watch.troubles()).toEqual([])
  })

  it('show the list before the pictures on a telephone', async () => {
    const { page, dashboard } = desks.fi
    await page.setViewportSize({ width: 390, height: 844 })
    await dashboard.open('/transfers')
    const top = async (name: string): Promise<number> => (await page.getByText(name, { exact: true }).first().boundingBox())?.y ?? 0
    expect(await top('Heronsgate Support LLC')).toBeLessThan(await top(dashboard.words.transfers.where))
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('lead from a fraction of one client to its rows and to what would fall', async () => {
    const { page, dashboard } = desks.fi
    await dashboard.open(`/c/${shared.finnish}/transfers`)
    await page.getByRole('link', { name: dashboard.words.transfers.whatIf }).press('Enter')
    await page.waitForURL(`**/c/${shared.finnish}/what-if`)
  })
})
