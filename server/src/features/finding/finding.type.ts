import type { SourceSpan } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import { Field, ID, Int } from 'type-graphql'
import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import { Input, Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ActivityStatement, PageInfo, Standing } from '../../graphql/shared.type.js'
import {
  FindingLensWords,
  SeverityWords,
  StatementWords,
  VerdictWords,
  type FindingLens,
  type FindingState,
  RuleAreaWords,
} from '../../graphql/words.js'

@Shape('FindingText', 'What a rule says of this finding, in one language.')
export class FindingText {
  @Field(() => String, { description: 'What was found.' })
  title!: string
  @Field(() => String, { description: 'What it does to people, in one sentence.' })
  why!: string
  @Field(() => String, { description: 'How to mend it.' })
  fix!: string
  @Field(() => String, { description: 'What a person should look at where the machine cannot tell.' })
  ask!: string
  @Field(() => String, { description: 'An entry that would meet the rule.' })
  goodEntry!: string
  @Field(() => String, { nullable: true, description: 'Why it does not apply, or why the machine is unsure.' })
  reason!: string | null
}

@Shape('FieldPointer', 'A field of the record that the verdict rests on.')
export class FieldPointer {
  @Field(() => String, { description: 'Path of the field, as `transfers.<id>.country`.' })
  path!: string
  @Field(() => String, { nullable: true, description: 'Its value as recorded.' })
  value!: string | null
}

@Shape(
  'Finding',
  'A verdict of a rule on one place of the register. A person answers it by a decision; only a change of the record closes it.',
)
export class Finding {
  @Field(() => ID, { description: 'Opaque identifier; survives re-runs.' })
  id!: string
  @Field(() => String, { description: 'Key of the rule.' })
  ruleId!: string
  @Field(() => VerdictWords, { description: 'What the machine says.' })
  verdict!: Verdict
  @Field(() => Boolean, { description: 'The gap is that nobody has answered.' })
  silent!: boolean
  @Field(() => SeverityWords, { description: 'How grave a gap is for people.' })
  severity!: Severity
  @Field(() => StatementWords, { nullable: true, description: 'The statement of Art. 30 it decides; null where it stands beside Art. 30.' })
  statement!: Statement | null
  @Field(() => String, { nullable: true, description: 'Letter of that statement.' })
  letter!: string | null
  @Field(() => String, { description: 'Place in the subject, as `transfers.<id>`; empty for the subject as a whole.' })
  at!: string
  @Field(() => String, { description: 'Ruleset that judged last.' })
  rulesetVersion!: string
  @Field(() => DateTimeScalar, { description: 'When it was first seen; kept when it comes back.' })
  firstSeen!: string
  @Field(() => DateTimeScalar, { description: 'When the verdict last changed.' })
  changedAt!: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the record met the rule; null while it is open.' })
  resolvedAt!: string | null
  @Field(() => [FieldPointer], { description: 'Fields of the record behind the verdict.' })
  fields!: readonly FieldPointer[]

  // Not in the API: what the fields that load something start from.
  shownState!: FindingState
  organizationId!: string
  activityId!: string | null
  documentId!: string | null
  values!: SlotValues
  reason!: Localized | null
  sourceSpans!: readonly SourceSpan[]
}

@Shape('FindingEdge', 'A row with its place in the list.')
export class FindingEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => Finding, { description: 'The row.' })
  node!: Finding
}

@Shape('FindingConnection', 'A page of a list.')
export class FindingConnection {
  @Field(() => [FindingEdge], { description: 'The rows.' })
  edges!: readonly FindingEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Input('FindingFilter', 'Which findings. What is left out does not narrow.')
export class FindingFilter {
  @Field(() => ID, { nullable: true, description: 'Of one organization.' })
  organizationId?: string | null
  @Field(() => ID, { nullable: true, description: 'Of one activity.' })
  activityId?: string | null
  @Field(() => String, { nullable: true, description: 'Of one rule.' })
  ruleId?: string | null
  @Field(() => RuleAreaWords, { nullable: true, description: 'Of the rules of one area.' })
  area?: RuleArea | null
  @Field(() => StatementWords, { nullable: true, description: 'On one statement of Art. 30.' })
  statement?: Statement | null
  @Field(() => SeverityWords, { nullable: true, description: 'Of one severity.' })
  severity?: Severity | null
  @Field(() => FindingLensWords, { defaultValue: 'open', nullable: true, description: 'As a person would sort them.' })
  lens?: FindingLens | null
  @Field(() => String, {
    nullable: true,
    description: 'Words in the title of the activity, the name of the organization or the key of the rule.',
  })
  search?: string | null
  @Field(() => String, { nullable: true, description: 'Of activities with a transfer on this mechanism.' })
  transferMechanismId?: string | null
}

@Shape('LensCount', 'How many findings a lens shows.')
export class LensCount {
  @Field(() => FindingLensWords, { description: 'The lens.' })
  lens!: FindingLens
  @Field(() => Int, { description: 'Findings in it.' })
  count!: number
}

@Shape('RuleCount', 'How many findings a rule has.')
export class RuleCount {
  @Field(() => String, { description: 'The rule.' })
  ruleId!: string
  @Field(() => Int, { description: 'Findings of it.' })
  count!: number
  @Field(() => Int, { description: 'Organizations with one.' })
  organizations!: number
}

@Shape('FindingPreview', 'A live hint while writing: what the engine would say of the record as typed. Nothing is stored.')
export class FindingPreview {
  @Field(() => String, { description: 'What the finding would be known by.' })
  fingerprint!: string
  @Field(() => String, { description: 'Key of the rule.' })
  ruleId!: string
  @Field(() => VerdictWords, { description: 'What the machine would say.' })
  verdict!: Verdict
  @Field(() => Boolean, { description: 'The gap is that nobody has answered.' })
  silent!: boolean
  @Field(() => SeverityWords, { description: 'How grave a gap is for people.' })
  severity!: Severity
  @Field(() => StatementWords, { nullable: true, description: 'The statement of Art. 30 it decides.' })
  statement!: Statement | null
  @Field(() => String, { nullable: true, description: 'Letter of that statement.' })
  letter!: string | null
  @Field(() => String, { description: 'Place in the subject.' })
  at!: string

  // Not in the API: what its texts are filled with.
  values!: SlotValues
  reason!: Localized | null
}

@Shape('ActivityPreview', 'An activity as typed, judged.')
export class ActivityPreview {
  @Field(() => [FindingPreview], { description: 'Verdicts on it, met and not applicable included.' })
  findings!: readonly FindingPreview[]
  @Field(() => [ActivityStatement], { description: 'How each required statement would stand.' })
  statements!: readonly ActivityStatement[]
  @Field(() => Standing, { description: 'The same, counted.' })
  standing!: Standing
}
