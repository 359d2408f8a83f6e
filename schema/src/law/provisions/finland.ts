import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'
import { finlexLink } from '../link.js'
import type { Provision } from './provision.js'
import { keyed } from './provision.js'

const finnishActs = {
  '389/1994': {
    fi: 'laki tietosuojalautakunnasta ja tietosuojavaltuutetusta',
    sv: 'lagen om datasekretessnämnden och dataombudsmannen',
    en: 'Act on the Data Protection Board and the Data Protection Ombudsman',
  },
  '523/1999': { fi: 'henkilötietolaki', sv: 'personuppgiftslagen', en: 'Personal Data Act' },
  '831/1994': { fi: 'arkistolaki', sv: 'arkivlagen', en: 'Archives Act' },
  '609/1986': { fi: 'tasa-arvolaki', sv: 'jämställdhetslagen', en: 'Act on Equality between Women and Men' },
  '503/1989': { fi: 'yhdistyslaki', sv: 'föreningslagen', en: 'Associations Act' },
  '1336/1997': { fi: 'kirjanpitolaki', sv: 'bokföringslagen', en: 'Accounting Act' },
  '55/2001': { fi: 'työsopimuslaki', sv: 'arbetsavtalslagen', en: 'Employment Contracts Act' },
  '728/2003': { fi: 'laki velan vanhentumisesta', sv: 'lagen om preskription av skulder', en: 'Act on Statute-barred Debt' },
  '516/2004': {
    fi: 'sähköisen viestinnän tietosuojalaki',
    sv: 'lagen om dataskydd vid elektronisk kommunikation',
    en: 'Act on the Protection of Privacy in Electronic Communications',
  },
  '759/2004': {
    fi: 'laki yksityisyyden suojasta työelämässä',
    sv: 'lagen om integritetsskydd i arbetslivet',
    en: 'Act on the Protection of Privacy in Working Life',
  },
  '624/2006': { fi: 'osakeyhtiölaki', sv: 'aktiebolagslagen', en: 'Limited Liability Companies Act' },
  '527/2007': { fi: 'luottotietolaki', sv: 'kreditupplysningslagen', en: 'Credit Information Act' },
  '298/2009': {
    fi: 'asetus potilasasiakirjoista (2009)',
    sv: 'förordningen om journalhandlingar (2009)',
    en: 'Decree on Patient Documents (2009)',
  },
  '917/2014': {
    fi: 'laki sähköisen viestinnän palveluista',
    sv: 'lagen om tjänster inom elektronisk kommunikation',
    en: 'Act on Electronic Communications Services',
  },
  '1325/2014': { fi: 'yhdenvertaisuuslaki', sv: 'diskrimineringslagen', en: 'Non-Discrimination Act' },
  '444/2017': { fi: 'rahanpesulaki', sv: 'penningtvättslagen', en: 'Anti-Money Laundering Act' },
  '1050/2018': { fi: 'tietosuojalaki', sv: 'dataskyddslagen', en: 'Data Protection Act' },
  '1054/2018': {
    fi: 'rikosasioiden tietosuojalaki',
    sv: 'dataskyddslagen avseende brottmål',
    en: 'Act on Personal Data in Criminal Matters',
  },
  '872/2019': { fi: 'työaikalaki', sv: 'arbetstidslagen', en: 'Working Hours Act' },
  '906/2019': { fi: 'tiedonhallintalaki', sv: 'informationshanteringslagen', en: 'Act on Information Management in Public Administration' },
  '94/2022': {
    fi: 'asetus potilasasiakirjoista (2022)',
    sv: 'förordningen om journalhandlingar (2022)',
    en: 'Decree on Patient Documents (2022)',
  },
  '1171/2022': { fi: 'ilmoittajansuojelulaki', sv: 'visselblåsarlagen', en: 'Whistleblower Protection Act' },
  '703/2023': {
    fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
    sv: 'lagen om behandling av kunduppgifter inom social- och hälsovården',
    en: 'Act on Client Data in Healthcare and Social Welfare',
  },
} as const satisfies Readonly<Record<string, Localized>>

const finnishSections = {
  '1050/2018:4': {
    fi: 'käsittelyn lainmukaisuus: yleistä etua koskeva tehtävä',
    sv: 'laglig behandling: uppgift av allmänt intresse',
    en: 'lawfulness: task in the public interest',
  },
  '1050/2018:5': {
    fi: 'lapsen suostumuksen ikäraja 13 vuotta',
    sv: 'åldersgränsen 13 år för barns samtycke',
    en: 'age of a child’s consent: 13 years',
  },
  '1050/2018:6': {
    fi: 'erityisiä henkilötietoryhmiä koskeva käsittely',
    sv: 'behandling av särskilda kategorier av personuppgifter',
    en: 'processing of special categories of personal data',
  },
  '1050/2018:7': {
    fi: 'rikostuomioihin ja rikkomuksiin liittyvä käsittely',
    sv: 'behandling som rör fällande domar i brottmål samt överträdelser',
    en: 'data on criminal convictions and offences',
  },
  '1050/2018:24': { fi: 'hallinnollinen seuraamusmaksu', sv: 'administrativ påföljdsavgift', en: 'administrative fine' },
  '1050/2018:27': {
    fi: 'journalistinen, akateeminen, taiteellinen ja kirjallinen ilmaisu',
    sv: 'journalistiska, akademiska, konstnärliga och litterära ändamål',
    en: 'journalistic, academic, artistic and literary expression',
  },
  '1050/2018:29': {
    fi: 'henkilötunnuksen käsittely',
    sv: 'behandling av personbeteckning',
    en: 'processing of the personal identity code',
  },
  '1050/2018:30': {
    fi: 'henkilötietojen käsittely työsuhteessa',
    sv: 'behandling av personuppgifter i anställningsförhållanden',
    en: 'processing in employment',
  },
  '1050/2018:31': {
    fi: 'tutkimusta ja tilastointia koskevat poikkeukset',
    sv: 'undantag för forskning och statistik',
    en: 'derogations for research and statistics',
  },
  '1050/2018:38': {
    fi: 'voimaantulo ja henkilötietolain kumoaminen',
    sv: 'ikraftträdande och upphävande av personuppgiftslagen',
    en: 'entry into force and repeal of the Personal Data Act',
  },
  '523/1999:8': {
    fi: 'käsittelyn yleiset edellytykset, asiallinen yhteys (kumottu)',
    sv: 'allmänna förutsättningar för behandling, saklig anknytning (upphävd)',
    en: 'general grounds, relevant connection (repealed)',
  },
  '523/1999:10': { fi: 'rekisteriseloste (kumottu)', sv: 'registerbeskrivning (upphävd)', en: 'description of file (repealed)' },
  '523/1999:13': {
    fi: 'henkilötunnuksen käsittely (kumottu)',
    sv: 'behandling av personbeteckning (upphävd)',
    en: 'personal identity code (repealed)',
  },
  '523/1999:22': {
    fi: 'siirto Euroopan unionin ulkopuolelle (kumottu)',
    sv: 'översändande till länder utanför Europeiska unionen (upphävd)',
    en: 'transfer outside the Union (repealed)',
  },
  '917/2014:200': {
    fi: 'suoramarkkinointi luonnollisille henkilöille',
    sv: 'direktmarknadsföring till fysiska personer',
    en: 'direct marketing to natural persons',
  },
  '917/2014:202': {
    fi: 'suoramarkkinointi oikeushenkilöille',
    sv: 'direktmarknadsföring till juridiska personer',
    en: 'direct marketing to legal persons',
  },
  '917/2014:203': {
    fi: 'suoramarkkinoinnin tunnistettavuus',
    sv: 'identifiering av direktmarknadsföring',
    en: 'recognising direct marketing',
  },
  '917/2014:205': {
    fi: 'evästeet ja muiden tietojen tallentaminen päätelaitteelle',
    sv: 'lagring av kakor och andra uppgifter i terminalutrustning',
    en: 'cookies and other data stored on a terminal',
  },
  '759/2004:3': { fi: 'tarpeellisuusvaatimus', sv: 'relevanskrav', en: 'necessity requirement' },
  '759/2004:4': {
    fi: 'henkilötietojen kerääminen työntekijältä',
    sv: 'insamling av personuppgifter hos arbetstagaren',
    en: 'collection from the employee',
  },
  '759/2004:5': {
    fi: 'terveydentilaa koskevien tietojen käsittely',
    sv: 'behandling av uppgifter om hälsotillstånd',
    en: 'processing of health data',
  },
  '759/2004:17': {
    fi: 'kameravalvonnan tallenteet enintään vuoden',
    sv: 'upptagningar från kameraövervakning högst ett år',
    en: 'camera recordings for one year at most',
  },
  '1336/1997:2.10': {
    fi: 'kirjanpitoaineiston säilytysaika',
    sv: 'förvaringstid för bokföringsmaterial',
    en: 'retention of accounting material',
  },
  '609/1986:12': { fi: 'hyvityksen vaatiminen', sv: 'yrkande av gottgörelse', en: 'claiming compensation' },
  '1325/2014:26': { fi: 'hyvityksen vaatiminen', sv: 'yrkande av gottgörelse', en: 'claiming compensation' },
  '444/2017:3.3': {
    fi: 'asiakkaan tuntemistietojen säilyttäminen',
    sv: 'bevarande av uppgifter om kundkontroll',
    en: 'retention of customer due diligence data',
  },
  '55/2001:6.7': { fi: 'työtodistus', sv: 'arbetsintyg', en: 'certificate of employment' },
  '55/2001:13.9': {
    fi: 'saatavien vanhentuminen ja kanneaika',
    sv: 'preskription av fordringar och talan',
    en: 'expiry of claims and time for action',
  },
  '872/2019:32': { fi: 'työaikakirjanpito', sv: 'arbetstidsbokföring', en: 'working-time records' },
  '728/2003:4': { fi: 'yleinen vanhentumisaika', sv: 'allmän preskriptionstid', en: 'general limitation period' },
  '1171/2022:29': { fi: 'ilmoitusten tietojen poistaminen', sv: 'radering av uppgifter i rapporter', en: 'deletion of report data' },
  '906/2019:28': {
    fi: 'asiakirjajulkisuuskuvaus',
    sv: 'beskrivning för genomförande av offentlighetsprincipen',
    en: 'description of document publicity',
  },
  '831/1994:8': {
    fi: 'arkistonmuodostus ja säilytysajat',
    sv: 'arkivbildning och förvaringstider',
    en: 'archive formation and retention periods',
  },
  '503/1989:11': { fi: 'jäsenluettelo', sv: 'medlemsförteckning', en: 'list of members' },
  '624/2006:3.15': { fi: 'osake- ja osakasluettelo', sv: 'aktiebok och aktieägarförteckning', en: 'share and shareholder register' },
} as const satisfies Readonly<Record<string, Localized>>

const verified: ReadonlySet<string> = new Set([
  '1050/2018',
  '1050/2018:5',
  '1050/2018:24',
  '523/1999',
  '523/1999:13',
  '516/2004',
  '94/2022',
  '703/2023',
  '917/2014',
  '917/2014:200',
  '917/2014:202',
  '917/2014:205',
  '1336/1997:2.10',
  '55/2001:13.9',
  '759/2004:17',
  '444/2017:3.3',
])

const confidence = (key: string): Confidence => (verified.has(key) ? 'verified' : 'known')

function act(number: string, name: Localized): Provision {
  const short = { fi: `${name.fi} (${number})`, sv: `${name.sv} (${number})`, en: `${name.en} (${number})` }
  return { title: name, short, force: 'shall', url: finlexLink(number), confidence: confidence(number) }
}

function section(key: keyof typeof finnishSections, title: Localized): Provision {
  const [number, place] = key.split(':') as [keyof typeof finnishActs, string]
  const name = finnishActs[number]
  const where = place.replace('.', ':')
  const short = { fi: `${name.fi} ${where} §`, sv: `${name.sv} ${where} §`, en: `${name.en}, s. ${where}` }
  return { title, short, force: 'shall', url: finlexLink(number), confidence: confidence(key) }
}

/** Finnish acts and sections, keyed `fi:1050/2018` and `fi:1050/2018:38`; a section of a chapter is `fi:1336/1997:2.10`. */
export const finnishProvisions = { ...keyed('fi', finnishActs, act), ...keyed('fi', finnishSections, section) }
