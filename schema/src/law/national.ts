import type { Localized } from '../text.js'
import type { LegalFact } from './book.js'
import type { Day } from './day.js'
import { finnishRetention } from './national/finland-retention.js'
import { finnishFacts } from './national/finland.js'
import type { NationalFact } from './national/national-fact.js'
import { swedishFacts } from './national/sweden.js'
import type { ProvisionKey } from './provisions.js'

export type { NationalFact, NationalTopic, StatutoryRetention } from './national/national-fact.js'

/** Every fact of Finnish and Swedish law in the law book. */
export const nationalFacts: readonly NationalFact[] = [...finnishFacts, ...finnishRetention, ...swedishFacts]

/** The fact with that id. */
export function nationalFactById(id: string): NationalFact | undefined {
  return nationalFacts.find((fact) => fact.id === id)
}

/** The facts of a country that applied on that day. */
export function nationalFactsOn(country: NationalFact['country'], day: Day, among = nationalFacts): readonly NationalFact[] {
  return among.filter((fact) => fact.country === country && fact.validFrom <= day && (!fact.validUntil || day <= fact.validUntil))
}

/** What the law of the country said on that day of how long data may or must be kept. */
export function statutoryRetention(country: NationalFact['country'], day: Day, among = nationalFacts): readonly NationalFact[] {
  return nationalFactsOn(country, day, among).filter(({ retention }) => retention !== undefined)
}

/** The age from which a child’s own consent counts by the law of the country, where the law book has it; Art. 8(1) itself says 16. */
export function consentAgeOf(country: string, day: Day): number | undefined {
  return nationalFacts.find(
    (fact) =>
      fact.consentAge !== undefined && fact.country === country && fact.validFrom <= day && (!fact.validUntil || day <= fact.validUntil),
  )?.consentAge
}

/** An act that no longer applies but still stands in old texts. */
export interface RepealedAct extends LegalFact {
  /** As notices and rules name it: `523/1999`, `1998:204`, `95/46/EC`. */
  readonly number: string
  readonly country: 'FI' | 'SE' | 'EU'
  readonly name: Localized
  /** Short names and abbreviations found in texts. */
  readonly aliases: readonly string[]
  readonly lastDay: Day
  readonly provision: ProvisionKey
  /** What took its place. */
  readonly replacedBy: readonly ProvisionKey[]
}

const repealedByDataProtectionAct: readonly ProvisionKey[] = ['gdpr:6', 'gdpr:13', 'gdpr:30', 'fi:1050/2018']

export const repealedActs: readonly RepealedAct[] = [
  {
    number: '523/1999',
    country: 'FI',
    name: { fi: 'henkilötietolaki', sv: 'personuppgiftslagen (Finland)', en: 'Personal Data Act (Finland)' },
    aliases: ['henkilötietolaki', 'HetiL', '523/99', 'HTL'],
    lastDay: '2018-12-31',
    provision: 'fi:523/1999',
    replacedBy: repealedByDataProtectionAct,
    confidence: 'verified',
    sources: ['https://yrityselaman360blog.ey.com/2019/01/15/ (EY Finland, January 2019)'],
  },
  {
    number: '389/1994',
    country: 'FI',
    name: {
      fi: 'laki tietosuojalautakunnasta ja tietosuojavaltuutetusta',
      sv: 'lagen om datasekretessnämnden och dataombudsmannen',
      en: 'Act on the Data Protection Board and the Data Protection Ombudsman',
    },
    aliases: ['389/94', 'tietosuojalautakunta'],
    lastDay: '2018-12-31',
    provision: 'fi:389/1994',
    replacedBy: ['fi:1050/2018'],
    confidence: 'known',
    sources: [],
  },
  {
    number: '516/2004',
    country: 'FI',
    name: {
      fi: 'sähköisen viestinnän tietosuojalaki',
      sv: 'lagen om dataskydd vid elektronisk kommunikation',
      en: 'Act on the Protection of Privacy in Electronic Communications',
    },
    aliases: ['sähköisen viestinnän tietosuojalaki', 'SVTSL'],
    lastDay: '2014-12-31',
    provision: 'fi:516/2004',
    replacedBy: ['fi:917/2014'],
    confidence: 'verified',
    sources: ['finlex.fi'],
  },
  {
    number: '298/2009',
    country: 'FI',
    name: { fi: 'asetus potilasasiakirjoista', sv: 'förordningen om journalhandlingar', en: 'Decree on Patient Documents' },
    aliases: ['potilasasiakirja-asetus', 'potilasasiakirjoista annettu asetus'],
    lastDay: '2022-02-01',
    provision: 'fi:298/2009',
    replacedBy: ['fi:94/2022', 'fi:703/2023'],
    confidence: 'known',
    confidenceNote: 'end day approximate',
    sources: [],
  },
  {
    number: '94/2022',
    country: 'FI',
    name: { fi: 'asetus potilasasiakirjoista', sv: 'förordningen om journalhandlingar', en: 'Decree on Patient Documents' },
    aliases: [],
    lastDay: '2023-12-31',
    provision: 'fi:94/2022',
    replacedBy: ['fi:703/2023'],
    confidence: 'verified',
    confidenceNote: 'Issue date verified; entry into force and end day not checked.',
    sources: ['https://www.finlex.fi/fi/laki/alkup/2022/20220094'],
  },
  {
    number: '1998:204',
    country: 'SE',
    name: { fi: 'Ruotsin henkilötietolaki', sv: 'personuppgiftslagen', en: 'Personal Data Act (Sweden)' },
    aliases: ['personuppgiftslag', 'personuppgiftslagen', 'PUL', 'PuL'],
    lastDay: '2018-05-24',
    provision: 'se:1998:204',
    replacedBy: ['gdpr:6', 'gdpr:13', 'gdpr:30', 'se:2018:218'],
    confidence: 'verified',
    confidenceNote: 'Repeal by 2018:218 on 25 May 2018 verified; start day known.',
    sources: ['https://lagar.nj.se/yttrandefrihet-mm/personuppgiftslagen'],
  },
  {
    number: '95/46/EC',
    country: 'EU',
    name: { fi: 'henkilötietodirektiivi', sv: 'dataskyddsdirektivet', en: 'Data Protection Directive' },
    aliases: ['95/46/EY', '95/46/EG', '95/46/EC', 'henkilötietodirektiivi', 'dataskyddsdirektivet', 'Data Protection Directive'],
    lastDay: '2018-05-24',
    provision: 'eu:1995/46',
    replacedBy: ['gdpr:6', 'gdpr:13', 'gdpr:30'],
    confidence: 'known',
    sources: [],
  },
]

/** The act with that number, if it was no longer in force on the day. */
export function repealedOn(number: string, day: Day): RepealedAct | undefined {
  return repealedActs.find((act) => act.number === number && act.lastDay < day)
}
