import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words after which an enumeration begins, for each kind of list. */
export interface ListWords {
  /** What stands before the list in a sentence. */
  readonly openers: readonly Phrase[]
  /** Sentences with one of these hold no item of the list. */
  readonly never: readonly Phrase[]
}

/** The words of one kind of list in each language. */
export type ListLexicon = Readonly<Record<Language, ListWords>>

export const categoryWords: ListLexicon = {
  fi: {
    openers: [
      'seuraavia tietoja',
      'seuraavat tiedot',
      'seuraavanlaisia',
      'seuraavia',
      'tallennetaan|kirjataan|merkitään',
      'kirjaamme|tallennamme|talletamme',
      'rekisterissä|järjestelmässä|kortistossa on|ovat',
      'on|ovat rekisterissä|tallessa',
      'sisältää',
      'sisältävät',
      'kerätään',
      'keräämme',
      'käsitellään',
      'käsittelemme',
      'ovat mm',
      'ovat',
      'kuten',
      'tietoja kuten',
      'tallentaa',
      'kerätä',
    ],
    never: ['emme', 'ei', 'eivät'],
  },
  sv: {
    openers: [
      'följande uppgifter',
      'följande personuppgifter',
      'följande',
      'såsom',
      'till exempel',
      'inklusive',
      'samlar in',
      'samlar vi in',
      'behandlar|sparar|registrerar|antecknar|lagrar|hanterar',
      'behandlar|sparar|registrerar|antecknar|lagrar|hanterar vi',
      'registreras|antecknas|noteras|sparas',
      'innehåller|omfattar',
    ],
    never: ['inte', 'ej'],
  },
  en: {
    openers: [
      'following',
      'including but not limited to',
      'including',
      'not limited to',
      'include',
      'includes',
      'such as',
      'collects',
      'collect',
      'contains',
      'contain',
      'may include',
      'process',
      'information about',
      'need information',
      'asked for',
      'ask for',
      'logs',
      'record',
      'records',
      'we may ask',
    ],
    never: ['not', 'never', 'doesn t', 'don t'],
  },
}

export const subjectWords: ListLexicon = {
  fi: {
    openers: [
      'ryhmä*',
      'rekisteröityjä ovat',
      'rekisterissä .. käsitellään',
      'sisältää',
      'ylläpidetään',
      'käsitellään',
      'koskee',
      'koskevat',
      'kutsutaan',
      'ovat',
      'rekisterissä on',
      'kuuluvat',
      'käsittelemme|keräämme|tallennamme|rekisteröimme',
      'kerätään|tallennetaan',
    ],
    never: ['ei'],
  },
  sv: {
    openers: [
      'registrerade är',
      'uppgifter om',
      'kategorier',
      'omfattar',
      'finns',
      'finns uppgifter om',
      'ingår',
      'utgörs av',
      'består av',
    ],
    never: ['inte'],
  },
  en: {
    openers: [
      'data of',
      'personal data of',
      'data subjects are',
      'consist|consists of',
      'covers|contains|includes|include',
      'applies to',
      'data relating to',
      'relating to',
      'data from',
      'information about',
      'data on',
      'data for',
      'information from',
      'about our',
    ],
    never: ['not'],
  },
}
