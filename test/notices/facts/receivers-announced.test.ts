/** Receivers below headings in everyday words, and as the subjects, names and pairs that lists are made of. */
import type { Language } from '@seloste/schema/text'
import { describe, expect, test } from 'vitest'
import { en, fi, read, sv, type Told } from './told.js'

const LISTS: Readonly<Record<Language, Told>> = {
  fi: fi('- museolle\n- tilitoimistolle\n- poliisille'),
  sv: sv('- museet\n- bokföringsbyrån\n- polisen'),
  en: en('- the museum\n- our accountants\n- the police'),
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'Minne tiedot menevät?',
    'Minne ne menevät?',
    'Yhteistyökumppanit',
    'Keitä muita on mukana',
    'Apunamme',
    'Ulkopuoliset palvelut',
    'Tiedonsaajat',
    'Käyttämämme palvelut',
    'Kelle tietoja kerrotaan',
    'Kuka auttaa meitä',
    'Menevätkö tiedot muille?',
    'Palveluntuottajat',
    'Tietoja annetaan',
  ],
  sv: [
    'Vart går uppgifterna?',
    'Vart skickas uppgifterna?',
    'Vem vi ger uppgifter till',
    'Andra som behandlar uppgifterna',
    'Vilka är inblandade?',
    'Vilka hjälper oss?',
    'Vi tar hjälp av',
    'Externa tjänster',
    'Var hamnar uppgifterna?',
    'Får någon annan uppgifterna?',
  ],
  en: ['Who else is involved', 'Where it goes', 'Where does it go?', 'Outside help', 'Where your data goes', 'Other parties'],
}

describe.each(['fi', 'sv', 'en'] as const)('%s: a list of receivers stands below', (language) => {
  test.each(HEADINGS[language])('%s', (heading) => {
    const headings = { fi: heading, sv: heading, en: heading }
    expect(read(LISTS[language], headings).recipients).toHaveLength(3)
  })
})

const SECTIONS = { fi: 'Tietojen vastaanottajat', sv: 'Mottagare av uppgifterna', en: 'Who we share your data with' }

const RECEIVERS: readonly (readonly [Told, readonly string[]])[] = [
  [fi('Verohallinto ja aluehallintovirasto saavat tietoja lain nojalla.'), ['Verohallinto', 'aluehallintovirasto']],
  [
    fi('Tietoja annetaan:\n- Fimealle ja aluehallintovirastolle valvontaa varten\n- poliisille'),
    ['Fimealle', 'aluehallintovirastolle', 'poliisille'],
  ],
  [fi('Retkikohteelle annetaan osallistujien määrä ilman nimiä. Vakuutusyhtiölle ilmoitetaan vahingoista.'), ['Vakuutusyhtiölle']],
  [sv('- Tryckpressen trycker tidningen\n- lägerkocken får uppgift om dieter'), ['Tryckpressen', 'lägerkocken']],
  [sv('- Blankettia och Formvik används för anmälningar\n- kommunen får en lista utan namn'), ['Blankettia', 'Formvik']],
  [sv('Blanketterna skickas till banken. Lönerna sköter vi i Lönevik.'), ['banken', 'Lönevik']],
  [sv('Bilderna ligger på Bildvik. Biljetterna säljs via Biljettvik.'), ['Bildvik', 'Biljettvik']],
  [
    en(
      'We share data with: the Harbour Board, the Fisheries Agency and the Marine Court; the police and courts; debt collectors; auditors.',
    ),
    ['Harbour Board', 'Fisheries Agency', 'Marine Court', 'the police and courts', 'debt collectors', 'auditors'],
  ],
  [en('- Stonegrip, who do our membership software\n- a local printer'), ['Stonegrip', 'a local printer']],
]

describe('a section on recipients names', () => {
  test.each(RECEIVERS.map(([example, told]) => [example.text, example, told] as const))('%s', (_, example, told) => {
    expect(
      read(example, SECTIONS)
        .recipients.map(({ name }) => name)
        .toSorted(),
    ).toEqual(told.toSorted())
  })
})

const NOBODY: readonly Told[] = [
  fi('Käsittelemme asiakkaidemme aineistoja käsittelijänä asiakkaan lukuun. Niistä sovitaan erikseen.'),
  sv('I det arbetet är det kunden som ansvarar och vi är biträde. Klagomål lämnas till Integritetsskyddsmyndigheten.'),
  en('For that work we act as a data processor on behalf of our clients. You may complain to the Commission.'),
]

test.each(NOBODY.map((example) => [example.text, example] as const))('who is no receiver: %s', (_, example) => {
  expect(read(example, { fi: 'Yleistä', sv: 'Allmänt', en: 'In general' }).recipients).toEqual([])
})
