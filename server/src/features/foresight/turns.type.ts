import { Field, ID } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ActivityStatement, ContentText, Standing } from '../../graphql/shared.type.js'
import { FindingPreview } from '../finding/finding.type.js'
import { LegalEvent, Rule } from '../rulebook/rulebook.type.js'

@Shape('DatedFinding', 'A verdict on the register as it stands, under the law of another day. Nothing of it is stored.')
export class DatedFinding {
  @Field(() => FindingPreview, { description: 'The verdict.' })
  finding!: FindingPreview
  @Field(() => ID, { nullable: true, description: 'The activity judged; null for the organization or a notice.' })
  activityId!: string | null
  @Field(() => ContentText, { nullable: true, description: 'Title of the activity.' })
  activityTitle!: ContentText | null
  @Field(() => String, { nullable: true, description: 'Name of the notice judged.' })
  documentName!: string | null
}

@Shape('ActivityOnDay', 'An activity as it stands, under the law of another day.')
export class ActivityOnDay {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => [ActivityStatement], { description: 'How each required statement stands on that day.' })
  statements!: readonly ActivityStatement[]
  @Field(() => Standing, { description: 'The same, counted.' })
  standing!: Standing
}

@Shape('Turn', 'A day on which verdicts on the unchanged register came or went.')
export class Turn {
  @Field(() => DateScalar, { description: 'First day with the new verdicts; of changes by time, the last day of the stretch.' })
  day!: string
  @Field(() => Boolean, { description: 'The law changed on that day; false where only dates in the record ran out.' })
  isByLaw!: boolean
  @Field(() => [LegalEvent], { description: 'What happened to the law on that day.' })
  events!: readonly LegalEvent[]
  @Field(() => [Rule], { description: 'Rules that begin to apply on that day, or applied for the last time the day before.' })
  rules!: readonly Rule[]
  @Field(() => [DatedFinding], { description: 'Verdicts that came.' })
  came!: readonly DatedFinding[]
  @Field(() => [DatedFinding], { description: 'Verdicts that went.' })
  went!: readonly DatedFinding[]
}

@Shape('RegisterOnDay', 'A register as it stands, judged by the law of a day.')
export class RegisterOnDay {
  @Field(() => DateScalar, { description: 'Day of the law.' })
  asOf!: string
  @Field(() => Standing, { description: 'Required statements of Art. 30, counted.' })
  standing!: Standing
  @Field(() => [ActivityOnDay], { description: 'The activities, each with its statements on that day.' })
  activities!: readonly ActivityOnDay[]
  @Field(() => [DatedFinding], { description: 'Gaps and open questions on that day, the gravest first.' })
  findings!: readonly DatedFinding[]
  @Field(() => [Turn], { description: 'How they came about since the other day, oldest first; empty where none was asked for.' })
  turns!: readonly Turn[]

  // Not in the API: whose it is.
  organizationId!: string
}
