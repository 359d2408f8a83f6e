import { expect, test } from 'vitest'
import { readingOf } from '../support.js'

/** Where a page names its register, and pages that name none. */
const PAGES: readonly (readonly [page: string, name: string | null])[] = [
  ['Jäsenrekisteri\n\nRekisterinpitäjä\nTuohikorpi ry\n\nMihin tietoja käytetään\nLaskutukseen.', 'Jäsenrekisteri'],
  ['TIETOSUOJASELOSTE\nAsiakasrekisteri\n\nRekisterinpitäjä\nTuohikorpi Oy\n\nMihin tietoja käytetään\nLaskutukseen.', 'Asiakasrekisteri'],
  [
    'Tietosuojaseloste: Tuohikorven kirjaston lainaajarekisteri\n\nRekisterinpitäjä\nTuohikorpi\n',
    'Tuohikorven kirjaston lainaajarekisteri',
  ],
  ['Rekisteriseloste | Venepaikkarekisteri\n\nRekisterinpitäjä\nTuohikorpi\n', 'Venepaikkarekisteri'],
  ['Tietosuojaseloste\n\nRekisterin nimi: Kuntosalin kävijärekisteri\n\nRekisterinpitäjä: Tuohikorpi Oy', 'Kuntosalin kävijärekisteri'],
  [
    'Tietosuojaseloste\n\n1. Rekisterin nimi\nUutiskirjeen tilaajarekisteri\n\n2. Rekisterinpitäjä\nTuohikorpi Oy',
    'Uutiskirjeen tilaajarekisteri',
  ],
  [
    'Tietosuojaseloste\n\nTämä on Tuohikorpi Oy:n tietosuojaseloste. Rekisterinpitäjä on Tuohikorpi Oy.\n\nMihin tietoja käytetään\nLaskutukseen.',
    null,
  ],
  ['Kamerarekisterin tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy', 'Kamerarekisterin'],
  ['Tietosuojaseloste – Työnhakijarekisteri\n\nRekisterinpitäjä\nTuohikorpi Oy', 'Työnhakijarekisteri'],
  ['Henkilörekisteriseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\n\nRekisteri\nPysäköintilupien rekisteri', 'Pysäköintilupien rekisteri'],
  ['Dataskyddsbeskrivning\n\nRegistrets namn\nMedlemsregister\n\nPersonuppgiftsansvarig\nNävernäs rf', 'Medlemsregister'],
  ['Medlemsregister – dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nNävernäs rf', 'Medlemsregister'],
  ['Dataskyddsbeskrivning för kundregistret\n\nPersonuppgiftsansvarig\nNävernäs Ab', 'kundregistret'],
  ['Båtplatsregister\nNävernäs stad\n\nDATASKYDDSBESKRIVNING\n\nPersonuppgiftsansvarig\nNävernäs stad', 'Båtplatsregister'],
  ['Integritetspolicy\n\nVi för ett medlemsregister. Personuppgiftsansvarig är Nävernäs rf.\n\nVarför\nFör fakturering.', null],
  [
    'Register description\n\nName of the register\nCustomer register of Birchbark Ltd\n\nController\nBirchbark Ltd',
    'Customer register of Birchbark Ltd',
  ],
  ['Privacy notice – Membership register\n\nController\nBirchbark Club', 'Membership register'],
  ['Membership Register\nPrivacy notice\n\nController\nBirchbark Club', 'Membership Register'],
  ['Privacy policy\n\nBirchbark Ltd keeps a customer register.\n\nWhy\nTo send invoices.', null],
  ['Privacy notice for the visitor register\n\nController\nBirchbark Ltd', 'visitor register'],
]

test.each(PAGES)('%j', (page, name) => expect(readingOf(`${page}\n`).reading.registerName).toBe(name))
