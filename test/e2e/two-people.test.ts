// Two people change the same thing at once: the second sees both versions and chooses; nothing is lost.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { type Dashboard, say } from '../support/page-driver.js'
import { addActivity, addClient } from '../support/small-office.js'
import { openWindow } from '../support/windows.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let aino: Person
let bertta: Person
let hand: Hand
let client: string
let activity: string

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  aino = await app.addPerson({ name: 'Aino Aallokko', role: 'consultant' })
  bertta = await app.addPerson({ name: 'Bertta Björklund', role: 'consultant' })
  hand = await app.hand(aino)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})
beforeEach(async () => {
  client = await addClient(hand, 'Saarnilehdon Musiikkikoulu Oy')
  activity = await addActivity(hand, client, 'controller', { fi: 'Oppilasrekisteri' })
})

async function sit(person: Person): Promise<Dashboard> {
  const { dashboard } = await openWindow(browser, app, person)
  return dashboard
}

async function stored() {
  const found = await hand.done(`query ($id: ID!) { activity(id: $id) { reviewedOn purposes { text { fi } } } }`, { id: activity })
  return {
    reviewedOn: found.at('activity.reviewedOn'),
    purposes: found.list('activity.purposes').map((purpose) => purpose.text('text.fi')),
  }
}

/** Both have the record open; each writes a purpose, Aino also the day of review; Aino confirms first, then Bertta tries. */
async function collide(): Promise<{ first: Dashboard; second: Dashboard }> {
  const [first, second] = await Promise.all([sit(aino), sit(bertta)])
  for (const dashboard of [first, second]) await dashboard.open(`/c/${client}/register/${activity}`)
  await first.writePurpose('Opetuksen järjestäminen')
  await first.page.getByLabel(first.words.record.reviewedOn).fill('2026-03-02')
  await second.writePurpose('Konserttien markkinointi')
  await first.confirmRecord()
  await first.page.getByText(first.words.record.confirmed).waitFor()
  await second.confirmRecord()
  return { first, second }
}

it('the second sees both versions, keeps one and loses nothing of the other', async () => {
  const { second } = await collide()
  const { record } = second.words
  const dialog = second.page.getByRole('dialog', { name: say(record.stale.title, { name: aino.name, at: '' }).trim() })
  const choice = dialog.getByRole('group', { name: record.parts.purposes })
  await choice.getByText('Opetuksen järjestäminen').waitFor()
  await choice.getByText('Konserttien markkinointi').waitFor()
  await dialog.getByText(record.parts.reviewedOn).waitFor()
  expect(await stored()).toEqual({ reviewedOn: '2026-03-02', purposes: ['Opetuksen järjestäminen'] })

  await choice.getByRole('radio', { name: record.stale.mine }).check()
  await dialog.getByRole('button', { name: record.stale.save }).click()
  await second.page.getByText(record.confirmed).waitFor()
  expect(await stored()).toEqual({ reviewedOn: '2026-03-02', purposes: ['Konserttien markkinointi'] })
})

it('the version of the other can stay instead', async () => {
  const { second } = await collide()
  const { record } = second.words
  const dialog = second.page.getByRole('dialog')
  await dialog.getByRole('group', { name: record.parts.purposes }).getByRole('radio', { name: record.stale.theirs }).check()
  await dialog.getByRole('button', { name: record.stale.save }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await second.purpose().inputValue()).toBe('Opetuksen järjestäminen')
  expect(await stored()).toEqual({ reviewedOn: '2026-03-02', purposes: ['Opetuksen järjestäminen'] })
})

it('what was written stays in the form while one thinks, and through a reload', async () => {
  const { second } = await collide()
  const { record } = second.words
  const dialog = second.page.getByRole('dialog')
  await dialog.getByRole('button', { name: record.stale.later }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await second.purpose().inputValue()).toBe('Konserttien markkinointi')
  await second.page
    .getByRole('status')
    .filter({ hasText: say(record.kept, { at: '' }).trim() })
    .waitFor()
  await second.page.reload()
  await second.ready()
  expect(await second.purpose().inputValue()).toBe('Konserttien markkinointi')
  expect(await stored()).toEqual({ reviewedOn: '2026-03-02', purposes: ['Opetuksen järjestäminen'] })
})

it('the facts of a client are kept the same way', async () => {
  const [first, second] = await Promise.all([sit(aino), sit(bertta)])
  const { client: words, common } = first.words
  for (const dashboard of [first, second]) {
    await dashboard.open(`/c/${client}`)
    await dashboard.page.getByRole('button', { name: words.editFacts }).click()
  }
  await first.page.getByLabel(words.email, { exact: true }).fill('koulu@saarnilehto.example')
  await first.page.getByRole('dialog').getByRole('button', { name: common.save }).click()
  await first.page.getByRole('dialog').waitFor({ state: 'detached' })
  await second.page.getByLabel(words.email, { exact: true }).fill('toimisto@saarnilehto.example')
  await second.page.getByRole('dialog').getByRole('button', { name: common.save }).click()
  const dialog = second.page.getByRole('dialog', { name: words.editTitle })
  const both = dialog.getByRole('alert').filter({ hasText: say(words.stale.title, { name: aino.name, at: '' }).trim() })
  await both.getByText('koulu@saarnilehto.example').waitFor()
  await both.getByText('toimisto@saarnilehto.example').waitFor()
  await dialog.getByRole('button', { name: words.stale.keepMine }).click()
  await dialog.waitFor({ state: 'detached' })
  await second.page.getByText('toimisto@saarnilehto.example').first().waitFor()
})
