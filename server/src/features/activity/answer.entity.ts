import type { Rel } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { type AnswerState, type Statement, answerStates, statements } from '@seloste/schema/vocabulary/answer'
import { Term, Text } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** What was said to one statement of Art. 30. No row: nobody has said anything. */
@Entity({ tableName: 'answer' })
@Unique({ name: 'answer_key', properties: ['activity', 'statement'] })
@Check({ name: 'answer_reason_check', expression: `reason is null or length(reason) > 0` })
export class AnswerEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Term(statements)
  statement!: Statement

  @Term(answerStates)
  state!: AnswerState

  @Text({ nullable: true })
  reason: string | null = null
}
