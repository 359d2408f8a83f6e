import type { Starter } from '../starter.js'
import { say } from '../starter.js'
import { after, basicMeasures, contactDetails, payments, strongMeasures, systemSupplier, themselves } from './common.js'

const guardians = say('Huoltajat', 'Vårdnadshavare', 'Guardians')
const archived = say('Tiedonohjaussuunnitelman mukaan', 'Enligt informationshanteringsplanen', 'By the records management plan')

/** Public services, care, learning and research. */
export const serviceStarters: readonly Starter[] = [
  {
    kind: 'patients',
    purposes: [
      {
        text: say('Hoidon antaminen ja potilasasiakirjat', 'Vård och patientjournaler', 'Giving care and keeping patient records'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Asiakastietolaki 703/2023', SE: 'Patientdatalag (2008:355) 3 kap.' },
      },
    ],
    subjects: [say('Potilaat', 'Patienter', 'Patients'), say('Potilaan omaiset', 'Patientens anhöriga', 'Relatives of patients')],
    data: [
      {
        text: say('Potilasasiakirjat', 'Patientjournalhandlingar', 'Patient records'),
        special: 'health',
        condition: 'h',
        kept: {
          FI: { period: 'P12Y', start: 'death', statute: 'Asiakastietolaki 703/2023, liite' },
          SE: { period: 'P10Y', start: 'last_activity', statute: 'Patientdatalag (2008:355) 3 kap. 17 §' },
        },
      },
      {
        text: say('Henkilötunnus ja yhteystiedot', 'Personnummer och kontaktuppgifter', 'Personal identity code and contact details'),
        kept: {
          FI: { period: 'P12Y', start: 'death', statute: 'Asiakastietolaki 703/2023, liite' },
          SE: { period: 'P10Y', start: 'last_activity', statute: 'Patientdatalag (2008:355) 3 kap. 17 §' },
        },
      },
    ],
    sources: [themselves, say('Muut hoitoyksiköt', 'Andra vårdenheter', 'Other units of care')],
    recipients: [
      systemSupplier,
      { text: say('Kansallinen arkistopalvelu', 'Nationell arkivtjänst', 'National archive service'), role: 'authority' },
    ],
    measures: strongMeasures,
  },
  {
    kind: 'social_services',
    purposes: [
      {
        text: say('Sosiaalipalvelujen järjestäminen', 'Ordnande av socialservice', 'Arranging social services'),
        legalBases: ['legal_obligation', 'public_task'],
        statute: { FI: 'Sosiaalihuoltolaki 1301/2014', SE: 'Socialtjänstlag' },
      },
    ],
    subjects: [
      say('Sosiaalipalvelujen asiakkaat', 'Klienter inom socialvården', 'Clients of social services'),
      say('Asiakkaan läheiset', 'Klientens närstående', 'People close to clients'),
    ],
    data: [
      {
        text: say(
          'Palvelutarve, päätökset ja asiakaskertomus',
          'Servicebehov, beslut och klientberättelse',
          'Need of services, decisions and case notes',
        ),
        special: 'health',
        condition: 'h',
        kept: { FI: { period: 'P12Y', start: 'death', statute: 'Asiakastietolaki 703/2023, liite' }, SE: after('P5Y', 'last_activity') },
      },
    ],
    sources: [themselves, say('Viranomaiset', 'Myndigheter', 'Authorities')],
    recipients: [systemSupplier, { text: say('Palveluntuottajat', 'Serviceproducenter', 'Providers of services'), role: 'processor' }],
    measures: strongMeasures,
  },
  {
    kind: 'pupils',
    purposes: [
      {
        text: say('Opetuksen järjestäminen ja arviointi', 'Ordnande av undervisning och bedömning', 'Arranging teaching and assessment'),
        legalBases: ['legal_obligation', 'public_task'],
        statute: { FI: 'Perusopetuslaki 628/1998', SE: 'Skollag (2010:800)' },
      },
    ],
    subjects: [say('Oppilaat ja opiskelijat', 'Elever och studerande', 'Pupils and students'), guardians],
    data: [
      { text: contactDetails, kept: after('P1Y', 'end_of_relationship') },
      { text: say('Arvosanat ja todistukset', 'Betyg och intyg', 'Marks and certificates'), kept: { criterion: archived } },
      {
        text: say('Oppimisen tuki', 'Stöd för lärandet', 'Support of learning'),
        special: 'health',
        condition: 'g',
        kept: after('P5Y', 'end_of_relationship'),
      },
    ],
    sources: [themselves, guardians, say('Väestötietojärjestelmä', 'Befolkningsregistret', 'Population register')],
    recipients: [systemSupplier],
    measures: strongMeasures,
  },
  {
    kind: 'early_education',
    purposes: [
      {
        text: say('Varhaiskasvatuksen järjestäminen', 'Ordnande av småbarnspedagogik', 'Arranging early childhood education'),
        legalBases: ['legal_obligation', 'public_task'],
        statute: { FI: 'Varhaiskasvatuslaki 540/2018', SE: 'Skollag (2010:800) 8 kap.' },
      },
    ],
    subjects: [say('Lapset', 'Barn', 'Children'), guardians],
    data: [
      {
        text: say(
          'Hoitoajat, suunnitelmat ja yhteystiedot',
          'Vårdtider, planer och kontaktuppgifter',
          'Hours of care, plans and contact details',
        ),
        kept: after('P5Y', 'end_of_relationship'),
      },
      {
        text: say('Allergiat ja lääkehoito', 'Allergier och medicinering', 'Allergies and medication'),
        special: 'health',
        condition: 'g',
        kept: after('P1Y', 'end_of_relationship'),
      },
      payments,
    ],
    sources: [guardians],
    recipients: [systemSupplier],
    measures: strongMeasures,
  },
  {
    kind: 'library',
    purposes: [
      {
        text: say('Lainaaminen ja varaukset', 'Utlåning och reserveringar', 'Lending and reservations'),
        legalBases: ['public_task'],
        statute: { FI: 'Laki yleisistä kirjastoista 1492/2016', SE: 'Bibliotekslag (2013:801)' },
      },
    ],
    subjects: [say('Kirjaston asiakkaat', 'Bibliotekets låntagare', 'Patrons of the library')],
    data: [
      { text: contactDetails, kept: after('P2Y', 'last_activity') },
      {
        text: say('Lainat ja varaukset', 'Lån och reserveringar', 'Loans and reservations'),
        kept: { criterion: say('Palautukseen asti', 'Tills lånet återlämnas', 'Until the return') },
      },
    ],
    sources: [themselves],
    recipients: [systemSupplier],
    measures: basicMeasures,
  },
  {
    kind: 'research',
    purposes: [
      {
        text: say('Tieteellinen tutkimus', 'Vetenskaplig forskning', 'Scientific research'),
        legalBases: ['public_task'],
        statute: { FI: 'Tietosuojalaki 1050/2018 4 § 3 kohta', SE: 'Lag (2018:218) 2 kap. 2 §' },
      },
    ],
    subjects: [say('Tutkittavat', 'Forskningspersoner', 'Research participants')],
    data: [
      {
        text: say('Tutkimusaineisto, pseudonymisoituna', 'Forskningsmaterial, pseudonymiserat', 'Research material, pseudonymised'),
        special: 'health',
        condition: 'j',
        kept: {
          period: 'P10Y',
          start: 'decision',
          criterion: say(
            'Tulosten tarkistettavuuden ajan',
            'Så länge resultaten ska kunna granskas',
            'As long as the results must be open to review',
          ),
        },
      },
    ],
    sources: [themselves],
    recipients: [
      {
        text: say('Tutkimusryhmän organisaatiot', 'Forskargruppens organisationer', 'Organisations of the research group'),
        role: 'joint_controller',
      },
    ],
    measures: [...strongMeasures, 'pseudonymisation'],
  },
  {
    kind: 'permits',
    purposes: [
      {
        text: say('Lupien ja hakemusten käsittely', 'Handläggning av tillstånd och ansökningar', 'Handling of permits and applications'),
        legalBases: ['legal_obligation', 'public_task'],
        statute: { FI: 'Hallintolaki 434/2003', SE: 'Förvaltningslag (2017:900)' },
      },
    ],
    subjects: [say('Hakijat', 'Sökande', 'Applicants')],
    data: [
      { text: contactDetails, kept: { criterion: archived } },
      {
        text: say('Hakemus, liitteet ja päätös', 'Ansökan, bilagor och beslut', 'Application, annexes and decision'),
        kept: { criterion: archived },
      },
    ],
    sources: [themselves, say('Muut viranomaiset', 'Andra myndigheter', 'Other authorities')],
    recipients: [systemSupplier],
    measures: basicMeasures,
  },
]
