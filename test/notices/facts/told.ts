import type { NoticeReading } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import { readingOf } from '../support.js'

/** A sentence or a list in a section of a notice, and the words that a careful person takes from it. */
export interface Told {
  readonly language: Language
  readonly text: string
  readonly spans: readonly string[]
}

const OPENING: Readonly<Record<Language, string>> = {
  fi: 'Rekisterinpitäjä\n\nPuistolan Pyöräilijät ry\n\nTässä kerrotaan, miten henkilötietoja käsitellään ja mitä oikeuksia rekisteröidyllä on, kun hän liittyy.',
  sv: 'Personuppgiftsansvarig\n\nLillkyrka Cyklister rf\n\nHär berättar vi hur personuppgifter behandlas och vilka rättigheter den har som är med i vår förening.',
  en: 'Controller\n\nParkside Cyclists Ltd\n\nThis is how we process personal data when you ride with us and what you can ask of us.',
}

/** Reads the text below a heading of a notice that says nothing else of that kind. */
export const read = ({ language, text }: Told, headings: Readonly<Record<Language, string>>): NoticeReading =>
  readingOf(`${OPENING[language]}\n\n${headings[language]}\n\n${text}\n`).reading

const told = (language: Language, text: string, ...spans: readonly string[]): Told => ({ language, text, spans })

export const fi = (text: string, ...spans: readonly string[]): Told => told('fi', text, ...spans)
export const sv = (text: string, ...spans: readonly string[]): Told => told('sv', text, ...spans)
export const en = (text: string, ...spans: readonly string[]): Told => told('en', text, ...spans)
