import { Field, ID } from 'type-graphql'
import type { SubProcessorApproval } from '@seloste/schema/vocabulary/accountability'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText, ContentTextInput } from '../../graphql/shared.type.js'
import { SubProcessorApprovalWords } from '../../graphql/words.js'
import { Party, PartyInput } from './party.type.js'

@Shape('Engagement', 'Organization × processor: the contract of Art. 28(3). One for all activities of the organization.')
export class Engagement {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Party, { description: 'The processor.' })
  party!: Party
  @Field(() => Boolean, { nullable: true, description: 'null: not answered; false: there is none.' })
  hasContract!: boolean | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the contract.' })
  contractDate!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the contract; null: open or not recorded.' })
  endsOn!: string | null
  @Field(() => String, { nullable: true, description: 'Where it is kept.' })
  contractReference!: string | null
  @Field(() => ContentText, { description: 'Subject matter and nature of the processing, Art. 28(3).' })
  scope!: ContentText
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last audit or inspection, Art. 28(3)(h).' })
  auditedOn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which its guarantees were looked into, Art. 28(1).' })
  guaranteesCheckedOn!: string | null
  @Field(() => SubProcessorApprovalWords, {
    nullable: true,
    description: 'How further processors are allowed, Art. 28(2); null: not answered.',
  })
  subProcessorApproval!: SubProcessorApproval | null
  @Field(() => [Party], { description: 'Other processors engaged, Art. 28(2) and (4).' })
  subProcessors!: readonly Party[]
  @Field(() => [String], {
    nullable: true,
    description: 'Countries from which its staff reaches the data, ISO 3166-1 alpha-2; null: not answered; empty: none outside the EEA.',
  })
  remoteAccessFrom!: readonly string[] | null
}

@Input('EngagementInput', 'The contract of Art. 28(3) with a processor: a field left out stays, null empties it.')
export class EngagementInput {
  @Field(() => Boolean, { nullable: true, description: 'null: not answered; false: there is none.' })
  hasContract?: boolean | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the contract.' })
  contractDate?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the contract, on or after its first; null: open or not recorded.' })
  endsOn?: string | null
  @Field(() => String, { nullable: true, description: 'Where it is kept; at most 500 characters.' })
  contractReference?: string | null
  @Field(() => ContentTextInput, { nullable: true, description: 'Subject matter and nature of the processing, Art. 28(3).' })
  scope?: ContentTextInput | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last audit or inspection, Art. 28(3)(h).' })
  auditedOn?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which its guarantees were looked into, Art. 28(1).' })
  guaranteesCheckedOn?: string | null
  @Field(() => SubProcessorApprovalWords, {
    nullable: true,
    description: 'How further processors are allowed, Art. 28(2); null: not answered.',
  })
  subProcessorApproval?: SubProcessorApproval | null
  @Field(() => [PartyInput], { nullable: true, description: 'Other processors engaged, Art. 28(2) and (4); the list replaces the list.' })
  subProcessors?: readonly PartyInput[] | null
  @Field(() => [String], {
    nullable: true,
    description: 'Countries from which its staff reaches the data, ISO 3166-1 alpha-2; null: not answered; empty: none outside the EEA.',
  })
  remoteAccessFrom?: readonly string[] | null
}
