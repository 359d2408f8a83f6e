import { createUnionType, Field, ID, Int } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import { Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ContentText, Refusal } from '../../graphql/shared.type.js'
import { ActivityKindWords, ComparedFieldWords, LegalBasisWords, MeasureWords } from '../../graphql/words.js'
import { Activity, StaleActivity } from '../activity/activity.type.js'

@Shape('TemplateData', 'A category of data of a template, with how long it would be kept.')
export class TemplateData {
  @Field(() => ContentText, { description: 'The category in words.' })
  text!: ContentText
  @Field(() => String, { nullable: true, description: 'ISO 8601 duration.' })
  period!: string | null
  @Field(() => ContentText, { description: 'A criterion in words.' })
  criterion!: ContentText
  @Field(() => String, { nullable: true, description: 'The statute that sets the time.' })
  statute!: string | null
}

@Shape('TemplateOutline', 'What a record would begin with.')
export class TemplateOutline {
  @Field(() => [ContentText], { description: 'Purposes.' })
  purposes!: readonly ContentText[]
  @Field(() => [LegalBasisWords], { description: 'Grounds of Art. 6(1).' })
  legalBases!: readonly LegalBasis[]
  @Field(() => [ContentText], { description: 'Groups of people.' })
  subjects!: readonly ContentText[]
  @Field(() => [TemplateData], { description: 'Categories of data.' })
  data!: readonly TemplateData[]
  @Field(() => [ContentText], { description: 'Recipients in words.' })
  recipients!: readonly ContentText[]
  @Field(() => [MeasureWords], { description: 'Security measures.' })
  measures!: readonly Measure[]
}

@Shape('Template', 'An activity of the workspace to begin records from.')
export class Template {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Raised with every change.' })
  version!: number
  @Field(() => ContentText, { description: 'Its name.' })
  title!: ContentText
  @Field(() => ActivityKindWords, {
    nullable: true,
    description: 'The starter that it was taken from; null for one of the workspace’s own.',
  })
  starter!: ActivityKind | null
  @Field(() => TemplateOutline, { description: 'What a record would begin with.' })
  outline!: TemplateOutline
  @Field(() => Int, { description: 'Records within reach that began from it.' })
  uses!: number
  @Field(() => Int, { description: 'Of them, those to which it has something new to say.' })
  behind!: number
  @Field(() => String, { description: 'Who changed it last.' })
  changedBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
}

@Shape('Starter', 'A common activity of the starter library, in three languages, with the retention of Finnish or Swedish law.')
export class StarterShape {
  @Field(() => ActivityKindWords, { description: 'Kind of processing.' })
  kind!: ActivityKind
  @Field(() => ContentText, { description: 'Its name.' })
  title!: ContentText
  @Field(() => TemplateOutline, { description: 'What a record would begin with.' })
  outline!: TemplateOutline
}

@Shape('TemplateKept', 'A template was kept, renewed or taken away.')
export class TemplateKept {
  @Field(() => ID, { description: 'The template.' })
  templateId!: string
}

@Shape('PushOutcome', 'What became of one organization of a push.')
export class PushOutcome {
  @Field(() => ID, { description: 'The organization as asked.' })
  organizationId!: string
  @Field(() => ID, { nullable: true, description: 'The draft that was made; null where it was refused.' })
  activityId!: string | null
  @Field(() => Refusal, { nullable: true, description: 'Why it was refused; null where it was done.' })
  refusal!: Refusal | null
}

@Shape('TemplatePushed', 'A push was gone through, organization by organization.')
export class TemplatePushed {
  @Field(() => [PushOutcome], { description: 'In the order asked.' })
  outcomes!: readonly PushOutcome[]
}

@Shape('OfferedField', 'A field in which a template and a record differ.')
export class OfferedField {
  @Field(() => ComparedFieldWords, { description: 'Which field.' })
  field!: ComparedField
  @Field(() => [ContentText], { description: 'Words of the template; empty of keys.' })
  template!: readonly ContentText[]
  @Field(() => [String], { description: 'Keys of the template: grounds, periods, measures.' })
  templateCodes!: readonly string[]
  @Field(() => [ContentText], { description: 'Words of the record.' })
  record!: readonly ContentText[]
  @Field(() => [String], { description: 'Keys of the record.' })
  recordCodes!: readonly string[]
}

@Shape('TemplateOffer', 'What a template says anew to a record that began from it.')
export class TemplateOffer {
  @Field(() => ID, { description: 'The template.' })
  templateId!: string
  @Field(() => ContentText, { description: 'Its name.' })
  templateTitle!: ContentText
  @Field(() => [OfferedField], { description: 'The fields in which the two differ.' })
  fields!: readonly OfferedField[]

  // Not in the API: what the activity is loaded by.
  activityId!: string
}

@Shape('OfferTaken', 'An offer was answered.')
export class OfferTaken {
  @Field(() => Activity, { description: 'The activity as it stands now.' })
  activity!: Activity
}

export const KeepTemplateResult = createUnionType({
  name: 'KeepTemplateResult',
  description: 'What became of it.',
  types: () => [TemplateKept, Refusal] as const,
})
export const PushTemplateResult = createUnionType({
  name: 'PushTemplateResult',
  description: 'What became of it.',
  types: () => [TemplatePushed, Refusal] as const,
})
export const TakeOfferResult = createUnionType({
  name: 'TakeOfferResult',
  description: 'What became of it.',
  types: () => [OfferTaken, StaleActivity, Refusal] as const,
})
