import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Id, Moment, Text } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'

/** A rule that is not asked of an organization, since when and why; at most one stands for a rule at a time. */
@Entity({ tableName: 'rule_switch' })
@Unique({
  name: 'rule_switch_standing_key',
  expression:
    'create unique index "rule_switch_standing_key" on "rule_switch" ("workspace_id", "organization_id", "rule_id") where "on_at" is null',
})
export class RuleSwitchEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @Text()
  ruleId!: string

  @Text()
  reason!: string

  @Id()
  offBy!: string

  @CreationMoment()
  offAt!: Opt<Date>

  @Id({ nullable: true })
  onBy: string | null = null

  @Moment({ nullable: true })
  onAt: Date | null = null
}
