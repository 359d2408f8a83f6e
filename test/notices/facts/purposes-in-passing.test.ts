import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { read } from './told.js'

const ELSEWHERE = { fi: 'Mitä tietoja keräämme', sv: 'Vilka uppgifter behandlar vi?', en: 'What we collect' }
const COOKIES = { fi: 'Evästeet', sv: 'Kakor', en: 'Cookies' }

type Sentences = Readonly<Record<Language, readonly string[]>>

/** Sentences of any section, with the purposes that they tell between braces. */
const STORIES: Sentences = {
  fi: [
    'Kysymme puhelinnumerosi, jotta voimme {sopia noutoajan}.',
    'Osoitetta käytetään {lehden postittamiseen}.',
    'Tilinumeroa tarvitaan {palkan maksamiseen}.',
    'Käytämme yhteystietojasi {varauksen vahvistamiseen}.',
    'Kuvia käytetään {retkistä tiedottamiseen}.',
    'Ruokavaliotiedot kerätään {leirin ruokailujen järjestämistä varten}.',
    'Kamerat valvovat piha-aluetta {ilkivallan ehkäisemiseksi}.',
    'Syntymäaikaa tarvitaan {vakuutuksen ottamiseen}.',
    'Yhteystietoja käytetään myös {asiakastyytyväisyyden mittaamiseen}.',
    'Näytteet säilytetään {tutkimusta varten}.',
    'Jotta voimme {toimittaa paketin}, tarvitsemme osoitteesi.',
  ],
  sv: [
    'Vi frågar efter ditt telefonnummer för att kunna {avtala om hämtning}.',
    'Adressen används för att {posta tidningen}.',
    'Kontonumret behövs för att {betala ut lönen}.',
    'Vi använder dina kontaktuppgifter för att {bekräfta bokningen}.',
    'Bilderna används i syfte att {informera om verksamheten}.',
    'Namn och adress används till {fakturering}.',
    'Kamerorna används för att {förebygga skadegörelse}.',
    'Uppgifter om kost samlas in för att vi ska kunna {ordna maten på lägret}.',
    'Födelsetiden behövs för att {teckna försäkringen}.',
    'För att {boka och genomföra resan} antecknar vi namn, passnummer och önskemål.',
    'För att {räkna ut lönen} behövs skattekortet.',
    'Vi sparar ditt nummer för att {påminna om besiktningen}.',
  ],
  en: [
    'We ask for your phone number so that we can {arrange a collection}.',
    'Your address is used to {post the magazine}.',
    'We need your bank details in order to {pay your wages}.',
    'We use your contact details to {confirm the booking}.',
    'Your e-mail address is used for {sending the tickets}.',
    'Dietary details are collected to {plan the meals at camp}.',
    'The footage is used to {prevent vandalism}.',
    'Your date of birth is needed to {take out the insurance}.',
    'We keep your number to {remind you of the next service}.',
    'To {post the magazine}, we need your address.',
    'In order to {plan the rounds} and {invoice you}, we keep your address and your readings.',
    'Plate numbers are recorded for the purpose of {managing the car park}.',
  ],
}

/** Sentences that tell of no purpose of the processing. */
const NONE: Sentences = {
  fi: ['Voit muuttaa selaimesi asetuksia.', 'Sivun käyttö ei edellytä kirjautumista.'],
  sv: ['Du kan ändra inställningarna i webbläsaren.', 'Kontakta oss för att få veta mer.'],
  en: ['You can change the settings of your browser.', 'To read more about cookies, go to the help pages.'],
}

const LANGUAGES = ['fi', 'sv', 'en'] as const
const rows = (sentences: Sentences) => LANGUAGES.flatMap((language) => sentences[language].map((text) => [text, language] as const))
const spansIn = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/gu)].map(([, span = '']) => span)
const told = (language: Language, text: string) => ({ language, text: text.replaceAll(/[{}]/gu, ''), spans: spansIn(text) })

describe('purposes that are told in passing', () => {
  test.each(rows(STORIES))('%s', (text, language) => {
    expect(read(told(language, text), ELSEWHERE).purposes).toEqual(spansIn(text))
  })

  test.each(rows(NONE))('beside cookies: %s', (text, language) => {
    expect(read(told(language, text), COOKIES).purposes).toEqual(spansIn(text))
  })
})
