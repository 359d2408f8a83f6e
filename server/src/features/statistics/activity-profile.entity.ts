import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Text, Texts, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** What statistics need of an activity whose kind is known; written by the renewal of findings. */
@Entity({ tableName: 'activity_profile' })
@Unique({ name: 'activity_profile_key', properties: ['workspaceId', 'activityId'] })
@Index({ name: 'activity_profile_kind_index', properties: ['workspaceId', 'kind'] })
export class ActivityProfileEntity extends TenantEntity {
  @Id()
  organizationId!: string

  @Id()
  activityId!: string

  @Text()
  kind!: string

  /** The longest period of its data in months; null where none is recorded. */
  @Whole({ nullable: true })
  retentionMonths: number | null = null

  @Texts()
  legalBases!: string[]

  @Texts()
  mechanisms!: string[]

  @Texts()
  measures!: string[]
}
