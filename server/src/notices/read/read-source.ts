import { longestNotice } from '@seloste/schema/notice'
import { decode } from './decode.js'
import { readHtml } from './html.js'
import { looksLikeMarkdown, readMarkdown } from './markdown.js'
import { readPlain } from './plain.js'
import type { SourceError, SourceText } from './source-text.js'

type Reader = (text: string) => SourceText

/** How each kind of file is read, by the end of its name; a new format is one line here and one file beside it. */
const READERS: Readonly<Record<string, Reader>> = {
  txt: (text) => (looksLikeMarkdown(text) ? readMarkdown(text) : looksLikeHtml(text) ? readHtml(text) : readPlain(text)),
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
}

export type SourceRead = { readonly ok: true; readonly source: SourceText } | { readonly ok: false; readonly error: SourceError }

/** The end of a file name, in lower case. */
export const extensionOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/** A file of a text format as plain text with its blocks, or the reason for which it was refused. */
export function readSource(input: { readonly name: string; readonly bytes: Uint8Array }): SourceRead {
  const decoded = decode(input.bytes)
  if (!decoded.ok && decoded.code !== 'binary') return { ok: false, error: { name: input.name, ...omitOk(decoded) } }
  const extension = extensionOf(input.name)
  const reader = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined
  if (!reader) return { ok: false, error: { code: 'unsupported_format', name: input.name, detail: extension } }
  if (!decoded.ok) return { ok: false, error: { name: input.name, ...omitOk(decoded) } }
  return readable(reader(decoded.text), input.name)
}

/** The text of a file, unless there is none or more than any notice holds. */
export function readable(source: SourceText, name: string): SourceRead {
  if (source.text.length > longestNotice) return { ok: false, error: { code: 'text_too_long', name, detail: String(source.text.length) } }
  if (!/\p{L}/u.test(source.text)) return { ok: false, error: { code: 'no_text', name } }
  return { ok: true, source }
}

const omitOk = (refusal: { code: SourceError['code']; detail?: string }): Pick<SourceError, 'code' | 'detail'> => ({
  code: refusal.code,
  ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
})

const looksLikeHtml = (text: string): boolean => /^\s{0,200}(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 300))
