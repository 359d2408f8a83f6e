import { largestNotice } from '@seloste/schema/notice'
import type { SourceErrorCode } from './source-text.js'

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: SourceErrorCode; readonly detail?: string }

const LATIN_1 = /charset\s{0,3}=\s{0,3}["']?(?:iso-8859-1|iso-8859-15|windows-1252|latin1)/iu
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'ZIP' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'OLE' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG' },
]

/** Bytes to text: UTF-8, UTF-16 with its mark, or the Latin set that an HTML page declares; anything else is refused. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestNotice) return { ok: false, code: 'too_large', detail: String(bytes.length) }
  if (bytes.length === 0) return { ok: false, code: 'empty' }
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte))
  if (signature) return { ok: false, code: 'binary', detail: signature.name }
  const wide = utf16(bytes)
  if (!wide && isBinary(bytes)) return { ok: false, code: 'binary' }
  const text = tryDecode(bytes, wide ?? 'utf-8') ?? declaredLatin(bytes)
  if (text === null) return { ok: false, code: 'not_utf8' }
  if (text.trim() === '') return { ok: false, code: 'empty' }
  return { ok: true, text: text.replace(/\r\n?/gu, '\n') }
}

const utf16 = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredLatin(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return LATIN_1.test(head) ? tryDecode(bytes, 'windows-1252') : null
}

/** A NUL byte, or more than one control character in a hundred, is no text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1
  }
  return controls * 100 > bytes.length
}
