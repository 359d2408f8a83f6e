import type { NoticeReading } from '@seloste/schema/notice'
import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import type { SourceErrorCode } from '../notices/read/source-text.js'
import { readBeside } from '../reader/reader.js'
import type { ImportFormat, ProposedActivity } from './format.js'
import { type Proposal, proposalsOf } from './notice/proposals.js'

/** Why a file was refused, in a line for the one who sent it. */
export const refusals: Readonly<Record<SourceErrorCode, string>> = {
  empty: 'the file is empty',
  binary: 'the file is binary, not text',
  too_large: 'the file is over 20 MB',
  not_utf8: 'the text is not valid UTF-8',
  unsupported_format: 'the format is not supported (.txt, .md, .html, .docx, .pdf)',
  no_text: 'the file holds no text',
  scanned: 'the PDF is a scan: it holds pictures of pages, and no text to read',
  encrypted: 'the file is locked with a password',
  damaged: 'the file is damaged, or not of the format that its name says',
  macros: 'the document holds macros: save it without them',
  unpacks_too_large: 'the file unpacks to more than a notice can hold',
  text_too_long: 'the text is over 2 million characters, longer than any notice',
  took_too_long: 'reading it took too long',
  reader_failed: 'the reader broke on it; please report the file',
}

/** Privacy notices: one notice is one activity of a controller, or one a register where it describes several. */
export const notice: ImportFormat = {
  id: 'notice',
  extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf'],
  preview: async ({ name, bytes }) => {
    const read = await readBeside({ name, bytes, registers: true })
    if (!read.ok) return { ok: false, why: refusals[read.error.code] }
    const { reading, registers, text } = read
    const ofOne = (one: NoticeReading, title: string): ProposedActivity => activityOf(one, title, proposalsOf(one, text))
    const activities =
      registers.length > 0
        ? registers.map((register) => ofOne(register.reading, register.title))
        : [ofOne(reading, reading.registerName ?? reading.controller.name ?? name.replace(/\.[^.]*$/, ''))]
    const warnings = proposalsOf(reading, text).length === 0 ? ['nothing in the text could be read as a statement of a record'] : []
    return { ok: true, activities, notUnderstood: doubtful(reading), warnings }
  },
}

function activityOf(reading: NoticeReading, title: string, proposals: readonly Proposal[]): ProposedActivity {
  const transfers = proposals.filter(
    ({ kind, code, country }) => kind === 'transfer' && (country !== null || (code !== null && code in mechanismKinds)),
  )
  return {
    title,
    role: 'controller',
    transfers: transfers.map(({ country, code }) => ({
      country,
      mechanism: code !== null && code in mechanismKinds ? (code as MechanismKind) : null,
    })),
    specialCategories: reading.specialCategories,
    retentionPeriods: [...new Set(reading.retention.flatMap(({ period }) => (period ? [period] : [])))],
  }
}

/** Below this the reader rather asks than takes a sentence for what it seems to say. */
const asksBelow = 0.4

/** Words of the notice of which the reader is not sure what they say, in the order of the text. */
function doubtful({ evidence, confidence }: NoticeReading): string[] {
  const spans = Object.entries(evidence).flatMap(([path, found]) => ((confidence[path] ?? 1) < asksBelow ? found : []))
  return [...new Set([...spans].sort((one, other) => one.start - other.start).map(({ text }) => text))]
}
