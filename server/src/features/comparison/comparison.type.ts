import { createUnionType, Field, Float, ID } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { AlignmentReason, ComparedField, ComparisonStanding } from '@seloste/schema/vocabulary/comparison'
import { Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ContentText, Refusal } from '../../graphql/shared.type.js'
import {
  ActivityKindWords,
  AlignmentReasonWords,
  ComparedFieldWords,
  ComparisonStandingWords,
  RegisterRoleWords,
} from '../../graphql/words.js'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'

@Shape('ComparedValue', 'One value of a field: words, or a key of a vocabulary.')
export class ComparedValueShape {
  @Field(() => ContentText, { description: 'Words as people gave them; empty of keys.' })
  text!: ContentText
  @Field(() => String, { nullable: true, description: 'Key of a vocabulary, ISO 8601 duration, or `country/mechanism` of a transfer.' })
  code!: string | null
  @Field(() => Boolean, { description: 'Another activity of the row does not have it.' })
  isLone!: boolean

  // Not in the API: which field it is a value of.
  field!: ComparedField
}

@Shape('ComparedCell', 'The values of one activity in a field.')
export class ComparedCell {
  @Field(() => [ComparedValueShape], { nullable: true, description: 'Its values; null where the register has no such activity.' })
  values!: readonly ComparedValueShape[] | null
}

@Shape('ComparedFieldRow', 'One field over the activities of a row.')
export class ComparedFieldRow {
  @Field(() => ComparedFieldWords, { description: 'Which field.' })
  field!: ComparedField
  @Field(() => ComparisonStandingWords, { description: 'Whether the activities say the same.' })
  standing!: ComparisonStanding
  @Field(() => [ComparedCell], { description: 'The values, in the order of the registers.' })
  cells!: readonly ComparedCell[]
}

@Shape('ComparedActivity', 'An activity in a comparison.')
export class ComparedActivity {
  @Field(() => ID, { description: 'The activity.' })
  id!: string
  @Field(() => ContentText, { description: 'Its title.' })
  title!: ContentText
  @Field(() => RegisterRoleWords, { description: 'Record of a controller or of a processor.' })
  role!: RegisterRole
}

@Shape('ComparisonRow', 'Activities that are the same processing, one of each register at most.')
export class ComparisonRow {
  @Field(() => [ComparedActivity], { nullable: 'items', description: 'In the order of the registers; null where a register has none.' })
  activities!: readonly (ComparedActivity | null)[]
  @Field(() => ActivityKindWords, { nullable: true, description: 'Kind of processing, where it is known.' })
  kind!: ActivityKind | null
  @Field(() => [AlignmentReasonWords], { description: 'Why they were laid together; empty for one that stands alone.' })
  because!: readonly AlignmentReason[]
  @Field(() => Float, { description: 'How alike, 0–1; 1 where a person said so.' })
  likeness!: number
  @Field(() => [ComparedFieldRow], { description: 'Their fields, in the order of the law.' })
  fields!: readonly ComparedFieldRow[]
}

@Shape('AlignmentWord', 'What a person said of two activities.')
export class AlignmentWord {
  @Field(() => ID, { description: 'One of them.' })
  one!: string
  @Field(() => ID, { description: 'The other.' })
  other!: string
  @Field(() => Boolean, { description: 'The same processing, or not.' })
  isSame!: boolean
  @Field(() => String, { description: 'Who said so last.' })
  saidBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  saidAt!: string
}

@Shape('Comparison', 'Registers side by side.')
export class Comparison {
  @Field(() => [ComparisonRow], { description: 'Rows in the order of the first register; what it lacks follows.' })
  rows!: readonly ComparisonRow[]
  @Field(() => [AlignmentWord], {
    description: 'What people said of activities of these registers; it goes before what the program finds.',
  })
  corrections!: readonly AlignmentWord[]

  // Not in the API: what the organizations are loaded by.
  organizationIds!: readonly string[]
}

@Shape('Aligned', 'The word of a person on two activities was kept.')
export class Aligned {
  @Field(() => Boolean, { nullable: true, description: 'The same processing, or not; null where the word was taken back.' })
  isSame!: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'The word that stood before, for undoing; null where there was none.' })
  before!: boolean | null
}

export const AlignResult = createUnionType({
  name: 'AlignResult',
  description: 'What became of it.',
  types: () => [Aligned, Refusal] as const,
})
