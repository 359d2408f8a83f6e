import { Field, ID } from 'type-graphql'
import { Input, Shape } from '../../graphql/describe.js'

@Shape('Party', 'An outside entity, once a workspace: processor, recipient, importer, controller served.')
export class Party {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string
  @Field(() => String, { description: 'Name of the entity.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Country of establishment, ISO 3166-1 alpha-2.' })
  country!: string | null
  @Field(() => String, { nullable: true, description: 'The known online service it is, by the key of the services list.' })
  serviceId!: string | null
}

@Input('PartyInput', 'A party by id, or by name: a new name makes a new party of the workspace.')
export class PartyInput {
  @Field(() => ID, { nullable: true, description: 'A party of the workspace.' })
  id?: string | null
  @Field(() => String, { nullable: true, description: 'Name, at most 300 characters; ignored where an id is given.' })
  name?: string | null
  @Field(() => String, { nullable: true, description: 'Country of establishment, ISO 3166-1 alpha-2; fills an empty one.' })
  country?: string | null
}
