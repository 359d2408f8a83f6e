import type { Opt, Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Span } from '@seloste/schema/notice'
import { type Statement, statements } from '@seloste/schema/vocabulary/answer'
import { durationCheck } from '../../db/checks.js'
import { Id, Moment, Structure, Term, Text, Whole, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { SourceDocumentEntity } from './source-document.entity.js'

/** What a candidate would become. */
const candidateKinds = [
  'controller_name',
  'controller_business_id',
  'controller_address',
  'controller_email',
  'controller_phone',
  'register_name',
  'document_date',
  'purpose',
  'legal_basis',
  'data_subject',
  'data_category',
  'special_category',
  'source',
  'recipient',
  'transfer',
  'retention',
  'measure',
] as const
export type CandidateKind = (typeof candidateKinds)[number]

const candidateStatuses = ['waiting', 'accepted', 'changed', 'left'] as const
export type CandidateStatus = (typeof candidateStatuses)[number]

/** A value drawn from a document that waits for a person: taken as it is, changed, or left. */
@Entity({ tableName: 'candidate' })
@Unique({ name: 'candidate_number_key', properties: ['workspaceId', 'document', 'number'] })
@Unique({ name: 'candidate_document_key', properties: ['workspaceId', 'document', 'id'] })
@Index({
  name: 'candidate_waiting_index',
  expression: `create index "candidate_waiting_index" on "candidate" ("workspace_id", "document_id") where "status" = 'waiting'`,
})
@Check({ name: 'candidate_period_check', expression: durationCheck('period') })
export class CandidateEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (candidate: CandidateEntity) => candidate.document.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => SourceDocumentEntity, { createForeignKeyConstraint: false, index: 'candidate_document_index' })
  document!: Rel<SourceDocumentEntity>

  /** Place in the document's list, from 1. */
  @Whole()
  number!: number

  @Word(candidateKinds)
  kind!: CandidateKind

  @Term(statements, { nullable: true })
  statement: Statement | null = null

  @Text()
  text!: string

  /** The vocabulary word that the text means, where there is one. */
  @Text({ nullable: true })
  code: string | null = null

  @Text({ nullable: true })
  country: string | null = null

  @Text({ nullable: true })
  period: string | null = null

  @Property({ type: 'double' })
  confidence!: number

  @Word(candidateStatuses)
  status: Opt<CandidateStatus> = 'waiting'

  @Text({ nullable: true })
  changedText: string | null = null

  @Structure()
  spans: Opt<readonly Span[]> = []

  /** The candidate of the same document that says the same. */
  @ManyToOne(() => CandidateEntity, { nullable: true, createForeignKeyConstraint: false, index: false })
  duplicateOf: Rel<CandidateEntity> | null = null

  @Id({ nullable: true })
  decidedBy: string | null = null

  @Moment({ nullable: true })
  decidedAt: Date | null = null
}
