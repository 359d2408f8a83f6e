import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AfterArg, FirstArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import type { LedgerLens } from '../../graphql/words.js'
import { ruleById } from '../../rules/index.js'
import { toFinding } from '../finding/finding.present.js'
import { Finding } from '../finding/finding.type.js'
import { isId } from '../ids.js'
import { countLedger, findLedgerPage, type LedgerQuery, type LedgerRow } from './decision.repository.js'
import { toDecision } from './decision.resolver.js'
import { LedgerConnection, LedgerEntry, LedgerFilter, LedgerLensCount } from './decision.type.js'

/** What could be no id of an organization is looked for as one that does not exist. */
const nowhere = '00000000-0000-0000-0000-000000000000'

const queryOf = (filter: LedgerFilter | null | undefined): LedgerQuery => ({
  organizationId: filter?.organizationId ? (isId(filter.organizationId) ? filter.organizationId : nowhere) : null,
  kind: filter?.kind ?? null,
  isActive: filter?.isActive ?? null,
  endedBecause: filter?.endedBecause ?? null,
})

const toEntry = (row: LedgerRow): LedgerEntry =>
  Object.assign(new LedgerEntry(), {
    decision: toDecision(row),
    findingId: row.findingId,
    endedBecause: row.endedBecause,
    endedAt: row.endedAt && new Date(row.endedAt).toISOString(),
    isOverdue: row.isOverdue,
    isExpiring: row.isExpiring,
    staysCounted: Boolean(ruleById(row.ruleId)?.statement),
  })

@Resolver(() => LedgerEntry)
export class DecisionLedgerResolver {
  @Query(() => LedgerConnection, { description: 'Every decision on findings, ended ones too, the latest first.' })
  @Guard('finding', 'read')
  async decisions(
    @Ctx() context: ApiContext,
    @Arg('filter', () => LedgerFilter, { nullable: true, description: 'Which decisions.' }) filter: LedgerFilter | null,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<LedgerConnection> {
    const [{ em }, query, lens, today] = [await context.read(), queryOf(filter), filter?.lens ?? 'all', context.today]
    const rows = await findLedgerPage(em, query, lens, today, rowsAsked(first) + 1, keyOf<[string, string]>(after, 'text', 'id'))
    const counts = await countLedger(em, query, today)
    return pageOf(rows, first, counts[lens], ({ decidedAt, id }) => [decidedAt, id], toEntry)
  }

  @Query(() => [LedgerLensCount], { description: 'How many decisions each lens of the ledger shows.' })
  @Guard('finding', 'read')
  async decisionLenses(
    @Ctx() context: ApiContext,
    @Arg('filter', () => LedgerFilter, { nullable: true, description: 'Which decisions; its lens is left aside.' })
    filter: LedgerFilter | null,
  ): Promise<LedgerLensCount[]> {
    const counts = await countLedger((await context.read()).em, queryOf(filter), context.today)
    return (Object.entries(counts) as [LedgerLens, number][]).map(([lens, count]) => Object.assign(new LedgerLensCount(), { lens, count }))
  }

  @FieldResolver(() => Finding, { nullable: true, description: 'The finding decided on, as it stands now.' })
  @Guard('finding', 'read')
  async finding(@Ctx() context: ApiContext, @Root() { findingId }: LedgerEntry): Promise<Finding | null> {
    const row = await context.load.finding.load(findingId)
    return row && toFinding(row)
  }
}
