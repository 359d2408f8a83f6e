import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AfterArg, SearchArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PortfolioFilterWords, PortfolioOrderWords, type PortfolioFilter, type PortfolioOrder } from '../../graphql/words.js'
import { ArgumentFault } from '../input-check.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { portfolioPage } from './portfolio-rows.js'
import { judgeOnDay } from './portfolio-on-day.service.js'
import { PortfolioOnDayConnection, PortfolioRowOnDay } from './portfolio-on-day.type.js'

/** Whole registers are judged while the reader waits: a page holds no more of them. */
const most = 50

@Resolver(() => PortfolioRowOnDay)
export class PortfolioOnDayResolver {
  @Query(() => PortfolioOnDayConnection, {
    description: 'The same rows as those of the portfolio, in its order of today, judged by the law of any day.',
  })
  @Guard('finding', 'read')
  async portfolioOnDay(
    @Ctx() context: ApiContext,
    @Arg('asOf', () => DateScalar, { description: 'Day of the law.' }) asOf: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: most, description: 'Rows of the page, 1 to 50.' }) first: number,
    @AfterArg() after: string | null,
    @SearchArg() search: string | null,
    @Arg('only', () => PortfolioFilterWords, { nullable: true, defaultValue: 'all', description: 'Which of them, as they stand today.' })
    only: PortfolioFilter | null,
    @Arg('order', () => PortfolioOrderWords, {
      nullable: true,
      defaultValue: 'missing',
      description: 'In which order, as they stand today.',
    })
    order: PortfolioOrder | null,
  ): Promise<PortfolioOnDayConnection> {
    if (first > most) throw new ArgumentFault([{ field: 'first', code: 'out_of_range', value: String(first) }])
    const { lastVisitAt } = await context.load.viewer()
    const { em } = await context.read()
    return portfolioPage(em, { day: context.today, seen: lastVisitAt }, { first, after, search, only, order }, null, async (rows) => {
      const judged = await judgeOnDay(
        em,
        rows.map(({ id }) => id),
        asOf,
      )
      return rows.map(({ id }) => {
        const row = judged.get(id)
        if (!row) throw new Error('An organization that had just been reached is gone')
        return row
      })
    })
  }

  @FieldResolver(() => Organization, { description: 'The organization.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: PortfolioRowOnDay): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
