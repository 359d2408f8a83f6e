import { Field, Float, ID, Int, createUnionType } from 'type-graphql'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'
import { Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { ContentText, PageInfo, Refusal } from '../../graphql/shared.type.js'
import {
  AnswerStateWords,
  EndActionWords,
  LegalBasisWords,
  MeasureLimbWords,
  MeasureWords,
  MechanismKindWords,
  RecipientRoleWords,
  RegisterRoleWords,
  SpecialCategoryWords,
  StartEventWords,
  StatementWords,
  TransferStatementWords,
} from '../../graphql/words.js'
import { Finding } from '../finding/finding.type.js'
import { SourceSpan } from '../intake/span.type.js'
import { Engagement } from '../party/engagement.type.js'
import { Party } from '../party/party.type.js'

@Shape('Provenance', 'Who or what said a value.')
export class Provenance {
  @Field(() => String, { description: '`person` or `import`.' })
  by!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string
  @Field(() => Float, { nullable: true, description: 'How sure the reader was, 0–1; null for a person.' })
  confidence!: number | null
  @Field(() => String, { nullable: true, description: 'Who confirmed an imported value.' })
  confirmedBy!: string | null
  @Field(() => [SourceSpan], { description: 'The words behind an imported value.' })
  evidence!: readonly SourceSpan[]
}

@Shape('StatementAnswer', 'How a statement of Art. 30 is answered. Silence is not "none".')
export class StatementAnswer {
  @Field(() => StatementWords, { description: 'Which statement.' })
  statement!: Statement
  @Field(() => String, { description: 'Its letter in Art. 30(1) or 30(2).' })
  letter!: string
  @Field(() => AnswerStateWords, { description: 'Answered, none, not applicable, unknown or unanswered.' })
  state!: AnswerState
  @Field(() => String, { nullable: true, description: 'Why it does not apply.' })
  reason!: string | null
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('Purpose', 'A purpose with its own legal bases, Art. 30(1)(b) and Art. 6(1) GDPR.')
export class Purpose {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ContentText, { description: 'The purpose in words.' })
  text!: ContentText
  @Field(() => [LegalBasisWords], { description: 'Grounds of Art. 6(1); empty: not stated.' })
  legalBases!: readonly LegalBasis[]
  @Field(() => String, { nullable: true, description: 'Act and section behind a legal obligation or public task, Art. 6(3).' })
  statute!: string | null
  @Field(() => ContentText, { description: 'The interest pursued, Art. 6(1)(f).' })
  interest!: ContentText
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('DataSubject', 'A group of people, Art. 30(1)(c).')
export class DataSubject {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ContentText, { description: 'The group in words.' })
  text!: ContentText
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('Retention', 'How long data are kept, Art. 30(1)(f).')
export class Retention {
  @Field(() => String, { nullable: true, description: 'ISO 8601 duration, as `P6Y`; null where only a criterion is given.' })
  period!: string | null
  @Field(() => StartEventWords, { nullable: true, description: 'The event from which the period runs.' })
  startEvent!: StartEvent | null
  @Field(() => ContentText, { description: 'A criterion, or the start event, in words.' })
  criterion!: ContentText
  @Field(() => String, { nullable: true, description: 'The statute that fixes the time.' })
  statute!: string | null
  @Field(() => EndActionWords, { nullable: true, description: 'What happens at the end.' })
  endAction!: EndAction | null
}

@Shape('DataItem', 'A category of data of groups of people, Art. 30(1)(c), with its own retention.')
export class DataItem {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ContentText, { description: 'The category in words.' })
  text!: ContentText
  @Field(() => [ID], { description: 'The groups of people it is about; empty: all of the activity.' })
  subjectIds!: readonly string[]
  @Field(() => SpecialCategoryWords, { nullable: true, description: 'Art. 9(1) category, or `criminal` for Art. 10.' })
  specialCategory!: SpecialCategory | null
  @Field(() => String, {
    nullable: true,
    description: 'Letter `a`–`j` of Art. 9(2); act and section for Art. 10 data and a national identification number.',
  })
  specialCondition!: string | null
  @Field(() => Retention, { nullable: true, description: 'How long it is kept.' })
  retention!: Retention | null
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('DataSource', 'Where data come from, Art. 14(2)(f).')
export class DataSource {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ContentText, { description: 'The source in words.' })
  text!: ContentText
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('Recipient', 'A recipient or category of recipients, Art. 30(1)(d).')
export class Recipient {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Party, { nullable: true, description: 'The named recipient; null for a category.' })
  party!: Party | null
  @Field(() => ContentText, { description: 'The category in words.' })
  category!: ContentText
  @Field(() => RecipientRoleWords, { description: 'How it stands to the controller, Art. 4(7)–(10).' })
  role!: RecipientRole
  @Field(() => Engagement, { nullable: true, description: 'The contract, where it is a processor.' })
  engagement!: Engagement | null
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('Transfer', 'A transfer to a third country or an international organisation, Art. 30(1)(e) and Chapter V.')
export class Transfer {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Party, { nullable: true, description: 'Who receives the data there.' })
  importer!: Party | null
  @Field(() => ContentText, { description: 'The importer in words, where it is not named.' })
  importerText!: ContentText
  @Field(() => String, { nullable: true, description: 'Third country, ISO 3166-1 alpha-2; null where none is named.' })
  country!: string | null
  @Field(() => MechanismKindWords, { nullable: true, description: 'Family of the instrument it stands on.' })
  mechanismKind!: MechanismKind | null
  @Field(() => String, { nullable: true, description: 'The very instrument, a key of the law book.' })
  mechanismId!: string | null
  @Field(() => Int, { nullable: true, description: 'Module of the 2021 clauses, 1–4.' })
  module!: number | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the clauses were signed.' })
  signedOn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the transfer impact assessment.' })
  assessedOn!: string | null
  @Field(() => ContentText, { description: 'Measures beside the instrument.' })
  supplementaryMeasures!: ContentText
  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which the importer's entry in the list of a framework was last checked.",
  })
  listCheckedOn!: string | null
  @Field(() => Boolean, { nullable: true, description: "Whether the importer's entry covers data of staff; null: not answered." })
  coversStaffData!: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the transfer is repeated, which a derogation of Art. 49 seldom carries; null: not answered.',
  })
  isRepeated!: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the importer is itself under the Regulation by Art. 3(2); null: not answered.',
  })
  importerUnderGdpr!: boolean | null
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('SecurityMeasure', 'A technical or organisational measure, Art. 30(1)(g) and 32(1).')
export class SecurityMeasure {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { description: 'Letter of Art. 32(1) it serves.' })
  limb!: MeasureLimb
  @Field(() => ContentText, { description: 'The measure in words.' })
  text!: ContentText
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was last shown to work.' })
  evidencedOn!: string | null
  @Field(() => Provenance, { nullable: true, description: 'Who or what said so.' })
  provenance!: Provenance | null
}

@Shape('Activity', 'A processing activity: the unit of the record of Art. 30.')
export class Activity {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Rises with each saved change; give it back when saving.' })
  version!: number
  @Field(() => RegisterRoleWords, { description: 'Record of a controller, Art. 30(1), or of a processor, Art. 30(2).' })
  role!: RegisterRole
  @Field(() => ContentText, { description: 'Name of the activity.' })
  title!: ContentText
  @Field(() => ID, { description: 'The register it stands in.' })
  registerId!: string
  @Field(() => TransferStatementWords, { description: 'What the record says of transfers, Art. 30(1)(e).' })
  transferStatement!: TransferStatement
  @Field(() => DateScalar, { nullable: true, description: 'Day on which a person last went through the record.' })
  reviewedOn!: string | null
  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: string

  // Not in the API: what the fields that load something start from.
  organizationId!: string
  updatedBy!: string | null
}

@Shape('ActivityEdge', 'A row with its place in the list.')
export class ActivityEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => Activity, { description: 'The row.' })
  node!: Activity
}

@Shape('ActivityConnection', 'A page of a list.')
export class ActivityConnection {
  @Field(() => [ActivityEdge], { description: 'The rows.' })
  edges!: readonly ActivityEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('ActivitySaved', 'The activity was saved.')
export class ActivitySaved {
  @Field(() => Activity, { description: 'As it now stands.' })
  activity!: Activity
  @Field(() => [Finding], { description: 'Findings that the change opened, closed or changed.' })
  changedFindings!: readonly Finding[]
}

@Shape('StaleActivity', 'Somebody saved first: the stored version is shown, nothing is lost.')
export class StaleActivity {
  @Field(() => Activity, { description: 'As it is stored.' })
  current!: Activity
  @Field(() => String, { nullable: true, description: 'Who saved last.' })
  changedBy!: string | null
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
  @Field(() => [String], { description: 'Fields that changed since the version that the edit began from.' })
  fields!: readonly string[]
}

export const SaveActivityResult = createUnionType({
  name: 'SaveActivityResult',
  description: 'What became of an attempt to save an activity.',
  types: () => [ActivitySaved, StaleActivity, Refusal] as const,
})

@Shape('ActivityDeleted', 'The activity was deleted; `restoreActivity` undoes it.')
export class ActivityDeleted {
  @Field(() => ID, { description: 'The activity.' })
  id!: string
  @Field(() => Int, { description: 'Give it to `restoreActivity`.' })
  version!: number
}

export const DeleteActivityResult = createUnionType({
  name: 'DeleteActivityResult',
  description: 'What became of an attempt to delete an activity.',
  types: () => [ActivityDeleted, StaleActivity, Refusal] as const,
})
