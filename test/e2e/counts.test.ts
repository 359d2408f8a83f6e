// Every number leads to its rows, and what opens over a page is as readable as the page.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from '../support/accessibility.js'
import { type App, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { furnish, type Office } from '../support/small-office.js'
import { type Desk, seat } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let desk: Desk

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  office = await furnish(await app.hand(consultant))
  desk = await seat(browser, app, consultant)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Follows a link whose text holds a number; the number, and how many rows stand behind it. */
async function behind(path: string, words: string): Promise<{ said: number; rows: number }> {
  const { page, dashboard } = desk
  await dashboard.open(path)
  const link = page.getByRole('main').getByRole('link', { name: new RegExp(`^${words.split('|')[0]?.trim().replace('{n}', '\\d+')}`) })
  const said = Number(/\d+/.exec((await link.first().textContent()) ?? '')?.[0])
  await link.first().click()
  await page.getByRole('heading', { level: 1, name: dashboard.words.statements.title }).waitFor()
  await page.getByText(new RegExp(`^${said} (rivi|riviä)$`)).waitFor()
  return { said, rows: (await page.getByRole('main').getByRole('row').count()) - (said ? 1 : 0) }
}

describe('a count', () => {
  it.each(['missing', 'unsure'] as const)('of the portfolio opens as many rows: %s', async (what) => {
    const { said, rows } = await behind('/', desk.dashboard.words.portfolio[what])
    expect(rows).toBe(said)
  })

  it.each(['missing', 'unsure'] as const)('of a client opens as many rows: %s', async (what) => {
    const { said, rows } = await behind(`/c/${office.client}`, desk.dashboard.words.client[what])
    expect(rows).toBe(said)
  })

  it('of the portfolio is the one that the findings say of statements', async () => {
    const { page, dashboard } = desk
    const { said } = await behind('/', dashboard.words.portfolio.missing)
    expect(said).toBeGreaterThan(0)
    await dashboard.open('/findings')
    await page
      .getByRole('main')
      .getByRole('link', { name: dashboard.words.findings.statementsMissing.split('|')[1]?.trim().replace('{n}', String(said)) ?? '' })
      .waitFor()
  })
})

describe('what opens over a page', () => {
  it('stands in a landmark', async () => {
    const { page, dashboard } = desk
    await dashboard.open('/')
    await page.getByRole('button', { name: dashboard.words.shell.account }).click()
    await page.getByRole('menu').waitFor()
    expect((await new AxeBuilder({ page }).withRules(['region']).analyze()).violations).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })
})

describe('the address of a client', () => {
  it('breaks after its @ and before its dots, and nowhere else', async () => {
    const { page, dashboard } = desk
    await dashboard.open(`/c/${office.client}`)
    const address = page.getByRole('complementary').getByText('soutajat@tuohimetsa.example')
    expect(await address.evaluate((element) => element.innerHTML.replace(/<!--.*?-->/g, ''))).toBe('soutajat@<wbr>tuohimetsa<wbr>.example')
  })
})
