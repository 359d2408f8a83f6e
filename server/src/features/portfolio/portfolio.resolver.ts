import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { AfterArg, FirstArg, SearchArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PortfolioFilterWords, PortfolioOrderWords, type PortfolioFilter, type PortfolioOrder } from '../../graphql/words.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { areaCells } from './area-cells.js'
import { countGrounds, countPortfolio } from './portfolio.repository.js'
import { portfolioPage } from './portfolio-rows.js'
import { AreaCell, Portfolio, PortfolioConnection, PortfolioRow, TransferGroundCount } from './portfolio.type.js'
import { groundCounts } from './transfer-ground.js'

@Resolver(() => Portfolio)
export class PortfolioResolver {
  @Query(() => Portfolio, { description: 'Every organization that the viewer may read, side by side.' })
  @Guard('organization', 'read')
  async portfolio(
    @Ctx() context: ApiContext,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day for due dates and transfer grounds; today where left out.' }) asOf:
      | string
      | null,
  ): Promise<Portfolio> {
    const told = { day: asOf ?? context.today, seen: (await context.load.viewer()).lastVisitAt }
    return new Portfolio(told, await countPortfolio((await context.read()).em, told))
  }

  @FieldResolver(() => [TransferGroundCount], { description: 'Transfers by what they stand on, the most first.' })
  @Guard('activity', 'read')
  async transferStates(
    @Ctx() context: ApiContext,
    @Root() { asOf }: Portfolio,
    @ViewersLanguageArg() language: Language | null,
  ): Promise<TransferGroundCount[]> {
    const rows = await countGrounds((await context.read()).em)
    return groundCounts(rows, asOf, language ?? (await context.language())).map((ground) =>
      Object.assign(new TransferGroundCount(), ground),
    )
  }

  @FieldResolver(() => PortfolioConnection, { description: 'The organizations, a page at a time.' })
  @Guard('organization', 'read')
  async rows(
    @Ctx() context: ApiContext,
    @Root() { told, through, cells }: Portfolio,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
    @SearchArg() search: string | null,
    @Arg('only', () => PortfolioFilterWords, { nullable: true, defaultValue: 'all', description: 'Which of them.' })
    only: PortfolioFilter | null,
    @Arg('order', () => PortfolioOrderWords, { nullable: true, defaultValue: 'missing', description: 'In which order.' })
    order: PortfolioOrder | null,
  ): Promise<PortfolioConnection> {
    const { em } = await context.read()
    return portfolioPage(em, told, { first, after, search, only, order }, through, (rows) =>
      rows.map((row) => new PortfolioRow(row, cells)),
    )
  }
}

@Resolver(() => PortfolioRow)
export class PortfolioRowResolver {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { id }: PortfolioRow): Promise<Organization> {
    return organizationNow(context, id)
  }

  @FieldResolver(() => [AreaCell], { description: 'Its open findings by what the rules ask about, in the order of the law.' })
  @Guard('finding', 'read')
  async areas(@Ctx() context: ApiContext, @Root() { id }: PortfolioRow): Promise<AreaCell[]> {
    return areaCells(await context.load.openByRule.load(id))
  }
}
