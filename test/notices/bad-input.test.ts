import { largestNotice } from '@seloste/schema/notice'
import { readNotice } from '@seloste/server/notices/read-notice'
import { describe, expect, test } from 'vitest'
import { readText, readingOf } from './support.js'

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what cannot be read is refused by name', () => {
  test.each([
    ['an empty file', 'tyhja.txt', bytes(), 'empty'],
    ['nothing but white space', 'tyhja.md', utf8(' \n\t\n'), 'empty'],
    ['a picture called a text', 'kuva.txt', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4), 'binary'],
    ['a NUL byte', 'nolla.txt', bytes(65, 0, 66), 'binary'],
    ['a PDF called a text', 'seloste.txt', utf8('%PDF-1.7 jotain'), 'binary'],
    ['a format that has no reader', 'seloste.pdf', utf8('%PDF-1.7 jotain'), 'unsupported_format'],
    ['a name without an ending', 'seloste', utf8('Tietosuojaseloste'), 'unsupported_format'],
    ['a name of the language itself', 'x.constructor', utf8('Tietosuojaseloste'), 'unsupported_format'],
    ['bytes that are no UTF-8', 'rikki.txt', bytes(0x54, 0x69, 0xe4, 0x20, 0xff, 0x41), 'not_utf8'],
    ['a page without words', 'sivu.html', utf8('<html><body><script>tiedot()</script></body></html>'), 'no_text'],
    ['numbers alone', 'luvut.txt', utf8('1 2 3 — 4'), 'no_text'],
  ])('%s', (_what, name, content, code) => {
    const result = readNotice({ name, bytes: content })
    expect(result).toMatchObject({ ok: false, error: { code, name } })
  })

  test('a file over the limit, before it is looked at', () => {
    const result = readNotice({ name: 'suuri.txt', bytes: new Uint8Array(largestNotice + 1) })
    expect(result).toMatchObject({ ok: false, error: { code: 'too_large', name: 'suuri.txt', detail: String(largestNotice + 1) } })
  })
})

describe('encodings', () => {
  test('UTF-16 with its mark is read', () => {
    const text = '\ufeffRekisterinpitäjä: Malli Oy'
    const wide = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)
    expect(readNotice({ name: 'a.txt', bytes: wide })).toMatchObject({ ok: true, text: 'Rekisterinpitäjä: Malli Oy' })
  })

  test('a page that declares ISO-8859-1 is read as that', () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><p>Rekisterinpitäjä</p></body></html>'
    const latin = new Uint8Array([...page].map((letter) => letter.charCodeAt(0)))
    expect(readNotice({ name: 'a.html', bytes: latin })).toMatchObject({ ok: true, text: 'Rekisterinpitäjä' })
  })

  test('line ends of any kind give the same text', () => {
    expect(readingOf('Otsikko\r\n\r\nTeksti tässä.').text).toBe(readingOf('Otsikko\n\nTeksti tässä.').text)
  })
})

describe('pages', () => {
  const page = `<!doctype html><html><head><title>Otsake</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Etusivu</a></nav><div class="mobile-menu"><a href="/x">Valikko</a></div>
    <script>document.write('Google Analytics')</script><noscript>Salli skriptit</noscript>
    <p onclick="alert(1)">Rekisterinpitäj&auml; on <b>Malli</b> Oy.</p><!-- Hotjar -->
    <img src=x onerror=alert(1)><footer>Sivusto k&#228;ytt&#xE4;&auml; ev&auml;steit&auml;.</footer></body></html>`

  test('scripts, styles, comments and navigation never become text; footers do', () => {
    const { text, reading } = readingOf(page, 'sivu.html')
    expect(text).toBe('Rekisterinpitäjä on Malli Oy.\n\nSivusto käyttää evästeitä.')
    expect(reading.onlineServices).toEqual([])
    expect(reading.cookies).toBe(true)
  })

  test('an unclosed page is read to its end', () => {
    const result = readText('<p>Tietosuoja<ul><li>nimi<li>osoite</p><table><tr><td>a<td>b', 'rikki.html')
    expect(result.ok && result.text).toContain('osoite')
  })
})
