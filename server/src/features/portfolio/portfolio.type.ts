import { Field, ID, Int } from 'type-graphql'
import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { Shape, WorkedOut } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PageInfo, Standing, StatementCell } from '../../graphql/shared.type.js'
import { MechanismKindWords, RuleAreaWords, StatementStateWords } from '../../graphql/words.js'
import { spineOf } from '../organization/organization.present.js'
import { cellsOf, standingOf } from '../standing.js'
import { numbersOf, statesOf } from './portfolio-row.js'
import type { PortfolioCount, PortfolioWhole, Told } from './portfolio.repository.js'

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
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id: string
  @Field(() => String, { description: 'Its name.' })
  readonly name: string
  @Field(() => String, { nullable: true, description: 'Its sector.' })
  readonly sector: string | null
  @Field(() => Int, { description: 'Its binder spine, 1–8.' })
  readonly spine: number
  @Field(() => Int, { description: 'Activities in its registers.' })
  readonly activityCount: number
  @Field(() => DateScalar, { nullable: true, description: 'Nearest day of a planned gap or an ending acceptance.' })
  readonly nextDue: string | null
  @Field(() => Int, { description: 'Planned gaps past their day.' })
  readonly overdue: number
  @Field(() => Int, { description: 'Acceptances that end within 30 days.' })
  readonly expiring: number
  @Field(() => Int, { description: "Missing statements now against the viewer's last visit: below zero is better." })
  readonly changeSinceVisit: number
  @Field(() => Boolean, { description: "Added since the viewer's last visit." })
  readonly isNew: boolean
  @Field(() => Int, { description: 'Findings that came back.' })
  readonly reopened: number
  @Field(() => Int, { description: 'Values read from its documents that wait for a person.' })
  readonly candidatesWaiting: number

  constructor(
    private readonly row: PortfolioCount,
    private readonly columns: readonly StatementCell[],
  ) {
    this.id = row.id
    this.name = row.name
    this.sector = row.sector
    this.spine = spineOf(row.id)
    this.activityCount = row.activities
    this.nextDue = row.nextDue
    this.overdue = row.overdue
    this.expiring = row.expiring
    this.changeSinceVisit = row.opened - row.closed
    this.isNew = row.isNew
    this.reopened = row.reopened
    this.candidatesWaiting = row.waiting
  }

  @WorkedOut(
    () => [Int],
    'The numbers of its statements in short: for each of the cells of the portfolio, in their order, its gaps, unanswered, unsure, met and not applicable.',
  )
  get counts(): readonly number[] {
    return numbersOf(this.row.counts, this.columns)
  }

  @WorkedOut(() => [StatementCell], 'Its statements, in the order of Art. 30(1).')
  get cells(): readonly StatementCell[] {
    return cellsOf(statesOf(this.row.counts))
  }

  @WorkedOut(() => Standing, 'The same, counted.')
  get standing(): Standing {
    return standingOf(statesOf(this.row.counts))
  }
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
  @Field(() => Standing, { description: 'All required statements of all organizations.' })
  readonly standing: Standing
  @Field(() => [StatementCell], { description: 'The same by statement.' })
  readonly cells: readonly StatementCell[]
  @Field(() => Int, { description: 'Organizations.' })
  readonly organizationCount: number
  @Field(() => Int, { description: 'Organizations with a gap or an unanswered statement.' })
  readonly withGaps: number
  @Field(() => Int, { description: "Organizations changed since the viewer's last visit." })
  readonly changed: number
  @Field(() => Int, { description: 'Planned gaps past their day.' })
  readonly overdue: number
  @Field(() => Int, { description: 'Organizations with a planned gap past its day.' })
  readonly withOverdue: number
  @Field(() => Int, { description: 'Acceptances that end within 30 days.' })
  readonly expiring: number
  @Field(() => Int, { description: 'Organizations with an acceptance that ends within 30 days.' })
  readonly withExpiring: number
  @Field(() => Int, { description: 'Values read from documents that wait for a person.' })
  readonly candidatesWaiting: number
  @Field(() => DateScalar, { description: 'Day for which it is told.' })
  readonly asOf: string

  // Not in the API: for which day and visit, and how many organizations each filter lets through.
  readonly told: Told
  readonly through: PortfolioWhole['through']

  constructor(told: Told, whole: PortfolioWhole) {
    const states = statesOf(whole.counts)
    this.told = told
    this.asOf = told.day
    this.standing = standingOf(states)
    this.cells = cellsOf(states)
    this.through = whole.through
    this.organizationCount = whole.through.all
    this.withGaps = whole.through.gaps
    this.changed = whole.through.changed
    this.overdue = whole.overdue
    this.withOverdue = whole.through.overdue
    this.expiring = whole.expiring
    this.withExpiring = whole.through.expiring
    this.candidatesWaiting = whole.waiting
  }
}
