import type { Terms } from '../text.js'

/** Kinds of processing that most organisations have: what lets registers be laid side by side, counted and begun from a template. */
export type ActivityKind =
  | 'payroll'
  | 'recruitment'
  | 'staff_administration'
  | 'working_time'
  | 'occupational_health'
  | 'access_control'
  | 'camera_surveillance'
  | 'customers'
  | 'online_orders'
  | 'invoicing'
  | 'newsletter'
  | 'loyalty'
  | 'customer_service'
  | 'website_analytics'
  | 'suppliers'
  | 'members'
  | 'events'
  | 'patients'
  | 'social_services'
  | 'pupils'
  | 'early_education'
  | 'library'
  | 'housing'
  | 'whistleblowing'
  | 'research'
  | 'donations'
  | 'shareholders'
  | 'user_accounts'
  | 'surveys'
  | 'permits'

export const activityKinds: Terms<ActivityKind> = {
  payroll: { fi: 'palkanlaskenta', sv: 'lönehantering', en: 'payroll' },
  recruitment: { fi: 'rekrytointi', sv: 'rekrytering', en: 'recruitment' },
  staff_administration: { fi: 'henkilöstöhallinto', sv: 'personaladministration', en: 'staff administration' },
  working_time: { fi: 'työajan seuranta', sv: 'arbetstidsuppföljning', en: 'working time' },
  occupational_health: { fi: 'työterveyshuolto', sv: 'företagshälsovård', en: 'occupational health care' },
  access_control: { fi: 'kulunvalvonta', sv: 'passerkontroll', en: 'access control' },
  camera_surveillance: { fi: 'kameravalvonta', sv: 'kameraövervakning', en: 'camera surveillance' },
  customers: { fi: 'asiakasrekisteri', sv: 'kundregister', en: 'customer register' },
  online_orders: { fi: 'verkkokaupan tilaukset', sv: 'beställningar i webbutik', en: 'online orders' },
  invoicing: { fi: 'laskutus ja kirjanpito', sv: 'fakturering och bokföring', en: 'invoicing and accounting' },
  newsletter: { fi: 'uutiskirje ja suoramarkkinointi', sv: 'nyhetsbrev och direktmarknadsföring', en: 'newsletter and direct marketing' },
  loyalty: { fi: 'kanta-asiakasohjelma', sv: 'stamkundsprogram', en: 'loyalty programme' },
  customer_service: { fi: 'asiakaspalvelu ja palaute', sv: 'kundtjänst och respons', en: 'customer service and feedback' },
  website_analytics: { fi: 'verkkosivuston kävijäseuranta', sv: 'besöksstatistik på webbplats', en: 'website analytics' },
  suppliers: { fi: 'toimittajat ja yhteistyökumppanit', sv: 'leverantörer och samarbetspartner', en: 'suppliers and partners' },
  members: { fi: 'jäsenrekisteri', sv: 'medlemsregister', en: 'member register' },
  events: { fi: 'tapahtumat ja ilmoittautumiset', sv: 'evenemang och anmälningar', en: 'events and registrations' },
  patients: { fi: 'potilasrekisteri', sv: 'patientregister', en: 'patient records' },
  social_services: { fi: 'sosiaalipalvelujen asiakkaat', sv: 'klienter inom socialvården', en: 'social services clients' },
  pupils: { fi: 'oppilaat ja opiskelijat', sv: 'elever och studerande', en: 'pupils and students' },
  early_education: { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik', en: 'early childhood education' },
  library: { fi: 'kirjaston asiakkaat', sv: 'bibliotekets kunder', en: 'library patrons' },
  housing: { fi: 'asukkaat ja vuokralaiset', sv: 'boende och hyresgäster', en: 'residents and tenants' },
  whistleblowing: { fi: 'ilmoituskanava', sv: 'visselblåsarkanal', en: 'whistleblowing channel' },
  research: { fi: 'tieteellinen tutkimus', sv: 'vetenskaplig forskning', en: 'scientific research' },
  donations: { fi: 'lahjoittajat ja varainhankinta', sv: 'givare och insamling', en: 'donors and fundraising' },
  shareholders: { fi: 'osakasluettelo ja hallinto', sv: 'aktieägarförteckning och förvaltning', en: 'shareholders and governance' },
  user_accounts: { fi: 'käyttäjätunnukset ja lokit', sv: 'användarkonton och loggar', en: 'user accounts and logs' },
  surveys: { fi: 'kyselyt ja arvonnat', sv: 'enkäter och utlottningar', en: 'surveys and prize draws' },
  permits: { fi: 'luvat ja hakemukset', sv: 'tillstånd och ansökningar', en: 'permits and applications' },
}
