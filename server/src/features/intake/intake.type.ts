import { Field, Float, ID, Int, createUnionType } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import { Input, Shape } from '../../graphql/describe.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ContentTextInput, PageInfo, Refusal } from '../../graphql/shared.type.js'
import {
  CandidateActionWords,
  CandidateKindWords,
  CandidateStatusWords,
  ConfidenceWords,
  ConfirmWarningCodeWords,
  DocumentStatusWords,
  LanguageWords,
  StatementWords,
  type CandidateAction,
  type CandidateKind,
  type CandidateStatus,
  type Confidence,
  type ConfirmWarningCode,
  type DocumentStatus,
} from '../../graphql/words.js'
import { Activity } from '../activity/activity.type.js'
import { Finding } from '../finding/finding.type.js'
import { SourceSpan } from './span.type.js'

@Shape('OutlineEntry', 'A heading of the document.')
export class OutlineEntry {
  @Field(() => Int, { description: 'Offset of its first character in the plain text.' })
  start!: number
  @Field(() => Int, { description: 'Offset after its last character.' })
  end!: number
  @Field(() => Int, { description: 'Depth, 1 is outermost.' })
  level!: number
  @Field(() => String, { description: 'The heading.' })
  title!: string
}

@Shape('RegisterStretch', 'One of several registers that a document describes: its own part of the text.')
export class RegisterStretch {
  @Field(() => Int, { description: 'Its place in the text, from 1.' })
  number!: number
  @Field(() => String, { description: 'Its name.' })
  title!: string
  @Field(() => Int, { description: 'Offset of its first character in the plain text.' })
  start!: number
  @Field(() => Int, { description: 'Offset after its last character.' })
  end!: number
}

@Shape('Candidate', 'A value read from a document, waiting for a person. Nothing enters the register without one.')
export class Candidate {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Place among the candidates of the document, in the order of the text, from 1.' })
  number!: number
  @Field(() => CandidateKindWords, { description: 'What it would become.' })
  kind!: CandidateKind
  @Field(() => StatementWords, { nullable: true, description: 'The statement of Art. 30 it would answer; null beside Art. 30.' })
  statement!: Statement | null
  @Field(() => String, { nullable: true, description: 'Letter of that statement.' })
  letter!: string | null
  @Field(() => String, { description: 'The words of the document.' })
  text!: string
  @Field(() => String, { nullable: true, description: 'The key of a vocabulary that the words were read as.' })
  code!: string | null
  @Field(() => String, { nullable: true, description: 'Country of a transfer, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => String, { nullable: true, description: 'Retention period, ISO 8601 duration.' })
  period!: string | null
  @Field(() => Float, { description: 'How sure the reader is, 0–1.' })
  confidence!: number
  @Field(() => ConfidenceWords, { description: 'The same in a word.' })
  confidenceWord!: Confidence
  @Field(() => CandidateStatusWords, { description: 'What a person said of it.' })
  status!: CandidateStatus
  @Field(() => String, { nullable: true, description: 'The wording that a person put in its place.' })
  changedText!: string | null
  @Field(() => [SourceSpan], { description: 'Where it stands in the document.' })
  spans!: readonly SourceSpan[]

  // Not in the API: whose register it is compared with, and the document in which it stands.
  organizationId!: string
  documentId!: string
}

@Shape('SourceDocument', 'An uploaded notice, kept as it came.')
export class SourceDocument {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Rises with each change to its candidates; give it back when deciding.' })
  version!: number
  @Field(() => String, { description: 'File name.' })
  name!: string
  @Field(() => LanguageWords, { description: 'Language that it was read as.' })
  language!: Language
  @Field(() => DocumentStatusWords, { description: 'How far it is.' })
  status!: DocumentStatus
  @Field(() => Int, { description: 'Bytes of the file as it came.' })
  size!: number
  @Field(() => String, { description: 'Digest of those bytes, hexadecimal.' })
  sha256!: string
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt!: string
  @Field(() => String, { nullable: true, description: 'Who added it.' })
  addedBy!: string | null
  @Field(() => String, { description: 'Name that an activity drawn from it could have.' })
  proposedTitle!: string
  @Field(() => String, { description: 'Where the file as it came is had.' })
  downloadUrl!: string

  // Not in the API: whose document it is, and when it changed last.
  organizationId!: string
  changedAt!: string
}

@Shape('DocumentEdge', 'A row with its place in the list.')
export class DocumentEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => SourceDocument, { description: 'The row.' })
  node!: SourceDocument
}

@Shape('DocumentConnection', 'A page of a list.')
export class DocumentConnection {
  @Field(() => [DocumentEdge], { description: 'The rows.' })
  edges!: readonly DocumentEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Input('AddDocumentInput', 'A notice to read: text, Markdown, HTML, Word or PDF in Finnish, Swedish or English.')
export class AddDocumentInput {
  @Field(() => ID, { description: 'Whose notice it is.' })
  organizationId!: string
  @Field(() => String, { description: 'File name with its ending; at most 200 characters.' })
  name!: string
  @Field(() => String, { description: 'The file as it came, at most 20 MB, in base64.' })
  contentBase64!: string
  @Field(() => Boolean, { nullable: true, description: 'Keep it although the organization has the same file already.' })
  again?: boolean | null
}

@Shape('DocumentAdded', 'The document was kept and read.')
export class DocumentAdded {
  @Field(() => SourceDocument, { description: 'With its candidates.' })
  document!: SourceDocument
}

@Shape('DocumentKnown', 'The organization has the same file already, byte for byte; nothing was kept.')
export class DocumentKnown {
  @Field(() => SourceDocument, { description: 'The one that is there.' })
  document!: SourceDocument
}

export const AddDocumentResult = createUnionType({
  name: 'AddDocumentResult',
  description: 'What became of an upload.',
  types: () => [DocumentAdded, DocumentKnown, Refusal] as const,
})

@Input('CandidateDecisionInput', 'What a person says of one candidate.')
export class CandidateDecisionInput {
  @Field(() => ID, { description: 'The candidate.' })
  id!: string
  @Field(() => CandidateActionWords, { description: 'Accept it, change it, leave it out, or take the answer back.' })
  action!: CandidateAction
  @Field(() => String, { nullable: true, description: 'The new wording, for `change`; at most 20,000 characters.' })
  text?: string | null
}

@Shape('StaleDocument', 'Somebody decided first: the stored version is shown.')
export class StaleDocument {
  @Field(() => SourceDocument, { description: 'As it is stored.' })
  current!: SourceDocument
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string
}

@Shape('CandidatesDecided', 'The answers were kept.')
export class CandidatesDecided {
  @Field(() => SourceDocument, { description: 'As it now stands.' })
  document!: SourceDocument
}

export const DecideCandidatesResult = createUnionType({
  name: 'DecideCandidatesResult',
  description: 'What became of answers to candidates.',
  types: () => [CandidatesDecided, StaleDocument, Refusal] as const,
})

@Input(
  'ConfirmTargetInput',
  'Into an existing activity, or a new one with this title. With neither, a document of several registers makes an activity of each.',
)
export class ConfirmTargetInput {
  @Field(() => ID, { nullable: true, description: 'An activity of the same organization.' })
  activityId?: string | null
  @Field(() => ContentTextInput, { nullable: true, description: 'Name of a new activity; the proposed one where left out.' })
  title?: ContentTextInput | null
}

@Shape('ConfirmWarning', 'Something about the document that a person should look at.')
export class ConfirmWarning {
  @Field(() => ConfirmWarningCodeWords, { description: 'What.' })
  code!: ConfirmWarningCode
  @Field(() => String, { description: 'The words of the document that it is about, as the name of the controller there.' })
  text!: string
}

@Shape('DocumentConfirmed', 'The accepted candidates stand in the register.')
export class DocumentConfirmed {
  @Field(() => SourceDocument, { description: 'As it now stands.' })
  document!: SourceDocument
  @Field(() => Activity, { description: 'The activity they went into; the first, where the document describes several registers.' })
  activity!: Activity
  @Field(() => [Activity], { description: 'All activities they went into, in the order of the text.' })
  activities!: readonly Activity[]
  @Field(() => [Finding], { description: 'Open findings of those activities and of the document.' })
  findings!: readonly Finding[]
  @Field(() => [ConfirmWarning], { description: 'What a person should look at; empty where all fits.' })
  warnings!: readonly ConfirmWarning[]
}

export const ConfirmDocumentResult = createUnionType({
  name: 'ConfirmDocumentResult',
  description: 'What became of a confirmation.',
  types: () => [DocumentConfirmed, StaleDocument, Refusal] as const,
})
