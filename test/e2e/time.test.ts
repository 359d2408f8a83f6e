// The law of another day, by keyboard: the same record, judged otherwise, and how its findings turned.
import { languages } from '@seloste/schema/text'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { say } from '../support/page-driver.js'
import { addClient } from '../support/small-office.js'
import { type Desk, read, readOtherwise, seat, sound, soundOtherwise } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let hand: Hand
let desk: Desk
let client = ''
let gapTitle = ''
const people: Person[] = []

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  for (const language of languages) people.push(await app.addPerson({ name: `Kokeilija ${language}`, role: 'consultant', language }))
  const [consultant] = people
  if (!consultant) throw new Error('There is nobody to look')
  hand = await app.hand(consultant)
  client = await addClient(hand, 'Kaarnan Kirjeet Oy')
  await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) {
       ... on ActivitySaved { activity { id } } } }`,
    {
      organizationId: client,
      input: {
        title: { fi: 'Uutiskirje', sv: 'Nyhetsbrev', en: 'Newsletter' },
        transferStatement: 'occurs',
        transfers: [
          {
            country: 'US',
            mechanismKind: 'privacy_shield',
            mechanismId: 'adq-us-privacy-shield',
            importer: { name: 'Cloudberry Mail, Inc.' },
          },
        ],
        accountability: { nextReviewOn: '2022-03-01' },
      },
    },
  )
  const found = await hand.done(
    `query ($id: ID!) { registerOnDay(organizationId: $id, asOf: "2020-07-16") { findings { finding { ruleId text(language: fi) { title } } } } }`,
    { id: client },
  )
  const gap = found.list('registerOnDay.findings').find((one) => one.at('finding.ruleId') === 'transfer-privacy-shield')
  gapTitle = gap?.text('finding.text.title') ?? ''
  desk = await seat(browser, app, consultant)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const asked = (name: string): string | null => new URL(desk.page.url()).searchParams.get(name)
const banner = (day: string): Locator => desk.page.getByText(say(desk.dashboard.words.time.banner, { day }))
const gap = (): Locator => desk.page.getByRole('main').getByRole('rowheader', { name: gapTitle })

async function typeDay(label: string, day: string): Promise<void> {
  await desk.page.getByLabel(label, { exact: true }).focus()
  await desk.page.keyboard.press('Control+A')
  await desk.page.keyboard.type(day)
}

async function press(target: Locator): Promise<void> {
  await target.focus()
  await desk.page.keyboard.press('Enter')
}

it('a day typed on the page of a client judges it by the law of that day, and says so', async () => {
  const { page, dashboard } = desk
  const { time } = dashboard.words
  expect(gapTitle).not.toBe('')
  await dashboard.open(`/c/${client}`)
  await typeDay(time.lawAsOf, '15.7.2020')
  await banner('15.7.2020').waitFor()
  await page.getByRole('heading', { name: time.findings }).waitFor()
  expect(asked('asOf')).toBe('2020-07-15')
  expect(await gap().count()).toBe(0)
  await typeDay(time.lawAsOf, '16.7.2020')
  await banner('16.7.2020').waitFor()
  await gap().waitFor()
  expect(await page.getByText(time.bannerText).count()).toBe(1)
})

it('a turn of the law can be chosen instead, and the address brings the same', async () => {
  const { page, dashboard } = desk
  const { time } = dashboard.words
  const turns = page.getByLabel(time.turn)
  const eve = page.getByRole('option', { name: /^1\.1\.2021 · / }).first()
  await eve.waitFor({ state: 'attached' })
  await turns.focus()
  await page.keyboard.type('1.1.2021')
  await banner('1.1.2021').waitFor()
  await page.reload()
  await banner('1.1.2021').waitFor()
  await gap().waitFor()
})

it('the register and the findings of the same day are one key away, and so is the way back', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await dashboard.open(`/c/${client}?asOf=2020-07-15`)
  const note = page.getByRole('region', { name: words.time.control })
  await press(note.getByRole('link', { name: words.time.views.register, exact: true }))
  await page.getByRole('heading', { level: 1, name: words.register.title }).waitFor()
  await banner('15.7.2020').waitFor()
  const transfers = page.getByRole('row').filter({ hasText: 'Uutiskirje' }).getByRole('cell').nth(5)
  expect(await transfers.getByText('puute').count()).toBe(0)
  await press(note.getByRole('link', { name: words.time.views.findings, exact: true }))
  await page.getByRole('heading', { level: 1, name: words.findings.title }).waitFor()
  await page.getByText(words.time.notStored).waitFor()
  await page.getByRole('rowheader').first().waitFor()
  expect(await gap().count()).toBe(0)
  expect(await page.getByRole('checkbox').count()).toBe(0)
  await press(page.getByRole('button', { name: words.time.back }))
  await page.getByRole('link', { name: gapTitle }).first().waitFor()
  expect(asked('asOf')).toBeNull()
})

it('the portfolio tells each client by the law of the day, and every number leads to its findings', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await dashboard.open('/')
  await typeDay(words.time.lawAsOf, '16.7.2020')
  const row = page.getByRole('row').filter({ hasText: 'Kaarnan Kirjeet Oy' })
  await banner('16.7.2020').waitFor()
  await row
    .getByRole('link', { name: 'Kaarnan Kirjeet Oy, siirrot' })
    .or(row.getByRole('link', { name: /siirrot kolmansiin/i }))
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: words.findings.title }).waitFor()
  expect([asked('asOf'), asked('statement')]).toEqual(['2020-07-16', 'transfers'])
  await gap().waitFor()
})

it('the line of time names the law that turned each finding, and tells it from time that passed', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await dashboard.open(`/c/${client}`)
  await press(page.getByRole('main').getByRole('link', { name: words.time.views.time }).first())
  await page.getByRole('heading', { level: 1, name: words.time.heading }).waitFor()
  const turns = page.getByRole('main').locator('ol > li')
  const shield = turns.filter({ has: page.getByRole('heading', { name: /Privacy Shield/ }) }).filter({ hasText: gapTitle })
  await shield.first().waitFor()
  expect(await shield.first().innerText()).toContain(words.time.byLaw)
  const passed = turns.filter({ hasText: words.time.byTimeText })
  expect(await passed.count()).toBeGreaterThan(0)
  await passed.first().getByRole('rowheader').first().waitFor()
  await typeDay(words.time.since, '17.7.2020')
  await shield.first().waitFor({ state: 'detached' })
  expect(asked('since')).toBe('2020-07-17')
  await typeDay(words.time.upTo, '18.7.2020')
  await page.getByText(words.time.noTurns).waitFor()
})

it('on paper, the banner and the turns are there and the controls are not', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await page.emulateMedia({ media: 'print' })
  await dashboard.open(`/c/${client}?asOf=2020-07-16`)
  expect(await banner('16.7.2020').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: words.time.back }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
})

it('is readable by all, in three languages, wide and narrow, with a mouse or without', async () => {
  const paths = [`/c/${client}/time`, `/c/${client}?asOf=2020-07-16`, '/?asOf=2020-07-16']
  for (const one of people) {
    const own = one.language === 'fi' ? desk : await seat(browser, app, one)
    for (const path of paths) expect({ path, ...(await read(own, path)) }).toEqual({ path, ...sound(one.language) })
  }
  expect(await readOtherwise(desk, `/c/${client}/time`)).toEqual(soundOtherwise)
})
