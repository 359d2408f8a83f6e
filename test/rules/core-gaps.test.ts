import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { NoticeFacts } from '@seloste/schema/notice'
import { evaluate } from '@seloste/server/rules/evaluate'

/** The gaps that follow from facts read by people, against the gaps that the rules find on the same facts. */

const shared = join(import.meta.dirname, '../../../shared/notices')
const asOf = '2026-11-21'

type Predicate = (facts: NoticeFacts) => unknown

/** The scorer is a program: it reads the arguments and sets an exit code, of which the test run must see nothing. */
async function corePredicates(): Promise<Readonly<Record<string, Predicate>>> {
  const [argv, exitCode, say] = [process.argv, process.exitCode, console.error]
  process.argv = [...argv.slice(0, 2), '--as-of', asOf]
  console.error = () => undefined
  try {
    const scorer = (await import(/* @vite-ignore */ pathToFileURL(join(shared, 'gaps.mjs')).href)) as { CORE: Record<string, Predicate> }
    return scorer.CORE
  } finally {
    process.argv = argv
    process.exitCode = exitCode
    console.error = say
  }
}

const goldFiles = existsSync(shared) ? readdirSync(join(shared, 'gold')).filter((file) => file.endsWith('.json')) : []
const factsOf = (file: string): NoticeFacts => JSON.parse(readFileSync(join(shared, 'gold', file), 'utf8')) as NoticeFacts

function gapsOf(facts: NoticeFacts): ReadonlySet<string> {
  const notice = { id: 'n1', name: 'notice', reading: { ...facts, evidence: {}, confidence: {} } }
  const findings = evaluate({ organization: null, activities: [], notices: [notice] }, { asOf, scope: 'notice' })
  return new Set(findings.filter(({ verdict }) => verdict === 'gap').map(({ ruleId }) => ruleId))
}

describe.skipIf(goldFiles.length === 0)('core gaps on the gold facts (needs ../shared/notices)', () => {
  it('has all the notices and all the predicates', async () => {
    expect(goldFiles).toHaveLength(33)
    expect(Object.keys(await corePredicates())).toHaveLength(23)
  })

  it('finds exactly the gaps that follow from the facts', async () => {
    const core = await corePredicates()
    const wrong: string[] = []
    let hits = 0
    for (const file of goldFiles) {
      const facts = factsOf(file)
      const found = gapsOf(facts)
      for (const [rule, holds] of Object.entries(core)) {
        const [wanted, got] = [Boolean(holds(facts)), found.has(rule)]
        if (wanted && got) hits += 1
        if (wanted !== got) wrong.push(`${file} ${rule} ${wanted ? 'missed' : 'extra'}`)
      }
    }
    expect(wrong).toEqual([])
    expect(hits).toBeGreaterThan(100)
  })
})
