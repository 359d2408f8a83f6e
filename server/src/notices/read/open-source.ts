import { largestNotice } from '@seloste/schema/notice'
import { openDocx } from './docx.js'
import { openPdf } from './pdf.js'
import { extensionOf, readable, readSource, type SourceRead } from './read-source.js'
import type { Opened, SourceErrorCode } from './source-text.js'

/** Formats that are opened by a library, by the end of the name; the formats of text stand in `read-source.ts`. */
const OPENERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Opened>>> = { docx: openDocx, pdf: openPdf }

/** A file of any format that is read, as plain text with its blocks; or the reason for which it was refused. */
export async function openSource(input: { readonly name: string; readonly bytes: Uint8Array }): Promise<SourceRead> {
  const { name, bytes } = input
  const extension = extensionOf(name)
  const opener = Object.hasOwn(OPENERS, extension) ? OPENERS[extension] : undefined
  if (!opener) return readSource(input)
  const refuse = (code: SourceErrorCode, detail?: string): SourceRead => ({
    ok: false,
    error: { code, name, ...(detail ? { detail } : {}) },
  })
  if (bytes.length > largestNotice) return refuse('too_large', String(bytes.length))
  if (bytes.length === 0) return refuse('empty')
  const opened = await opener(bytes)
  if (!opened.ok) return refuse(opened.code)
  return readable(opened.source, name)
}
