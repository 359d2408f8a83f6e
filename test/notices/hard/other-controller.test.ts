import { describe, expect, test } from 'vitest'
import { observed, read } from './support.js'

const notice = (rest: string): string => `Tietosuojaseloste

Rekisterinpitäjä
Tuohikorpi Oy, Y-tunnus 2345678-0, Tuohitie 2, 99999 Tuohela

${rest}
`

describe('another organisation in the place of the controller is observed', () => {
  test.each([
    [
      'Henkilötietojen käsittelyn tarkoitus\nKuusamäen Puutarha Oy käsittelee asiakkaidensa tietoja tilausten toimittamiseksi.',
      'Kuusamäen Puutarha Oy',
    ],
    ['Rekisteröidyn oikeudet\nVoit pyytää tietosi Kuusamäen Puutarha Oy:n asiakaspalvelusta.', 'Kuusamäen Puutarha Oy'],
    ['Yhteyshenkilö\nKuusamäen Puutarha Oy, puutarha@kuusamaki.example', 'Kuusamäen Puutarha Oy'],
    ['Oikeudet\nAsiakaspalvelu vastaa pyyntöihin (Y-tunnus 0737546-2).', '0737546-2'],
  ])('%s', (rest, name) => {
    expect(observed('other_controller', notice(rest))).toEqual([name])
    expect(read(notice(rest)).controller.name).toBe('Tuohikorpi Oy')
  })
  test('in Swedish', () => {
    const text =
      'Dataskyddsbeskrivning\n\nPersonuppgiftsansvarig\nNävernäs Ab, Nävergränd 1, 99999 Nävernäs\n\nÄndamål\nGranlid Trädgård Ab behandlar kundernas uppgifter för att leverera varor.'
    expect(observed('other_controller', text)).toEqual(['Granlid Trädgård Ab'])
  })
  test('in English', () => {
    const text =
      'Privacy notice\n\nController\nBirchbark Ltd, 1 Bark Lane, 99999 Barkby\n\nWhy we use your data\nSprucehill Gardens Ltd uses the data of its customers to deliver orders.'
    expect(observed('other_controller', text)).toEqual(['Sprucehill Gardens Ltd'])
  })
})

describe('an organisation that has its place there is not', () => {
  test.each([
    ['Tietojen vastaanottajat\nKirjanpidon hoitaa Numerotar Oy.'],
    ['Käsittelyn tarkoitus\nVerkkokaupan palvelimen tarjoaa Numerotar Oy.'],
    ['Käsittelyn tarkoitus\nTuohikorpi Oy:n asiakkaiden palveleminen.'],
    ['Käsittelyn tarkoitus\nTuohikorpi-konserniin kuuluva Tuohikorpi Logistiikka Oy käsittelee tilauksia.'],
    ['Käsittelijät\nHenkilötietojen käsittelijänä toimii Numerotar Oy, Y-tunnus 0737546-2.'],
  ])('%s', (rest) => expect(observed('other_controller', notice(rest))).toEqual([]))
})
