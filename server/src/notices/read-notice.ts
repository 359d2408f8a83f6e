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
      /** Where they were asked for and the text describes several registers: each by itself. Otherwise empty. */
      readonly registers: readonly RegisterReading[]
    }
  | { readonly ok: false; readonly error: SourceError }

/** A file, and whether the registers in it are wanted each by itself beside the reading of the whole. */
export interface NoticeFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly registers?: boolean
}

/** Reads one privacy notice of any format: what it says, the words behind each fact, and how sure the reader is. */
export async function openNotice(file: NoticeFile): Promise<ReadResult> {
  return readFrom(await openSource(file), file)
}

/** Reads one privacy notice of a text format, without waiting; others are an unsupported format here. */
export function readNotice(file: NoticeFile): ReadResult {
  return readFrom(readSource(file), file)
}

function readFrom(read: SourceRead, { registers = false }: NoticeFile): ReadResult {
  if (!read.ok) return read
  const notice = layOut(read.source)
  return {
    ok: true,
    text: notice.text,
    outline: outlineOf(notice),
    reading: readFacts(notice),
    registers: registers ? readRegisters(notice) : [],
  }
}

function outlineOf(notice: Notice): OutlineEntry[] {
  return notice.lines
    .filter((line) => line.isHeading && line.block.cell === null)
    .map((line) => ({ ...spanOf(notice, line.start, line.end), level: Math.max(1, line.section.level) }))
    .map(({ start, end, level, text }) => ({ start, end, level, title: text }))
}
