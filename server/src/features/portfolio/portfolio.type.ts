import type { PortfolioCount } from './portfolio.repository.js'
import { Field, Int } from 'type-graphql'
import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PageInfo, Standing, StatementCell } from '../../graphql/shared.type.js'
import { MechanismKindWords, RuleAreaWords, StatementStateWords } from '../../graphql/words.js'

@Shape('AreaCell', 'The rules of one area at one organization: what is open there and undecided.')
export class AreaCell {
  @Field(() => RuleAreaWords, { description: 'What the rules ask about.' })
  area!: RuleArea
  @Field(() => Int, { description: 'Open gaps that somebody recorded.' })
  gap!: number
  @Field(() => Int, { description: 'Open gaps because nobody has answered.' })
  unanswered!: number
  @Field(() => Int, { description: 'Open findings that a person must look at.' })
  unsure!: number
}

@Shape('PortfolioRow', 'One organization of the portfolio.')
export class PortfolioRow {
  @Field(() => [StatementCell], { description: 'Its statements, in the order of Art. 30(1).' })
  cells!: readonly StatementCell[]
  @Field(() => Standing, { description: 'The same, counted.' })
  standing!: Standing
  @Field(() => Int, { description: 'Activities in its registers.' })
  activityCount!: number
  @Field(() => DateScalar, { nullable: true, description: 'Nearest day of a planned gap or an ending acceptance.' })
  nextDue!: string | null
  @Field(() => Int, { description: "Missing statements now against the viewer's last visit: below zero is better." })
  changeSinceVisit!: number
  @Field(() => Boolean, { description: "Added since the viewer's last visit." })
  isNew!: boolean
  @Field(() => Int, { description: 'Findings that came back.' })
  reopened!: number
  @Field(() => Int, { description: 'Values read from its documents that wait for a person.' })
  candidatesWaiting!: number

  // Not in the API: which organization.
  organizationId!: string
}

@Shape('PortfolioEdge', 'A row with its place in the list.')
export class PortfolioEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => PortfolioRow, { description: 'The row.' })
  node!: PortfolioRow
}

@Shape('PortfolioConnection', 'A page of a list.')
export class PortfolioConnection {
  @Field(() => [PortfolioEdge], { description: 'The rows.' })
  edges!: readonly PortfolioEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('TransferGroundCount', 'Transfers counted by what they stand on and how that ground stands on the day.')
export class TransferGroundCount {
  @Field(() => String, { nullable: true, description: 'The very instrument; null where only a family or nothing is recorded.' })
  mechanismId!: string | null
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument.' })
  mechanismKind!: MechanismKind | null
  @Field(() => String, { description: "Name of the ground in the viewer's language; empty where none is recorded." })
  name!: string
  @Field(() => StatementStateWords, { description: 'How the ground stands on the day.' })
  state!: StatementState
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the instrument; null is open.' })
  validUntil!: string | null
  @Field(() => Int, { description: 'Transfers.' })
  count!: number
  @Field(() => Int, { description: 'Organizations with one.' })
  organizations!: number
  @Field(() => [String], { description: 'Third countries, ISO 3166-1 alpha-2.' })
  countries!: readonly string[]
}

@Shape('Portfolio', 'Every organization that the viewer may read, side by side.')
export class Portfolio {
  @Field(() => DateScalar, { description: 'Day for which it is told.' })
  asOf!: string
  @Field(() => Standing, { description: 'All required statements of all organizations.' })
  standing!: Standing
  @Field(() => [StatementCell], { description: 'The same by statement.' })
  cells!: readonly StatementCell[]
  @Field(() => Int, { description: 'Organizations.' })
  organizationCount!: number
  @Field(() => Int, { description: 'Organizations with a gap or an unanswered statement.' })
  withGaps!: number
  @Field(() => Int, { description: "Organizations changed since the viewer's last visit." })
  changed!: number
  @Field(() => Int, { description: 'Planned gaps past their day.' })
  overdue!: number
  @Field(() => Int, { description: 'Acceptances that end within 30 days.' })
  expiring!: number
  @Field(() => Int, { description: 'Values read from documents that wait for a person.' })
  candidatesWaiting!: number

  // Not in the API: the organizations as counted.
  counts!: readonly PortfolioCount[]
}
