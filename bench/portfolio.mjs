// What the portfolio page asks, through the API's own code and by hand, of a thousand clients with fifty activities each; and of a tenth of that.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { ApiContext } from '@seloste/server/graphql/context'
import { withScratchDatabase } from '../test/support/scratch-database.ts'
import { byHand, countingAnew } from './support/by-hand.mjs'
import { askWith } from './support/graphql.mjs'
import { addClients, addWorkspace } from './support/portfolio.mjs'
import { median, printTable, timesOf } from './support/timing.mjs'

const page = readFileSync(join(import.meta.dirname, '../client/src/pages/portfolio/page.graphql'), 'utf8')
const sizes = [100, 1000]
const activities = 50

await withScratchDatabase(async ({ database, owner }) => {
  const ask = askWith(await buildSchema())
  const workspace = await addWorkspace(owner)
  const actor = { kind: 'person', name: 'Bench', role: 'consultant', organizations: '*', scopes: null, ...workspace }
  const scope = { workspaceId: workspace.workspaceId, organizations: '*' }

  /** The page as the API gives it: parsed, guarded, resolved, in a transaction of its own, as text. */
  async function api() {
    const context = new ApiContext(database, actor)
    try {
      return JSON.stringify(await ask(page, 'PortfolioPage', { language: 'fi', order: 'missing' }, context))
    } finally {
      await context.finish()
    }
  }
  const hand = (how) => async () => JSON.stringify(await database.inWorkspace(scope, (em) => how(em), { readOnly: true }))

  const found = []
  let clients = 0
  for (const size of sizes) {
    const start = performance.now()
    await addClients({ owner, database }, workspace, size - clients, activities)
    clients = size
    const loaded = (performance.now() - start) / 1000
    const times = { api: [], hand: [] }
    // By turns, so that a busy moment of the machine falls on both.
    for (let turn = 0; turn < 4; turn += 1) {
      times.api.push(...(await timesOf(api, { rounds: 8, warmup: turn ? 1 : 15 })))
      times.hand.push(...(await timesOf(hand(byHand), { rounds: 8, warmup: turn ? 1 : 15 })))
    }
    const anew = median(await timesOf(hand(countingAnew), { rounds: 3, warmup: 1 }))
    const [one, other] = [times.api, times.hand].map((list) => median(list.sort((a, b) => a - b)))
    found.push({ size, loaded, api: one, hand: other, anew, letters: (await api()).length })
  }
  const [first] = found
  printTable(
    [
      'clients',
      'activities',
      'loaded in s',
      'answer, kB',
      'API, ms',
      'by hand, ms',
      'API / by hand',
      'counting anew, ms',
      'API / anew',
      'growth of API',
    ],
    found.map(({ size, loaded, api: one, hand: other, anew, letters }) => [
      size,
      size * activities,
      loaded.toFixed(1),
      (letters / 1000).toFixed(0),
      one.toFixed(1),
      other.toFixed(1),
      (one / other).toFixed(2),
      anew.toFixed(1),
      (one / anew).toFixed(2),
      (one / first.api).toFixed(2),
    ]),
  )
  console.log(
    '\nat most 1.3 is aimed at, for the API against the same rows by hand and for its growth from a hundred clients to a thousand',
  )
})
