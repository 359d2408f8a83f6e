// The stored original read again by the reader of today: what people said stays, what still waits is renewed.
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import { rowsOf } from '../../db/database.js'
import { type Proposal, proposalsOf } from '../../imports/notice/proposals.js'
import type { ReadResult } from '../../notices/read-notice.js'
import { renewFindings } from '../finding/finding.renewal.js'
import { isId } from '../ids.js'
import { Rejected, Stale } from '../refusal.js'
import { takeTurn } from '../turns.js'
import type { Work } from '../work.js'
import { CandidateEntity } from './candidate.entity.js'
import { findOriginal } from './document.repository.js'
import { deed, placeOfDocument, readUpload } from './intake.service.js'
import { proposedTitle } from './proposed-title.js'
import { SourceDocumentEntity } from './source-document.entity.js'

/** What came of reading a document again. */
export interface Reread {
  readonly documentId: string
  readonly addedCount: number
  readonly goneCount: number
}

/** What the reader of today makes of the stored file; null where there is none in reach. Read before the transaction begins. */
export async function readAgain({ em }: Work, documentId: string): Promise<ReadResult | null> {
  const original = isId(documentId) ? await findOriginal(em, documentId) : null
  return original && readUpload(original.name, new Uint8Array(original.content))
}

/**
 * Takes another reading of the file of a document. Offsets of everything that was confirmed count in its plain text: where the reader of today makes
 * another text of the file, it is refused, and the file is to be uploaded anew.
 */
export async function rereadDocument(work: Work, documentId: string, version: number, read: ReadResult | null): Promise<Reread> {
  const { em } = work
  await takeTurn(em, 'document', documentId)
  const document = isId(documentId) ? await em.findOne(SourceDocumentEntity, { id: documentId }, { refresh: true }) : null
  if (!document) throw new Rejected('not_found')
  gate(work.actor, 'edit', 'document', placeOfDocument(document))
  if (document.version !== version) throw new Stale(documentId)
  const { reading, outline } = readingOf(document, read)
  const { addedCount, goneCount } = await renewCandidates(work, document, proposalsOf(reading, document.text))
  Object.assign(document, { reading, outline, language: reading.language, proposedTitle: proposedTitle(reading, document.name) })
  await em.flush()
  await rowsOf(em, 'update source_document set version = version + 1 where id = ?::uuid', [document.id])
  await renewFindings(work, [document.organization.id])
  await appendAudit(
    em,
    work.actor,
    deed('document.reread', document, [{ field: 'candidates', before: `-${goneCount}`, after: `+${addedCount}` }]),
  )
  return { documentId: document.id, addedCount, goneCount }
}

function readingOf({ name, text }: SourceDocumentEntity, read: ReadResult | null) {
  if (!read?.ok) throw new Rejected('unreadable', [{ field: 'documentId', code: read?.error.code ?? 'no_original', value: name }])
  if (read.text !== text) throw new Rejected('conflict', [{ field: 'documentId', code: 'text_changed', value: name }])
  const { reading, registers, outline } = read
  return { reading: registers.length > 0 ? { ...reading, registers } : reading, outline }
}

/** What a candidate says and where: the same in two readings of one text. */
const keyOf = ({
  kind,
  text,
  code,
  country,
  period,
  spans,
}: Pick<Proposal, 'kind' | 'text' | 'code' | 'country' | 'period' | 'spans'>): string =>
  [kind, text, code, country, period, spans[0]?.start].join('|')

/** A new order of the list: candidates that stay keep their identity, waiting ones that the reading lacks go. */
async function renewCandidates(
  { em }: Work,
  document: SourceDocumentEntity,
  proposals: readonly Proposal[],
): Promise<{ addedCount: number; goneCount: number }> {
  const stored = await em.find(CandidateEntity, { document: document.id }, { orderBy: { number: 'asc' }, refresh: true })
  const known = new Map(stored.map((candidate) => [keyOf(candidate), candidate]))
  const found = new Set(proposals.map(keyOf))
  const gone = stored.filter((candidate) => candidate.status === 'waiting' && !found.has(keyOf(candidate)))
  const kept = stored.filter((candidate) => !gone.includes(candidate))
  for (const candidate of gone) em.remove(candidate)
  // Numbers are unique in a document: those that stay step aside before they take their new places.
  kept.forEach((candidate, index) => (candidate.number = -1 - index))
  await em.flush()
  const added = proposals.filter((proposal) => !known.has(keyOf(proposal)))
  const line: { readonly at: number; readonly place: (number: number) => void }[] = [
    ...kept.map((candidate) => ({ at: startOf(candidate), place: (number: number) => void (candidate.number = number) })),
    ...added.map(({ importer: _importer, register: _register, ...proposal }) => ({
      at: startOf(proposal),
      place: (number: number) => void em.create(CandidateEntity, { document, ...proposal, number }),
    })),
  ]
  line.sort((one, other) => one.at - other.at).forEach(({ place }, index) => place(index + 1))
  return { addedCount: added.length, goneCount: gone.length }
}

const startOf = ({ spans }: Pick<Proposal, 'spans'>): number => spans[0]?.start ?? Number.MAX_SAFE_INTEGER
