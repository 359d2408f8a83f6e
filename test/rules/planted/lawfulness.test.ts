import { describe, expect, it } from 'vitest'
import type { ActivityRecord, OrganizationRecord } from '@seloste/schema/record'
import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import { evaluate } from '@seloste/server/rules/evaluate'
import {
  accountability,
  activityExample,
  assessment,
  noticeExample,
  observed,
  organizationExample,
  purpose,
} from '@seloste/server/rules/examples'

/** Defects of the legal basis put into a sound record or notice, each with its clean twin. */

const asOf = '2026-11-22'

const openIn = (activity: Partial<ActivityRecord>, organization: Partial<OrganizationRecord> = {}): readonly string[] =>
  evaluate(
    { organization: organizationExample(organization), activities: [activityExample(activity)], notices: [] },
    { asOf, scope: 'register' },
  )
    .filter(({ subjectKind }) => subjectKind === 'activity')
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const openInNotice = (facts: Partial<NoticeFacts & { readonly observations: readonly Observation[] }>): readonly string[] =>
  evaluate({ organization: null, activities: [], notices: [noticeExample(facts)] }, { asOf, scope: 'notice' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const on = (...legalBases: ActivityRecord['purposes'][number]['legalBases']): Partial<ActivityRecord> => ({
  purposes: [purpose({ legalBases, interest: { fi: 'Varkauksien estäminen' }, statute: 'Kirjanpitolaki 1336/1997, 2 luvun 10 §' })],
})
const balanced: Partial<ActivityRecord> = { assessments: [assessment({ kind: 'lia' })] }
const logged = accountability({ consentProof: { fi: 'Lomakkeen loki' } })
const employees = [{ id: 's1', text: { sv: 'anställda' }, provenance: null }]
const child = (childAgeLimit: number | null) =>
  accountability({ consentProof: { fi: 'Lomakkeen loki' }, offeredToChildren: true, childAgeLimit })

/** Name, defect, clean twin, and what the defect must bring to light. */
const pairs: readonly (readonly [string, Partial<ActivityRecord>, Partial<ActivityRecord>, readonly string[]])[] = [
  [
    'three grounds for one purpose',
    { ...on('contract', 'legal_obligation', 'legitimate_interests'), ...balanced },
    on('contract', 'legal_obligation'),
    ['gap legal-basis-many-for-one'],
  ],
  [
    'consent beside a contract',
    { ...on('contract', 'consent'), accountability: logged },
    { ...on('consent'), accountability: logged },
    ['unsure legal-basis-many-for-one'],
  ],
  [
    'an obligation without its act',
    { purposes: [purpose({ legalBases: ['legal_obligation'] })] },
    on('legal_obligation'),
    ['gap legal-basis-public-task-no-law'],
  ],
  [
    'an interest without a name',
    { purposes: [purpose({ legalBases: ['legitimate_interests'] })], ...balanced },
    { ...on('legitimate_interests'), ...balanced },
    ['gap legal-basis-legitimate-interest-unnamed'],
  ],
  [
    'an interest that nobody balanced',
    on('legitimate_interests'),
    { ...on('legitimate_interests'), ...balanced },
    ['gap legal-basis-no-lia'],
  ],
  ['consent without proof', on('consent'), { ...on('consent'), accountability: logged }, ['gap legal-basis-consent-no-proof']],
  [
    'staff on consent',
    { ...on('consent'), subjects: employees, accountability: logged },
    { ...on('contract'), subjects: employees },
    ['gap legal-basis-consent-employment'],
  ],
  [
    'a child of ten',
    { ...on('consent'), accountability: child(10) },
    { ...on('consent'), accountability: child(13) },
    ['gap legal-basis-child-age'],
  ],
  [
    'children and no age',
    { ...on('consent'), accountability: child(null) },
    { ...on('contract'), accountability: child(null) },
    ['gap legal-basis-child-age'],
  ],
]

describe('a defect of the legal basis planted in a sound record', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openIn(defect)).toEqual(found)
    expect(openIn(twin)).toEqual([])
  })

  it('legitimate interests of a public authority', () => {
    const authority = { isPublicBody: true }
    const record = { ...on('legitimate_interests'), ...balanced }
    expect(openIn(record, authority)).toEqual(['unsure legal-basis-li-public-authority'])
    expect(openIn({ ...on('public_task', 'legitimate_interests'), ...balanced }, authority)).toEqual([
      'gap legal-basis-li-public-authority',
    ])
    expect(openIn(on('public_task'), authority)).toEqual([])
    expect(openIn(record)).toEqual([])
  })
})

describe('a defect of the legal basis planted in a sound notice', () => {
  it('an interest without a name', () => {
    const interest = { legalBases: ['legitimate_interests'] } as const
    expect(openInNotice({ ...interest, observations: [observed('interest_unnamed', 'Our legitimate interest.')] })).toEqual([
      'gap legal-basis-legitimate-interest-unnamed',
    ])
    expect(openInNotice({ ...interest, observations: [] })).toEqual([])
  })

  it('staff on consent', () => {
    expect(openInNotice({ legalBases: ['consent'], dataSubjects: ['employees'] })).toEqual(['gap legal-basis-consent-employment'])
    expect(openInNotice({ legalBases: ['contract'], dataSubjects: ['employees'] })).toEqual([])
  })

  const newsletter = { text: { fi: 'Uutiskirje', sv: 'Nyhetsbrev', en: 'Newsletter' } }
  it('a newsletter without consent in a record', () => {
    expect(openIn({ purposes: [purpose(newsletter)] })).toEqual(['gap legal-basis-marketing-no-consent'])
    expect(openIn({ purposes: [purpose({ ...newsletter, legalBases: ['consent'] })], accountability: logged })).toEqual([])
  })

  const browser = observed('cookies_by_browser', 'You can block cookies in your browser.')
  const asked = observed('cookie_consent', 'We ask for your consent to cookies.')
  const marketing = observed('electronic_marketing', 'We send marketing emails.')
  const stop = observed('marketing_objection', 'You may opt out.')
  const wordings: readonly (readonly [
    string,
    Parameters<typeof openInNotice>[0],
    Parameters<typeof openInNotice>[0],
    readonly string[],
  ])[] = [
    [
      'consent by use',
      { observations: [observed('implied_consent', 'By using the site you agree.')] },
      { legalBases: ['consent'], observations: [] },
      ['gap legal-basis-implied-consent'],
    ],
    [
      'cookies to be blocked in the browser',
      { onlineServices: ['Hotjar'], transferStatement: 'none', observations: [browser] },
      { onlineServices: ['Hotjar'], observations: [browser, asked] },
      ['gap legal-basis-cookies-browser'],
    ],
    [
      'cookies on legitimate interests',
      { observations: [observed('cookies_on_interest', 'Analytics cookies rest on our legitimate interest.')] },
      { observations: [asked] },
      ['gap legal-basis-cookies-legitimate-interest'],
    ],
    [
      'marketing by e-mail on a contract',
      { observations: [marketing, stop] },
      { legalBases: ['consent'], observations: [marketing, stop] },
      ['gap legal-basis-marketing-no-consent'],
    ],
    [
      'an account for every purchase',
      { observations: [observed('forced_account', 'To order you must create an account.')] },
      { purposes: ['delivery of orders'], observations: [] },
      ['gap legal-basis-forced-account'],
    ],
  ]

  it.each(wordings)('%s', (_name, defect, twin, found) => {
    expect(openInNotice(defect)).toEqual(found)
    expect(openInNotice(twin)).toEqual([])
  })
})
