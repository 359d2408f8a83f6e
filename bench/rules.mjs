// What the rules cost: one activity against reading it from JSON; a whole portfolio anew; and one edit, however large the portfolio.
import { evaluate } from '@seloste/server/rules/evaluate'
import { rules } from '@seloste/server/rules/index'
import { daysJudged, walkTurns } from '@seloste/server/rules/timeline'
import { rowsOf } from '@seloste/server/db/database'
import { renewFindings } from '@seloste/server/features/finding/finding.renewal'
import { withScratchDatabase } from '../test/support/scratch-database.ts'
import { activityOf, dossierOf } from './support/activity.mjs'
import { addClients, addWorkspace } from './support/portfolio.mjs'
import { median, printTable, timesOf } from './support/timing.mjs'

const asOf = '2026-11-22'
const question = { asOf, scope: 'register' }

/** Milliseconds of one call at its quickest: many calls a round, so that the clock is fine enough, in rounds so short that few are disturbed. */
async function quickest(work, calls, { rounds = 60, warmup = 15 } = {}) {
  const round = () => {
    for (let at = 0; at < calls; at += 1) work()
  }
  const [time] = await timesOf(round, { rounds, warmup })
  return time / calls
}

async function oneActivity() {
  const text = JSON.stringify(activityOf())
  const dossier = { ...dossierOf('o1', 0), activities: [activityOf()] }
  // By turns, so that a busy moment of the machine falls on both.
  let parse = Infinity
  let judge = Infinity
  for (let turn = 0; turn < 6; turn += 1) {
    parse = Math.min(parse, await quickest(() => JSON.parse(text), 60))
    judge = Math.min(judge, await quickest(() => evaluate(dossier, question), 8))
  }
  console.log(`One activity of ${text.length} characters of JSON, ${rules.length} rules, ${evaluate(dossier, question).length} verdicts`)
  printTable(
    ['', 'ms'],
    [
      ['JSON.parse', parse.toFixed(4)],
      ['all rules', judge.toFixed(4)],
    ],
  )
  console.log(`ratio ${(judge / parse).toFixed(1)}, at most 10 is aimed at\n`)
  const slowest = []
  for (const rule of rules)
    slowest.push([await quickest(() => evaluate(dossier, { ...question, rules: [rule] }), 60, { rounds: 2, warmup: 1 }), rule.id])
  printTable(
    ['slowest rules', 'µs'],
    slowest
      .sort(([a], [b]) => b - a)
      .slice(0, 8)
      .map(([time, id]) => [id, (time * 1000).toFixed(1)]),
  )
}

await oneActivity()

/** The line of time of one register against judging all of it anew on each of its days; by turns, each at its quickest. */
function lineOfTime() {
  const dossier = dossierOf('o1', 100)
  const stretch = { after: '2016-01-01', upTo: asOf }
  const days = daysJudged(stretch)
  const least = { walked: Infinity, whole: Infinity }
  const timed = (name, work) => {
    const start = performance.now()
    work()
    least[name] = Math.min(least[name], performance.now() - start)
  }
  for (let turn = 0; turn < 5; turn += 1) {
    timed('walked', () => [...walkTurns(dossier, stretch)])
    timed('whole', () => days.map(({ day }) => evaluate(dossier, { ...question, asOf: day }).length))
  }
  console.log(`\nThe line of time of 100 activities, ${days.length} days, against judging everything anew on each`)
  printTable(
    ['', 'ms'],
    [
      ['everything anew', least.whole.toFixed(0)],
      ['what looks at the day', least.walked.toFixed(0)],
    ],
  )
  console.log(`ratio ${(least.walked / least.whole).toFixed(2)}, at most 0.3 is aimed at`)
}

lineOfTime()

const organizations = (count) => Array.from({ length: count }, (_, at) => dossierOf(`o${at}`, 50))

/** Every organization judged, one after the other; what was said of one is not kept while the next is judged. */
function judgeAll(dossiers) {
  let verdicts = 0
  for (const dossier of dossiers) verdicts += evaluate(dossier, question).length
  return verdicts
}

async function wholePortfolio() {
  const rows = []
  let each = 0
  for (const count of [100, 1000]) {
    const dossiers = organizations(count)
    const time = median(await timesOf(() => judgeAll(dossiers), { rounds: 3, warmup: 1 }))
    each ||= time / count
    rows.push([String(count * 50), (time / 1000).toFixed(2), ((time * 1000) / (count * 50)).toFixed(0), (time / count / each).toFixed(2)])
  }
  console.log('\nEvery activity judged anew, 50 an organization, at most 1.10 of proportional is aimed at')
  printTable(['activities', 's', 'µs each', 'against proportional'], rows)
}

await wholePortfolio()

/** Milliseconds of one edit of one activity and of everything that it renews, in its transaction, in each size of portfolio by turns. */
async function oneEdit() {
  const sizes = [100, 1000]
  const found = await withScratchDatabase(async ({ database, owner }) => {
    const medians = []
    const workspace = await addWorkspace(owner)
    const actor = { kind: 'person', name: 'Bench', role: 'consultant', organizations: '*', scopes: null, ...workspace }
    let clients = 0
    for (const size of sizes) {
      await addClients({ owner, database }, workspace, size - clients, 20)
      clients = size
      const { rows } = await owner.query('select id, organization_id as client from activity order by organization_id limit 1')
      const [{ id, client }] = rows
      const edit = (turn) =>
        database.inWorkspace(actor, async (em) => {
          await rowsOf(em, 'update activity set reviewed_on = ?::date where id = ?::uuid', [turn % 2 ? '2026-11-01' : '2019-01-01', id])
          const renewed = await renewFindings({ em, actor, at: new Date() }, [client])
          if (turn > 0 && renewed.length === 0) throw new Error('The edit changed no finding')
        })
      medians.push(median(await timesOf(edit, { rounds: 61, warmup: 20 })))
    }
    return medians
  })
  console.log('\nOne edit renewed in the database, 20 activities a client, at most 1.10 is aimed at')
  printTable(
    ['clients', 'ms', 'against the smaller'],
    sizes.map((size, at) => [size, found[at].toFixed(1), (found[at] / found[0]).toFixed(2)]),
  )
}

await oneEdit()
