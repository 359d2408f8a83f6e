import type { Language } from '@seloste/schema/text'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import type { Phrase } from '../words/phrase.js'
import { toldInASentence, type Observer } from './observer.js'

/** How it is said that something is no personal data. */
const denials: Readonly<Record<Language, readonly Phrase[]>> = {
  fi: [
    'ei|eivät ole henkilötie*',
    'ei|eivät ole lain|laissa|asetuksen|tietosuoja .. henkilötie*',
    'ei|eivät pidetä henkilötie*',
    'ei|eivät katsota henkilötie*',
    'ei|eivät muodosta henkilötie*',
    'ei|eivät lueta henkilötie*',
  ],
  sv: [
    'är|utgör inte|ej personuppgift*',
    'är|utgör inga personuppgifter',
    'räknas|betraktas|anses inte|ej .. personuppgift*',
    'inte|ej är|utgör personuppgift*',
  ],
  en: [
    'is|are not personal data|information',
    'is|are not considered|regarded|deemed|treated .. personal data|information',
    'do|does not constitute|amount .. personal data|information',
    'is|are no personal data',
  ],
}

/** A statement that what these words name is no personal data, contrary to Art. 4(1). */
export function deniedPersonal(kind: ObservationKind, subjects: Readonly<Record<Language, readonly Phrase[]>>): Observer {
  const phrasesOf = (language: Language) =>
    subjects[language].flatMap((subject) => denials[language].map((denial) => `${subject} ... ${denial}`))
  return toldInASentence({
    kind,
    confidence: 0.85,
    phrases: { fi: phrasesOf('fi'), sv: phrasesOf('sv'), en: phrasesOf('en') },
    evenDenied: true,
  })
}
