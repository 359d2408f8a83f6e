import type { Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { Field, ID, Int } from 'type-graphql'
import { Input, Shape } from '../../graphql/describe.js'
import { PageInfo, Standing } from '../../graphql/shared.type.js'
import { StatementStateWords, StatementWords } from '../../graphql/words.js'
import { Finding } from './finding.type.js'

@Shape('StatementStanding', 'One required statement of one activity: what every fraction and every cell of a matrix counts.')
export class StatementStanding {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => StatementWords, { description: 'Which statement.' })
  statement!: Statement
  @Field(() => String, { description: 'Its letter in Art. 30(1) or 30(2).' })
  letter!: string
  @Field(() => StatementStateWords, { description: 'How it stands.' })
  state!: StatementState
  @Field(() => String, { nullable: true, description: "Why it does not apply, in the record's own words." })
  reason!: string | null
  @Field(() => [Finding], { description: 'The findings that make it so, decided ones included; none where it is met or does not apply.' })
  findings!: readonly Finding[]

  // Not in the API: what the fields that load something start from.
  organizationId!: string
  activityId!: string
}

@Shape('StatementEdge', 'A row with its place in the list.')
export class StatementEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => StatementStanding, { description: 'The row.' })
  node!: StatementStanding
}

@Shape('StatementConnection', 'A page of a list.')
export class StatementConnection {
  @Field(() => [StatementEdge], { description: 'The rows.' })
  edges!: readonly StatementEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
  @Field(() => Standing, { description: 'The same statements counted, in whatever state.' })
  standing!: Standing
}

@Input('StatementFilter', 'Which statements. What is left out does not narrow.')
export class StatementFilter {
  @Field(() => ID, { nullable: true, description: 'Of one organization.' })
  organizationId?: string | null
  @Field(() => StatementWords, { nullable: true, description: 'One statement of Art. 30.' })
  statement?: Statement | null
  @Field(() => [StatementStateWords], { nullable: true, description: 'In one of these states.' })
  states?: StatementState[] | null
}
