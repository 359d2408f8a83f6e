import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type Measure, type MeasureLimb, measureLimbs, measures } from '@seloste/schema/vocabulary/measure'
import { Content, Day, Term } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'
import { MeasureEntity } from './measure.entity.js'

/** A security measure of one activity with the day of its evidence, Art. 30(1)(g); from the catalogue or its own. */
@Entity({ tableName: 'activity_measure' })
@Index({ name: 'activity_measure_activity_index', properties: ['activity'] })
export class ActivityMeasureEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => MeasureEntity, { nullable: true, createForeignKeyConstraint: false, index: 'activity_measure_measure_index' })
  measure: Rel<MeasureEntity> | null = null

  @Term(measures)
  kind!: Measure

  @Term(measureLimbs)
  limb!: MeasureLimb

  @Content()
  text: Opt<ContentText> = {}

  @Day({ nullable: true })
  evidencedOn: string | null = null
}
