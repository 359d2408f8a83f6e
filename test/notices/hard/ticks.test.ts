import { describe, expect, test } from 'vitest'
import { openNotice } from '@seloste/server/notices/read-notice'
import { zipSync, strToU8 } from 'fflate'
import { read } from './support.js'

const form = (on: string, off: string): string => `Tietosuojaseloste

Rekisterinpitäjä
Tuohikorpi Oy

Käsittelyn oikeusperuste
${off} suostumus
${on} lakisääteinen velvoite
${off} oikeutettu etu

Tietojen siirto EU:n ulkopuolelle
${on} Tietoja ei siirretä EU:n ulkopuolelle.
${off} Tietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeiden nojalla.
`

describe('an option that is not ticked is not said', () => {
  test.each([
    ['☒', '☐'],
    ['[x]', '[ ]'],
    ['(x)', '( )'],
    ['☑', '□'],
    ['[X]', '[]'],
    ['✓', '☐'],
    ['■', '□'],
  ])('%s and %s', (on, off) => {
    const { legalBases, transferStatement, transferMechanisms } = read(form(on, off))
    expect(legalBases).toEqual(['legal_obligation'])
    expect(transferStatement).toBe('none')
    expect(transferMechanisms).toEqual([])
  })

  test('in Markdown', () => {
    const text = '# Integritetspolicy\n\n## Rättslig grund\n\n- [ ] samtycke\n- [x] avtal\n- [ ] berättigat intresse\n'
    expect(read(text, 'a.md').legalBases).toEqual(['contract'])
  })

  test('in a web page', () => {
    const box = (label: string, checked = ''): string => `<li><label><input type="checkbox" ${checked}> ${label}</label></li>`
    const page = `<h1>Privacy notice</h1><h2>Legal basis</h2><ul>${box('consent')}${box('contract', 'checked')}${box('legitimate interests')}</ul>`
    expect(read(page, 'a.html').legalBases).toEqual(['contract'])
    const radio = page.replaceAll('checkbox', 'radio').replace('checked>', 'checked="checked" disabled>')
    expect(read(radio, 'a.html').legalBases).toEqual(['contract'])
  })

  test('in a word processor’s form', async () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const box = (isOn: boolean): string =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isOn ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(isOn ? '☒' : '☐')}</w:sdtContent></w:sdt>`
    const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`
    const body = [
      paragraph(run('Tietosuojaseloste')),
      paragraph(run('')),
      paragraph(run('Käsittelyn oikeusperuste')),
      paragraph(box(false) + run(' suostumus')),
      paragraph(box(true) + run(' lakisääteinen velvoite')),
      paragraph(box(false) + run(' oikeutettu etu')),
    ].join('')
    const names =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`),
    })
    const result = await openNotice({ name: 'lomake.docx', bytes })
    expect(result.ok && result.reading.legalBases).toEqual(['legal_obligation'])
  })
})
