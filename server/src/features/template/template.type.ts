import { createUnionType, Field, ID, Int } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import type { TemplateForm } from '../../templates/content.js'
import type { OfferEffect } from '../../templates/offer.js'
import { Input, Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ContentText, ContentTextInput, PageInfo, Refusal } from '../../graphql/shared.type.js'
import { ActivityKindWords, ComparedFieldWords, LegalBasisWords, MeasureLimbWords, MeasureWords } from '../../graphql/words.js'
import { Activity, StaleActivity } from '../activity/activity.type.js'
import { OfferEffectWords, SetOfferStateWords, TemplateFormWords } from './template.words.js'

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

@Shape('TemplateMeasure', 'A security measure of a template.')
export class TemplateMeasureShape {
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { description: 'Letter of Art. 32(1).' })
  limb!: MeasureLimb
  @Field(() => ContentText, { description: 'The measure in words; empty where nobody gave any.' })
  text!: ContentText
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
  @Field(() => [ContentText], { description: 'Recipients: names, or categories in words.' })
  recipients!: readonly ContentText[]
  @Field(() => [TemplateMeasureShape], { description: 'Security measures.' })
  measures!: readonly TemplateMeasureShape[]
}

@Shape('TemplateClient', 'How the records of one organization stand to a template.')
export class TemplateClient {
  @Field(() => Int, { description: 'Records that began from it, or took it or named its measures already.' })
  uses!: number
  @Field(() => Int, { description: 'Records to which it has something to say that nobody has answered.' })
  behind!: number
  @Field(() => Int, { description: 'Records that were kept as they are when it was last offered.' })
  declined!: number

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('Template', 'An activity of the workspace to begin records from, or a set of measures to offer to them.')
export class Template {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Raised with every change.' })
  version!: number
  @Field(() => TemplateFormWords, { description: 'Whether it is an activity or a set of measures.' })
  form!: TemplateForm
  @Field(() => ContentText, { description: 'Its name.' })
  title!: ContentText
  @Field(() => ActivityKindWords, {
    nullable: true,
    description: 'The starter that it was taken from; null for one of the workspace’s own.',
  })
  starter!: ActivityKind | null
  @Field(() => TemplateOutline, { description: 'What a record would begin with.' })
  outline!: TemplateOutline
  @Field(() => Int, { description: 'Records within reach that began from it, or took it or named its measures already.' })
  uses!: number
  @Field(() => Int, { description: 'Records within reach to which it has something to say that nobody has answered.' })
  behind!: number
  @Field(() => Boolean, { description: 'Whether the viewer may change or remove it; otherwise they may only use it.' })
  mayChange!: boolean
  @Field(() => Int, { description: 'Records within reach that were kept as they are when it was last offered.' })
  declined!: number
  @Field(() => [TemplateClient], { description: 'The same by organization, by name.' })
  clients!: readonly TemplateClient[]
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

@Shape('OfferedValue', 'A value of a field, and what becomes of it.')
export class OfferedValueShape {
  @Field(() => OfferEffectWords, { description: 'What becomes of it.' })
  effect!: OfferEffect
  @Field(() => ContentText, { description: 'Its words; empty of a mere key.' })
  text!: ContentText
  @Field(() => String, { nullable: true, description: 'Its key: a ground, a duration, a measure.' })
  code!: string | null
}

@Shape('OfferedField', 'A field that would change if the offer were taken.')
export class OfferedField {
  @Field(() => ComparedFieldWords, { description: 'Which field.' })
  field!: ComparedField
  @Field(() => [OfferedValueShape], { description: 'What would be added, then what would go, then what stays.' })
  values!: readonly OfferedValueShape[]
}

@Shape('TemplateOffer', 'What a template says anew to a record, and what taking it would change there.')
export class TemplateOffer {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => ID, { description: 'The template.' })
  templateId!: string
  @Field(() => TemplateFormWords, { description: 'Whether it is an activity or a set of measures.' })
  form!: TemplateForm
  @Field(() => ContentText, { description: 'Its name.' })
  templateTitle!: ContentText
  @Field(() => Int, { description: 'The edition of the template that is offered.' })
  edition!: number
  @Field(() => Boolean, {
    description: 'Whether an earlier edition was answered or begun from; otherwise it is offered for the first time.',
  })
  isLater!: boolean
  @Field(() => String, { description: 'Who changed the template last.' })
  changedBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
  @Field(() => [OfferedField], { description: 'The fields that would change.' })
  fields!: readonly OfferedField[]

  // Not in the API: what the activity is loaded by.
  activityId!: string
}

@Shape('TemplateOfferEdge', 'A row of a list.')
export class TemplateOfferEdge {
  @Field(() => String, { description: 'Its place.' })
  cursor!: string
  @Field(() => TemplateOffer, { description: 'The offer.' })
  node!: TemplateOffer
}

@Shape('TemplateOfferConnection', 'A page of a list.')
export class TemplateOfferConnection {
  @Field(() => [TemplateOfferEdge], { description: 'Rows.' })
  edges!: readonly TemplateOfferEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Of all pages.' })
  totalCount!: number
}

@Input('TemplateMeasureInput', 'A security measure of a set.')
export class TemplateMeasureInput {
  @Field(() => MeasureWords, { description: 'Which measure; each once, but for `other_technical`.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { nullable: true, description: 'Letter of Art. 32(1); left out: the usual one of the kind.' })
  limb?: MeasureLimb | null
  @Field(() => ContentTextInput, { nullable: true, description: 'The measure in words; required of `other_technical`.' })
  text?: ContentTextInput | null
}

@Input('MeasureSetInput', 'A set of measures.')
export class MeasureSetInput {
  @Field(() => ContentTextInput, { description: 'Its name, at most 300 characters; at least one language.' })
  title!: ContentTextInput
  @Field(() => [TemplateMeasureInput], { description: 'One to fifty measures.' })
  measures!: readonly TemplateMeasureInput[]
}

@Shape('SetOfferOutcome', 'What became of one activity of an offer of measures, or of an organization that was refused.')
export class SetOfferOutcome {
  @Field(() => ID, { nullable: true, description: 'The organization; null where an activity asked for is not there.' })
  organizationId!: string | null
  @Field(() => ID, { nullable: true, description: 'The activity; null where the organization as a whole was refused.' })
  activityId!: string | null
  @Field(() => SetOfferStateWords, { nullable: true, description: 'Null where it was refused.' })
  state!: 'offered' | 'waiting' | 'has_all' | null
  @Field(() => Refusal, { nullable: true, description: 'Why it was refused.' })
  refusal!: Refusal | null
}

@Shape('MeasuresOffered', 'An offer of measures was gone through, activity by activity.')
export class MeasuresOffered {
  @Field(() => [SetOfferOutcome], { description: 'Activities by organization, then what was refused.' })
  outcomes!: readonly SetOfferOutcome[]
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
export const OfferMeasuresResult = createUnionType({
  name: 'OfferMeasuresResult',
  description: 'What became of it.',
  types: () => [MeasuresOffered, Refusal] as const,
})
