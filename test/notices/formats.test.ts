import { readNotice, openNotice, type ReadResult } from '@seloste/server/notices/read-notice'
import type { NoticeFacts, NoticeReading } from '@seloste/schema/notice'
import { describe, expect, test } from 'vitest'
import { docxOf, pdfOf, printed, sourceOf } from './made-files.js'
import { ownFiles, type NoticeFile } from './support.js'

type Read = Extract<ReadResult, { ok: true }>
type Key = keyof NoticeFacts

async function opened(name: string, bytes: Uint8Array): Promise<Read> {
  const result = await openNotice({ name, bytes })
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return result
}

function readingOf(file: NoticeFile): NoticeReading {
  const result = readNotice(file)
  if (!result.ok) throw new Error(`${file.name}: ${result.error.code}`)
  return result.reading
}

/**
 * Facts that a format changes: lines that a text keeps together, as of an address, are paragraphs each in a word processor and on
 * a page, and narrow columns of a table run into each other.
 */
const allowed: Readonly<Record<string, readonly Key[]>> = {
  'kirjasto.docx': ['measures'],
  'vesiposti.docx': ['controller'],
  'kirjasto.pdf': ['measures'],
  'vesiposti.pdf': ['controller'],
  'vesiposti.columns.pdf': ['controller'],
  'kuukkeli.pdf': ['purposes', 'legalBases'],
  'lyktan.pdf': ['purposes', 'legalBases', 'retention'],
  'kuukkeli.columns.pdf': ['purposes', 'legalBases', 'dataCategories', 'retentionKind', 'retention'],
  'lyktan.columns.pdf': ['purposes', 'legalBases', 'retentionKind', 'retention'],
}

const { evidence: _evidence, confidence: _confidence, observations: _observations, ...facts } = readingOf(ownFiles()[0] as NoticeFile)
const keys = Object.keys(facts) as Key[]

function differing(one: NoticeReading, other: NoticeReading): Key[] {
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
}

describe.each(ownFiles().map((file) => [file.id, file] as const))('%s', (id, file) => {
  const reading = readingOf(file)
  const source = sourceOf(file)
  const made: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
    [`${id}.docx`, () => docxOf(source)],
    [`${id}.pdf`, () => pdfOf(source, reading.language, { columns: 1, justify: true })],
    [`${id}.columns.pdf`, () => pdfOf(source, reading.language, { columns: 2, justify: false })],
  ]

  test.each(made)('%s says the same, and its evidence leads into the text that is shown', async (name, make) => {
    const { text, reading: other } = await opened(name, await make())
    expect(differing(reading, other).filter((key) => !allowed[name]?.includes(key))).toEqual([])
    for (const span of Object.values(other.evidence).flat()) expect(text.slice(span.start, span.end)).toBe(span.text)
  })
})

describe('a printed page', () => {
  const page = (body: string, rules = '#set page(paper: "a4")'): Promise<Read> =>
    opened('sivu.pdf', printed(`${rules}\n#set text(size: 10pt)\n${body}`))

  test('gives its headings by the size of their letters, and lists by their marks', async () => {
    const { outline, text } = await page(
      '= Tietosuojaseloste\n== Säilytysaika\nTiedot säilytetään kuusi vuotta.\n- nimi\n- osoite\n== Oikeudet\nVoit pyytää tietosi.',
    )
    expect(outline.map(({ level, title }) => [level, title])).toEqual([
      [1, 'Tietosuojaseloste'],
      [2, 'Säilytysaika'],
      [2, 'Oikeudet'],
    ])
    expect(text.split('\n').filter((line) => line.startsWith('•'))).toEqual(['• nimi', '• osoite'])
  })

  test('gives back words that were parted at the end of a line, and leaves those that are written with a hyphen', async () => {
    const { text } = await page(
      'Rekisterin pitäjä huolehtii siitä, että tiedot ovat ajan tasalla ja että käsi-\\\nteltävät tiedot poistetaan. Luovutamme niitä EU-\\\nmaihin ja asiakas- \\\nja jäsenrekisteriin.',
      '#set page(paper: "a4", width: 130mm)',
    )
    expect(text).toContain('käsiteltävät tiedot')
    expect(text).toContain('EU-maihin')
    expect(text).toContain('asiakas- ja jäsenrekisteriin')
  })

  test('leaves out page numbers, and the head of the page after its first time', async () => {
    const rules = '#set page(paper: "a4", numbering: "1 (1)", header: [Malliseloste 2024])'
    const { text } = await page('Ensimmäinen sivu kertoo tarkoituksen.\n#pagebreak()\nToinen sivu kertoo säilytysajan.', rules)
    expect(text.match(/Malliseloste/gu)).toHaveLength(1)
    expect(text).not.toMatch(/\d \(\d\)/u)
  })

  test('keeps the columns of a page apart', async () => {
    const { text } = await page(
      `#lorem(60)\n\nVasen loppuu tähän.\n#colbreak()\nOikea alkaa tästä.\n\n#lorem(60)`,
      '#set page(paper: "a4", columns: 2)',
    )
    expect(text.indexOf('Vasen loppuu tähän.')).toBeLessThan(text.indexOf('Oikea alkaa tästä.'))
    expect(text).toMatch(/Vasen loppuu tähän\.\n+Oikea alkaa tästä\./u)
  })

  test('gives a table by rows and cells', async () => {
    const { text } = await page(
      '#table(columns: (1fr, 1fr), inset: 6pt, [Tarkoitus], [Säilytysaika], [Laskutus ja saatavien perintä, kun lasku on jäänyt maksamatta eräpäivän jälkeen], [6 vuotta], [Uutiskirje], [2 vuotta])',
    )
    expect(text.split('\n')).toEqual([
      'Tarkoitus\tSäilytysaika',
      'Laskutus ja saatavien perintä, kun lasku on jäänyt maksamatta eräpäivän jälkeen\t6 vuotta',
      'Uutiskirje\t2 vuotta',
    ])
  })

  test.each([
    [90, '0 1 -1 0 100 50', '0 1 -1 0 120 50'],
    [180, '-1 0 0 -1 400 100', '-1 0 0 -1 400 120'],
    [270, '0 -1 1 0 120 400', '0 -1 1 0 100 400'],
  ])('is read as it is shown where it is turned by %i degrees', async (turn, first, second) => {
    const content = `BT /F 10 Tf ${first} Tm (Tietosuojaseloste.) Tj ${second} Tm (Tietoja pidetaan kaksi vuotta.) Tj ET`
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]
    const file = `%PDF-1.4\n${objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`
    const { text } = await opened('kaannetty.pdf', Buffer.from(file))
    expect(text.split(/\n+/u)).toEqual(['Tietosuojaseloste.', 'Tietoja pidetaan kaksi vuotta.'])
  })

  test('the same bytes give the same reading', async () => {
    const bytes = printed('= Seloste\nTietoja säilytetään kuusi vuotta, ja ne saadaan asiakkaalta itseltään.')
    expect(await opened('a.pdf', bytes)).toEqual(await opened('a.pdf', bytes))
  })
})
