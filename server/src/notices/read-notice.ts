import type { NoticeReading, RegisterReading } from '@seloste/schema/notice'
import { layOut, spanOf, type Notice } from './notice.js'
import { openSource } from './read/open-source.js'
import { readSource, type SourceRead } from './read/read-source.js'
import type { SourceError } from './read/source-text.js'
import { readFacts } from './reading.js'
import { readRegisters } from './registers.js'

/** A heading of the notice, for display; it starts and ends in the plain text. */
export interface OutlineEntry {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly title: string
}

/** A notice as read, with the plain text that its evidence leads into; or why the file was refused. */
export type ReadResult =
  | {
      readonly ok: true
      readonly text: string
      readonly outline: readonly OutlineEntry[]
      /** The whole file. */
      readonly reading: NoticeReading
      /** Where the text describes several registers, each by itself; empty where it describes one. */
      readonly registers: readonly RegisterReading[]
    }
  | { readonly ok: false; readonly error: SourceError }

/** Reads one privacy notice of any format: what it says, the words behind each fact, and how sure the reader is. */
export async function openNotice(input: { readonly name: string; readonly bytes: Uint8Array }): Promise<ReadResult> {
  return readFrom(await openSource(input))
}

/** Reads one privacy notice of a text format, without waiting; others are an unsupported format here. */
export function readNotice(input: { readonly name: string; readonly bytes: Uint8Array }): ReadResult {
  return readFrom(readSource(input))
}

function readFrom(read: SourceRead): ReadResult {
  if (!read.ok) return read
  const notice = layOut(read.source)
  return { ok: true, text: notice.text, outline: outlineOf(notice), reading: readFacts(notice), registers: readRegisters(notice) }
}

function outlineOf(notice: Notice): OutlineEntry[] {
  return notice.lines
    .filter((line) => line.isHeading && line.block.cell === null)
    .map((line) => ({ ...spanOf(notice, line.start, line.end), level: Math.max(1, line.section.level) }))
    .map(({ start, end, level, text }) => ({ start, end, level, title: text }))
}
