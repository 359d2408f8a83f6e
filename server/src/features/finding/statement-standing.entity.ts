import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { type Statement, type StatementState, statements } from '@seloste/schema/vocabulary/answer'
import { ChangeMoment, Term, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { ActivityEntity } from '../activity/activity.entity.js'

/** How a required statement stands for an activity: read by portfolio and register, renewed with the findings. */
@Entity({ tableName: 'statement_standing' })
@Unique({ name: 'statement_standing_key', properties: ['activity', 'statement'] })
@Index({ name: 'statement_standing_organization_index', properties: ['organizationId', 'statement', 'state'] })
@Index({ name: 'statement_standing_workspace_index', properties: ['workspaceId', 'statement', 'state'] })
export class StatementStandingEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (standing: StatementStandingEntity) => standing.activity.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Term(statements)
  statement!: Statement

  /** Its letter in Art. 30(1) or 30(2). */
  @Text()
  letter!: string

  @Word(['gap', 'unanswered', 'unsure', 'met', 'not_applicable'])
  state!: StatementState

  @ChangeMoment()
  updatedAt!: Opt<Date>
}
