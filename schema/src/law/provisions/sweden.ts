import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'
import { riksdagLink } from '../link.js'
import type { Provision } from './provision.js'
import { keyed } from './provision.js'

const swedishActs = {
  '1981:130': { fi: 'Ruotsin vanhentumislaki', sv: 'preskriptionslagen', en: 'Swedish Limitations Act' },
  '1982:80': { fi: 'Ruotsin työsuhdeturvalaki', sv: 'lagen om anställningsskydd', en: 'Swedish Employment Protection Act' },
  '1998:204': { fi: 'Ruotsin henkilötietolaki', sv: 'personuppgiftslagen', en: 'Swedish Personal Data Act' },
  '1999:1078': { fi: 'Ruotsin kirjanpitolaki', sv: 'bokföringslagen', en: 'Swedish Bookkeeping Act' },
  '2008:355': { fi: 'Ruotsin potilastietolaki', sv: 'patientdatalagen', en: 'Swedish Patient Data Act' },
  '2008:486': { fi: 'Ruotsin markkinointilaki', sv: 'marknadsföringslagen', en: 'Swedish Marketing Act' },
  '2008:567': { fi: 'Ruotsin syrjintälaki', sv: 'diskrimineringslagen', en: 'Swedish Discrimination Act' },
  '2017:630': { fi: 'Ruotsin rahanpesulaki', sv: 'penningtvättslagen', en: 'Swedish Anti-Money Laundering Act' },
  '2018:218': { fi: 'Ruotsin tietosuojalaki', sv: 'dataskyddslagen', en: 'Swedish Data Protection Act' },
  '2018:1200': { fi: 'Ruotsin kameravalvontalaki', sv: 'kamerabevakningslagen', en: 'Swedish Camera Surveillance Act' },
  '2022:482': {
    fi: 'Ruotsin sähköisen viestinnän laki',
    sv: 'lagen om elektronisk kommunikation',
    en: 'Swedish Electronic Communications Act',
  },
} as const satisfies Readonly<Record<string, Localized>>

const swedishSections = {
  '2018:218:2.4': {
    fi: 'lapsen suostumuksen ikäraja 13 vuotta',
    sv: 'åldersgränsen 13 år för barns samtycke',
    en: 'age of a child’s consent: 13 years',
  },
  '2018:218:3.1': {
    fi: 'erityisten henkilötietoryhmien käsittely',
    sv: 'behandling av känsliga personuppgifter',
    en: 'processing of special categories',
  },
  '2018:218:3.2': {
    fi: 'erityisten henkilötietoryhmien käsittely työoikeuden alalla',
    sv: 'behandling av känsliga personuppgifter inom arbetsrätten',
    en: 'special categories in employment law',
  },
  '2018:218:3.10': {
    fi: 'henkilötunnuksen käsittely',
    sv: 'behandling av personnummer och samordningsnummer',
    en: 'processing of personal identity numbers',
  },
  '2018:218:6.2': { fi: 'seuraamusmaksu viranomaisille', sv: 'sanktionsavgift mot myndigheter', en: 'fines on public authorities' },
  '1999:1078:7.2': {
    fi: 'kirjanpitoaineiston säilytysaika',
    sv: 'arkivering av räkenskapsinformation',
    en: 'retention of accounting information',
  },
  '2008:567:6': { fi: 'syrjintäkanteen määräajat', sv: 'tidsfrister för diskrimineringstalan', en: 'time limits of discrimination claims' },
  '2008:355:3.17': { fi: 'potilasasiakirjojen säilytysaika', sv: 'bevarande av journalhandlingar', en: 'retention of patient records' },
  '2008:486:19': { fi: 'sähköinen suoramarkkinointi', sv: 'elektronisk direktmarknadsföring', en: 'electronic direct marketing' },
  '2022:482:9.28': { fi: 'evästeet', sv: 'kakor', en: 'cookies' },
  '2017:630:5.3': {
    fi: 'tuntemistietojen säilyttäminen',
    sv: 'bevarande av uppgifter om kundkännedom',
    en: 'retention of customer due diligence data',
  },
  '1981:130:2': { fi: 'yleinen vanhentumisaika', sv: 'allmän preskriptionstid', en: 'general limitation period' },
  '1982:80:25': {
    fi: 'takaisinottoon liittyvä etuoikeus',
    sv: 'företrädesrätt till återanställning',
    en: 'priority right to re-employment',
  },
} as const satisfies Readonly<Record<string, Localized>>

const slugs: Readonly<Record<keyof typeof swedishActs, string>> = {
  '1981:130': 'preskriptionslag-1981130',
  '1982:80': 'lag-198280-om-anstallningsskydd',
  '1998:204': 'personuppgiftslag-1998204',
  '1999:1078': 'bokforingslag-19991078',
  '2008:355': 'patientdatalag-2008355',
  '2008:486': 'marknadsforingslag-2008486',
  '2008:567': 'diskrimineringslag-2008567',
  '2017:630': 'lag-2017630-om-atgarder-mot-penningtvatt-och',
  '2018:218': 'lag-2018218-med-kompletterande-bestammelser',
  '2018:1200': 'kamerabevakningslag-20181200',
  '2022:482': 'lag-2022482-om-elektronisk-kommunikation',
}

const verified: ReadonlySet<string> = new Set(['1998:204', '2018:218', '2018:218:3.10', '1999:1078:7.2'])

const confidence = (key: string): Confidence => (verified.has(key) ? 'verified' : 'known')

function act(number: keyof typeof swedishActs, name: Localized): Provision {
  const short = { fi: `${name.fi} (${number})`, sv: `${name.sv} (${number})`, en: `${name.en} (${number})` }
  return { title: name, short, force: 'shall', url: riksdagLink(number, slugs[number]), confidence: confidence(number) }
}

/** `3.10` is chapter 3 section 10; a chapter alone and an act without chapters have one number. */
function section(key: keyof typeof swedishSections, title: Localized): Provision {
  const [year, serial, place = ''] = key.split(':')
  const number = `${year}:${serial}` as keyof typeof swedishActs
  const name = swedishActs[number]
  const [first, second] = place.split('.')
  const where = second ? `${first} kap. ${second} §` : key === '2008:567:6' ? `${first} kap.` : `${first} §`
  const english = second ? `ch. ${first}, s. ${second}` : key === '2008:567:6' ? `ch. ${first}` : `s. ${first}`
  const short = { fi: `${name.fi} ${where.replace('kap.', 'luku')}`, sv: `${name.sv} ${where}`, en: `${name.en}, ${english}` }
  return { title, short, force: 'shall', url: riksdagLink(number, slugs[number]), confidence: confidence(key) }
}

/** Swedish acts and sections, keyed `se:2018:218` and `se:2018:218:3.10`. */
export const swedishProvisions = { ...keyed('se', swedishActs, act), ...keyed('se', swedishSections, section) }
