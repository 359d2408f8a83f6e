import { Field, ID } from 'type-graphql'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { Refusal } from '../../graphql/shared.type.js'
import { DecisionKindWords } from '../../graphql/words.js'
import { Finding } from '../finding/finding.type.js'

@Shape('Decision', "A person's answer to a finding. It never changes the verdict, and it ends by itself.")
export class Decision {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => DecisionKindWords, { description: 'Planned, accepted as a known gap, or disputed.' })
  kind!: DecisionKind
  @Field(() => String, { nullable: true, description: 'Why, in the words of the person.' })
  reason!: string | null
  @Field(() => String, { nullable: true, description: 'Who will see to it.' })
  owner!: string | null
  @Field(() => String, { nullable: true, description: 'Who accepted it.' })
  approver!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a planned gap should be mended.' })
  due!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the acceptance.' })
  until!: string | null
  @Field(() => Boolean, { description: 'The acceptance ends when what the finding rests on changes.' })
  untilFieldChanges!: boolean
  @Field(() => String, { description: 'Who decided.' })
  decidedBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: string
  @Field(() => Boolean, { description: 'It stands today: neither ended, withdrawn nor followed by another.' })
  isActive!: boolean
}

@Input('DecisionInput', 'An answer to give to findings. `accepted` needs a reason, and an end: `until` or `untilFieldChanges`.')
export class DecisionInput {
  @Field(() => DecisionKindWords, { description: 'Planned, accepted or disputed.' })
  kind!: DecisionKind
  @Field(() => String, { nullable: true, description: 'Why; required to accept or dispute. At most 2,000 characters.' })
  reason?: string | null
  @Field(() => String, { nullable: true, description: 'Who will see to it, at most 200 characters.' })
  owner?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a planned gap should be mended.' })
  due?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the acceptance; not in the past.' })
  until?: string | null
  @Field(() => Boolean, { nullable: true, description: 'The acceptance ends when what the finding rests on changes.' })
  untilFieldChanges?: boolean | null
}

@Shape('DecisionOutcome', 'What became of one finding of a bulk decision.')
export class DecisionOutcome {
  @Field(() => ID, { description: 'The finding as asked.' })
  findingId!: string
  @Field(() => Finding, { nullable: true, description: 'The finding after the decision; null where it was refused.' })
  finding!: Finding | null
  @Field(() => Refusal, { nullable: true, description: 'Why it was refused; null where it was done.' })
  refusal!: Refusal | null
}
