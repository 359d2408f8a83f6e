// Clients side by side, chosen, corrected and copied from by keyboard alone; and what is usual among them.
import { languages } from '@seloste/schema/text'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { overflow, violations } from '../support/accessibility.js'
import { type App, type Hand, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { catalogues, Dashboard, say } from '../support/page-driver.js'
import { type PageWatch, watchPages } from '../support/page-watch.js'
import { addClient } from '../support/small-office.js'

vi.setConfig({ testTimeout: 90_000 })
const ownNames = { fi: 'suomi', sv: 'svenska', en: 'English' } as const
const [first, second] = ['Suopursun Kauppa Oy', 'Rahkasammal Ab']
let app: App
let browser: Browser
let dashboard: Dashboard
let watch: PageWatch
let hand: Hand
let address = ''

async function addActivity(organizationId: string, title: object, period: string): Promise<void> {
  await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) { __typename } }`,
    {
      organizationId,
      input: { title, purposes: [{ text: title, legalBases: ['legal_obligation'] }], dataItems: [{ text: title, retention: { period } }] },
    },
  )
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  hand = await app.hand(consultant)
  const ids = [await addClient(hand, first), await addClient(hand, second)]
  await addActivity(ids[0] ?? '', { fi: 'Palkanlaskenta' }, 'P10Y')
  await addActivity(ids[0] ?? '', { fi: 'Kameravalvonta' }, 'P1M')
  await addActivity(ids[1] ?? '', { sv: 'Löneregister' }, 'P40Y')
  await addActivity(ids[1] ?? '', { sv: 'Kundregister' }, 'P2Y')
  address = `/compare?clients=${ids.join(',')}`
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  watch = watchPages(context, app.url)
  dashboard = new Dashboard(await context.newPage(), app.url)
  await dashboard.signIn(consultant)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function expectSound(): Promise<void> {
  expect(await violations(dashboard.page)).toEqual([])
  expect(watch.troubles()).toEqual([])
}

/** Goes on with Tab until the focus is there, and presses the key. */
async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return dashboard.page.keyboard.press(key)
    await dashboard.page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

/** Goes with Tab into the grid and with the arrows to its stop, and presses the key. */
async function pressInGrid(target: Locator, key: string): Promise<void> {
  const { page } = dashboard
  const stop = page.getByRole('grid').locator('[data-stop][tabindex="0"]')
  await press(stop, 'Control+Home')
  await page.keyboard.press('Home')
  for (let row = 0; row < 20; row += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => stop.evaluate((element) => element === document.activeElement)).toBe(true)
  }
  throw new Error(`The arrows do not lead to ${String(target)}`)
}

const button = (name: string): Locator => dashboard.page.getByRole('button', { name, exact: true })
const heading = (name: string): Promise<void> => dashboard.page.getByRole('heading', { level: 1, name }).waitFor()
const activity = (name: string): Locator =>
  dashboard.page.getByRole('navigation', { name: dashboard.words.compare.activities }).getByRole('link', { name })

it('two clients ticked in the portfolio stand side by side, with the reason and the differences in words', async () => {
  const { page, words } = dashboard
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const name of [first, second]) await pressInGrid(page.getByRole('checkbox', { name: say(words.compare.pick, { name }) }), 'Space')
  await press(page.getByRole('link', { name: words.compare.go, exact: true }))
  await heading('Palkanlaskenta')
  await page.getByText('sama laji: palkanlaskenta').waitFor()
  const retention = page.getByRole('row', { name: /Tietojen poistamisen suunnitellut määräajat/ })
  expect(await retention.innerText()).toMatch(/≠\s*eroaa[^]*10 vuotta[^]*40 vuotta/)
  expect(await page.getByRole('row', { name: /Käsittelyn oikeusperuste/ }).innerText()).toMatch(/sama[^]*lakisääteinen velvoite/)
  expect(await page.getByRole('row', { name: /Käsittelyn tarkoitukset/ }).innerText()).toMatch(/epäselvä/)
  expect(await retention.getByText('Löneregister').first().getAttribute('lang')).toBe('sv')
  await expectSound()
})

it('shows only what differs, and keeps that in the address', async () => {
  const { page, words } = dashboard
  const rows = page.getByRole('table').getByRole('row')
  const all = await rows.count()
  await press(button(say(words.compare.onlyDifferences, { n: 3 })))
  await expect.poll(() => rows.count()).toBeLessThan(all)
  expect(page.url()).toContain('only=differences')
  await press(button(say(words.compare.all, { n: 10 })))
})

it('is corrected by hand: apart, together, and back again', async () => {
  const { page, words } = dashboard
  await press(button(words.compare.takeApart))
  // Who said so and when stands beside it.
  await page.getByText(/^Käsin erotettu \(Kerttu Konsultti, [\d.]+\): ei sama kuin Löneregister/).waitFor()
  await press(button(words.compare.takeBack))
  await page.getByText('sama laji: palkanlaskenta').waitFor()
  await press(activity('Kameravalvonta'))
  await heading('Kameravalvonta')
  await press(button(say(words.compare.lay, { name: second })))
  const dialog = page.getByRole('dialog', { name: say(words.compare.layTitle, { name: second }) })
  await press(dialog.getByRole('radio', { name: 'Kundregister' }), 'Space')
  await press(dialog.getByRole('button', { name: words.compare.layTogether, exact: true }))
  await page.getByText(/^Rinnastettu, koska: rinnastettu käsin \(Kerttu Konsultti, [\d.]+\)/).waitFor()
  await expectSound()
  await press(button(words.common.undo))
  await page.getByText(say(words.compare.aloneAt, { name: first })).waitFor()
})

it('what another client lacks is copied to it as a draft, and can be taken back', async () => {
  const { page, words } = dashboard
  const copy = button(say(words.compare.copyFrom, { from: first }))
  const made = page.getByRole('columnheader').getByRole('link', { name: 'Kameravalvonta (luonnos)' })
  await press(copy)
  await made.waitFor()
  await press(button(words.common.undo))
  await made.waitFor({ state: 'detached' })
  await press(copy)
  await press(made)
  await heading('Kameravalvonta (luonnos)')
  expect(watch.troubles()).toEqual([])
})

it('is given as a workbook and a PDF', async () => {
  const { page } = dashboard
  await dashboard.open(address)
  for (const name of ['PDF', 'XLSX']) {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page.getByRole('link', { name, exact: true }))])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^selosteiden-vertailu-.*\\.${name.toLowerCase()}$`))
    expect(await download.failure()).toBeNull()
  }
})

it('tells what is usual among the clients, and leads to what is not', async () => {
  const { page, words } = dashboard
  for (const name of ['Karpalo Oy', 'Vaivero Oy', 'Kanerva Oy', 'Juolukka Oy'])
    await addActivity(await addClient(hand, name), { fi: 'Palkanlaskenta' }, 'P10Y')
  await dashboard.open('/statistics')
  const payroll = page.getByRole('region', { name: 'Palkanlaskenta' })
  await payroll.getByText(say(words.statistics.spreadSame, { n: 6, median: '10 vuotta' })).waitFor()
  await payroll.getByText(/säilytetään 40 vuotta; 6 asiakkaan mediaani on 10 vuotta/).waitFor()
  await payroll
    .getByText(say(words.statistics.share, { n: 6, of: 6 }))
    .first()
    .waitFor()
  expect(await page.getByRole('row', { name: /Kameravalvonta/ }).innerText()).toContain('1 kuukausi')
  await expectSound()
  await press(payroll.getByRole('link', { name: `Löneregister (${second})` }))
  await heading('Löneregister')
})

it('shows who sees one client no number of few, and no other client by name', async () => {
  const [only] = /clients=([^,]+)/.exec(address)?.slice(1) ?? []
  const viewer = await app.addPerson({ name: 'Leevi Lukija', role: 'viewer', organizations: [only ?? ''] })
  const page = await (await browser.newContext({ locale: 'fi-FI' })).newPage()
  const narrow = new Dashboard(page, app.url)
  await narrow.signIn(viewer)
  await narrow.open('/statistics')
  await page.getByText(say(narrow.words.statistics.least, { n: 5 })).waitFor()
  await page.getByRole('region', { name: 'Palkanlaskenta' }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toMatch(/Rahkasammal|Kundregister|Löneregister|40 vuotta/)
  await narrow.open(address)
  await page.getByText(narrow.words.compare.outOfReach).waitFor()
  await page.context().close()
})

it.each(languages)('reads in %s on a telephone', async (language) => {
  const { page } = dashboard
  const words = catalogues[language]
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: ownNames[language] }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [path, name] of [
    [address, 'Palkanlaskenta'],
    ['/statistics', words.statistics.heading],
  ] as const) {
    await page.goto(`${app.url}${path}`)
    await heading(name)
    await page.getByRole('table').first().waitFor()
    expect(await overflow(page)).toEqual({ by: 0, widest: '' })
    await expectSound()
  }
})
