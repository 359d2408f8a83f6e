import type { AnswerState } from '@seloste/schema/vocabulary/answer'
import type { EvidenceState } from '@seloste/schema/vocabulary/evidence'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import { createUnionType, Field, ID, Int } from 'type-graphql'
import { Input, Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { PageInfo, Refusal } from '../../graphql/shared.type.js'
import { AnswerStateWords, EvidenceStateWords, MeasureLimbWords, MeasureWords } from '../../graphql/words.js'
import type { MeasureRow } from './coverage.js'

@Shape('EvidenceCount', 'Measures of clients by how their evidence stands: each is a row of `measureRows`.')
export class EvidenceCountShape {
  @Field(() => Int, { description: 'The evidence has outlived its time.' })
  stale!: number
  @Field(() => Int, { description: 'Nothing shows that the measure works.' })
  none!: number
  @Field(() => Int, { description: 'The evidence is in the last quarter of its time.' })
  ageing!: number
  @Field(() => Int, { description: 'The evidence is good.' })
  fresh!: number
}

@Shape('UnnamedMeasures', 'Activities that name no measure and answer the statement alike. Silence is not "none".')
export class UnnamedMeasures {
  @Field(() => AnswerStateWords, { description: 'How the statement on measures is answered.' })
  answer!: AnswerState
  @Field(() => Int, { description: 'Activities.' })
  activities!: number
}

@Shape('MeasureKindCoverage', 'One measure under one letter of Art. 32(1): who names it and what shows that it works.')
export class MeasureKindCoverage {
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { description: 'Letter of Art. 32(1).' })
  limb!: MeasureLimb
  @Field(() => Int, { description: 'Organizations that name it.' })
  organizations!: number
  @Field(() => Int, { description: 'Activities that name it.' })
  activities!: number
  @Field(() => EvidenceCountShape, { description: 'How its evidence stands.' })
  count!: EvidenceCountShape
}

@Shape('MeasureLimbCell', 'Measures of one letter of Art. 32(1) at one organization.')
export class MeasureLimbCell {
  @Field(() => MeasureLimbWords, { description: 'Letter of Art. 32(1).' })
  limb!: MeasureLimb
  @Field(() => Int, { description: 'Different measures.' })
  kinds!: number
  @Field(() => Int, { description: 'Activities that name one of them at least.' })
  activities!: number
  @Field(() => EvidenceCountShape, { description: 'How their evidence stands.' })
  count!: EvidenceCountShape
}

@Shape('MeasureKindCell', 'One measure under one letter of Art. 32(1) at one organization.')
export class MeasureKindCell {
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => MeasureLimbWords, { description: 'Letter of Art. 32(1).' })
  limb!: MeasureLimb
  @Field(() => Int, { description: 'Activities that name it.' })
  activities!: number
  @Field(() => EvidenceCountShape, { description: 'How its evidence stands.' })
  count!: EvidenceCountShape
}

@Shape('ClientMeasures', 'An organization against the letters of Art. 32(1).')
export class ClientMeasures {
  @Field(() => Int, { description: 'Its activities.' })
  activities!: number
  @Field(() => Int, { description: 'Activities that name a measure.' })
  named!: number
  @Field(() => EvidenceCountShape, { description: 'How the evidence of its measures stands.' })
  count!: EvidenceCountShape
  @Field(() => [MeasureLimbCell], { description: 'One of each letter, in their order.' })
  cells!: readonly MeasureLimbCell[]
  @Field(() => [MeasureKindCell], { description: 'One of each measure that it names, by letter.' })
  kinds!: readonly MeasureKindCell[]
  @Field(() => [UnnamedMeasures], { description: 'Activities that name none, by their answer.' })
  unnamed!: readonly UnnamedMeasures[]

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('ClientMeasuresEdge', 'A row with its place in the list.')
export class ClientMeasuresEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => ClientMeasures, { description: 'The row.' })
  node!: ClientMeasures
}

@Shape('ClientMeasuresConnection', 'A page of a list.')
export class ClientMeasuresConnection {
  @Field(() => [ClientMeasuresEdge], { description: 'The rows.' })
  edges!: readonly ClientMeasuresEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('MeasureCoverage', 'Measures that activities within reach name, and what shows that they work, from one look at the records.')
export class MeasureCoverage {
  @Field(() => DateScalar, { description: 'Day on which the age of evidence is judged.' })
  asOf!: string
  @Field(() => Int, { description: 'Activities.' })
  activities!: number
  @Field(() => Int, { description: 'Activities that name a measure.' })
  named!: number
  @Field(() => [UnnamedMeasures], { description: 'Activities that name none, by their answer.' })
  unnamed!: readonly UnnamedMeasures[]
  @Field(() => EvidenceCountShape, { description: 'How the evidence stands.' })
  count!: EvidenceCountShape
  @Field(() => Int, { description: 'Pieces of evidence that back nothing: no activity names their measure any more.' })
  loose!: number
  @Field(() => [MeasureKindCoverage], { description: 'Every measure that somebody names, by letter.' })
  kinds!: readonly MeasureKindCoverage[]
  @Field(() => ClientMeasuresConnection, { description: 'Organizations.' })
  clients!: ClientMeasuresConnection
}

@Input('MeasureRowFilter', 'Which rows: each part narrows further.')
export class MeasureRowFilter {
  @Field(() => ID, { nullable: true, description: 'Of one organization.' })
  organizationId?: string | null
  @Field(() => MeasureLimbWords, { nullable: true, description: 'Of one letter of Art. 32(1).' })
  limb?: MeasureLimb | null
  @Field(() => MeasureWords, { nullable: true, description: 'One measure.' })
  kind?: Measure | null
  @Field(() => EvidenceStateWords, { nullable: true, description: 'With evidence that stands so.' })
  state?: EvidenceState | null
  @Field(() => AnswerStateWords, { nullable: true, description: 'Activities that name no measure and answer so, instead of measures.' })
  answer?: AnswerState | null
  @Field(() => Boolean, { nullable: true, description: 'Evidence that backs nothing, instead of measures that are named.' })
  isLoose?: boolean | null
}

@Shape('MeasureEvidence', 'What shows that a security measure works, when it did, and for how long that holds.')
export class MeasureEvidence {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => Int, { description: 'Raised by each change; give it back with an edit.' })
  version!: number
  @Field(() => ID, { description: 'Whose it is.' })
  organizationId!: string
  @Field(() => ID, { nullable: true, description: 'The one activity that it is of; null: every activity that names the measure.' })
  activityId!: string | null
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => String, { description: 'What shows it, in the words of the person.' })
  what!: string
  @Field(() => DateScalar, { description: 'Day on which the measure was shown to work.' })
  shownOn!: string
  @Field(() => String, { nullable: true, description: 'For how long, ISO 8601, as `P1Y`; null where a day was given instead.' })
  term!: string | null
  @Field(() => DateScalar, { description: 'The last day on which the evidence is good.' })
  holdsUntil!: string
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  link!: string | null
  @Field(() => ID, { nullable: true, description: 'A document of the organization that holds it.' })
  documentId!: string | null
  @Field(() => String, { nullable: true, description: 'Name of the document.' })
  documentName!: string | null
  @Field(() => String, { description: 'Who noted it.' })
  notedBy!: string
  @Field(() => DateTimeScalar, { description: 'When it was noted.' })
  notedAt!: string
  @Field(() => Boolean, { description: 'It was taken back and counts no more.' })
  isWithdrawn!: boolean
}

@Shape('MeasureAtClient', 'A measure of an organization with the activities that rest on the same evidence; or activities that name none.')
export class MeasureAtClient {
  @Field(() => String, { description: 'Key of the row.' })
  id!: string
  @Field(() => MeasureWords, { nullable: true, description: 'Which measure; null where none is named.' })
  kind!: Measure | null
  @Field(() => MeasureLimbWords, { nullable: true, description: 'Letter of Art. 32(1).' })
  limb!: MeasureLimb | null
  @Field(() => AnswerStateWords, { nullable: true, description: 'How the statement is answered where no measure is named.' })
  answer!: AnswerState | null
  @Field(() => EvidenceStateWords, { nullable: true, description: 'How the evidence stands on the day; null where no measure is named.' })
  state!: EvidenceState | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the measure was shown to work.' })
  shownOn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which that is good.' })
  holdsUntil!: string | null
  @Field(() => Boolean, { description: 'The evidence backs nothing: no activity names the measure any more.' })
  isLoose!: boolean
  @Field(() => Int, { description: 'Activities of the row.' })
  activityCount!: number

  // Not in the API: what the organization, the activities and the evidence are loaded by.
  row!: MeasureRow
}

@Shape('MeasureAtClientEdge', 'A row with its place in the list.')
export class MeasureAtClientEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => MeasureAtClient, { description: 'The row.' })
  node!: MeasureAtClient
}

@Shape('MeasureAtClientConnection', 'A page of a list.')
export class MeasureAtClientConnection {
  @Field(() => [MeasureAtClientEdge], { description: 'The rows.' })
  edges!: readonly MeasureAtClientEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('EvidenceStanding', 'How the evidence of one measure that an activity names stands today.')
export class EvidenceStanding {
  @Field(() => MeasureWords, { description: 'Which measure.' })
  kind!: Measure
  @Field(() => EvidenceStateWords, { description: 'How it stands.' })
  state!: EvidenceState
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the measure was shown to work.' })
  shownOn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which that is good.' })
  holdsUntil!: string | null
  @Field(() => String, { nullable: true, description: 'What shows it; null where only the record gives a day, or nothing does.' })
  what!: string | null
}

@Input('EvidenceInput', 'What shows that a measure works, and either for how long or until which day that holds.')
export class EvidenceInput {
  @Field(() => MeasureWords, { description: 'Which measure; activities of the organization name it.' })
  kind!: Measure
  @Field(() => ID, { nullable: true, description: 'The one activity that it is of; every one that names the measure where left out.' })
  activityId?: string | null
  @Field(() => String, { description: 'What shows it; at most 500 characters.' })
  what!: string
  @Field(() => DateScalar, { description: 'Day on which the measure was shown to work; not in the future.' })
  shownOn!: string
  @Field(() => String, { nullable: true, description: 'For how long that holds, ISO 8601, as `P1Y` or `P6M`.' })
  term?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Until which day that holds; instead of a time.' })
  holdsUntil?: string | null
  @Field(() => String, { nullable: true, description: 'Where it can be read: an address of http or https, at most 500 characters.' })
  link?: string | null
  @Field(() => ID, { nullable: true, description: 'A document of the organization that holds it.' })
  documentId?: string | null
}

@Shape('EvidenceSaved', 'Evidence as it now stands.')
export class EvidenceSaved {
  @Field(() => MeasureEvidence, { description: 'The evidence.' })
  evidence!: MeasureEvidence
}

export const EvidenceResult = createUnionType({
  name: 'EvidenceResult',
  description: 'What became of it.',
  types: () => [EvidenceSaved, Refusal] as const,
  resolveType: (value) => ('code' in value ? Refusal : EvidenceSaved),
})
