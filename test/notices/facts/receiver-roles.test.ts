/** Receivers by how they are set out, and their roles by what the text says of them (Art. 4(7) and (8)). */
import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'
import { en, fi, read, sv, type Told } from './told.js'

const HEADINGS = { fi: 'Tietojen vastaanottajat', sv: 'Mottagare av uppgifterna', en: 'Who we share your data with' }
const receivers = (example: Told): string[] => read(example, HEADINGS).recipients.map(({ name, kind }) => `${name}: ${kind}`)

const ROLES: readonly (readonly [Told, readonly string[]])[] = [
  [fi('Palkat laskee Laskuri Oy, joka käsittelee tietoja lukuumme.'), ['Laskuri Oy: processor']],
  [fi('Verkkolehti Tuulahdus toimii itsenäisenä rekisterinpitäjänä.'), ['Verkkolehti Tuulahdus: controller']],
  [
    fi('Tietoja annetaan elintarvikevalvonnalle ja Ruokavirastolle.'),
    ['elintarvikevalvonnalle: controller', 'Ruokavirastolle: controller'],
  ],
  [fi('Ilmoitamme tiedot Patentti- ja rekisterihallitukselle.'), ['Patentti- ja rekisterihallitukselle: controller']],
  [
    fi('Tietoja saavat:\n- Verohallinto\n- poliisi ja vakuutusyhtiö, kun jotakin on sattunut\n- rahoittaja'),
    ['Verohallinto: controller', 'poliisi: controller', 'vakuutusyhtiö: controller', 'rahoittaja: controller'],
  ],
  [
    sv('Uppgifterna lämnas till Kustbevakningsmyndigheten och energiinspektionen.'),
    ['Kustbevakningsmyndigheten: controller', 'energiinspektionen: controller'],
  ],
  [sv('Skador anmäls till Försäkrings- och pensionscentralen.'), ['Försäkrings- och pensionscentralen: controller']],
  [sv('Mötesbolaget Sundet är självständigt personuppgiftsansvarig.'), []],
  [
    en('Data may be disclosed, where the law so allows, to the Harbour Court and the Fisheries Agency.'),
    ['Harbour Court: controller', 'Fisheries Agency: controller'],
  ],
  [
    en('Surveyors; loss adjusters; the tax office; firms that store our paper files under contract.'),
    [
      'Surveyors: controller',
      'loss adjusters: controller',
      'the tax office: controller',
      'firms that store our paper files under contract: unclear',
    ],
  ],
  [
    en('It may be passed to:\n- the police, the Coastal Court or another prosecuting body\n- our insurers, if a claim is likely'),
    ['police: controller', 'Coastal Court: controller', 'another prosecuting body: unclear', 'our insurers: controller'],
  ],
  [en('We share your address with contractors who mow the common.'), ['contractors who mow the common: processor']],
]

describe('whom a section on recipients names, and as what', () => {
  test.each(ROLES.map(([example, told]) => [example.text, example, told] as const))('%s', (_, example, told) => {
    expect(receivers(example)).toEqual(told)
  })
})

const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'fi',
    '# Tietosuojaseloste\n\nRekisterinpitäjä on Puistolan Pyöräilijät ry. Tässä kerrotaan, miten yhdistyksemme käsittelee tietoja.\n\n## Ketkä auttavat meitä\n\n| Kuka | Mitä | Rooli |\n| --- | --- | --- |\n| Tilirivi Oy | kirjanpito | käsittelijä |\n| Verohallinto | ilmoitukset | itsenäinen rekisterinpitäjä |\n',
    ['Tilirivi Oy: processor', 'Verohallinto: controller'],
  ],
  [
    'sv',
    '# Integritetspolicy\n\nHär berättar vi hur vår förening behandlar uppgifter.\n\n## Vilka anlitar vi?\n\n| Vem | Vad | Roll |\n| --- | --- | --- |\n| Tryckhuset Norrsken | medlemsblad | biträde |\n| Skatteverket | gåvor | egen ansvarig |\n| Polisen, socialtjänsten | vid oro | egen ansvarig |\n',
    ['Tryckhuset Norrsken: processor', 'Skatteverket: controller', 'Polisen: controller', 'socialtjänsten: controller'],
  ],
  [
    'en',
    '# Privacy notice\n\nThis is how our club uses your data.\n\n## When we share information\n\n| Who | Why |\n| --- | --- |\n| Larkmail | newsletters |\n| Courts and regulators | where the law requires |\n',
    ['Larkmail: unclear', 'Courts and regulators: controller'],
  ],
]

describe('whom a table names whose header only asks who', () => {
  test.each(TABLES)('%s', (_, source, told) => {
    expect(readingOf(source, 'notice.md').reading.recipients.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(told)
  })
})
