import { describe, expect, test } from 'vitest'
import { ownFiles } from '../support.js'
import { type ReadResult, readNotice } from '@seloste/server/notices/read-notice'

interface Told {
  readonly title: string
  readonly purposes: readonly string[]
  readonly periods: readonly (string | null)[]
  readonly controller: string | null
}

function readingOf(text: string, name = 'notice.txt'): Extract<ReadResult, { ok: true }> {
  const result = readNotice({ name, bytes: Buffer.from(text), registers: true })
  if (!result.ok) throw new Error(result.error.code)
  return result
}

function told(text: string, name?: string): Told[] {
  const { registers, text: shown } = readingOf(text, name)
  return registers.map(({ title, start, end, reading }) => {
    for (const span of Object.values(reading.evidence).flat()) expect(shown.slice(span.start, span.end)).toBe(span.text)
    expect(shown.slice(start, end)).toContain(title)
    return {
      title,
      purposes: reading.purposes,
      periods: reading.retention.map(({ period }) => period),
      controller: reading.controller.name,
    }
  })
}

describe('several registers in one page become several', () => {
  test('under headings of their own, with the controller and the rights of all', () => {
    const text = `# Tietosuojaseloste

## Rekisterinpitäjä
Tuohikorpi Oy, Tuohitie 2, 99999 Tuohela

## Asiakasrekisteri
### Käsittelyn tarkoitus
- tilausten toimittaminen
### Käsiteltävät tiedot
- nimi
- osoite
### Säilytysaika
Tiedot säilytetään kuusi vuotta.

## Työnhakijarekisteri
### Käsittelyn tarkoitus
- työntekijän valinta
### Käsiteltävät tiedot
- ansioluettelo
### Säilytysaika
Hakemukset säilytetään 12 kuukautta.

## Rekisteröidyn oikeudet
Sinulla on oikeus tarkastaa tietosi.
`
    expect(told(text, 'a.md')).toEqual([
      { title: 'Asiakasrekisteri', purposes: ['tilausten toimittaminen'], periods: ['P6Y'], controller: 'Tuohikorpi Oy' },
      { title: 'Työnhakijarekisteri', purposes: ['työntekijän valinta'], periods: ['P12M'], controller: 'Tuohikorpi Oy' },
    ])
    const { registers, reading } = readingOf(text, 'a.md')
    expect(registers.map(({ reading: one }) => one.dataCategories)).toEqual([['nimi', 'osoite'], ['ansioluettelo']])
    expect(registers.map(({ reading: one }) => one.rights)).toEqual([['access'], ['access']])
    expect(registers.map(({ reading: one }) => one.registerName)).toEqual(['Asiakasrekisteri', 'Työnhakijarekisteri'])
    expect(reading.purposes).toEqual(['tilausten toimittaminen', 'työntekijän valinta'])
  })

  test('as two old descriptions one after the other, each with its controller and its name', () => {
    const one = (
      name: string,
      purpose: string,
      period: string,
      controller = 'Rekisterinpitäjä\nHiirolan Kyläseura ry, Kylätie 1, 99999 Hiirola\n\n',
    ) => `REKISTERISELOSTE

1. ${controller}2. Rekisterin nimi
${name}

3. Henkilötietojen käsittelyn tarkoitus
${purpose}

4. Rekisterin tietosisältö
- nimi

5. Säilytysaika
${period}
`
    const text = `${one('Jäsenrekisteri', 'Jäsenasioiden hoitaminen.', 'Tiedot säilytetään kaksi vuotta.')}\n${one('Kameravalvontarekisteri', 'Omaisuuden suojaaminen.', 'Tallenteet säilytetään 30 päivää.')}`
    expect(told(text)).toEqual([
      { title: 'Jäsenrekisteri', purposes: ['Jäsenasioiden hoitaminen'], periods: ['P2Y'], controller: 'Hiirolan Kyläseura ry' },
      { title: 'Kameravalvontarekisteri', purposes: ['Omaisuuden suojaaminen'], periods: ['P30D'], controller: 'Hiirolan Kyläseura ry' },
    ])
  })

  test('in Swedish, on a web page', () => {
    const register = (title: string, purpose: string, period: string): string =>
      `<h2>${title}</h2><h3>Ändamål</h3><p>Vi behandlar uppgifterna för att ${purpose}.</p><h3>Lagringstid</h3><p>Uppgifterna sparas i ${period}.</p>`
    const page = `<h1>Integritetspolicy</h1><p>Personuppgiftsansvarig är Nävernäs AB, Nävergränd 1, 999 99 Nävernäs.</p>${register('Kundregister', 'leverera varor', 'sju år')}${register('Nyhetsbrev', 'skicka nyhetsbrevet', 'två år')}<h2>Dina rättigheter</h2><p>Du har rätt att få tillgång till dina uppgifter.</p>`
    expect(told(page, 'a.html').map(({ title, periods }) => [title, periods])).toEqual([
      ['Kundregister', ['P7Y']],
      ['Nyhetsbrev', ['P2Y']],
    ])
  })

  test('in English, as plain text, the last part without what holds for all', () => {
    const register = (title: string, purpose: string, period: string): string =>
      `${title}\n\nPurposes of processing\n\n- ${purpose}\n\nRetention period\n\nWe keep the data for ${period}.\n\n`
    const text = `PRIVACY NOTICE\n\nController\n\nBirchbark Ltd, 1 Bark Lane, 99999 Barkby\n\n${register('CUSTOMER REGISTER', 'delivering orders', 'six years')}${register('RECRUITMENT REGISTER', 'choosing an employee', 'two years')}Your rights\n\nYou have the right of access.\n`
    expect(told(text).map(({ title, periods }) => [title, periods])).toEqual([
      ['CUSTOMER REGISTER', ['P6Y']],
      ['RECRUITMENT REGISTER', ['P2Y']],
    ])
    const { registers } = readingOf(text)
    expect(registers.map(({ reading }) => reading.rights)).toEqual([['access'], ['access']])
  })

  test('with the controller told in the first alone', () => {
    const text = `Rekisterin nimi: Asiakasrekisteri

Rekisterinpitäjä
Tuohikorpi Oy, Tuohitie 2, 99999 Tuohela

Käsittelyn tarkoitus
- laskutus

Säilytysaika
Kuusi vuotta.

Rekisterin nimi: Uutiskirjerekisteri

Käsittelyn tarkoitus
- uutiskirjeen lähettäminen

Säilytysaika
Kaksi vuotta.
`
    expect(told(text)).toEqual([
      { title: 'Asiakasrekisteri', purposes: ['laskutus'], periods: ['P6Y'], controller: 'Tuohikorpi Oy' },
      { title: 'Uutiskirjerekisteri', purposes: ['uutiskirjeen lähettäminen'], periods: ['P2Y'], controller: 'Tuohikorpi Oy' },
    ])
  })
})

/** What it is, the file, its text, and each register with its period. */
const layouts: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  [
    'by their numbers',
    'a.txt',
    `TIETOSUOJASELOSTE

Rekisterinpitäjä: Tuohikorpi Oy, Tuohitie 2, 99999 Tuohela

1. Asiakasrekisteri

1.1 Käsittelyn tarkoitus
Tilausten toimittaminen.

1.2 Tietosisältö
- nimi

1.3 Säilytysaika
Kuusi vuotta.

2. Työnhakijarekisteri

2.1 Käsittelyn tarkoitus
Rekrytointi.

2.2 Tietosisältö
- ansioluettelo

2.3 Säilytysaika
Yksi vuosi.

3. Rekisteröidyn oikeudet
Voit tarkastaa tietosi.
`,
    [
      ['Asiakasrekisteri', 'P6Y'],
      ['Työnhakijarekisteri', 'P1Y'],
    ],
  ],
  [
    'by labels under a name',
    'a.txt',
    `Tietosuojaseloste

Rekisterinpitäjä: Tuohikorpi Oy

Asiakasrekisteri

Tarkoitus: tilausten toimittaminen
Tiedot: nimi, osoite
Säilytysaika: kuusi vuotta

Uutiskirjerekisteri

Tarkoitus: uutiskirjeen lähettäminen
Tiedot: sähköpostiosoite
Säilytysaika: kaksi vuotta

Rekisteröidyn oikeudet

Voit tarkastaa tietosi.
`,
    [
      ['Asiakasrekisteri', 'P6Y'],
      ['Uutiskirjerekisteri', 'P2Y'],
    ],
  ],
  [
    'by groups of persons',
    'a.md',
    `# Privacy notice

Controller: Birchbark Ltd

## Customers
### Why we use your data
To deliver orders.
### What we collect
- name
### How long we keep it
Six years.

## Job applicants
### Why we use your data
To choose an employee.
### What we collect
- CV
### How long we keep it
One year.

## Your rights
You have the right of access.
`,
    [
      ['Customers', 'P6Y'],
      ['Job applicants', 'P1Y'],
    ],
  ],
  [
    'as definition lists',
    'a.html',
    `<h1>Integritetspolicy</h1><p>Personuppgiftsansvarig är Nävernäs AB.</p><h2>Medlemsregister</h2><dl><dt>Ändamål</dt><dd>sköta medlemskapet</dd><dt>Lagringstid</dt><dd>två år</dd></dl><h2>Evenemangsregister</h2><dl><dt>Ändamål</dt><dd>ordna evenemang</dd><dt>Lagringstid</dt><dd>ett år</dd></dl>`,
    [
      ['Medlemsregister', 'P2Y'],
      ['Evenemangsregister', 'P1Y'],
    ],
  ],
  [
    'as tables with headings at the left',
    'a.html',
    `<h1>Tietosuojaseloste</h1><p>Rekisterinpitäjä: Tuohikorpi Oy</p><h2>Asiakasrekisteri</h2><table><tr><td>Käsittelyn tarkoitus</td><td>tilaukset</td></tr><tr><td>Säilytysaika</td><td>kuusi vuotta</td></tr></table><h2>Rekrytointirekisteri</h2><table><tr><td>Käsittelyn tarkoitus</td><td>rekrytointi</td></tr><tr><td>Säilytysaika</td><td>yksi vuosi</td></tr></table>`,
    [
      ['Asiakasrekisteri', 'P6Y'],
      ['Rekrytointirekisteri', 'P1Y'],
    ],
  ],
  [
    'by the titles of descriptions',
    'a.txt',
    `Rekisteriseloste – Jäsenrekisteri

Rekisterinpitäjä
Hiirolan Kyläseura ry

Rekisterin käyttötarkoitus
Jäsenasiat.

Säilytysaika
Kaksi vuotta.

Rekisteriseloste – Talkoorekisteri

Rekisterinpitäjä
Hiirolan Kyläseura ry

Rekisterin käyttötarkoitus
Talkoot.

Säilytysaika
Yksi vuosi.
`,
    [
      ['Jäsenrekisteri', 'P2Y'],
      ['Talkoorekisteri', 'P1Y'],
    ],
  ],
]

test.each(layouts)('registers parted %s', (_what, name, text, registers) => {
  const seen = told(text, name)
  expect(seen.map(({ title, periods }) => [title, ...periods])).toEqual(registers)
  expect(seen.every(({ controller }) => controller !== null)).toBe(true)
})

const single: readonly (readonly [string, string, string])[] = [
  [
    'sections on one thing each',
    'a.md',
    `# Privacy notice
## Who we are
Birchbark Ltd
## Website
### What we collect
- IP address
## Newsletter
### Why
To send it.
## Retention
Two years.
## Your rights
Access.
`,
  ],
  [
    'one description in parts',
    'a.md',
    `# Tietosuojaseloste
## Yleistä
Tuohikorpi Oy
### Rekisterinpitäjä
Tuohikorpi Oy
## Käsittely
### Käsittelyn tarkoitus
Laskutus.
### Säilytysaika
Kuusi vuotta.
## Muuta
### Tietojen luovutukset
Ei luovuteta.
`,
  ],
]

test.each(single)('%s are one register', (_what, name, text) => expect(told(text, name)).toEqual([]))

test('a page of very many is read once: it is some other text', () => {
  const one = (index: number): string =>
    `## Rekisteri ${index}\n\n### Käsittelyn tarkoitus\n- laskutus\n\n### Säilytysaika\nKaksi vuotta.\n\n`
  const page = (count: number): string => `# Tietosuojaseloste\n\n${Array.from({ length: count }, (_, index) => one(index)).join('')}`
  expect(readingOf(page(30), 'a.md').registers).toHaveLength(30)
  expect(readingOf(page(300), 'a.md').registers).toEqual([])
})

describe('one register stays one', () => {
  test.each(ownFiles().map((file) => [file.id, file] as const))('%s', (_id, file) => {
    const result = readNotice({ ...file, registers: true })
    expect(result.ok && result.registers).toEqual([])
  })
})
