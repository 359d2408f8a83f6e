import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const purposesOf = (text: string, name?: string): readonly string[] => readingOf(text, name).reading.purposes

const heads = {
  fi: 'Tietosuojaseloste\n\nMiksi henkilötietoja käsitellään\n',
  sv: 'Dataskyddsbeskrivning\n\nVarför behandlar vi personuppgifter\n',
  en: 'How we handle the data\n\nWhy do we process personal data\n',
}

describe('a sentence of the section on purposes', () => {
  test.each([
    [
      'fi',
      'Tietoja käytetään jäsenmaksujen laskutukseen, seuran tiedotukseen ja leirien järjestämiseen.',
      ['jäsenmaksujen laskutukseen', 'seuran tiedotukseen', 'leirien järjestämiseen'],
    ],
    [
      'fi',
      'Tarkoituksena on hoidon suunnittelu, toteutus ja seuranta sekä lausuntojen laatiminen.',
      ['hoidon suunnittelu, toteutus ja seuranta', 'lausuntojen laatiminen'],
    ],
    [
      'fi',
      'Käsittelemme tietoja kokousten järjestämistä ja pöytäkirjojen laatimista varten.',
      ['kokousten järjestämistä ja pöytäkirjojen laatimista varten'],
    ],
    [
      'fi',
      'Tiedot ovat välttämättömiä työtuntien seurantaan ja palkkioiden maksamiseen.',
      ['työtuntien seurantaan', 'palkkioiden maksamiseen'],
    ],
    [
      'fi',
      'Tuotteidemme toimittaminen, laskutus sekä asiakassuhteen hoitaminen.',
      ['Tuotteidemme toimittaminen', 'laskutus', 'asiakassuhteen hoitaminen'],
    ],
    ['fi', 'Keräämme tietoja voidaksemme vastata kyselyihin.', ['voidaksemme vastata kyselyihin']],
    [
      'sv',
      'Uppgifterna används för att sköta bokningar, skicka kallelser och ordna läger.',
      ['sköta bokningar', 'skicka kallelser', 'ordna läger'],
    ],
    ['sv', 'Uppgifterna behövs för medlemshantering, fakturering och statistik.', ['medlemshantering', 'fakturering', 'statistik']],
    [
      'sv',
      'Personuppgifter behandlas i syfte att genomföra rekryteringen och kontakta de sökande.',
      ['genomföra rekryteringen', 'kontakta de sökande'],
    ],
    [
      'en',
      'We use your data to arrange the repair, to send you an invoice and to answer your questions.',
      ['arrange the repair', 'send you an invoice', 'answer your questions'],
    ],
    ['en', 'The data are used for research on soils and for contacting the helpers.', ['research on soils', 'contacting the helpers']],
    ['en', 'Your address is processed in order to monitor, analyse and improve our routes.', ['monitor, analyse and improve our routes']],
    [
      'en',
      'We use your address to provide you with news about trips, closures and surveys.',
      ['provide you with news about trips, closures and surveys'],
    ],
  ] as const)('%s: %s', (language, text, purposes) => expect(purposesOf(`${heads[language]}${text}\n`)).toEqual(purposes))
})

describe('what only looks like one', () => {
  test.each([
    ['fi', 'Käsittely perustuu lakisääteiseen velvoitteeseen.'],
    ['fi', 'Tietoja ei käytetä suoramarkkinointiin.'],
    ['sv', 'Den rättsliga grunden är avtal.'],
    ['sv', 'Syftet med denna policy är att informera om behandlingen.'],
    ['en', 'The legal basis is a contract.'],
    ['en', 'We do not use the data to make decisions.'],
    ['en', 'The data are related to bookings.'],
  ] as const)('%s: %s', (language, text) => expect(purposesOf(`${heads[language]}${text}\n`)).toEqual([]))
})

describe('lists', () => {
  test('items below a heading that asks why', () =>
    expect(
      purposesOf('# Privacy\n\n## What we do with your data\n\n- run your membership\n- keep our accounts in order\n', 'a.md'),
    ).toEqual(['run your membership', 'keep our accounts in order']))

  test('items that a sentence elsewhere introduces', () =>
    expect(
      purposesOf('# Tietosuoja\n\nKäytämme asiakkaiden tietoja:\n\n- Tilausten toimittamiseen\n- Väärinkäytösten estämiseen\n', 'a.md'),
    ).toEqual(['Tilausten toimittamiseen', 'Väärinkäytösten estämiseen']))

  test('lettered points', () =>
    expect(purposesOf(`${heads.en}We process it for these purposes:\n(a) to open your account;\n(b) to recover debts.\n`)).toEqual([
      'open your account',
      'recover debts',
    ]))

  test('lines whose marks were lost', () =>
    expect(
      purposesOf('TIETOSUOJASELOSTE\n\n3 HENKILÖTIETOJEN KÄSITTELYN TARKOITUS\nVuokrausten hallinnointi\nLaskutus\nAvainten seuranta\n'),
    ).toEqual(['Vuokrausten hallinnointi', 'Laskutus', 'Avainten seuranta']))

  test('headings that say what for', () =>
    expect(
      purposesOf(
        '# Dina uppgifter\n\n## Varför?\n\n### För att leverera varor\nVi skickar paketet.\n\n### För att följa lagen\nVi sparar kvitton.\n',
        'a.md',
      ),
    ).toEqual(['leverera varor', 'följa lagen']))

  test('a column of a table', () =>
    expect(
      purposesOf(
        '# Behandling\n\n| Vad | Varför |\n|---|---|\n| Register | Administrera avgifter |\n| Bilder | Visa upp klubben |\n',
        'a.md',
      ),
    ).toEqual(['Administrera avgifter', 'Visa upp klubben']))
})

test('a purpose told outside its section', () =>
  expect(purposesOf('Privacy\n\nCameras\nThe club records images for the prevention of theft. Images are kept for a week.\n')).toContain(
    'prevention of theft',
  ))
