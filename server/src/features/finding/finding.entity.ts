import { Collection, type Opt, type Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, OneToMany, Unique } from '@mikro-orm/decorators/legacy'
import type { Evidence } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import { type Statement, statements } from '@seloste/schema/vocabulary/answer'
import { type Severity, type Verdict, severities, verdicts } from '@seloste/schema/vocabulary/verdict'
import { CreationMoment, Day, Flag, Moment, Structure, Term, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { DecisionEntity } from '../decision/decision.entity.js'
import { SourceDocumentEntity } from '../intake/source-document.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'

/** The machine's verdict of one rule on one place, known by its fingerprint for ever. */
@Entity({ tableName: 'finding' })
@Unique({ name: 'finding_organization_key', properties: ['workspaceId', 'organization', 'id'] })
@Unique({ name: 'finding_fingerprint_key', properties: ['workspaceId', 'organization', 'fingerprint'] })
@Index({ name: 'finding_open_index', properties: ['organization', 'verdict', 'severity', 'id'] })
@Index({ name: 'finding_rule_index', properties: ['workspaceId', 'ruleId', 'verdict', 'id'] })
@Index({ name: 'finding_workspace_index', properties: ['workspaceId', 'verdict', 'resolvedAt', 'id'] })
@Index({
  name: 'finding_opened_index',
  expression: `create index "finding_opened_index" on "finding" ("organization_id", "first_seen") where "verdict" = 'gap' and "statement" is not null and "resolved_at" is null`,
})
@Index({
  name: 'finding_reopened_index',
  expression: `create index "finding_reopened_index" on "finding" ("organization_id", "reopened_at") where "verdict" = 'gap' and "statement" is not null and "resolved_at" is null and "reopened_at" is not null`,
})
@Index({
  name: 'finding_resolved_index',
  expression: `create index "finding_resolved_index" on "finding" ("organization_id", "resolved_at") where "resolved_at" is not null and "statement" is not null`,
})
@Check({
  name: 'finding_subject_check',
  expression: `(subject_kind = 'organization' and activity_id is null and document_id is null) or (subject_kind = 'activity' and activity_id is not null and document_id is null) or (subject_kind = 'notice' and document_id is not null and activity_id is null)`,
})
export class FindingEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @Text()
  fingerprint!: string

  @Text()
  ruleId!: string

  @Word(['organization', 'activity', 'notice'])
  subjectKind!: 'organization' | 'activity' | 'notice'

  @ManyToOne(() => ActivityEntity, { nullable: true, createForeignKeyConstraint: false, index: 'finding_activity_index' })
  activity: Rel<ActivityEntity> | null = null

  @ManyToOne(() => SourceDocumentEntity, { nullable: true, createForeignKeyConstraint: false, index: 'finding_document_index' })
  document: Rel<SourceDocumentEntity> | null = null

  /** Field path in the subject. */
  @Text()
  at!: string

  @Term(verdicts)
  verdict!: Verdict

  /** A gap because nobody answered. */
  @Flag()
  silent: Opt<boolean> = false

  @Term(severities)
  severity!: Severity

  @Term(statements, { nullable: true })
  statement: Statement | null = null

  @Structure()
  values: Opt<SlotValues> = {}

  @Structure()
  evidence: Opt<readonly Evidence[]> = []

  @Structure({ nullable: true })
  reason: Localized | null = null

  /** Class of the error that kept the rule from judging. */
  @Text({ nullable: true })
  failure: string | null = null

  @Text()
  rulesetVersion!: string

  @Text()
  lawVersion!: string

  /** The day for which the law was asked. */
  @Day()
  asOf!: string

  @CreationMoment()
  firstSeen!: Opt<Date>

  /** When the verdict last became another. */
  @CreationMoment()
  changedAt!: Opt<Date>

  /** When a gap or an unsure became met or not applicable, or its place went away. */
  @Moment({ nullable: true })
  resolvedAt: Date | null = null

  /** When it came back after it had been resolved or decided. */
  @Moment({ nullable: true })
  reopenedAt: Date | null = null

  @OneToMany(() => DecisionEntity, (decision) => decision.finding, { orderBy: { decidedAt: 'desc' } })
  decisions = new Collection<DecisionEntity>(this)
}
