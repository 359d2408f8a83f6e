import { describe, expect, test } from 'vitest'
import { read } from './support.js'

const fi = (words: string): string => `Tietosuojaseloste\n\n${words}\n\nRekisterinpitäjä\nTuohikorpi Oy`
const sv = (words: string): string => `Integritetspolicy\n\n${words}\n\nPersonuppgiftsansvarig\nNävernäs AB`
const en = (words: string): string => `Privacy notice\n\n${words}\n\nController\nBirchbark Ltd`

describe('the date of the text', () => {
  test.each([
    [fi('Päivitetty 8.8.2019'), '2019-08-08'],
    [fi('Laadittu 8. elokuuta 2019'), '2019-08-08'],
    [fi('Toukokuu 2018'), '2018-05-01'],
    [fi('Päivitetty 5/2018'), '2018-05-01'],
    [fi('Laatimispäivä: 2018-05-25'), '2018-05-25'],
    [fi('Tämä seloste on laadittu 25.5.2018 ja päivitetty 1.2.2023.'), '2023-02-01'],
    [fi('Päivitetty 12.03.2024 klo 12.00'), '2024-03-12'],
    [sv('Uppdaterad den 14 maj 2018'), '2018-05-14'],
    [sv('Senast ändrad 2018-05-25'), '2018-05-25'],
    [sv('Uppdaterad 5/2018'), '2018-05-01'],
    [sv('Maj 2018'), '2018-05-01'],
    [en('Last updated: 14 May 2018'), '2018-05-14'],
    [en('Last updated May 14, 2018'), '2018-05-14'],
    [en('Effective date: 2018-05-25'), '2018-05-25'],
    [en('Updated 14th of May 2018'), '2018-05-14'],
    [en('Version of May 2018'), '2018-05-01'],
  ])('%s → %s', (text, date) => expect(read(text).documentDate).toBe(date))

  test.each([
    fi('Yleinen tietosuoja-asetus tuli sovellettavaksi 25.5.2018.'),
    sv('Föreningen grundades den 14 maj 1998.'),
    en('© 2018 Birchbark Ltd'),
  ])('is none in %s', (text) => expect(read(text).documentDate).toBeNull())
})

describe('an address of electronic mail, however it is spelled', () => {
  test.each([
    ['tieto@tuohikorpi.example', 'tieto@tuohikorpi.example'],
    ['tieto(at)tuohikorpi.example', 'tieto(at)tuohikorpi.example'],
    ['tieto (at) tuohikorpi.example', 'tieto (at) tuohikorpi.example'],
    ['tieto[at]tuohikorpi.example', 'tieto[at]tuohikorpi.example'],
    ['tieto[a]tuohikorpi.example', 'tieto[a]tuohikorpi.example'],
    ['tieto [a] tuohikorpi.example', 'tieto [a] tuohikorpi.example'],
    ['tieto at tuohikorpi.example', 'tieto at tuohikorpi.example'],
    ['tieto(ät)tuohikorpi.example', 'tieto(ät)tuohikorpi.example'],
    ['tieto (at) tuohikorpi (piste) example', 'tieto (at) tuohikorpi (piste) example'],
    ['<tieto@tuohikorpi.example>', 'tieto@tuohikorpi.example'],
    ['mailto:tieto@tuohikorpi.example', 'tieto@tuohikorpi.example'],
  ])('%s', (written, email) => {
    const text = `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy, Tuohitie 2, 99999 Tuohela\nSähköposti: ${written}\n\nSäilytysaika\nKaksi vuotta.`
    expect(read(text).controller.email).toBe(email)
  })

  test('as a link of Markdown and of a web page', () => {
    const markdown = '# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nTuohikorpi Oy, <tieto@tuohikorpi.example>\n'
    expect(read(markdown, 'a.md').controller.email).toBe('tieto@tuohikorpi.example')
    const linked =
      '# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nTuohikorpi Oy, [tieto@tuohikorpi.example](mailto:tieto@tuohikorpi.example)\n'
    expect(read(linked, 'a.md').controller.email).toBe('tieto@tuohikorpi.example')
    const page =
      '<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Tuohikorpi Oy, <a href="mailto:tieto@tuohikorpi.example">tieto@tuohikorpi.example</a></p>'
    expect(read(page, 'a.html').controller.email).toBe('tieto@tuohikorpi.example')
  })

  test.each(['etunimi.sukunimi@tuohikorpi.example', '[email protected]', 'katso verkkosivumme at tuohikorpi.example'])(
    'none: %s',
    (written) => {
      expect(read(`Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy\nSähköposti: ${written}`).controller.email).toBeNull()
    },
  )
})
