import { createI18n } from 'vue-i18n'
import en from './en.js'
import fi from './fi.js'
import sv from './sv.js'

/** Interface text in the three languages. Finnish is the type of the others, so no fallback hides a missing text. */
export const i18n = createI18n({ legacy: false, locale: 'fi', fallbackLocale: 'fi', messages: { fi, sv, en } })
