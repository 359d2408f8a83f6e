import { createUnionType, Field, ID, Int } from 'type-graphql'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { Shape } from '../../graphql/describe.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { PageInfo, Refusal } from '../../graphql/shared.type.js'
import { MechanismKindWords, PartyUseWords, type PartyUse } from '../../graphql/words.js'
import { Party } from './party.type.js'

@Shape('CatalogueContract', 'The contract of one organization with a processor, Art. 28(3).')
export class CatalogueContract {
  @Field(() => Boolean, { nullable: true, description: 'There is one; null where nobody has answered.' })
  hasContract!: boolean | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of signing.' })
  contractDate!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: open or not recorded.' })
  endsOn!: string | null
  @Field(() => Boolean, { description: 'It ends within 90 days, or has ended.' })
  isExpiring!: boolean

  // Not in the API: what the organization is loaded by.
  organizationId!: string
}

@Shape('PartyMerge', 'An entry of the catalogue that turned out to be this party; it can be taken apart again.')
export class PartyMerge {
  @Field(() => ID, { description: 'The merge.' })
  id!: string
  @Field(() => String, { description: 'Name of the entry that is gone.' })
  name!: string
  @Field(() => String, { description: 'Who merged them.' })
  mergedBy!: string
  @Field(() => DateTimeScalar, { description: 'When.' })
  mergedAt!: string
}

@Shape('CatalogueEntry', 'A party of the workspace: who uses it, for what, where, and on which contract and mechanism.')
export class CatalogueEntry {
  @Field(() => Party, { description: 'The party.' })
  party!: Party
  @Field(() => [String], { description: 'Other names under which it is met.' })
  aliases!: readonly string[]
  @Field(() => [PartyUseWords], { description: 'As what it is used.' })
  usedAs!: readonly PartyUse[]
  @Field(() => Int, { description: 'Organizations within reach that use it.' })
  organizationCount!: number
  @Field(() => Int, { description: 'Their activities that name it.' })
  activityCount!: number
  @Field(() => [CatalogueContract], { description: 'Contracts, those that end first first.' })
  contracts!: readonly CatalogueContract[]
  @Field(() => Int, { description: 'Organizations that use it as a processor and have no contract on record.' })
  withoutContractCount!: number
  @Field(() => [MechanismKindWords], { description: 'Families of instruments that transfers to it rest on.' })
  mechanisms!: readonly MechanismKind[]
  @Field(() => [String], { description: 'Third countries to which data go with it, ISO 3166-1 alpha-2.' })
  countries!: readonly string[]
  @Field(() => [Party], { description: 'Further processors of its contracts, Art. 28(2) and (4).' })
  subProcessors!: readonly Party[]
  @Field(() => [Party], { description: 'Entries that may be the same entity: same name without its form, number or service.' })
  likelySame!: readonly Party[]
  @Field(() => [PartyMerge], { description: 'Entries merged into it.' })
  merges!: readonly PartyMerge[]

  // Not in the API: what the organizations are loaded by.
  organizationIds!: readonly string[]
}

@Shape('CatalogueEdge', 'A row with its place in the list.')
export class CatalogueEdge {
  @Field(() => String, { description: 'Key of the row: give it as `after` to read on from here.' })
  cursor!: string
  @Field(() => CatalogueEntry, { description: 'The row.' })
  node!: CatalogueEntry
}

@Shape('CatalogueConnection', 'A page of a list.')
export class CatalogueConnection {
  @Field(() => [CatalogueEdge], { description: 'The rows.' })
  edges!: readonly CatalogueEdge[]
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount!: number
}

@Shape('PartiesMerged', 'Two entries became one.')
export class PartiesMerged {
  @Field(() => ID, { description: 'The merge, by which it can be undone.' })
  mergeId!: string
}

@Shape('PartiesParted', 'A merge was taken back.')
export class PartiesParted {
  @Field(() => ID, { description: 'The party that stands for itself again.' })
  partyId!: string
}

export const MergeResult = createUnionType({
  name: 'MergePartiesResult',
  description: 'What became of it.',
  types: () => [PartiesMerged, Refusal] as const,
})
export const PartResult = createUnionType({
  name: 'UndoMergeResult',
  description: 'What became of it.',
  types: () => [PartiesParted, Refusal] as const,
})
