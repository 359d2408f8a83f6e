import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import { IdArg, VersionArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ActivityKindWords, ComparedFieldWords } from '../../graphql/words.js'
import { starters } from '../../templates/library/index.js'
import { activityNow, orStale } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { isId } from '../ids.js'
import { attempt, refusalOf } from '../refusal.js'
import { toOffer, toStarter, toTemplate } from './template.present.js'
import { findTemplates } from './template.repository.js'
import { adoptStarter, dropTemplate, findBehind, keepTemplate, pushTemplate, takeOver } from './template.service.js'
import {
  KeepTemplateResult,
  OfferTaken,
  PushOutcome,
  PushTemplateResult,
  StarterShape,
  TakeOfferResult,
  Template,
  TemplateKept,
  TemplateOffer,
  TemplatePushed,
} from './template.type.js'

const kept = async (done: Promise<string | Awaited<ReturnType<typeof attempt<string>>>>): Promise<typeof KeepTemplateResult> => {
  const result = await done
  return typeof result === 'string' ? Object.assign(new TemplateKept(), { templateId: result }) : result
}

@Resolver(() => TemplateOffer)
export class TemplateResolver {
  @Query(() => [Template], { description: 'Templates of the workspace, by name.' })
  @Guard('activity', 'read')
  async templates(@Ctx() context: ApiContext): Promise<Template[]> {
    return (await findTemplates((await context.read()).em)).map(toTemplate)
  }

  @Query(() => [StarterShape], { description: 'The starter library: thirty common activities, for a country.' })
  @Guard('activity', 'read')
  starters(
    @Arg('country', () => String, { defaultValue: 'FI', description: 'ISO 3166-1 alpha-2; the library names the statutes of FI and SE.' })
    country: string,
  ): StarterShape[] {
    return starters.map((starter) => toStarter(starter, country))
  }

  @Query(() => [TemplateOffer], { description: 'What templates say anew to records that began from them.' })
  @Guard('activity', 'read')
  async templateOffers(
    @Ctx() context: ApiContext,
    @Arg('organizationId', () => ID, { nullable: true, description: 'One organization; every one within reach where left out.' })
    organizationId: string | null,
  ): Promise<TemplateOffer[]> {
    if (organizationId && !isId(organizationId)) return []
    return (await findBehind(await context.read(), organizationId ?? null)).map(toOffer)
  }

  @Mutation(() => KeepTemplateResult, { description: 'Keeps an activity as a template, or renews a template from it.' })
  @Guard('activity', 'create')
  keepTemplate(
    @Ctx() context: ApiContext,
    @IdArg('activityId') activityId: string,
    @Arg('templateId', () => ID, { nullable: true, description: 'The template to renew; a new one where left out.' }) templateId:
      | string
      | null,
  ): Promise<typeof KeepTemplateResult> {
    return kept(attempt(context.write((work) => keepTemplate(work, activityId, templateId ?? null))))
  }

  @Mutation(() => KeepTemplateResult, { description: 'Puts a starter among the templates of the workspace.' })
  @Guard('activity', 'create')
  adoptStarter(@Ctx() context: ApiContext, @Arg('kind', () => ActivityKindWords) kind: ActivityKind): Promise<typeof KeepTemplateResult> {
    return kept(attempt(context.write((work) => adoptStarter(work, kind))))
  }

  @Mutation(() => KeepTemplateResult, { description: 'Takes a template away; records that began from it stay.' })
  @Guard('activity', 'create')
  dropTemplate(@Ctx() context: ApiContext, @IdArg() id: string): Promise<typeof KeepTemplateResult> {
    return kept(attempt(context.write((work) => dropTemplate(work, id))))
  }

  @Mutation(() => PushTemplateResult, { description: 'Begins a record from a template at each organization, at most 200, as a draft.' })
  @Guard('activity', 'create')
  async pushTemplate(
    @Ctx() context: ApiContext,
    @IdArg('templateId') templateId: string,
    @Arg('organizationIds', () => [ID]) organizationIds: string[],
  ): Promise<typeof PushTemplateResult> {
    const done = await attempt(context.write((work) => pushTemplate(work, templateId, organizationIds)))
    if (!Array.isArray(done)) return done as Exclude<typeof done, readonly unknown[]>
    return Object.assign(new TemplatePushed(), {
      outcomes: done.map(({ organizationId, activityId, refusal }) =>
        Object.assign(new PushOutcome(), { organizationId, activityId, refusal: refusal && refusalOf(refusal) }),
      ),
    })
  }

  @Mutation(() => TakeOfferResult, {
    description: 'Takes fields of a template over into a record, or none: either way the offer is answered.',
  })
  @Guard('activity', 'edit')
  takeOffer(
    @Ctx() context: ApiContext,
    @IdArg('activityId') activityId: string,
    @VersionArg() version: number,
    @Arg('fields', () => [ComparedFieldWords], { description: 'Fields to take over; none declines the offer.' }) fields: ComparedField[],
  ): Promise<typeof TakeOfferResult> {
    return orStale(context, async () => {
      const done = await attempt(context.write((work) => takeOver(work, activityId, version, fields)))
      return typeof done === 'string' ? Object.assign(new OfferTaken(), { activity: await activityNow(context, done) }) : done
    })
  }

  @FieldResolver(() => Activity, { description: 'The record.' })
  @Guard('activity', 'read')
  activity(@Ctx() context: ApiContext, @Root() { activityId }: TemplateOffer): Promise<Activity> {
    return activityNow(context, activityId)
  }
}
