import type { Terms } from '../../text.js'
import type { RecipientRole } from '../../vocabulary/recipient.js'
import type { LegalFact } from '../book.js'

/** Where customer data are kept: by default in the EEA, by choice of region, in part, or not. */
export type EuHosting = 'yes' | 'option' | 'partly' | 'no'

export const euHostings: Terms<EuHosting> = {
  yes: { fi: 'oletuksena EU/ETA-alueella', sv: 'som standard inom EU/EES', en: 'in the EU/EEA by default' },
  option: { fi: 'EU/ETA-alue valittavissa', sv: 'EU/EES kan väljas', en: 'EU/EEA region can be chosen' },
  partly: { fi: 'osin EU/ETA-alueella', sv: 'delvis inom EU/EES', en: 'partly in the EU/EEA' },
  no: { fi: 'EU/ETA-alueen ulkopuolella', sv: 'utanför EU/EES', en: 'outside the EU/EEA' },
}

/** What is said of the provider's entry on the Data Privacy Framework List. No entry was looked up in the List itself. */
export type DpfClaim = 'known' | 'unknown'

export const dpfClaims: Terms<DpfClaim> = {
  known: {
    fi: 'yleisesti tiedossa; tarkista DPF-luettelosta tarkastelupäivänä',
    sv: 'allmänt känt; kontrollera DPF-förteckningen på granskningsdagen',
    en: 'general knowledge; re-check the DPF List on the review date',
  },
  unknown: {
    fi: 'ei tarkistettu; hae yritys osoitteesta dataprivacyframework.gov',
    sv: 'inte kontrollerat; sök företaget på dataprivacyframework.gov',
    en: 'not checked; look up the entity on dataprivacyframework.gov',
  },
}

/** A service that notices name. A hint for the form, never a fact about the controller: the contract decides. */
export interface Service extends LegalFact {
  readonly id: string
  readonly name: string
  readonly legalEntity: string
  /** Country of the contracting entity, ISO 3166-1 alpha-2. */
  readonly hqCountry: string
  readonly ultimateParentCountry: string
  readonly euHosted: EuHosting
  readonly typicalThirdCountries: readonly string[]
  readonly aliases: readonly string[]
  readonly category: ServiceCategory
  readonly typicalRole: RecipientRole
  readonly dpfClaim: DpfClaim
  readonly note?: string
}

/** What a service is for. */
export type ServiceCategory =
  | 'email_marketing'
  | 'payments'
  | 'advertising'
  | 'crm'
  | 'social'
  | 'finance_erp'
  | 'collaboration'
  | 'hosting'
  | 'analytics'
  | 'survey'
  | 'video'
  | 'chat'
  | 'recruitment'
  | 'ai'
  | 'hr'
  | 'cdn'
  | 'scheduling'
  | 'cloud'
  | 'lead_generation'
  | 'consent'
  | 'events'
  | 'support'
  | 'cms'
  | 'ecommerce'
  | 'monitoring'
  | 'office'
  | 'messaging'
  | 'marketing_automation'
  | 'erp'
  | 'storage'
  | 'identification'
  | 'logistics'
  | 'reviews'
  | 'widget'
  | 'tag_management'
  | 'maps'
  | 'web'
  | 'security'
  | 'bi'
  | 'personalisation'
  | 'email'
  | 'invoicing'
  | 'e_signature'
  | 'development'
  | 'travel'
  | 'public'
  | 'collection'
  | 'credit'
  | 'it_service'
  | 'telecom'

export const serviceCategories: Terms<ServiceCategory> = {
  email_marketing: { fi: 'sähköpostimarkkinointi', sv: 'e-postmarknadsföring', en: 'e-mail marketing' },
  payments: { fi: 'maksaminen', sv: 'betalning', en: 'payments' },
  advertising: { fi: 'mainonta', sv: 'annonsering', en: 'advertising' },
  crm: { fi: 'asiakkuudenhallinta', sv: 'kundrelationer', en: 'customer relations' },
  social: { fi: 'sosiaalinen media', sv: 'sociala medier', en: 'social media' },
  finance_erp: { fi: 'taloushallinto', sv: 'ekonomisystem', en: 'financial administration' },
  collaboration: { fi: 'yhteistyö', sv: 'samarbete', en: 'collaboration' },
  hosting: { fi: 'palvelintila', sv: 'webbhotell', en: 'hosting' },
  analytics: { fi: 'analytiikka', sv: 'analys', en: 'analytics' },
  survey: { fi: 'kyselyt', sv: 'enkäter', en: 'surveys' },
  video: { fi: 'video', sv: 'video', en: 'video' },
  chat: { fi: 'asiakaspalveluchat', sv: 'chatt', en: 'chat' },
  recruitment: { fi: 'rekrytointi', sv: 'rekrytering', en: 'recruitment' },
  ai: { fi: 'tekoäly', sv: 'artificiell intelligens', en: 'artificial intelligence' },
  hr: { fi: 'henkilöstöhallinto', sv: 'personaladministration', en: 'human resources' },
  cdn: { fi: 'sisällönjakelu', sv: 'innehållsleverans', en: 'content delivery' },
  scheduling: { fi: 'ajanvaraus', sv: 'tidsbokning', en: 'scheduling' },
  cloud: { fi: 'pilvialusta', sv: 'molnplattform', en: 'cloud platform' },
  lead_generation: { fi: 'myyntiliidit', sv: 'leadgenerering', en: 'lead generation' },
  consent: { fi: 'evästesuostumukset', sv: 'cookiesamtycken', en: 'cookie consent' },
  events: { fi: 'tapahtumat', sv: 'evenemang', en: 'events' },
  support: { fi: 'tukipalvelu', sv: 'kundsupport', en: 'support desk' },
  cms: { fi: 'sisällönhallinta', sv: 'innehållshantering', en: 'content management' },
  ecommerce: { fi: 'verkkokauppa', sv: 'e-handel', en: 'e-commerce' },
  monitoring: { fi: 'valvonta ja virheseuranta', sv: 'övervakning och felspårning', en: 'monitoring' },
  office: { fi: 'toimisto-ohjelmat', sv: 'kontorsprogram', en: 'office suite' },
  messaging: { fi: 'viestit', sv: 'meddelanden', en: 'messaging' },
  marketing_automation: { fi: 'markkinoinnin automaatio', sv: 'marknadsautomation', en: 'marketing automation' },
  erp: { fi: 'toiminnanohjaus', sv: 'affärssystem', en: 'enterprise resource planning' },
  storage: { fi: 'tiedostot', sv: 'fillagring', en: 'file storage' },
  identification: { fi: 'tunnistautuminen', sv: 'identifiering', en: 'identification' },
  logistics: { fi: 'toimitukset', sv: 'leveranser', en: 'logistics' },
  reviews: { fi: 'arvostelut', sv: 'omdömen', en: 'reviews' },
  widget: { fi: 'sivuston liitännäinen', sv: 'webbplatstillägg', en: 'site widget' },
  tag_management: { fi: 'tunnistehallinta', sv: 'tagghantering', en: 'tag management' },
  maps: { fi: 'kartat', sv: 'kartor', en: 'maps' },
  web: { fi: 'verkkosivun osat', sv: 'webbkomponenter', en: 'web components' },
  security: { fi: 'tietoturva', sv: 'säkerhet', en: 'security' },
  bi: { fi: 'liiketoimintatiedon raportointi', sv: 'beslutsstöd', en: 'business intelligence' },
  personalisation: { fi: 'personointi', sv: 'personanpassning', en: 'personalisation' },
  email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
  invoicing: { fi: 'laskutus', sv: 'fakturering', en: 'invoicing' },
  e_signature: { fi: 'sähköinen allekirjoitus', sv: 'e-underskrift', en: 'e-signature' },
  development: { fi: 'ohjelmistokehitys', sv: 'programutveckling', en: 'software development' },
  travel: { fi: 'matkustaminen', sv: 'resor', en: 'travel' },
  public: { fi: 'julkinen palvelu', sv: 'offentlig tjänst', en: 'public service' },
  collection: { fi: 'perintä', sv: 'inkasso', en: 'debt collection' },
  credit: { fi: 'luottotiedot', sv: 'kreditupplysning', en: 'credit information' },
  it_service: { fi: 'IT-palvelut', sv: 'it-tjänster', en: 'IT services' },
  telecom: { fi: 'teleyhteydet', sv: 'telekommunikation', en: 'telecommunications' },
}
