import { canonicalJson } from '../canonical.js'
import { contentHash } from './content-hash.js'
import type { ExportFormat } from './format.js'
import type { Report } from './report-shape.js'

/** The report as canonical JSON: the very content of which the hash is shown in every other form. */
export const json: ExportFormat = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  render: async (report) => new TextEncoder().encode(canonicalJson(report)),
}

export type Verification =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly code: 'not_json' | 'not_a_report' | 'not_canonical' | 'hash_differs' }

/** Checks a report file against its own hash: whether it is one, whether it is canonical, whether a byte was changed. */
export function verifyReportJson(bytes: Uint8Array): Verification {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    return { ok: false, code: 'not_json' }
  }
  if (!isReport(value)) return { ok: false, code: 'not_a_report' }
  if (canonicalText(value) !== text) return { ok: false, code: 'not_canonical' }
  return contentHash(value) === value.contentHash ? { ok: true, report: value } : { ok: false, code: 'hash_differs' }
}

function canonicalText(report: Report): string | null {
  try {
    return canonicalJson(report)
  } catch {
    return null
  }
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  value.schema === 'seloste-report/1' &&
  'contentHash' in value &&
  typeof value.contentHash === 'string'
