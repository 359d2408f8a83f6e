// The first minutes of an empty workspace: from a pasted notice to what was read from it, without a page in between.
import { languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { shieldNotice } from '../support/small-office.js'
import { read, seat, sound } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('an empty workspace', () => {
  it.each(languages)('shows its doors in %s', async (language) => {
    const desk = await seat(browser, app, await app.addPerson({ name: `Alku ${language}`, role: 'consultant', language }))
    expect(await read(desk, '/')).toEqual(sound(language))
    const { words } = desk.dashboard
    for (const door of [words.portfolio.empty.notice, words.portfolio.empty.byHand, words.portfolio.empty.demo])
      expect(await desk.page.getByRole('region', { name: door }).count(), door).toBe(1)
  })

  it('tells a viewer why nothing can be begun', async () => {
    const { page, dashboard } = await seat(browser, app, await app.addPerson({ name: 'Lauri Lukija', role: 'viewer', organizations: [] }))
    await page.getByText(dashboard.words.permissions.create).waitFor()
    expect(await page.getByRole('textbox', { name: dashboard.words.portfolio.empty.text }).count()).toBe(0)
  })

  it('asks for a name and a text, then reads the notice of the client it made', async () => {
    const { page, dashboard } = await seat(browser, app, await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' }))
    const { portfolio, intake } = dashboard.words
    const begin = page.getByRole('button', { name: portfolio.empty.read })
    await begin.click()
    await page.getByText(portfolio.empty.textBlank).waitFor()
    await page.getByLabel(portfolio.empty.text).fill(shieldNotice)
    await begin.click()
    const name = page.getByLabel(portfolio.empty.whose)
    await page.locator('[aria-invalid="true"]').waitFor()
    expect(await name.getAttribute('aria-invalid')).toBe('true')
    await name.fill('Tuohimetsän Soutajat Oy')
    await begin.click()
    await page.getByRole('heading', { level: 1, name: intake.heading }).waitFor()
    await page.getByRole('region', { name: intake.uploads }).getByRole('link', { name: intake.look }).click()
    await page.getByText('Privacy Shield').first().waitFor()
    await page.goto(app.url)
    await page.getByRole('rowheader', { name: 'Tuohimetsän Soutajat Oy' }).waitFor()
  })
})
