import { createUnionType, Field, ID } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { Refusal } from '../../graphql/shared.type.js'
import { Organization } from '../organization/organization.type.js'

@Shape('RuleSwitch', 'A rule that is not asked of an organization. Every report tells of it, with the reason.')
export class RuleSwitch {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => String, { description: 'Key of the rule.' })
  ruleId!: string
  @Field(() => String, { description: 'Why, in the words of the person.' })
  reason!: string
  @Field(() => String, { description: 'Who switched it off.' })
  offBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  offAt!: string
  @Field(() => String, { nullable: true, description: 'Who switched it on again; null while it is off.' })
  onBy!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null while it is off.' })
  onAt!: string | null
}

@Shape('RuleSwitched', 'A rule was switched off or on for an organization.')
export class RuleSwitched {
  @Field(() => Organization, { description: 'The organization, judged anew.' })
  organization!: Organization
}

export const RuleSwitchResult = createUnionType({
  name: 'RuleSwitchResult',
  description: 'What became of it.',
  types: () => [RuleSwitched, Refusal] as const,
  resolveType: (value) => ('code' in value ? Refusal : RuleSwitched),
})
