import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Moment, Structure, Text, Whole } from '../db/columns.js'
import { TenantEntity } from '../db/tenant.entity.js'

/** A field before and after, in words; secrets never appear here. */
export interface AuditChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Who did what, when, and what it was before: written once, never changed, chained by hash to the one before. */
@Entity({ tableName: 'audit_event' })
@Unique({ name: 'audit_event_sequence_key', properties: ['workspaceId', 'sequence'] })
@Index({ name: 'audit_event_subject_index', properties: ['subjectId', 'sequence'] })
@Index({ name: 'audit_event_organization_index', properties: ['organizationId', 'sequence'] })
export class AuditEventEntity extends TenantEntity {
  /** From 1 in each workspace, without holes. */
  @Whole()
  sequence!: number

  @Moment()
  at!: Date

  /** The person who acted; null for the program itself. */
  @Id({ nullable: true })
  actorId: string | null = null

  /** The name as it was then. */
  @Text()
  actor!: string

  @Text()
  verb!: string

  @Text()
  subjectKind!: string

  @Id()
  subjectId!: string

  @Text({ nullable: true })
  subjectTitle: string | null = null

  @Id({ nullable: true })
  organizationId: string | null = null

  @Structure()
  changes!: readonly AuditChange[]

  @Text()
  previousHash!: string

  @Text()
  hash!: string
}
