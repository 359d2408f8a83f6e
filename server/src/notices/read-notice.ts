import type { NoticeFacts, NoticeReading, Span } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import type { Found } from './facts/fact.js'
import { facts } from './facts/index.js'
import { observers } from './observations/index.js'
import { layOut, spanOf, withoutBanners, type Notice } from './notice.js'
import { openSource } from './read/open-source.js'
import { readSource, type SourceRead } from './read/read-source.js'
import type { SourceError } from './read/source-text.js'

/** A heading of the notice, for display; it starts and ends in the plain text. */
export interface OutlineEntry {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly title: string
}

/** A notice as read, with the plain text that its evidence leads into; or why the file was refused. */
export type ReadResult =
  | { readonly ok: true; readonly text: string; readonly outline: readonly OutlineEntry[]; readonly reading: NoticeReading }
  | { readonly ok: false; readonly error: SourceError }

const nothing = (language: Language): NoticeFacts => ({
  language,
  controller: { name: null, businessId: null, address: null, email: null, phone: null },
  registerName: null,
  documentDate: null,
  contactPoint: false,
  dpo: false,
  purposes: [],
  legalBases: [],
  dataCategories: [],
  specialCategories: [],
  dataSubjects: [],
  sources: [],
  recipients: [],
  transferStatement: 'absent',
  transferCountries: [],
  transferMechanisms: [],
  retentionKind: 'absent',
  retention: [],
  measures: [],
  rights: [],
  automatedDecisions: 'absent',
  repealedLaw: [],
  onlineServices: [],
  cookies: false,
})

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
  const said = withoutBanners(notice)
  return {
    ok: true,
    text: notice.text,
    outline: outlineOf(notice),
    reading: join(
      notice,
      // Of a consent dialogue only that the page uses cookies counts.
      facts.map((fact) => fact.read(fact.name === 'cookies' ? notice : said)),
    ),
  }
}

function join(notice: Notice, found: readonly Found[]): NoticeReading {
  let joined = nothing(notice.language)
  const evidence: Record<string, readonly Span[]> = {}
  const confidence: Record<string, number> = { language: notice.languageConfidence }
  for (const { part, claims } of found) {
    const { controller, ...rest } = part
    joined = { ...joined, ...rest, controller: { ...joined.controller, ...controller } }
    for (const claim of claims) {
      if (claim.spans.length > 0) evidence[claim.path] = claim.spans
      confidence[claim.path] = claim.confidence
    }
  }
  const observations = observers.flatMap(({ read }) => read(notice, joined)).toSorted((a, b) => a.span.start - b.span.start)
  return { ...joined, evidence, confidence, observations }
}

function outlineOf(notice: Notice): OutlineEntry[] {
  return notice.lines
    .filter((line) => line.isHeading && line.block.cell === null)
    .map((line) => ({ ...spanOf(notice, line.start, line.end), level: Math.max(1, line.section.level) }))
    .map(({ start, end, level, text }) => ({ start, end, level, title: text }))
}
