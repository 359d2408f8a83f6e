import type { Starter } from '../starter.js'
import { say } from '../starter.js'
import { accountingFirm, after, basicMeasures, contactDetails, mailService, payments, systemSupplier, themselves } from './common.js'

const customers = say('Asiakkaat', 'Kunder', 'Customers')
const carrier = { text: say('Kuljetusyritys', 'Transportföretag', 'Carrier'), role: 'independent_controller' } as const
const paymentService = { text: say('Maksupalvelu', 'Betaltjänst', 'Payment service'), role: 'independent_controller' } as const

/** Selling and serving. */
export const customerStarters: readonly Starter[] = [
  {
    kind: 'customers',
    purposes: [
      {
        text: say('Asiakassuhteen hoitaminen', 'Skötsel av kundförhållandet', 'Managing the customer relationship'),
        legalBases: ['contract'],
      },
    ],
    subjects: [
      customers,
      say('Yritysasiakkaiden yhteyshenkilöt', 'Kontaktpersoner hos företagskunder', 'Contact persons of business customers'),
    ],
    data: [
      { text: contactDetails, kept: after('P2Y', 'end_of_relationship') },
      {
        text: say('Tarjoukset, sopimukset ja yhteydenpito', 'Offerter, avtal och kontakter', 'Offers, contracts and correspondence'),
        kept: after('P3Y', 'end_of_contract'),
      },
      payments,
    ],
    sources: [themselves],
    recipients: [systemSupplier, accountingFirm],
    measures: basicMeasures,
  },
  {
    kind: 'online_orders',
    purposes: [
      {
        text: say('Tilausten käsittely ja toimittaminen', 'Hantering och leverans av beställningar', 'Handling and delivering orders'),
        legalBases: ['contract'],
      },
    ],
    subjects: [say('Verkkokaupan asiakkaat', 'Webbutikens kunder', 'Customers of the web shop')],
    data: [
      { text: contactDetails, kept: after('P3Y', 'last_activity') },
      {
        text: say('Tilaukset, toimitukset ja palautukset', 'Beställningar, leveranser och returer', 'Orders, deliveries and returns'),
        kept: after('P3Y', 'last_activity'),
      },
      payments,
    ],
    sources: [themselves],
    recipients: [
      { text: say('Verkkokauppa-alusta', 'Plattform för webbutiken', 'Web shop platform'), role: 'processor' },
      paymentService,
      carrier,
    ],
    measures: [...basicMeasures, 'firewall'],
  },
  {
    kind: 'invoicing',
    purposes: [
      {
        text: say('Laskutus ja kirjanpito', 'Fakturering och bokföring', 'Invoicing and accounting'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Kirjanpitolaki 1336/1997', SE: 'Bokföringslag (1999:1078)' },
      },
    ],
    subjects: [customers, say('Toimittajien yhteyshenkilöt', 'Kontaktpersoner hos leverantörer', 'Contact persons of suppliers')],
    data: [payments],
    sources: [themselves, say('Myyntijärjestelmä', 'Försäljningssystem', 'Sales system')],
    recipients: [
      accountingFirm,
      { text: say('Perintätoimisto', 'Inkassobolag', 'Debt collector'), role: 'independent_controller' },
      { text: say('Tilintarkastaja', 'Revisor', 'Auditor'), role: 'independent_controller' },
    ],
    measures: basicMeasures,
  },
  {
    kind: 'newsletter',
    purposes: [
      {
        text: say(
          'Uutiskirjeen lähettäminen tilaajille',
          'Utskick av nyhetsbrev till prenumeranter',
          'Sending a newsletter to subscribers',
        ),
        legalBases: ['consent'],
      },
    ],
    subjects: [say('Uutiskirjeen tilaajat', 'Prenumeranter på nyhetsbrevet', 'Subscribers of the newsletter')],
    data: [
      {
        text: say(
          'Nimi, sähköpostiosoite ja suostumuksen ajankohta',
          'Namn, e-postadress och tidpunkt för samtycket',
          'Name, e-mail address and time of consent',
        ),
        kept: { period: 'P1M', start: 'withdrawal_of_consent' },
      },
    ],
    sources: [themselves],
    recipients: [mailService],
    measures: basicMeasures,
  },
  {
    kind: 'loyalty',
    purposes: [
      {
        text: say('Kanta-asiakasetujen antaminen', 'Förmåner till stamkunder', 'Giving benefits to regular customers'),
        legalBases: ['contract'],
      },
      {
        text: say('Etujen kohdentaminen ostojen perusteella', 'Inriktning av förmåner efter köp', 'Directing benefits by purchases'),
        legalBases: ['legitimate_interests'],
        interest: say(
          'Asiakkaalle sopivien etujen tarjoaminen',
          'Att erbjuda förmåner som passar kunden',
          'Offering benefits that suit the customer',
        ),
      },
    ],
    subjects: [say('Kanta-asiakkaat', 'Stamkunder', 'Regular customers')],
    data: [
      { text: contactDetails, kept: after('P1Y', 'end_of_relationship') },
      { text: say('Ostohistoria ja edut', 'Köphistorik och förmåner', 'Purchases and benefits'), kept: after('P2Y', 'collection') },
    ],
    sources: [themselves, say('Kassajärjestelmä', 'Kassasystem', 'Point-of-sale system')],
    recipients: [systemSupplier, mailService],
    measures: basicMeasures,
  },
  {
    kind: 'customer_service',
    purposes: [
      {
        text: say(
          'Yhteydenottojen, palautteiden ja reklamaatioiden käsittely',
          'Hantering av kontakter, respons och reklamationer',
          'Handling enquiries, feedback and complaints',
        ),
        legalBases: ['legitimate_interests'],
        interest: say(
          'Yhteydenottoihin vastaaminen ja palvelun parantaminen niiden perusteella',
          'Att besvara kontakter och förbättra tjänsten utifrån dem',
          'Answering enquiries and mending the service by them',
        ),
      },
    ],
    subjects: [say('Yhteyttä ottaneet henkilöt', 'Personer som tagit kontakt', 'People who got in touch')],
    data: [
      { text: contactDetails, kept: after('P1Y', 'last_activity') },
      {
        text: say('Viestit ja niiden käsittely', 'Meddelanden och deras behandling', 'Messages and how they were handled'),
        kept: after('P1Y', 'last_activity'),
      },
    ],
    sources: [themselves],
    recipients: [systemSupplier],
    measures: basicMeasures,
  },
  {
    kind: 'website_analytics',
    purposes: [
      {
        text: say('Verkkosivuston käytön mittaaminen', 'Mätning av webbplatsens användning', 'Measuring the use of the website'),
        legalBases: ['consent'],
      },
    ],
    subjects: [say('Verkkosivuston kävijät', 'Webbplatsens besökare', 'Visitors of the website')],
    data: [
      {
        text: say(
          'Evästetunniste, laitetiedot ja sivujen käyttö',
          'Kak-id, enhetsuppgifter och sidvisningar',
          'Cookie identifier, device details and pages used',
        ),
        kept: after('P13M', 'collection'),
      },
    ],
    sources: [say('Kävijän laite', 'Besökarens enhet', 'The visitor’s device')],
    recipients: [{ text: say('Analytiikkapalvelu', 'Analystjänst', 'Analytics service'), role: 'processor' }],
    measures: ['encryption_in_transit', 'access_control', 'pseudonymisation', 'updates'],
  },
  {
    kind: 'surveys',
    purposes: [
      {
        text: say('Kyselyjen ja arvontojen järjestäminen', 'Ordnande av enkäter och utlottningar', 'Running surveys and prize draws'),
        legalBases: ['consent'],
      },
    ],
    subjects: [say('Vastaajat', 'Svarande', 'Respondents')],
    data: [
      {
        text: say(
          'Vastaukset ja yhteystiedot arvontaa varten',
          'Svar och kontaktuppgifter för utlottningen',
          'Answers, and contact details for the draw',
        ),
        kept: after('P6M', 'collection'),
      },
    ],
    sources: [themselves],
    recipients: [{ text: say('Kyselypalvelu', 'Enkättjänst', 'Survey service'), role: 'processor' }],
    measures: basicMeasures,
  },
  {
    kind: 'suppliers',
    purposes: [
      {
        text: say(
          'Hankinnat ja yhteistyö toimittajien kanssa',
          'Inköp och samarbete med leverantörer',
          'Purchasing and working with suppliers',
        ),
        legalBases: ['legitimate_interests'],
        interest: say(
          'Sopimusten täyttäminen yritysten välillä',
          'Fullgörande av avtal mellan företag',
          'Performing contracts between businesses',
        ),
      },
    ],
    subjects: [
      say(
        'Toimittajien ja kumppanien yhteyshenkilöt',
        'Kontaktpersoner hos leverantörer och partner',
        'Contact persons of suppliers and partners',
      ),
    ],
    data: [
      {
        text: say(
          'Nimi, tehtävä ja työyhteystiedot',
          'Namn, befattning och kontaktuppgifter i arbetet',
          'Name, position and work contact details',
        ),
        kept: after('P2Y', 'end_of_contract'),
      },
      payments,
    ],
    sources: [themselves, say('Toimittaja', 'Leverantören', 'The supplier')],
    recipients: [systemSupplier, accountingFirm],
    measures: basicMeasures,
  },
]
