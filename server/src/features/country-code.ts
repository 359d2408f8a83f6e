import countries from 'i18n-iso-countries'

const codes = new Set(Object.keys(countries.getAlpha2Codes()))

/** Whether the text is a country code of ISO 3166-1 alpha-2, in capitals. */
export const isCountryCode = (text: string): boolean => codes.has(text)
