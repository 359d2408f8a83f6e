import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { Rule } from '../rulebook/rulebook.type.js'
import { countRules, type RuleTally } from './finding.repository.js'

type Tallies = Promise<ReadonlyMap<string, RuleTally>>
type Counted = 'open' | 'planned'

const tallies: Readonly<Record<Counted, WeakMap<ApiContext, Tallies>>> = { open: new WeakMap(), planned: new WeakMap() }

/** Gaps by rule, counted once a request. */
function tallyOf(context: ApiContext, lens: Counted): Tallies {
  const known = tallies[lens].get(context) ?? count(context, lens)
  tallies[lens].set(context, known)
  return known
}

async function count(context: ApiContext, lens: Counted): Tallies {
  const counted = await countRules((await context.read()).em, {}, lens, await context.load.now())
  return new Map(counted.map((tally) => [tally.ruleId, tally]))
}

@Resolver(() => Rule)
export class RuleTallyResolver {
  @FieldResolver(() => Int, { description: 'Open findings of it that the viewer may read.' })
  @Guard('finding', 'read')
  async openFindings(@Ctx() context: ApiContext, @Root() { id }: Rule): Promise<number> {
    return (await tallyOf(context, 'open')).get(id)?.count ?? 0
  }

  @FieldResolver(() => Int, { description: 'Organizations with one.' })
  @Guard('finding', 'read')
  async organizations(@Ctx() context: ApiContext, @Root() { id }: Rule): Promise<number> {
    return (await tallyOf(context, 'open')).get(id)?.organizations ?? 0
  }

  @FieldResolver(() => Int, { description: 'Findings of it whose mending is planned.' })
  @Guard('finding', 'read')
  async plannedFindings(@Ctx() context: ApiContext, @Root() { id }: Rule): Promise<number> {
    return (await tallyOf(context, 'planned')).get(id)?.count ?? 0
  }
}
