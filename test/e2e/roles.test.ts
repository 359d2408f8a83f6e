// Who may do what, as the dashboard shows it; and what a stranger learns of what is not theirs: nothing.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import type { Dashboard } from '../support/page-driver.js'
import { furnish, type Office } from '../support/small-office.js'
import { openWindow } from '../support/windows.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let office: Office
let viewer: Person

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  office = await furnish(await app.hand(consultant))
  viewer = await app.addPerson({ name: 'Lauri Lukija', role: 'viewer', organizations: [office.client] })
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function asViewer(): Promise<Dashboard> {
  const { dashboard } = await openWindow(browser, app, viewer)
  return dashboard
}

describe('signing in', () => {
  it('a wrong password says so, keeps the address and puts the cursor there', async () => {
    const { dashboard } = await openWindow(browser, app)
    await dashboard.trySignIn({ email: viewer.email, password: 'jotain aivan muuta' })
    const { page, words } = dashboard
    expect(await page.getByRole('alert').textContent()).toBe(words.signIn.wrong)
    const email = page.getByLabel(words.signIn.email)
    expect(await email.inputValue()).toBe(viewer.email)
    expect(await email.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('an address that nobody has gets the same answer', async () => {
    const { dashboard } = await openWindow(browser, app)
    await dashboard.trySignIn({ email: 'ei.ole@esimerkki.example', password: 'jotain aivan muuta' })
    expect(await dashboard.page.getByRole('alert').textContent()).toBe(dashboard.words.signIn.wrong)
  })

  it('whoever comes by an address is led there after signing in, and nothing stays after signing out', async () => {
    const { dashboard } = await openWindow(browser, app)
    const { page, words } = dashboard
    await page.goto(`${app.url}/c/${office.client}/register`)
    await page.getByRole('heading', { name: words.signIn.title }).waitFor()
    await page.getByLabel(words.signIn.email).fill(viewer.email)
    await page.getByLabel(words.signIn.password, { exact: true }).fill(viewer.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words.register.title }).waitFor()
    await page.getByRole('link', { name: office.activityTitle }).first().waitFor()
    await dashboard.signOut()
    await page.goBack()
    await page.getByRole('heading', { name: words.signIn.title }).waitFor()
    expect(await page.getByText(office.activityTitle).count()).toBe(0)
  })
})

describe('a viewer', () => {
  it('sees the clients assigned and no others', async () => {
    const { dashboard } = await openWindow(browser, app, viewer)
    await dashboard.open('/')
    const { page } = dashboard
    expect(await page.getByRole('rowheader', { name: office.clientName }).count()).toBe(1)
    expect(await page.getByText('Vindskärets Bageri Ab').count()).toBe(0)
  })

  it('may add neither client nor activity, and is told why', async () => {
    const dashboard = await asViewer()
    const { page, words } = dashboard
    await dashboard.open('/')
    const addClient = page.getByRole('button', { name: new RegExp(`^${words.portfolio.add}\\s*\\. ${words.permissions.create}$`) })
    expect(await addClient.isDisabled()).toBe(true)
    await dashboard.open(`/c/${office.client}/register`)
    const addActivity = page.getByRole('button', { name: new RegExp(`^${words.register.add}\\s*\\. ${words.permissions.create}$`) })
    expect(await addActivity.isDisabled()).toBe(true)
    await page.getByRole('table').getByRole('link', { name: office.activityTitle }).first().waitFor()
    expect(await page.getByRole('button', { name: words.common.delete }).count()).toBe(0)
  })

  it('brings in no notice, and is told why', async () => {
    const dashboard = await asViewer()
    const { page, words } = dashboard
    await dashboard.open(`/c/${office.client}/intake`)
    await page.getByText(words.permissions.import).waitFor()
    expect(await page.getByLabel(words.intake.paste).count()).toBe(0)
    await dashboard.open(`/c/${office.client}/intake/${office.document}`)
    await page.getByRole('list', { name: words.document.proposalsHead }).waitFor()
    expect(await page.getByRole('button', { name: words.document.accept }).count()).toBe(0)
  })

  it('reads a record whose every field is closed', async () => {
    const dashboard = await asViewer()
    const { page, words } = dashboard
    await dashboard.open(`/c/${office.client}/register/${office.activity}`)
    const form = page.getByRole('form', { name: words.record.form })
    await form.getByText(words.permissions.edit).waitFor()
    expect(await page.getByRole('button', { name: words.record.confirm }).isDisabled()).toBe(true)
    const fields = await form.getByRole('textbox').all()
    expect(fields.length).toBeGreaterThan(3)
    for (const field of fields) expect(await field.isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: words.record.delete }).count()).toBe(0)
  })

  it('reads a finding but decides nothing', async () => {
    const dashboard = await asViewer()
    const { page, words } = dashboard
    await dashboard.open(`/c/${office.client}/findings/${office.shieldFinding}`)
    await page.getByRole('region', { name: words.finding.decision }).getByText(words.permissions.decide).waitFor()
    expect(await page.getByRole('button', { name: words.finding.save }).count()).toBe(0)
  })
})

describe('what is not there and what is not yours', () => {
  const nowhere = '0190a0a0-0000-7000-8000-000000000000'
  const places: readonly (readonly [string, (client: string, office: Office) => string, (client: string) => string])[] = [
    ['client', (client) => `/c/${client}`, (client) => `/c/${client}`],
    ['register', (client) => `/c/${client}/register`, (client) => `/c/${client}/register`],
    ['findings', (client) => `/c/${client}/findings`, (client) => `/c/${client}/findings`],
    ['report', (client) => `/c/${client}/report`, (client) => `/c/${client}/report`],
    ['intake', (client) => `/c/${client}/intake`, (client) => `/c/${client}/intake`],
    ['document', (client, { document }) => `/c/${client}/intake/${document}`, (client) => `/c/${client}/intake/${nowhere}`],
    ['record', (client, { activity }) => `/c/${client}/register/${activity}`, (client) => `/c/${client}/register/${nowhere}`],
    ['finding', (client, { shieldFinding }) => `/c/${client}/findings/${shieldFinding}`, (client) => `/c/${client}/findings/${nowhere}`],
  ]

  it('look the same on every page', async () => {
    const stranger = await app.addPerson({ name: 'Outi Outo', role: 'editor', organizations: [office.emptyClient] })
    const { dashboard, watch } = await openWindow(browser, app, stranger)
    const read = async (path: string): Promise<string> => {
      await dashboard.open(path)
      const main = dashboard.page.getByRole('main')
      await main.getByText(dashboard.words.errors.not_found).waitFor()
      return main.innerText()
    }
    for (const [name, foreign, missing] of places) {
      const [theirs, none] = [await read(foreign(office.client, office)), await read(missing(nowhere))]
      expect(theirs, name).toBe(none)
      expect(theirs, name).not.toContain(office.clientName)
    }
    expect(watch.troubles()).toEqual([])
  })
})
