import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { toFinding } from '../finding/finding.present.js'
import { Finding } from '../finding/finding.type.js'
import { refusalOf } from '../refusal.js'
import type { DecisionRow } from './decision.repository.js'
import { decideFindings, type Outcome, withdrawDecisions } from './decision.service.js'
import { Decision, DecisionInput, DecisionOutcome } from './decision.type.js'

/** A decision as the API shows it. */
export const toDecision = (row: DecisionRow): Decision =>
  Object.assign(new Decision(), row, { decidedAt: new Date(row.decidedAt).toISOString() })

@Resolver(() => Finding)
export class DecisionResolver {
  @Mutation(() => [DecisionOutcome], { description: 'Gives the same answer to findings, at most 500; each is done or refused on its own.' })
  @Guard('finding', 'decide')
  async decideFindings(
    @Ctx() context: ApiContext,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('decision', () => DecisionInput) decision: DecisionInput,
  ): Promise<DecisionOutcome[]> {
    return outcomes(context, await context.write((work) => decideFindings(work, ids, decision)))
  }

  @Mutation(() => [DecisionOutcome], { description: 'Takes the standing answers to findings back, at most 500.' })
  @Guard('finding', 'decide')
  async withdrawDecisions(@Ctx() context: ApiContext, @Arg('ids', () => [ID]) ids: string[]): Promise<DecisionOutcome[]> {
    return outcomes(context, await context.write((work) => withdrawDecisions(work, ids)))
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The answer that stands today.' })
  @Guard('finding', 'read')
  async decision(@Ctx() context: ApiContext, @Root() { id }: Finding): Promise<Decision | null> {
    const row = (await context.load.decisions.load(id)).find(({ isActive }) => isActive)
    return row ? toDecision(row) : null
  }

  @FieldResolver(() => [Decision], { description: 'Every answer ever given, latest first.' })
  @Guard('finding', 'read')
  async decisions(@Ctx() context: ApiContext, @Root() { id }: Finding): Promise<Decision[]> {
    return (await context.load.decisions.load(id)).map(toDecision)
  }
}

async function outcomes(context: ApiContext, results: readonly Outcome[]): Promise<DecisionOutcome[]> {
  return Promise.all(
    results.map(async ({ findingId, refusal }) => {
      const row = refusal ? null : await context.load.finding.load(findingId)
      return Object.assign(new DecisionOutcome(), { findingId, finding: row && toFinding(row), refusal: refusal && refusalOf(refusal) })
    }),
  )
}
