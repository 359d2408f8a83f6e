import type { Localized } from '../text.js'
import type { LegalFact } from './book.js'

/** How to reach a supervisory authority, and how old texts still name it. */
export interface Authority extends LegalFact {
  readonly country: 'FI' | 'SE'
  readonly name: Localized
  readonly post: Localized
  readonly visit: Localized | null
  readonly email: string
  readonly phone: { readonly exchange: string; readonly registry: string | null }
  readonly web: Localized
  /** Names and addresses that were right once: a text that holds one was not kept up. */
  readonly stale: readonly { readonly text: string; readonly note: string }[]
}

/** The data protection authorities of Finland and Sweden. */
export const authorities: readonly Authority[] = [
  {
    country: 'FI',
    name: { fi: 'Tietosuojavaltuutetun toimisto', sv: 'Dataombudsmannens byrå', en: 'Office of the Data Protection Ombudsman' },
    post: { fi: 'PL 800, 00531 Helsinki', sv: 'PB 800, 00531 Helsingfors', en: 'P.O. Box 800, 00531 Helsinki, Finland' },
    visit: {
      fi: 'Lintulahdenkuja 4, 00530 Helsinki',
      sv: 'Fågelviksgränden 4, 00530 Helsingfors',
      en: 'Lintulahdenkuja 4, 00530 Helsinki, Finland',
    },
    email: 'tietosuoja@om.fi',
    phone: { exchange: '+358 29 566 6700', registry: '+358 29 566 6768' },
    web: { fi: 'https://tietosuoja.fi', sv: 'https://tietosuoja.fi/sv', en: 'https://tietosuoja.fi/en' },
    stale: [
      { text: 'Ratapihantie 9, 00520 Helsinki', note: 'former address often found in old notices (known)' },
      { text: 'Albertinkatu 25 A, 00180 Helsinki', note: 'older former address (known)' },
      { text: 'PL 800, 00521 Helsinki', note: 'former postal address (known)' },
      { text: 'tietosuojalautakunta', note: 'abolished 2019-01-01, known' },
      { text: 'datasekretessnämnden', note: 'Swedish name of the board abolished 2019-01-01 (known)' },
    ],
    confidence: 'verified',
    confidenceNote: 'Former addresses and the board are generally known.',
    sources: ['https://tietosuoja.fi/yhteystiedot'],
  },
  {
    country: 'SE',
    name: {
      fi: 'Ruotsin tietosuojaviranomainen (IMY)',
      sv: 'Integritetsskyddsmyndigheten (IMY)',
      en: 'Swedish Authority for Privacy Protection (IMY)',
    },
    post: { fi: 'Box 8114, 104 20 Stockholm', sv: 'Box 8114, 104 20 Stockholm', en: 'Box 8114, 104 20 Stockholm, Sweden' },
    visit: null,
    email: 'imy@imy.se',
    phone: { exchange: '+46 8 657 61 00', registry: null },
    web: { fi: 'https://www.imy.se/en/', sv: 'https://www.imy.se', en: 'https://www.imy.se/en/' },
    stale: [
      { text: 'Datainspektionen', note: 'until 2020-12-31' },
      { text: 'Swedish Data Inspection Board', note: 'English name until 2020-12-31 (known)' },
    ],
    confidence: 'known',
    sources: ['press number 08-515 154 15 seen on imy.se'],
  },
]

/** Another authority that supervises what stands beside the Regulation. */
export interface OtherAuthority extends LegalFact {
  readonly country: 'FI' | 'SE'
  readonly name: string
  readonly role: Localized
}

/** The authorities that supervise cookies. */
export const otherAuthorities: readonly OtherAuthority[] = [
  {
    country: 'FI',
    name: 'Liikenne- ja viestintävirasto Traficom',
    role: {
      fi: 'valvoo evästeitä (917/2014 205 §)',
      sv: 'utövar tillsyn över kakor (917/2014 205 §)',
      en: 'supervises cookies (917/2014, s. 205)',
    },
    confidence: 'verified',
    sources: ['https://www.hannessnellman.com/', 'https://www.borenius.com/'],
  },
  {
    country: 'SE',
    name: 'Post- och telestyrelsen (PTS)',
    role: {
      fi: 'valvoo evästeitä (2022:482 9 luku 28 §)',
      sv: 'utövar tillsyn över kakor (2022:482 9 kap. 28 §)',
      en: 'supervises cookies (2022:482, ch. 9, s. 28)',
    },
    confidence: 'known',
    sources: [],
  },
]

/** The data protection authority of the country, where the law book has it. */
export function authorityOf(country: string): Authority | undefined {
  return authorities.find((authority) => authority.country === country)
}
