import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { Register } from './register.type.js'

@Resolver(() => Register)
export class RegisterResolver {
  @FieldResolver(() => Int, { description: 'Activities in it.' })
  @Guard('activity', 'read')
  async activityCount(@Ctx() context: ApiContext, @Root() { id }: Register): Promise<number> {
    return (await context.load.registerCount.load(id))?.count ?? 0
  }
}
