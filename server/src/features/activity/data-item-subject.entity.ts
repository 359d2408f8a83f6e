import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { TenantEntity } from '../../db/tenant.entity.js'
import { DataItemEntity } from './data-item.entity.js'
import { DataSubjectEntity } from './data-subject.entity.js'

/** Whose data an item is: both sides in the same activity. */
@Entity({ tableName: 'data_item_subject' })
@Unique({ name: 'data_item_subject_key', properties: ['workspaceId', 'dataItem', 'subject'] })
@Index({ name: 'data_item_subject_item_index', properties: ['dataItem'] })
export class DataItemSubjectEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (link: DataItemSubjectEntity) => link.dataItem.activity.organization.id })
  organizationId!: Opt<string>

  @Property({ type: 'uuid', onCreate: (link: DataItemSubjectEntity) => link.dataItem.activity.id })
  activityId!: Opt<string>

  @ManyToOne(() => DataItemEntity, { createForeignKeyConstraint: false, index: false })
  dataItem!: Rel<DataItemEntity>

  @ManyToOne(() => DataSubjectEntity, { createForeignKeyConstraint: false, index: 'data_item_subject_subject_index' })
  subject!: Rel<DataSubjectEntity>
}
