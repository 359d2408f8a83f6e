import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const body = {
  fi: '\n\nTässä kerrotaan, miten tietoja käsitellään ja mitä ne ovat.\n\nRekisterinpitäjä\nKaisla Oy\n',
  sv: '\n\nHär berättar vi hur vi behandlar uppgifter och vilka de är.\n\nPersonuppgiftsansvarig\nVass AB\n',
  en: '\n\nThis is how we use your data and what they are.\n\nController\nReedbank Ltd\n',
}

describe('the date of the document', () => {
  test.each([
    [`Tietosuojaseloste${body.fi}\nLaadittu 5.3.2019, päivitetty 7.4.2021`, '2021-04-07'],
    [`Tietosuojaseloste${body.fi}\nSeloste on voimassa 1.2.2022 alkaen.`, '2022-02-01'],
    [`Tietosuojaseloste 11/2023${body.fi}`, '2023-11-01'],
    [`Tietosuojaseloste${body.fi}\nHelsingissä 9. lokakuuta 2020`, '2020-10-09'],
    [`Tietosuojaseloste (päivitys 3.1.2024)${body.fi}`, '2024-01-03'],
    [`Tietosuojaseloste${body.fi}\nEU:n tietosuoja-asetus tuli voimaan 25.5.2018.`, null],
    [`Tietosuojaseloste${body.fi}\nHallitus hyväksyi tämän kokouksessaan 12.12.2022.`, '2022-12-12'],
    [`Integritetspolicy${body.sv}\nReviderad 2021-02-03`, '2021-02-03'],
    [`Integritetspolicy${body.sv}\nDenna policy gäller från och med den 1 maj 2022.`, '2022-05-01'],
    [`Integritetspolicy, version 2.1 (2023-06-07)${body.sv}`, '2023-06-07'],
    [`Integritetspolicy${body.sv}\nFastställd på årsmötet 15 mars 2020`, '2020-03-15'],
    [`Privacy notice${body.en}\nLast updated: 3 January 2023`, '2023-01-03'],
    [`Privacy notice${body.en}\nv2.0 | April 2024`, '2024-04-01'],
    [`Privacy notice${body.en}\nReviewed by the committee in May 2021. Next review due May 2023.`, '2021-05-01'],
    [`Privacy notice${body.en}\nThis version was published on 07/10/2022.`, '2022-10-07'],
    [`Privacy notice${body.en}\nThe GDPR came into force on 25 May 2018.`, null],
  ])('%s', (text, date) => expect(readingOf(text).reading.documentDate).toBe(date))
})

describe('the name of the register', () => {
  test.each([
    [`Tietosuojaseloste${body.fi}\nRekisterin nimi\nKaislan asiakasrekisteri\n`, 'Kaislan asiakasrekisteri'],
    [`Tietosuojaseloste${body.fi}\nRekisterin nimi on Kaislan jäsenrekisteri.\n`, 'Kaislan jäsenrekisteri'],
    [`Tietosuojaseloste${body.fi}\nRekisteri: Kaislan jäsenrekisteri\n`, 'Kaislan jäsenrekisteri'],
    [`Tietosuojaseloste: Venepaikkarekisteri${body.fi}`, 'Venepaikkarekisteri'],
    [`Jäsenrekisterin tietosuojaseloste${body.fi}`, 'Jäsenrekisterin'],
    [`ASIAKASREKISTERI – TIETOSUOJAILMOITUS${body.fi}`, 'ASIAKASREKISTERI'],
    [`Henkilörekisterin tietosuojaseloste${body.fi}`, null],
    [`Tietosuojaseloste${body.fi}`, null],
    [`Dataskyddsbeskrivning${body.sv}\nRegistrets namn\nVass kundregister\n`, 'Vass kundregister'],
    [`Registerbeskrivning för medlemsregistret${body.sv}`, 'medlemsregistret'],
    [`Privacy notice – Customer register${body.en}`, 'Customer register'],
    [`Privacy notice for the membership register${body.en}`, 'membership register'],
    [`Privacy policy${body.en}`, null],
  ])('%s', (text, name) => expect(readingOf(text).reading.registerName).toBe(name))
})
