// Rules and law: found, read, switched off with a reason and on again, and offered beside a record.
import { type Language, languages } from '@seloste/schema/text'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { overflow, violations } from '../support/accessibility.js'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { catalogues, type Dashboard, say } from '../support/page-driver.js'
import { furnish, type Office } from '../support/small-office.js'
import { seat } from '../support/sweep.js'
import { openWindow } from '../support/windows.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let officer: Person
let consultant: Person
let hand: Hand
let dashboard: Dashboard

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  office = await furnish(await app.hand(consultant))
  officer = await app.addPerson({ name: 'Taimi Tietosuoja', role: 'dpo' })
  hand = await app.hand(officer)
  ;({ dashboard } = await seat(browser, app, officer))
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function press(target: Locator, key: string): Promise<void> {
  await target.focus()
  await dashboard.page.keyboard.press(key)
}

const reason = 'Kanavaa ei ole enää käytössä; tarkistettu 20.11.'

describe('the catalogue', () => {
  it('narrows to the law of a country, says how many are left, and starts over', async () => {
    const { page, words } = dashboard
    await dashboard.open('/rules')
    const all = await page
      .getByRole('listitem')
      .filter({ has: page.locator('.name') })
      .count()
    expect(all).toBeGreaterThan(100)
    await page.getByRole('combobox', { name: words.rules.jurisdiction }).selectOption('se')
    const swedish = await page
      .getByRole('listitem')
      .filter({ has: page.locator('.name') })
      .count()
    expect(swedish).toBeGreaterThan(0)
    expect(swedish).toBeLessThan(all)
    await page
      .getByText(say(words.rules.shown, { n: swedish }), { exact: true })
      .first()
      .waitFor()
    await page.getByLabel(words.rules.search, { exact: true }).fill('jotain mitä ei ole')
    await page.getByText(words.rules.noneFound).waitFor()
    await press(page.getByRole('button', { name: words.common.clear }), 'Enter')
    await page
      .getByText(say(words.rules.shown, { n: all }), { exact: true })
      .first()
      .waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('tells a rule whole: examples in words, history, and a letter to correct it', async () => {
    const { page, words } = dashboard
    await dashboard.open('/rules/transfer-privacy-shield')
    await page
      .getByText(say(words.rules.stands, { versions: '2026.1' }).split(':')[0] ?? '')
      .first()
      .waitFor()
    const letter = await page.getByRole('link', { name: words.rules.correct }).getAttribute('href')
    expect(decodeURIComponent(letter ?? '')).toContain('transfer-privacy-shield')
    expect(await page.getByText('Privacy Shield päättyi', { exact: false }).count()).toBeGreaterThan(1)
  })
})

it('nobody needs to sign in to read the rules and the law; what is recorded stays out of sight', async () => {
  const { dashboard: stranger, watch } = await openWindow(browser, app)
  const { page, words } = stranger
  await stranger.open('/rules')
  await page.getByRole('link', { name: words.rules.parts.national }).click()
  await page.getByRole('heading', { level: 2, name: words.rules.national.heading }).waitFor()
  await stranger.open('/rules/transfer-privacy-shield')
  await page.getByRole('heading', { name: words.rules.history }).waitFor()
  expect(await page.getByText(words.rules.touched).count()).toBe(0)
  expect(await page.getByText(office.clientName).count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: words.signIn.submit }).click()
  await page.getByRole('heading', { name: words.signIn.title }).waitFor()
  expect(watch.troubles()).toEqual([])
})

describe('a rule switched off', () => {
  it('needs a reason, closes its findings, shows on the client and can be taken back', async () => {
    const { page, words } = dashboard
    await dashboard.open('/rules/transfer-privacy-shield')
    const part = page.getByRole('region', { name: words.rules.switch.heading })
    await press(part.getByRole('button', { name: words.rules.switch.off }), 'Enter')
    await part.getByLabel(words.rules.switch.client).selectOption(office.client)
    await press(part.getByRole('button', { name: words.rules.switch.off }), 'Enter')
    await part.getByText(words.errors.field.required).waitFor()
    await part.getByLabel(words.rules.switch.reason).fill(reason)
    expect(await violations(page)).toEqual([])
    await press(part.getByRole('button', { name: words.rules.switch.off }), 'Enter')
    await part.getByText(reason).waitFor()
    await part.getByRole('link', { name: office.clientName }).click()
    const off = page.getByRole('region', { name: words.rules.switch.clientHeading })
    await off.getByText(reason).waitFor()
    const stored = await hand.done('query ($id: ID!) { finding(id: $id) { resolvedAt } }', { id: office.shieldFinding })
    expect(stored.at('finding.resolvedAt')).not.toBeNull()
    await press(off.getByRole('button', { name: words.rules.switch.on }), 'Enter')
    await page
      .getByText(say(words.rules.switch.isOn, { name: office.clientName }))
      .first()
      .waitFor()
    await press(page.getByRole('button', { name: words.common.undo }), 'Enter')
    await off.getByRole('button', { name: words.rules.switch.on }).waitFor()
    await press(off.getByRole('button', { name: words.rules.switch.on }), 'Enter')
    await off.getByRole('button', { name: words.rules.switch.on }).waitFor({ state: 'detached' })
  })

  it('is for the officer; who may not is told who may', async () => {
    const { dashboard: other } = await openWindow(browser, app, consultant)
    await other.open('/rules/transfer-privacy-shield')
    const part = other.page.getByRole('region', { name: other.words.rules.switch.heading })
    await part.getByText(other.words.permissions.accept).waitFor()
    expect(await part.getByRole('button').count()).toBe(0)
  })
})

describe('beside a client and a record', () => {
  it('tells why a record must be kept, the law apart from what is proposed', async () => {
    const { page, words } = dashboard
    await dashboard.open(`/c/${office.client}`)
    const part = page.getByRole('region', { name: words.client.duty.heading })
    await part.getByText(say(words.client.duty.limit, { n: 250 })).waitFor()
    expect(await part.innerText()).toContain(say(words.client.duty.proposal, { n: 750 }))
  })

  it('proposes what the law says of bookkeeping, fills it on a press, and takes it back', async () => {
    const { page, words } = dashboard
    const made = await hand.done('query ($id: ID!) { organization(id: $id) { version } }', { id: office.client })
    const asConsultant = await app.hand(consultant)
    await asConsultant.done(
      'mutation ($id: ID!, $version: Int!) { updateOrganization(id: $id, version: $version, input: { country: "FI" }) { __typename } }',
      { id: office.client, version: made.number('organization.version') },
    )
    const added = await asConsultant.done(
      `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) {
         ... on ActivitySaved { activity { id } } } }`,
      {
        organizationId: office.client,
        input: {
          title: { fi: 'Laskutus' },
          dataItems: [{ text: { fi: 'Kirjanpitoaineisto ja tositteet' } }],
          recipients: [{ party: { name: 'Mailchimp' }, role: 'processor' }],
        },
      },
    )
    const { dashboard: desk } = await openWindow(browser, app, consultant)
    await desk.open(`/c/${office.client}/register/${added.text('createActivity.activity.id')}`)
    await desk.page.getByText(say(words.record.service.heading, { name: 'Mailchimp' })).waitFor()
    const use = desk.page.getByRole('button', { name: new RegExp(`^${words.record.lawful.use}`) }).first()
    await use.waitFor()
    const period = desk.page.getByLabel(words.record.period, { exact: true })
    expect(await period.inputValue()).toBe('')
    await use.focus()
    await desk.page.keyboard.press('Enter')
    expect(await period.inputValue()).not.toBe('')
    expect(await desk.page.getByLabel(words.record.retentionStatute).inputValue()).toContain('§')
    expect(await violations(desk.page)).toEqual([])
    await desk.page.getByRole('button', { name: words.common.undo }).first().click()
    expect(await period.inputValue()).toBe('')
    expect(await page.title()).not.toBe('')
  })
})

it.each(languages)('the law book reads well in %s, wide and narrow', async (language: Language) => {
  const { page } = dashboard
  const words = catalogues[language]
  await hand.done('mutation ($language: Language!) { setLanguage(language: $language) { __typename } }', { language })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${app.url}/rules?part=enforcement`)
  await page.getByRole('heading', { level: 2, name: words.rules.enforcement.heading }).waitFor()
  await page.getByText(words.rules.seen).first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflow(page)).toEqual({ by: 0, widest: '' })
})
