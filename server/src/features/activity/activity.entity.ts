import { Collection, type Opt, type Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { AccountabilityRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { type RiskCriterion, riskCriteria } from '@seloste/schema/vocabulary/accountability'
import { type RegisterRole, registerRoles } from '@seloste/schema/vocabulary/role'
import { type TransferStatement, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { listCheck } from '../../db/checks.js'
import { ChangeMoment, Content, CreationMoment, Day, Flag, Id, Moment, Term, Text, Texts, Whole, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { RegisterEntity } from '../register/register.entity.js'
import { ActivityControllerEntity } from './activity-controller.entity.js'
import { ActivityDocumentEntity } from './activity-document.entity.js'
import { ActivityJointControllerEntity } from './activity-joint-controller.entity.js'
import { ActivityMeasureEntity } from './activity-measure.entity.js'
import { AnswerEntity } from './answer.entity.js'
import { AssessmentEntity } from './assessment.entity.js'
import { DataItemEntity } from './data-item.entity.js'
import { DataSourceEntity } from './data-source.entity.js'
import { DataSubjectEntity } from './data-subject.entity.js'
import { PurposeEntity } from './purpose.entity.js'
import { RecipientEntity } from './recipient.entity.js'
import { TransferEntity } from './transfer.entity.js'

/** The unit of an Art. 30 record. Deleted ones stay until nobody can want them back. */
@Entity({ tableName: 'activity' })
@Unique({ name: 'activity_organization_key', properties: ['workspaceId', 'organization', 'id'] })
@Index({ name: 'activity_organization_index', properties: ['organization', 'role', 'id'] })
@Index({ name: 'activity_register_index', properties: ['register'] })
@Check({ name: 'activity_risk_criteria_check', expression: listCheck('risk_criteria', riskCriteria) })
@Check({ name: 'activity_child_age_limit_check', expression: 'child_age_limit >= 13 and child_age_limit <= 16' })
export class ActivityEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @ManyToOne(() => RegisterEntity, { createForeignKeyConstraint: false, index: false })
  register!: Rel<RegisterEntity>

  /** The register's: 30(1) or 30(2). */
  @Term(registerRoles)
  role!: RegisterRole

  @Content()
  title!: ContentText

  @Term(transferStatements)
  transferStatement: Opt<TransferStatement> = 'absent'

  /** Services named anywhere in the activity, ids in `law/services`. */
  @Texts()
  serviceIds: Opt<string[]> = []

  @Day({ nullable: true })
  reviewedOn: string | null = null

  /** Role or unit that answers for the activity, Art. 5(2) and 24. */
  @Text({ nullable: true })
  owner: string | null = null

  @Day({ nullable: true })
  startedOn: string | null = null

  @Day({ nullable: true })
  nextReviewOn: string | null = null

  /** The screening for an impact assessment, Art. 35(1); null: not answered; empty: none is met. */
  @Texts({ nullable: true })
  riskCriteria: RiskCriterion[] | null = null

  @Word(['none', 'profiling', 'decisions'], { nullable: true })
  automatedDecisions: AccountabilityRecord['automatedDecisions'] = null

  @Content()
  automatedLogic: Opt<ContentText> = {}

  @Content()
  consentProof: Opt<ContentText> = {}

  @Flag({ nullable: true })
  offeredToChildren: boolean | null = null

  /** In years, Art. 8(1). */
  @Whole({ nullable: true })
  childAgeLimit: number | null = null

  @OneToMany(() => ActivityJointControllerEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  jointControllers = new Collection<ActivityJointControllerEntity>(this)

  /** null: not answered; false: there is none. */
  @Flag({ nullable: true })
  hasJointArrangement: boolean | null = null

  @OneToMany(() => AnswerEntity, (part) => part.activity, { orphanRemoval: true })
  answers = new Collection<AnswerEntity>(this)

  @OneToMany(() => ActivityControllerEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  controllers = new Collection<ActivityControllerEntity>(this)

  @OneToMany(() => PurposeEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  purposes = new Collection<PurposeEntity>(this)

  @OneToMany(() => DataSubjectEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  subjects = new Collection<DataSubjectEntity>(this)

  @OneToMany(() => DataItemEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  dataItems = new Collection<DataItemEntity>(this)

  @OneToMany(() => DataSourceEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  sources = new Collection<DataSourceEntity>(this)

  @OneToMany(() => RecipientEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  recipients = new Collection<RecipientEntity>(this)

  @OneToMany(() => TransferEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  transfers = new Collection<TransferEntity>(this)

  @OneToMany(() => ActivityMeasureEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  measures = new Collection<ActivityMeasureEntity>(this)

  @OneToMany(() => AssessmentEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  assessments = new Collection<AssessmentEntity>(this)

  @OneToMany(() => ActivityDocumentEntity, (part) => part.activity, { orphanRemoval: true, orderBy: { position: 'asc' } })
  documents = new Collection<ActivityDocumentEntity>(this)

  @CreationMoment()
  createdAt!: Opt<Date>

  @ChangeMoment()
  updatedAt!: Opt<Date>

  /** The person who changed it last. */
  @Id({ nullable: true })
  updatedBy: string | null = null

  @Moment({ nullable: true })
  deletedAt: Date | null = null
}
