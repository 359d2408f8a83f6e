import { Field, Float, ID, Int } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { Shape } from '../../graphql/describe.js'
import { ContentText, PageInfo } from '../../graphql/shared.type.js'
import { ActivityKindWords, type StatisticsField } from '../../graphql/words.js'

@Shape('Share', 'How many organizations hold a value.')
export class Share {
  @Field(() => String, { description: 'The value: months of retention, or a key of a vocabulary.' })
  key!: string
  @Field(() => Int, { description: 'Organizations that hold it.' })
  organizations!: number

  // Not in the API: what it is a share of.
  field!: StatisticsField
}

@Shape('Outlier', 'An activity whose data are kept far longer, or far shorter, than at most others.')
export class Outlier {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Its title.' })
  title!: ContentText
  @Field(() => Int, { description: 'Months for which its data are kept at the longest.' })
  months!: number

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('KindStatistics', 'One kind of processing over the clients of the workspace.')
export class KindStatistics {
  @Field(() => ActivityKindWords, { description: 'Kind of processing.' })
  kind!: ActivityKind
  @Field(() => Boolean, {
    description: 'Whether organizations out of reach are counted too; if not, every number of the kind is of those within reach alone.',
  })
  isWhole!: boolean
  @Field(() => Int, { description: 'Organizations with an activity of the kind.' })
  organizations!: number
  @Field(() => Int, { description: 'Activities of the kind.' })
  activities!: number
  @Field(() => Int, { description: 'Organizations with a period recorded for it.' })
  timed!: number
  @Field(() => Float, {
    nullable: true,
    description: 'A quarter keep data for fewer months than this; an organization counts once, with its longest period.',
  })
  lowerQuartile!: number | null
  @Field(() => Float, { nullable: true, description: 'Half keep data for fewer months than this.' })
  median!: number | null
  @Field(() => Float, { nullable: true, description: 'Three quarters keep data for fewer months than this.' })
  upperQuartile!: number | null
  @Field(() => [Share], { description: 'The longest period of each organization in months, the shortest first.' })
  retention!: readonly Share[]
  @Field(() => [Share], { description: 'Grounds of Art. 6(1), the most common first.' })
  legalBases!: readonly Share[]
  @Field(() => [Share], { description: 'Families of transfer instruments, the most common first.' })
  mechanisms!: readonly Share[]
  @Field(() => [Share], { description: 'Security measures, the most common first.' })
  measures!: readonly Share[]
  @Field(() => [Outlier], { description: 'Activities within reach that lie far from the rest, the farthest first.' })
  outliers!: readonly Outlier[]
}

@Shape('Statistics', 'Clients in numbers. No number takes in fewer than five organizations that the reader does not see.')
export class Statistics {
  @Field(() => Int, { description: 'Fewest organizations out of reach that a number takes in; 1 where none is out of reach.' })
  least!: number
  @Field(() => [KindStatistics], { description: 'By kind of processing, the most common first.' })
  kinds!: readonly KindStatistics[]
}

@Shape('StatisticsRow', 'An activity behind a number.')
export class StatisticsRow {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Its title.' })
  title!: ContentText
  @Field(() => Int, { nullable: true, description: 'Months for which its data are kept at the longest; null where none are recorded.' })
  months!: number | null

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('StatisticsRowEdge', 'A row with its place in the list.')
export class StatisticsRowEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => StatisticsRow, { description: 'The row.' })
  node!: StatisticsRow
}

@Shape('StatisticsRowConnection', 'A page of a list.')
export class StatisticsRowConnection {
  @Field(() => [StatisticsRowEdge], { description: 'The rows.' })
  edges!: readonly StatisticsRowEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Activities in the whole list.' })
  totalCount!: number
  @Field(() => Int, { description: 'Organizations whose activities they are; others may stand behind the number, out of reach.' })
  organizations!: number
}
