import { describe, expect, it } from 'vitest'
import type { Fall } from '@seloste/schema/law/law'
import { lawAsWritten, lawIf } from '@seloste/schema/law/law'
import { mechanisms, validityOn } from '@seloste/schema/law/mechanisms'
import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import { evaluate } from '@seloste/server/rules/evaluate'
import {
  accountability,
  activityExample,
  engagement,
  noticeExample,
  observed,
  organizationExample,
  party,
  recipient,
  transfer,
} from '@seloste/server/rules/examples'

/** One defect in the transfers of a sound record brings exactly the rules on it; its clean twin none. */

const asOf = '2026-11-22'

const openIn = (activity: ActivityRecord, falls: readonly Fall[] = []): readonly string[] =>
  evaluate(
    { organization: organizationExample(), activities: [activity], notices: [] },
    { asOf, scope: 'register', law: falls.reduce(lawIf, lawAsWritten) },
  )
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const moving = (...transfers: readonly TransferRecord[]): Partial<ActivityRecord> => ({ transferStatement: 'occurs', transfers })
const us = party({ id: 'pa2', name: 'Hillside Letters LLC', country: 'US' })
const banyan = party({ id: 'pa3', name: 'Banyan Support Pvt', country: 'IN' })
const maple = party({ id: 'pa5', name: 'Maple Ledger Inc.', country: 'CA' })
const onDpf = (changes: Partial<TransferRecord> = {}) =>
  moving(transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf', module: null, ...changes }), transfer({ id: 't2' }))
const staff = { subjects: [{ id: 's1', text: { fi: 'työntekijät', en: 'employees' }, provenance: null }] }
const derogated = (changes: Partial<TransferRecord>) =>
  moving(transfer({ mechanismKind: 'derogation', mechanismId: 'art49-1-b', module: null, ...changes }))
const adequate = (changes: Partial<TransferRecord>) => moving(transfer({ mechanismKind: 'adequacy', module: null, ...changes }))

const pairs: readonly (readonly [string, Partial<ActivityRecord>, Partial<ActivityRecord>, readonly string[]])[] = [
  ['clauses without a module', moving(transfer({ module: null })), moving(transfer()), ['gap transfer-scc-unspecified']],
  ['clauses without a day', moving(transfer({ signedOn: null })), moving(transfer()), ['gap transfer-scc-unspecified']],
  [
    'module 1 with a processor',
    { ...moving(transfer({ module: 1 })), recipients: [recipient({ party: us, engagement: engagement({ party: us }) })] },
    { ...moving(transfer({ module: 2 })), recipients: [recipient({ party: us, engagement: engagement({ party: us }) })] },
    ['gap transfer-scc-wrong-module'],
  ],
  [
    'an importer under the Regulation',
    moving(transfer({ importerUnderGdpr: true })),
    moving(transfer({ importerUnderGdpr: null })),
    ['gap transfer-scc-importer-subject-to-gdpr'],
  ],
  [
    'an assessment from before the change in the United States',
    moving(transfer({ assessedOn: '2026-06-28' })),
    moving(transfer({ assessedOn: '2026-06-29' })),
    ['gap transfer-tia-stale-us'],
  ],
  [
    'staff data, and an entry without them',
    { ...onDpf({ coversStaffData: false }), ...staff },
    { ...onDpf(), ...staff },
    ['gap transfer-dpf-uncertified'],
  ],
  ['a check of 2024', onDpf({ listCheckedOn: '2024-05-01' }), onDpf(), ['gap transfer-dpf-no-check-date']],
  ['no check', onDpf({ listCheckedOn: null }), onDpf(), ['unsure transfer-dpf-no-check-date']],
  [
    'a review after the British decision',
    { ...adequate({ country: 'GB', mechanismId: 'adq-gb' }), accountability: accountability({ nextReviewOn: '2032-01-15' }) },
    adequate({ country: 'GB', mechanismId: 'adq-gb' }),
    ['gap transfer-uk-sunset'],
  ],
  [
    'Brazil on old clauses',
    { ...moving(transfer({ country: 'BR' })), reviewedOn: '2025-06-01' },
    moving(transfer({ country: 'BR' })),
    ['gap transfer-brazil-update'],
  ],
  [
    'a Canadian authority',
    {
      ...adequate({ country: 'CA', importer: maple, mechanismId: 'adq-ca' }),
      recipients: [recipient({ party: maple, role: 'authority', engagement: null })],
    },
    adequate({ country: 'CA', importer: maple, mechanismId: 'adq-ca' }),
    ['gap transfer-importer-scope'],
  ],
  [
    'a code of conduct, and no look at its members',
    moving(transfer({ mechanismKind: null, mechanismId: 'coc', module: null, listCheckedOn: null })),
    moving(transfer({ mechanismKind: null, mechanismId: 'coc', module: null })),
    ['unsure transfer-importer-scope'],
  ],
  [
    'corporate rules for a supplier of services',
    moving(transfer({ importer: { ...us, serviceId: 'mailchimp' }, mechanismKind: 'bcr', mechanismId: 'bcr-c', module: null })),
    moving(transfer({ mechanismKind: 'bcr', mechanismId: 'bcr-c', module: null })),
    ['unsure transfer-importer-scope'],
  ],
  ['a repeated derogation', derogated({ isRepeated: true }), derogated({}), ['gap transfer-art49-systematic']],
  [
    'compelling interests without safeguards',
    derogated({ mechanismId: 'art49-1-sub2' }),
    derogated({ mechanismId: 'art49-1-sub2', supplementaryMeasures: { en: 'encryption' } }),
    ['gap transfer-art49-undocumented'],
  ],
  [
    'support from India and no word of it',
    { recipients: [recipient({ engagement: engagement({ remoteAccessFrom: ['IN'] }) })] },
    {
      recipients: [recipient({ engagement: engagement({ remoteAccessFrom: ['IN'] }) })],
      ...moving(transfer({ importer: banyan, country: 'IN' })),
    },
    ['gap transfer-remote-access'],
  ],
  [
    'a sub-processor in India and a transfer elsewhere',
    { recipients: [recipient({ engagement: engagement({ subProcessors: [banyan] }) })], ...moving(transfer()) },
    {
      recipients: [recipient({ engagement: engagement({ subProcessors: [banyan] }) })],
      ...moving(transfer({ importer: banyan, country: 'IN', module: 3 })),
    },
    ['gap transfer-onward-subprocessor'],
  ],
  [
    'a ground of the old act',
    moving(transfer({ importerText: { sv: 'Överföring enligt 22 § i personuppgiftslagen (523/1999)' } })),
    moving(transfer({ importerText: { sv: 'Överföring enligt avtal' } })),
    ['gap transfer-pre-gdpr-ground'],
  ],
]

describe('a defect in the transfers', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openIn(activityExample(defect))).toEqual(found)
    expect(openIn(activityExample(twin))).toEqual([])
  })
})

describe('an instrument that falls', () => {
  const alive = mechanisms.filter(
    ({ kind, servesCountries, ...one }) =>
      kind !== 'not_a_ground' && servesCountries !== 'none' && validityOn({ kind, servesCountries, ...one }, asOf).valid,
  )
  const countryOf = (served: readonly string[] | string): string => (Array.isArray(served) ? String(served[0]) : 'IN')
  const on = ({ id, servesCountries }: (typeof mechanisms)[number]) =>
    activityExample(
      moving(
        transfer({
          importer: null,
          country: countryOf(servesCountries),
          mechanismKind: null,
          mechanismId: id,
          supplementaryMeasures: { en: 'encryption' },
        }),
      ),
    )

  it('is one of many', () => {
    expect(alive.length).toBeGreaterThan(30)
  })

  it.each(alive.filter(({ importer }) => importer !== 'law_enforcement_authority').map((one) => [one.id, one] as const))(
    '%s leaves a new gap on what stands on it, and on nothing else',
    (id, instrument) => {
      const fall = [{ mechanismId: id, from: '2026-10-01' }]
      const before = openIn(on(instrument))
      const grounds = openIn(on(instrument), fall).filter((one) => !before.includes(one))
      expect(grounds).toHaveLength(1)
      expect(grounds[0]).toMatch(/^gap transfer-(adequacy-expired|old-scc|ground-ended)$/)
      const other = alive.find((one) => one.id !== id && one.kind !== instrument.kind)
      if (!other) throw new Error('no other instrument')
      expect(openIn(on(other), fall)).toEqual(openIn(on(other)))
    },
  )
})

describe('a defect in what a notice says of transfers', () => {
  const openInNotice = (facts: Partial<NoticeFacts & { observations: readonly Observation[] }>): readonly string[] =>
    evaluate({ organization: null, activities: [], notices: [noticeExample({ observations: [], ...facts })] }, { asOf, scope: 'notice' })
      .filter(({ verdict }) => verdict === 'gap')
      .map(({ ruleId }) => ruleId)
      .toSorted()
  const clauses = { transferStatement: 'occurs' as const, transferCountries: ['US'], transferMechanisms: ['scc' as const] }

  it('no copy of the clauses', () => {
    expect(openInNotice(clauses)).toEqual(['transfer-no-copy-info'])
    expect(openInNotice({ ...clauses, observations: [observed('safeguards_copy', 'A copy can be had.')] })).toEqual([])
  })

  it('the United Kingdom in the EU', () => {
    expect(openInNotice({ observations: [observed('uk_counted_as_eu', 'EU countries such as the UK')] })).toEqual(['transfer-uk-as-eu'])
    expect(openInNotice({})).toEqual([])
  })
})
