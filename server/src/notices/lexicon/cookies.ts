import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words for cookies and the like, and words that say that they are in use. */
export const cookieUse: Readonly<Record<Language, Readonly<Record<'cookie' | 'use', readonly Phrase[]>>>> = {
  fi: {
    cookie: ['*eväste*', 'cookie*', 'localstorage', 'sessionstorage', 'local storage', 'paikallis* varasto*', 'paikalliseen tallennustil*'],
    use: ['käyt*', 'hyödyn*', 'tallent*', 'aseteta*', 'tallenn*', 'kerä*'],
  },
  sv: {
    cookie: ['*cookie*', 'cookies', 'kaka', 'kakan', 'kakor', 'kakorna*', 'localstorage', 'sessionstorage'],
    use: ['använd*', 'lagra*', 'spara*', 'registrera*', 'via', 'samla*'],
  },
  en: {
    cookie: ['cookie*', 'localstorage', 'sessionstorage', 'local storage'],
    use: ['use', 'uses', 'used', 'using', 'stored', 'collect*', 'place*', 'set', 'store*'],
  },
}
