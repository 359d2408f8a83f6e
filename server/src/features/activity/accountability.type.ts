import { Field, Int } from 'type-graphql'
import type { RiskCriterion } from '@seloste/schema/vocabulary/accountability'
import type { AccountabilityRecord } from '@seloste/schema/record'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText, ContentTextInput } from '../../graphql/shared.type.js'
import { AutomatedDecisionWords, RiskCriterionWords } from '../../graphql/words.js'
import { Party, PartyInput } from '../party/party.type.js'

type AutomatedDecision = NonNullable<AccountabilityRecord['automatedDecisions']>

@Shape('Accountability', 'What the controller can show beside the statements of Art. 30, Art. 5(2) and 24.')
export class Accountability {
  @Field(() => String, { nullable: true, description: 'Role or unit that answers for the activity.' })
  owner!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the processing began.' })
  startedOn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the next review of the record.' })
  nextReviewOn!: string | null
  @Field(() => [RiskCriterionWords], {
    nullable: true,
    description: 'The screening for an impact assessment, Art. 35(1); null: not answered; empty: none of the criteria is met.',
  })
  riskCriteria!: readonly RiskCriterion[] | null
  @Field(() => AutomatedDecisionWords, { nullable: true, description: 'Profiling and automated decisions, Art. 22; null: not answered.' })
  automatedDecisions!: AutomatedDecision | null
  @Field(() => ContentText, { description: 'The logic involved and what follows for the person, Art. 13(2)(f).' })
  automatedLogic!: ContentText
  @Field(() => ContentText, { description: 'How it is shown that consent was given, Art. 7(1).' })
  consentProof!: ContentText
  @Field(() => Boolean, {
    nullable: true,
    description: 'An information society service offered directly to a child, Art. 8; null: not answered.',
  })
  offeredToChildren!: boolean | null
  @Field(() => Int, { nullable: true, description: "Age in years from which the child's own consent counts, 13–16, Art. 8(1)." })
  childAgeLimit!: number | null
  @Field(() => [Party], { description: 'Who else decides on purposes and means, Art. 26(1).' })
  jointControllers!: readonly Party[]
  @Field(() => Boolean, { nullable: true, description: 'Is the arrangement of Art. 26(1) made; null: not answered.' })
  hasJointArrangement!: boolean | null
}

@Input('AccountabilityInput', 'What to change: a field left out stays, null empties it.')
export class AccountabilityInput {
  @Field(() => String, { nullable: true, description: 'Role or unit that answers for the activity; at most 300 characters.' })
  owner?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the processing began.' })
  startedOn?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the next review of the record.' })
  nextReviewOn?: string | null
  @Field(() => [RiskCriterionWords], {
    nullable: true,
    description: 'The screening for an impact assessment, Art. 35(1); null: not answered; empty: none of the criteria is met.',
  })
  riskCriteria?: readonly RiskCriterion[] | null
  @Field(() => AutomatedDecisionWords, { nullable: true, description: 'Profiling and automated decisions, Art. 22; null: not answered.' })
  automatedDecisions?: AutomatedDecision | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The logic involved and what follows for the person, Art. 13(2)(f).' })
  automatedLogic?: ContentTextInput | null
  @Field(() => ContentTextInput, { nullable: true, description: 'How it is shown that consent was given, Art. 7(1).' })
  consentProof?: ContentTextInput | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'An information society service offered directly to a child, Art. 8; null: not answered.',
  })
  offeredToChildren?: boolean | null
  @Field(() => Int, { nullable: true, description: "Age in years from which the child's own consent counts, 13–16, Art. 8(1)." })
  childAgeLimit?: number | null
  @Field(() => [PartyInput], {
    nullable: true,
    description: "Who else decides on purposes and means, Art. 26(1); the list replaces the list, and only a controller's record has any.",
  })
  jointControllers?: readonly PartyInput[] | null
  @Field(() => Boolean, { nullable: true, description: 'Is the arrangement of Art. 26(1) made; null: not answered.' })
  hasJointArrangement?: boolean | null
}
