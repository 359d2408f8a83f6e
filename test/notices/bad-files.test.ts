import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateSync } from 'node:zlib'
import { openNotice } from '@seloste/server/notices/read-notice'
import { largestNotice } from '@seloste/schema/notice'
import { ExternalHyperlink, Document, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, printed, sourceOf } from './made-files.js'
import { ownFiles, type NoticeFile } from './support.js'

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const goodDocx = await docxOf(sourceOf(ownFiles()[0] as NoticeFile))
const withPart = (name: string, part: Uint8Array): Uint8Array => zipSync({ ...unzipSync(goodDocx), [name]: part })

const wordless = await Packer.pack(new Document({ sections: [{ children: [new Paragraph('1 2')] }] }), 'uint8array')

/** A PDF of one page whose picture fills it, as a scanner makes it. */
const scan = printed(
  '#set page(width: 100pt, height: 100pt, margin: 0pt)\n#image(bytes(range(48).map(i => i * 5)), format: (encoding: "rgb8", width: 4, height: 4), width: 100%)',
)

/** A PDF of hand-written objects: the reader finds them without a table of their places. */
const pdf = (objects: readonly string[], trailer = ''): Uint8Array =>
  latin1(
    `%PDF-1.4\n${objects.map((each, index) => `${index + 1} 0 obj\n${each}\nendobj\n`).join('')}trailer\n<</Root 1 0 R ${trailer}>>\n%%EOF\n`,
  )
const frame = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>',
]
const packed = (filter: string, bytes: Uint8Array): string =>
  `<</Length ${bytes.length}/Filter ${filter}>>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`
const locked = pdf(
  [...frame, '<</Length 1>>\nstream\nx\nendstream', `<</Filter/Standard/V 1/R 2/P -4/O <${'0a'.repeat(32)}>/U <${'0b'.repeat(32)}>>>`],
  `/Encrypt 5 0 R/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]`,
)
const lockedDocx = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])

describe('what cannot be opened is refused by name', () => {
  const files: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['a scanned PDF', 'skannattu.pdf', scan, 'scanned'],
    ['a PDF with a password', 'lukittu.pdf', locked, 'encrypted'],
    ['a document with a password', 'lukittu.docx', lockedDocx, 'encrypted'],
    ['a document of an older kind', 'vanha.docx', lockedDocx.subarray(0, 500), 'damaged'],
    ['the beginning of a PDF', 'katkennut.pdf', latin1('%PDF-1.7 jotain'), 'damaged'],
    ['a text called a PDF', 'teksti.pdf', latin1('Tietosuojaseloste'), 'damaged'],
    ['half a document', 'puolikas.docx', goodDocx.subarray(0, goodDocx.length / 2), 'damaged'],
    ['a text called a document', 'teksti.docx', latin1('Tietosuojaseloste'), 'damaged'],
    ['an archive without a document', 'paketti.docx', zipSync({ 'a.xml': latin1('<a/>') }), 'damaged'],
    ['a document whose words are no XML', 'rikki.docx', withPart('word/document.xml', latin1('<w:document><w:body')), 'damaged'],
    ['a document with macros', 'makrot.docx', withPart('word/vbaProject.bin', latin1('Sub AutoOpen()')), 'macros'],
    ['a document that unpacks to 60 MB', 'pommi.docx', withPart('word/document.xml', new Uint8Array(60_000_000)), 'unpacks_too_large'],
    [
      'a PDF that unpacks to 140 MB',
      'pommi.pdf',
      pdf([...frame, packed('/FlateDecode', deflateSync(Buffer.alloc(140_000_000)))]),
      'unpacks_too_large',
    ],
    [
      'a PDF packed twice over',
      'tupla.pdf',
      pdf([...frame, packed('[/FlateDecode/FlateDecode]', deflateSync(deflateSync(Buffer.alloc(9_000_000))))]),
      'unpacks_too_large',
    ],
    ['an empty PDF', 'tyhja.pdf', new Uint8Array(), 'empty'],
    ['a document without words', 'sanaton.docx', wordless, 'no_text'],
    ['a document over the limit', 'suuri.docx', new Uint8Array(largestNotice + 1), 'too_large'],
    ['a PDF over the limit', 'suuri.pdf', new Uint8Array(largestNotice + 1), 'too_large'],
  ]
  test.each(files)('%s', async (_what, name, bytes, code) => {
    expect(await openNotice({ name, bytes })).toMatchObject({ ok: false, error: { code, name } })
  })

  test('whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', ''),
        fc.constantFrom('a.pdf', 'a.docx'),
        async (bytes, head, name) => {
          const result = await openNotice({ name, bytes: Buffer.concat([latin1(head), bytes]) })
          expect(result.ok).toBe(false)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('what a document leads to', () => {
  test('is never fetched', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const document = new Document({
        sections: [
          { children: [new Paragraph({ children: [new ExternalHyperlink({ link, children: [new TextRun('Tietosuojaseloste')] })] })] },
        ],
      })
      const parts = unzipSync(await Packer.pack(document, 'uint8array'))
      const [rels, body] = ['word/_rels/document.xml.rels', 'word/document.xml'] as const
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
      const more = `<Relationship Id="far1" Type="${type}/image" Target="${link}/kuva.png" TargetMode="External"/><Relationship Id="far2" Type="${type}/attachedTemplate" Target="${link}/malli.dotm" TargetMode="External"/>`
      const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${type}" r:link="far1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
      const changed = (name: string, before: string, added: string): Uint8Array =>
        Buffer.from(
          Buffer.from(parts[name] ?? [])
            .toString()
            .replace(before, `${added}${before}`),
        )
      const bytes = zipSync({ ...parts, [rels]: changed(rels, '</Relationships>', more), [body]: changed(body, '</w:body>', picture) })
      expect(await openNotice({ name: 'linkit.docx', bytes })).toMatchObject({ ok: true, text: 'Tietosuojaseloste' })
      expect(asked).toEqual([])
    } finally {
      server.close()
    }
  })
})
