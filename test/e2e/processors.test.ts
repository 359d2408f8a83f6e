// From a change at one processor to a letter for each client that uses it, and two entries of one party made one and apart again.
import { type Language, languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from '../support/accessibility.js'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { say } from '../support/page-driver.js'
import { type Shared, shareProcessors } from '../support/shared-processors.js'
import { type Desk, read, readOtherwise, seat, sound, soundOtherwise } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
const desks = {} as Record<Language, Desk>
let app: App
let browser: Browser
let shared: Shared

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  if (people[0]) shared = await shareProcessors(await app.hand(people[0]), new Date().toISOString().slice(0, 10))
  for (const person of people) desks[person.language] = await seat(browser, app, person)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('processors', () => {
  it.each([
    ['the list', () => '/processors'],
    ['one with its chain', () => `/processors/${shared.party}`],
    ['the letters on a change', () => `/processors/${shared.party}?change=country&to=IN`],
  ])('%s is sound in three languages, in the dark, when narrow and by keyboard', async (_name, address) => {
    const path = address()
    for (const language of languages) expect(await read(desks[language], path)).toEqual(sound(language))
    expect(await readOtherwise(desks.fi, path)).toEqual(soundOtherwise)
  })

  it('narrow to a contract that ends soon, told in words', async () => {
    const { page, dashboard } = desks.fi
    const { processors } = dashboard.words
    await dashboard.open('/processors')
    await page.getByRole('button', { name: processors.only.expiring }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: say(processors.rows, { n: 1 }) })
      .waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Kirjepilvi Oy' })
    expect(await row.innerText()).toContain(processors.contracts.expiring.split('{')[0])
    expect(page.url()).toContain('only=expiring')
  })

  it('processor change to letter', async () => {
    const { page, dashboard, watch } = desks.fi
    const { processors } = dashboard.words
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dashboard.open('/processors')
    await page.getByRole('link', { name: 'Kirjepilvi Oy' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Kirjepilvi Oy' }).waitFor()
    await page.getByRole('radio', { name: processors.kinds.country }).press('Space')
    await page.getByLabel(processors.newCountry).focus()
    await page.getByLabel(processors.newCountry).selectOption('IN')
    const letter = page.getByRole('article', { name: say(processors.letterTo, { name: 'Aallonmurtaja Oy' }) })
    await letter.getByText('Uusi maa: Intia').waitFor()
    expect(await letter.getByRole('link', { name: 'Uutiskirje' }).getAttribute('href')).toContain(`/c/${shared.finnish}/register/`)
    const swedish = page.getByRole('article', { name: say(processors.letterTo, { name: 'Brygghuset Ab' }) })
    await swedish.getByText(processors.read).press('Enter')
    const text = swedish.getByText('Nytt land: Indien')
    await text.waitFor()
    expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('sv')
    await swedish.getByRole('button', { name: processors.copy }).press('Enter')
    await swedish.getByText(say(processors.copied, { name: 'Brygghuset Ab' })).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Medlemsbrev')
    expect(page.url()).toContain('change=country&to=IN')
    expect(await violations(page)).toEqual([])
    expect(watch.troubles()).toEqual([])
  })

  it('only the chosen letter goes to paper', async () => {
    const { page, dashboard } = desks.fi
    const { processors } = dashboard.words
    await dashboard.open(`/processors/${shared.party}?change=certification`)
    await page.evaluate(() => (window.print = () => undefined))
    await page
      .getByRole('article', { name: /Brygghuset/ })
      .getByRole('button', { name: processors.print })
      .press('Enter')
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('main').innerText()
    await page.emulateMedia({ media: 'screen' })
    expect(printed).toContain('certifieringen upphör')
    expect(printed).toContain('Medlemsbrev')
    expect(printed).not.toContain('Uutiskirje')
    expect(printed).not.toContain(processors.chain)
  })

  it('two entries of one party become one after a question, and apart again', async () => {
    const { page, dashboard, watch } = desks.fi
    const { processors, common } = dashboard.words
    await dashboard.open(`/processors/${shared.party}`)
    const button = page.getByRole('button', { name: say(processors.mergeOf, { name: 'Kirjepilvi' }) })
    await button.press('Enter')
    const dialog = page.getByRole('dialog', { name: processors.mergeTitle })
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: common.cancel }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await button.press('Enter')
    await dialog.getByRole('button', { name: processors.merge, exact: true }).press('Enter')
    await page
      .getByText(say(processors.merged, { name: 'Kirjepilvi' }))
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Fakturering' }).waitFor()
    const part = page.getByRole('button', { name: processors.part })
    await part.press('Enter')
    await button.waitFor()
    expect(await page.getByRole('link', { name: 'Fakturering' }).count()).toBe(0)
    expect(watch.troubles()).toEqual([])
  })
})
