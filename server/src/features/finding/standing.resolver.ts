import type { StatementState } from '@seloste/schema/vocabulary/answer'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AfterArg, FirstArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { activityNow } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { standingOf } from '../standing.js'
import { toFinding } from './finding.present.js'
import { findBehindStatements, type FindingRow } from './finding.repository.js'
import { countStandings, findStandingPage, type ListedStanding } from './standing.repository.js'
import { StatementConnection, StatementFilter, StatementStanding } from './standing.type.js'

/** The verdict that makes a statement stand so; what is met or does not apply has none. */
const verdictBehind: Readonly<Partial<Record<StatementState, FindingRow['verdict']>>> = { gap: 'gap', unanswered: 'gap', unsure: 'unsure' }

/** Findings on the organization count for its statement in every activity, as they do in the fraction. */
function isBehind(finding: FindingRow, { activityId, organizationId, statement, state }: ListedStanding): boolean {
  if (finding.statement !== statement || finding.verdict !== verdictBehind[state]) return false
  return finding.activityId ? finding.activityId === activityId : finding.organizationId === organizationId
}

function toStanding(row: ListedStanding, findings: readonly FindingRow[]): StatementStanding {
  const { id, statement, letter, state, reason, organizationId, activityId } = row
  const own = findings.filter((finding) => isBehind(finding, row)).map(toFinding)
  return Object.assign(new StatementStanding(), { id, statement, letter, state, reason, organizationId, activityId, findings: own })
}

@Resolver(() => StatementStanding)
export class StandingResolver {
  @Query(() => StatementConnection, { description: 'Required statements, client by client, in the order of the law.' })
  @Guard('finding', 'read')
  async statements(
    @Ctx() context: ApiContext,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which statements.' }) filter: StatementFilter | null,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<StatementConnection> {
    const [{ em }, query, states] = [await context.read(), filter ?? {}, filter?.states ?? null]
    const rows = await findStandingPage(
      em,
      query,
      states,
      rowsAsked(first) + 1,
      keyOf<[string, string, number]>(after, 'id', 'id', 'whole'),
    )
    const findings = await findBehindStatements(
      em,
      rows.map((row) => row.activityId),
      rows.map((row) => row.organizationId),
      await context.load.now(),
    )
    const counts = await countStandings(em, query)
    const total = counts.reduce((sum, { state, count }) => sum + (!states || states.includes(state) ? count : 0), 0)
    const keyFor = ({ organizationId, activityId, place }: ListedStanding) => [organizationId, activityId, place]
    return { ...pageOf(rows, first, total, keyFor, (row) => toStanding(row, findings)), standing: standingOf(counts) }
  }

  @FieldResolver(() => Organization, { description: 'Whose register it is in.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: StatementStanding): Promise<Organization> {
    return organizationNow(context, organizationId)
  }

  @FieldResolver(() => Activity, { description: 'The activity that has to state it.' })
  @Guard('activity', 'read')
  activity(@Ctx() context: ApiContext, @Root() { activityId }: StatementStanding): Promise<Activity> {
    return activityNow(context, activityId)
  }
}
