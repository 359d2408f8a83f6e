import { describe, expect, it } from 'vitest'
import type { ActivityRecord, OrganizationRecord } from '@seloste/schema/record'
import type { NoticeFacts } from '@seloste/schema/notice'
import { evaluate } from '@seloste/server/rules/evaluate'
import {
  activityExample,
  answer,
  dataItem,
  engagement,
  noticeExample,
  organizationExample,
  party,
  processorExample,
  purpose,
  recipient,
  retention,
  transfer,
} from '@seloste/server/rules/examples'

/** One defect put into a sound record: exactly the rules on it may speak, and its clean twin must stay silent. */

const asOf = '2026-11-22'

const openIn = (activity: ActivityRecord, changes: Partial<OrganizationRecord> = {}): readonly string[] =>
  evaluate({ organization: organizationExample(changes), activities: [activity], notices: [] }, { asOf, scope: 'register' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const moving = (...transfers: ActivityRecord['transfers'][number][]): Partial<ActivityRecord> => ({
  transferStatement: 'occurs',
  transfers,
})
const kept = (changes: Parameters<typeof retention>[0]): Partial<ActivityRecord> => ({
  dataItems: [dataItem({ retention: retention(changes) })],
})

/** Name, defect, clean twin, and what the defect must bring to light. */
const pairs: readonly (readonly [string, Partial<ActivityRecord>, Partial<ActivityRecord>, readonly string[]])[] = [
  ['no purpose', { purposes: [] }, {}, ['gap purpose-missing']],
  ['no data subjects', { subjects: [] }, {}, ['gap data-subjects-missing']],
  ['no data', { dataItems: [] }, {}, ['gap data-categories-missing', 'gap retention-missing']],
  ['no recipients', { recipients: [] }, { recipients: [], answers: { recipients: answer('none') } }, ['gap recipients-missing']],
  ['no measures', { measures: [] }, {}, ['gap security-missing']],
  ['no sources', { sources: [] }, {}, ['gap data-source-missing']],
  ['silence on transfers', { transferStatement: 'absent' }, { transferStatement: 'none' }, ['gap transfer-section-missing']],
  ['measures not known', { measures: [], answers: { measures: answer('unknown') } }, {}, ['unsure security-missing']],
  ['no retention', { dataItems: [dataItem({ retention: null })] }, {}, ['gap retention-missing']],
  [
    'circular retention',
    kept({ period: null, startEvent: null, criterion: { fi: 'Niin kauan kuin on tarpeen' } }),
    kept({ period: null, startEvent: null, criterion: { fi: 'Takuuajan päättymiseen' } }),
    ['gap retention-circular'],
  ],
  ['retention without a start', kept({ startEvent: null }), kept({ startEvent: 'end_of_contract' }), ['gap retention-no-start-event']],
  ['no legal basis', { purposes: [purpose({ legalBases: [] })] }, {}, ['gap legal-basis-missing']],
  [
    'a ground of the old law',
    { purposes: [purpose({ legalBases: ['other'] })] },
    { purposes: [purpose({ legalBases: ['contract'] })] },
    ['gap legal-basis-pre-gdpr'],
  ],
  [
    'a repealed act',
    { purposes: [purpose({ statute: 'Henkilötietolaki (523/1999) 8 §' })] },
    { purposes: [purpose({ statute: 'Tietosuojalaki (1050/2018) 4 §' })] },
    ['gap legal-basis-repealed-law'],
  ],
  [
    'health data without a condition',
    { dataItems: [dataItem({ specialCategory: 'health' })] },
    { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })] },
    ['gap data-special-no-condition'],
  ],
  [
    'a processor without a contract',
    { recipients: [recipient({ engagement: engagement({ hasContract: false }) })] },
    {},
    ['gap processor-no-contract'],
  ],
  [
    'a contract without a date',
    { recipients: [recipient({ engagement: engagement({ contractDate: null, contractReference: null }) })] },
    { recipients: [recipient({ engagement: engagement({ contractDate: null }) })] },
    ['gap processor-no-contract-date'],
  ],
  ['a processor without a name', { recipients: [recipient({ party: null })] }, {}, ['gap processor-unnamed']],
  ['no day of review', { reviewedOn: null }, {}, ['gap review-date-missing']],
  ['a review of 2016', { reviewedOn: '2016-05-01' }, { reviewedOn: '2025-05-01' }, ['gap review-date-before-gdpr', 'gap review-stale']],
  ['a review of 2020', { reviewedOn: '2020-05-01' }, {}, ['gap review-stale']],
  [
    'the Privacy Shield',
    moving(transfer({ mechanismKind: 'privacy_shield', mechanismId: null })),
    moving(transfer()),
    ['gap transfer-privacy-shield'],
  ],
  [
    'Safe Harbor',
    moving(transfer({ mechanismKind: 'safe_harbor', mechanismId: 'adq-us-safe-harbor' })),
    moving(transfer()),
    ['gap transfer-safe-harbor'],
  ],
  [
    'the clauses of 2010',
    moving(transfer({ mechanismId: 'scc-2010-87', signedOn: '2018-09-01' })),
    moving(transfer()),
    ['gap transfer-old-scc'],
  ],
  [
    'clauses without a number',
    moving(transfer({ mechanismId: null, module: null, signedOn: null })),
    moving(transfer({ mechanismId: null, signedOn: '2023-01-01' })),
    ['gap transfer-scc-unspecified', 'unsure transfer-old-scc'],
  ],
  ['no ground', moving(transfer({ mechanismKind: null, mechanismId: null })), moving(transfer()), ['gap transfer-no-mechanism']],
  ['no country', moving(transfer({ country: null })), moving(transfer()), ['gap transfer-country-missing']],
  ['no assessment', moving(transfer({ assessedOn: null })), moving(transfer({ assessedOn: '2026-09-01' })), ['gap transfer-no-tia']],
  [
    'the framework alone',
    moving(transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })),
    moving(transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' }), transfer({ id: 't2' })),
    ['gap transfer-dpf-at-risk'],
  ],
  [
    'adequacy for India',
    moving(transfer({ country: 'IN', mechanismKind: 'adequacy', mechanismId: null })),
    moving(transfer({ country: 'CH', mechanismKind: 'adequacy', mechanismId: null })),
    ['gap transfer-adequacy-expired'],
  ],
  [
    'analytics and "no transfers"',
    { serviceIds: ['google-analytics'], recipients: [recipient({ party: party({ serviceId: 'google-analytics' }) })] },
    {
      serviceIds: ['google-analytics'],
      recipients: [recipient({ party: party({ serviceId: 'google-analytics' }) })],
      ...moving(transfer()),
    },
    ['gap transfer-google-analytics-no-section', 'unsure consistency-transfer-conflict'],
  ],
  [
    '"no transfers" and a recipient in India',
    { recipients: [recipient({ party: party({ country: 'IN' }) })] },
    { recipients: [recipient({ party: party({ country: 'NO' }) })] },
    ['gap consistency-transfer-conflict'],
  ],
  ['"no recipients" and a recipient', { answers: { recipients: answer('none') } }, {}, ['gap consistency-recipients-conflict']],
]

describe('a defect planted in a sound record', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openIn(activityExample(defect))).toEqual(found)
    expect(openIn(activityExample(twin))).toEqual([])
  })

  it('in the organization', () => {
    expect(openIn(activityExample(), { address: null, email: null, phone: null })).toEqual(['gap controller-contact-missing'])
    expect(openIn(activityExample(), { name: ' ' })).toEqual(['gap controller-missing'])
  })

  it('in a processor’s record', () => {
    expect(openIn(processorExample())).toEqual([])
    expect(openIn(processorExample({ controllers: [] }))).toEqual(['gap processor-record-controllers-missing'])
    expect(openIn(processorExample({ purposes: [] }))).toEqual(['gap processor-record-processing-missing'])
    expect(openIn(processorExample({ measures: [] }))).toEqual(['gap security-missing'])
    expect(openIn(processorExample({ transferStatement: 'absent' }))).toEqual(['gap transfer-section-missing'])
  })
})

const openInNotice = (facts: Partial<NoticeFacts>): readonly string[] =>
  evaluate({ organization: null, activities: [], notices: [noticeExample(facts)] }, { asOf, scope: 'notice' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

describe('a defect planted in a sound notice', () => {
  const defects: readonly (readonly [string, Partial<NoticeFacts>, readonly string[]])[] = [
    ['none', {}, []],
    ['no rights', { rights: [] }, ['gap rights-complaint-missing', 'gap rights-incomplete']],
    [
      'consent without withdrawal',
      { legalBases: ['consent'], rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'complaint'] },
      ['gap legal-basis-consent-no-withdrawal'],
    ],
    ['a transfer and nothing on it', { transferStatement: 'possible' }, ['gap transfer-country-missing', 'gap transfer-no-mechanism']],
    [
      'the Privacy Shield',
      { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['privacy_shield'] },
      ['gap transfer-privacy-shield'],
    ],
    [
      'analytics and silence',
      { transferStatement: 'absent', onlineServices: ['Google Analytics'] },
      ['gap transfer-google-analytics-no-section', 'unsure transfer-section-missing'],
    ],
    ['"no transfers" on clauses', { transferMechanisms: ['bcr'] }, ['gap consistency-transfer-conflict']],
    ['health data', { specialCategories: ['health'] }, ['unsure data-special-no-condition']],
  ]

  it.each(defects)('%s', (_name, facts, found) => {
    expect(openInNotice(facts)).toEqual(found)
  })
})
