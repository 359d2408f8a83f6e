import { Field, ID, Int } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import type { DutyReason } from '../../rules/record-duty.js'

@Shape('RecordDutyReason', 'A reason why a record is required, or a question that is still open.')
export class RecordDutyReason {
  @Field(() => String, {
    description:
      'Key: `headcount`, `special_categories`, `criminal_data`, `risk`, `staff`, `customers`; of questions `headcount_unknown`, `occasional_unknown`.',
  })
  reason!: DutyReason
  @Field(() => [ID], { description: 'Activities it holds for.' })
  activityIds!: readonly string[]
}

@Shape('RecordDuty', 'Whether a record must be kept, Art. 30(5) GDPR, and why.')
export class RecordDuty {
  @Field(() => Boolean, { description: 'At least one reason requires it; false: a person has to answer the open questions.' })
  isRequired!: boolean
  @Field(() => Int, { nullable: true, description: 'Persons employed, as recorded.' })
  headcount!: number | null
  @Field(() => Int, { description: 'Fewer persons than this may be exempt under the law in force.' })
  exemptionBelow!: number
  @Field(() => Int, { description: 'What the Commission has proposed instead (COM(2025) 501): not law.' })
  proposedExemptionBelow!: number
  @Field(() => [RecordDutyReason], { description: 'Reasons first, open questions after them.' })
  reasons!: readonly RecordDutyReason[]
}
