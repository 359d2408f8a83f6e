// What would break, by keyboard, over the demo: what the page shows is exactly what its registers record.
import { languages, type Language } from '@seloste/schema/text'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { type Desk, read, readOtherwise, seat, sound, soundOtherwise } from '../support/sweep.js'

vi.setConfig({ testTimeout: 90_000 })
const password = 'kolme sanaa riittää'
const framework = 'adq-us-dpf'
const emails: Readonly<Record<Language, string>> = { fi: 'consultant@demo.example', sv: 'dpo@demo.example', en: 'viewer@demo.example' }
const person = (language: Language): Person => ({ name: language, email: emails[language], password, language })

interface Recorded {
  readonly client: string
  readonly clientName: string
  readonly activity: string
  readonly transfers: number
}

let app: App
let browser: Browser
let hand: Hand
let desk: Desk
let recorded: readonly Recorded[]

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ SELOSTE_DEMO: 'on', SELOSTE_DEMO_PASSWORD: password }), launchBrowser()])
  hand = await app.hand(person('fi'))
  await hand.done('mutation { setLanguage(language: fi) { language } }')
  recorded = await onFramework()
  desk = await seat(browser, app, person('fi'))
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Activities of every register whose own transfers name the framework, or its family alone. */
async function onFramework(): Promise<Recorded[]> {
  const all = await hand.done(
    `{ organizations(first: 40) { totalCount edges { node { id name activities(first: 20) { totalCount edges { node { id transfers { mechanismId mechanismKind } } } } } } } }`,
  )
  expect(all.number('organizations.totalCount')).toBeLessThanOrEqual(40)
  for (const edge of all.list('organizations.edges')) expect(edge.number('node.activities.totalCount')).toBeLessThanOrEqual(20)
  return all.list('organizations.edges').flatMap((edge) =>
    edge.list('node.activities.edges').flatMap((row) => {
      const resting = row
        .list('node.transfers')
        .filter((one) => one.at('mechanismId') === framework || (one.at('mechanismId') === null && one.at('mechanismKind') === 'dpf'))
      return resting.length > 0
        ? [{ client: edge.text('node.id'), clientName: edge.text('node.name'), activity: row.text('node.id'), transfers: resting.length }]
        : []
    }),
  )
}

const hits = (): Locator => desk.page.getByRole('region', { name: desk.dashboard.words.whatIf.activities }).locator('ol > li')

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await desk.page.keyboard.press(key)
}

/** Chooses in a list as a keyboard does: by the first letters of the name. */
async function chooseByKeys(list: Locator, letters: string): Promise<void> {
  await list.focus()
  await desk.page.keyboard.type(letters)
}

it('the server foresees exactly the activities that the registers record on the framework', async () => {
  expect(recorded.length).toBeGreaterThan(1)
  const found = await hand.done(
    `query ($id: ID!) { whatIfFalls(mechanismId: $id) { organizationCount activities { activityId harms transfers { id alternatives { id } } opened { ruleId } } } }`,
    { id: framework },
  )
  expect(
    found
      .list('whatIfFalls.activities')
      .map((one) => one.text('activityId'))
      .toSorted(),
  ).toEqual(recorded.map(({ activity }) => activity).toSorted())
  expect(found.at('whatIfFalls.organizationCount')).toBe(new Set(recorded.map(({ client }) => client)).size)
  for (const one of found.list('whatIfFalls.activities'))
    expect(one.list('transfers.0.alternatives').map((ground) => ground.at('id'))).toContain('scc-2021-914')
})

it('from the menu, the ground at risk is one key away, and the sentence says how much stands on it', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await press(dashboard.tab(words.shell.nav.whatIf))
  await page.getByRole('heading', { level: 1, name: words.whatIf.title }).waitFor()
  await press(page.getByRole('main').getByRole('button', { name: /tietosuojakehys/ }))
  const clients = new Set(recorded.map(({ client }) => client)).size
  const sentence = page.getByRole('heading', { level: 2, name: new RegExp(`^Oletus: .*tietosuojakehys`) })
  await sentence.waitFor()
  expect(await sentence.innerText()).toContain(`${recorded.length} käsittelytointa, ${clients} asiakasta`)
  expect(await hits().count()).toBe(recorded.length)
  for (const { client, activity, clientName } of recorded) {
    const hit = hits().filter({ has: page.locator(`a[href*="/c/${client}/register/${activity}"]`) })
    expect(await hit.count()).toBe(1)
    await hit.getByRole('link', { name: clientName }).waitFor()
    await hit.getByText(/^(Miksi painaa:|Kirjatuissa tiedoissa)/).waitFor()
  }
  expect(new URL(page.url()).searchParams.get('fall')).toBe(framework)
})

it('tells what could be used instead, with what is still to be checked', async () => {
  const { page, dashboard } = desk
  const first = hits().first()
  const sentence = first.getByText(dashboard.words.whatIf.check)
  expect(await sentence.first().innerText()).toContain('2021/914')
  const fold = first.locator('summary').first()
  await press(fold)
  await first.locator('details[open] li').filter({ hasText: '2021/914' }).waitFor()
  await page.reload()
  await hits().first().waitFor()
  expect(await hits().count()).toBe(recorded.length)
})

it('gives the same as a file', async () => {
  const { page, dashboard } = desk
  const link = page.getByRole('link', { name: dashboard.words.whatIf.csv })
  const answer = await page.context().request.get(`${app.url}${await link.getAttribute('href')}`)
  expect(answer.headers()['content-type']).toContain('text/csv')
  const rows = (await answer.text()).trim().split('\r\n')
  expect(rows).toHaveLength(1 + recorded.reduce((sum, { transfers }) => sum + transfers, 0))
})

it('narrows to one client by its address, from the transfers on its page', async () => {
  const { page, dashboard } = desk
  const one = recorded[0]
  await dashboard.open(`/c/${one?.client}`)
  const transfers = page.getByRole('region', { name: dashboard.words.client.transfers })
  await press(
    transfers.getByRole('link', { name: new RegExp(`^${dashboard.words.whatIf.link.replace('?', '\\?')}.*tietosuojakehys`) }).first(),
  )
  await hits().first().waitFor()
  expect(new URL(page.url()).pathname).toBe(`/c/${one?.client}/what-if`)
  expect(await hits().count()).toBe(recorded.filter(({ client }) => client === one?.client).length)
  await press(page.getByRole('link', { name: dashboard.words.whatIf.everywhere }))
  await hits()
    .nth(recorded.length - 1)
    .waitFor()
})

it('shows what follows when a recipient moves', async () => {
  const { page, dashboard } = desk
  const { words } = dashboard
  await dashboard.open('/what-if')
  await press(page.getByRole('radio', { name: words.whatIf.kinds.move }), 'Space')
  const parties = page.getByLabel(words.whatIf.party, { exact: true })
  await parties.getByRole('option', { name: /Pagerfinch/ }).waitFor({ state: 'attached' })
  await chooseByKeys(parties, 'Pagerf')
  await chooseByKeys(page.getByLabel(words.whatIf.country, { exact: true }), 'Intia')
  const sentence = page.getByRole('heading', { level: 2, name: /^Oletus: Pagerfinch/ })
  await sentence.waitFor()
  expect(await sentence.innerText()).toContain('→ Intia')
  await hits().first().getByText(new RegExp('uu(si|tta) havain')).waitFor()
  expect(new URL(page.url()).searchParams.get('to')).toBe('IN')
})

it('says so where nothing stands on it, and where there is no such ground', async () => {
  const { page, dashboard } = desk
  await dashboard.open('/what-if?fall=adq-fo')
  await page.getByText(dashboard.words.whatIf.none).waitFor()
  await dashboard.open('/what-if?fall=adq-moon')
  await page.getByText(dashboard.words.whatIf.unknown).waitFor()
})

it('is readable by all, in three languages, wide and narrow, with a mouse or without', async () => {
  const path = `/what-if?fall=${framework}`
  for (const language of languages) {
    const own = language === 'fi' ? desk : await seat(browser, app, person(language))
    expect(await read(own, path)).toEqual(sound(language))
    if (language === 'sv') expect(await readOtherwise(own, path)).toEqual(soundOtherwise)
  }
})
