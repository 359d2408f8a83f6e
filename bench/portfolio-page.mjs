// The portfolio page with a thousand clients of fifty activities in a real browser, on a real server and PostgreSQL: how long a frame can take.
import { launchBrowser } from '../test/support/browser.ts'
import { withScratchDatabase } from '../test/support/scratch-database.ts'
import { watchFrames } from './support/frames.mjs'
import { addClients } from './support/portfolio.mjs'
import { dashboardWords, person, startProgram } from './support/program.mjs'
import { printTable } from './support/timing.mjs'

const clients = Number(process.env.N ?? 1000)
const activities = 50

await withScratchDatabase(async ({ database, owner, target }) => {
  const program = await startProgram(target)
  const browser = await launchBrowser()
  try {
    const { rows } = await owner.query(
      `update person set last_visit_at = now() - interval '3 days' returning id as "personId", workspace_id as "workspaceId"`,
    )
    await addClients({ owner, database }, rows[0], clients, activities)
    const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const frames = await watchFrames(browser, page)
    const { portfolio, parts, signIn } = await dashboardWords()
    await page.goto(`${program.url}/sign-in`)
    await page.getByLabel(signIn.email).fill(person.email)
    await page.getByLabel(signIn.password, { exact: true }).fill(person.password)
    await page.getByRole('button', { name: signIn.submit, exact: true }).click()
    await page.getByRole('grid').waitFor()

    const grid = page.getByRole('grid')
    const counted = () => grid.getAttribute('aria-rowcount')
    /** Does something and waits until the server has answered and the rows are drawn. */
    const changes = async (work) => {
      const answer = page.waitForResponse((response) => response.request().postData()?.includes('query PortfolioPage') ?? false)
      await work()
      await answer
      await page.waitForTimeout(500)
    }
    const head = (name) => grid.getByRole('columnheader').getByRole('button', { name, exact: true })
    const filter = (name) =>
      page.getByRole('group', { name: portfolio.only }).getByRole('button', { name: new RegExp(`^${name.split(' {')[0]}`) })
    const press = async (key, times) => {
      for (let turn = 0; turn < times; turn += 1) {
        await page.keyboard.press(key)
        await page.waitForTimeout(40)
      }
    }

    const steps = {
      open: async () => {
        await page.goto(program.url)
        await grid.getByRole('row').nth(10).waitFor()
        // What comes by itself while nobody waits, too.
        await page.waitForTimeout(4000)
      },
      'sort by name': () => changes(() => head(portfolio.client).click()),
      'sort by due day': () => changes(() => head(portfolio.due).click()),
      'sort by what is missing': () => changes(() => head(parts.recorded).click()),
      'only overdue': () => changes(() => filter(portfolio.filter.overdue).click()),
      'only changed': () => changes(() => filter(portfolio.filter.changed).click()),
      'all again': () => changes(() => filter(portfolio.filter.all).click()),
      'search by name': () =>
        changes(() => page.getByRole('searchbox', { name: portfolio.search }).pressSequentially('asiakas 77', { delay: 60 })),
      'search emptied': async () => {
        await changes(() => page.getByRole('searchbox', { name: portfolio.search }).fill(''))
        await page.waitForTimeout(3000)
      },
      'scroll to the end': async () => {
        for (let turn = 0; turn < 60; turn += 1) {
          await page.mouse.wheel(0, 700)
          await page.waitForTimeout(40)
        }
      },
      'to the last row and back': async () => {
        await grid.locator('[data-stop][tabindex="0"]').first().focus()
        await press('Control+End', 1)
        await grid.getByRole('row', { name: /./ }).last().waitFor()
        await page.waitForTimeout(500)
        await press('Control+Home', 1)
        await page.waitForTimeout(500)
      },
      'forty rows down by arrow': () => press('ArrowDown', 40),
      'twenty pages down': () => press('PageDown', 20),
    }
    const found = []
    for (const [name, work] of Object.entries(steps)) {
      await page.mouse.move(700, 500)
      await frames.begin()
      const start = performance.now()
      await work().catch((error) => {
        throw new Error(`At the step "${name}"`, { cause: error })
      })
      const took = performance.now() - start
      await page.waitForTimeout(300)
      found.push({ name, took, ...(await frames.end()) })
    }
    printTable(
      [
        'step',
        'ms',
        'frames',
        'longest frame, ms',
        'frames over 100 ms',
        'longest task, ms',
        'its processor time, ms',
        'tasks over 100 ms of it',
      ],
      found.map(({ name, took, count, longest, over100, task, processor, busy }) => [
        name,
        took.toFixed(0),
        count,
        longest.toFixed(0),
        over100,
        task.toFixed(0),
        processor.toFixed(0),
        busy,
      ]),
    )
    const drawn = await grid.getByRole('row').count()
    console.log(
      `\n${clients} clients, ${await counted()} rows told to the reader of the screen, ${drawn} of them drawn; no frame over 100 ms is aimed at`,
    )
  } finally {
    await browser.close()
    await program.stop()
  }
})
