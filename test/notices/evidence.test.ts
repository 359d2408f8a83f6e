import { readNotice } from '@seloste/server/notices/read-notice'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownFiles, readText, sharedFiles, type NoticeFile } from './support.js'

/** Each span leads to its words, lies inside the text, and has a confidence beside it. */
function expectLawful(result: ReturnType<typeof readText>): void {
  if (!result.ok) return
  const { text, reading, outline } = result
  for (const [path, spans] of Object.entries(reading.evidence)) {
    expect(reading.confidence[path], path).toBeGreaterThan(0)
    for (const span of spans) {
      expect(span.start, path).toBeGreaterThanOrEqual(0)
      expect(span.end, path).toBeGreaterThan(span.start)
      expect(text.slice(span.start, span.end), path).toBe(span.text)
    }
  }
  for (const [path, value] of Object.entries(reading.confidence)) {
    expect(value, path).toBeGreaterThanOrEqual(0)
    expect(value, path).toBeLessThanOrEqual(1)
  }
  for (const { kind, span, confidence } of reading.observations ?? []) {
    expect(text.slice(span.start, span.end), kind).toBe(span.text)
    expect(span.text, kind).not.toBe('')
    expect(confidence, kind).toBeGreaterThan(0)
    expect(confidence, kind).toBeLessThanOrEqual(1)
  }
  for (const { start, end, title } of outline) expect(text.slice(start, end)).toBe(title)
}

const files: readonly NoticeFile[] = [...ownFiles(), ...sharedFiles()]

describe('evidence', () => {
  test.each(files.map((file) => [file.id, file] as const))('leads to its words in %s', (_id, file) => {
    const result = readNotice({ name: file.name, bytes: file.bytes })
    expect(result.ok).toBe(true)
    expectLawful(result)
    if (!result.ok) return
    const { reading } = result
    reading.purposes.forEach((purpose, index) => expect(reading.evidence[`purposes.${index}`]?.[0]?.text).toBe(purpose))
    reading.retention.forEach(({ span }, index) => expect(reading.evidence[`retention.${index}`]?.[0]?.text).toBe(span))
    for (const right of reading.rights) expect(reading.evidence[`rights.${right}`]?.length).toBeGreaterThan(0)
    for (const basis of reading.legalBases) expect(reading.confidence[`legalBases.${basis}`]).toBeGreaterThan(0)
  })

  test('the same bytes give the same reading', () => {
    for (const { name, bytes } of ownFiles()) expect(readNotice({ name, bytes })).toEqual(readNotice({ name, bytes }))
  })
})

/** Pieces that notices are made of, put together in orders that no one would write. */
const piece = fc.constantFrom(
  '# Tietosuojaseloste',
  '1. Rekisterinpitäjä',
  '## Retention',
  'Hur länge sparar vi uppgifterna?',
  'Oy Malli Ab, Katu 1, 00100 Helsinki',
  'malli(at)example.example',
  'Tietoja säilytetään 6 (kuusi) vuotta, ellei laki muuta vaadi.',
  'We share data with service providers, such as Mailchimp, in the USA.',
  'Personuppgifter överförs inte utanför EU/EES, förutom till',
  '- nimi, osoite (katu, kaupunki) ja puhelin',
  '| Tarkoitus | Peruste |',
  '|---|---|',
  '| Laskutus | Sopimus |',
  '☒ Suostumus ☐ Sopimus',
  '<p>Evästeitä käytetään <b>aina</b></p>',
  '&auml;&#228;&bogus;',
  'Päivitetty 31.2.2020, 2018-13-45, 8.8.2019',
  '',
  '(((((',
  '[Y-tunnus] <yrityksen nimi> ____',
  'Kuusamäen Puutarha Oy (Y-tunnus 2345678-9) käsittelee asiakkaidensa tietoja',
  'Asiakasrekisteri',
  '<aside>Tietoja säilytetään 2 vuotta</aside>',
  ':',
)

describe('whatever the text', () => {
  test('every span of a jumbled notice leads to its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 25 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        (pieces, name) => {
          expectLawful(readText(pieces.join('\n'), name))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('arbitrary bytes are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.pdf', 'a'), (bytes, name) => {
        expectLawful(readNotice({ name, bytes }))
      }),
      { numRuns: 300 },
    )
  })
})
