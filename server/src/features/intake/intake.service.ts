import { largestNotice } from '@seloste/schema/notice'
import { require as gate } from '../../access/gate.js'
import type { Place } from '../../access/actor.js'
import { appendAudit, type Deed } from '../../audit/append.js'
import { sha256 } from '../../canonical.js'
import { rowsOf } from '../../db/database.js'
import type { ReadResult } from '../../notices/read-notice.js'
import { readBeside } from '../../reader/reader.js'
import { organizationOf, placeOf } from '../activity/activity.service.js'
import { isId } from '../ids.js'
import { InputCheck, longest } from '../input-check.js'
import { accept, Rejected, Stale } from '../refusal.js'
import { takeTurn } from '../turns.js'
import type { Work } from '../work.js'
import { CandidateEntity } from './candidate.entity.js'
import type { CandidateDecisionInput } from './intake.type.js'
import { proposalsOf } from '../../imports/notice/proposals.js'
import { findSameFile } from './document.repository.js'
import { proposedTitle } from './proposed-title.js'
import { SourceDocumentEntity } from './source-document.entity.js'
import { SourceFileEntity } from './source-file.entity.js'

export interface NewDocument {
  readonly organizationId: string
  readonly name: string
  readonly bytes: Uint8Array
  /** What the file says: read before the transaction begins, which would hold a connection while others wait for the reader. */
  readonly read: ReadResult
}

/** Reads a file that is brought in, with each of several registers by itself. */
export function readUpload(name: string, bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > largestNotice) return Promise.resolve({ ok: false, error: { code: 'too_large', name } })
  return readBeside({ name, bytes, registers: true })
}

const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Keeps a file as it came and proposes what it says. A file that cannot be read is refused by name and reason. */
export async function addDocument(work: Work, { organizationId, name, bytes, read }: NewDocument): Promise<string> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'import', 'document', placeOf(organization))
  const check = new InputCheck()
  check.required('name', name, 200)
  if (/[/\\]|\p{Cc}/u.test(name)) check.fault('name', 'forbidden_character', name)
  accept(check.faults)
  if (bytes.length > largestNotice) throw new Rejected('too_large', [{ field: 'contentBase64', code: 'too_large', value: name }])
  if (!read.ok) {
    const code = read.error.code === 'too_large' ? 'too_large' : 'unreadable'
    throw new Rejected(code, [{ field: 'contentBase64', code: read.error.code, value: name }])
  }
  const { text, outline } = read
  const reading = read.registers.length > 0 ? { ...read.reading, registers: read.registers } : read.reading
  const document = work.em.create(SourceDocumentEntity, {
    organization,
    name,
    text,
    outline,
    reading,
    mediaType: mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    size: bytes.length,
    sha256: sha256(bytes),
    language: reading.language,
    status: 'waiting',
    proposedTitle: proposedTitle(reading, name),
    addedBy: work.actor.kind === 'person' ? work.actor.personId : null,
  })
  work.em.create(SourceFileEntity, { document, content: Buffer.from(bytes) })
  for (const { importer: _importer, register: _register, ...proposal } of proposalsOf(reading, text))
    work.em.create(CandidateEntity, { document, ...proposal })
  await work.em.flush()
  await appendAudit(work.em, work.actor, deed('document.add', document, [{ field: 'sha256', before: null, after: document.sha256 }]))
  return document.id
}

/** The document of the organization that is the same file, byte for byte; null where there is none. */
export async function knownDocument(work: Work, organizationId: string, bytes: Uint8Array): Promise<string | null> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'import', 'document', placeOf(organization))
  return findSameFile(work.em, organization.id, sha256(bytes))
}

/** A document to change, that still has the version given and is not confirmed yet. */
export async function documentToChange({ em, actor }: Work, id: string, version: number): Promise<SourceDocumentEntity> {
  await takeTurn(em, 'document', id)
  const document = isId(id) ? await em.findOne(SourceDocumentEntity, { id }, { refresh: true }) : null
  if (!document) throw new Rejected('not_found')
  gate(actor, 'edit', 'document', placeOfDocument(document))
  if (document.version !== version) throw new Stale(id)
  if (document.status === 'confirmed') throw new Rejected('conflict', [{ field: 'documentId', code: 'already_confirmed', value: null }])
  return document
}

/** Keeps what a person says of candidates: all of it, or nothing where one cannot be kept. */
export async function decideCandidates(
  work: Work,
  documentId: string,
  version: number,
  decisions: readonly CandidateDecisionInput[],
): Promise<string> {
  const document = await documentToChange(work, documentId, version)
  const candidates = await work.em.find(CandidateEntity, { document: document.id })
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const check = new InputCheck()
  decisions.forEach(({ id, action, text }, index) => {
    if (!byId.has(id)) check.fault(`decisions.${index}.id`, 'not_found', id)
    if (action === 'change') check.required(`decisions.${index}.text`, text, longest.content)
  })
  accept(check.faults)
  for (const decision of decisions) answer(work, byId.get(decision.id), decision)
  await work.em.flush()
  // The version is the document's, the answers are its candidates': it is raised by hand.
  await rowsOf(work.em, 'update source_document set version = version + 1 where id = ?::uuid', [document.id])
  await appendAudit(
    work.em,
    work.actor,
    deed(
      'document.decide',
      document,
      decisions.map(({ id, action }) => ({ field: `candidates.${byId.get(id)?.number}`, before: null, after: action })),
    ),
  )
  return document.id
}

const statuses = { accept: 'accepted', change: 'changed', leave: 'left', reset: 'waiting' } as const

function answer({ actor, at }: Work, candidate: CandidateEntity | undefined, { action, text }: CandidateDecisionInput): void {
  if (!candidate) return
  candidate.status = statuses[action]
  candidate.changedText = action === 'change' ? (text?.trim() ?? null) : null
  candidate.decidedBy = action === 'reset' || actor.kind !== 'person' ? null : actor.personId
  candidate.decidedAt = action === 'reset' ? null : at
}

export const placeOfDocument = ({ workspaceId, organization }: SourceDocumentEntity): Place => ({
  workspaceId,
  organizationId: organization.id,
})

/** A line of the log about a document. */
export const deed = (verb: string, document: SourceDocumentEntity, changes: Deed['changes']): Deed => ({
  verb,
  subjectKind: 'document',
  subjectId: document.id,
  subjectTitle: document.name,
  organizationId: document.organization.id,
  changes,
})
