// Every number leads to its rows, and what opens over a page is as readable as the page.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { overflow, violations } from '../support/accessibility.js'
import { type App, type Hand, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { furnish, type Office } from '../support/small-office.js'
import { type Desk, seat } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let desk: Desk
let hand: Hand

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  hand = await app.hand(consultant)
  office = await furnish(hand)
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

describe('a portfolio of many clients', () => {
  const many = 70
  const last = `Zeppeliini ${many}`

  /** The client whose row has the focus, and which row that is. */
  const focused = () =>
    desk.page.evaluate(() => {
      const row = document.activeElement?.closest('[role=row]')
      return { name: row?.querySelector('th a')?.firstChild?.textContent ?? null, row: Number(row?.getAttribute('aria-rowindex')) }
    })

  it('draws the rows in sight, and the arrows lead through all of them', async () => {
    const { page, dashboard } = desk
    const { portfolio } = dashboard.words
    for (let at = 1; at <= many; at += 1)
      await hand.done(`mutation { createOrganization(input: { name: "Zeppeliini ${at}" }) { __typename } }`)
    await dashboard.open('/?order=name')
    const grid = page.getByRole('grid')
    const all = Number(await grid.getAttribute('aria-rowcount'))
    expect(all).toBeGreaterThan(many)
    expect(await grid.getByRole('row').count()).toBeLessThan(all)
    const stop = grid.locator('[data-stop][tabindex="0"]')
    expect(await stop.count()).toBe(1)
    await stop.focus()
    const first = await focused()
    for (const key of ['PageDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'PageUp']) await page.keyboard.press(key)
    await expect.poll(focused).toEqual({ name: first.name, row: 2 })
    await page.keyboard.press('Control+End')
    // The head and the sum are rows too.
    await expect.poll(async () => (await focused()).row).toBe(all - 1)
    expect((await focused()).name).toMatch(/^Zeppeliini/)
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0)).toBeLessThanOrEqual(
      page.viewportSize()?.height ?? 0,
    )
    await page.keyboard.press('Control+Home')
    await expect.poll(focused).toEqual({ name: first.name, row: 2 })
    await page.getByRole('searchbox', { name: portfolio.search }).fill(last)
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('3')
    expect(page.url()).toContain('order=name')
    await page.getByRole('searchbox', { name: portfolio.search }).fill('')
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(all))
    expect(await violations(page)).toEqual([])
  })

  it('narrows by a filter that the address keeps, and prints every row', async () => {
    const { page, dashboard } = desk
    const { portfolio } = dashboard.words
    const named = (message: string): RegExp => new RegExp(`^${message.split(' {')[0]}`)
    await dashboard.open('/')
    await page.getByRole('button', { name: named(portfolio.filter.overdue) }).press('Enter')
    await page.getByText(portfolio.noneFound).waitFor()
    expect(page.url()).toContain('only=overdue')
    await page.getByRole('button', { name: named(portfolio.filter.all) }).press('Enter')
    const grid = page.getByRole('grid')
    await grid.waitFor()
    const all = Number(await grid.getAttribute('aria-rowcount'))
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => grid.getByRole('row').count()).toBe(all)
    await page.emulateMedia({ media: null })
    await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(all)
    await page.setViewportSize({ width: 390, height: 844 })
    await grid.locator('[data-stop][tabindex="0"]').focus()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toEqual({ by: 0, widest: '' })
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})
