import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { Rule } from '../rulebook/rulebook.type.js'
import { countRules, type RuleTally } from './finding.repository.js'

const tallies = new WeakMap<ApiContext, Promise<ReadonlyMap<string, RuleTally>>>()

/** Open gaps by rule, counted once a request. */
function tallyOf(context: ApiContext): Promise<ReadonlyMap<string, RuleTally>> {
  const known = tallies.get(context) ?? count(context)
  tallies.set(context, known)
  return known
}

async function count(context: ApiContext): Promise<ReadonlyMap<string, RuleTally>> {
  const counted = await countRules((await context.read()).em, {}, 'open', await context.load.now())
  return new Map(counted.map((tally) => [tally.ruleId, tally]))
}

@Resolver(() => Rule)
export class RuleTallyResolver {
  @FieldResolver(() => Int, { description: 'Open findings of it that the viewer may read.' })
  @Guard('finding', 'read')
  async openFindings(@Ctx() context: ApiContext, @Root() { id }: Rule): Promise<number> {
    return (await tallyOf(context)).get(id)?.count ?? 0
  }

  @FieldResolver(() => Int, { description: 'Organizations with one.' })
  @Guard('finding', 'read')
  async organizations(@Ctx() context: ApiContext, @Root() { id }: Rule): Promise<number> {
    return (await tallyOf(context)).get(id)?.organizations ?? 0
  }
}
