import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'
import { en, fi, read, sv, type Told } from './told.js'

const DATA = { fi: 'Mitä tietoja keräämme', sv: 'Vilka uppgifter behandlar vi?', en: 'What we collect' }
const ELSEWHERE = { fi: 'Näin se toimii', sv: 'Så går det till', en: 'How it works' }

/** Headings in words of their own that data stand below. */
const HEADINGS: readonly (readonly [Language, string])[] = [
  ['fi', 'Mitä siinä on?'],
  ['fi', 'Mitä rekisterissä on'],
  ['fi', 'Mitä kortissa lukee?'],
  ['fi', 'Mitä saamme'],
  ['fi', 'Sisältö'],
  ['fi', 'Rekisterissä olevat tiedot'],
  ['sv', 'Vad registret innehåller'],
  ['sv', 'Vad journalen omfattar'],
  ['sv', 'Kategorier av uppgifter'],
  ['sv', 'Innehåll i registret'],
  ['sv', 'Vad vi får veta'],
  ['en', 'What we get when you join'],
  ['en', 'What we receive from you'],
  ['en', 'What we take'],
  ['en', 'What the register contains'],
  ['en', 'What we learn about you'],
]

const LISTS: Readonly<Record<Language, string>> = {
  fi: 'Nimi, osoite, puhelinnumero, soitin',
  sv: 'Namn, adress, telefonnummer, instrument',
  en: 'Name, address, telephone number, instrument',
}

describe('data below headings in everyday words', () => {
  test.each(HEADINGS)('%s: %s', (language, heading) => {
    const text = LISTS[language]
    expect(read({ language, text, spans: [] }, { fi: heading, sv: heading, en: heading }).dataCategories).toEqual(text.split(', '))
  })
})

const INSIDE: readonly Told[] = [
  en(
    '(a) personal details - name, date of birth and next of kin;\n\n(b) berth number;',
    'name',
    'date of birth',
    'next of kin',
    'berth number',
  ),
  en('- Contact details – address, telephone, e-mail', 'address', 'telephone', 'e-mail'),
  en('When you hire a boat: a copy of your licence.', 'a copy of your licence'),
  en('If you join the mailing list: your e-mail address.', 'your e-mail address'),
  en('We keep contact details, including a telephone number.', 'contact details'),
  en('We record booked and cancelled visits.', 'booked and cancelled visits'),
  sv('(a) kontaktuppgifter – adress, telefon, e-post', 'adress', 'telefon', 'e-post'),
  sv('Vi antecknar bokade och avbokade tider.', 'bokade och avbokade tider'),
  sv('När du hyr en båt: kopia av körkortet.', 'kopia av körkortet'),
  fi('(a) yhteystiedot – osoite, puhelin, sähköposti', 'osoite', 'puhelin', 'sähköposti'),
  fi('Näemme myös, millä sivuilla käyt.', 'millä sivuilla käyt'),
  fi('Kirjaamme varatut ja perutut ajat.', 'varatut ja perutut ajat'),
  fi('Lisäksi kirjataan vakuutuksen ottamista varten henkilötunnus.', 'henkilötunnus'),
]

const OUTSIDE: readonly Told[] = [
  en('We hold contact details, an emergency contact and any allergies.', 'contact details', 'an emergency contact', 'any allergies'),
  en(
    'Speakers submit by e-mail, which the committee reads: name, biography, abstract, headshot.',
    'name',
    'biography',
    'abstract',
    'headshot',
  ),
  sv('Medlemskapet: föra medlemsförteckning, skicka kallelser och fakturera medlemsavgiften.'),
]

describe('data in lists, behind labels and on occasions', () => {
  test.each(INSIDE)('$language: $text', (told) => expect(read(told, DATA).dataCategories).toEqual(told.spans))
  test.each(OUTSIDE)('outside a section on data, $language: $text', (told) =>
    expect(read(told, ELSEWHERE).dataCategories).toEqual(told.spans),
  )
})

const INTRO = '# Privacy\n\nThe controller is Parkside Rowers Ltd. This is how we process personal data when you row with us.\n\n'

/** Tables whose columns or rows name the data. */
const TABLES: readonly (readonly [string, readonly string[]])[] = [
  [
    '## Signing up\n\nThe form asks:\n\n| Field | Required? | Why |\n| --- | --- | --- |\n| Name | yes | making the boat list |\n| Height | no | fitting the seat |\n',
    ['Name', 'Height'],
  ],
  [
    '## Information collected\n\n| Feature | What | How long |\n| --- | --- | --- |\n| Booking | name, e-mail | 1 year |\n| Tracking | position, speed | 90 days |\n',
    ['name', 'e-mail', 'position', 'speed'],
  ],
  [
    '## What we collect\n\n| | |\n| --- | --- |\n| Rower | name, weight, club number |\n| Coach | name, telephone, licence |\n| Voluntary | allergies, which the coach should know of |\n',
    ['name', 'weight', 'club number', 'telephone', 'licence', 'allergies'],
  ],
]

describe('data in tables', () => {
  test.each(TABLES)('%s', (table, items) => {
    expect(readingOf(`${INTRO}${table}`, 'notice.md').reading.dataCategories).toEqual(items)
  })
})
