import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words that say that a date is the document's own. */
export const dateCues: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'päivitetty',
    'päivitys',
    'laadittu',
    'laatimispäiv*',
    'laadinta*',
    'pvm',
    'päiväys',
    'päivätty',
    'muokattu',
    'muutettu',
    'julkaistu',
    'versio',
    'viimeksi',
    'voimassa alkaen',
    'tullut voimaan',
    'astunut voimaan',
    'luotu',
    'tarkistettu',
    'päivämäärä $',
  ],
  sv: ['uppdatera*', 'senast', 'upprättad*', 'datum', 'version', 'reviderad*', 'ändrad*', 'publicerad*', 'gäller från', 'daterad*'],
  en: [
    'updated',
    'update',
    'created',
    'date',
    'dated',
    'status',
    'revised',
    'version',
    'effective',
    'modified',
    'published',
    'drawn up',
    'last reviewed',
    'reviewed',
    'last changed',
  ],
}

/** Words for each month; the Finnish ones are inflected, so a beginning is enough. */
export const monthPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  1: ['tammiku*', 'januar*', 'jan'],
  2: ['helmiku*', 'februar*', 'feb'],
  3: ['maalisku*', 'mars', 'march', 'mar'],
  4: ['huhtiku*', 'april', 'apr'],
  5: ['toukoku*', 'maj', 'may'],
  6: ['kesäku*', 'juni', 'june', 'jun'],
  7: ['heinäku*', 'juli', 'july', 'jul'],
  8: ['eloku*', 'august*', 'aug'],
  9: ['syysku*', 'september', 'sept', 'sep'],
  10: ['lokaku*', 'oktober', 'october', 'oct', 'okt'],
  11: ['marrasku*', 'november', 'nov'],
  12: ['jouluku*', 'december', 'dec'],
}
