// From a number over all clients to the activities behind it, and back to the number, by keyboard alone.
import { type Language, languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { say } from '../support/page-driver.js'
import { activity, organization } from '../support/shared-processors.js'
import { type Desk, read, readOtherwise, seat, sound, soundOtherwise } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
const desks = {} as Record<Language, Desk>
let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const people: Person[] = []
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  const [first] = people
  if (!first) throw new Error('nobody was added')
  const hand = await app.hand(first)
  for (const [index, period] of ['P10Y', 'P10Y', 'P10Y', 'P10Y', 'P40Y'].entries())
    await activity(hand, await organization(hand, { name: `Telakka ${index} Oy` }), {
      title: { fi: 'Palkanlaskenta', sv: 'Löneräkning', en: 'Payroll' },
      purposes: [{ text: { fi: 'Palkanmaksu', sv: 'Löneutbetalning', en: 'Paying wages' }, legalBases: ['legal_obligation'] }],
      dataItems: [{ text: { fi: 'palkka', sv: 'lön', en: 'pay' }, retention: { period } }],
    })
  for (const person of people) desks[person.language] = await seat(browser, app, person)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe('statistics', () => {
  it('with the rows behind a number are sound in three languages, in the dark, when narrow and by keyboard', async () => {
    const path = '/statistics?rows=payroll.retention.480'
    for (const language of languages) expect(await read(desks[language], path)).toEqual(sound(language))
    expect(await readOtherwise(desks.fi, path)).toEqual(soundOtherwise)
  })

  it('lead from a number to its activities and back', async () => {
    const { page, dashboard, watch } = desks.fi
    const { statistics, common } = dashboard.words
    await dashboard.open('/statistics')
    await page.getByText('40 vuotta', { exact: true }).first().waitFor()
    const what = say(statistics.shareOf, { what: 'Lakisääteinen velvoite', n: 5, of: 5 })
    const number = page.getByRole('button', { name: what })
    await number.press('Enter')
    const rows = page.getByRole('region', { name: what })
    await rows.getByRole('link').nth(4).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(what)
    expect(page.url()).toContain('rows=payroll.legalBases.legal_obligation')
    await rows.getByRole('button', { name: common.close }).press('Enter')
    await rows.waitFor({ state: 'detached' })
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByText(statistics.periods).press('Enter')
    await page.getByRole('button', { name: say(statistics.shareOf, { what: '40 vuotta', n: 1, of: 5 }) }).press('Enter')
    await page
      .getByRole('region', { name: /40 vuotta/ })
      .getByRole('link', { name: 'Palkanlaskenta' })
      .press('Enter')
    await page.waitForURL(/\/c\/.+\/register\/.+#retention/)
    expect(watch.troubles()).toEqual([])
  })
})
