import type { Language } from '@seloste/schema/text'
import type { Headings, Topic } from '../sections/topic.js'
import type { Phrase } from '../words/phrase.js'
import { enHeadings } from './headings-en.js'
import { fiHeadings } from './headings-fi.js'
import { svHeadings } from './headings-sv.js'

/** Words of headings, of today's notices and of the old register descriptions, that open a section on a topic. */
export const headings: Readonly<Record<Language, Headings>> = { fi: fiHeadings, sv: svHeadings, en: enHeadings }

/** Words that name the document itself: a heading with one of them is its title and opens no section. */
export const documentTitles: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    '*seloste',
    '*selosteen',
    '*tietosuojakäytäntö',
    '*tietosuojalauseke',
    'tietosuojailmoitus',
    'informointiasiakirja',
    '*tietosuojalausunto',
  ],
  sv: ['*policy', '*beskrivning', 'dataskyddsmeddelande', 'integritetsmeddelande', 'registerbeskrivning'],
  en: [
    'privacy policy',
    'privacy notice',
    'privacy statement',
    'register description',
    'data protection policy',
    'general data protection regulation',
    'data protection notice',
    'description of file',
    'information on data protection',
    '^ data protection $',
  ],
}

/** Column headers that are too short to be headings elsewhere. */
export const columnHeaders: Readonly<Record<string, Topic>> = {
  tieto: 'dataCategories',
  tiedot: 'dataCategories',
  details: 'dataCategories',
  field: 'dataCategories',
  fields: 'dataCategories',
  kenttä: 'dataCategories',
  fält: 'dataCategories',
  data: 'dataCategories',
  uppgift: 'dataCategories',
  uppgifter: 'dataCategories',
  country: 'transfers',
  mechanism: 'transfers',
  maa: 'transfers',
  land: 'transfers',
  siirtoperuste: 'transfers',
  peruste: 'legalBasis',
  grund: 'legalBasis',
  basis: 'legalBasis',
  ryhmä: 'dataSubjects',
  henkilöryhmä: 'dataSubjects',
  grupp: 'dataSubjects',
  group: 'dataSubjects',
  ground: 'legalBasis',
  grounds: 'legalBasis',
}

/** Words that stand in headings on anything, and tell nothing of what one is about. */
export const neutralWords: ReadonlySet<string> = new Set([
  'henkilötietojen',
  'tietojen',
  'tietojesi',
  'henkilötietojesi',
  'käsittelyn',
  'käsittely',
  'rekisterin',
  'rekisteröidyn',
  'ja',
  'sekä',
  'kuvaus',
  'tai',
  'asiakastietojen',
  'tietoja',
  'henkilötietoja',
  'personuppgifter',
  'personuppgifterna',
  'personuppgifternas',
  'behandling',
  'behandlingen',
  'behandlingens',
  'registrets',
  'registret',
  'av',
  'för',
  'och',
  'dina',
  'den',
  'med',
  'uppgifter',
  'uppgifterna',
  'till',
  'the',
  'of',
  'your',
  'our',
  'personal',
  'data',
  'processing',
  'and',
  'for',
  'to',
  'information',
  'a',
  'regular',
  'register',
  'in',
  'on',
  'customer',
  'we',
  'do',
  'is',
])
