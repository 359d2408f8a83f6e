import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words after which an enumeration begins, for each kind of list. */
export interface ListWords {
  /** What stands before the list in a sentence. */
  readonly openers: readonly Phrase[]
  /** Sentences with one of these hold no item of the list. */
  readonly never: readonly Phrase[]
}

type ListLexicon = Readonly<Record<Language, ListWords>>

export const purposeWords: ListLexicon = {
  fi: {
    openers: [
      'tarkoitus on',
      'tarkoituksena on',
      'tarkoitukset ovat',
      'tarkoitu* ovat',
      'käyttötarkoitus on',
      'käyttötarkoituksena on',
      'peruste ja tarkoitus on',
      'käytetään',
      'käsitellään',
      'käsittelemme .. tieto*',
      'käsittelemme .. tietoja*',
      'käytämme .. tieto*',
      'kerätään',
      'käytämme',
    ],
    never: ['perustuu', 'oikeusperus*', 'suostumu*', 'perusteita'],
  },
  sv: {
    openers: [
      'behandlas för att',
      'använd* .. för att',
      'uppgifter för att',
      'personuppgifter för att',
      'syftet .. är att',
      'ändamålet .. är',
      'syftet .. är',
      'behandlar .. för att',
      'för att',
      'används till att',
      'används för',
    ],
    never: ['rättslig* grund*', 'grundar sig', 'laglig* grund*'],
  },
  en: {
    openers: [
      'used to',
      'used for',
      'used in',
      'processed to',
      'purpose of .. is',
      'purposes of',
      'for the purpose of',
      'for the purposes of',
      'purpose is',
      'processed for',
      'purposes relating to',
      'necessary for',
      'needed for',
      'in order to',
      'allows us to',
      'so that we can',
      'will use .. for',
      'need to process .. to',
      'uses .. for',
      'use .. for',
      'process .. to',
      'uses .. to',
      'use .. to',
      'data to',
      'information to',
      'data for',
      'be used for',
      'may be used for',
    ],
    never: ['legal basis', 'lawful basis', 'is based on'],
  },
}

export const categoryWords: ListLexicon = {
  fi: {
    openers: [
      'seuraavia tietoja',
      'seuraavat tiedot',
      'seuraavanlaisia',
      'seuraavia',
      'tallennetaan',
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
      'behandlar',
      'innehåller',
      'sparar',
    ],
    never: ['inte', 'ej'],
  },
  en: {
    openers: [
      'following',
      'including',
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
    openers: ['ryhmä*', 'rekisteröityjä ovat', 'rekisterissä .. käsitellään', 'sisältää', 'ylläpidetään', 'käsitellään'],
    never: ['ei'],
  },
  sv: { openers: ['registrerade är', 'uppgifter om', 'kategorier', 'omfattar'], never: ['inte'] },
  en: {
    openers: ['data of', 'personal data of', 'data subjects are', 'data relating to', 'relating to', 'data from', 'information about'],
    never: ['not'],
  },
}

export const sourceWords: ListLexicon = {
  fi: {
    openers: [
      'lähteistä',
      'lähde on',
      'saadaan',
      'kerätään',
      'saamme',
      'keräämme',
      'saatu',
      'lähteenä on',
      'lähteitä ovat',
      'tietolähteinä',
      'luovuttaa',
      'hankitaan',
    ],
    never: ['ei'],
  },
  sv: { openers: ['uppgifterna fås från', 'fås från', 'hämtas från', 'samlas in från', 'inhämtas från', 'från'], never: ['inte'] },
  en: {
    openers: [
      'obtained from',
      'collected from',
      'receive from',
      'received from',
      'got from',
      'provided by',
      'supplied by',
      'through',
      'sources',
      'come from',
      'from',
      'by',
    ],
    never: ['not'],
  },
}

export const recipientWords: ListLexicon = {
  fi: {
    openers: [
      'luovutetaan',
      'luovuttaa',
      'siirtää',
      'siirretään',
      'luovutamme',
      'välitetään',
      'välitämme',
      'vastaanottajia ovat',
      'käsittelijänä toimii',
      'käyttää',
      'käytämme',
      'hyödynnämme',
      'ulkoistaa',
      'toimitetaan',
      'käsittelijöitä ovat',
    ],
    never: ['ei', 'emme', 'eikä'],
  },
  sv: {
    openers: [
      'lämnas ut .. till',
      'lämnas ut',
      'delas med',
      'delar .. med',
      'överförs till',
      'utlämnas till',
      'anlitar',
      'använder',
      'mottagare är',
    ],
    never: ['inte', 'aldrig', 'ej'],
  },
  en: {
    openers: [
      'disclosed to',
      'shared with',
      'share .. with',
      'transferred to',
      'transfer .. to',
      'hand over .. to',
      'disclose .. to',
      'provided to',
      'provide .. with',
      'forwarded .. to',
      'recipients are',
      'such as',
      'including',
      'passed to',
      'processed by',
      'use of',
      'uses',
      'use',
    ],
    never: ['not', 'never'],
  },
}
