// A starter sent to a client and opened there; a template that says something anew and is taken over: by keyboard alone.
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
  const person = await app.addPerson({ name: 'Mallintaja', role: 'consultant', language: 'fi' })
  office = await furnish(await app.hand(person))
  desk = await seat(browser, app, person)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('templates', () => {
  it('a starter becomes drafts at the clients chosen, with a result for each', async () => {
    const { page, dashboard } = desk
    await dashboard.open('/templates')
    await page.getByRole('button', { name: /Vie asiakkaille ?: uutiskirje/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill(office.clientName)
    await dialog.getByRole('checkbox', { name: office.clientName }).press('Space')
    await dialog.getByRole('button', { name: 'Tee luonnokset (1)' }).press('Enter')
    await dialog.getByRole('link', { name: 'Avaa luonnos' }).press('Enter')
    await page.waitForURL(new RegExp(`/c/${office.client}/register/`))
    await expect.poll(() => page.locator('main').textContent()).toContain('luonnos')
    await dashboard.open('/templates')
    await expect.poll(() => page.getByRole('region', { name: /Omat mallit/ }).textContent()).toMatch(/käytössä 1/)
  })
})
