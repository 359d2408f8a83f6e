import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { pick, type Language } from '@seloste/schema/text'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { Place } from '../../access/actor.js'
import { AfterArg, FirstArg, IdArg, SearchArg, VersionArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { Permission, Standing, StatementCell } from '../../graphql/shared.type.js'
import { RegisterRoleWords } from '../../graphql/words.js'
import { toActivity } from '../activity/activity.present.js'
import { activityPage } from '../activity/activity-page.js'
import { ActivityConnection } from '../activity/activity.type.js'
import { toFinding } from '../finding/finding.present.js'
import { Finding } from '../finding/finding.type.js'
import { historyPage } from '../history/history-page.js'
import { AuditConnection } from '../history/history.type.js'
import { documentPage } from '../intake/document-page.js'
import { DocumentConnection } from '../intake/intake.type.js'
import { permissionsWithin } from '../permissions.js'
import { groundEnd, groundName, groundState } from '../portfolio/transfer-ground.js'
import { attempt, Stale } from '../refusal.js'
import { Register } from '../register/register.type.js'
import { cellsOf, standingOf } from '../standing.js'
import { trendOf } from './trend.js'
import { toOrganization } from './organization.present.js'
import { countOrganizations, findOrganizationPage, nameOfPerson, type OrganizationCounts } from './organization.repository.js'
import { createOrganization, updateOrganization } from './organization.service.js'
import {
  Organization,
  OrganizationConnection,
  OrganizationInput,
  OrganizationSaved,
  OrganizationTransfer,
  SaveOrganizationResult,
  StaleOrganization,
  TrendPoint,
} from './organization.type.js'

const countsOf = async (context: ApiContext, { id }: Organization): Promise<Partial<OrganizationCounts>> =>
  (await context.load.organizationCounts.load(id)) ?? {}

const placeOf = (context: ApiContext, { id }: Organization): Place => ({ workspaceId: context.person().workspaceId, organizationId: id })

/** An organization as it now stands. */
export async function organizationNow(context: ApiContext, id: string): Promise<Organization> {
  const organization = await context.load.organization.load(id)
  if (!organization) throw new Error('An organization that had just been reached is gone')
  return toOrganization(organization)
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, { description: 'Organizations by name.' })
  @Guard('organization', 'read')
  async organizations(
    @Ctx() context: ApiContext,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
    @SearchArg() search: string | null,
  ): Promise<OrganizationConnection> {
    const { em } = await context.read()
    const words = wordsAsked(search)
    const rows = await findOrganizationPage(em, words, rowsAsked(first) + 1, keyOf<[string, string]>(after, 'text', 'id'))
    return pageOf(rows, first, await countOrganizations(em, words), ({ name, id }) => [name, id], toOrganization)
  }

  @Query(() => Organization, { nullable: true, description: 'One organization; null where there is none for the viewer.' })
  @Guard('organization', 'read')
  async organization(@Ctx() context: ApiContext, @IdArg() id: string): Promise<Organization | null> {
    const organization = await context.load.organization.load(id)
    return organization && toOrganization(organization)
  }

  @Mutation(() => SaveOrganizationResult, { description: 'Adds an organization.' })
  @Guard('organization', 'create')
  createOrganization(
    @Ctx() context: ApiContext,
    @Arg('input', () => OrganizationInput) input: OrganizationInput,
  ): Promise<typeof SaveOrganizationResult> {
    const made = context
      .write((work) => createOrganization(work, input))
      .then((id) => {
        context.admit(id)
        return id
      })
    return saved(context, made)
  }

  @Mutation(() => SaveOrganizationResult, { description: 'Changes an organization.' })
  @Guard('organization', 'edit')
  updateOrganization(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @VersionArg() version: number,
    @Arg('input', () => OrganizationInput) input: OrganizationInput,
  ): Promise<typeof SaveOrganizationResult> {
    return saved(
      context,
      context.write((work) => updateOrganization(work, id, version, input)),
    )
  }

  @FieldResolver(() => Standing, { description: 'All its required statements, counted.' })
  @Guard('organization', 'read')
  async standing(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<Standing> {
    return standingOf((await countsOf(context, organization)).states ?? [])
  }

  @FieldResolver(() => [StatementCell], { description: 'The same by statement, in statutory order.' })
  @Guard('organization', 'read')
  async cells(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<StatementCell[]> {
    return cellsOf((await countsOf(context, organization)).states ?? [])
  }

  @FieldResolver(() => Int, { description: 'Activities in its registers.' })
  @Guard('activity', 'read')
  async activityCount(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).activities ?? 0
  }

  @FieldResolver(() => Int, { description: 'Gaps, decided ones included: a known gap stays in the count.' })
  @Guard('finding', 'read')
  async openFindingCount(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).gaps ?? 0
  }

  @FieldResolver(() => Int, { description: 'Findings at which a person has to look.' })
  @Guard('finding', 'read')
  async unsureFindingCount(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).unsure ?? 0
  }

  @FieldResolver(() => Int, { description: 'Source documents.' })
  @Guard('document', 'read')
  async documentCount(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).documents ?? 0
  }

  @FieldResolver(() => Int, { description: 'Values read from documents that wait for a person.' })
  @Guard('document', 'read')
  async candidatesWaiting(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).waiting ?? 0
  }

  @FieldResolver(() => Int, { description: 'Standing decisions.' })
  @Guard('finding', 'read')
  async decisionCount(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<number> {
    return (await countsOf(context, organization)).decisions ?? 0
  }

  @FieldResolver(() => [Register], { description: "Its registers, a controller's first." })
  @Guard('activity', 'read')
  async registers(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<Register[]> {
    const registers = await context.load.registers.load(organization.id)
    return registers.map(({ id, role, title }) => Object.assign(new Register(), { id, role, title }))
  }

  @FieldResolver(() => [Finding], { description: 'The gravest open gaps.' })
  @Guard('finding', 'read')
  async nextActions(@Ctx() context: ApiContext, @Root() organization: Organization, @FirstArg(3) first: number): Promise<Finding[]> {
    return (await context.load.nextActions.load(`${organization.id}:${rowsAsked(first)}`)).map(toFinding)
  }

  @FieldResolver(() => ActivityConnection, { description: 'Its activities by title.' })
  @Guard('activity', 'read')
  activities(
    @Ctx() context: ApiContext,
    @Root() organization: Organization,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
    @Arg('role', () => RegisterRoleWords, { nullable: true, description: 'Only of this kind of record.' }) role: RegisterRole | null,
    @SearchArg() search: string | null,
  ): Promise<ActivityConnection> {
    return activityPage(
      context,
      { organizationId: organization.id, role: role ?? null, search: wordsAsked(search) },
      first,
      after,
      toActivity,
    )
  }

  @FieldResolver(() => DocumentConnection, { description: 'Its source documents, the latest first.' })
  @Guard('document', 'read')
  documents(
    @Ctx() context: ApiContext,
    @Root() organization: Organization,
    @FirstArg(20) first: number,
    @AfterArg() after: string | null,
  ): Promise<DocumentConnection> {
    return documentPage(context, organization.id, first, after)
  }

  @FieldResolver(() => [OrganizationTransfer], { description: 'Transfers of all its activities, with how their grounds stand today.' })
  @Guard('activity', 'read')
  async transfers(
    @Ctx() context: ApiContext,
    @Root() organization: Organization,
    @ViewersLanguageArg() asked: Language | null,
  ): Promise<OrganizationTransfer[]> {
    const rows = await context.load.transfersOfOrganization.load(organization.id)
    const language = asked ?? (await context.language())
    return rows.map((row) =>
      Object.assign(new OrganizationTransfer(), row, {
        importer: row.importer ?? pick(row.importerText, language)?.text ?? null,
        mechanismName: groundName(row, language) || null,
        state: groundState(row, context.today),
        validUntil: groundEnd(row),
      }),
    )
  }

  @FieldResolver(() => [TrendPoint], { description: 'Frozen reviews, oldest first, and today.' })
  @Guard('review', 'read')
  async trend(@Ctx() context: ApiContext, @Root() organization: Organization): Promise<TrendPoint[]> {
    const counts = await countsOf(context, organization)
    return trendOf(await context.load.signedReviews.load(organization.id), context.today, standingOf(counts.states ?? []))
  }

  @FieldResolver(() => AuditConnection, { description: 'What was done in it, the latest first.' })
  @Guard('organization', 'read')
  history(
    @Ctx() context: ApiContext,
    @Root() organization: Organization,
    @FirstArg(20) first: number,
    @AfterArg() after: string | null,
  ): Promise<AuditConnection> {
    return historyPage(context, { organizationId: organization.id }, first, after)
  }

  @FieldResolver(() => [Permission], { description: 'What the viewer may do to it.' })
  @Guard('organization', 'read')
  permissions(@Ctx() context: ApiContext, @Root() organization: Organization): Permission[] {
    return permissionsWithin(context.person(), placeOf(context, organization))
  }
}

async function saved(context: ApiContext, change: Promise<string>): Promise<typeof SaveOrganizationResult> {
  try {
    const result = await attempt(change)
    return typeof result === 'string'
      ? Object.assign(new OrganizationSaved(), { organization: await organizationNow(context, result) })
      : result
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const current = await organizationNow(context, error.id)
    const changedBy = await nameOfPerson((await context.read()).em, current.updatedBy)
    return Object.assign(new StaleOrganization(), { current, changedBy, changedAt: current.updatedAt })
  }
}
