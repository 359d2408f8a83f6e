// What the rules cost: one activity against reading it from JSON; a whole portfolio anew; and one edit, however large the portfolio.
import { evaluate } from '@seloste/server/rules/evaluate'
import { rules } from '@seloste/server/rules/index'
import { activityOf, dossierOf } from './support/activity.mjs'
import { median, printTable, timesOf } from './support/timing.mjs'

const asOf = '2026-11-22'
const question = { asOf, scope: 'register' }

/** Milliseconds of one call; many calls a round, so that the clock is fine enough. */
async function each(work, calls, rounds = 41) {
  const round = () => {
    for (let at = 0; at < calls; at += 1) work()
  }
  return median(await timesOf(round, { rounds, warmup: 15 })) / calls
}

async function oneActivity() {
  const text = JSON.stringify(activityOf())
  const dossier = { ...dossierOf('o1', 0), activities: [activityOf()] }
  // By turns, so that a busy moment of the machine falls on both.
  const ratios = []
  let parse = Infinity
  let judge = Infinity
  for (let turn = 0; turn < 3; turn += 1) {
    const parsed = await each(() => JSON.parse(text), 400)
    const judged = await each(() => evaluate(dossier, question), 60)
    ratios.push(judged / parsed)
    parse = Math.min(parse, parsed)
    judge = Math.min(judge, judged)
  }
  console.log(`One activity of ${text.length} characters of JSON, ${rules.length} rules, ${evaluate(dossier, question).length} verdicts`)
  printTable(
    ['', 'ms'],
    [
      ['JSON.parse', parse.toFixed(4)],
      ['all rules', judge.toFixed(4)],
    ],
  )
  console.log(
    `ratio ${(judge / parse).toFixed(1)} (turns: ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')}), at most 10 is aimed at\n`,
  )
  const slowest = []
  for (const rule of rules) slowest.push([await each(() => evaluate(dossier, { ...question, rules: [rule] }), 60, 5), rule.id])
  printTable(
    ['slowest rules', 'µs'],
    slowest
      .sort(([a], [b]) => b - a)
      .slice(0, 8)
      .map(([time, id]) => [id, (time * 1000).toFixed(1)]),
  )
}

await oneActivity()

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
