import type { Localized } from '../text.js'

/** Address of a document by its CELEX number, in the reader's language. */
export function celexLink(celex: string): Localized {
  const link = (language: string) => `https://eur-lex.europa.eu/legal-content/${language}/TXT/?uri=CELEX:${celex}`
  return { fi: link('FI'), sv: link('SV'), en: link('EN') }
}

/** European Legislation Identifier of an act in the Official Journal, in the reader's language. */
export function eliLink(path: string): Localized {
  const link = (language: string) => `https://eur-lex.europa.eu/eli/${path}/oj/${language}`
  return { fi: link('fin'), sv: link('swe'), en: link('eng') }
}

/** A Finnish act of the statute book as `1050/2018`: kept up to date in Finnish and Swedish, the English reader gets the Finnish text. */
export function finlexLink(number: string): Localized {
  const [act, year] = number.split('/')
  const fi = `https://www.finlex.fi/fi/lainsaadanto/${year}/${act}`
  return { fi, sv: `https://www.finlex.fi/sv/lagstiftning/${year}/${act}`, en: fi }
}

/** A Swedish act of the statute book as `2018:218`; the text exists in Swedish alone. */
export function riksdagLink(number: string, slug: string): Localized {
  const sv = `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/${slug}_sfs-${number.replace(':', '-')}/`
  return { fi: sv, sv, en: sv }
}
