import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type ResidualRisk, residualRisks } from '@seloste/schema/vocabulary/accountability'
import { type AssessmentKind, type AssessmentStatus, assessmentKinds, assessmentStatuses } from '@seloste/schema/vocabulary/assessment'
import { Content, Day, Flag, Term } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** A data protection, transfer or legitimate interest assessment. */
@Entity({ tableName: 'assessment' })
@Index({ name: 'assessment_activity_index', properties: ['activity'] })
export class AssessmentEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Term(assessmentKinds)
  kind!: AssessmentKind

  @Term(assessmentStatuses)
  status!: AssessmentStatus

  @Day({ nullable: true })
  date: string | null = null

  @Content()
  outcome: Opt<ContentText> = {}

  @Day({ nullable: true })
  nextReview: string | null = null

  /** Whether the data protection officer's advice was sought, Art. 35(2); null: not answered. */
  @Flag({ nullable: true })
  officerConsulted: boolean | null = null

  @Term(residualRisks, { nullable: true })
  residualRisk: ResidualRisk | null = null

  /** Day of the prior consultation, Art. 36(1). */
  @Day({ nullable: true })
  authorityConsultedOn: string | null = null
}
