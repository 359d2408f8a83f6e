import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'
import { enRetention } from './retention-en.js'
import { fiRetention } from './retention-fi.js'
import { svRetention } from './retention-sv.js'

/** Words that a sentence on keeping data has, real criteria that end it, and the circular "as long as necessary". */
export const retentionWords: Readonly<Record<Language, Readonly<Record<'keep' | 'criterion' | 'vague', readonly Phrase[]>>>> = {
  fi: fiRetention,
  sv: svRetention,
  en: enRetention,
}

/** Openings of an exception. */
export const exceptionWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['ellei', 'elleivät', 'jollei', 'paitsi'],
  sv: ['om inte', 'såvida inte', 'förutom'],
  en: ['unless', 'except'],
}

/** Words by which data go because somebody asked: that fixes no time. */
export const requestWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['pyynnöst*', 'pyydät', 'pyydettäessä', 'vaatimuksesta', 'pyytää'],
  sv: ['på begäran', 'ber om', 'ber oss', 'begär', 'begär det'],
  en: ['on request', 'upon request', 'at your request', 'ask us to', 'you ask', 'on .. request', 'request*'],
}

/** Words of how often the need to keep data is looked into: the interval is no time of keeping. */
export const reviewWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['arvioi*', 'tarkistet*', 'tarkastet*', 'tarkastel*', 'testa*'],
  sv: ['bedöm*', 'utvärder*', 'översyn', 'ses över', 'granskas', 'prövas'],
  en: ['review*', 'assess*', 'evaluat*', 'test', 'tests', 'audit*', 'reassess*', 'reconsider*'],
}

/** How a text says, wherever it does, that data are kept while they are needed. */
export const soLongWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'säilyt* .. niin kauan',
    'säilyt* .. vain sen ajan',
    'säilyt* .. tarvittavan ajan',
    'säilyt* .. kauemmin',
    'säilyt* .. toistaiseksi',
    'hävitet* .. kun .. tarpe*',
    'poistet* .. kun .. tarpe*',
  ],
  sv: [
    'lagra* .. så länge',
    'spara* .. så länge',
    'förvara* .. så länge',
    'bevara* .. så länge',
    'behåll* .. så länge',
    'spara*|lagra*|bevara*|behåll*|förvara* .. tills vidare',
    'raderas när .. behövs',
  ],
  en: [
    'stor* .. as long as',
    'retain* .. as long as',
    'kept .. as long as',
    'keep .. as long as',
    'retention .. not exceeding',
    'kept .. longer than',
    'retain* .. longer than',
    'period of time not exceeding',
    'kept|keep|retain*|stor* .. until further notice',
    'no longer than .. necessary',
  ],
}
