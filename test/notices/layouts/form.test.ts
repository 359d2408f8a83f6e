import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const titlesOf = (text: string): string[] => readingOf(text).outline.map(({ title }) => title)

/** The form that the authority gave out before the Regulation: labels at the left, parted at the ends of their lines. */
const form = `REKISTERISELOSTE

1  Rekisterin-      Nimi
pitäjä              Kalakauppa Särkinen Oy
                    Osoite
                    Satamakatu 3, 18990 Lohiranta

2  Yhteys-          Nimi
henkilö rekis-      Myyntipäällikkö
teriä koskevis-
sa asioissa

3  Rekisterin       Kalakaupan asiakasrekisteri
nimi

4  Henkilötie-      Tilausten hoitaminen ja laskutus sekä
tojen käsitte-      asiakkaille lähetettävät tarjoukset
lyn tarkoitus

5  Tietojen         Ei siirretä.
siirto EU:n
tai ETA:n
ulkopuolelle

6  Rekisterin       A Manuaalinen aineisto
suojauksen          Paperit ovat lukitussa kaapissa.
periaatteet
                    B ATK:lla käsiteltävät tiedot
                    Koneella on salasana ja palomuuri.
`

describe('a form in two columns', () => {
  test('labels that are parted at line ends become headings', () =>
    expect(titlesOf(form)).toEqual([
      'REKISTERISELOSTE',
      'Rekisterinpitäjä',
      'Yhteyshenkilö rekisteriä koskevissa asioissa',
      'Rekisterin nimi',
      'Henkilötietojen käsittelyn tarkoitus',
      'Tietojen siirto EU:n tai ETA:n ulkopuolelle',
      'Rekisterin suojauksen periaatteet',
      'A Manuaalinen aineisto',
      'B ATK:lla käsiteltävät tiedot',
    ]))

  test('what stands beside a label belongs to it', () => {
    const { reading, text } = readingOf(form)
    expect(reading.controller).toMatchObject({ name: 'Kalakauppa Särkinen Oy', address: 'Satamakatu 3, 18990 Lohiranta' })
    expect(reading.registerName).toBe('Kalakaupan asiakasrekisteri')
    expect(reading.transferStatement).toBe('none')
    expect(reading.measures.toSorted()).toEqual(['authentication', 'firewall', 'locked_paper'])
    expect(text).toContain('Tilausten hoitaminen ja laskutus sekä asiakkaille lähetettävät tarjoukset')
  })

  test('labels with colons, and values in lists', () => {
    const { reading } = readingOf(`Registerbeskrivning

1. Personuppgiftsansvarig:   Rosenlunds Blommor Ab
                             Parkgatan 3, 22990 Rosenlund
2. Registrets namn:          Kundregistret
3. Registrets data-          - namn
   innehåll:                 - telefonnummer
4. Skydd:                    Brandvägg och lösenord
`)
    expect(reading.controller.name).toBe('Rosenlunds Blommor Ab')
    expect(reading.registerName).toBe('Kundregistret')
    expect(reading.dataCategories).toEqual(['namn', 'telefonnummer'])
  })

  test('a table of short cells without numbers, colons or gaps is no form', () =>
    expect(
      titlesOf('Details\n\nName          two years\nAddress       three years\nOrders        six years\nBudget        six years\n'),
    ).not.toContain('Address'))
})
