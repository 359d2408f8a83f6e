// Notices brought in and gone through from the keyboard: what is marked follows, what is doubtful shows, nothing enters by itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { violations } from '../support/accessibility.js'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { type Dashboard, say } from '../support/page-driver.js'
import type { PageWatch } from '../support/page-watch.js'
import { addClient, shieldNotice } from '../support/small-office.js'
import { openWindow } from '../support/windows.js'

const notice = (more = ''): string => `Tietosuojaseloste

1. Rekisterinpitäjä
Sammalkujan Pyörähuolto Oy, Sammalkuja 4, 99999 Sammalkylä

2. Henkilötietojen käsittelyn tarkoitus
- pyörien huollon varaaminen
- laskutus
Käsittely perustuu sopimukseen.

3. Rekisterin tietosisältö
- nimi
- puhelinnumero
- [täydennä tähän]

4. Säilytysaika
Tietoja säilytetään kaksi vuotta.
${more}`
const pause = '\nLisätietoja saa huollosta.'.repeat(40)
const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })

const seedFolder = join(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(seedFolder)
  ? readdirSync(seedFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(seedFolder, name)) }))
  : []
if (seeds.length === 0) console.warn('No notices beside the repository: the journey takes its own.')

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
  client = await addClient(hand, 'Sammalkujan Pyörähuolto Oy')
  ;({ dashboard, watch } = await openWindow(browser, app, consultant))
  await dashboard.open(`/c/${client}/intake`)
})

async function openNotice(name: string, content: string): Promise<void> {
  await dashboard.dropFiles([text(name, content)])
  await dashboard.upload(name).getByRole('link', { name: dashboard.words.intake.look }).click()
  await dashboard.candidates().first().waitFor()
}

describe('several files at once', () => {
  it('each has its line: read, refused with the reason, or there already', async () => {
    const { page, words } = dashboard
    const files = seeds.length > 0 ? seeds : [text('soutu.txt', shieldNotice), text('huolto.txt', notice())]
    const [first] = files
    if (!first) throw new Error('no file')
    await dashboard.dropFiles([...files, text('tyhja.txt', ''), { ...first, name: 'sama-toisella-nimella.txt' }])
    const all = files.length + 2
    await page.getByText(say(words.intake.progress, { done: all, all })).waitFor({ timeout: 60_000 })
    for (const { name } of files) await dashboard.upload(name).getByRole('link', { name: words.intake.look }).first().waitFor()
    await dashboard.upload('tyhja.txt').getByText(words.intake.refused.empty).waitFor()
    const known = dashboard.upload('sama-toisella-nimella.txt')
    await known.getByRole('link', { name: first.name }).waitFor()
    expect(await violations(page)).toEqual([])
    await known.getByRole('button', { name: words.intake.knownAgain }).click()
    await known.getByRole('link', { name: words.intake.look }).waitFor()
    expect(watch.troubles()).toEqual([])
  })

  it.skipIf(seeds.length === 0)('every one of them says something for the record, and each value shows its words', async () => {
    const { page, words } = dashboard
    for (const seed of seeds) {
      await dashboard.open(`/c/${client}/intake`)
      await dashboard.dropFiles([seed])
      await dashboard.upload(seed.name).getByRole('link', { name: words.intake.look }).click()
      await dashboard.candidates().first().waitFor()
      expect(await dashboard.candidates().count(), seed.name).toBeGreaterThan(10)
      await dashboard.candidates().nth(4).getByText(/\S/).first().click()
      expect(await page.locator('mark.hl-on').count(), seed.name).toBeGreaterThan(0)
      expect(await page.getByLabel(words.document.newTitle).inputValue(), seed.name).not.toBe('')
    }
  })
})

describe('going through a notice', () => {
  it('takes, changes, leaves and takes back from the keyboard, the marked words always in sight', async () => {
    await openNotice('huolto.txt', notice(pause))
    const { page, words } = dashboard
    const candidates = dashboard.candidates()
    const count = await candidates.count()
    await candidates.first().focus()
    for (let at = 1; at < count; at += 1) await page.keyboard.press('j')
    expect(await candidates.nth(count - 1).getAttribute('aria-current')).toBe('true')
    const strong = page.locator('mark.hl-on').first()
    expect(await strong.innerText()).toContain('kaksi vuotta')
    const inSight = await strong.evaluate((mark) => {
      const box = mark.closest('.paper')?.getBoundingClientRect()
      const own = mark.getBoundingClientRect()
      return box !== undefined && own.top >= box.top && own.bottom <= box.bottom
    })
    expect(inSight).toBe(true)
    for (let at = 1; at < count; at += 1) await page.keyboard.press('k')

    const status = (at: number, word: string) => candidates.nth(at).getByText(word, { exact: true })
    await page.keyboard.press('1')
    await status(0, words.document.statuses.accepted).waitFor()
    await page.keyboard.press('2')
    await page.getByLabel(words.document.newWords).fill('Sammalkuja 5')
    await page.keyboard.press('Enter')
    await status(1, words.document.statuses.changed).waitFor()
    await page.keyboard.press('3')
    await status(2, words.document.statuses.left).waitFor()
    await page.keyboard.press('z')
    await status(2, words.document.statuses.waiting).waitFor()
    expect(await violations(page)).toEqual([])
    expect(watch.troubles()).toEqual([])
  })

  it('takes all certain ones in one step, and that step back', async () => {
    await openNotice('huolto.txt', notice())
    const { page, words } = dashboard
    const accepted = dashboard.candidates().getByText(words.document.statuses.accepted, { exact: true })
    await page.getByRole('button', { name: words.document.acceptCertain.split('(')[0] ?? '' }).click()
    await accepted.first().waitFor()
    await page.getByRole('region', { name: words.common.undo }).getByRole('button', { name: words.common.undo }).click()
    await accepted.first().waitFor({ state: 'detached' })
  })

  it('shows what is unfinished in the text, with the words marked, and fits a narrow screen', async () => {
    await openNotice('huolto.txt', notice(pause))
    const { page, words } = dashboard
    const remarks = page.getByRole('region', { name: words.document.remarks.split('(')[0] ?? '' })
    await remarks.getByRole('button', { name: /täydennä/ }).click()
    expect(await page.locator('mark.ob-on').first().innerText()).toContain('[täydennä tähän]')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })

  it('can be read again, and the original is handed back as it came', async () => {
    await openNotice('huolto.txt', notice())
    const { page, words } = dashboard
    await page.getByRole('button', { name: words.document.reread }).click()
    await page.getByText(words.document.rereadSame).first().waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.document.original }).click()])
    expect(readFileSync(await file.path(), 'utf8')).toBe(notice())
  })

  it('proposes the activity that a newer notice resembles, says why, and puts the rest into it', async () => {
    await openNotice('huolto.txt', notice())
    const { page, words } = dashboard
    await dashboard.acceptEveryCandidate()
    const title = await page.getByLabel(words.document.newTitle).inputValue()
    expect(title).not.toContain('Oy')
    await page.getByRole('button', { name: new RegExp(`^${words.document.confirm.split(' (')[0]}`) }).click()
    await page.getByRole('region', { name: words.document.confirmed }).waitFor()

    await dashboard.open(`/c/${client}/intake`)
    await openNotice('huolto-2.txt', notice('\n5. Vastaanottajat\nTietoja luovutetaan Tilitoimisto Havulle.\n'))
    const like = page.getByRole('region', { name: words.document.resembles })
    await like.getByRole('link', { name: title, exact: true }).waitFor()
    await like.getByText(/laskutus/).waitFor()
    await page.getByText(words.document.proposedTarget).waitFor()
    expect(await page.getByLabel(words.document.into, { exact: true }).locator('option:checked').innerText()).toBe(title)
    await dashboard.candidates().getByText(words.document.heldBy).first().waitFor()
    expect(watch.troubles()).toEqual([])
  })
})
