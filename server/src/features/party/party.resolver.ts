import { Ctx, Query, Resolver } from 'type-graphql'
import { FirstArg, SearchArg } from '../../graphql/arguments.js'
import { rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { searchParties } from './party.repository.js'
import { Party } from './party.type.js'

@Resolver(() => Party)
export class PartyResolver {
  @Query(() => [Party], { description: 'Parties of the workspace by name.' })
  @Guard('party', 'read')
  async parties(@Ctx() context: ApiContext, @SearchArg() search: string | null, @FirstArg(20) first: number): Promise<Party[]> {
    const found = await searchParties((await context.read()).em, wordsAsked(search) ?? '', rowsAsked(first))
    return found.map(({ id, name, country, serviceId }) => Object.assign(new Party(), { id, name, country, serviceId }))
  }
}
