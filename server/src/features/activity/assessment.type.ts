import { Field, ID } from 'type-graphql'
import type { ResidualRisk } from '@seloste/schema/vocabulary/accountability'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText, ContentTextInput } from '../../graphql/shared.type.js'
import {
  AssessmentKindWords,
  AssessmentStatusWords,
  ResidualRiskWords,
  type AssessmentKind,
  type AssessmentStatus,
} from '../../graphql/words.js'

@Shape('Assessment', 'An impact assessment: of data protection (Art. 35), of a transfer, or of a legitimate interest.')
export class Assessment {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => AssessmentKindWords, { description: 'Which assessment.' })
  kind!: AssessmentKind
  @Field(() => AssessmentStatusWords, { description: 'How far it is.' })
  status!: AssessmentStatus
  @Field(() => DateScalar, { nullable: true, description: 'Day of the outcome.' })
  date!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the next review, Art. 35(11).' })
  nextReview!: string | null
  @Field(() => ContentText, { description: 'What it found, in words.' })
  outcome!: ContentText
  @Field(() => Boolean, { nullable: true, description: "Was the data protection officer's advice sought, Art. 35(2); null: not answered." })
  officerConsulted!: boolean | null
  @Field(() => ResidualRiskWords, { nullable: true, description: 'The risk left after the measures; null: not answered.' })
  residualRisk!: ResidualRisk | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the prior consultation of the authority, Art. 36(1).' })
  authorityConsultedOn!: string | null
}

@Input('AssessmentInput', 'An impact assessment. Leave the id out for a new one; an item left out of the list is removed.')
export class AssessmentInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => AssessmentKindWords, { description: 'Which assessment.' })
  kind!: AssessmentKind
  @Field(() => AssessmentStatusWords, { description: 'How far it is.' })
  status!: AssessmentStatus
  @Field(() => DateScalar, { nullable: true, description: 'Day of the outcome.' })
  date?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the next review, Art. 35(11).' })
  nextReview?: string | null
  @Field(() => ContentTextInput, { nullable: true, description: 'What it found, in words.' })
  outcome?: ContentTextInput | null
  @Field(() => Boolean, { nullable: true, description: "Was the data protection officer's advice sought, Art. 35(2); null: not answered." })
  officerConsulted?: boolean | null
  @Field(() => ResidualRiskWords, { nullable: true, description: 'The risk left after the measures; null: not answered.' })
  residualRisk?: ResidualRisk | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the prior consultation of the authority, Art. 36(1).' })
  authorityConsultedOn?: string | null
}
