import { Field, Int } from 'type-graphql'
import type { Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { Input, Shape } from './describe.js'
import { RefusalCodeWords, StatementStateWords, StatementWords, VerbWords, type RefusalCode, type Verb } from './words.js'

@Shape('ContentText', 'Content in its own languages, side by side. A language that nobody wrote is null.')
export class ContentText {
  @Field(() => String, { nullable: true, description: 'Finnish wording.' })
  fi!: string | null
  @Field(() => String, { nullable: true, description: 'Swedish wording.' })
  sv!: string | null
  @Field(() => String, { nullable: true, description: 'English wording.' })
  en!: string | null
}

@Input('ContentTextInput', 'The wordings to keep. A language left out or null is removed.')
export class ContentTextInput {
  @Field(() => String, { nullable: true, description: 'Finnish wording, at most 20,000 characters.' })
  fi?: string | null
  @Field(() => String, { nullable: true, description: 'Swedish wording, at most 20,000 characters.' })
  sv?: string | null
  @Field(() => String, { nullable: true, description: 'English wording, at most 20,000 characters.' })
  en?: string | null
}

@Shape('PageInfo', 'Where a page of a list ends. Pages go by key: a row added or removed meanwhile shifts nothing.')
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean
  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on; null when the page is empty.' })
  endCursor!: string | null
}

@Shape('Permission', 'May the viewer do it, and if not why: button, tooltip and server share one answer.')
export class Permission {
  @Field(() => VerbWords, { description: 'What is asked.' })
  verb!: Verb
  @Field(() => Boolean, { description: 'The server would let the viewer do it now.' })
  allowed!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, as a code that the client puts in words; null where it is allowed.' })
  code!: string | null
}

@Shape('Standing', 'How many required statements of Art. 30(1) and 30(2) GDPR stand how: a fraction with its unknowns, never a score.')
export class Standing {
  @Field(() => Int, { description: 'Statements that Art. 30 requires and that apply: the sum of met, gap, unanswered and unsure.' })
  required!: number
  @Field(() => Int, { description: 'The record holds what the law asks.' })
  met!: number
  @Field(() => Int, { description: 'The record falls short.' })
  gap!: number
  @Field(() => Int, { description: 'Nobody has answered; counts as missing.' })
  unanswered!: number
  @Field(() => Int, { description: 'A person has to look.' })
  unsure!: number
  @Field(() => Int, { description: 'Does not apply, with a reason; outside the fraction.' })
  notApplicable!: number
}

@Shape('StatementCell', 'One statement of Art. 30 over the activities it is counted for.')
export class StatementCell {
  @Field(() => StatementWords, { description: 'Which statement.' })
  statement!: Statement
  @Field(() => String, { description: 'Its letter in Art. 30(1), or in 30(2) for statements of processors only.' })
  letter!: string
  @Field(() => Int, { description: 'Activities whose record falls short.' })
  gap!: number
  @Field(() => Int, { description: 'Activities where nobody has answered.' })
  unanswered!: number
  @Field(() => Int, { description: 'Activities at which a person has to look.' })
  unsure!: number
  @Field(() => Int, { description: 'Activities whose record holds what the law asks.' })
  met!: number
  @Field(() => Int, { description: 'Activities to which it does not apply.' })
  notApplicable!: number
}

@Shape('ActivityStatement', 'How one required statement stands for an activity.')
export class ActivityStatement {
  @Field(() => StatementWords, { description: 'Which statement.' })
  statement!: Statement
  @Field(() => String, { description: 'Its letter in Art. 30(1) or 30(2).' })
  letter!: string
  @Field(() => StatementStateWords, { description: 'Derived from the answer and the verdicts of the rules on it.' })
  state!: StatementState
}

@Shape('FieldError', 'What is wrong with one field of the input.')
export class FieldError {
  @Field(() => String, { description: 'Path of the field, as `transfers.0.country`.' })
  field!: string
  @Field(() => String, { description: 'Kind of fault, as `invalid_country`, `too_long`, `required`; the client puts it in words.' })
  code!: string
  @Field(() => String, { nullable: true, description: 'The value as given, shortened to 100 characters.' })
  value!: string | null
}

@Shape('Refusal', 'An expected refusal: the client owns the words.')
export class Refusal {
  @Field(() => RefusalCodeWords, { description: 'Why it was refused.' })
  code!: RefusalCode
  @Field(() => [FieldError], { description: 'The fields at fault, where any are.' })
  fields!: readonly FieldError[]
}
