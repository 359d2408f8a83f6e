import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'
import type { Day } from '../day.js'
import { celexLink } from '../link.js'
import type { Provision } from './provision.js'
import { keyed } from './provision.js'

interface Judgment {
  readonly name: string
  readonly day: Day
  readonly celex: string
  readonly confidence: Confidence
  readonly pending?: true
}

const cases = {
  'C-317/04': { name: 'Parliament v Council and Commission (PNR)', day: '2006-05-30', celex: '62004CJ0317', confidence: 'known' },
  'C-92/09': { name: 'Volker und Markus Schecke and Eifert', day: '2010-11-09', celex: '62009CJ0092', confidence: 'known' },
  'C-362/14': { name: 'Schrems (Schrems I)', day: '2015-10-06', celex: '62014CJ0362', confidence: 'verified' },
  'C-582/14': { name: 'Breyer', day: '2016-10-19', celex: '62014CJ0582', confidence: 'known' },
  'C-210/16': { name: 'Wirtschaftsakademie Schleswig-Holstein', day: '2018-06-05', celex: '62016CJ0210', confidence: 'known' },
  'C-40/17': { name: 'Fashion ID', day: '2019-07-29', celex: '62017CJ0040', confidence: 'known' },
  'C-673/17': { name: 'Planet49', day: '2019-10-01', celex: '62017CJ0673', confidence: 'verified' },
  'C-311/18': { name: 'Facebook Ireland and Schrems (Schrems II)', day: '2020-07-16', celex: '62018CJ0311', confidence: 'verified' },
  'C-61/19': { name: 'Orange Romania', day: '2020-11-11', celex: '62019CJ0061', confidence: 'known' },
  'C-154/21': { name: 'Österreichische Post', day: '2023-01-12', celex: '62021CJ0154', confidence: 'known' },
  'C-453/21': { name: 'X-FAB Dresden', day: '2023-02-09', celex: '62021CJ0453', confidence: 'known' },
  'C-60/22': {
    name: 'Bundesrepublik Deutschland (court’s electronic mailbox)',
    day: '2023-05-04',
    celex: '62022CJ0060',
    confidence: 'verified',
  },
  'C-634/21': { name: 'SCHUFA Holding (Scoring)', day: '2023-12-07', celex: '62021CJ0634', confidence: 'known' },
  'C-394/23': { name: 'Mousse', day: '2025-01-09', celex: '62023CJ0394', confidence: 'known' },
  'C-203/22': { name: 'Dun & Bradstreet Austria', day: '2025-02-27', celex: '62022CJ0203', confidence: 'known' },
  'C-710/23': { name: 'Ministerstvo zdravotnictví', day: '2025-04-03', celex: '62023CJ0710', confidence: 'known' },
  'T-553/23': { name: 'Latombe v Commission', day: '2025-09-03', celex: '62023TJ0553', confidence: 'verified' },
  'C-413/23 P': { name: 'EDPS v SRB', day: '2025-09-04', celex: '62023CJ0413', confidence: 'verified' },
  'C-703/25 P': { name: 'Latombe v Commission', day: '2025-10-31', celex: '62025CN0703', confidence: 'verified', pending: true },
  'C-526/24': { name: 'Brillen Rottler', day: '2026-03-19', celex: '62024CJ0526', confidence: 'verified' },
} as const satisfies Readonly<Record<string, Judgment>>

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

function dayWords(day: Day): Localized {
  const [year, month = 1, date] = day.split('-').map(Number)
  return { fi: `${date}.${month}.${year}`, sv: `${date} ${months.sv[month - 1]} ${year}`, en: `${date} ${months.en[month - 1]} ${year}` }
}

/** Judgments of the Court of Justice and the General Court, keyed `cjeu:C-311/18`. */
export const judgments = keyed(
  'cjeu',
  cases,
  (number: keyof typeof cases, { name, day, celex, confidence, pending }: Judgment): Provision => {
    const on = dayWords(day)
    const title = pending
      ? { fi: `${name}, vireillä ${on.fi} alkaen`, sv: `${name}, anhängigt sedan den ${on.sv}`, en: `${name}, pending since ${on.en}` }
      : { fi: `${name}, tuomio ${on.fi}`, sv: `${name}, dom av den ${on.sv}`, en: `${name}, judgment of ${on.en}` }
    const short = { fi: `EUT ${number}`, sv: `EU-domstolen ${number}`, en: `CJEU ${number}` }
    return { title, short, force: 'shall', url: celexLink(celex), confidence }
  },
)
