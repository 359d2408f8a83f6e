// What the portfolio page asks, through the API's own code and by hand, of a thousand clients with fifty activities each; and of a tenth of that.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { ApiContext } from '@seloste/server/graphql/context'
import { withScratchDatabase } from '../test/support/scratch-database.ts'
import { byHand, countingAnew } from './support/by-hand.mjs'
import { askWith, executionAlone } from './support/graphql.mjs'
import { addClients, addWorkspace } from './support/portfolio.mjs'
import { median, printTable, timesOf } from './support/timing.mjs'

const page = readFileSync(join(import.meta.dirname, '../client/src/pages/portfolio/page.graphql'), 'utf8')
const sdl = readFileSync(join(import.meta.dirname, '../schema/schema.graphql'), 'utf8')
const asked = { language: 'fi', order: 'missing' }
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
      return JSON.stringify(await ask(page, 'PortfolioPage', asked, context))
    } finally {
      await context.finish()
    }
  }
  /** Both give the same clients in the same order with the same numbers, or the comparison is of two things. */
  function assertSame({ portfolio }, { rows, latest }) {
    const told = (list) => JSON.stringify(list)
    const given = portfolio.rows.edges.map(({ node }) => [
      node.id,
      node.name,
      node.counts,
      node.changeSinceVisit,
      node.nextDue,
      node.overdue,
    ])
    if (told(given) !== told(rows.map((row) => [row.id, row.name, row.counts, row.change, row.nextDue, row.overdue])))
      throw new Error('The API and the hand give other rows')
    if (told(portfolio.latest.edges.map(({ node }) => node.id)) !== told(latest.slice(0, 5).map(({ id }) => id)))
      throw new Error('The API and the hand give other changes')
  }
  const hand = (how) => async () => JSON.stringify(await database.inWorkspace(scope, (em) => how(em), { readOnly: true }))

  const found = []
  let clients = 0
  for (const size of sizes) {
    const start = performance.now()
    await addClients({ owner, database }, workspace, size - clients, activities)
    clients = size
    const loaded = (performance.now() - start) / 1000
    const answer = JSON.parse(await api())
    assertSame(answer, JSON.parse(await hand(byHand)()))
    const { latest, rows, ...whole } = answer.portfolio
    const alone = executionAlone(sdl, page, 'PortfolioPage', asked, {
      portfolio: { ...whole, rows: ({ first }) => (first === 5 ? latest : rows) },
    })
    const times = { api: [], hand: [], alone: [] }
    // By turns, so that a busy moment of the machine falls on both.
    for (let turn = 0; turn < 4; turn += 1) {
      times.api.push(...(await timesOf(api, { rounds: 8, warmup: turn ? 1 : 15 })))
      times.hand.push(...(await timesOf(hand(byHand), { rounds: 8, warmup: turn ? 1 : 15 })))
      times.alone.push(...(await timesOf(alone, { rounds: 8, warmup: turn ? 1 : 15 })))
    }
    const anew = median(await timesOf(hand(countingAnew), { rounds: 3, warmup: 1 }))
    const [one, other, executed] = [times.api, times.hand, times.alone].map((list) => median(list.sort((a, b) => a - b)))
    found.push({ size, loaded, api: one, hand: other, alone: executed, anew, letters: (await api()).length })
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
      'GraphQL alone, ms',
      'counting anew, ms',
      'API / anew',
      'growth of API',
    ],
    found.map(({ size, loaded, api: one, hand: other, alone, anew, letters }) => [
      size,
      size * activities,
      loaded.toFixed(1),
      (letters / 1000).toFixed(0),
      one.toFixed(1),
      other.toFixed(1),
      (one / other).toFixed(2),
      alone.toFixed(1),
      anew.toFixed(1),
      (one / anew).toFixed(2),
      (one / first.api).toFixed(2),
    ]),
  )
  console.log(
    '\nat most 1.3 is aimed at, for the API against the same rows by hand and for its growth from a hundred clients to a thousand',
  )
})
