import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AfterArg, FirstArg, IdArg, VersionArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { Permission } from '../../graphql/shared.type.js'
import { ClientMeasuresOrderWords, MeasureOrderWords } from '../../graphql/words.js'
import { activityNow } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { isId } from '../ids.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { permissions } from '../permissions.js'
import { attempt, Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { type ClientCoverage, clientsOf, countOf, isAsked, kindsOf, type MeasureRow, namedAmong, unnamedOf } from './coverage.js'
import { standingsOf, toEvidence, toRow } from './measure.present.js'
import { findEvidence } from './measure.repository.js'
import { changeEvidence, measuresOn, noteEvidence, restoreEvidence, withdrawEvidence } from './measure.service.js'
import {
  type ClientMeasuresOrder,
  clientKey,
  clientKeyKinds,
  inOrder,
  type MeasureOrder,
  type PlaceKey,
  rowKey,
  rowKeyKinds,
} from './order.js'
import {
  ClientMeasures,
  EvidenceInput,
  EvidenceResult,
  EvidenceSaved,
  EvidenceStanding,
  MeasureAtClient,
  MeasureAtClientConnection,
  MeasureCoverage,
  MeasureEvidence,
  MeasureRowFilter,
} from './measure.type.js'

const OrganizationArg = (): ReturnType<typeof Arg> =>
  Arg('organizationId', () => ID, { nullable: true, description: 'One organization; every one within reach where left out.' })

const AsOfArg = (): ReturnType<typeof Arg> =>
  Arg('asOf', () => DateScalar, { nullable: true, description: 'Day on which the age of evidence is judged; today where left out.' })

@Resolver(() => MeasureCoverage)
export class MeasureCoverageResolver {
  @Query(() => MeasureCoverage, { description: 'Security measures by the letters of Art. 32(1), within reach or of one organization.' })
  @Guard('activity', 'read')
  async measureCoverage(
    @Ctx() context: ApiContext,
    @OrganizationArg() organizationId: string | null | undefined,
    @AsOfArg() asOf: string | null | undefined,
    @FirstArg(100) first: number,
    @AfterArg() after: string | null,
    @Arg('order', () => ClientMeasuresOrderWords, { defaultValue: 'name', description: 'Order of the organizations.' })
    order: ClientMeasuresOrder,
  ): Promise<MeasureCoverage> {
    const day = asOf ?? context.today
    const place = (client: ClientCoverage): PlaceKey => clientKey(client, order)
    const last = keyOf<PlaceKey>(after, ...clientKeyKinds)
    const { clients, rows } = await reachOf(context, day, organizationId)
    const shown = inOrder(clientsOf(clients, rows), place, last)
    return Object.assign(new MeasureCoverage(), {
      asOf: day,
      ...namedAmong(rows),
      unnamed: unnamedOf(rows),
      count: countOf(rows),
      loose: rows.filter(({ isLoose }) => isLoose).length,
      kinds: kindsOf(rows),
      clients: pageOf(shown.slice(0, rowsAsked(first) + 1), first, clients.length, place, (row) =>
        Object.assign(new ClientMeasures(), row),
      ),
    })
  }

  @Query(() => MeasureAtClientConnection, { description: 'The rows behind every figure.' })
  @Guard('activity', 'read')
  async measureRows(
    @Ctx() context: ApiContext,
    @Arg('filter', () => MeasureRowFilter, { defaultValue: {}, description: 'Narrows the rows.' }) filter: MeasureRowFilter,
    @AsOfArg() asOf: string | null | undefined,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
    @Arg('order', () => MeasureOrderWords, { defaultValue: 'urgency', description: 'Order of the rows.' }) order: MeasureOrder,
  ): Promise<MeasureAtClientConnection> {
    const place = (row: MeasureRow): PlaceKey => rowKey(row, order)
    const last = keyOf<PlaceKey>(after, ...rowKeyKinds(order))
    const { rows } = await reachOf(context, asOf ?? context.today, filter.organizationId)
    const wanted = rows.filter((row) => isAsked(row, filter))
    return pageOf(inOrder(wanted, place, last).slice(0, rowsAsked(first) + 1), first, wanted.length, place, toRow)
  }
}

async function reachOf(context: ApiContext, day: string, organizationId: string | null | undefined) {
  if (organizationId && !isId(organizationId)) return { clients: [], rows: [] }
  return measuresOn(await context.read(), day, organizationId ?? null)
}

@Resolver(() => ClientMeasures)
export class ClientMeasuresResolver {
  @FieldResolver(() => Organization, { description: 'Which organization.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: ClientMeasures): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

@Resolver(() => MeasureAtClient)
export class MeasureAtClientResolver {
  @FieldResolver(() => Organization, { description: 'Whose it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { row }: MeasureAtClient): Promise<Organization> {
    return organizationNow(context, row.organizationId)
  }

  @FieldResolver(() => [Activity], { description: 'The activities.' })
  @Guard('activity', 'read')
  activities(@Ctx() context: ApiContext, @Root() { row }: MeasureAtClient): Promise<Activity[]> {
    return Promise.all(row.activityIds.map((id) => activityNow(context, id)))
  }

  @FieldResolver(() => [Permission], {
    description: 'What the viewer may do to the activities of the organization: who may edit them may note evidence.',
  })
  @Guard('activity', 'read')
  permissions(@Ctx() context: ApiContext, @Root() { row: { organizationId } }: MeasureAtClient): Permission[] {
    const actor = context.person()
    return permissions(actor, 'activity', { workspaceId: actor.workspaceId, organizationId })
  }

  @FieldResolver(() => MeasureEvidence, {
    nullable: true,
    description: 'What the measure rests on; null where only the record gives a day, or nothing shows it.',
  })
  @Guard('activity', 'read')
  async evidence(@Ctx() context: ApiContext, @Root() { row }: MeasureAtClient): Promise<MeasureEvidence | null> {
    const found = (await context.load.evidence.load(row.organizationId)).find(({ id }) => id === row.evidenceId)
    return found ? toEvidence(found) : null
  }

  @FieldResolver(() => [MeasureEvidence], { description: 'Other evidence of the same measure that stands, the latest first.' })
  @Guard('activity', 'read')
  async others(@Ctx() context: ApiContext, @Root() { row }: MeasureAtClient): Promise<MeasureEvidence[]> {
    return (await context.load.evidence.load(row.organizationId))
      .filter(({ id, kind, activityId }) => {
        const isOfRow = activityId === null || row.activityIds.includes(activityId)
        return kind === row.kind && id !== row.evidenceId && isOfRow && !row.isLoose
      })
      .map(toEvidence)
  }
}

@Resolver(() => Activity)
export class EvidenceOfActivityResolver {
  @FieldResolver(() => [EvidenceStanding], { description: 'How the evidence of each measure that it names stands today.' })
  @Guard('activity', 'read')
  async measureEvidence(@Ctx() context: ApiContext, @Root() { id, organizationId }: Activity): Promise<EvidenceStanding[]> {
    const [record, evidence] = await Promise.all([context.load.activity.load(id), context.load.evidence.load(organizationId)])
    return record ? standingsOf(record, evidence, context.today) : []
  }
}

@Resolver(() => MeasureEvidence)
export class MeasureEvidenceResolver {
  @Mutation(() => EvidenceResult, {
    description: 'Notes what shows that a measure of an organization, or of one of its activities, works.',
  })
  @Guard('activity', 'edit')
  noteEvidence(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<typeof EvidenceResult> {
    return saved(context, (work) => noteEvidence(work, organizationId, evidence))
  }

  @Mutation(() => EvidenceResult, { description: 'Changes evidence.' })
  @Guard('activity', 'edit')
  changeEvidence(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @VersionArg() version: number,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<typeof EvidenceResult> {
    return saved(context, (work) => changeEvidence(work, id, version, evidence))
  }

  @Mutation(() => EvidenceResult, { description: 'Takes evidence back; `restoreEvidence` undoes it.' })
  @Guard('activity', 'edit')
  withdrawEvidence(@Ctx() context: ApiContext, @IdArg() id: string): Promise<typeof EvidenceResult> {
    return saved(context, (work) => withdrawEvidence(work, id))
  }

  @Mutation(() => EvidenceResult, { description: 'Undo of a withdrawal.' })
  @Guard('activity', 'edit')
  restoreEvidence(@Ctx() context: ApiContext, @IdArg() id: string): Promise<typeof EvidenceResult> {
    return saved(context, (work) => restoreEvidence(work, id))
  }
}

async function saved(context: ApiContext, change: (work: Work) => Promise<string>): Promise<typeof EvidenceResult> {
  const done = await attempt(context.write(change))
  if (typeof done !== 'string') return done
  const [evidence] = await findEvidence((await context.read()).em, [done])
  if (!evidence) throw new Rejected('not_found')
  return Object.assign(new EvidenceSaved(), { evidence: toEvidence(evidence) })
}
