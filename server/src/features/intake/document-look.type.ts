import { createUnionType, Field, Float, Int } from 'type-graphql'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { Shape } from '../../graphql/describe.js'
import { Refusal } from '../../graphql/shared.type.js'
import { CandidateKindWords, ConfidenceWords, ObservationKindWords, type CandidateKind, type Confidence } from '../../graphql/words.js'
import { SourceDocument, StaleDocument } from './intake.type.js'
import { SourceSpan } from './span.type.js'

@Shape('NoticeObservation', 'Something that the reader remarked in a notice beside its facts, as a placeholder left in.')
export class NoticeObservation {
  @Field(() => ObservationKindWords, { description: 'What.' })
  kind!: ObservationKind
  @Field(() => SourceSpan, { description: 'The words it is about.' })
  span!: SourceSpan
  @Field(() => Float, { description: 'How sure the reader is, 0–1.' })
  confidence!: number
  @Field(() => ConfidenceWords, { description: 'The same in a word.' })
  confidenceWord!: Confidence
}

@Shape('SharedValues', 'Values of one kind that a notice and an activity share.')
export class SharedValues {
  @Field(() => CandidateKindWords, { description: 'Of what kind.' })
  kind!: CandidateKind
  @Field(() => [String], { description: 'In the words of the notice.' })
  words!: readonly string[]
}

@Shape('Resemblance', 'An activity that a document is likely about, and why.')
export class Resemblance {
  @Field(() => Boolean, { description: 'Whether the register that the document names goes by the name of the activity.' })
  isSameTitle!: boolean
  @Field(() => [SharedValues], { description: 'What both say.' })
  shared!: readonly SharedValues[]
  @Field(() => Float, { description: 'How alike they are, 0–1.' })
  likeness!: number

  // Not in the API: what the activity is loaded by.
  activityId!: string
}

@Shape('DocumentReread', 'The document was read again; answers of people stand as they were.')
export class DocumentReread {
  @Field(() => SourceDocument, { description: 'As it now stands.' })
  document!: SourceDocument
  @Field(() => Int, { description: 'Candidates that the reading before did not have.' })
  addedCount!: number
  @Field(() => Int, { description: 'Waiting candidates of the reading before that are gone.' })
  goneCount!: number
}

export const RereadDocumentResult = createUnionType({
  name: 'RereadDocumentResult',
  description: 'What became of reading a document again.',
  types: () => [DocumentReread, StaleDocument, Refusal] as const,
})
