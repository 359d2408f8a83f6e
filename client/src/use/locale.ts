import { languages, pick, type ContentText, type Language, type Localized } from '@seloste/schema/text'
import { computed } from 'vue'
import { i18n } from '../i18n/i18n.js'
import { read, write } from './stored.js'

/** Language of the interface; the language of a record's words is another thing. */
export const locale = computed<Language>(() => i18n.global.locale.value as Language)

/** Whether somebody chose the language in this window, so that a sign-in carries the choice over. */
let isChosenHere = false

function firstGuess(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2))
  return languages.find((language) => language === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'fi'
}

/** Shows the interface in this language; the place, filters and focus stay. */
export function showLocale(language: Language): void {
  i18n.global.locale.value = language
  document.documentElement.lang = language
  write('language', language)
}

/** Stored choice of this browser, else the browser's own wish, else Finnish. */
export function startLocale(): void {
  showLocale(read('language', languages) ?? firstGuess())
}

/** Remembers that the language was chosen by hand before anybody signed in. */
export function chooseBeforeSignIn(language: Language): void {
  isChosenHere = true
  showLocale(language)
}

/** The hand-made choice, once: after it the viewer's own setting rules. */
export function takeChoice(): Language | null {
  const chosen = isChosenHere ? locale.value : null
  isChosenHere = false
  return chosen
}

/** A word of the vocabulary in the interface language. */
export function word(label: Localized): string {
  return label[locale.value]
}

/** A record's own words, in the interface language if it has them, else the first it has, marked with its language. */
export function wording(text: ContentText | null | undefined): { text: string; language: Language } {
  return (text && pick(text, locale.value)) ?? { text: '', language: locale.value }
}

/** Content of the API has null for a language that nobody wrote; the shared shapes leave it out. */
export function content(text: { readonly fi: string | null; readonly sv: string | null; readonly en: string | null }): ContentText {
  return { ...(text.fi ? { fi: text.fi } : {}), ...(text.sv ? { sv: text.sv } : {}), ...(text.en ? { en: text.en } : {}) }
}

/** The same for a text straight from the API. */
export function said(text: { readonly fi: string | null; readonly sv: string | null; readonly en: string | null }): {
  text: string
  language: Language
} {
  return wording(content(text))
}
