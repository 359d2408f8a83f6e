import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { Field, ID, Int } from 'type-graphql'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText, PageInfo } from '../../graphql/shared.type.js'
import { MechanismKindWords, StatementStateWords } from '../../graphql/words.js'

@Input('TransferReachFilter', 'Which transfers: each part narrows further. `-` stands for what is not recorded.')
export class TransferReachFilter {
  @Field(() => ID, { nullable: true, description: 'Of one organization.' })
  organizationId?: string | null
  @Field(() => String, { nullable: true, description: 'To one country, ISO 3166-1 alpha-2, or `-`.' })
  country?: string | null
  @Field(() => String, { nullable: true, description: 'To one importer, by its `importerKey`.' })
  importer?: string | null
  @Field(() => String, { nullable: true, description: 'On one ground, by its `mechanismKey`.' })
  mechanism?: string | null
  @Field(() => StatementStateWords, { nullable: true, description: 'With the ground in one state.' })
  state?: StatementState | null
}

@Shape('ReachedTransfer', 'A transfer of an organization within reach, with how its ground stands on the day.')
export class ReachedTransfer {
  @Field(() => ID, { description: 'The transfer in its record.' })
  id!: string
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Name of the activity.' })
  activityTitle!: ContentText
  @Field(() => ID, { nullable: true, description: 'The importer in the catalogue, where it is one.' })
  importerId!: string | null
  @Field(() => String, { nullable: true, description: 'Who receives the data.' })
  importer!: string | null
  @Field(() => String, { description: 'By what the importer is asked for.' })
  importerKey!: string
  @Field(() => String, { nullable: true, description: 'Third country, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument.' })
  mechanismKind!: MechanismKind | null
  @Field(() => String, { description: 'By what the ground is asked for.' })
  mechanismKey!: string
  @Field(() => String, { nullable: true, description: 'Name of the ground.' })
  mechanismName!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which clauses were signed.' })
  signedOn!: string | null
  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which the importer's entry in the list of a framework was last checked.",
  })
  listCheckedOn!: string | null
  @Field(() => Boolean, { description: 'The ground holds only for importers on a list or with a certificate.' })
  isOfList!: boolean
  @Field(() => StatementStateWords, { description: 'How the ground stands on the day.' })
  state!: StatementState
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the instrument; null is open.' })
  validUntil!: string | null

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('TransferFlow', 'Transfers that share client, importer, country, ground and state.')
export class TransferFlow {
  @Field(() => ID, { description: 'Whose they are.' })
  organizationId!: string
  @Field(() => String, { description: 'By what the importer is asked for.' })
  importerKey!: string
  @Field(() => String, { nullable: true, description: 'Who receives the data.' })
  importer!: string | null
  @Field(() => String, { nullable: true, description: 'Third country, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => String, { description: 'By what the ground is asked for.' })
  mechanismKey!: string
  @Field(() => String, { nullable: true, description: 'Name of the ground.' })
  mechanismName!: string | null
  @Field(() => StatementStateWords, { description: 'How the ground stands on the day.' })
  state!: StatementState
  @Field(() => Int, { description: 'Transfers.' })
  count!: number
}

@Shape('ReachedTransferEdge', 'A row with its place in the list.')
export class ReachedTransferEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => ReachedTransfer, { description: 'The row.' })
  node!: ReachedTransfer
}

@Shape('ReachedTransferConnection', 'A page of a list.')
export class ReachedTransferConnection {
  @Field(() => [ReachedTransferEdge], { description: 'The rows.' })
  edges!: readonly ReachedTransferEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('TransferReach', 'Transfers within reach: flows of all of them, and the rows asked for, from one look at the records.')
export class TransferReach {
  @Field(() => DateScalar, { description: 'Day on which grounds are judged.' })
  asOf!: string
  @Field(() => Int, { description: 'All transfers, before the filter.' })
  transferCount!: number
  @Field(() => [TransferFlow], { description: 'All transfers added up, before the filter, the most first.' })
  flows!: readonly TransferFlow[]
  @Field(() => ReachedTransferConnection, { description: 'Rows of the filter, the worst first.' })
  rows!: ReachedTransferConnection
}
