import { describe, expect, test } from 'vitest'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { seen } from './support.js'

/** What notices say of consent, cookies, marketing and grounds: told and untold, in three languages. */
const cases: readonly (readonly [ObservationKind, readonly string[], readonly string[]])[] = [
  [
    'interest_unnamed',
    [
      'Tietosuojaseloste asiakkaille. Henkilötietojen käsittelyn oikeusperuste on rekisterinpitäjän oikeutettu etu.',
      'Information om behandling för våra kunder. Den rättsliga grunden för behandlingen är vårt berättigade intresse.',
      'This notice is for our customers. The legal basis of the processing is our legitimate interest.',
    ],
    [
      'Tietosuojaseloste asiakkaille. Käsittely perustuu oikeutettuun etuumme estää väärinkäytöksiä.',
      'Tietosuojaseloste asiakkaille. Käsittelyn oikeusperuste on oikeutettu etu. Oikeutettu etumme on asiakassuhteen hoitaminen.',
      'Information om behandling för våra kunder. Behandlingen bygger på vårt berättigade intresse av att förhindra bedrägerier.',
      'This notice is for our customers. The processing rests on our legitimate interest in keeping the premises safe.',
    ],
  ],
  [
    'cookies_by_browser',
    [
      'På vår webbplats finns kakor. Du kan avstå från kakor genom en inställning i din webbläsare.',
      'Sivustolla on evästeitä ja tietoja kävijöistä. Voit estää evästeiden käytön selaimesi asetuksista.',
      'Vår webbplats använder kakor. Du kan blockera kakor i inställningarna för din webbläsare.',
      'Our site uses cookies. You can disable cookies in the settings of your browser.',
    ],
    [
      'Sivustolla on evästeitä ja tietoja kävijöistä. Selaimen versio tallentuu lokiin, jotta sivu näkyy oikein.',
      'Vår webbplats använder kakor. Webbläsarens språk sparas i en kaka.',
      'Our site uses cookies. A cookie keeps the language of your browser.',
    ],
  ],
  [
    'cookie_consent',
    [
      'Sivustolla on evästeitä. Pyydämme suostumuksesi analytiikan evästeisiin ensimmäisellä käynnillä.',
      'På sidan finns kakor. Vi ber om ditt samtycke till kakor för statistik vid första besöket.',
      'The site has cookies. We ask for your consent to cookies for statistics on your first visit.',
    ],
    [
      'Sivustolla on evästeitä. Käyttämällä sivustoa hyväksyt evästeet.',
      'På sidan finns kakor. Genom att använda sidan accepterar du kakor.',
      'The site has cookies. By using the site you accept cookies.',
    ],
  ],
  [
    'cookies_on_interest',
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Kävijämittauksen evästeiden peruste on oikeutettu etumme kehittää sivustoa.',
      'Information om kakor på sidan. Analyskakor och andra kakor används med stöd av vårt berättigade intresse.',
      'This notice is about cookies. We set analytics cookies on the basis of our legitimate interest.',
    ],
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Välttämättömien evästeiden peruste on oikeutettu etu.',
      'Information om kakor på sidan. Nödvändiga kakor används med stöd av vårt berättigade intresse.',
      'This notice is about cookies. Necessary cookies rest on our legitimate interest, others on your consent.',
    ],
  ],
  [
    'electronic_marketing',
    [
      'Sähköinen suoramarkkinointi perustuu oikeutettuun etuun ja asiakassuhteeseen.',
      'Tietoja käytetään sähköiseen suoramarkkinointiin.',
      'Uppgifterna används för direktmarknadsföring och för att skicka nyhetsbrev till våra kunder.',
      'The data of our customers are used for offers. We send marketing emails to them.',
    ],
    [
      'Uutiskirjeen lähettäminen perustuu suostumukseen, jonka voi perua.',
      'Vi använder inte uppgifterna för att skicka nyhetsbrev.',
      'We send our newsletter to those who subscribe to it.',
    ],
  ],
  [
    'forced_account',
    [
      'Tämä on verkkokaupan tietosuojaseloste ja ohje. Tuotteiden tilaaminen edellyttää rekisteröitymistä asiakkaaksi.',
      'Så här behandlar vi uppgifter i webbutiken. För att handla i butiken måste du skapa ett konto.',
      'This notice is about the web shop. To order from the shop you must create an account.',
    ],
    [
      'Tämä on verkkokaupan tietosuojaseloste ja ohje. Tuotteita voi tilata ilman rekisteröitymistä.',
      'Så här behandlar vi uppgifter i webbutiken. Du kan handla som gäst utan att skapa ett konto.',
      'This notice is about the web shop. You can order without creating an account.',
    ],
  ],
  [
    'direct_marketing',
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Henkilötietoja käytetään suoramarkkinointiin.',
      'Information om hur vi behandlar dina uppgifter. Uppgifterna används för direktmarknadsföring.',
      'This is how we use your data. The data are used for direct marketing.',
    ],
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Tietoja ei käytetä suoramarkkinointiin.',
      'Information om hur vi behandlar dina uppgifter. Uppgifterna används inte för direktmarknadsföring.',
      'This is how we use your data. You may object to direct marketing.',
    ],
  ],
  [
    'marketing_objection',
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Rekisteröidyllä on oikeus kieltää suoramarkkinointi.',
      'Information om hur vi behandlar dina uppgifter. Du kan när som helst invända mot direktmarknadsföring.',
      'This is how we use your data. You may object to direct marketing at any time.',
    ],
    [
      'Tämä on tietosuojaseloste ja ohje. Suoramarkkinointi perustuu oikeutettuun etuun.',
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Henkilötietoja käytetään suoramarkkinointiin.',
      'Information om hur vi behandlar dina uppgifter. Uppgifterna används för direktmarknadsföring.',
      'This is how we use your data. The data are used for direct marketing.',
    ],
  ],
  [
    'ai_training',
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Keskusteluja käytetään tekoälyn kouluttamiseen.',
      'Information om hur vi behandlar dina uppgifter. Vi använder samtalen för att träna våra AI-modeller.',
      'This is how we use your data. Conversations are used to train our AI models.',
    ],
    [
      'Tämä on tietosuojaseloste, joka koskee asiakkaita ja heidän tietojaan. Keskusteluja ei käytetä tekoälyn kouluttamiseen.',
      'Information om hur vi behandlar dina uppgifter. Samtalen används inte för att träna AI-modeller.',
      'This is how we use your data. We train our staff in data protection.',
    ],
  ],
]

describe.each(cases)('%s', (kind, told, untold) => {
  test.each(told)('is seen: %s', (text) => expect(seen(kind, text)).toHaveLength(1))
  test.each(untold)('is not seen: %s', (text) => expect(seen(kind, text)).toEqual([]))
})
