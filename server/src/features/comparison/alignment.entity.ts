import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Flag, Id } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** Two activities of the workspace, the lesser id first, and whether they are the same processing. */
@Entity({ tableName: 'alignment' })
@Unique({ name: 'alignment_key', properties: ['workspaceId', 'one', 'other'] })
@Check({ name: 'alignment_order_check', expression: 'one < other' })
export class AlignmentEntity extends TenantEntity {
  @Id()
  oneOrganizationId!: string

  @Id()
  one!: string

  @Id()
  otherOrganizationId!: string

  @Id()
  other!: string

  @Flag()
  isSame!: boolean

  @Id()
  saidBy!: string

  @CreationMoment()
  saidAt!: Opt<Date>
}
