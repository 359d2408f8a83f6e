import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { Language } from '@seloste/schema/text'
import { Field, ID } from 'type-graphql'
import { Shape } from '../../graphql/describe.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ContentText } from '../../graphql/shared.type.js'
import { LanguageWords, PartyUseWords, ProcessorChangeWords, StatementStateWords, type PartyUse } from '../../graphql/words.js'
import type { processorChanges } from '../../letters/processor-change.js'
import { KnownService } from '../rulebook/law-fact.type.js'
import { CatalogueEntry } from './catalogue.type.js'
import { Party } from './party.type.js'

@Shape('PartyInActivity', 'An activity that names a party, and as what.')
export class PartyInActivity {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string
  @Field(() => ContentText, { description: 'Its title.' })
  title!: ContentText
  @Field(() => PartyUseWords, { description: 'As what the party is named.' })
  usedAs!: PartyUse
  @Field(() => String, { nullable: true, description: 'Country of the transfer, ISO 3166-1 alpha-2; of an importer only.' })
  country!: string | null
  @Field(() => String, { nullable: true, description: 'Name of what the transfer rests on; of an importer only.' })
  mechanismName!: string | null
  @Field(() => StatementStateWords, { nullable: true, description: 'How that ground stands on the day; of an importer only.' })
  groundState!: StatementState | null
  @Field(() => Party, { nullable: true, description: 'Under whose contract it works; of a further processor only.' })
  through!: Party | null

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('Processor', 'A party with every activity within reach that names it.')
export class Processor {
  @Field(() => CatalogueEntry, { description: 'What the catalogue says of it.' })
  entry!: CatalogueEntry
  @Field(() => [PartyInActivity], { description: 'Activities that name it, by organization.' })
  uses!: readonly PartyInActivity[]
  @Field(() => KnownService, {
    nullable: true,
    description: 'What is known of the online service by that name: a hint, never a fact of a register.',
  })
  service!: KnownService | null
  @Field(() => Boolean, { description: 'The viewer may make it and another entry one, and take merges back.' })
  canMerge!: boolean
}

@Shape('ProcessorLetter', 'A letter to one client on a change at a processor, in the first language of the client.')
export class ProcessorLetter {
  @Field(() => LanguageWords, { description: 'Its language.' })
  language!: Language
  @Field(() => String, { description: 'Its subject.' })
  subject!: string
  @Field(() => String, { description: 'The whole letter, plain text.' })
  body!: string
  @Field(() => [PartyInActivity], { description: 'Activities concerned, each once.' })
  activities!: readonly PartyInActivity[]

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('ProcessorChangeReach', 'Whom a change at a processor concerns, with a letter to each. Nothing is stored or sent.')
export class ProcessorChangeReach {
  @Field(() => Party, { description: 'The processor, with its country as recorded now.' })
  party!: Party
  @Field(() => ProcessorChangeWords, { description: 'What changes.' })
  change!: (typeof processorChanges)[number]
  @Field(() => DateScalar, { description: 'From when.' })
  from!: string
  @Field(() => [ProcessorLetter], { description: 'One letter a client that uses it as a processor or does not tell as what, by name.' })
  letters!: readonly ProcessorLetter[]
}
