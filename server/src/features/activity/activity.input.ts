import { Field, ID, Int } from 'type-graphql'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'
import { Input } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentTextInput } from '../../graphql/shared.type.js'
import {
  AnswerStateWords,
  EndActionWords,
  LegalBasisWords,
  MeasureLimbWords,
  MeasureWords,
  MechanismKindWords,
  RecipientRoleWords,
  SpecialCategoryWords,
  StartEventWords,
  StatementWords,
  TransferStatementWords,
} from '../../graphql/words.js'
import { EngagementInput } from '../party/engagement.type.js'
import { PartyInput } from '../party/party.type.js'
import { AccountabilityInput } from './accountability.type.js'
import { AssessmentInput } from './assessment.type.js'

@Input('PurposeInput', 'A purpose. Leave the id out for a new one; an item left out of the list is removed.')
export class PurposeInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => ContentTextInput, { description: 'The purpose in words.' })
  text!: ContentTextInput
  @Field(() => [LegalBasisWords], { description: 'Grounds of Art. 6(1) GDPR.' })
  legalBases!: readonly LegalBasis[]
  @Field(() => String, { nullable: true, description: 'Act and section, Art. 6(3); at most 500 characters.' })
  statute?: string | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The interest pursued, Art. 6(1)(f).' })
  interest?: ContentTextInput | null
}

@Input('DataSubjectInput', 'A group of people, Art. 30(1)(c).')
export class DataSubjectInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => ContentTextInput, { description: 'The group in words.' })
  text!: ContentTextInput
}

@Input('RetentionInput', 'How long data are kept, Art. 30(1)(f).')
export class RetentionInput {
  @Field(() => String, { nullable: true, description: 'ISO 8601 duration in years, months, weeks or days, as `P6Y`.' })
  period?: string | null
  @Field(() => StartEventWords, { nullable: true, description: 'The event from which the period runs.' })
  startEvent?: StartEvent | null
  @Field(() => ContentTextInput, { nullable: true, description: 'A criterion, or the start event, in words.' })
  criterion?: ContentTextInput | null
  @Field(() => String, { nullable: true, description: 'The statute that fixes the time; at most 500 characters.' })
  statute?: string | null
  @Field(() => EndActionWords, { nullable: true, description: 'What happens at the end.' })
  endAction?: EndAction | null
}

@Input('DataItemInput', 'A category of data, Art. 30(1)(c), with its retention.')
export class DataItemInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => ContentTextInput, { description: 'The category in words.' })
  text!: ContentTextInput
  @Field(() => [ID], { nullable: true, description: 'Groups of people of this activity it is about.' })
  subjectIds?: readonly string[] | null
  @Field(() => SpecialCategoryWords, { nullable: true, description: 'Art. 9(1) category, or `criminal` for Art. 10.' })
  specialCategory?: SpecialCategory | null
  @Field(() => String, {
    nullable: true,
    description: 'Letter `a`–`j` of Art. 9(2); act and section for Art. 10 data and a national identification number.',
  })
  specialCondition?: string | null
  @Field(() => RetentionInput, { nullable: true, description: 'How long it is kept.' })
  retention?: RetentionInput | null
}

@Input('DataSourceInput', 'Where data come from.')
export class DataSourceInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => ContentTextInput, { description: 'The source in words.' })
  text!: ContentTextInput
}

@Input('RecipientInput', 'A recipient: a named party, or a category in words, Art. 30(1)(d).')
export class RecipientInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => PartyInput, { nullable: true, description: 'The named recipient.' })
  party?: PartyInput | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The category in words.' })
  category?: ContentTextInput | null
  @Field(() => RecipientRoleWords, { description: 'How it stands to the controller.' })
  role!: RecipientRole
  @Field(() => EngagementInput, { nullable: true, description: 'The contract, where it is a processor.' })
  engagement?: EngagementInput | null
}

@Input('TransferInput', 'A transfer to a third country, Art. 30(1)(e) and Chapter V.')
export class TransferInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => PartyInput, { nullable: true, description: 'Who receives the data there.' })
  importer?: PartyInput | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The importer in words.' })
  importerText?: ContentTextInput | null
  @Field(() => String, { nullable: true, description: 'Third country, ISO 3166-1 alpha-2.' })
  country?: string | null
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument.' })
  mechanismKind?: MechanismKind | null
  @Field(() => String, { nullable: true, description: 'The very instrument, a key of the law book.' })
  mechanismId?: string | null
  @Field(() => Int, { nullable: true, description: 'Module of the 2021 clauses, 1–4.' })
  module?: number | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the clauses were signed.' })
  signedOn?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the transfer impact assessment.' })
  assessedOn?: string | null
  @Field(() => ContentTextInput, { nullable: true, description: 'Measures beside the instrument.' })
  supplementaryMeasures?: ContentTextInput | null
  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which the importer's entry in the list of a framework was last checked.",
  })
  listCheckedOn?: string | null
  @Field(() => Boolean, { nullable: true, description: "Whether the importer's entry covers data of staff; null: not answered." })
  coversStaffData?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the transfer is repeated, Art. 49(1); null: not answered.' })
  isRepeated?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the importer is itself under the Regulation by Art. 3(2); null: not answered.',
  })
  importerUnderGdpr?: boolean | null
}

@Input('MeasureInput', 'A security measure, Art. 32(1).')
export class MeasureInput {
  @Field(() => ID, { nullable: true, description: 'An item of this activity.' })
  id?: string | null
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { nullable: true, description: 'Letter of Art. 32(1); left out: the usual one of the kind.' })
  limb?: MeasureLimb | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The measure in words.' })
  text?: ContentTextInput | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was last shown to work.' })
  evidencedOn?: string | null
}

@Input('AnswerInput', 'The answer to one statement of Art. 30.')
export class AnswerInput {
  @Field(() => StatementWords, { description: 'Which statement.' })
  statement!: Statement
  @Field(() => AnswerStateWords, { description: 'How it is answered.' })
  state!: AnswerState
  @Field(() => String, { nullable: true, description: 'Why it does not apply; required for `not_applicable`.' })
  reason?: string | null
}

@Input('ActivityInput', 'What to change: a field left out stays, a list given replaces the list.')
export class ActivityInput {
  @Field(() => ContentTextInput, { nullable: true, description: 'Name of the activity; at least one language.' })
  title?: ContentTextInput | null
  @Field(() => [AnswerInput], { nullable: true, description: 'Answers to change; others stay.' })
  answers?: readonly AnswerInput[] | null
  @Field(() => [PartyInput], { nullable: true, description: 'On whose behalf, Art. 30(2)(a).' })
  controllers?: readonly PartyInput[] | null
  @Field(() => [PurposeInput], { nullable: true, description: 'Purposes.' })
  purposes?: readonly PurposeInput[] | null
  @Field(() => [DataSubjectInput], { nullable: true, description: 'Groups of people.' })
  subjects?: readonly DataSubjectInput[] | null
  @Field(() => [DataItemInput], { nullable: true, description: 'Categories of data.' })
  dataItems?: readonly DataItemInput[] | null
  @Field(() => [DataSourceInput], { nullable: true, description: 'Where the data come from.' })
  sources?: readonly DataSourceInput[] | null
  @Field(() => [RecipientInput], { nullable: true, description: 'Recipients.' })
  recipients?: readonly RecipientInput[] | null
  @Field(() => TransferStatementWords, { nullable: true, description: 'What the record says of transfers.' })
  transferStatement?: TransferStatement | null
  @Field(() => [TransferInput], { nullable: true, description: 'The transfers.' })
  transfers?: readonly TransferInput[] | null
  @Field(() => [MeasureInput], { nullable: true, description: 'Security measures.' })
  measures?: readonly MeasureInput[] | null
  @Field(() => [AssessmentInput], { nullable: true, description: 'Impact assessments.' })
  assessments?: readonly AssessmentInput[] | null
  @Field(() => AccountabilityInput, { nullable: true, description: 'What can be shown beside the statements, Art. 5(2) and 24.' })
  accountability?: AccountabilityInput | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which a person last went through the record.' })
  reviewedOn?: string | null
}
