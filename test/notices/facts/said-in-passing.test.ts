import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'
import { en, fi, read, sv, type Told } from './told.js'

const NONE = { fi: 'Mitä tietoja keräämme?', sv: 'Vilka uppgifter samlar vi in?', en: 'What information do we collect?' }

describe('who the controller is', () => {
  test.each([
    ['The regatta is arranged each summer by Lakeside Rowers ry. The association is the controller.', 'Lakeside Rowers ry'],
    ['Regattan ordnas varje sommar av Sjöfolket rf. Föreningen är personuppgiftsansvarig.', 'Sjöfolket rf'],
    ['Regatan järjestää joka kesä Selkämeren Soutajat ry. Yhdistys on rekisterinpitäjä.', 'Selkämeren Soutajat ry'],
    [
      'Personuppgiftsansvarig är Miljönämnden, Lillby kommun, 00999 Lillby. Här berättar vi hur personuppgifter behandlas.',
      'Miljönämnden, Lillby kommun',
    ],
  ])('%s', (text, name) => expect(readingOf(`${text}\n`).reading.controller.name).toBe(name))

  test('the address for complaints is the authority’s', () =>
    expect(
      readingOf(
        'Rekisterinpitäjä\n\nSaaren Soutajat ry\n\nOikeudet\n\nValitusosoite: Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki\n',
      ).reading.controller.address,
    ).toBeNull())
})

describe('which register, and of what day', () => {
  test.each([
    ['Tietosuoja\n\nSeloste koskee seuramme jäsen- ja veneilijärekisteriä. Käsittelemme henkilötietoja.', 'jäsen- ja veneilijärekisteriä'],
    ['Dataskydd\n\nBeskrivningen gäller föreningens båtregister. Vi behandlar personuppgifter.', 'båtregister'],
    ['Integritetspolicy\n\nVarför vi har ett register\n\nVi behandlar personuppgifter för att sköta föreningen.', null],
  ])('%s', (text, name) => expect(readingOf(`${text}\n`).reading.registerName).toBe(name))

  test.each([
    ['Privacy notice\n\nLast updated: 2023/04/17\n\nWe process personal data.', '2023-04-17'],
    ['Om dina uppgifter\n\nVi behandlar personuppgifter.\n\nNr 3/2023', null],
  ])('%s', (text, day) => expect(readingOf(`${text}\n`).reading.documentDate).toBe(day))
})

/** How long, in words that fix no time. */
const VAGUE: readonly Told[] = [
  fi('Tietoja säilytetään toistaiseksi.'),
  sv('Uppgifterna bevaras tills vidare.'),
  sv('Vad gäller lagringen: vi behåller uppgifterna så länge det behövs för utgivningen.'),
  en('The data are kept until further notice.'),
]

describe('time limits that are none', () => {
  test.each(VAGUE)('$text', (told) => expect(read(told, NONE).retentionKind).toBe('vague'))
})

/** Guessing what somebody wants out of what is known of them is profiling (Art. 4(4)). */
const GUESSED: readonly Told[] = [
  fi('Arvaamme ostojesi perusteella, mistä pidät.'),
  sv('Vi gissar, utifrån båtens ålder, om det är dags att byta segel.'),
  en('We guess from your orders what you may need next.'),
]

describe('guesses', () => {
  test.each(GUESSED)('$text', (told) => expect(read(told, NONE).automatedDecisions).toBe('profiling'))
})
