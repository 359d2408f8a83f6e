import type { ContentText } from '@seloste/schema/text'
import type { DemoAccountability, DemoAssessment, DemoContract, DemoDay, DemoRecipient, DemoRetention } from './demo.js'

/** Wording in one language; a bilingual record joins two: `{ ...fi('nimi'), ...sv('namn') }`. */
export const fi = (text: string): ContentText => ({ fi: text })
export const sv = (text: string): ContentText => ({ sv: text })
export const en = (text: string): ContentText => ({ en: text })

/** The same in Finnish and Swedish. */
export const both = (finnish: string, swedish: string): ContentText => ({ fi: finnish, sv: swedish })

/** A processor with a contract of that day, chosen with care, whose staff stays in the EEA unless it is said otherwise. */
export const processor = (
  name: string,
  date: string,
  reference: string,
  country = 'FI',
  more: Partial<DemoContract> = {},
): DemoRecipient => ({
  party: { name, country },
  role: 'processor',
  contract: { exists: true, date, reference, guaranteesCheckedOn: date, approval: 'general', reachedFrom: [], ...more },
})

/** Who answers for an activity and since when; gone through again within the year. */
export const answeredBy = (owner: string, startedOn: DemoDay): DemoAccountability => ({ owner, startedOn, nextReviewOn: 210 })

/** An activity of which somebody asked everything, and that turned out ordinary unless it is said otherwise. */
export const accountable = (owner: string, startedOn: DemoDay, more: DemoAccountability = {}): DemoAccountability => ({
  ...answeredBy(owner, startedOn),
  riskCriteria: [],
  automatedDecisions: 'none',
  offeredToChildren: false,
  ...more,
})

/** A data protection impact assessment that was carried through. */
export const dpia = (date: DemoDay, more: Partial<DemoAssessment> = {}): DemoAssessment => ({
  kind: 'dpia',
  status: 'done',
  date,
  nextReview: 540,
  officerConsulted: true,
  residualRisk: 'low',
  ...more,
})

/** A balancing test of a legitimate interest that was carried through. */
export const balanced = (date: DemoDay, outcome: ContentText): DemoAssessment => ({ kind: 'lia', status: 'done', date, outcome })

/** Authorities as one category of recipients. */
export const authority = (category: ContentText): DemoRecipient => ({ category, role: 'authority' })

/** Vouchers: six years from the end of the calendar year in which the financial year ended (Kirjanpitolaki 2:10). */
export const vouchers: DemoRetention = {
  period: 'P6Y',
  from: 'end_of_calendar_year',
  statute: 'Kirjanpitolaki (1336/1997) 2 luku 10 §',
  atEnd: 'erase',
}

/** Accounting books: ten years from the end of the financial year (Kirjanpitolaki 2:10). */
export const accounts: DemoRetention = {
  period: 'P10Y',
  from: 'end_of_financial_year',
  statute: 'Kirjanpitolaki (1336/1997) 2 luku 10 §',
  atEnd: 'erase',
}

/** In recruitment compensation for discrimination is claimed within a year of learning of the choice (Yhdenvertaisuuslaki 26 §). */
export const recruitment: DemoRetention = {
  period: 'P1Y',
  from: 'end_of_recruitment',
  statute: 'Yhdenvertaisuuslaki (1325/2014) 26 §',
  atEnd: 'erase',
}

/** A certificate of employment may be asked for during ten years from the end of employment (Työsopimuslaki 6:7). */
export const employment: DemoRetention = {
  period: 'P10Y',
  from: 'end_of_employment',
  statute: 'Työsopimuslaki (55/2001) 6 luku 7 §',
  atEnd: 'erase',
}

/** Vouchers, in the Swedish words of the Finnish act. */
export const verifikationer: DemoRetention = { ...vouchers, statute: 'Bokföringslagen (1336/1997) 2 kap. 10 §' }

/** Employment, in the Swedish words of the Finnish act. */
export const anstallning: DemoRetention = { ...employment, statute: 'Arbetsavtalslagen (55/2001) 6 kap. 7 §' }

/** Recruitment, in the Swedish words of the Finnish act. */
export const rekrytering: DemoRetention = { ...recruitment, statute: 'Diskrimineringslagen (1325/2014) 26 §' }

/** A time of the organization's own choosing. */
export const kept = (period: string, from: DemoRetention['from']): DemoRetention => ({ period, from, atEnd: 'erase' })
