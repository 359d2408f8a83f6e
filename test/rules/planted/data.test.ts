import { describe, expect, it } from 'vitest'
import type { ActivityRecord, OrganizationRecord } from '@seloste/schema/record'
import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, dataItem, noticeExample, observed, organizationExample, purpose } from '@seloste/server/rules/examples'

/** Defects of data and purposes put into a sound record or notice, each with its clean twin. */

const asOf = '2026-11-22'

const openIn = (activity: Partial<ActivityRecord>, organization: Partial<OrganizationRecord> = {}): readonly string[] =>
  evaluate(
    { organization: organizationExample(organization), activities: [activityExample(activity)], notices: [] },
    { asOf, scope: 'register' },
  )
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

type Facts = Partial<NoticeFacts & { readonly observations: readonly Observation[] }>

const openInNotice = (facts: Facts): readonly string[] =>
  evaluate({ organization: null, activities: [], notices: [noticeExample(facts)] }, { asOf, scope: 'notice' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const holding = (...changes: readonly Parameters<typeof dataItem>[0][]): Partial<ActivityRecord> => ({
  dataItems: changes.map((change) => dataItem(change)),
})
const staff = { subjects: [{ id: 's1', text: { fi: 'työntekijät' }, provenance: null }] }
const sickLeave = { text: { fi: 'Sairauspoissaolot' } }

/** Name, defect, clean twin, and what the defect must bring to light. */
const pairs: readonly (readonly [string, Partial<ActivityRecord>, Partial<ActivityRecord>, readonly string[]])[] = [
  [
    'an identity code without a ground',
    holding({ text: { fi: 'Henkilötunnus' } }),
    holding({ text: { fi: 'Henkilötunnus' }, specialCondition: 'Tietosuojalaki (1050/2018) 29 §' }),
    ['gap data-national-id-no-ground'],
  ],
  [
    'an extract of the criminal record that nobody marked',
    holding({ text: { sv: 'Utdrag ur belastningsregistret' } }),
    holding({
      text: { sv: 'Utdrag ur belastningsregistret' },
      specialCategory: 'criminal',
      specialCondition: 'Skollag (2010:800) 2 kap. 31 §',
    }),
    ['gap data-criminal-no-ground'],
  ],
  [
    'sick leave that nobody marked as health data',
    { ...staff, ...holding(sickLeave) },
    { ...staff, ...holding({ ...sickLeave, specialCategory: 'health', specialCondition: 'b' }) },
    ['gap data-health-in-hr'],
  ],
  [
    'copies of passports',
    holding({ text: { sv: 'Kopior av pass' } }),
    holding({ text: { sv: 'Uppgift om att identiteten har kontrollerats' } }),
    ['gap data-minimisation-id-copy'],
  ],
  [
    'a purpose that fits anything',
    { purposes: [purpose({ text: { en: 'Improving our services' } })] },
    { purposes: [purpose({ text: { en: 'Improving our services by a survey after each repair' } })] },
    ['gap purpose-vague'],
  ],
]

describe('a defect of data or purpose planted in a sound record', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openIn(defect)).toEqual(found)
    expect(openIn(twin)).toEqual([])
  })

  it('a Swedish number', () => {
    expect(openIn(holding({ text: { sv: 'Personnummer' } }), { country: 'SE' })).toEqual(['gap data-national-id-no-ground'])
    expect(openIn(holding({ text: { sv: 'Kundnummer' } }), { country: 'SE' })).toEqual([])
  })
})

const wordings: readonly (readonly [string, Facts, Facts, readonly string[]])[] = [
  [
    'contact persons declared impersonal',
    { observations: [observed('contacts_not_personal', 'Data of contact persons are not personal data.')] },
    { dataSubjects: ['contact persons'], observations: [] },
    ['gap data-business-contact-not-personal'],
  ],
  [
    'sole traders declared impersonal',
    { observations: [observed('sole_trader_not_personal', 'Data of sole traders are not personal data.')] },
    { dataSubjects: ['sole traders'], observations: [] },
    ['gap data-sole-trader-not-personal'],
  ],
  [
    'the IP address declared impersonal',
    { observations: [observed('ip_not_personal', 'An IP address is not personal data.')] },
    { dataCategories: ['IP address'], observations: [] },
    ['gap data-ip-not-personal'],
  ],
  [
    'hashed and called anonymous',
    { observations: [observed('pseudonym_as_anonymous', 'Addresses are hashed and so anonymous.')] },
    { measures: ['pseudonymisation'], observations: [] },
    ['gap data-pseudonym-called-anonymous'],
  ],
  [
    'copies of passports',
    { observations: [observed('id_copy', 'We ask for a copy of your passport.')] },
    { observations: [] },
    ['gap data-minimisation-id-copy'],
  ],
  ['a purpose that fits anything', { purposes: ['business purposes'] }, {}, ['gap purpose-vague']],
  [
    'training of AI that is no purpose',
    { observations: [observed('ai_training', 'Conversations are used to train our AI models.')] },
    {
      purposes: ['training of our AI models'],
      observations: [observed('ai_training', 'Conversations are used to train our AI models.')],
    },
    ['gap purpose-ai-training'],
  ],
]

describe('a defect of data or purpose planted in a sound notice', () => {
  it.each(wordings)('%s', (_name, defect, twin, found) => {
    expect(openInNotice(defect)).toEqual(found)
    expect(openInNotice(twin)).toEqual([])
  })
})
