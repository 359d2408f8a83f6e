// A newer notice against the register that an older one made: every difference answered from the keyboard, in one save.
import { languages } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../support/accessibility.js'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { catalogues, type Dashboard, say } from '../support/page-driver.js'
import type { PageWatch } from '../support/page-watch.js'
import { addClient } from '../support/small-office.js'
import { openWindow } from '../support/windows.js'

const notice = (years: string, purpose: string, disclosure: string): string => `Tietosuojaseloste

1. Rekisterinpitäjä
Kanervikon Kirjapaja Oy, Kanervatie 3, 99999 Kanervala

2. Henkilötietojen käsittelyn tarkoitus
- uutiskirjeen lähettäminen${purpose}
Käsittely perustuu suostumukseen.

3. Rekisteröidyt
- tilaajat

4. Rekisterin tietosisältö
- nimi
- sähköpostiosoite

5. Tietojen luovutukset
${disclosure}

6. Säilytysaika
Tietoja säilytetään ${years} vuotta.
`
const ownNames = { fi: 'suomi', sv: 'svenska', en: 'English' } as const
const ofLanguage = new RegExp(languages.map((language) => catalogues[language].shell.language).join('|'))
const older = notice('kaksi', '', 'Tietoja luovutetaan Kyyhkyposti Oy:lle.')
const newer = notice('viisi', '\n- tapahtumista kertominen', 'Tietoja ei luovuteta.')

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let consultant: Person
let hand: Hand
let client: string
let activity: string
let document: string
let dashboard: Dashboard
let watch: PageWatch

async function bring(name: string, text: string) {
  const added = await hand.done(
    `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on DocumentAdded { document { id version candidates { id } } } } }`,
    { input: { organizationId: client, name, contentBase64: Buffer.from(text).toString('base64') } },
  )
  return {
    id: added.text('addDocument.document.id'),
    candidates: added.list('addDocument.document.candidates').map((candidate) => candidate.text('id')),
  }
}

async function furnish(): Promise<void> {
  client = await addClient(hand, 'Kanervikon Kirjapaja Oy')
  const first = await bring('vanha.txt', older)
  const decided = await hand.done(
    `mutation ($id: ID!, $decisions: [CandidateDecisionInput!]!) { decideCandidates(documentId: $id, version: 1, decisions: $decisions) {
       ... on CandidatesDecided { document { version } } } }`,
    { id: first.id, decisions: first.candidates.map((id) => ({ id, action: 'accept' })) },
  )
  const confirmed = await hand.done(
    `mutation ($id: ID!, $version: Int!) { confirmDocument(documentId: $id, version: $version, target: { title: { fi: "Uutiskirje" } }) {
       ... on DocumentConfirmed { activity { id } } } }`,
    { id: first.id, version: decided.number('decideCandidates.document.version') },
  )
  activity = confirmed.text('confirmDocument.activity.id')
  document = (await bring('uusi.txt', newer)).id
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  hand = await app.hand(consultant)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})
beforeEach(async () => {
  await furnish()
  ;({ dashboard, watch } = await openWindow(browser, app, consultant))
})

async function recorded() {
  return (
    await hand.done(
      'query ($id: ID!) { activity(id: $id) { version purposes { text { fi } } recipients { party { name } category { fi } } dataItems { retention { period } } } }',
      { id: activity },
    )
  ).at('activity') as {
    version: number
    purposes: { text: { fi: string } }[]
    recipients: unknown[]
    dataItems: { retention: { period: string } }[]
  }
}

describe('a notice against the register', () => {
  it('is gone through with the keyboard and saved once; what the notice is to mend stays as a list to print', async () => {
    await dashboard.open(`/c/${client}/intake/${document}`)
    const { page, words } = dashboard
    const { drift } = words
    await page
      .getByRole('link', { name: new RegExp(`^${words.document.compare}`) })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: say(drift.heading, { activity: 'Uutiskirje' }) }).waitFor()
    const disagree = page.getByRole('region', { name: new RegExp(drift.groups.disagree) })
    expect(await disagree.getByRole('listitem').count()).toBe(1)
    const quote = dashboard.marks(disagree).first()
    expect(await quote.innerText()).toContain('viisi vuotta')
    expect(await disagree.getByText('2 vuotta', { exact: true }).count()).toBe(1)
    expect(
      await page
        .getByRole('region', { name: new RegExp(drift.groups.register_lacks) })
        .getByText('tapahtumista kertominen')
        .count(),
    ).toBe(1)
    expect(
      await page
        .getByRole('region', { name: new RegExp(drift.groups.notice_silent) })
        .getByText(/Kyyhkyposti/)
        .count(),
    ).toBe(1)

    await disagree.getByRole('listitem').first().focus()
    for (const key of ['1', '1', '1', 'z', '2']) await page.keyboard.press(key)
    expect(await page.getByRole('radio', { name: drift.sides.notice_silent.register }).isChecked()).toBe(true)
    const mend = page.getByRole('region', { name: drift.mend })
    await mend.getByText(/Kyyhkyposti/).waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: say(drift.save, { n: 3 }) }).click()
    await page
      .getByRole('region', { name: drift.saved })
      .getByText(say(drift.savedSays, { taken: 2, kept: 1 }))
      .waitFor()
    expect(
      await page.getByRole('heading', { name: drift.saved }).evaluate((heading) => heading === globalThis.document.activeElement),
    ).toBe(true)
    const now = await recorded()
    expect(now.dataItems.map(({ retention }) => retention.period)).toEqual(['P5Y', 'P5Y'])
    expect(now.purposes.map(({ text }) => text.fi)).toContain('tapahtumista kertominen')
    expect(now.recipients).toHaveLength(1)

    await page.reload()
    await mend.getByText(/Kyyhkyposti/).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await mend.isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: new RegExp(drift.save.split(' (')[0] ?? '') }).isVisible()).toBe(false)
    expect(watch.troubles()).toEqual([])
  })

  it('keeps the choices where somebody changed the activity meanwhile', async () => {
    await dashboard.open(`/c/${client}/intake/${document}/drift/${activity}`)
    const { page, words } = dashboard
    const disagree = page.getByRole('region', { name: new RegExp(words.drift.groups.disagree) })
    await disagree.getByRole('radio', { name: words.drift.sides.disagree.register }).check()
    const { version } = await recorded()
    await hand.done(
      'mutation ($id: ID!, $version: Int!) { updateActivity(id: $id, version: $version, input: { title: { fi: "Kirje" } }) { __typename } }',
      { id: activity, version },
    )
    await page.getByRole('button', { name: say(words.drift.save, { n: 1 }) }).click()
    await page.getByText(words.drift.stale).waitFor()
    expect(await disagree.getByRole('radio', { name: words.drift.sides.disagree.register }).isChecked()).toBe(true)
    await page.getByRole('button', { name: say(words.drift.save, { n: 1 }) }).click()
    await page.getByRole('region', { name: words.drift.saved }).waitFor()
    await disagree.getByRole('radio', { name: words.drift.sides.disagree.later }).check()
    await page.getByRole('button', { name: say(words.drift.save, { n: 1 }) }).click()
    await page.getByText(words.drift.mendNone).waitFor()
    expect(watch.troubles()).toEqual([])
  })

  it('lets a person choose the activity, and leads from the record too', async () => {
    await dashboard.open(`/c/${client}/intake/${document}/drift`)
    const { page, words } = dashboard
    await page.getByRole('heading', { level: 1, name: words.drift.choose }).waitFor()
    await page.getByText(words.drift.why.resembles).waitFor()
    await page.getByRole('link', { name: 'Uutiskirje', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say(words.drift.heading, { activity: 'Uutiskirje' }) }).waitFor()
    await dashboard.open(`/c/${client}/register/${activity}`)
    await page
      .getByRole('region', { name: words.drift.sources })
      .getByRole('link', { name: new RegExp(words.document.compare) })
      .click()
    await page.getByText(words.drift.none).waitFor()
  })

  it.each(languages)('is readable by all and holds together at 390 px, in %s', async (language) => {
    const { page } = dashboard
    await dashboard.open(`/c/${client}/intake/${document}/drift/${activity}`)
    await page.getByRole('group', { name: ofLanguage }).getByRole('button', { name: ownNames[language] }).click()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('heading', { level: 1, name: new RegExp(catalogues[language].drift.title) }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth)).toBeLessThanOrEqual(0)
  })
})
