import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { AfterArg, FirstArg, SearchArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { pageOf } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PortfolioFilterWords, PortfolioOrderWords, type PortfolioFilter, type PortfolioOrder } from '../../graphql/words.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { cellsOf, standingOf } from '../standing.js'
import { countGrounds, countPortfolio, type PortfolioCount } from './portfolio.repository.js'
import { statesOf, sumOf } from './portfolio-row.js'
import { chooseRows, isChanged, only } from './portfolio-rows.js'
import { areaCells } from './area-cells.js'
import { AreaCell, Portfolio, PortfolioConnection, PortfolioRow, TransferGroundCount } from './portfolio.type.js'
import { groundCounts } from './transfer-ground.js'

const sum = (counts: readonly PortfolioCount[], of: (count: PortfolioCount) => number): number =>
  counts.reduce((total, count) => total + of(count), 0)

function toRow(count: PortfolioCount): PortfolioRow {
  const { id, counts, activities, nextDue, opened, closed, isNew, reopened, waiting } = count
  const states = statesOf(counts)
  return Object.assign(new PortfolioRow(), {
    organizationId: id,
    cells: cellsOf(states),
    standing: standingOf(states),
    activityCount: activities,
    nextDue,
    changeSinceVisit: opened - closed,
    isNew,
    reopened,
    candidatesWaiting: waiting,
  })
}

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
    const day = asOf ?? context.today
    const { lastVisitAt } = await context.load.viewer()
    const counts = await countPortfolio((await context.read()).em, day, lastVisitAt)
    const states = statesOf(sumOf(counts.map((count) => count.counts)))
    return Object.assign(new Portfolio(), {
      asOf: day,
      standing: standingOf(states),
      cells: cellsOf(states),
      organizationCount: counts.length,
      withGaps: counts.filter(only.gaps).length,
      changed: counts.filter(isChanged).length,
      overdue: sum(counts, ({ overdue }) => overdue),
      expiring: sum(counts, ({ expiring }) => expiring),
      candidatesWaiting: sum(counts, ({ waiting }) => waiting),
      counts,
    })
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
  rows(
    @Root() { counts }: Portfolio,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
    @SearchArg() search: string | null,
    @Arg('only', () => PortfolioFilterWords, { nullable: true, defaultValue: 'all', description: 'Which of them.' })
    filter: PortfolioFilter | null,
    @Arg('order', () => PortfolioOrderWords, { nullable: true, defaultValue: 'missing', description: 'In which order.' })
    order: PortfolioOrder | null,
  ): PortfolioConnection {
    const { chosen, rows, total } = chooseRows(counts, { first, after, search, only: filter, order })
    return pageOf(
      chosen,
      rows,
      total,
      (row) => row.key,
      ({ count }) => toRow(count),
    )
  }
}

@Resolver(() => PortfolioRow)
export class PortfolioRowResolver {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: PortfolioRow): Promise<Organization> {
    return organizationNow(context, organizationId)
  }

  @FieldResolver(() => [AreaCell], { description: 'Its open findings by what the rules ask about, in the order of the law.' })
  @Guard('finding', 'read')
  async areas(@Ctx() context: ApiContext, @Root() { organizationId }: PortfolioRow): Promise<AreaCell[]> {
    return areaCells(await context.load.openByRule.load(organizationId))
  }
}
