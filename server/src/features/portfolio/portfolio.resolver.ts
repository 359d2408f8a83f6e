import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { languages, type Language } from '@seloste/schema/text'
import { AfterArg, FirstArg, SearchArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PortfolioFilterWords, PortfolioOrderWords, type PortfolioFilter, type PortfolioOrder } from '../../graphql/words.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { cellsOf, standingOf } from '../standing.js'
import { countGrounds, countPortfolio, type PortfolioCount } from './portfolio.repository.js'
import { Portfolio, PortfolioConnection, PortfolioRow, TransferGroundCount } from './portfolio.type.js'
import { groundCounts } from './transfer-ground.js'

const sum = (counts: readonly PortfolioCount[], of: (count: PortfolioCount) => number): number =>
  counts.reduce((total, count) => total + of(count), 0)

/** Statements that are missing: a gap, or nobody has answered. */
const missing = ({ states }: PortfolioCount): number =>
  states.reduce((total, { state, count }) => total + (state === 'gap' || state === 'unanswered' ? count : 0), 0)

const isChanged = ({ isNew, isChanged: changed, opened, closed }: PortfolioCount): boolean => isNew || changed || opened > 0 || closed > 0

const only: Readonly<Record<PortfolioFilter, (count: PortfolioCount) => boolean>> = {
  all: () => true,
  gaps: (count) => missing(count) > 0,
  changed: isChanged,
}

type Key = readonly [string | number, string, string]

/** What each order sorts by; the name and the id settle the rest. */
const keys: Readonly<Record<PortfolioOrder, (count: PortfolioCount) => Key>> = {
  missing: (count) => [-missing(count), count.name, count.id],
  name: ({ name, id }) => ['', name, id],
  sector: ({ sector, name, id }) => [sector ?? '￿', name, id],
}

const collator = new Intl.Collator(languages[0])

function compare(a: Key, b: Key): number {
  const [first, second] = [a[0], b[0]]
  const own = typeof first === 'number' && typeof second === 'number' ? first - second : collator.compare(String(first), String(second))
  return own || collator.compare(a[1], b[1]) || (a[2] < b[2] ? -1 : Number(a[2] > b[2]))
}

function toRow(count: PortfolioCount): PortfolioRow {
  const { id, states, activities, nextDue, opened, closed, isNew, reopened } = count
  return Object.assign(new PortfolioRow(), {
    organizationId: id,
    cells: cellsOf(states),
    standing: standingOf(states),
    activityCount: activities,
    nextDue,
    changeSinceVisit: opened - closed,
    isNew,
    reopened,
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
    const states = counts.flatMap((count) => count.states)
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
    const rows = rowsAsked(first)
    const words = wordsAsked(search)?.toLowerCase()
    const key = keys[order ?? 'missing']
    const from = keyOf<[string | number, string, string]>(after, order === 'missing' || !order ? 'whole' : 'text', 'text', 'id')
    const found = counts.filter(
      (count) => only[filter ?? 'all'](count) && (!words || `${count.name} ${count.sector ?? ''}`.toLowerCase().includes(words)),
    )
    const sorted = found.map((count) => ({ count, key: key(count) })).sort((a, b) => compare(a.key, b.key))
    const beyond = from ? sorted.filter((row) => compare(row.key, from) > 0) : sorted
    return pageOf(
      beyond.slice(0, rows + 1),
      rows,
      found.length,
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
}
