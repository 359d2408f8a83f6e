import { describe, expect, it } from 'vitest'
import type { NoticeFacts } from '@seloste/schema/notice'
import type { ActivityRecord, OrganizationRecord, RetentionRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { evaluate } from '@seloste/server/rules/evaluate'
import {
  accountability,
  activityExample,
  dataItem,
  noticeExample,
  organizationExample,
  purpose,
  retention,
} from '@seloste/server/rules/examples'

/** One defect in the retention of a sound record brings exactly the rules on it; its clean twin none. */

const asOf = '2026-11-22'

const openIn = (activity: ActivityRecord, organization: Partial<OrganizationRecord> = {}): readonly string[] =>
  evaluate({ organization: organizationExample(organization), activities: [activity], notices: [] }, { asOf, scope: 'register' })
    .filter(({ verdict }) => verdict === 'gap' || verdict === 'unsure')
    .map(({ ruleId, verdict }) => `${verdict} ${ruleId}`)
    .toSorted()

const kept = (text: ContentText, changes: Partial<RetentionRecord>): Partial<ActivityRecord> => ({
  dataItems: [dataItem({ text, retention: retention(changes) })],
})
const worded = (criterion: ContentText): Partial<ActivityRecord> =>
  kept({ fi: 'Tilin tiedot' }, { period: null, startEvent: null, criterion })
const newsletter = (changes: Partial<RetentionRecord>): Partial<ActivityRecord> => ({
  ...kept({ sv: 'E-postadress' }, changes),
  purposes: [purpose({ text: { sv: 'Utskick av nyhetsbrev' }, legalBases: ['consent'] })],
  accountability: accountability({ consentProof: { sv: 'Logg över bekräftade anmälningar' } }),
})
const health = (changes: Partial<RetentionRecord>): Partial<ActivityRecord> => ({
  dataItems: [
    dataItem({ text: { fi: 'Potilasasiakirjat' }, specialCategory: 'health', specialCondition: 'h', retention: retention(changes) }),
  ],
})
const several = (...periods: readonly string[]): Partial<ActivityRecord> => ({
  dataItems: ['Yhteystiedot', 'Huoltohistoria', 'Laskut', 'Palautteet'].map((text, index) =>
    dataItem({
      id: `d${index}`,
      text: { fi: text },
      retention: retention({ period: periods[index] ?? 'P6Y', startEvent: 'end_of_calendar_year' }),
    }),
  ),
})

const pairs: readonly (readonly [string, Partial<ActivityRecord>, Partial<ActivityRecord>, readonly string[]])[] = [
  [
    'for good',
    worded({ fi: 'Säilytetään pysyvästi' }),
    worded({ fi: 'Poistetaan pysyvästi takuun päättyessä' }),
    ['gap retention-indefinite'],
  ],
  ['tills vidare', worded({ sv: 'Tills vidare' }), worded({ sv: 'Till utgången av garantin' }), ['gap retention-indefinite']],
  [
    'until the customer asks',
    worded({ en: 'Until the customer asks us to delete the account' }),
    worded({ en: 'Until the end of the warranty' }),
    ['gap retention-until-request'],
  ],
  [
    'invoices for three years',
    kept({ fi: 'Laskut' }, { period: 'P3Y', startEvent: 'end_of_calendar_year' }),
    kept({ fi: 'Laskut' }, { period: 'P6Y', startEvent: 'end_of_calendar_year' }),
    ['gap retention-below-statutory'],
  ],
  [
    'working-time records for a year',
    kept({ fi: 'Työaikakirjanpito' }, { period: 'P1Y' }),
    kept({ fi: 'Työaikakirjanpito' }, { period: 'P2Y' }),
    ['gap retention-below-statutory'],
  ],
  [
    'invoices for ten years by the Accounting Act',
    kept({ sv: 'Fakturor' }, { period: 'P10Y', startEvent: 'end_of_calendar_year', statute: 'Bokföringslagen 2:10' }),
    kept({ sv: 'Bokslut' }, { period: 'P10Y', startEvent: 'end_of_financial_year', statute: 'Bokföringslagen 2:10' }),
    ['gap retention-ten-vs-six'],
  ],
  [
    'contact details by the Accounting Act',
    kept({ en: 'Contact details' }, { period: 'P6Y', statute: 'Accounting Act 1336/1997' }),
    kept({ en: 'Invoices' }, { period: 'P6Y', startEvent: 'end_of_calendar_year', statute: 'Accounting Act 1336/1997' }),
    ['gap retention-bookkeeping-for-all'],
  ],
  [
    'applications for five years',
    kept({ fi: 'Työhakemukset' }, { period: 'P5Y', startEvent: 'end_of_recruitment' }),
    kept({ fi: 'Työhakemukset' }, { period: 'P1Y', startEvent: 'end_of_recruitment' }),
    ['gap retention-recruitment-long'],
  ],
  [
    'recordings for two years',
    kept({ sv: 'Inspelningar från kameraövervakningen' }, { period: 'P2Y', startEvent: 'collection' }),
    kept({ sv: 'Inspelningar från kameraövervakningen' }, { period: 'P30D', startEvent: 'collection' }),
    ['gap retention-cctv-over-year'],
  ],
  [
    'patient records for ten years after death',
    health({ period: 'P10Y', startEvent: 'death' }),
    health({ period: 'P12Y', startEvent: 'death' }),
    ['gap retention-patient'],
  ],
  [
    'due diligence for two years',
    kept({ en: 'Customer due diligence data' }, { period: 'P2Y' }),
    kept({ en: 'Customer due diligence data' }, { period: 'P5Y' }),
    ['gap retention-aml'],
  ],
  ['one period for all', several('P6Y', 'P6Y', 'P6Y', 'P6Y'), several('P2Y', 'P2Y', 'P6Y', 'P1Y'), ['gap retention-single-for-mixed']],
  [
    'a list until consent is withdrawn',
    newsletter({ period: null, startEvent: null, criterion: { sv: 'Tills samtycket återkallas' } }),
    newsletter({ startEvent: 'last_activity' }),
    ['gap retention-marketing-consent-stale'],
  ],
  [
    'a review by nobody',
    { ...kept({ fi: 'Yhteystiedot' }, { endAction: 'review' }), accountability: accountability({ owner: null, nextReviewOn: null }) },
    kept({ fi: 'Yhteystiedot' }, { endAction: 'review' }),
    ['gap retention-no-deletion-process'],
  ],
]

/** Rules of accountability that ask for the same empty field. */
const aside = /document-no-owner|review-/

describe('a defect in the retention', () => {
  it.each(pairs)('%s', (_name, defect, twin, found) => {
    expect(openIn(activityExample(defect)).filter((one) => !aside.test(one))).toEqual(found)
    expect(openIn(activityExample(twin)).filter((one) => !aside.test(one))).toEqual([])
  })

  it('is judged by the law of the organization’s own country', () => {
    const sixYears = activityExample(kept({ sv: 'Fakturor' }, { period: 'P6Y', startEvent: 'end_of_calendar_year' }))
    expect(openIn(sixYears)).toEqual([])
    expect(openIn(sixYears, { country: 'SE' })).toEqual(['gap retention-below-statutory'])
    expect(openIn(sixYears, { country: 'DE' })).toEqual([])
  })
})

describe('words of a notice that leave the end open', () => {
  const found = (language: NoticeFacts['language'], sentence: string): readonly string[] =>
    evaluate(
      {
        organization: null,
        activities: [],
        notices: [noticeExample({ language, retentionKind: 'criteria', retention: [] }, { retentionKind: sentence })],
      },
      { asOf, scope: 'notice' },
    )
      .filter(({ verdict, ruleId }) => verdict === 'gap' && ruleId.startsWith('retention-'))
      .map(({ ruleId }) => ruleId)

  it.each([
    ['fi', 'Tietoja säilytetään toistaiseksi.', ['retention-indefinite']],
    ['fi', 'Tiedot poistetaan järjestelmästä pysyvästi kahden vuoden kuluttua.', []],
    ['fi', 'Asiakirjat säilytetään pysyvästi arkistolain (831/1994) nojalla.', []],
    ['fi', 'Työsopimus on toistaiseksi voimassa, ja tiedot poistetaan sen päätyttyä.', []],
    ['fi', 'Tietoja säilytetään, kunnes asiakas pyytää niiden poistamista.', ['retention-until-request']],
    ['fi', 'Tietoja säilytetään, kunnes peruutat suostumuksesi.', []],
    ['fi', 'Osakeluettelon tiedot säilytetään pysyvästi.', []],
    ['sv', 'Uppgifterna sparas tills vidare.', ['retention-indefinite']],
    ['sv', 'Uppgifterna raderas permanent efter två år.', []],
    ['sv', 'Uppgifterna bevaras permanent med stöd av arkivlagen.', []],
    ['sv', 'Uppgifterna sparas tills du begär att vi raderar dem.', ['retention-until-request']],
    ['sv', 'Uppgifterna sparas tills du återkallar ditt samtycke.', []],
    ['en', 'We store your data for an indefinite period.', ['retention-indefinite']],
    ['en', 'Your data are permanently deleted after two years.', []],
    ['en', 'We keep your data until you close your account.', ['retention-until-request']],
    ['en', 'We send offers until you ask us to stop.', []],
    ['en', 'You can request erasure at any time; otherwise the data are erased after two years.', []],
  ] as const)('%s: %s', (language, sentence, rules) => {
    expect(found(language, sentence)).toEqual(rules)
  })
})

describe('periods of a notice beside what they are for', () => {
  const found = (businessId: string | null, span: string, period: string, facts: Partial<NoticeFacts> = {}): readonly string[] => {
    const { controller } = noticeExample().reading
    const notice = noticeExample({ language: 'sv', controller: { ...controller, businessId }, retention: [{ span, period }], ...facts })
    return evaluate({ organization: null, activities: [], notices: [notice] }, { asOf, scope: 'notice' })
      .filter(({ verdict, ruleId }) => (verdict === 'gap' || verdict === 'unsure') && ruleId.startsWith('retention-'))
      .map(({ ruleId, at }) => `${ruleId} ${at}`)
  }

  it.each([
    ['a Finnish number', '0000000-0', 'Fakturor: sex år', 'P6Y', []],
    ['a Swedish number', '000000-0000', 'Fakturor: sex år', 'P6Y', ['retention-below-statutory retention.0']],
    ['no number', null, 'Fakturor: ett år', 'P1Y', []],
    ['two kinds in one sentence', '0000000-0', 'Fakturor och ansökningar från arbetssökande: ett år', 'P1Y', []],
    ['recordings', '0000000-0', 'Inspelningar från kameraövervakningen sparas i två år', 'P2Y', ['retention-cctv-over-year retention.0']],
    ['recordings in hours', '0000000-0', 'Inspelningar från kameraövervakningen sparas i 72 timmar', 'PT72H', []],
    ['applications', '0000000-0', 'Arbetssökandes uppgifter: fem år', 'P5Y', ['retention-recruitment-long retention.0']],
  ] as const)('%s', (_name, businessId, span, period, rules) => {
    expect(found(businessId, span, period)).toEqual(rules)
  })

  it('with consent to more', () => {
    expect(found('0000000-0', 'Arbetssökandes uppgifter: fem år', 'P5Y', { legalBases: ['consent'] })).toEqual([])
  })
})
