import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ActivityRecord } from '@seloste/schema/record'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import { AfterArg, FirstArg, IdArg, VersionArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ActivityStatement, Permission, Standing } from '../../graphql/shared.type.js'
import { RegisterRoleWords } from '../../graphql/words.js'
import { toFinding } from '../finding/finding.present.js'
import { ActivityPreview, Finding } from '../finding/finding.type.js'
import { previewActivity } from '../finding/preview.service.js'
import { historyPage } from '../history/history-page.js'
import { AuditConnection } from '../history/history.type.js'
import { toDocument } from '../intake/intake.present.js'
import { SourceDocument } from '../intake/intake.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { Party } from '../party/party.type.js'
import { permissions } from '../permissions.js'
import { attempt, Stale } from '../refusal.js'
import { standingOf } from '../standing.js'
import { Accountability } from './accountability.type.js'
import {
  accountabilityOf,
  answersOf,
  assessmentsOf,
  dataItemsOf,
  measuresOf,
  purposesOf,
  recipientsOf,
  sourcesOf,
  subjectsOf,
  toActivity,
  transfersOf,
} from './activity.present.js'
import { Assessment } from './assessment.type.js'
import { copyActivity } from './activity-copy.service.js'
import { createActivity, deleteActivity, restoreActivity, type SavedActivity, updateActivity } from './activity.service.js'
import {
  Activity,
  ActivityDeleted,
  ActivitySaved,
  DataItem,
  DataSource,
  DataSubject,
  DeleteActivityResult,
  Purpose,
  Recipient,
  SaveActivityResult,
  SecurityMeasure,
  StaleActivity,
  StatementAnswer,
  Transfer,
} from './activity.type.js'
import { ActivityInput } from './activity.input.js'

/** The parts of an activity, loaded once however many fields ask for them. */
async function recordOf(context: ApiContext, { id }: Activity): Promise<ActivityRecord> {
  const record = await context.load.activity.load(id)
  if (!record) throw new Error('An activity that had just been reached is gone')
  return record
}

/** An activity as it now stands. */
export async function activityNow(context: ApiContext, id: string): Promise<Activity> {
  const head = await context.load.activityHead.load(id)
  if (!head) throw new Error('An activity that had just been reached is gone')
  return toActivity(head)
}

/** Findings as they now stand, those that are gone with their activity left out. */
export async function findingsNow(context: ApiContext, ids: readonly string[]): Promise<Finding[]> {
  const rows = await Promise.all(ids.map((id) => context.load.finding.load(id)))
  return rows.flatMap((row) => (row ? [toFinding(row)] : []))
}

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => Activity, { nullable: true, description: 'One activity; null where there is none for the viewer.' })
  @Guard('activity', 'read')
  async activity(@Ctx() context: ApiContext, @IdArg() id: string): Promise<Activity | null> {
    const head = await context.load.activityHead.load(id)
    return head && toActivity(head)
  }

  @Query(() => ActivityPreview, { description: 'What the engine would say of an activity as typed. Nothing is stored.' })
  @Guard('activity', 'read')
  async previewActivity(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @Arg('input', () => ActivityInput) input: ActivityInput,
  ): Promise<ActivityPreview> {
    return previewActivity(await context.read(), id, input)
  }

  @Mutation(() => SaveActivityResult, { description: 'Adds an activity to the register of that kind.' })
  @Guard('activity', 'create')
  createActivity(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @Arg('role', () => RegisterRoleWords) role: RegisterRole,
    @Arg('input', () => ActivityInput) input: ActivityInput,
  ): Promise<typeof SaveActivityResult> {
    return saved(
      context,
      context.write((work) => createActivity(work, organizationId, role, input)),
    )
  }

  @Mutation(() => SaveActivityResult, {
    description:
      "Copies an activity as a draft into another organization's register, without contracts, signatures, assessments and reviews.",
  })
  @Guard('activity', 'create')
  copyActivity(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @IdArg('organizationId') organizationId: string,
  ): Promise<typeof SaveActivityResult> {
    return saved(
      context,
      context.write((work) => copyActivity(work, id, organizationId)),
    )
  }

  @Mutation(() => SaveActivityResult, { description: 'Changes an activity.' })
  @Guard('activity', 'edit')
  updateActivity(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @VersionArg() version: number,
    @Arg('input', () => ActivityInput) input: ActivityInput,
  ): Promise<typeof SaveActivityResult> {
    return saved(
      context,
      context.write((work) => updateActivity(work, id, version, input)),
    )
  }

  @Mutation(() => DeleteActivityResult, { description: 'Deletes an activity; `restoreActivity` undoes it.' })
  @Guard('activity', 'delete')
  async deleteActivity(
    @Ctx() context: ApiContext,
    @IdArg() id: string,
    @VersionArg() version: number,
  ): Promise<typeof DeleteActivityResult> {
    return orStale(context, async () => {
      const result = await attempt(context.write((work) => deleteActivity(work, id, version)))
      return 'version' in result ? Object.assign(new ActivityDeleted(), result) : result
    })
  }

  @Mutation(() => SaveActivityResult, { description: 'Undo of a deletion.' })
  @Guard('activity', 'delete')
  restoreActivity(@Ctx() context: ApiContext, @IdArg() id: string, @VersionArg() version: number): Promise<typeof SaveActivityResult> {
    return saved(
      context,
      context.write((work) => restoreActivity(work, id, version)),
    )
  }

  @FieldResolver(() => Organization, { description: 'Whose activity it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: Activity): Promise<Organization> {
    return organizationNow(context, organizationId)
  }

  @FieldResolver(() => [StatementAnswer], { description: 'Every required statement in statutory order.' })
  @Guard('activity', 'read')
  async answers(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<StatementAnswer[]> {
    return answersOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [ActivityStatement], { description: 'How each required statement stands, in statutory order.' })
  @Guard('activity', 'read')
  async statements(@Ctx() context: ApiContext, @Root() { id, role }: Activity): Promise<ActivityStatement[]> {
    const rows = await context.load.standings.load(id)
    return answersOf({ role, answers: {} }).map(({ statement, letter }) =>
      Object.assign(new ActivityStatement(), {
        statement,
        letter,
        state: rows.find((row) => row.statement === statement)?.state ?? 'unsure',
      }),
    )
  }

  @FieldResolver(() => Standing, { description: 'The same, counted.' })
  @Guard('activity', 'read')
  async standing(@Ctx() context: ApiContext, @Root() { id }: Activity): Promise<Standing> {
    return standingOf((await context.load.standings.load(id)).map(({ state }) => ({ state, count: 1 })))
  }

  @FieldResolver(() => [Party], { description: "On whose behalf, Art. 30(2)(a); empty in a controller's record." })
  @Guard('activity', 'read')
  async controllers(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<readonly Party[]> {
    return (await recordOf(context, activity)).controllers
  }

  @FieldResolver(() => [Purpose], { description: 'Purposes, Art. 30(1)(b).' })
  @Guard('activity', 'read')
  async purposes(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<Purpose[]> {
    return purposesOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [DataSubject], { description: 'Groups of people, Art. 30(1)(c).' })
  @Guard('activity', 'read')
  async subjects(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<DataSubject[]> {
    return subjectsOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [DataItem], { description: 'Categories of data, Art. 30(1)(c), with their retention.' })
  @Guard('activity', 'read')
  async dataItems(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<DataItem[]> {
    return dataItemsOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [DataSource], { description: 'Where the data come from.' })
  @Guard('activity', 'read')
  async sources(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<DataSource[]> {
    return sourcesOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [Recipient], { description: 'Recipients, Art. 30(1)(d).' })
  @Guard('activity', 'read')
  async recipients(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<Recipient[]> {
    return recipientsOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [Transfer], { description: 'The transfers themselves, Art. 30(1)(e).' })
  @Guard('activity', 'read')
  async transfers(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<Transfer[]> {
    return transfersOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [SecurityMeasure], { description: 'Security measures, Art. 30(1)(g).' })
  @Guard('activity', 'read')
  async measures(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<SecurityMeasure[]> {
    return measuresOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [Assessment], { description: 'Impact assessments.' })
  @Guard('activity', 'read')
  async assessments(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<Assessment[]> {
    return assessmentsOf(await recordOf(context, activity))
  }

  @FieldResolver(() => Accountability, { description: 'What can be shown beside the statements, Art. 5(2) and 24.' })
  @Guard('activity', 'read')
  async accountability(@Ctx() context: ApiContext, @Root() activity: Activity): Promise<Accountability> {
    return accountabilityOf(await recordOf(context, activity))
  }

  @FieldResolver(() => [Finding], { description: 'Every verdict on it, the gravest first; met and not applicable ones included.' })
  @Guard('finding', 'read')
  async findings(@Ctx() context: ApiContext, @Root() { id }: Activity): Promise<Finding[]> {
    return (await context.load.findingsOfActivity.load(id)).map(toFinding)
  }

  @FieldResolver(() => [SourceDocument], { description: 'Documents from which it was drawn.' })
  @Guard('document', 'read')
  async documents(@Ctx() context: ApiContext, @Root() { id }: Activity): Promise<SourceDocument[]> {
    return (await context.load.documentsOfActivity.load(id)).map(toDocument)
  }

  @FieldResolver(() => AuditConnection, { description: 'What was done to it, the latest first.' })
  @Guard('activity', 'read')
  history(
    @Ctx() context: ApiContext,
    @Root() { id }: Activity,
    @FirstArg(20) first: number,
    @AfterArg() after: string | null,
  ): Promise<AuditConnection> {
    return historyPage(context, { subjectId: id }, first, after)
  }

  @FieldResolver(() => [Permission], { description: 'What the viewer may do to it.' })
  @Guard('activity', 'read')
  permissions(@Ctx() context: ApiContext, @Root() { organizationId }: Activity): Permission[] {
    const actor = context.person()
    return permissions(actor, 'activity', { workspaceId: actor.workspaceId, organizationId })
  }
}

async function saved(context: ApiContext, change: Promise<SavedActivity>): Promise<typeof SaveActivityResult> {
  return orStale(context, async () => {
    const result = await attempt(change)
    if (!('renewed' in result)) return result
    return Object.assign(new ActivitySaved(), {
      activity: await activityNow(context, result.id),
      changedFindings: await findingsNow(context, result.renewed),
    })
  })
}

/** What was done, or the stored activity where somebody saved first. */
export async function orStale<Result>(context: ApiContext, change: () => Promise<Result>): Promise<Result | StaleActivity> {
  try {
    return await change()
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const current = await activityNow(context, error.id)
    return Object.assign(new StaleActivity(), { current, changedBy: current.updatedBy, changedAt: current.updatedAt, fields: error.fields })
  }
}
