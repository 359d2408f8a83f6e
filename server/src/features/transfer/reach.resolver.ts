import type { Language } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AfterArg, FirstArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { isId } from '../ids.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { findReach } from './reach.repository.js'
import { flowsOf, isAsked, judge } from './reach.js'
import { ReachedTransfer, TransferFlow, TransferReach, TransferReachFilter } from './reach.type.js'

@Resolver(() => TransferReach)
export class TransferReachResolver {
  @Query(() => TransferReach, { description: 'Where data go, from whom and on what ground, within reach or of one organization.' })
  @Guard('activity', 'read')
  async transferReach(
    @Ctx() context: ApiContext,
    @Arg('organizationId', () => ID, { nullable: true, description: 'One organization; every one within reach where left out.' })
    organizationId: string | null | undefined,
    @Arg('filter', () => TransferReachFilter, { defaultValue: {}, description: 'Narrows the rows; flows are of all.' })
    filter: TransferReachFilter,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day on which grounds are judged; today where left out.' })
    asOf: string | null | undefined,
    @ViewersLanguageArg() asked: Language | null | undefined,
    @FirstArg(100) first: number,
    @AfterArg() after: string | null,
  ): Promise<TransferReach> {
    const day = asOf ?? context.today
    const rows = organizationId && !isId(organizationId) ? [] : await findReach((await context.read()).em, organizationId ?? null)
    const judged = judge(rows, day, asked ?? (await context.language()))
    const wanted = judged.filter((row) => isAsked(row, filter))
    const [last] = keyOf<[string]>(after, 'id') ?? []
    const start = last ? wanted.findIndex(({ id }) => id === last) + 1 : 0
    return Object.assign(new TransferReach(), {
      asOf: day,
      transferCount: judged.length,
      flows: flowsOf(judged).map((flow) => Object.assign(new TransferFlow(), flow)),
      rows: pageOf(
        wanted.slice(start, start + rowsAsked(first) + 1),
        first,
        wanted.length,
        ({ id }) => [id],
        (row) => Object.assign(new ReachedTransfer(), row),
      ),
    })
  }
}

@Resolver(() => ReachedTransfer)
export class ReachedTransferResolver {
  @FieldResolver(() => Organization, { description: 'Whose it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: ReachedTransfer): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

@Resolver(() => TransferFlow)
export class TransferFlowResolver {
  @FieldResolver(() => Organization, { description: 'Whose they are.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: TransferFlow): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
