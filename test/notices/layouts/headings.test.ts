import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

describe('Markdown definition lists', () => {
  test('a term is the heading of its definitions', () => {
    const { reading } = readingOf(
      `Regatta - privacy information
=============================

Controller
: Tallgrass Sailing Club, Pier 2, 00990 Helsinki

Data
: Name and boat
: - sail number

Storage
: Results are kept for three years.
`,
      'notice.md',
    )
    expect(reading.controller.name).toBe('Tallgrass Sailing Club')
    expect(reading.dataCategories).toContain('sail number')
    expect(reading.retention).toEqual([{ span: 'Results are kept for three years', period: 'P3Y' }])
  })
})

describe('headings that run into their text', () => {
  test.each([
    [
      'notice.html',
      '<p><b>1. Controller.</b> Tallgrass Oy, Pier 2, 00990 Helsinki.</p><p><b>2. Transfers.</b> Not made.</p><p><b>3. Guest list.</b> A note.</p>',
    ],
    [
      'notice.md',
      '# Notice\n\n**Controller:** Tallgrass Oy, Pier 2, 00990 Helsinki.\n\n**Transfers**: Not made.\n\n**Guest list.** A note.\n',
    ],
  ])('in bold: %s', (name, source) => {
    const { reading } = readingOf(source, name)
    expect(reading.controller.name).toBe('Tallgrass Oy')
    expect(reading.transferStatement).toBe('none')
  })

  test('bold words that only begin a sentence head nothing', () => {
    const { reading, text } = readingOf(
      '# Notice\n\nThis is about the staff and how we use their data.\n\n## Who helps us\n\n**Palkkapaja Oy** processes the wages on our behalf.\n',
      'notice.md',
    )
    expect(text).toContain('Palkkapaja Oy processes the wages')
    expect(reading.recipients.map(({ name }) => name)).toEqual(['Palkkapaja Oy'])
  })
})

describe('headings in everyday words', () => {
  test.each([
    ['fi', 'Mitä tallennetaan?\n\nNimi, osoite ja puhelinnumero.', 'dataCategories'],
    ['fi', 'Ovatko tiedot turvassa?\n\nPalvelimella on palomuuri.', 'measures'],
    ['sv', 'Vad vi sparar\n\nNamn, adress och telefonnummer.', 'dataCategories'],
    ['sv', 'Är uppgifterna säkra?\n\nServern har en brandvägg.', 'measures'],
    ['en', 'What we keep\n\nName, address and telephone number.', 'dataCategories'],
    ['en', 'Is it safe?\n\nThe server has a firewall.', 'measures'],
  ] as const)('%s: %s', (_language, words, key) => {
    const title = {
      fi: 'Tietosuojaseloste\n\nTiedot ovat meillä',
      sv: 'Integritetspolicy\n\nVi har uppgifter om dig',
      en: 'Privacy notice\n\nThis is about you',
    }
    expect(readingOf(`${title[_language]}.\n\n${words}\n`).reading[key]).not.toEqual([])
  })
})
