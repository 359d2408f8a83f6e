import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { Content } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** A category of data subjects, Art. 30(1)(c). */
@Entity({ tableName: 'data_subject' })
@Unique({ name: 'data_subject_activity_key', properties: ['workspaceId', 'activity', 'id'] })
@Index({ name: 'data_subject_activity_index', properties: ['activity'] })
export class DataSubjectEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Content()
  text!: ContentText
}
