import type { Mechanism } from '@seloste/schema/law/mechanisms'
import type { Harm } from '@seloste/schema/vocabulary/harm'
import { Field, ID, Int } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText } from '../../graphql/shared.type.js'
import { HarmWords } from '../../graphql/words.js'
import { FindingPreview } from '../finding/finding.type.js'
import { Party } from '../party/party.type.js'
import { LawMechanism } from '../rulebook/rulebook.type.js'

@Shape('AffectedTransfer', 'A transfer that would lose its ground.')
export class AffectedTransfer {
  @Field(() => ID, { description: 'The transfer in its record.' })
  id!: string
  @Field(() => Party, { nullable: true, description: 'Who receives the data, where recorded.' })
  importer!: Party | null
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2; of a party that moves, the new one.' })
  country!: string | null
  @Field(() => Boolean, {
    description: 'The record names the very instrument; false where only its family is recorded and no other of it fits.',
  })
  isNamed!: boolean
  @Field(() => Boolean, { description: 'The record names another ground for the same recipient that would still hold.' })
  hasFallback!: boolean

  // Not in the API: the instruments behind `alternatives`.
  instruments!: readonly Mechanism[]
  asOf!: string
}

@Shape('AffectedActivity', 'An activity that a supposition touches.')
export class AffectedActivity {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Its title.' })
  title!: ContentText
  @Field(() => [AffectedTransfer], { description: 'Transfers concerned.' })
  transfers!: readonly AffectedTransfer[]
  @Field(() => [Party], { description: 'Parties concerned.' })
  parties!: readonly Party[]
  @Field(() => [HarmWords], { description: 'Why it weighs on people, the heaviest first.' })
  harms!: readonly Harm[]
  @Field(() => [FindingPreview], { description: 'Gaps and open questions that would be new.' })
  opened!: readonly FindingPreview[]

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('AffectedNotice', 'A notice that tells people of the ground that fell.')
export class AffectedNotice {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string
  @Field(() => String, { description: 'Its name.' })
  name!: string
  @Field(() => ID, { description: 'Whose it is.' })
  organizationId!: string
  @Field(() => String, { description: 'Name of the organization.' })
  organizationName!: string
}

@Shape('AffectedParty', 'A processor, recipient or importer that the affected activities use.')
export class AffectedParty {
  @Field(() => Party, { description: 'The party.' })
  party!: Party
  @Field(() => Int, { description: 'Affected activities that use it.' })
  activityCount!: number
  @Field(() => Int, { description: 'Organizations of those activities.' })
  organizationCount!: number
}

@Shape('WhatIf', 'What would break under a supposition. Nothing is stored, and the law as it stands is unchanged.')
export class WhatIf {
  @Field(() => DateScalar, { description: 'Day judged.' })
  asOf!: string
  @Field(() => LawMechanism, { nullable: true, description: 'The instrument supposed to have fallen.' })
  mechanism!: LawMechanism | null
  @Field(() => Party, { nullable: true, description: 'The party supposed to have moved, with its country as recorded now.' })
  party!: Party | null
  @Field(() => [AffectedActivity], { description: 'Activities concerned, those first whose loss weighs most on people.' })
  activities!: readonly AffectedActivity[]
  @Field(() => [AffectedParty], { description: 'Parties of those activities, the most used first.' })
  parties!: readonly AffectedParty[]
  @Field(() => [AffectedNotice], { description: 'Notices that would have to be rewritten.' })
  notices!: readonly AffectedNotice[]
  @Field(() => Int, { description: 'Organizations concerned.' })
  organizationCount!: number
}
