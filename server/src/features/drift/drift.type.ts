import { createUnionType, Field, ID, Int } from 'type-graphql'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { DriftKind } from '../../imports/notice/drift.js'
import { Input, Shape } from '../../graphql/describe.js'
import { ContentText, Refusal } from '../../graphql/shared.type.js'
import { CandidateKindWords, DriftKindWords, DriftSideWords, StatementWords } from '../../graphql/words.js'
import { Activity, StaleActivity } from '../activity/activity.type.js'
import { Finding } from '../finding/finding.type.js'
import type { CandidateKind } from '../intake/candidate.entity.js'
import { SourceSpan } from '../intake/span.type.js'
import type { DriftSide } from './drift-choice.entity.js'

@Shape('NoticeSide', 'What a notice says.')
export class NoticeSide {
  @Field(() => String, { description: 'Its words.' })
  text!: string
  @Field(() => String, { nullable: true, description: 'Key of a vocabulary that the words were read as.' })
  code!: string | null
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => String, { nullable: true, description: 'Period, ISO 8601 duration.' })
  period!: string | null
  @Field(() => [SourceSpan], { description: 'Where it says so.' })
  spans!: readonly SourceSpan[]
}

@Shape('RegisterSide', 'What the register says.')
export class RegisterSide {
  @Field(() => String, { description: 'Path in the activity, as `transfers.<id>.mechanism`.' })
  path!: string
  @Field(() => ContentText, { description: 'Its words.' })
  text!: ContentText
  @Field(() => String, { nullable: true, description: 'Key of a vocabulary, ISO 8601 duration, or `country/mechanism` of a transfer.' })
  code!: string | null
}

@Shape('Difference', 'One difference between a notice and the register, with both sides of it.')
export class Difference {
  @Field(() => ID, { description: 'What it is known by, as long as both sides say the same.' })
  key!: string
  @Field(() => DriftKindWords, { description: 'Which side is silent, or whether they disagree.' })
  kind!: DriftKind
  @Field(() => CandidateKindWords, { description: 'What it is about.' })
  about!: CandidateKind
  @Field(() => StatementWords, { nullable: true, description: 'The statement of Art. 30 concerned.' })
  statement!: Statement | null
  @Field(() => NoticeSide, { nullable: true, description: 'What the notice says; null where it is silent.' })
  notice!: NoticeSide | null
  @Field(() => RegisterSide, { nullable: true, description: 'What the register says; null where it is silent.' })
  register!: RegisterSide | null
  @Field(() => DriftSideWords, { nullable: true, description: 'The side that a person has chosen; null where nobody has.' })
  chosen!: DriftSide | null
}

@Shape('NoticeDrift', 'How a notice and an activity have drifted apart.')
export class NoticeDrift {
  @Field(() => [Difference], { description: 'The differences, in the order of the law.' })
  differences!: readonly Difference[]
  @Field(() => Int, { description: 'Differences of which nobody has said anything.' })
  openCount!: number

  // Not in the API: what the fields that load something start from.
  documentId!: string
  activityId!: string
  organizationId!: string
}

@Input('DriftChoiceInput', 'Which side of a difference holds.')
export class DriftChoiceInput {
  @Field(() => ID, { description: 'The difference.' })
  key!: string
  @Field(() => DriftSideWords, {
    nullable: true,
    description: '`notice`: the register is changed. `register`: the notice is to be mended. Null takes back what was said of it.',
  })
  side?: DriftSide | null
}

@Shape('DriftSettled', 'The choices were kept; the register was changed and judged anew.')
export class DriftSettled {
  @Field(() => NoticeDrift, { description: 'What still differs.' })
  drift!: NoticeDrift
  @Field(() => Activity, { description: 'The activity as it stands now.' })
  activity!: Activity
  @Field(() => [Finding], { description: 'Findings that the change opened, closed or changed.' })
  changedFindings!: readonly Finding[]
}

export const SettleDriftResult = createUnionType({
  name: 'SettleDriftResult',
  description: 'What became of the choices.',
  types: () => [DriftSettled, StaleActivity, Refusal] as const,
})
