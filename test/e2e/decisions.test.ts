// The ledger of decisions: read, renewed and withdrawn by keyboard, and taken back.
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
let viewer: Person
let hand: Hand
let dashboard: Dashboard

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function decide(ids: readonly string[], decision: object): Promise<void> {
  const answer = await hand.done(
    'mutation ($ids: [ID!]!, $decision: DecisionInput!) { decideFindings(ids: $ids, decision: $decision) { refusal { code } } }',
    { ids, decision },
  )
  expect(answer.list('decideFindings').map((outcome) => outcome.at('refusal'))).toEqual(ids.map(() => null))
}

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  office = await furnish(await app.hand(consultant))
  officer = await app.addPerson({ name: 'Taimi Tietosuoja', role: 'dpo' })
  viewer = await app.addPerson({ name: 'Lauri Lukija', role: 'viewer', organizations: [office.client] })
  hand = await app.hand(officer)
  const open = await hand.done(
    'query ($id: ID!) { findings(filter: { organizationId: $id, lens: open }, first: 10) { edges { node { id } } } }',
    { id: office.client },
  )
  const [first = '', second = ''] = open
    .list('findings.edges')
    .map((edge) => edge.text('node.id'))
    .filter((id) => id !== office.shieldFinding)
  await decide([office.shieldFinding], { kind: 'accepted', reason: 'Vaihdetaan palvelu ennen kesää.', until: dayFromNow(12) })
  await decide([first], { kind: 'planned', owner: 'Seuran sihteeri', due: '2026-01-31' })
  await decide([second], { kind: 'disputed', reason: 'Tieto on liitteessä.' })
  await decide([second], { kind: 'planned', owner: 'Seuran sihteeri', due: dayFromNow(40) })
  ;({ dashboard } = await seat(browser, app, officer))
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const ledger = (): Locator => dashboard.page.getByRole('table', { name: new RegExp(`^${dashboard.words.decisions.title}`) })
const rows = (): Locator =>
  ledger()
    .getByRole('row')
    .filter({ has: dashboard.page.getByRole('rowheader') })
const lens = (name: keyof typeof catalogues.fi.decisions.lens): Locator =>
  dashboard.page
    .getByRole('navigation', { name: dashboard.words.decisions.lenses })
    .getByRole('link', { name: dashboard.words.decisions.lens[name] })

/** Goes there with the focus and presses the key, as who has no mouse. */
async function press(target: Locator, key: string): Promise<void> {
  await target.focus()
  await dashboard.page.keyboard.press(key)
}

describe('the ledger of decisions', () => {
  it('shows what stands, who decided, until when, and that a statutory gap stays counted', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${office.client}`)
    await press(dashboard.tab(words.shell.nav.decisions), 'Enter')
    await page.getByRole('heading', { level: 1, name: words.decisions.title }).waitFor()
    await rows().nth(2).waitFor()
    expect(await rows().count()).toBe(3)
    const accepted = rows().filter({ hasText: 'Vaihdetaan palvelu ennen kesää.' })
    await accepted.getByText(words.decisions.staysCounted).waitFor()
    await accepted.getByText(say(words.decisions.approver, { name: officer.name })).waitFor()
    await accepted.getByText(words.decisions.expiring).waitFor()
    await rows().filter({ hasText: '31.1.2026' }).getByText(words.decisions.overdue).waitFor()
  })

  it('keeps lens and filter in the address', async () => {
    const { words, page } = dashboard
    await press(lens('ended'), 'Enter')
    await page.getByText(new RegExp(`^${say(words.decisions.ended.replaced, { day: '' })}`)).waitFor()
    expect(new URL(page.url()).searchParams.get('lens')).toBe('ended')
    await page.getByLabel(words.decisions.how).selectOption('withdrawn')
    await page.getByText(words.decisions.empty.filter).waitFor()
    await page.reload()
    await page.getByText(words.decisions.empty.filter).waitFor()
    await page.getByRole('link', { name: words.common.clear }).click()
    await rows().first().waitFor()
    expect(new URL(page.url()).search).toBe('?lens=ended')
  })

  it('withdraws by keyboard and takes it back', async () => {
    const { words, page } = dashboard
    await press(lens('expiring'), 'Enter')
    await lens('expiring').and(page.locator('[aria-current]')).waitFor()
    await rows().filter({ hasText: 'Vaihdetaan palvelu ennen kesää.' }).waitFor()
    await press(rows().getByRole('checkbox').first(), 'Space')
    await press(page.getByRole('button', { name: words.decisions.withdraw }), 'Enter')
    await page.getByText(words.decisions.empty.lens).waitFor()
    await press(page.getByRole('button', { name: words.common.undo }), 'Enter')
    await rows().filter({ hasText: 'Vaihdetaan palvelu ennen kesää.' }).waitFor()
  })

  it('renews many with one reason and one end, and keeps the former ones', async () => {
    const { words, page } = dashboard
    await dashboard.open(`/c/${office.client}/decisions?kind=planned`)
    await rows().nth(1).waitFor()
    expect(await rows().count()).toBe(2)
    for (const box of await rows().getByRole('checkbox').all()) await press(box, 'Space')
    await press(page.getByRole('button', { name: words.decisions.renew, exact: true }), 'Enter')
    const dialog = page.getByRole('dialog', { name: say(words.decisions.renewTitle.planned, { n: 2 }) })
    expect(await dialog.getByLabel(words.parts.decide.owner).inputValue()).toBe('Seuran sihteeri')
    await dialog.getByLabel(words.parts.decide.due).fill('31.12.2099')
    expect(await violations(page)).toEqual([])
    await press(dialog.getByRole('button', { name: words.decisions.renew, exact: true }), 'Enter')
    await dialog.waitFor({ state: 'detached' })
    await rows().filter({ hasText: '31.12.2099' }).nth(1).waitFor()
    await press(lens('ended'), 'Enter')
    await rows().filter({ hasText: '31.1.2026' }).waitFor()
  })

  it.each(languages)('reads well in %s, wide and narrow', async (language: Language) => {
    const { page } = dashboard
    const words = catalogues[language]
    await hand.done('mutation ($language: Language!) { setLanguage(language: $language) { __typename } }', { language })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`${app.url}/decisions?lens=all`)
    await page.getByRole('heading', { level: 1, name: words.decisions.title }).waitFor()
    await page.getByText(words.decisions.staysCounted).first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toEqual({ by: 0, widest: '' })
  })
})

it('a viewer reads the ledger and changes nothing', async () => {
  const { dashboard: other } = await openWindow(browser, app, viewer)
  await other.open(`/c/${office.client}/decisions`)
  const { page, words } = other
  await page.getByRole('checkbox').first().check()
  expect(await page.getByRole('button', { name: words.decisions.withdraw }).isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: words.decisions.renew, exact: true }).isDisabled()).toBe(true)
})
