import type { Language } from '@seloste/schema/text'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard, Public } from '../../graphql/guard.js'
import { dutyReasons, exemptionBelow, proposedExemptionBelow, recordDutyOf } from '../../rules/record-duty.js'
import { activityNow } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { Organization } from '../organization/organization.type.js'
import { RecordDuty, RecordDutyReason } from './record-duty.type.js'

/** As many as a reader follows; the ids are all there. */
const shownActivities = 10

@Resolver(() => Organization)
export class RecordDutyResolver {
  @FieldResolver(() => RecordDuty, { description: 'Whether the organization must keep a record of processing, Art. 30(5), and why.' })
  @Guard('activity', 'read')
  async recordDuty(@Ctx() context: ApiContext, @Root() { id }: Organization): Promise<RecordDuty> {
    const dossier = await context.load.dossier.load(id)
    if (!dossier) throw new Error('An organization that had just been reached is gone')
    const { duty, headcount, reasons } = recordDutyOf(dossier)
    return Object.assign(new RecordDuty(), {
      isRequired: duty === 'required',
      headcount,
      exemptionBelow,
      proposedExemptionBelow,
      reasons: reasons.map((one) => Object.assign(new RecordDutyReason(), one)),
    })
  }
}

@Resolver(() => RecordDutyReason)
export class RecordDutyReasonResolver {
  @FieldResolver(() => String, { description: 'The reason or question in words.' })
  @Public('Part of the answer itself')
  text(@Root() { reason }: RecordDutyReason, @LanguageArg() language: Language): string {
    return dutyReasons[reason][language]
  }

  @FieldResolver(() => [Activity], { description: 'The activities it holds for, the first ten.' })
  @Guard('activity', 'read')
  async activities(@Ctx() context: ApiContext, @Root() { activityIds }: RecordDutyReason): Promise<Activity[]> {
    return Promise.all(activityIds.slice(0, shownActivities).map((id) => activityNow(context, id)))
  }
}
