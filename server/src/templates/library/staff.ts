import type { Starter } from '../starter.js'
import { say } from '../starter.js'
import {
  accountingFirm,
  after,
  basicMeasures,
  contactDetails,
  strongMeasures,
  systemSupplier,
  taxAuthority,
  themselves,
  vouchers,
} from './common.js'

const employees = say('Työntekijät', 'Anställda', 'Employees')
const employer = say('Esihenkilöt', 'Chefer', 'Managers')

/** Working life. */
export const staffStarters: readonly Starter[] = [
  {
    kind: 'payroll',
    purposes: [
      {
        text: say('Palkkojen laskenta ja maksaminen', 'Beräkning och utbetalning av löner', 'Calculating and paying wages'),
        legalBases: ['contract'],
      },
      {
        text: say('Palkoista ilmoittaminen viranomaisille', 'Anmälan av löner till myndigheter', 'Reporting of wages to authorities'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Laki tulotietojärjestelmästä 53/2018', SE: 'Skatteförfarandelag (2011:1244) 26 kap.' },
      },
    ],
    subjects: [employees],
    data: [
      {
        text: say(
          'Nimi, yhteystiedot ja henkilötunnus',
          'Namn, kontaktuppgifter och personnummer',
          'Name, contact details and personal identity code',
        ),
        kept: after('P2Y', 'end_of_employment'),
      },
      {
        text: say('Palkka, verotiedot ja tilinumero', 'Lön, skatteuppgifter och kontonummer', 'Wage, tax details and account number'),
        kept: vouchers,
      },
      {
        text: say('Ammattiliiton jäsenmaksun perintä', 'Avdrag av medlemsavgift till fackförening', 'Collection of trade union fees'),
        special: 'union',
        condition: 'b',
        kept: vouchers,
      },
    ],
    sources: [themselves, employer, taxAuthority.text],
    recipients: [
      accountingFirm,
      taxAuthority,
      { text: say('Pankki', 'Bank', 'Bank'), role: 'independent_controller' },
      { text: say('Eläkevakuutusyhtiö', 'Pensionsförsäkringsbolag', 'Pension insurer'), role: 'independent_controller' },
    ],
    measures: strongMeasures,
  },
  {
    kind: 'recruitment',
    purposes: [
      {
        text: say(
          'Työntekijän valitseminen avoimeen tehtävään',
          'Urval av en anställd till en ledig tjänst',
          'Choosing an employee for a vacancy',
        ),
        legalBases: ['contract', 'legitimate_interests'],
        interest: say(
          'Sopivan työntekijän löytäminen ja valinnan perusteleminen',
          'Att finna en lämplig anställd och kunna motivera valet',
          'Finding a suitable employee and being able to justify the choice',
        ),
      },
    ],
    subjects: [say('Työnhakijat', 'Arbetssökande', 'Job applicants'), say('Suosittelijat', 'Referenspersoner', 'Referees')],
    data: [
      {
        text: say(
          'Hakemus, ansioluettelo ja haastattelun muistiinpanot',
          'Ansökan, meritförteckning och intervjuanteckningar',
          'Application, CV and interview notes',
        ),
        kept: {
          FI: { period: 'P1Y', start: 'decision', statute: 'Tasa-arvolaki 609/1986 12 §' },
          SE: { period: 'P2Y', start: 'decision', statute: 'Diskrimineringslag (2008:567) 6 kap. 4 §' },
        },
      },
      { text: contactDetails, kept: { FI: after('P1Y', 'decision'), SE: after('P2Y', 'decision') } },
    ],
    sources: [
      themselves,
      say('Suosittelijat hakijan suostumuksella', 'Referenspersoner med den sökandes samtycke', 'Referees with the applicant’s consent'),
    ],
    recipients: [{ text: say('Rekrytointipalvelu', 'Rekryteringstjänst', 'Recruitment service'), role: 'processor' }],
    measures: basicMeasures,
  },
  {
    kind: 'staff_administration',
    purposes: [
      { text: say('Työsuhteen hoitaminen', 'Skötsel av anställningsförhållandet', 'Managing the employment'), legalBases: ['contract'] },
      {
        text: say(
          'Työnantajan lakisääteisten velvoitteiden täyttäminen',
          'Fullgörande av arbetsgivarens lagstadgade skyldigheter',
          'Fulfilling the employer’s statutory duties',
        ),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Työsopimuslaki 55/2001', SE: 'Lag (1982:80) om anställningsskydd' },
      },
    ],
    subjects: [
      employees,
      say('Työntekijän lähiomainen hätätilanteita varten', 'Anhörig att kontakta i nödfall', 'Next of kin for emergencies'),
    ],
    data: [
      {
        text: say('Työsopimus ja tehtävät', 'Anställningsavtal och arbetsuppgifter', 'Contract of employment and duties'),
        kept: {
          FI: { period: 'P10Y', start: 'end_of_employment', statute: 'Työsopimuslaki 55/2001 6:7 §' },
          SE: after('P2Y', 'end_of_employment'),
        },
      },
      {
        text: say('Sairauspoissaolot', 'Sjukfrånvaro', 'Sickness absence'),
        special: 'health',
        condition: 'b',
        kept: after('P2Y', 'end_of_employment'),
      },
      { text: contactDetails, kept: after('P2Y', 'end_of_employment') },
    ],
    sources: [themselves, employer],
    recipients: [
      systemSupplier,
      { text: say('Työterveyshuolto', 'Företagshälsovård', 'Occupational health care'), role: 'independent_controller' },
    ],
    measures: strongMeasures,
  },
  {
    kind: 'working_time',
    purposes: [
      {
        text: say('Työaikakirjanpito', 'Arbetstidsbokföring', 'Records of working time'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Työaikalaki 872/2019 32 §', SE: 'Arbetstidslag (1982:673) 11 §' },
      },
    ],
    subjects: [employees],
    data: [
      {
        text: say('Tehdyt tunnit, ylityöt ja poissaolot', 'Arbetade timmar, övertid och frånvaro', 'Hours worked, overtime and absence'),
        kept: {
          FI: { period: 'P2Y', start: 'end_of_calendar_year', statute: 'Työaikalaki 872/2019' },
          SE: after('P3Y', 'end_of_calendar_year'),
        },
      },
    ],
    sources: [themselves, say('Työajan kirjausjärjestelmä', 'Tidredovisningssystem', 'Time recording system')],
    recipients: [systemSupplier],
    measures: basicMeasures,
  },
  {
    kind: 'occupational_health',
    purposes: [
      {
        text: say('Työterveyshuollon järjestäminen', 'Ordnande av företagshälsovård', 'Arranging occupational health care'),
        legalBases: ['legal_obligation'],
        statute: { FI: 'Työterveyshuoltolaki 1383/2001 4 §', SE: 'Arbetsmiljölag (1977:1160) 3 kap. 2 c §' },
      },
    ],
    subjects: [employees],
    data: [
      {
        text: say(
          'Lausunnot työkyvystä ja työpaikkaselvitykset',
          'Utlåtanden om arbetsförmåga och arbetsplatsutredningar',
          'Statements on capacity for work and workplace surveys',
        ),
        special: 'health',
        condition: 'h',
        kept: after('P2Y', 'end_of_employment'),
      },
    ],
    sources: [say('Työterveyshuolto', 'Företagshälsovård', 'Occupational health care')],
    recipients: [{ text: say('Työterveyshuolto', 'Företagshälsovård', 'Occupational health care'), role: 'independent_controller' }],
    measures: strongMeasures,
  },
  {
    kind: 'access_control',
    purposes: [
      {
        text: say('Tilojen ja avainten turvallisuus', 'Säkerhet för lokaler och nycklar', 'Security of premises and keys'),
        legalBases: ['legitimate_interests'],
        interest: say('Ihmisten ja omaisuuden suojaaminen', 'Skydd för människor och egendom', 'Protection of people and property'),
      },
    ],
    subjects: [employees, say('Vierailijat', 'Besökare', 'Visitors')],
    data: [
      {
        text: say('Nimi, kulkutunniste ja kulkutapahtumat', 'Namn, passerkort och passager', 'Name, access token and passages'),
        kept: after('P1Y', 'collection'),
      },
    ],
    sources: [themselves, say('Kulunvalvontajärjestelmä', 'Passersystem', 'Access control system')],
    recipients: [systemSupplier],
    measures: [...basicMeasures, 'logging', 'physical_security'],
  },
  {
    kind: 'user_accounts',
    purposes: [
      {
        text: say(
          'Käyttöoikeuksien hallinta ja tietoturvan valvonta',
          'Behörighetshantering och övervakning av informationssäkerheten',
          'Managing access rights and watching over information security',
        ),
        legalBases: ['legitimate_interests'],
        interest: say('Järjestelmien ja tietojen suojaaminen', 'Skydd för system och uppgifter', 'Protection of systems and data'),
      },
    ],
    subjects: [employees, say('Ulkopuoliset käyttäjät', 'Externa användare', 'External users')],
    data: [
      {
        text: say('Käyttäjätunnus ja oikeudet', 'Användarkonto och behörigheter', 'User account and rights'),
        kept: after('P6M', 'end_of_employment'),
      },
      { text: say('Lokitiedot', 'Logguppgifter', 'Log data'), kept: after('P1Y', 'collection') },
    ],
    sources: [employer, say('Järjestelmien lokit', 'Systemloggar', 'Logs of the systems')],
    recipients: [systemSupplier],
    measures: [...strongMeasures, 'malware_protection', 'firewall'],
  },
]
