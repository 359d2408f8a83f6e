import { Field, Int } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { PageInfo, Standing, StatementCell } from '../../graphql/shared.type.js'

@Shape('PortfolioRowOnDay', 'One organization as its register stands, judged by the law of another day. Nothing of it is stored.')
export class PortfolioRowOnDay {
  @Field(() => [StatementCell], { description: 'Its statements, in the order of Art. 30(1).' })
  cells!: readonly StatementCell[]
  @Field(() => Standing, { description: 'The same, counted.' })
  standing!: Standing
  @Field(() => Int, { description: 'Gaps that the rules would find on that day.' })
  gapFindings!: number
  @Field(() => Int, { description: 'Open questions that the rules would find on that day.' })
  unsureFindings!: number

  // Not in the API: which organization.
  organizationId!: string
}

@Shape('PortfolioOnDayEdge', 'A row with its place in the list.')
export class PortfolioOnDayEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => PortfolioRowOnDay, { description: 'The row.' })
  node!: PortfolioRowOnDay
}

@Shape('PortfolioOnDayConnection', 'A page of a list.')
export class PortfolioOnDayConnection {
  @Field(() => [PortfolioOnDayEdge], { description: 'The rows.' })
  edges!: readonly PortfolioOnDayEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}
