import { Field, ID } from 'type-graphql'
import type { NationalFact } from '@seloste/schema/law/national'
import type { StartEvent } from '@seloste/schema/vocabulary/retention'
import { Shape } from '../../graphql/describe.js'
import { StartEventWords } from '../../graphql/words.js'

@Shape('RetentionProposal', 'A time that the law of a country sets for data: a proposal, never filled in by itself.')
export class RetentionProposal {
  @Field(() => ID, { description: 'Stable key of the fact.' })
  id!: string
  @Field(() => String, { description: 'Act and section, as the country writes it.' })
  statute!: string
  @Field(() => String, { nullable: true, description: 'Keep at least, ISO 8601 duration.' })
  min!: string | null
  @Field(() => String, { nullable: true, description: 'Keep at most, ISO 8601 duration.' })
  max!: string | null
  @Field(() => String, { nullable: true, description: 'Keep exactly, ISO 8601 duration.' })
  exact!: string | null
  @Field(() => String, { nullable: true, description: 'Not ordered, but supported by the time limits of the law; ISO 8601 duration.' })
  typical!: string | null
  @Field(() => StartEventWords, { nullable: true, description: 'From when it runs.' })
  startEvent!: StartEvent | null
  @Field(() => Boolean, { description: 'Seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => [String], { description: 'The sources.' })
  sources!: readonly string[]

  // Not in the API: the fact in every language.
  fact!: NationalFact
}
