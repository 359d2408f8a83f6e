import type { EntityManager } from '@mikro-orm/postgresql'
import type { Language } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { Observation, Span } from '@seloste/schema/notice'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'
import type { CandidateKind, CandidateStatus } from './candidate.entity.js'
import type { DocumentStatus, Heading } from './source-document.entity.js'

/** A document without its text. */
export interface DocumentHead {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly language: Language
  readonly status: DocumentStatus
  readonly size: number
  readonly sha256: string
  readonly addedAt: string
  readonly addedBy: string | null
  readonly organizationId: string
  readonly proposedTitle: string
  readonly changedAt: string
}

const head = `d.id, d.version, d.name, d.language, d.status, d.size, d.sha256, d.added_at as "addedAt", p.name as "addedBy",
  d.organization_id as "organizationId", d.proposed_title as "proposedTitle",
  greatest(d.added_at, d.confirmed_at, (select max(c.decided_at) from candidate c where c.document_id = d.id)) as "changedAt"`
const from = 'from source_document d left join person p on p.id = d.added_by'

/** Documents by id. */
export const findDocumentHeads = (em: EntityManager, ids: readonly string[]): Promise<DocumentHead[]> =>
  rowsOf(em, `select ${head} ${from} where d.id = any(?::uuid[])`, [idList(ids)])

/** A page of an organization's documents, the latest first; ids rise with time. */
export const findDocumentPage = (em: EntityManager, organizationId: string, first: number, after: string | null): Promise<DocumentHead[]> =>
  rowsOf(
    em,
    `select ${head} ${from} where d.organization_id = ?::uuid and (?::uuid is null or d.id < ?::uuid) order by d.id desc limit ?`,
    [organizationId, after, after, first],
  )

/** Documents from which activities were drawn. */
export const findDocumentsOfActivities = (
  em: EntityManager,
  activityIds: readonly string[],
): Promise<(DocumentHead & { activityId: string })[]> =>
  rowsOf(
    em,
    `select l.activity_id as "activityId", ${head} ${from} join activity_document l on l.document_id = d.id
     where l.activity_id = any(?::uuid[]) order by l.position, d.id`,
    [idList(activityIds)],
  )

/** Activities that were drawn from documents. */
export const findActivitiesOfDocuments = (
  em: EntityManager,
  documentIds: readonly string[],
): Promise<{ documentId: string; activityId: string }[]> =>
  rowsOf(
    em,
    `select l.document_id as "documentId", l.activity_id as "activityId" from activity_document l join activity a on a.id = l.activity_id
     where l.document_id = any(?::uuid[]) and a.deleted_at is null order by l.activity_id`,
    [idList(documentIds)],
  )

export interface DocumentText {
  readonly id: string
  readonly text: string
  readonly outline: readonly Heading[]
  /** Of several registers that it describes, the stretch of each. */
  readonly registers: readonly { readonly title: string; readonly start: number; readonly end: number }[]
}

export const findTexts = (em: EntityManager, ids: readonly string[]): Promise<DocumentText[]> =>
  rowsOf(
    em,
    `select id, text, outline, coalesce(
       (select jsonb_agg(one.value - 'reading' order by one.place) from jsonb_array_elements(reading -> 'registers') with ordinality as one (value, place)),
       '[]'::jsonb) as registers
     from source_document where id = any(?::uuid[])`,
    [idList(ids)],
  )

/** What the reader remarked in documents beside their facts; a document read before there were remarks has none. */
export const findObservations = (
  em: EntityManager,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly observations: readonly Observation[] }[]> =>
  rowsOf(em, `select id, coalesce(reading -> 'observations', '[]'::jsonb) as observations from source_document where id = any(?::uuid[])`, [
    idList(ids),
  ])

/** The latest document of an organization that is the same file, byte for byte. */
export async function findSameFile(em: EntityManager, organizationId: string, sha256: string): Promise<string | null> {
  const rows = await rowsOf<{ id: string }>(
    em,
    'select id from source_document where organization_id = ?::uuid and sha256 = ? order by id desc limit 1',
    [organizationId, sha256],
  )
  return rows[0]?.id ?? null
}

export interface CandidateRow {
  readonly id: string
  readonly documentId: string
  readonly documentName: string
  readonly language: Language
  readonly organizationId: string
  readonly number: number
  readonly kind: CandidateKind
  readonly statement: Statement | null
  readonly text: string
  readonly code: string | null
  readonly country: string | null
  readonly period: string | null
  readonly confidence: number
  readonly status: CandidateStatus
  readonly changedText: string | null
  readonly spans: readonly Span[]
}

/** The candidates of documents in the order of their texts. */
export const findCandidates = (em: EntityManager, documentIds: readonly string[]): Promise<CandidateRow[]> =>
  rowsOf(
    em,
    `select c.id, c.document_id as "documentId", d.name as "documentName", d.language, c.organization_id as "organizationId", c.number, c.kind, c.statement,
       c.text, c.code, c.country, c.period, c.confidence, c.status, c.changed_text as "changedText", c.spans
     from candidate c join source_document d on d.id = c.document_id where c.document_id = any(?::uuid[]) order by c.number`,
    [idList(documentIds)],
  )

export interface OriginalFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer
  readonly organizationId: string
}

/** The file as it came. */
export async function findOriginal(em: EntityManager, id: string): Promise<OriginalFile | null> {
  const rows = await rowsOf<OriginalFile>(
    em,
    `select d.name, d.media_type as "mediaType", d.organization_id as "organizationId", f.content from source_document d join source_file f on f.document_id = d.id
     where d.id = any(?::uuid[])`,
    [idList([id])],
  )
  return rows[0] ?? null
}
