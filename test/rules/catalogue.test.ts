import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '@seloste/server/rules/index'

/** The rules against the catalogue of candidate rules, where it lies beside the repository. */

const catalogue = join(import.meta.dirname, '../../../shared/law/rules.md')

interface Candidate {
  readonly severity: string
  readonly from: string
  readonly until: string
}

const candidates = (): ReadonlyMap<string, Candidate> =>
  new Map(
    readFileSync(catalogue, 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => /^`[a-z0-9-]+`$/.test(cells[1] ?? ''))
      .map((cells) => [(cells[1] ?? '').slice(1, -1), { severity: cells[2] ?? '', from: cells[5] ?? '', until: cells[6] ?? '' }]),
  )

/** Stand beside the catalogue: the two statements of Art. 30(2), and what no candidate covers. */
const ours = [
  'consistency-recipients-across-notices',
  'consistency-transfers-across-notices',
  'document-copied-notice',
  'document-lost-list',
  'processor-record-controllers-missing',
  'processor-record-processing-missing',
  'transfer-ground-ended',
  'transfer-importer-scope',
]

/** Begin before the candidate does, because the law book dates the instrument or the act itself, so that "met" shows until its last day. */
const datedByLaw = ['transfer-privacy-shield', 'transfer-safe-harbor', 'transfer-old-scc', 'legal-basis-repealed-law']

describe.skipIf(!existsSync(catalogue))('the catalogue (needs ../shared/law)', () => {
  it('knows every rule but our own', () => {
    const known = candidates()
    expect(known.size).toBeGreaterThan(140)
    const unknown = rules.map(({ id }) => id).filter((id) => !known.has(id))
    expect(unknown.toSorted()).toEqual(ours)
  })

  it('has every candidate, or says in decision 13 why not', () => {
    const decided = readFileSync(join(import.meta.dirname, '../../docs/decisions/0013-candidates-left-out.md'), 'utf8')
    const missing = [...candidates().keys()].filter((id) => !rules.some((rule) => rule.id === id))
    expect(missing.filter((id) => !decided.includes(`| \`${id}\` |`))).toEqual([])
    expect(missing).toHaveLength(10)
  })

  it('agrees on severity and days', () => {
    const known = candidates()
    const open = (day: string | null) => day ?? '–'
    for (const { id, severity, from, until } of rules.filter((rule) => known.has(rule.id))) {
      expect(severity.level, id).toBe(known.get(id)?.severity)
      expect(open(until), id).toBe(known.get(id)?.until)
      if (!datedByLaw.includes(id)) expect(open(from), id).toBe(known.get(id)?.from)
      else expect(open(from) < (known.get(id)?.from ?? ''), id).toBe(true)
    }
  })
})
