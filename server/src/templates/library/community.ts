import type { Starter } from '../starter.js'
import { say } from '../starter.js'
import {
  accountingFirm,
  after,
  basicMeasures,
  contactDetails,
  mailService,
  payments,
  strongMeasures,
  systemSupplier,
  themselves,
} from './common.js'

const whileMember = say('Jäsenyyden ajan', 'Så länge medlemskapet varar', 'As long as the membership lasts')

/** Associations, housing, giving and governance. */
export const communityStarters: readonly Starter[] = [
  {
    kind: 'members',
    purposes: [
      {
        text: say(
          'Jäsenasioiden hoitaminen ja jäsenviestintä',
          'Skötsel av medlemsärenden och medlemsinformation',
          'Managing membership and informing members',
        ),
        legalBases: ['contract'],
      },
      {
        text: say('Lain vaatima jäsenluettelo', 'Medlemsförteckning enligt lag', 'Register of members required by law'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Yhdistyslaki 503/1989 11 §' },
      },
    ],
    subjects: [say('Jäsenet', 'Medlemmar', 'Members')],
    data: [
      {
        text: say('Nimi, kotipaikka ja yhteystiedot', 'Namn, hemort och kontaktuppgifter', 'Name, domicile and contact details'),
        kept: { period: 'P1Y', start: 'end_of_relationship', criterion: whileMember },
      },
      payments,
    ],
    sources: [themselves],
    recipients: [systemSupplier, { text: say('Keskusliitto', 'Centralförbund', 'Central association'), role: 'independent_controller' }],
    measures: basicMeasures,
  },
  {
    kind: 'events',
    purposes: [
      {
        text: say('Tapahtumien ja kurssien järjestäminen', 'Ordnande av evenemang och kurser', 'Arranging events and courses'),
        legalBases: ['contract'],
      },
    ],
    subjects: [
      say('Osallistujat', 'Deltagare', 'Participants'),
      say('Alaikäisen osallistujan huoltaja', 'Vårdnadshavare till minderårig deltagare', 'Guardian of a participant who is a minor'),
    ],
    data: [
      { text: contactDetails, kept: after('P6M', 'collection') },
      {
        text: say('Erityisruokavalio ja allergiat', 'Specialkost och allergier', 'Special diets and allergies'),
        special: 'health',
        condition: 'a',
        kept: after('P1M', 'collection'),
      },
      payments,
    ],
    sources: [themselves],
    recipients: [{ text: say('Ilmoittautumispalvelu', 'Anmälningstjänst', 'Registration service'), role: 'processor' }],
    measures: basicMeasures,
  },
  {
    kind: 'donations',
    purposes: [
      {
        text: say(
          'Lahjoitusten vastaanottaminen ja lahjoittajien tiedottaminen',
          'Mottagande av gåvor och information till givare',
          'Receiving gifts and informing donors',
        ),
        legalBases: ['legitimate_interests'],
        interest: say(
          'Varojen kerääminen yleishyödylliseen toimintaan',
          'Insamling till allmännyttig verksamhet',
          'Raising funds for work of public benefit',
        ),
      },
      {
        text: say('Keräyksen tilittäminen', 'Redovisning av insamlingen', 'Accounting for the collection'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Rahankeräyslaki 863/2019', SE: 'Bokföringslag (1999:1078)' },
      },
    ],
    subjects: [say('Lahjoittajat', 'Givare', 'Donors')],
    data: [{ text: contactDetails, kept: after('P2Y', 'last_activity') }, payments],
    sources: [themselves, say('Pankki ja maksupalvelu', 'Bank och betaltjänst', 'Bank and payment service')],
    recipients: [accountingFirm, mailService],
    measures: basicMeasures,
  },
  {
    kind: 'housing',
    purposes: [
      {
        text: say(
          'Kiinteistön ja asumisen asioiden hoitaminen',
          'Skötsel av fastigheten och boendet',
          'Managing the property and the tenancy',
        ),
        legalBases: ['contract'],
      },
      {
        text: say('Lain vaatimat luettelot', 'Förteckningar enligt lag', 'Registers required by law'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Asunto-osakeyhtiölaki 1599/2009 2 luku', SE: 'Bostadsrättslag (1991:614) 9 kap.' },
      },
    ],
    subjects: [say('Asukkaat, osakkaat ja vuokralaiset', 'Boende, delägare och hyresgäster', 'Residents, shareholders and tenants')],
    data: [
      {
        text: say('Nimi, huoneisto ja yhteystiedot', 'Namn, lägenhet och kontaktuppgifter', 'Name, dwelling and contact details'),
        kept: after('P2Y', 'end_of_relationship'),
      },
      {
        text: say('Muutostyöt ja vikailmoitukset', 'Ändringsarbeten och felanmälningar', 'Alterations and fault reports'),
        kept: after('P10Y', 'decision'),
      },
      payments,
    ],
    sources: [themselves, say('Isännöitsijä', 'Disponent', 'Property manager')],
    recipients: [
      { text: say('Isännöintiyritys', 'Fastighetsförvaltare', 'Property management company'), role: 'processor' },
      { text: say('Huoltoyhtiö', 'Servicebolag', 'Maintenance company'), role: 'processor' },
    ],
    measures: basicMeasures,
  },
  {
    kind: 'shareholders',
    purposes: [
      {
        text: say(
          'Osakasluettelon ja yhtiökokousten hoitaminen',
          'Skötsel av aktiebok och bolagsstämmor',
          'Keeping the register of shareholders and holding general meetings',
        ),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Osakeyhtiölaki 624/2006 3:15 §', SE: 'Aktiebolagslag (2005:551) 5 kap.' },
      },
    ],
    subjects: [
      say('Osakkeenomistajat ja hallituksen jäsenet', 'Aktieägare och styrelsemedlemmar', 'Shareholders and members of the board'),
    ],
    data: [
      {
        text: say(
          'Nimi, osoite, syntymäaika ja osakkeet',
          'Namn, adress, födelsetid och aktier',
          'Name, address, date of birth and shares',
        ),
        kept: {
          period: 'P10Y',
          start: 'end_of_relationship',
          criterion: say('Osakasluettelo yhtiön ajan', 'Aktieboken så länge bolaget består', 'The register as long as the company stands'),
        },
      },
    ],
    sources: [themselves],
    recipients: [{ text: say('Kaupparekisteri', 'Handelsregistret eller Bolagsverket', 'Trade register'), role: 'authority' }],
    measures: basicMeasures,
  },
  {
    kind: 'whistleblowing',
    purposes: [
      {
        text: say(
          'Ilmoitusten vastaanottaminen ja tutkiminen',
          'Mottagande och utredning av rapporter',
          'Receiving and looking into reports',
        ),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Laki 1171/2022', SE: 'Lag (2021:890) om skydd för personer som rapporterar om missförhållanden' },
      },
    ],
    subjects: [
      say('Ilmoittajat', 'Rapporterande personer', 'Reporting persons'),
      say('Ilmoituksen kohteena olevat henkilöt', 'Personer som rapporten gäller', 'Persons concerned by a report'),
    ],
    data: [
      {
        text: say('Ilmoitus, selvitykset ja päätökset', 'Rapport, utredningar och beslut', 'Report, findings and decisions'),
        special: 'criminal',
        condition: '1171/2022; 2021:890',
        kept: {
          FI: { period: 'P5Y', start: 'collection', statute: 'Laki 1171/2022 29 §' },
          SE: { period: 'P2Y', start: 'decision', statute: 'Lag (2021:890) 7 kap.' },
        },
      },
    ],
    sources: [
      say('Ilmoittaja', 'Den som rapporterar', 'The reporting person'),
      say('Selvityksen asiakirjat', 'Utredningens handlingar', 'Documents of the investigation'),
    ],
    recipients: [
      {
        text: say('Ilmoituskanavan toimittaja', 'Leverantör av rapporteringskanalen', 'Supplier of the reporting channel'),
        role: 'processor',
      },
      { text: say('Toimivaltainen viranomainen', 'Behörig myndighet', 'Competent authority'), role: 'authority' },
    ],
    measures: strongMeasures,
  },
  {
    kind: 'camera_surveillance',
    purposes: [
      {
        text: say(
          'Henkilöiden ja omaisuuden suojaaminen kameravalvonnalla',
          'Skydd för personer och egendom med kameraövervakning',
          'Protecting people and property by camera surveillance',
        ),
        legalBases: ['legitimate_interests'],
        interest: say('Rikosten ehkäiseminen ja selvittäminen', 'Att förebygga och utreda brott', 'Preventing and clearing up offences'),
      },
    ],
    subjects: [
      say('Valvotulla alueella liikkuvat henkilöt', 'Personer som rör sig i det övervakade området', 'People in the area watched'),
      say('Työntekijät', 'Anställda', 'Employees'),
    ],
    data: [
      {
        text: say('Kameratallenteet', 'Kamerainspelningar', 'Camera recordings'),
        kept: {
          FI: { period: 'P1M', start: 'collection', statute: 'Laki yksityisyyden suojasta työelämässä 759/2004 17 §' },
          SE: { period: 'P1M', start: 'collection' },
        },
      },
    ],
    sources: [say('Valvontakamerat', 'Övervakningskameror', 'Surveillance cameras')],
    recipients: [
      { text: say('Vartiointiliike', 'Bevakningsföretag', 'Security company'), role: 'processor' },
      {
        text: say('Poliisi rikosta selvitettäessä', 'Polisen vid utredning av brott', 'Police when an offence is looked into'),
        role: 'authority',
      },
    ],
    measures: [...basicMeasures, 'physical_security', 'logging'],
  },
]
