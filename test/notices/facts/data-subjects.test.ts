import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const groupsOf = (text: string): readonly string[] => readingOf(text).reading.dataSubjects

/** A section in each language that only tells what is collected, so that the language is plain. */
const about = {
  fi: (text: string) => `Tietosuojaseloste\n\n${text}\n\nMihin tietoja käytetään\nTietoja käytetään laskutukseen ja tiedottamiseen.\n`,
  sv: (text: string) =>
    `Dataskyddsbeskrivning\n\n${text}\n\nVarför behandlas uppgifterna\nUppgifterna behandlas för att fakturera och informera.\n`,
  en: (text: string) =>
    `How we handle personal data\n\n${text}\n\nWhy we use the data\nThe data are used to send invoices and to give information.\n`,
}

describe('a section on groups of persons', () => {
  test.each([
    [
      'fi',
      'Rekisteröidyt\nRekisteri sisältää kerhon jäsenten, talkoolaisten ja tukijoiden henkilötietoja.',
      ['kerhon jäsenten', 'talkoolaisten', 'tukijoiden'],
    ],
    ['sv', 'Registrerade: delägare, båtplatsinnehavare, kontaktpersoner', ['delägare', 'båtplatsinnehavare', 'kontaktpersoner']],
    ['fi', 'Keitä käsittely koskee\nHakijat, heidän huoltajansa ja suosittelijat.', ['Hakijat', 'heidän huoltajansa', 'suosittelijat']],
    ['sv', 'Registrerade\nMedlemmar, funktionärer och föräldrar till juniorer.', ['Medlemmar', 'funktionärer', 'föräldrar till juniorer']],
    [
      'en',
      'Data subjects\nThe register contains personal data of our clients and their representatives.',
      ['clients', 'their representatives'],
    ],
    [
      'sv',
      'Vems uppgifter hanterar vi?\nVi hanterar uppgifter om kontaktpersoner hos våra kunder, om jobbsökande och om besökare på webbplatsen.',
      ['kontaktpersoner hos våra kunder', 'jobbsökande', 'besökare på webbplatsen'],
    ],
    [
      'fi',
      'Kenen tietoja käsittelemme?\nKäsittelemme majoittujien, heidän seurueensa jäsenten ja ravintolassa vierailevien asiakkaiden tietoja.',
      ['majoittujien', 'heidän seurueensa jäsenten', 'ravintolassa vierailevien asiakkaiden'],
    ],
  ] as const)('%s: %s', (language, text, groups) => expect(groupsOf(about[language](text))).toEqual(groups))

  test('a list with data behind each group names the groups', () =>
    expect(
      groupsOf(about.fi('Rekisteröityjen ryhmät ja tiedot\n- leiriläiset: nimi ja ikä\n- huoltajat: nimi ja puhelinnumero\n')),
    ).toEqual(['leiriläiset', 'huoltajat']))
})

describe('running text', () => {
  test.each([
    ['fi', 'Rekisteriin tallennetaan ajoneuvon omistajan nimi ja osoite.', ['ajoneuvon omistajan']],
    ['fi', 'Rekisteröityjä ovat uutiskirjeen tilaajat.', ['uutiskirjeen tilaajat']],
    ['fi', 'Käsittelemme hallituksen jäsenten ja toimihenkilöiden tietoja.', ['hallituksen jäsenten ja toimihenkilöiden']],
    ['fi', 'Katsojista tallennetaan sähköpostiosoite. Ohjaajista tallennetaan lisäksi verotiedot.', ['Katsojista', 'Ohjaajista']],
    ['fi', 'Keräämme asiakkaaseen liittyviä tietoja tilauslomakkeella.', ['asiakkaaseen']],
    [
      'fi',
      'Tämä seloste koskee asiakkaitamme, yritysten yhteyshenkilöitä ja sivujen kävijöitä.',
      ['asiakkaitamme', 'yritysten yhteyshenkilöitä', 'sivujen kävijöitä'],
    ],
    ['sv', 'Vi har uppgifter om medlemmar, tränare och vårdnadshavare.', ['medlemmar', 'tränare', 'vårdnadshavare']],
    ['sv', 'Vi registrerar uppgifter om dig som är medlem eller prenumerant.', ['medlem', 'prenumerant']],
    ['sv', 'Kundernas uppgifter sparas i ett register.', ['Kundernas']],
    ['en', 'We hold personal data about job applicants and referees.', ['job applicants', 'referees']],
    ['en', 'This notice applies to people who take part in a walk.', ['people who take part in a walk']],
    ['en', 'A customer’s name and telephone number are kept.', ['customer']],
    ['en', 'The list holds details of savers, borrowers and guarantors.', ['savers', 'borrowers', 'guarantors']],
  ] as const)('%s: %s', (language, text, groups) => expect(groupsOf(about[language](text))).toEqual(groups))
})

describe('those who are no data subjects', () => {
  test.each([
    ['fi', 'Palveluntarjoajien ja rekisterinpitäjän tiedot ovat julkisia.'],
    ['sv', 'Personuppgiftsansvariges uppgifter finns ovan.'],
    ['en', 'We receive the address from numbers, orders and letters.'],
    ['en', 'Information about processors and providers stands in the contract.'],
  ] as const)('%s: %s', (language, text) => expect(groupsOf(about[language](text))).toEqual([]))
})

test('a title names those to whom the notice is written', () =>
  expect(groupsOf('Privacy notice for candidates and volunteers\n\nWe use your data to fill our posts.\n')).toEqual([
    'candidates',
    'volunteers',
  ]))
