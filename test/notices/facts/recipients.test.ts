import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: 'Tietojen vastaanottajat', sv: 'Mottagare av uppgifterna', en: 'Who we share your data with' }
const OTHER_HEADINGS = { fi: 'Muuta tietoa toiminnasta', sv: 'Övrigt om verksamheten', en: 'Things worth knowing' }

const names = (example: Told, headings = HEADINGS): string[] => read(example, headings).recipients.map(({ name }) => name)

const INSIDE: readonly Told[] = [
  fi('Huoltotiedot siirtyvät maahantuojalle ja valmistajalle takuuasioiden hoitamiseksi.', 'maahantuojalle', 'valmistajalle'),
  fi('Tietojen vastaanottajia ovat pankit, vakuutusyhtiöt ja viranomaiset.', 'pankit', 'vakuutusyhtiöt', 'viranomaiset'),
  fi('Emme luovuta tietoja ulkopuolisille, paitsi tilintarkastajalle ja viranomaisille.', 'tilintarkastajalle', 'viranomaisille'),
  fi('Valokuvat julkaisee paikallislehti.', 'paikallislehti'),
  fi('Laskutuksen hoitaa Numerotalli Oy.', 'Numerotalli Oy'),
  fi('Tietoja annetaan poliisille tai muulle esitutkintaviranomaiselle.', 'poliisille tai muulle esitutkintaviranomaiselle'),
  fi('Palkkatiedot ilmoitetaan tulorekisteriin.', 'tulorekisteriin'),
  fi('Luettelosta annetaan tietoja sille, jolla on siihen lain mukaan oikeus.', 'sille, jolla on siihen lain mukaan oikeus'),
  fi('Tiedot välittyvät luottoa myöntävälle taholle.', 'luottoa myöntävälle taholle'),
  fi('Palvelimet sijaitsevat Pilvilinnan konesalissa Oulussa.', 'Pilvilinna'),
  fi('Tietoja ei luovuteta ulkopuolisille.'),
  sv('Uppgifter lämnas till Skatteverket när lagen kräver det.', 'Skatteverket'),
  sv('Tryckeriet som trycker tidningen får adressen.', 'Tryckeriet'),
  sv('Låssmeden, hantverkare och jourbolag får kontaktuppgifter.', 'Låssmeden', 'hantverkare', 'jourbolag'),
  sv('Uppgifterna lämnas ut till polisen och andra relevanta myndigheter.', 'polisen och andra relevanta myndigheter'),
  sv('Vi delar uppgifter med:\n- bokföringsbyrån\n- kommunen, för lokalbokning', 'bokföringsbyrån', 'kommunen'),
  sv('Handlingar lämnas ut till den som begär det.', 'den som begär det'),
  sv('Vi säljer aldrig dina uppgifter till tredje part.'),
  en('Our booking software, Saddlebook, stores your details.', 'Saddlebook'),
  en('If you have an accident we tell our insurers and the Health and Safety Executive.', 'insurers', 'Health and Safety Executive'),
  en('We may disclose information to courts, law enforcement or our legal advisers.', 'courts', 'law enforcement', 'our legal advisers'),
  en('Your data is shared with accountants and lawyers.', 'accountants and lawyers'),
  en('We never sell your data to anyone.'),
]

const OUTSIDE: readonly Told[] = [
  fi('Verkkosivujen ylläpidosta vastaa Nettitalli Oy, joka käsittelee tietoja puolestamme.', 'Nettitalli Oy'),
  sv('Uppgifterna om betalningar behandlas av vårt systerbolag för vår räkning.', 'systerbolag'),
  en('Our website is hosted by DigitalOcean and mail is sent through Mailchimp.', 'DigitalOcean', 'Mailchimp'),
  en('You may send us a letter or call us.'),
]

describe('whom a section on recipients names', () => {
  test.each(INSIDE.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(names(example)).toEqual(example.spans)
  })
})

describe('whom a sentence names under another heading', () => {
  test.each(OUTSIDE.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(names(example, OTHER_HEADINGS)).toEqual(example.spans)
  })
})

test('a list of situations is no list of receivers', () => {
  const example = en('We share data in the following situations:\n- when you ask us to\n- when the police ask for it')
  expect(names(example)).toEqual(['police'])
})

test.each([
  [fi('Tietoja luovutetaan poliisille.'), 'controller'],
  [sv('Uppgifterna hanteras av vår redovisningsbyrå.'), 'processor'],
  [en('We share your address with couriers.'), 'unclear'],
] as const)('tells a receiver by its function: $0.text', (example, kind) => {
  expect(read(example, HEADINGS).recipients.map((recipient) => recipient.kind)).toEqual([kind])
})
