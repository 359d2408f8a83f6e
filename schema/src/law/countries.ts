import type { LegalFact } from './book.js'
import type { Day } from './day.js'

/** A stretch of days in which personal data moved freely to a country; `to` is the last day. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly from: Day
  readonly to: Day | null
  readonly as: 'eu' | 'withdrawal_transition' | 'eea_directive' | 'eea_regulation'
}

const members = (as: Membership['as'], from: Day, to: Day | null, countries: string): readonly Membership[] =>
  countries.split(' ').map((country) => ({ country, from, to, as }))

/**
 * Membership by accession, with the parts of the Union that have a country code of their own. In the EFTA states of the EEA the
 * Regulation applies from 20 July 2018; before that they were members under the acts that it replaced.
 */
export const memberships: readonly Membership[] = [
  ...members('eu', '1958-01-01', null, 'BE DE FR GF GP IT LU MF MQ NL RE'),
  ...members('eu', '1973-01-01', null, 'DK IE'),
  ...members('eu', '1973-01-01', '2020-01-31', 'GB GI'),
  ...members('eu', '1981-01-01', null, 'GR'),
  ...members('eu', '1986-01-01', null, 'ES PT'),
  ...members('eu', '1995-01-01', null, 'AT AX FI SE'),
  ...members('eu', '2004-05-01', null, 'CY CZ EE HU LT LV MT PL SI SK'),
  ...members('eu', '2007-01-01', null, 'BG RO'),
  ...members('eu', '2013-07-01', null, 'HR'),
  ...members('eu', '2014-01-01', null, 'YT'),
  ...members('withdrawal_transition', '2020-02-01', '2020-12-31', 'GB GI'),
  ...members('eea_directive', '1994-01-01', '2018-07-19', 'IS NO'),
  ...members('eea_directive', '1995-05-01', '2018-07-19', 'LI'),
  ...members('eea_regulation', '2018-07-20', null, 'IS LI NO'),
]

/** What the membership dates rest on. */
export const membershipFact: LegalFact & { readonly authority: string } = {
  authority: 'GDPR incorporated by EEA Joint Committee Decision 154/2018 (6 July 2018), in force 20 July 2018',
  confidence: 'known',
  confidenceNote: 'Accession days and the parts of the Union with a code of their own are general knowledge too.',
  sources: [],
}

/** Countries and territories that texts often place on the wrong side of the border. */
export const frequentMistakes: readonly { readonly country: string; readonly note: string }[] = [
  { country: 'AX', note: 'Åland: inside EU/GDPR' },
  { country: 'CH', note: 'not EEA; adequacy' },
  { country: 'GB', note: 'third country since 2020-02-01 (transition to 2020-12-31, bridge to 2021-06-28)' },
  { country: 'GI', note: 'Gibraltar: no adequacy decision of its own' },
  { country: 'GL', note: 'Greenland: third country, no adequacy' },
]

/** The membership of the country on that day, if any. */
export function membershipOn(country: string, day: Day): Membership | undefined {
  return memberships.find((stretch) => stretch.country === country && stretch.from <= day && (!stretch.to || day <= stretch.to))
}

/** Whether data moved freely there on that day: Union or EEA member, or the United Kingdom in its transition to 31 December 2020. */
export function isEeaOn(country: string, day: Day): boolean {
  return membershipOn(country, day) !== undefined
}

/** Whether a transfer there on that day needed a ground of its own. International organisations count as third countries, Art. 44 GDPR. */
export function isThirdCountry(country: string, day: Day): boolean {
  return !isEeaOn(country, day)
}
