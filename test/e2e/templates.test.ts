// A starter sent to a client and opened there; a set of measures made, offered, changed, taken and declined: by keyboard alone.
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp } from '../support/app.js'
import { violations } from '../support/accessibility.js'
import { launchBrowser } from '../support/browser.js'
import { say } from '../support/page-driver.js'
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

/** Goes on with Tab until the focus is there, and presses the key. */
async function press(target: Locator, key = 'Enter'): Promise<void> {
  const { page } = desk
  await target.waitFor()
  for (let step = 0; step < 200; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return key ? page.keyboard.press(key) : undefined
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

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
    await page.getByRole('heading', { level: 1, name: /luonnos/ }).waitFor()
    await dashboard.open('/templates')
    await page
      .getByRole('region', { name: /Omat mallit/ })
      .getByText('käytössä 1')
      .first()
      .waitFor()
  })

  it('a set of measures is made and offered; nothing changes until its keeper takes it', async () => {
    const { page, dashboard } = desk
    const { templates: words, common } = dashboard.words
    await dashboard.open('/templates')
    await press(page.getByRole('button', { name: words.newSet }))
    const writing = page.getByRole('dialog', { name: words.newSet })
    await press(writing.getByLabel('suomi').first(), '')
    await page.keyboard.type('Perustaso')
    for (const name of ['varmuuskopiointi', 'monivaiheinen tunnistautuminen']) await press(writing.getByRole('checkbox', { name }), 'Space')
    await press(writing.getByRole('button', { name: common.save }))
    await writing.waitFor({ state: 'detached' })

    await press(page.getByRole('button', { name: new RegExp(`^${words.offer} ?: Perustaso`) }))
    const offering = page.getByRole('dialog', { name: say(words.offerTitle, { title: 'Perustaso' }) })
    await press(offering.getByRole('checkbox', { name: office.clientName }), 'Space')
    await press(offering.getByText(words.allActivities))
    // The starter of the journey before is left out, by hand.
    await press(offering.getByRole('checkbox', { name: /luonnos/ }), 'Space')
    await press(offering.getByRole('button', { name: say(words.offerTo, { n: 1 }) }))
    await offering.getByText(say(words.offeredTo, { n: 2 })).waitFor()
    expect(await violations(page)).toEqual([])
    await press(offering.getByRole('button', { name: common.close }).first())

    await dashboard.open(`/c/${office.client}/register/${office.activity}`)
    await press(page.getByRole('link', { name: new RegExp(words.offerSee) }))
    const offer = page.getByRole('region', { name: office.activityTitle })
    await offer.getByText(words.added).first().waitFor()
    await press(offer.getByRole('checkbox', { name: 'varmuuskopiointi' }), 'Space')
    await press(offer.getByRole('button', { name: /^Ota \(1\)/ }))
    await offer.waitFor({ state: 'detached' })
    await press(page.getByRole('button', { name: new RegExp(`^${words.decline}`) }))
    await page.getByText(words.noOffers).waitFor()

    await dashboard.open(`/c/${office.client}/register/${office.activity}`)
    expect(await page.getByRole('checkbox', { name: 'monivaiheinen tunnistautuminen' }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'varmuuskopiointi' }).isChecked()).toBe(false)
    await page.getByText(dashboard.words.record.verbs.offer_take).waitFor()
  })

  it('a set that says more is offered again to all who were asked', async () => {
    const { page, dashboard } = desk
    const { templates: words, common } = dashboard.words
    await dashboard.open('/templates')
    await press(page.getByRole('button', { name: new RegExp(`^${words.change} ?: Perustaso`) }))
    const writing = page.getByRole('dialog', { name: say(words.changeSet, { title: 'Perustaso' }) })
    await press(writing.getByRole('checkbox', { name: 'lokitus' }), 'Space')
    await press(writing.getByRole('button', { name: common.save }))
    await press(page.getByRole('button', { name: new RegExp(`^Ota kaikki valitut`) }))
    await page.getByRole('region', { name: words.offers }).waitFor({ state: 'detached' })
    await dashboard.open(`/c/${office.client}/register/${office.activity}`)
    expect(await page.getByRole('checkbox', { name: 'lokitus' }).isChecked()).toBe(true)
    await dashboard.open('/templates')
    await press(page.getByRole('button', { name: new RegExp(`^${words.drop} ?: Perustaso`) }))
    await page.getByText(words.setsEmpty).waitFor()
    await press(page.getByRole('button', { name: common.undo, exact: true }))
    await page.getByRole('button', { name: new RegExp(`^${words.change} ?: Perustaso`) }).waitFor()
  })
})
