import { describe, expect, it } from 'vitest'
import type { ActivityRecord } from '@seloste/schema/record'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, organizationExample, party, purpose, transfer } from '@seloste/server/rules/examples'
import { rules } from '@seloste/server/rules/index'

/**
 * One register that never changes, judged on six days. Whatever differs between two days was made by an event of the law, named beside
 * the line that it changed. Written in 2022, reviewed in the summer of 2025.
 */

const moving = (changes: Parameters<typeof transfer>[0]): Partial<ActivityRecord> => ({
  transferStatement: 'occurs',
  transfers: [transfer({ module: null, signedOn: null, assessedOn: null, ...changes })],
})
const thistle = party({ id: 'pa3', name: 'Thistle Post Ltd', country: 'GB' })
const ipe = party({ id: 'pa4', name: 'Ipê Suporte Ltda', country: 'BR' })
const maple = party({ id: 'pa5', name: 'Maple Ledger Inc.', country: 'CA' })

const register: Readonly<Record<string, Partial<ActivityRecord>>> = {
  'safe-harbor': moving({ mechanismKind: 'safe_harbor', mechanismId: 'adq-us-safe-harbor' }),
  'privacy-shield': moving({ mechanismKind: 'privacy_shield', mechanismId: 'adq-us-privacy-shield' }),
  'clauses-2010': moving({ mechanismId: 'scc-2010-87', signedOn: '2014-03-01', assessedOn: '2021-05-01' }),
  'clauses-2021': moving({ module: 2, signedOn: '2022-02-01', assessedOn: '2022-02-01' }),
  framework: moving({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf', listCheckedOn: '2023-07-10' }),
  'united-kingdom': moving({ importer: thistle, country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' }),
  brazil: moving({ importer: ipe, country: 'BR', module: 2, signedOn: '2022-05-01', assessedOn: '2022-05-01' }),
  canada: moving({ importer: maple, country: 'CA', mechanismKind: 'adequacy', mechanismId: 'adq-ca' }),
  'group-rules': moving({ country: 'IN', importer: null, mechanismKind: 'bcr', mechanismId: 'bcr-c', assessedOn: '2021-05-01' }),
  'old-act': { purposes: [purpose({ statute: 'Henkilötietolaki (523/1999) 8 §' })] },
}

const activities = Object.entries(register).map(([id, changes]) => activityExample({ id, reviewedOn: '2025-06-01', ...changes }))
const organization = organizationExample({ isPublicBody: true, dpo: null })

/** What the law of the day decides: every rule on transfers, the repealed act, and the officer of a public body. */
const dated = rules.filter(
  ({ id }) => id.startsWith('transfer-') || id === 'legal-basis-repealed-law' || id === 'controller-dpo-missing-public',
)
/** The rules on the standing of a ground; of these a "met" is listed too, for it is what an event takes away. */
const onGrounds = /^transfer-(?:safe-harbor|privacy-shield|old-scc|adequacy-expired|ground-ended)$/

const judgedOn = (asOf: string): readonly string[] =>
  evaluate({ organization, activities, notices: [] }, { asOf, scope: 'register', rules: dated })
    .filter(({ verdict, ruleId }) => verdict === 'gap' || verdict === 'unsure' || (verdict === 'met' && onGrounds.test(ruleId)))
    .map(({ subjectKind, subjectId, verdict, ruleId }) => `${subjectKind === 'activity' ? subjectId : subjectKind} ${verdict} ${ruleId}`)
    .toSorted()

const days: readonly (readonly [day: string, findings: readonly string[]])[] = [
  [
    '2015-11-01',
    [
      // The Regulation does not apply yet; what speaks are the instruments that were older than it.
      'clauses-2010 met transfer-old-scc',
      // C-362/14 Schrems I, 6 October 2015: Decision 2000/520/EC annulled, without a transition.
      'safe-harbor gap transfer-safe-harbor',
    ],
  ],
  [
    '2020-07-15',
    [
      // The Regulation applies since 25 May 2018. The clauses of 2021 and the framework of 2023 do not exist yet.
      'brazil unsure transfer-no-mechanism',
      'canada met transfer-adequacy-expired',
      'clauses-2010 met transfer-old-scc',
      'clauses-2021 unsure transfer-no-mechanism',
      'framework gap transfer-adequacy-expired',
      'framework unsure transfer-no-mechanism',
      'group-rules met transfer-ground-ended',
      // Henkilötietolaki was repealed on 1 January 2019 (Tietosuojalaki 38 §).
      'old-act gap legal-basis-repealed-law',
      // Art. 37(1)(a): a public body designates an officer since 25 May 2018.
      'organization gap controller-dpo-missing-public',
      // Decision (EU) 2016/1250 of 12 July 2016: this is its last day.
      'privacy-shield met transfer-privacy-shield',
      'safe-harbor gap transfer-safe-harbor',
      // The withdrawal agreement: in the transition to 31 December 2020 no third country.
      'united-kingdom met transfer-adequacy-expired',
    ],
  ],
  [
    '2020-07-17',
    [
      // C-311/18 Schrems II, 16 July 2020: whoever leans on a safeguard assesses the law of the country.
      'brazil gap transfer-no-tia',
      'brazil unsure transfer-no-mechanism',
      'canada met transfer-adequacy-expired',
      // The same judgment; the assessment came in 2021 only.
      'clauses-2010 gap transfer-no-tia',
      'clauses-2010 met transfer-old-scc',
      'clauses-2021 gap transfer-no-tia',
      'clauses-2021 unsure transfer-no-mechanism',
      'framework gap transfer-adequacy-expired',
      'framework unsure transfer-no-mechanism',
      'group-rules gap transfer-no-tia',
      'group-rules met transfer-ground-ended',
      'old-act gap legal-basis-repealed-law',
      'organization gap controller-dpo-missing-public',
      // The same judgment annulled Decision (EU) 2016/1250 at once.
      'privacy-shield gap transfer-privacy-shield',
      'safe-harbor gap transfer-safe-harbor',
      'united-kingdom met transfer-adequacy-expired',
    ],
  ],
  [
    '2022-12-28',
    [
      // The clauses of (EU) 2021/914 are in force since 27 June 2021 and signed, with their assessment.
      'brazil met transfer-old-scc',
      'canada met transfer-adequacy-expired',
      // (EU) 2021/914 Art. 4(4): unchanged contracts on the old sets counted until 27 December 2022.
      'clauses-2010 gap transfer-old-scc',
      'clauses-2021 met transfer-old-scc',
      'framework gap transfer-adequacy-expired',
      'framework unsure transfer-no-mechanism',
      'group-rules met transfer-ground-ended',
      'old-act gap legal-basis-repealed-law',
      'organization gap controller-dpo-missing-public',
      'privacy-shield gap transfer-privacy-shield',
      'safe-harbor gap transfer-safe-harbor',
      // A third country since 2021, on Decision (EU) 2021/1772 of 28 June 2021.
      'united-kingdom met transfer-adequacy-expired',
    ],
  ],
  [
    '2023-07-11',
    [
      'brazil met transfer-old-scc',
      'canada met transfer-adequacy-expired',
      'clauses-2010 gap transfer-old-scc',
      'clauses-2021 met transfer-old-scc',
      // Decision (EU) 2023/1795 of 10 July 2023.
      'framework met transfer-adequacy-expired',
      'group-rules met transfer-ground-ended',
      'old-act gap legal-basis-repealed-law',
      'organization gap controller-dpo-missing-public',
      'privacy-shield gap transfer-privacy-shield',
      'safe-harbor gap transfer-safe-harbor',
      'united-kingdom met transfer-adequacy-expired',
    ],
  ],
  [
    '2026-11-22',
    [
      // Decision (EU) 2026/179 of 26 January 2026: the clauses still serve, but the record does not know of the decision.
      'brazil gap transfer-brazil-update',
      'brazil met transfer-old-scc',
      'canada met transfer-adequacy-expired',
      'clauses-2010 gap transfer-old-scc',
      // Trump v. Slaughter, 29 June 2026: assessments for the United States from before it are to be done anew.
      'clauses-2010 gap transfer-tia-stale-us',
      'clauses-2021 gap transfer-tia-stale-us',
      'clauses-2021 met transfer-old-scc',
      // The same judgment put the framework at risk; it stays in force.
      'framework gap transfer-dpf-at-risk',
      // A certification is renewed each year, and the list was last looked up in 2023.
      'framework gap transfer-dpf-no-check-date',
      'framework met transfer-adequacy-expired',
      'group-rules met transfer-ground-ended',
      'old-act gap legal-basis-repealed-law',
      'organization gap controller-dpo-missing-public',
      'privacy-shield gap transfer-privacy-shield',
      'safe-harbor gap transfer-safe-harbor',
      // Renewed by (EU) 2025/2574 of 19 December 2025, to 27 December 2031.
      'united-kingdom met transfer-adequacy-expired',
    ],
  ],
]

describe('one register under the law of six days', () => {
  it.each(days)('%s', (day, findings) => {
    expect(judgedOn(day)).toEqual(findings)
  })

  it('differs between any two of them', () => {
    const seen = days.map(([day]) => judgedOn(day).join('\n'))
    expect(new Set(seen).size).toBe(days.length)
  })
})
