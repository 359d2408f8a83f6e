import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { type Measure, measures } from '@seloste/schema/vocabulary/measure'
import { durationCheck } from '../../db/checks.js'
import { CreationMoment, Day, Id, Moment, Term, Text } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** What shows that a security measure works: of all activities of an organization that name it, or of one of them. */
@Entity({ tableName: 'measure_evidence' })
@Index({ name: 'measure_evidence_kind_index', properties: ['organizationId', 'kind'] })
@Index({ name: 'measure_evidence_activity_index', properties: ['activityId'] })
@Index({ name: 'measure_evidence_document_index', properties: ['documentId'] })
@Check({ name: 'measure_evidence_term_check', expression: durationCheck('term') })
@Check({ name: 'measure_evidence_days_check', expression: 'holds_until >= shown_on' })
export class MeasureEvidenceEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @Id()
  organizationId!: string

  /** Null: of every activity of the organization that names the measure. */
  @Id({ nullable: true })
  activityId: string | null = null

  @Term(measures)
  kind!: Measure

  @Text()
  what!: string

  @Day()
  shownOn!: string

  /** How long it holds, where that was said as a time and not as a day. */
  @Text({ nullable: true })
  term: string | null = null

  /** The last day on which it is good. */
  @Day()
  holdsUntil!: string

  @Text({ nullable: true })
  link: string | null = null

  @Id({ nullable: true })
  documentId: string | null = null

  @Id()
  notedBy!: string

  @CreationMoment()
  notedAt!: Opt<Date>

  @Id({ nullable: true })
  withdrawnBy: string | null = null

  @Moment({ nullable: true })
  withdrawnAt: Date | null = null
}
