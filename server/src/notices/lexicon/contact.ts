import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** Words that give a place for data protection questions. */
export const contactWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'yhteyshenkilö*',
    'ota .. yhteyttä',
    'ottamalla yhteyttä',
    'ottaa yhteyttä',
    'yhteydeno*',
    'yhteydes*',
    'vastaava henkilö',
    'kysy* .. tietosuoj*',
    'kysyä',
    'pyyn* .. tehdään',
    'pyyn* .. osoit*',
  ],
  sv: ['kontakta', 'kontaktperson*', 'kontaktar du', 'frågor', 'nås', 'kontakt', 'skicka .. begäran'],
  en: ['contact us', 'please contact', 'contact person*', 'contact', 'questions about', 'questions'],
}

/** Words for a data protection officer. */
export const officerWords: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['tietosuojavastaav*'],
  sv: ['dataskyddsombud*'],
  en: ['data protection officer*', 'dpo'],
}

/** A mere mention: information about the officer stands elsewhere. */
export const officerElsewhere: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: ['lisätieto*', 'ei ole .. tietosuojavastaav*', 'ei .. nimennyt'],
  sv: ['inte utsett', 'inget dataskyddsombud', 'läs mer'],
  en: ['not .. appointed', 'no data protection officer', 'not required'],
}
