import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: 'Tietolähteet', sv: 'Varifrån kommer uppgifterna?', en: 'Where your data comes from' }
const OTHER_HEADINGS = { fi: 'Muuta tietoa toiminnasta', sv: 'Övrigt om verksamheten', en: 'Things worth knowing' }

const INSIDE: readonly Told[] = [
  fi('Tiedot saadaan jäseneltä itseltään ja lajiliiton rekisteristä.', 'jäseneltä itseltään', 'lajiliiton rekisteristä'),
  fi('Tiedot kerätään asiakkaalta kaupan yhteydessä.', 'asiakkaalta kaupan yhteydessä'),
  fi('Säännönmukaisia tietolähteitä ovat huoltajat, maistraatti sekä muut seurat.', 'huoltajat', 'maistraatti', 'muut seurat'),
  fi('Tiedot antaa rekisteröity itse.', 'Tiedot antaa rekisteröity itse'),
  fi('Vuoroluettelon luovuttaa työnantajasi.', 'työnantajasi'),
  fi('Tietoja ei kerätä muualta.'),
  fi('Potilaalta itseltään, lähettävältä lääkäriltä ja sairaalasta.', 'Potilaalta itseltään', 'lähettävältä lääkäriltä', 'sairaalasta'),
  fi('- Asiakkaan itse antamat tiedot: nimi ja osoite\n- Evästeet', 'Asiakkaan itse antamat tiedot', 'Evästeet'),
  sv('Uppgifterna kommer från din ansökan och från referenser som du uppgett.', 'din ansökan', 'referenser'),
  sv('Uppgifterna lämnas av dig själv, av banken och av grannar.', 'dig själv', 'banken', 'grannar'),
  sv('Patienten själv, remitterande läkare och andra vårdgivare.', 'Patienten själv', 'remitterande läkare', 'andra vårdgivare'),
  sv('Dina vårdnadshavare lämnar uppgifterna.', 'Dina vårdnadshavare'),
  en('The data is obtained from you, your employer and public registers.', 'you', 'your employer', 'public registers'),
  en('We get your data from these sources: your form and your referees.', 'your form', 'your referees'),
  en('Your employer may also give us details.', 'Your employer'),
  en(
    '- Information you give us: name and address\n- Information we get from others: credit data',
    'Information you give us',
    'Information we get from others',
  ),
]

const OUTSIDE: readonly Told[] = [
  fi('Terveystiedot saamme huoltajalta.', 'huoltajalta'),
  sv('Ändrad adress hämtas från folkbokföringen.', 'folkbokföringen'),
  en('We sometimes receive contact details from event organisers.', 'event organisers'),
  en('When you open an account, we collect your name.', 'When you open an account'),
  en('We ride on Sundays and drink coffee after.'),
]

describe('what a section on sources names', () => {
  test.each(INSIDE.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).sources).toEqual(example.spans)
  })
})

describe('what a sentence names under another heading', () => {
  test.each(OUTSIDE.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, OTHER_HEADINGS).sources).toEqual(example.spans)
  })
})
