import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import { readNotice } from '../notices/read-notice.js'
import type { SourceErrorCode } from '../notices/read/source-text.js'
import type { ImportFormat, ProposedActivity } from './format.js'
import { proposalsOf } from './notice/proposals.js'

/** Why a file was refused, in a line for the one who sent it. */
export const refusals: Readonly<Record<SourceErrorCode, string>> = {
  empty: 'the file is empty',
  binary: 'the file is binary, not text',
  too_large: 'the file is over 20 MB',
  not_utf8: 'the text is not valid UTF-8',
  unsupported_format: 'the format is not supported (.txt, .md, .html)',
  no_text: 'the file holds no text',
}

/** Privacy notices: one notice is one activity of a controller. */
export const notice: ImportFormat = {
  id: 'notice',
  extensions: ['txt', 'md', 'markdown', 'html', 'htm'],
  preview: ({ name, bytes }) => {
    const read = readNotice({ name, bytes })
    if (!read.ok) return { ok: false, why: refusals[read.error.code] }
    const { reading, text } = read
    const proposals = proposalsOf(reading, text)
    const transfers = proposals.filter(
      ({ kind, code, country }) => kind === 'transfer' && (country !== null || (code !== null && code in mechanismKinds)),
    )
    const activity: ProposedActivity = {
      title: reading.registerName ?? reading.controller.name ?? name.replace(/\.[^.]*$/, ''),
      role: 'controller',
      transfers: transfers.map(({ country, code }) => ({
        country,
        mechanism: code !== null && code in mechanismKinds ? (code as MechanismKind) : null,
      })),
      specialCategories: reading.specialCategories,
      retentionPeriods: [...new Set(reading.retention.flatMap(({ period }) => (period ? [period] : [])))],
    }
    const notUnderstood = reading.retention.filter(({ period }) => period === null).map(({ span }) => span)
    const warnings = proposals.length === 0 ? ['nothing in the text could be read as a statement of a record'] : []
    return { ok: true, activities: [activity], notUnderstood, warnings }
  },
}
