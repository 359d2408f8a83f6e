import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: '1. Käsittelyn tarkoitus', sv: '1. Varför behandlar vi personuppgifter?', en: '1. Why we use your personal data' }

const STORIES: readonly Told[] = [
  fi(
    'Hoidamme niiden avulla varaukset, laskutamme ja vastaamme kysymyksiin.',
    'Hoidamme niiden avulla varaukset',
    'laskutamme',
    'vastaamme kysymyksiin',
  ),
  fi('Lähetämme sinulle myös jäsenkirjeen ja kutsun vuosikokoukseen.', 'Lähetämme sinulle myös jäsenkirjeen ja kutsun vuosikokoukseen'),
  fi('Tietojen avulla seuraamme hoitoa ja maksamme korvaukset.', 'seuraamme hoitoa', 'maksamme korvaukset'),
  fi(
    'Käsittelemme tietoja hoitaessamme sopimusta ja ratkaistessamme reklamaatioita.',
    'hoitaessamme sopimusta',
    'ratkaistessamme reklamaatioita',
  ),
  fi('Numeroa tarvitaan, jotta nuohooja voi sopia ajan.', 'nuohooja voi sopia ajan'),
  fi('Kamerat on asennettu ilkivallan estämiseksi ja rikosten selvittämiseksi.', 'ilkivallan estämiseksi', 'rikosten selvittämiseksi'),
  fi(
    'Oikeutettu etumme on palvelun kehittäminen ja väärinkäytösten ehkäiseminen.',
    'palvelun kehittäminen',
    'väärinkäytösten ehkäiseminen',
  ),
  sv('Vi fakturerar dig, svarar på frågor och skickar medlemsbladet.', 'fakturerar dig', 'svarar på frågor', 'skickar medlemsbladet'),
  sv('Med hjälp av uppgifterna planerar vi service och påminner om besiktning.', 'planerar vi service', 'påminner om besiktning'),
  sv('När vi bokar en tid åt dig använder vi ditt telefonnummer.', 'bokar en tid åt dig'),
  sv('Vårt berättigade intresse är att utveckla appen och förebygga bedrägerier.', 'utveckla appen', 'förebygga bedrägerier'),
  sv('Kamerorna finns för att avskräcka från skadegörelse.', 'avskräcka från skadegörelse'),
  sv(
    'Uppgifterna används vid planering av turer, utbetalning av arvoden och statistik.',
    'planering av turer',
    'utbetalning av arvoden',
    'statistik',
  ),
  en(
    'We invoice you, answer your questions and send you the newsletter.',
    'invoice you',
    'answer your questions',
    'send you the newsletter',
  ),
  en('With it we plan the routes and remind you of your appointment.', 'plan the routes', 'remind you of your appointment'),
  en('When we deal with a complaint we look at your bookings.', 'deal with a complaint'),
  en('It is in our legitimate interest to keep the site safe and to improve our services.', 'keep the site safe', 'improve our services'),
  en('We also email you about events that may interest you.', 'email you about events that may interest you'),
  en('The cameras are there to deter theft and protect staff.', 'deter theft', 'protect staff'),
  en('Your address tells us where to deliver the box.', 'Your address tells us where to deliver the box'),
  en('To let a plot, to send the rent bill and to publish the site plan.', 'let a plot', 'send the rent bill', 'publish the site plan'),
  en('Without your date of birth we cannot insure you.'),
  en('We pay your wages and report them to the tax office.', 'pay your wages', 'report them to the tax office'),
  sv('Uppgifterna behövs när vi planerar turer och betalar ut löner.', 'planerar turer', 'betalar ut löner'),
  sv('Vi ringer dig om ett evenemang ställs in.', 'ringer dig om ett evenemang ställs in'),
  sv('Medlemsregistret behövs för avgifter, tidningen och möteskallelser.', 'avgifter', 'tidningen', 'möteskallelser'),
  sv('Adressen talar om vart tidningen ska skickas.', 'vart tidningen ska skickas'),
  sv('Vi för statistik över besök och följer upp hur lokalerna används.', 'för statistik över besök', 'följer upp hur lokalerna används'),
  sv(
    'Ändamålen är medlemsvård, information, fakturering samt uthyrning av lokaler.',
    'medlemsvård',
    'information',
    'fakturering',
    'uthyrning av lokaler',
  ),
  fi(
    'Rekisteriä käytetään jäsenasioiden hoitoon, laskutukseen ja tilastointiin.',
    'jäsenasioiden hoitoon',
    'laskutukseen',
    'tilastointiin',
  ),
  fi('Soitamme sinulle, jos tapahtuma perutaan.', 'Soitamme sinulle'),
  fi('Maksamme palkat ja ilmoitamme ne tulorekisteriin.', 'Maksamme palkat', 'ilmoitamme ne tulorekisteriin'),
  fi('Puhelinnumeron avulla tavoitamme sinut myrskyn sattuessa.', 'tavoitamme sinut myrskyn sattuessa'),
  fi(
    'Tarvitsemme tietoja varausten tekemiseen, vuokran laskuttamiseen ja avainten luovuttamiseen.',
    'varausten tekemiseen',
    'vuokran laskuttamiseen',
    'avainten luovuttamiseen',
  ),
  fi('Ilman osoitetta emme voi toimittaa lehteä.'),
  sv('Vi behandlar dina uppgifter och sparar dem i registret.'),
  en('We use the data that we collect and keep them safe.'),
  en('The processing rests on the legitimate interest of the controller.'),
]

describe('a story of what we do with the data', () => {
  test.each(STORIES.map((example) => [example.text, example] as const))('%s', (_, example) => {
    expect(read(example, HEADINGS).purposes).toEqual(example.spans)
  })
})
