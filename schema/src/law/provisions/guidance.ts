import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'
import type { Provision } from './provision.js'
import { keyed, same } from './provision.js'

interface Guidance {
  readonly short: Localized
  readonly title: Localized
  readonly url: Localized
  readonly confidence: Confidence
}

const boardSite = 'https://www.edpb.europa.eu/our-work-tools/our-documents'
const numbered = (kind: 'guidelines' | 'recommendations', number: string): Localized =>
  kind === 'guidelines'
    ? { fi: `EDPB:n ohjeet ${number}`, sv: `EDPB:s riktlinjer ${number}`, en: `EDPB Guidelines ${number}` }
    : { fi: `EDPB:n suositukset ${number}`, sv: `EDPB:s rekommendationer ${number}`, en: `EDPB Recommendations ${number}` }

const board = {
  'guidelines-2/2018': {
    short: numbered('guidelines', '2/2018'),
    title: { fi: '49 artiklan poikkeukset', sv: 'undantagen enligt artikel 49', en: 'derogations of Article 49' },
    url: same(`${boardSite}/guidelines/guidelines-22018-derogations-article-49-under-regulation-2016679_en`),
    confidence: 'known',
  },
  'guidelines-5/2021': {
    short: numbered('guidelines', '05/2021'),
    title: {
      fi: '3 artiklan ja V luvun suhde: mikä on siirto',
      sv: 'förhållandet mellan artikel 3 och kapitel V: vad som är en överföring',
      en: 'interplay of Article 3 and Chapter V: what a transfer is',
    },
    url: same(`${boardSite}/guidelines/guidelines-052021-interplay-between-application-article-3_en`),
    confidence: 'known',
  },
  'guidelines-2/2023': {
    short: numbered('guidelines', '2/2023'),
    title: {
      fi: 'sähköisen viestinnän tietosuojadirektiivin 5 artiklan 3 kohdan tekninen soveltamisala',
      sv: 'det tekniska tillämpningsområdet för artikel 5.3 i e-dataskyddsdirektivet',
      en: 'technical scope of Article 5(3) of the ePrivacy Directive',
    },
    url: same(`${boardSite}/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en`),
    confidence: 'known',
  },
  'guidelines-1/2024': {
    short: numbered('guidelines', '1/2024'),
    title: {
      fi: 'oikeutettu etu käsittelyperusteena',
      sv: 'berättigat intresse som rättslig grund',
      en: 'legitimate interest as a legal basis',
    },
    url: same(
      'https://www.edpb.europa.eu/our-work-tools/documents/public-consultations/2024/guidelines-12024-processing-personal-data-based_en',
    ),
    confidence: 'known',
  },
  'guidelines-2/2024': {
    short: numbered('guidelines', '02/2024'),
    title: {
      fi: '48 artikla: kolmannen maan määräykset',
      sv: 'artikel 48: tredjelands beslut',
      en: 'Article 48: orders of third countries',
    },
    url: same(`${boardSite}/guidelines/guidelines-022024-article-48-gdpr_en`),
    confidence: 'known',
  },
  'recommendations-1/2020': {
    short: numbered('recommendations', '01/2020'),
    title: {
      fi: 'siirtovälineitä täydentävät toimenpiteet',
      sv: 'åtgärder som kompletterar överföringsverktyg',
      en: 'measures that supplement transfer tools',
    },
    url: same(`${boardSite}/recommendations/recommendations-012020-measures-supplement-transfer_en`),
    confidence: 'known',
  },
  'recommendations-2/2020': {
    short: numbered('recommendations', '02/2020'),
    title: { fi: 'eurooppalaiset olennaiset takeet', sv: 'europeiska väsentliga garantier', en: 'European Essential Guarantees' },
    url: same(`${boardSite}/recommendations/recommendations-022020-european-essential-guarantees_en`),
    confidence: 'known',
  },
  'recommendations-2/2025': {
    short: numbered('recommendations', '2/2025'),
    title: {
      fi: 'pakollinen käyttäjätili verkkokaupassa',
      sv: 'obligatoriskt användarkonto i e-handel',
      en: 'mandatory user accounts in web shops',
    },
    url: same('https://www.edpb.europa.eu/our-work-tools/our-documents_en'),
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Guidance>>

const workingParty = {
  wp203: {
    short: same('WP203'),
    title: {
      fi: 'lausunto 03/2013 käyttötarkoitussidonnaisuudesta',
      sv: 'yttrande 03/2013 om ändamålsbegränsning',
      en: 'Opinion 03/2013 on purpose limitation',
    },
    url: same('https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2013/wp203_en.pdf'),
    confidence: 'known',
  },
  wp260: {
    short: same('WP260 rev.01'),
    title: { fi: 'läpinäkyvyyttä koskevat ohjeet', sv: 'riktlinjer om öppenhet', en: 'Guidelines on transparency' },
    url: same('https://ec.europa.eu/newsroom/article29/items/622227/en'),
    confidence: 'known',
  },
  'article-30.5': {
    short: { fi: 'WP29:n kannanotto 19.4.2018', sv: 'WP29:s ståndpunkt av den 19 april 2018', en: 'WP29 position paper of 19 April 2018' },
    title: {
      fi: 'selosteen poikkeus pienille organisaatioille: kolme vaihtoehtoista edellytystä',
      sv: 'undantaget för små organisationer: tre alternativa förutsättningar',
      en: 'the exemption for small organisations: three alternative exceptions',
    },
    url: same('https://ec.europa.eu/newsroom/article29/items/624045/en'),
    confidence: 'known',
  },
} as const satisfies Readonly<Record<string, Guidance>>

const authority = {
  'tsv-record': {
    short: { fi: 'tietosuojavaltuutetun ohje', sv: 'dataombudsmannens vägledning', en: 'Finnish Ombudsman’s guidance' },
    title: { fi: 'seloste käsittelytoimista', sv: 'register över behandling', en: 'record of processing activities' },
    url: same('https://tietosuoja.fi/seloste-kasittelytoimista'),
    confidence: 'verified',
  },
  'dpc-record': {
    short: { fi: 'Irlannin DPC:n ohje, huhtikuu 2023', sv: 'irländska DPC:s vägledning, april 2023', en: 'Irish DPC guidance, April 2023' },
    title: { fi: 'käsittelytoimien seloste', sv: 'register över behandling', en: 'records of processing activities' },
    url: same('https://www.dataprotection.ie/'),
    confidence: 'verified',
  },
  'imy-record': {
    short: { fi: 'Ruotsin IMY:n tarkistuslista', sv: 'IMY:s checklista', en: 'Swedish IMY checklist' },
    title: { fi: 'seloste käsittelytoimista', sv: 'föra register över behandling', en: 'keeping a record of processing' },
    url: same('https://www.imy.se/'),
    confidence: 'verified',
  },
  'traficom-cookies': {
    short: { fi: 'Traficomin evästeohjeistus', sv: 'Traficoms anvisningar om kakor', en: 'Traficom’s cookie guidance' },
    title: {
      fi: 'ohjeistus evästeistä, 13.9.2021, päivitetty 11.11.2022 (TRAFICOM/295680/04.04.05.03/2021)',
      sv: 'anvisningar om kakor, 13.9.2021, uppdaterade 11.11.2022 (TRAFICOM/295680/04.04.05.03/2021)',
      en: 'guidance on cookies, 13 September 2021, updated 11 November 2022 (TRAFICOM/295680/04.04.05.03/2021)',
    },
    url: same('https://www.traficom.fi/'),
    confidence: 'verified',
  },
  'dpf-list': {
    short: { fi: 'DPF-luettelo', sv: 'DPF-förteckningen', en: 'DPF List' },
    title: {
      fi: 'tietosuojakehykseen osallistuvien yritysten luettelo',
      sv: 'förteckning över företag som deltar i dataskyddsramen',
      en: 'list of the companies that take part in the Data Privacy Framework',
    },
    url: same('https://www.dataprivacyframework.gov/list'),
    confidence: 'known',
  },
} as const satisfies Readonly<Record<string, Guidance>>

const asGuidance = (_key: string, entry: Guidance): Provision => ({ ...entry, force: 'should' })

/** Guidance of the European Data Protection Board, its predecessor and national authorities, keyed `edpb:guidelines-2/2018`, `wp29:wp260`. */
export const guidance = {
  ...keyed('edpb', board, asGuidance),
  ...keyed('wp29', workingParty, asGuidance),
  ...keyed('guidance', authority, asGuidance),
}
