// Measures and their evidence: from a figure to its rows, evidence added, changed, removed and taken back without a mouse.
import { addDays, dayOf } from '@seloste/schema/law/day'
import { type Language, languages } from '@seloste/schema/text'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { overflow, violations } from '../support/accessibility.js'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { catalogues, type Dashboard, say } from '../support/page-driver.js'
import { addClient, noteEvidence } from '../support/small-office.js'
import { type Desk, seat } from '../support/sweep.js'

vi.setConfig({ testTimeout: 60_000 })
const today = dayOf(new Date())
const clientName = 'Tuohimetsän Soutajat Oy'
let app: App
let browser: Browser
let hand: Hand
let viewer: Person
let desk: Desk
let dashboard: Dashboard
let client: string
let activity: string

async function addActivity(title: string, input: object): Promise<string> {
  const made = await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) {
       createActivity(organizationId: $organizationId, role: controller, input: $input) { ... on ActivitySaved { activity { id } } }
     }`,
    { organizationId: client, input: { title: { fi: title }, ...input } },
  )
  return made.text('createActivity.activity.id')
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  hand = await app.hand(consultant)
  client = await addClient(hand, clientName)
  activity = await addActivity('Kurssit', { measures: [{ kind: 'firewall' }, { kind: 'backup' }, { kind: 'pseudonymisation' }] })
  await addActivity('Jäsenet', { measures: [{ kind: 'backup' }] })
  await addActivity('Arvonta', {})
  await noteEvidence(hand, client, { kind: 'firewall', what: 'Sääntöjen katselmus', shownOn: addDays(today, -400), term: 'P1Y' })
  await noteEvidence(hand, client, { kind: 'pseudonymisation', what: 'Avainten tarkastus', shownOn: addDays(today, -300), term: 'P1Y' })
  viewer = await app.addPerson({ name: 'Lauri Lukija', role: 'viewer', organizations: [client] })
  desk = await seat(browser, app, consultant)
  dashboard = desk.dashboard
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const table = (): Locator => dashboard.page.getByRole('table', { name: dashboard.words.measures.rowsCaption, exact: true })
const row = (measure: string): Locator => table().getByRole('row').filter({ hasText: measure })

/** Goes there with the focus and presses the key, as who has no mouse. */
async function press(target: Locator, key: string): Promise<void> {
  await target.focus()
  await dashboard.page.keyboard.press(key)
}

describe('measures and their evidence', () => {
  it('lay the client against the letters, and a figure opens its rows', async () => {
    const { words, page } = dashboard
    await dashboard.open('/')
    await press(dashboard.tab(words.shell.nav.measures), 'Enter')
    await page.getByRole('heading', { level: 1, name: words.measures.title }).waitFor()
    const matrix = page.getByRole('table', { name: words.measures.clientsCaption })
    const cells = matrix.getByRole('row').filter({ hasText: clientName }).getByRole('cell')
    await cells.nth(4).waitFor()
    expect(await cells.allInnerTexts()).toEqual([
      expect.stringContaining('2'),
      expect.stringContaining(say(words.measures.figure.ageing, { n: 1 })),
      expect.stringContaining(say(words.measures.figure.stale, { n: 1 })),
      expect.stringContaining(say(words.measures.figure.none, { n: 1 })),
      expect.stringContaining(words.measures.noneNamed),
    ])
    await press(matrix.getByRole('link', { name: new RegExp(`${say(words.measures.figure.stale, { n: 1 })}.*${clientName}, b`) }), 'Enter')
    await row('Palomuuri').getByText('Sääntöjen katselmus', { exact: true }).waitFor()
    expect(await table().getByRole('rowheader').count()).toBe(1)
    expect(new URL(page.url()).search).toBe('?view=evidence&limb=b&state=stale')
  })

  it('narrow by the address, with words where nothing fits', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${client}/measures?view=evidence&state=fresh`)
    await page.getByText(words.measures.noRows).waitFor()
    await press(page.getByRole('link', { name: words.common.clear }), 'Enter')
    await row('Varmuuskopiointi').waitFor()
    expect(await table().getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringContaining('Palomuuri'),
      expect.stringContaining('Varmuuskopiointi'),
      expect.stringContaining('Pseudonymisointi'),
    ])
    await press(table().getByRole('columnheader', { name: words.measures.measure }).getByRole('button'), 'Enter')
    await table().getByRole('columnheader', { name: words.measures.measure }).and(page.locator('[aria-sort=ascending]')).waitFor()
    await expect.poll(() => table().getByRole('rowheader').first().innerText()).toContain('Pseudonymisointi')
  })

  it('tell what will have expired by another day, and come back to today', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${client}/measures?view=evidence&state=stale&asOf=${addDays(today, 90)}`)
    await row('Pseudonymisointi').getByText('Avainten tarkastus', { exact: true }).waitFor()
    await press(page.getByRole('button', { name: words.measures.backToday }), 'Enter')
    await row('Pseudonymisointi').waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('?view=evidence&state=stale')
  })

  it('take new evidence: a fault is named at its field, focus returns to the row, and all can be taken back', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${client}/measures?view=evidence`)
    await press(row('Varmuuskopiointi').getByRole('button', { name: words.measures.add }), 'Enter')
    const form = page.getByRole('form', { name: words.measures.form.add })
    await form.waitFor()
    expect(await form.getByLabel(words.measures.form.what).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await form.getByText(words.errors.field.required).waitFor()
    expect(await violations(page)).toEqual([])
    await form.getByLabel(words.measures.form.what).fill('Palautuskoe')
    await form.getByLabel(words.measures.form.link).fill('https://todisteet.example/palautus')
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await row('Varmuuskopiointi').getByText('Palautuskoe', { exact: true }).waitFor()
    expect(
      await row('Varmuuskopiointi')
        .locator('[data-add]')
        .evaluate((button) => button === document.activeElement),
    ).toBe(true)
    await press(page.getByRole('button', { name: words.common.undo, exact: true }), 'Enter')
    await row('Varmuuskopiointi').getByText(words.measures.nothing).waitFor()
  })

  it('change and remove evidence where it stands', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${client}/measures?view=evidence`)
    await press(row('Palomuuri').getByRole('button', { name: words.measures.change }), 'Enter')
    const form = page.getByRole('form', { name: words.measures.form.change })
    await form.getByLabel(words.measures.form.term).selectOption('day')
    await form.getByLabel(words.measures.form.until).fill('31.12.2099')
    await press(form.getByRole('button', { name: words.common.save }), 'Enter')
    await row('Palomuuri')
      .getByText(say(words.measures.holdsUntil, { day: '31.12.2099' }))
      .waitFor()
    await press(page.getByRole('button', { name: words.common.undo, exact: true }), 'Enter')
    await row('Palomuuri')
      .getByText(/^päättyi/)
      .waitFor()
    await press(row('Palomuuri').getByRole('button', { name: words.measures.remove }), 'Enter')
    await row('Palomuuri').getByText(words.measures.nothing).waitFor()
    await press(page.getByRole('button', { name: words.common.undo, exact: true }), 'Enter')
    await row('Palomuuri').getByText('Sääntöjen katselmus', { exact: true }).waitFor()
  })

  it('are told in the record of the activity, with the way there and back', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${client}/register/${activity}`)
    const firewall = page.getByRole('group', { name: 'palomuuri' })
    await firewall.getByText('Sääntöjen katselmus', { exact: true }).waitFor()
    await press(firewall.getByRole('link', { name: words.record.toEvidence }), 'Enter')
    await row('Palomuuri').waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('firewall')
    await press(row('Palomuuri').getByRole('link', { name: 'Kurssit' }), 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Kurssit' }).waitFor()
  })

  it.each(languages)('read well in %s, wide and narrow', async (language: Language) => {
    const { page } = dashboard
    const words = catalogues[language]
    await hand.done('mutation ($language: Language!) { setLanguage(language: $language) { __typename } }', { language })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${app.url}/measures?view=evidence`)
    await page.getByRole('table', { name: words.measures.rowsCaption, exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await overflow(page)).by).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(desk.watch.troubles()).toEqual([])
  })

  it('let a viewer read and download, and offer no change', async () => {
    const { dashboard: other, page } = await seat(browser, app, viewer)
    await other.open(`/c/${client}/measures?view=evidence`)
    await page.getByText(other.words.permissions.edit).waitFor()
    expect(await page.getByRole('button', { name: other.words.measures.add }).count()).toBe(0)
    const file = await page.request.get(
      `${app.url}${(await page.getByRole('link', { name: other.words.measures.csv }).getAttribute('href')) ?? ''}`,
    )
    expect(await file.text()).toContain('Sääntöjen katselmus')
  })
})
