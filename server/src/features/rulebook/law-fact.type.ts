import type { Decision } from '@seloste/schema/law/enforcement'
import type { NationalFact as NationalFactSource } from '@seloste/schema/law/national'
import type { Service } from '@seloste/schema/law/services'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { StartEvent } from '@seloste/schema/vocabulary/retention'
import { Field, Float, ID } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { RecipientRoleWords, StartEventWords } from '../../graphql/words.js'

@Shape('LegalRetention', 'How long the law has data kept; ISO 8601 durations. What is null is not regulated.')
export class LegalRetention {
  @Field(() => String, { nullable: true, description: 'Keep at least.' })
  min!: string | null
  @Field(() => String, { nullable: true, description: 'Keep at most.' })
  max!: string | null
  @Field(() => String, { nullable: true, description: 'Keep exactly.' })
  exact!: string | null
  @Field(() => String, { nullable: true, description: 'Not ordered; supported by the time limits of the law.' })
  typical!: string | null
  @Field(() => StartEventWords, { nullable: true, description: 'From when it runs.' })
  startEvent!: StartEvent | null
}

@Shape('NationalFact', 'A fact of Finnish or Swedish law.')
export class NationalFact {
  @Field(() => ID, { description: 'Stable key.' })
  id!: string
  @Field(() => String, { description: '`FI` or `SE`.' })
  country!: string
  @Field(() => String, { description: 'What it is about, as a key.' })
  topic!: string
  @Field(() => String, { description: 'Act and section, as the country writes it.' })
  statute!: string
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null is open.' })
  validUntil!: string | null
  @Field(() => LegalRetention, { nullable: true, description: 'How long it has data kept; null where it says nothing of that.' })
  retention!: LegalRetention | null
  @Field(() => Boolean, { description: 'Seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => String, { nullable: true, description: 'Which part of it was not seen.' })
  confidenceNote!: string | null
  @Field(() => [String], { description: 'The sources.' })
  sources!: readonly string[]

  // Not in the API: the fact in every language.
  source!: NationalFactSource
}

@Shape('EnforcementDecision', 'A decision of a supervisory authority that shows what a gap can cost. Its words are English.')
export class EnforcementDecision {
  @Field(() => ID, { description: 'Stable key.' })
  id!: string
  @Field(() => String, { description: 'Who decided.' })
  authority!: string
  @Field(() => String, { description: 'ISO 3166-1 alpha-2; `EU` for the European Data Protection Supervisor.' })
  country!: string
  @Field(() => String, { description: 'Day, month or year, as precise as the sources allowed.' })
  date!: string
  @Field(() => String, { nullable: true, description: 'Its number.' })
  reference!: string | null
  @Field(() => String, { description: 'Whom it concerned.' })
  controller!: string
  @Field(() => Float, { nullable: true, description: 'null: not captured; 0: no fine.' })
  fine!: number | null
  @Field(() => String, { description: 'Currency of the fine, ISO 4217.' })
  currency!: string
  @Field(() => [String], { description: 'Articles as the sources name them; a bare number is of the GDPR.' })
  articles!: readonly string[]
  @Field(() => String, { description: 'What was wrong.' })
  whatWasWrong!: string
  @Field(() => String, { description: 'Whether it is final, as far as known.' })
  appealState!: string
  @Field(() => Boolean, { description: 'Seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => String, { nullable: true, description: 'Which part of it was not seen.' })
  confidenceNote!: string | null
  @Field(() => [String], { description: 'The sources.' })
  sources!: readonly string[]
}

@Shape('KnownService', 'What is known of an online service. A hint for the form, never a fact about the controller: the contract decides.')
export class KnownService {
  @Field(() => ID, { description: 'Stable key.' })
  id!: string
  @Field(() => String, { description: 'Name.' })
  name!: string
  @Field(() => String, { description: 'Entity that is usually the party of the contract.' })
  legalEntity!: string
  @Field(() => String, { description: 'Its country, ISO 3166-1 alpha-2.' })
  country!: string
  @Field(() => [String], { description: 'Third countries from which data are typically reached, ISO 3166-1 alpha-2.' })
  typicalThirdCountries!: readonly string[]
  @Field(() => RecipientRoleWords, { description: 'In which role it usually gets the data.' })
  typicalRole!: RecipientRole
  @Field(() => Boolean, { description: 'Seen in a named source; false: generally known, no source seen.' })
  verified!: boolean
  @Field(() => String, { nullable: true, description: 'Which part of it was not seen.' })
  confidenceNote!: string | null
  @Field(() => [String], { description: 'The sources.' })
  sources!: readonly string[]

  // Not in the API: the service with its words.
  source!: Service
}

/** What every fact of the law book carries, as the API shows it. */
export const weighed = ({ confidence, confidenceNote, sources }: Pick<Decision, 'confidence' | 'confidenceNote' | 'sources'>) => ({
  verified: confidence === 'verified',
  confidenceNote: confidenceNote ?? null,
  sources,
})
