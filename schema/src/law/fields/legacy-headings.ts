import type { LegalFact } from '../book.js'

/** A heading of the old Finnish rekisteriseloste and the field that it opens. */
export interface LegacyHeading {
  readonly fi: string
  readonly mapsTo: string
}

/** The headings of Henkilötietolaki 523/1999, 10 §, which still structure many notices. */
export const legacyHeadings: readonly LegacyHeading[] = [
  { fi: 'Rekisterinpitäjä', mapsTo: 'controller-identity' },
  { fi: 'Yhteyshenkilö rekisteriä koskevissa asioissa', mapsTo: 'contact-person' },
  { fi: 'Rekisteriasioista vastaava henkilö', mapsTo: 'contact-person' },
  { fi: 'Rekisterin nimi', mapsTo: 'processing-name' },
  { fi: 'Henkilötietojen käsittelyn tarkoitus', mapsTo: 'purposes' },
  { fi: 'Rekisterin pitämisen peruste', mapsTo: 'x-legal-basis' },
  { fi: 'Rekisterin tietosisältö', mapsTo: 'data-categories' },
  { fi: 'Säännönmukaiset tietolähteet', mapsTo: 'x-source' },
  { fi: 'Tietojen säännönmukaiset luovutukset', mapsTo: 'recipient-categories' },
  { fi: 'Tietojen siirto EU:n tai ETA:n ulkopuolelle', mapsTo: 'transfers' },
  { fi: 'Rekisterin suojauksen periaatteet', mapsTo: 'security-measures' },
  { fi: 'A. Manuaalinen aineisto', mapsTo: 'security-measures' },
  { fi: 'B. ATK:lle talletetut tiedot', mapsTo: 'security-measures' },
  { fi: 'Tarkastusoikeus', mapsTo: 'n-rights' },
  { fi: 'Oikeus vaatia tiedon korjaamista', mapsTo: 'n-rights' },
  { fi: 'Kielto-oikeus', mapsTo: 'n-objection-separate' },
  { fi: 'Muut henkilötietojen käsittelyyn liittyvät oikeudet', mapsTo: 'n-rights' },
  { fi: 'Evästeet / Evästeiden käyttö', mapsTo: 'x-consent-record' },
  { fi: 'Tietojen säilytysaika', mapsTo: 'retention' },
  { fi: 'Henkilötietojen hävittäminen', mapsTo: 'retention' },
]

/** What the headings rest on. */
export const legacyHeadingsFact: LegalFact = {
  confidence: 'known',
  confidenceNote:
    'Old Finnish rekisteriseloste (Henkilötietolaki 523/1999, 10 §; repealed 2019-01-01). Its headings still structure many notices; map them.',
  sources: [],
}
