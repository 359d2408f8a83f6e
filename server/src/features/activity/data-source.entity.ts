import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { Content } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** Where the data come from. */
@Entity({ tableName: 'data_source' })
@Index({ name: 'data_source_activity_index', properties: ['activity'] })
export class DataSourceEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Content()
  text!: ContentText
}
