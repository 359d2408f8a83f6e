import { describe, expect, it } from 'vitest'
import type { AccountabilityRecord } from '@seloste/schema/record'
import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import { evaluate } from '@seloste/server/rules/evaluate'
import { accountability, activityExample, noticeExample, observed, organizationExample } from '@seloste/server/rules/examples'

/** Defects of what people are told of their rights, put into a sound notice or record, each with its clean twin. */

const asOf = '2026-11-22'

type Facts = Partial<NoticeFacts & { readonly observations: readonly Observation[] }>

const openInNotice = (facts: Facts): readonly string[] =>
  evaluate({ organization: null, activities: [], notices: [noticeExample(facts)] }, { asOf, scope: 'notice' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const marketing = observed('direct_marketing', 'The data are used for direct marketing.')

/** Name, defect, clean twin, and what the defect must bring to light. */
const pairs: readonly (readonly [string, Facts, Facts, readonly string[]])[] = [
  [
    'the authority by its old name',
    { observations: [observed('stale_authority', 'Datainspektionen')] },
    { observations: [] },
    ['gap rights-complaint-stale-authority'],
  ],
  [
    'marketing, and objection among the other rights',
    { observations: [marketing] },
    { observations: [marketing, observed('marketing_objection', 'You may object to direct marketing.')] },
    ['unsure rights-objection-not-separate'],
  ],
  [
    'a yearly limit',
    { observations: [observed('fee_for_request', 'Free of charge once a year.')] },
    { observations: [] },
    ['gap rights-fee-or-signed-letter'],
  ],
  [
    'a signed letter',
    { observations: [observed('signed_request', 'A request must be made in a signed letter.')] },
    { observations: [] },
    ['gap rights-fee-or-signed-letter'],
  ],
  [
    'the rights of the old law',
    { rights: ['access', 'rectification', 'complaint'], observations: [observed('legacy_right', 'Tarkastusoikeus')] },
    { observations: [observed('legacy_right', 'Tarkastusoikeus')] },
    ['gap rights-incomplete', 'gap rights-legacy-only'],
  ],
  [
    'an answer in three months',
    { observations: [observed('answer_late', 'Within three months.')] },
    { observations: [observed('answer_in_time', 'Within one month.')] },
    ['gap rights-no-deadline'],
  ],
  [
    'the identity code in a request',
    { observations: [observed('id_for_request', 'Your request must state your identity code.')] },
    { observations: [] },
    ['gap rights-national-id-required'],
  ],
  [
    'automated decisions without their logic',
    { automatedDecisions: 'decisions', observations: [] },
    { automatedDecisions: 'decisions', observations: [observed('automated_logic', 'The logic is this.')] },
    ['gap rights-automated-missing'],
  ],
]

describe('a defect planted in what a notice says of rights', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openInNotice(defect)).toEqual(found)
    expect(openInNotice(twin)).toEqual([])
  })
})

describe('a defect planted in a record', () => {
  const verdictsOf = (changes: Partial<AccountabilityRecord>): readonly string[] =>
    evaluate(
      { organization: organizationExample(), activities: [activityExample({ accountability: accountability(changes) })], notices: [] },
      { asOf, scope: 'register' },
    )
      .filter(({ ruleId }) => ruleId.startsWith('rights-'))
      .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)

  it('automated decisions without their logic', () => {
    expect(verdictsOf({ automatedDecisions: 'decisions' })).toEqual(['gap rights-automated-missing'])
    expect(verdictsOf({ automatedDecisions: 'profiling' })).toEqual(['unsure rights-automated-missing'])
    expect(verdictsOf({ automatedDecisions: 'decisions', automatedLogic: { fi: 'Tulot ratkaisevat' } })).toEqual([
      'met rights-automated-missing',
    ])
  })
})
