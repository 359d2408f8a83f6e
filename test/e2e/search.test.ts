// From a word to the thing, by keyboard alone: in the palette and on the page of results.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { furnish, type Office } from '../support/small-office.js'
import { type Desk, seat } from '../support/sweep.js'

let app: App
let browser: Browser
let office: Office
let desk: Desk

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const person = await app.addPerson({ name: 'Hakija', role: 'consultant', language: 'fi' })
  office = await furnish(await app.hand(person))
  desk = await seat(browser, app, person)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('search', () => {
  it('leads from a word in the palette to all that was found, and on to the notice', async () => {
    const { page, dashboard } = desk
    await dashboard.open('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('privacy shield')
    const all = page.getByRole('option', { name: /Näytä kaikki osumat/ })
    await all.waitFor()
    for (let step = 0; step < 20 && (await all.getAttribute('data-highlighted')) === null; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=privacy/)
    const documents = page.getByRole('region', { name: /Asiakirjat/ })
    await documents.getByRole('link').first().waitFor()
    expect(await documents.locator('mark').first().textContent()).toMatch(/privacy/i)
    await documents.getByRole('link').first().press('Enter')
    await page.waitForURL(/\/intake\//)
  })

  it('finds a client by the beginning of its name', async () => {
    const { page, dashboard } = desk
    await dashboard.open(`/c/${office.client}`)
    const name = (await page.locator('main h1').first().textContent())?.trim() ?? ''
    await dashboard.open(`/search?q=${encodeURIComponent(name.slice(0, 6))}`)
    await page
      .getByRole('region', { name: /Asiakkaat/ })
      .getByRole('link', { name })
      .press('Enter')
    await page.waitForURL(new RegExp(office.client))
  })
})
