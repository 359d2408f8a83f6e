import type { Language } from '@seloste/schema/text'

/** One of something for each language of the notices. */
export function byLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return { fi: make('fi'), sv: make('sv'), en: make('en') }
}
