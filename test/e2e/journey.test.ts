// The whole way, once, in a browser: from a notice that leans on the Privacy Shield to a report in which the gap is gone.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { cellsOf, even, textOf, tight } from '../exports/read-back.js'
import { violations } from '../support/accessibility.js'
import { type App, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { Dashboard, say } from '../support/page-driver.js'
import { type PageWatch, watchPages } from '../support/page-watch.js'
import { shieldNotice } from '../support/small-office.js'

const client = 'Tuohimetsän Soutajat Oy'
const sentence = 'Uutiskirjeen osoitteet siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.'
const shield = /Privacy Shield/

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let dashboard: Dashboard
let watch: PageWatch
let gapTitle = ''

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  const context = await browser.newContext({
    locale: 'fi-FI',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  watch = watchPages(context, app.url)
  dashboard = new Dashboard(await context.newPage(), app.url)
  await dashboard.signIn(consultant)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function expectSound(): Promise<void> {
  expect(await violations(dashboard.page)).toEqual([])
  expect(watch.troubles()).toEqual([])
}

it('an empty portfolio leads to the first client, and that to where notices are brought in', async () => {
  const { page, words } = dashboard
  await page.getByRole('heading', { name: words.portfolio.empty.title }).waitFor()
  await dashboard.addClient(client)
  await page.getByRole('heading', { level: 1, name: words.intake.heading }).waitFor()
  await page.getByText(words.intake.none).waitFor()
  await expectSound()
})

it('a pasted notice is read into candidates, the sentence of each marked in the text', async () => {
  const { page, words } = dashboard
  await dashboard.pasteNotice('seloste', shieldNotice)
  await page.getByRole('heading', { level: 1, name: say(words.document.heading, { name: 'seloste.txt' }) }).waitFor()
  const transfer = dashboard.candidates().filter({ hasText: words.document.kinds.transfer }).filter({ hasText: shield })
  await transfer.getByText(words.document.kinds.transfer).click()
  expect(await transfer.getByText(say(words.document.warnFallen, { letter: 'e' })).count()).toBe(1)
  const source = dashboard.source('seloste.txt, suomi')
  expect(even(await dashboard.marks(source).filter({ hasText: shield }).first().innerText())).toContain('Privacy Shield')
  expect(await source.getAttribute('lang')).toBe('fi')
  await expectSound()
})

it('accepted candidates become an activity, and the gap shows at once', async () => {
  const { page, words } = dashboard
  await dashboard.acceptEveryCandidate()
  const count = await dashboard.candidates().count()
  await page.getByRole('button', { name: say(words.document.confirm, { n: count }) }).click()
  const outcome = page.getByRole('region', { name: words.document.confirmed })
  await outcome.waitFor()
  gapTitle = await outcome.getByRole('link', { name: shield }).innerText()
  await expectSound()
})

it('the findings list it with its sentence, and its own page quotes it', async () => {
  const { page, words } = dashboard
  await dashboard.tab(words.shell.nav.clientFindings).click()
  const row = page.getByRole('row').filter({ hasText: gapTitle })
  expect(even(await row.innerText())).toContain(sentence)
  await row.getByRole('link', { name: gapTitle }).click()
  await page.getByRole('heading', { level: 1, name: gapTitle }).waitFor()
  const explanation = page.getByRole('article', { name: words.finding.explanation })
  expect(even(await dashboard.marks(explanation).first().innerText())).toContain('Privacy Shield')
  expect(await explanation.getByRole('blockquote').first().getAttribute('lang')).toBe('fi')
  for (const part of Object.values(words.parts.explanation)) await explanation.getByRole('heading', { name: part }).waitFor()
  await explanation.getByRole('link', { name: 'transfer-privacy-shield' }).waitFor()
  await expectSound()
})

it('the finding opens the very field, and a valid mechanism closes the gap', async () => {
  const { page, words } = dashboard
  await page.getByRole('link', { name: new RegExp(`^${words.finding.openField.split(':')[0]}`) }).click()
  await page.getByRole('form', { name: words.record.form }).waitFor()
  await dashboard.setGround({ ground: /2021\/914/, signedOn: '2024-03-01', assessedOn: '2024-02-12' })
  await expectSound()
  await dashboard.confirmRecord()
  await page.getByText(words.record.confirmed).waitFor()
  const closed = page.getByRole('paragraph').filter({ hasText: words.record.closed })
  await closed.getByRole('link', { name: gapTitle }).click()
  await page.getByRole('article', { name: words.finding.explanation }).getByText(words.finding.resolved).waitFor()
  await page.getByText(words.finding.isClosed).waitFor()
  await expectSound()
})

it('the gap stands among the resolved and no more among the open', async () => {
  const { page, words } = dashboard
  await dashboard.tab(words.shell.nav.clientFindings).click()
  const lenses = page.getByRole('navigation', { name: words.findings.lenses })
  await lenses.getByRole('link', { name: words.findings.lens.resolved }).click()
  const row = page.getByRole('row').filter({ hasText: gapTitle })
  await row.first().waitFor()
  await lenses.getByRole('link', { name: words.findings.lens.open }).click()
  await row.first().waitFor({ state: 'detached' })
  expect(await page.getByRole('row').count()).toBeGreaterThan(1)
  await expectSound()
})

async function download(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { page } = dashboard
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** JSON with its keys in order, as RFC 8785 has it for what a report holds. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  )
}

it('the report and its three files say the same, without the gap', async () => {
  const { page, words } = dashboard
  await dashboard.tab(words.shell.nav.report).click()
  const preview = page.getByRole('region', { name: words.report.preview })
  await preview.getByText(client).first().waitFor()
  expect(await preview.innerText()).not.toContain(gapTitle)
  await expectSound()

  const today = new Date().toISOString().slice(0, 10)
  const json = await download(say(words.report.download, { format: 'JSON' }))
  const { contentHash, ...content } = JSON.parse(new TextDecoder().decode(json.bytes)) as Record<string, unknown> & { contentHash: string }
  expect(
    createHash('sha256')
      .update(JSON.stringify(ordered(content)))
      .digest('hex'),
  ).toBe(contentHash)
  await page.getByText(contentHash).first().waitFor()
  expect(content['asOf']).toBe(today)

  const pdf = await download(words.report.pdf)
  const sheet = await download(say(words.report.download, { format: 'XLSX' }))
  expect([pdf.name, sheet.name, json.name]).toEqual(['pdf', 'xlsx', 'json'].map((ending) => `tuohimetsan-soutajat-oy-${today}.${ending}`))
  const inPdf = await textOf('pdf', pdf.bytes)
  const inSheet = even((await cellsOf(sheet.bytes)).join('\n'))
  const [year, month, day] = today.split('-').map(Number)
  for (const text of [inPdf, inSheet]) {
    expect(text).toContain(client)
    expect(text).toContain(String(content['rulesetVersion']))
    expect(text).toContain(`${day}.${month}.${year}`)
    expect(tight(text)).toContain(contentHash)
    expect(text).toContain('2021/914')
    expect(text).not.toContain(gapTitle)
  }
  await expectSound()
})
