// What a person may drop by mistake or in malice: each file is answered by its name and with a reason, and none of it runs or stays.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { catalogues, type Dashboard } from '../support/page-driver.js'
import type { PageWatch } from '../support/page-watch.js'
import { addClient, shieldNotice } from '../support/small-office.js'
import { openWindow } from '../support/windows.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let consultant: Person
let hand: Hand
let client: string
let dashboard: Dashboard
let watch: PageWatch

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
  client = await addClient(hand, 'Haavikon Hoivakoti Oy')
  ;({ dashboard, watch } = await openWindow(browser, app, consultant))
  await dashboard.open(`/c/${client}/intake`)
})

async function documentNames(): Promise<string[]> {
  const found = await hand.done(`query ($id: ID!) { organization(id: $id) { documents(first: 50) { edges { node { name } } } } }`, {
    id: client,
  })
  return found.list('organization.documents.edges').map((edge) => edge.text('node.name'))
}

describe('a file that cannot be read', () => {
  const { refused } = catalogues.fi.intake
  const latin = Buffer.from('Rekisterinpitäjä on Haavikon Hoivakoti Oy, Käpytie 2.', 'latin1')
  const cases: readonly (readonly [string, string, Buffer, string])[] = [
    ['empty', 'tyhja.txt', Buffer.alloc(0), refused.empty],
    ['of white space', 'vali.txt', Buffer.from(' \n\n '), refused.empty],
    ['without a word', 'merkit.txt', Buffer.from('--- 1234 ---'), refused.no_text],
    ['binary', 'kuva.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 9]), refused.binary],
    ['a picture', 'kuva.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), refused.binary],
    ['not UTF-8', 'vanha.txt', latin, refused.not_utf8],
    ['of an unknown kind', 'seloste.exe', Buffer.from('Tietosuojaseloste'), refused.unsupported_format],
    ['too large', 'suuri.txt', Buffer.alloc(20_000_001, 'Tietosuojaseloste '), refused.too_large],
  ]

  it.each(cases)('%s: its name and the reason stand on the page, and nothing is kept', async (_case, name, buffer, reason) => {
    await dashboard.dropFiles([{ name, mimeType: 'text/plain', buffer }])
    const row = dashboard.upload(name)
    await row.getByText(reason).waitFor()
    expect(await documentNames()).toEqual([])
    expect(watch.troubles()).toEqual([])
  })

  it('does not stop the next, and goes from the page when told to', async () => {
    await dashboard.dropFiles([
      { name: 'tyhja.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'seloste.txt', mimeType: 'text/plain', buffer: Buffer.from(shieldNotice) },
    ])
    const { page, words } = dashboard
    await dashboard.upload('seloste.txt').getByRole('link', { name: words.intake.look }).waitFor()
    await dashboard.upload('tyhja.txt').getByText(refused.empty).waitFor()
    expect(await documentNames()).toEqual(['seloste.txt'])
    await page.getByRole('button', { name: `${words.common.close}: tyhja.txt` }).click()
    await dashboard.upload('tyhja.txt').waitFor({ state: 'detached' })
  })

  it('no text at all is asked for at the field', async () => {
    const { page, words } = dashboard
    await page.getByRole('button', { name: words.intake.read }).click()
    await page.getByText(words.intake.pasteBlank).waitFor()
    expect(await page.getByLabel(words.intake.paste).evaluate((field) => field === document.activeElement)).toBe(true)
  })
})

const hostile = `<!doctype html><html lang="fi"><head><title>Tietosuojaseloste</title><script>document.title = 'ajettu'</script></head>
<body onload="document.title = 'ajettu'"><h1>Tietosuojaseloste</h1>
<h2>1. Rekisterinpitäjä</h2><p>Haavikon Hoivakoti Oy<img src="https://elsewhere.example/x.png" onerror="document.title = 'ajettu'"></p>
<h2>2. Käsittelyn tarkoitus</h2><p>Asukkaiden hoito. <script>document.body.textContent = 'ajettu'</script></p>
<h2>3. Tietojen säilytysaika</h2><p>Tietoja säilytetään kaksi vuotta &lt;img src=x onerror="document.title='ajettu'"&gt; asumisen päättymisestä.</p>
<iframe src="https://elsewhere.example/"></iframe><style>body { display: none }</style></body></html>`

describe('a notice with scripts in it', () => {
  it('is read as text; nothing of it runs, loads or hides the page, here or when it is fetched', async () => {
    const { page, words } = dashboard
    await dashboard.dropFiles([{ name: 'paha.html', mimeType: 'text/html', buffer: Buffer.from(hostile) }])
    await dashboard.upload('paha.html').getByRole('link', { name: words.intake.look }).click()
    await dashboard.candidates().first().waitFor()
    const source = dashboard.source('paha.html, suomi')
    await source.getByText('Haavikon Hoivakoti Oy').first().waitFor()
    const shown = await source.innerText()
    expect(shown).toContain('<img src=x')
    expect(shown).not.toContain('document.body')
    expect(await page.title()).toBe('paha.html – Seloste')
    await dashboard.acceptEveryCandidate()
    await page.getByRole('button', { name: new RegExp(`^${words.document.confirm.split(' (')[0]}`) }).click()
    await page.getByRole('region', { name: words.document.confirmed }).waitFor()
    await dashboard.tab(words.shell.nav.report).click()
    await page.getByRole('region', { name: words.report.preview }).getByText('Haavikon Hoivakoti Oy').first().waitFor()
    expect(await page.title()).not.toContain('ajettu')
    expect(watch.troubles()).toEqual([])
  })

  it('is handed back as a file and never shown as a page of ours', async () => {
    const { page, words } = dashboard
    await dashboard.dropFiles([{ name: 'paha.html', mimeType: 'text/html', buffer: Buffer.from(hostile) }])
    await dashboard.upload('paha.html').getByRole('link', { name: words.intake.look }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.document.original }).click()])
    expect(file.suggestedFilename()).toBe('paha.html')
    expect(await page.title()).toBe('paha.html – Seloste')
    expect(watch.troubles()).toEqual([])
  })
})

describe('a name of a file', () => {
  it('with markup in it is shown as it is', async () => {
    await dashboard.dropFiles([{ name: '<b onclick=alert(1)>nimi.txt', mimeType: 'text/plain', buffer: Buffer.from(shieldNotice) }])
    await dashboard.upload('<b onclick=alert(1)>nimi.txt').waitFor()
    expect(watch.troubles()).toEqual([])
  })
})
