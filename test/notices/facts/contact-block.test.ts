import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const rest = 'Tällä sivulla kerrotaan, miten henkilötietoja käsitellään ja miksi niitä on meillä.'
const brief = 'This page tells you how we look after your information and what you can ask us to do.'

describe('the address of the controller', () => {
  test.each([
    ['Controller\n\nLintel Climbers Ltd, The Old Brewery, Weir Lane, Askby AB1 2CD.', 'The Old Brewery, Weir Lane, Askby AB1 2CD'],
    ['Controller\n\nAskby Bowls Club\nThe Pavilion, Park Road, Askby AB1 2CD', 'The Pavilion, Park Road, Askby AB1 2CD'],
    ['Controller\n\nAddress: Tallmark Skog AB, Box 12, 123 45 Tallmark', 'Box 12, 123 45 Tallmark'],
    ['Rekisterinpitäjä ........ Kesäillan Soittajat ry\nOsoite ............... Soittotie 3, 12345 Kesälä\n', 'Soittotie 3, 12345 Kesälä'],
  ])('%s', (page, address) => {
    expect(readingOf(`Privacy notice\n\n${page}\n\n${brief}`).reading.controller.address).toBe(address)
  })
})

describe('a form whose labels a row of dots parts from the answers', () => {
  const form = `Tietosuojaseloste\n\nRekisterinpitäjä ........ Kesäillan Soittajat ry\nRekisterin nimi ......... Leirin osallistujat\nSäilytysaika ____________ 2 vuotta leiristä\n\n${rest}`
  const { reading } = readingOf(form)
  test('names the controller', () => expect(reading.controller.name).toBe('Kesäillan Soittajat ry'))
  test('names the register', () => expect(reading.registerName).toBe('Leirin osallistujat'))
  test('tells how long', () => expect(reading.retention.map(({ period }) => period)).toEqual(['P2Y']))
})

describe('who stands behind a product or a paper that the page is named after', () => {
  test.each([
    [
      'Tabkeeper Privacy Policy\n\nTabkeeper ("we", "us") is an app for phones made by Oat & Barley Software LLC.',
      'Oat & Barley Software LLC',
    ],
    [
      'Conference privacy\n\nThe conference is organised by the association Hakasulku ry (business ID unknown), c/o Maunu House, Helsinki.',
      'Hakasulku ry',
    ],
    [
      'Om dina uppgifter i Skogsnytt\n\nSkogsnytt är en tidning från Tallmark Skog AB. Den går ut till alla som vill ha den.',
      'Tallmark Skog AB',
    ],
    ['Reittipiha ja tietosuoja\n\nReittipiha on Kartturi Oy:n palvelu. Kerromme tässä, mitä tietoja käyttäjistä on.', 'Kartturi Oy'],
    ['Tutkimuksen tietosuojailmoitus\n\nRekisterinpitäjä\n\nYTM Kaisa Keksitty\nTutkijatie 3, 12345 Kesälä', 'Kaisa Keksitty'],
  ])('%s', (page, name) => {
    expect(readingOf(page).reading.controller.name).toBe(name)
  })
})

describe('transfers told by where the data lie and what covers them', () => {
  test.each([
    ['Outside the UK\n\nThe booking system is in Colorado, so your name ends up in America.', 'occurs', ['US']],
    ['Who helps us\n\nLetterpost sends our e-mails. It holds the list in the States under standard contractual clauses.', 'occurs', ['US']],
    ['Siirrot EU:n ulkopuolelle\n\nLähtökohtaisesti emme siirrä. Teknisessä tuessa siirtoja voi silti tapahtua.', 'possible', []],
    [
      'Tjänster\n\nFör USA gäller Data Privacy Framework och för Kanada kommissionens beslut om adekvat skyddsnivå.',
      'occurs',
      ['CA', 'US'],
    ],
  ] as const)('%s', (page, statement, countries) => {
    const { reading } = readingOf(`Privacy\n\n${page}`)
    expect([reading.transferStatement, reading.transferCountries.toSorted()]).toEqual([statement, countries])
  })
})
