import { Collection, type Opt, type Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, OneToMany, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type EndAction, type StartEvent, endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import { type SpecialCategory, specialCategories } from '@seloste/schema/vocabulary/special-category'
import { durationCheck } from '../../db/checks.js'
import { Content, Term, Text } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'
import { DataItemSubjectEntity } from './data-item-subject.entity.js'

/** A category of data about some of the data subjects, with its own retention, Art. 30(1)(c) and (f). */
@Entity({ tableName: 'data_item' })
@Unique({ name: 'data_item_activity_key', properties: ['workspaceId', 'activity', 'id'] })
@Index({ name: 'data_item_activity_index', properties: ['activity'] })
@Check({ name: 'data_item_retention_period_check', expression: durationCheck('retention_period') })
export class DataItemEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Content()
  text!: ContentText

  /** Whose data; none linked: it is not said. */
  @OneToMany(() => DataItemSubjectEntity, (link) => link.dataItem, { orphanRemoval: true })
  subjects = new Collection<DataItemSubjectEntity>(this)

  @Term(specialCategories, { nullable: true })
  specialCategory: SpecialCategory | null = null

  /** The letter of Art. 9(2), or the law for Art. 10. */
  @Text({ nullable: true })
  specialCondition: string | null = null

  /** ISO 8601 duration. All five empty: no retention is recorded. */
  @Text({ nullable: true })
  retentionPeriod: string | null = null

  @Term(startEvents, { nullable: true })
  retentionStartEvent: StartEvent | null = null

  @Content()
  retentionCriterion: Opt<ContentText> = {}

  @Text({ nullable: true })
  retentionStatute: string | null = null

  @Term(endActions, { nullable: true })
  retentionEndAction: EndAction | null = null
}
