import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: 'Mitä tietoja keräämme', sv: 'Vilka uppgifter behandlar vi?', en: 'What we collect' }

const INSIDE: readonly Told[] = [
  fi('Keräämme sinusta nimen, osoitteen, syntymäajan ja ammatin.', 'nimen', 'osoitteen', 'syntymäajan', 'ammatin'),
  fi(
    'Tallennamme ajoneuvon rekisteritunnuksen, huoltokerrat ja maksetut laskut.',
    'ajoneuvon rekisteritunnuksen',
    'huoltokerrat',
    'maksetut laskut',
  ),
  fi(
    'Potilaskertomukseen kirjataan oireet, tutkimustulokset, annettu hoito ja määrätyt lääkkeet.',
    'oireet',
    'tutkimustulokset',
    'annettu hoito',
    'määrätyt lääkkeet',
  ),
  fi('Hakemuksesta käy ilmi koulutus, työkokemus, kielitaito sekä palkkatoive.', 'koulutus', 'työkokemus', 'kielitaito', 'palkkatoive'),
  fi(
    'Pidämme kirjaa kurssi-ilmoittautumisista, läsnäoloista ja suorituksista.',
    'kurssi-ilmoittautumisista',
    'läsnäoloista',
    'suorituksista',
  ),
  fi('Kamera tallentaa pihalla liikkuvien kuvaa, mutta ei ääntä.', 'pihalla liikkuvien kuvaa'),
  fi('Lisäksi kysymme vaatekoon, lähiomaisen puhelinnumeron ja uimataidon.', 'vaatekoon', 'lähiomaisen puhelinnumeron', 'uimataidon'),
  fi('Laskutusta varten tarvitsemme myös Y-tunnuksen ja verkkolaskuosoitteen.', 'Y-tunnuksen', 'verkkolaskuosoitteen'),
  fi(
    'Palvelua käyttäessäsi meille kertyy tietoa kirjautumisista, haetuista matkoista ja sijainnista.',
    'kirjautumisista',
    'haetuista matkoista',
    'sijainnista',
  ),
  fi('Perustiedot: etu- ja sukunimi, asuinpaikka, seura ja lisenssi.', 'etu- ja sukunimi', 'asuinpaikka', 'seura', 'lisenssi'),
  fi('Nimesi, sähköpostisi ja se, mihin ryhmään kuulut.', 'Nimesi', 'sähköpostisi ja se', 'mihin ryhmään kuulut'),
  fi(
    'Jäsenestä merkitään liittymisvuosi, jäsenlaji, maksetut maksut ja luottamustoimet.',
    'liittymisvuosi',
    'jäsenlaji',
    'maksetut maksut',
    'luottamustoimet',
  ),
  fi(
    'Asunnosta tallennetaan huoneistonumero, pinta-ala, vastikelaskut ja remontti-ilmoitukset.',
    'huoneistonumero',
    'pinta-ala',
    'vastikelaskut',
    'remontti-ilmoitukset',
  ),
  fi('Näemme tilauksestasi tuotteet, toimitustavan ja maksutavan.', 'tuotteet', 'toimitustavan', 'maksutavan'),
  sv(
    'Vi antecknar namn, adress, telefonnummer och vilka kurser du har gått.',
    'namn',
    'adress',
    'telefonnummer',
    'vilka kurser du har gått',
  ),
  sv(
    'Om bilen sparar vi registreringsnummer, mätarställning, utförda arbeten och reservdelar.',
    'registreringsnummer',
    'mätarställning',
    'utförda arbeten',
    'reservdelar',
  ),
  sv('I journalen skriver vi symptom, diagnos, behandling och läkemedel.', 'symptom', 'diagnos', 'behandling', 'läkemedel'),
  sv(
    'Din ansökan innehåller utbildning, arbetslivserfarenhet, löneanspråk och personligt brev.',
    'utbildning',
    'arbetslivserfarenhet',
    'löneanspråk',
    'personligt brev',
  ),
  sv(
    'Vi behöver ditt personnummer, ditt kontonummer och dina bankuppgifter för att betala ut lön.',
    'ditt personnummer',
    'ditt kontonummer',
    'dina bankuppgifter',
  ),
  sv(
    'Av appen får vi din position, hållplatser du söker på och köpta biljetter.',
    'din position',
    'hållplatser du söker på',
    'köpta biljetter',
  ),
  sv(
    'Medlemskapets början, betalda avgifter, förtroendeuppdrag och utmärkelser.',
    'Medlemskapets början',
    'betalda avgifter',
    'förtroendeuppdrag',
    'utmärkelser',
  ),
  sv('Vi frågar också om specialkost, tröjstorlek och närmast anhörig.', 'specialkost', 'tröjstorlek', 'närmast anhörig'),
  sv('När du ringer oss sparas samtalets tidpunkt, längd och ärende.', 'samtalets tidpunkt', 'längd', 'ärende'),
  sv('Vid bokning uppger du ankomst- och avresedag, antal gäster och önskemål.', 'ankomst- och avresedag', 'antal gäster', 'önskemål'),
  sv('Kamerorna filmar rörelser i entrén, men spelar inte in ljud.', 'rörelser i entrén'),
  sv(
    'Namn och kontaktuppgifter, beställningar, returer, kundklubbspoäng samt våra samtal i chatten.',
    'Namn och kontaktuppgifter',
    'beställningar',
    'returer',
    'kundklubbspoäng',
    'våra samtal i chatten',
  ),
  en(
    'We ask for your name, your postcode, your allotment plot and the year you joined.',
    'your name',
    'your postcode',
    'your allotment plot',
    'the year you joined',
  ),
  en(
    'We keep a note of the services booked, the amounts paid and any complaints.',
    'the services booked',
    'the amounts paid',
    'any complaints',
  ),
  en(
    'Your form tells us your dietary requirements, your emergency contact and any medical conditions.',
    'your dietary requirements',
    'your emergency contact',
    'any medical conditions',
  ),
  en(
    'The app stores your routes, your pace, your weight and your friends list.',
    'your routes',
    'your pace',
    'your weight',
    'your friends list',
  ),
  en(
    'For a repair we need the make and model of the car, its registration and its mileage.',
    'the make and model of the car',
    'its registration',
    'its mileage',
  ),
  en(
    'We hold application forms, right-to-work documents, interview scores and references.',
    'application forms',
    'right-to-work documents',
    'interview scores',
    'references',
  ),
  en('We also record attendance, awards, subscriptions and correspondence.', 'attendance', 'awards', 'subscriptions', 'correspondence'),
  en(
    'When you visit, we log your IP address, the type of browser, the pages you view and how long you stay.',
    'your IP address',
    'the type of browser',
    'the pages you view',
    'how long you stay',
  ),
  en(
    'Identity: your full name, signature and a copy of your driving licence.',
    'your full name',
    'signature',
    'a copy of your driving licence',
  ),
  en('We see your nickname, your avatar, your posts and your likes.', 'your nickname', 'your avatar', 'your posts', 'your likes'),
  en(
    'Contact details, arrival and departure dates, room requests and payments.',
    'Contact details',
    'arrival and departure dates',
    'room requests',
    'payments',
  ),
]

const NONE: readonly Told[] = [
  fi('Säilytämme tietoja vain siinä laajuudessa kuin on tarpeen.'),
  sv('Uppgifterna är konfidentiella.'),
  en('We use this information in a variety of ways.'),
  en('It might be contained in letters, reports or forms, or collected through interviews.'),
]

describe('what a section on data says is kept, in words that no list may know', () => {
  test.each([...INSIDE, ...NONE].map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).dataCategories).toEqual(example.spans)
  })
})
