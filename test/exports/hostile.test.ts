import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { html, reportCss, reportElement } from '@seloste/server/exports/html'
import { pdf } from '@seloste/server/exports/pdf'
import { printable } from '@seloste/server/exports/pdf/typefaces'
import { xlsx } from '@seloste/server/exports/xlsx'
import { cellText } from '@seloste/server/exports/xlsx/cell'
import { cellsOf, openWorkbook, textOf, tight } from './read-back.js'
import { hostileTexts, sampleReports } from './sample-reports.js'

const { hostile, complete, empty } = sampleReports('en')

describe('a workbook', () => {
  test('has no formula and no cell that could start one', async () => {
    const bytes = await xlsx.render(hostile)
    for (const cell of await cellsOf(bytes)) expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/)
    for (const sheet of (await openWorkbook(bytes)).worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
  })

  test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '  =1', '\u00a0=1', '\n=1', '＝1'])('%j is kept as text', (text) => {
    expect(cellText(text, '…')).toMatch(/^'/)
  })

  test('a text that no cell can hold is cut and says so', () => {
    const cell = cellText('a'.repeat(40_000), 'cut')
    expect(cell).toHaveLength(32_767)
    expect(cell).toMatch(/ cut$/)
  })

  test('freezes and filters its heads', async () => {
    for (const sheet of (await openWorkbook(await xlsx.render(complete))).worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.autoFilter).toBeTruthy()
    }
  })
})

describe('the HTML', () => {
  test('holds no element and no attribute that a record could have brought', async () => {
    const page = parse(new TextDecoder().decode(await html.render(hostile)))
    expect(page.querySelectorAll('script, img, iframe, object, embed, link, form, base')).toEqual([])
    for (const element of page.querySelectorAll('*')) for (const name of Object.keys(element.attributes)) expect(name).not.toMatch(/^on/i)
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(#rep-|https:\/\/)/)
  })

  test('the element for a page has neither style nor script, and only classes of its own', () => {
    const source = reportElement(complete)
    expect(source).not.toMatch(/<style|<script|style=/)
    const classes = parse(source)
      .querySelectorAll('[class]')
      .flatMap((element) => [...element.classList.values()])
    expect(classes.length).toBeGreaterThan(50)
    for (const name of classes) expect(name).toMatch(/^rep-/)
    for (const [, name] of reportCss.matchAll(/\.([a-z][\w-]*)/gi)) expect(name).toMatch(/^rep-/)
  })

  test('every link inside it has its goal', () => {
    const page = parse(reportElement(complete))
    const goals = new Set(page.querySelectorAll('[id]').map(({ id }) => `#${id}`))
    for (const link of page.querySelectorAll('a'))
      if (link.getAttribute('href')?.startsWith('#')) expect(goals).toContain(link.getAttribute('href'))
  })
})

describe('the PDF', () => {
  test('shows markup as the text it is', async () => {
    const text = tight(await textOf('pdf', await pdf.render(hostile)))
    for (const key of ['typst', 'html', 'formula', 'plus', 'minus', 'at', 'unbroken'] as const)
      expect(text).toContain(tight(hostileTexts[key]))
  })

  test('holds a text of ten thousand signs whole', async () => {
    const text = tight(await textOf('pdf', await pdf.render(hostile)))
    const words = text.split('pitkäsana').length - 1
    expect(words).toBeGreaterThanOrEqual(hostileTexts.long.split('pitkä').length - 1)
  })

  test('writes what no typeface holds as its code and says so', async () => {
    const text = await textOf('pdf', await pdf.render(hostile))
    expect(text).toContain('[U+6F22]')
    expect(text).toContain('Characters that the report’s typefaces lack')
    expect(await textOf('pdf', await pdf.render(complete))).not.toContain('[U+')
  })

  test('prints Finnish, Swedish, Sámi, Greek, Cyrillic, Hebrew, Arabic and signs as they are', () => {
    for (const text of ['ÅÄÖåäö', 'čđŋšŧž', 'Ελλάδα', 'Привет', 'שלום', 'مرحبا', '€ § – ” “ … №', '😀']) expect(printable(text)).toBe(text)
    expect(printable('turned \u202e round')).toBe('turned [U+202E] round')
  })

  test.each(Object.entries({ complete, empty, hostile }))(
    'the %s report is tagged, with its language and title, after PDF/UA-1',
    async (_name, report) => {
      const source = Buffer.from(await pdf.render(report)).toString('latin1')
      expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
      expect(source).toContain('/StructTreeRoot')
      expect(source).toContain('/Lang (en-FI)')
      expect(source).toMatch(/\/DisplayDocTitle true/)
      expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(source).toMatch(/<dc:title>.*Record of processing activities/s)
    },
  )

  test('tells a screen reader what is a heading, a table head, a mark and a list of contents', async () => {
    const source = Buffer.from(await pdf.render(complete)).toString('latin1')
    for (const tag of ['Title', 'H1', 'H2', 'H3', 'Table', 'THead', 'TH', 'TOC', 'Link']) expect(source).toContain(`/S /${tag}`)
    const figures = source.match(/\/S \/Figure/g)?.length ?? 0
    const marks = complete.parts.flatMap(({ activities }) => activities.flatMap(({ statements }) => statements)).length
    expect(figures).toBe(marks)
    expect(source.match(/\/Alt \(/g)?.length).toBe(figures)
  })

  test('carries its typefaces inside', async () => {
    const source = Buffer.from(await pdf.render(complete)).toString('latin1')
    for (const family of ['SourceSerif4', 'HankenGrotesk']) expect(source).toContain(family)
    expect(source.match(/\/FontFile[23]/g)?.length ?? 0).toBeGreaterThanOrEqual(4)
  })
})
