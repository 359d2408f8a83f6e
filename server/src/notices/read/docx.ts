import { Unzip, UnzipInflate, zipSync, type Unzipped } from 'fflate'
import { readHtml } from './html.js'
import type { Opened, SourceErrorCode } from './source-text.js'

/** Written parts of a document may unpack to this many bytes together; a book of a thousand pages does not reach it. */
const MAX_UNPACKED = 24 * 1024 * 1024
const MAX_PARTS = 2000

/** Bytes of the file that are unpacked at a time, before what came of them is counted. */
const STEP = 16 * 1024
/** Parts that words stand in, and those that lead to them; pictures and embedded files stay packed. */
const WRITTEN = /\.(?:xml|rels)$/iu
const MACROS = /(?:^|\/)vba(?:Project|Data)[^/]*$/iu
/** Word keeps a document that is locked with a password inside a container of an older kind, as this stream. */
const LOCKED = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')

const TICKED = /<input\b[^<>]{0,80}\bchecked\b[^<>]{0,80}>/gu
const UNTICKED = /<input\b[^<>]{0,80}>/gu
const STYLES = ["p[style-name='Title'] => h1:fresh", 'comment-reference => ']

/** Opens a word processor's file: its headings, lists, tables and tick boxes keep their meaning; nothing that it links to is fetched. */
export async function openDocx(bytes: Uint8Array): Promise<Opened> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return {
      ok: false,
      code: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED, 0, 'latin1') ? 'encrypted' : 'damaged',
    }
  }
  const parts = writtenParts(bytes)
  if (typeof parts === 'string') return { ok: false, code: parts }
  try {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return { ok: true, source: readHtml(value.replace(TICKED, '☒ ').replace(UNTICKED, '☐ ')) }
  } catch {
    return { ok: false, code: 'damaged' }
  }
}

/** The written parts, unpacked within bounds; or why the file is refused. What a part claims of its own size is not believed. */
function writtenParts(bytes: Uint8Array): Unzipped | SourceErrorCode {
  const parts: Unzipped = {}
  let [unpacked, count, open] = [0, 0, 0]
  let hasMacros = false
  const unzip = new Unzip((file) => {
    count += 1
    hasMacros ||= MACROS.test(file.name)
    if (!WRITTEN.test(file.name)) return
    const pieces: Uint8Array[] = []
    open += 1
    file.ondata = (error, piece, isLast) => {
      if (error) throw error
      unpacked += piece.length
      pieces.push(piece)
      if (!isLast) return
      parts[file.name] = Buffer.concat(pieces)
      open -= 1
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      if (count > MAX_PARTS || unpacked > MAX_UNPACKED) return 'unpacks_too_large'
    }
  } catch {
    return 'damaged'
  }
  if (hasMacros) return 'macros'
  return open === 0 && Object.keys(parts).length > 0 ? parts : 'damaged'
}
