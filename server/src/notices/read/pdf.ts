import { inflateSync } from 'node:zlib'
import { linesOf, withoutFurniture, type Line } from './pdf-lines.js'
import { blocksOf } from './pdf-blocks.js'
import type { Opened } from './source-text.js'

/** No notice has so many pages; a file with more is refused before its pages are read. */
const MAX_PAGES = 500
/** Letters that the pages may hold together, and bytes that one stream of the file may unpack to: a full page as a picture fits. */
const MAX_LETTERS = 5_000_000
const MAX_STREAM = 128 * 1024 * 1024
/** A page of text has more letters than this; pages with fewer are pictures, perhaps with a stamp on them. */
const LETTERS_OF_A_PAGE = 20

/** Opens a PDF by where its words stand on the page: lines, paragraphs, headings and lists are put together from that. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')) return { ok: false, code: 'damaged' }
  if (unpacksTooLarge(bytes)) return { ok: false, code: 'unpacks_too_large' }
  try {
    const pages = await pagesOf(bytes)
    if (pages === null) return { ok: false, code: 'unpacks_too_large' }
    const text = pages.flat().map((line) => line.text)
    const letters = text.join('').match(/\p{L}/gu)?.length ?? 0
    if (letters < LETTERS_OF_A_PAGE * pages.length) return { ok: false, code: 'scanned' }
    if (isGarbled(text.join(''))) return { ok: false, code: 'no_text' }
    return { ok: true, source: blocksOf(withoutFurniture(pages)) }
  } catch (error) {
    return { ok: false, code: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
}

/** The lines of each page; null where there are more than anyone writes. */
async function pagesOf(bytes: Uint8Array): Promise<Line[][] | null> {
  const { getDocumentProxy } = await import('unpdf')
  // The reader takes the bytes for itself, so it gets a copy.
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  try {
    if (file.numPages > MAX_PAGES) return null
    const pages: Line[][] = []
    let letters = 0
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      page.cleanup()
      const lines = linesOf(items.flatMap((item) => ('str' in item ? [{ ...item, transform: upright(item.transform, page.rotate) }] : [])))
      letters += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (letters > MAX_LETTERS) return null
      pages.push(lines)
    }
    return pages
  } finally {
    await file.loadingTask.destroy()
  }
}

/** A place on a page that is shown turned by a quarter or more, as it is shown. */
function upright([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[], turn: number): readonly number[] {
  if (turn === 90) return [b, -a, d, -c, y, -x]
  if (turn === 180) return [-a, -b, -c, -d, -x, -y]
  if (turn === 270) return [-b, a, -d, c, -y, x]
  return [a, b, c, d, x, y]
}

/** Fonts without a table of their letters give signs of private use: words that nobody could read out. */
function isGarbled(text: string): boolean {
  const signs = text.replace(/\s/gu, '')
  return (signs.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0) * 4 > signs.length
}

const PACKED = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu

/** Whether a stream of the file unpacks to more than a page ever holds, or is packed twice over, as no program writes it. */
function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const before = file.toString('latin1', Math.max(0, at - 1500), at)
    const packed = before.slice(before.lastIndexOf(' obj') + 1).match(PACKED)?.length ?? 0
    if (packed > 1) return true
    if (packed === 0) continue
    const start = at + (file[at + 6] === 0x0d && file[at + 7] === 0x0a ? 8 : 7)
    const end = file.indexOf('endstream', start)
    if (inflatesPast(file.subarray(start, end < 0 ? file.length : end))) return true
    at = end < 0 ? file.length : end
  }
  return false
}

function inflatesPast(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: MAX_STREAM })
    return false
  } catch (error) {
    // Anything but the bound is damage, which the reader of the pages judges.
    return error instanceof RangeError
  }
}
