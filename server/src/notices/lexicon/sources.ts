import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** How a sentence outside the section on sources says where data come from. */
export const giverWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'tietoja saadaan',
    'tiedot saadaan',
    'tietolähteenä',
    'lähde on',
    'saada lisätietoja',
    'tietoja kerätään',
    'tiedot kerätään',
    'tiedot hankitaan',
  ],
  sv: ['uppgifterna fås från', 'hämtas från', 'samlas in från', 'inhämtas från', 'insamlas via', 'insamlas vid', 'inhämtning från'],
  en: [
    'obtain .. from',
    'get .. from',
    'receive .. from',
    'obtained from',
    'collected from',
    'receive from',
    'received from',
    'give us .. by',
    'supplied by',
    'data from third parties such as',
    'collected through',
    'contained in',
    'obtain from',
    'information you provide',
  ],
}
