import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import { AfterArg, FirstArg, IdArg, VersionArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ActivityKindWords, ComparedFieldWords, MeasureWords } from '../../graphql/words.js'
import { starters } from '../../templates/library/index.js'
import { activityNow, orStale } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt, refusalOf } from '../refusal.js'
import { mayChange, partiesIn } from './edition.service.js'
import { keepMeasures, offerMeasures } from './measure-set.service.js'
import { answerOffer, findOffers } from './offer.service.js'
import { toClients, toOffer, toStarter, toTemplate } from './template.present.js'
import { findTemplateClients, findTemplates } from './template.repository.js'
import { adoptStarter, dropTemplate, keepTemplate, pushTemplate, restoreTemplate } from './template.service.js'
import {
  KeepTemplateResult,
  MeasureSetInput,
  MeasuresOffered,
  OfferMeasuresResult,
  OfferTaken,
  PushOutcome,
  PushTemplateResult,
  SetOfferOutcome,
  StarterShape,
  TakeOfferResult,
  Template,
  TemplateClient,
  TemplateKept,
  TemplateOffer,
  TemplateOfferConnection,
  TemplatePushed,
} from './template.type.js'

const WithinArg = (name: string, description: string): ReturnType<typeof Arg> => Arg(name, () => ID, { nullable: true, description })

const kept = async (done: Promise<string | Awaited<ReturnType<typeof attempt<string>>>>): Promise<typeof KeepTemplateResult> => {
  const result = await done
  return typeof result === 'string' ? Object.assign(new TemplateKept(), { templateId: result }) : result
}

@Resolver(() => TemplateOffer)
export class TemplateResolver {
  @Query(() => [Template], { description: 'Templates of the workspace, by name.' })
  @Guard('activity', 'read')
  async templates(@Ctx() context: ApiContext): Promise<Template[]> {
    const work = await context.read()
    const rows = await findTemplates(work.em)
    const parties = await partiesIn(
      work.em,
      rows.map(({ content }) => content),
    )
    const offers = Map.groupBy(await findOffers(work, {}), ({ templateId }) => templateId)
    const clients = Map.groupBy(await findTemplateClients(work.em), ({ templateId }) => templateId)
    return rows.map((row) =>
      toTemplate(row, {
        parties,
        clients: toClients(clients.get(row.id) ?? [], offers.get(row.id) ?? []),
        mayChange: mayChange(work.actor, { changedBy: row.changedById }),
      }),
    )
  }

  @Query(() => [StarterShape], { description: 'The starter library: thirty common activities, for a country.' })
  @Guard('activity', 'read')
  starters(
    @Arg('country', () => String, { defaultValue: 'FI', description: 'ISO 3166-1 alpha-2; the library names the statutes of FI and SE.' })
    country: string,
  ): StarterShape[] {
    return starters.map((starter) => toStarter(starter, country))
  }

  @Query(() => TemplateOfferConnection, {
    description: 'What templates say that records have not answered, by organization and title; what a record says already is not offered.',
  })
  @Guard('activity', 'read')
  async templateOffers(
    @Ctx() context: ApiContext,
    @WithinArg('organizationId', 'One organization; every one within reach where left out.') organizationId: string | null,
    @WithinArg('activityId', 'One activity.') activityId: string | null,
    @WithinArg('templateId', 'One template.') templateId: string | null,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<TemplateOfferConnection> {
    const all = await findOffers(await context.read(), { organizationId, activityId, templateId })
    const [last] = keyOf<[string]>(after, 'id') ?? []
    const start = last ? all.findIndex(({ id }) => id === last) + 1 : 0
    return pageOf(all.slice(start, start + rowsAsked(first) + 1), first, all.length, ({ id }) => [id], toOffer)
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

  @Mutation(() => KeepTemplateResult, { description: 'Undo of taking a template away.' })
  @Guard('activity', 'create')
  restoreTemplate(@Ctx() context: ApiContext, @IdArg() id: string): Promise<typeof KeepTemplateResult> {
    return kept(attempt(context.write((work) => restoreTemplate(work, id))))
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

  @Mutation(() => KeepTemplateResult, { description: 'Makes a set of measures, or changes one.' })
  @Guard('activity', 'create')
  keepMeasures(
    @Ctx() context: ApiContext,
    @Arg('input', () => MeasureSetInput) input: MeasureSetInput,
    @WithinArg('templateId', 'The set to change; a new one where left out.') templateId: string | null,
    @Arg('version', () => Int, { nullable: true, description: 'The version that the change began from.' }) version: number | null,
  ): Promise<typeof KeepTemplateResult> {
    return kept(attempt(context.write((work) => keepMeasures(work, templateId ?? null, version ?? null, input))))
  }

  @Mutation(() => OfferMeasuresResult, {
    description:
      'Offers a set of measures to every activity of organizations, at most 200, and to single activities; nothing changes in a record.',
  })
  @Guard('activity', 'edit')
  async offerMeasures(
    @Ctx() context: ApiContext,
    @IdArg('templateId') templateId: string,
    @Arg('organizationIds', () => [ID], { defaultValue: [] }) organizationIds: string[],
    @Arg('activityIds', () => [ID], { defaultValue: [] }) activityIds: string[],
  ): Promise<typeof OfferMeasuresResult> {
    const done = await attempt(context.write((work) => offerMeasures(work, templateId, organizationIds, activityIds)))
    if (!Array.isArray(done)) return done as Exclude<typeof done, readonly unknown[]>
    return Object.assign(new MeasuresOffered(), {
      outcomes: done.map((row) => Object.assign(new SetOfferOutcome(), { ...row, refusal: row.refusal && refusalOf(row.refusal) })),
    })
  }

  @Mutation(() => TakeOfferResult, {
    description: 'Takes fields of a template over into a record, or none: either way the offer is answered.',
  })
  @Guard('activity', 'edit')
  takeOffer(
    @Ctx() context: ApiContext,
    @IdArg('activityId') activityId: string,
    @IdArg('templateId') templateId: string,
    @Arg('edition', () => Int, { description: 'The edition that was looked at.' }) edition: number,
    @VersionArg() version: number,
    @Arg('fields', () => [ComparedFieldWords], { description: 'Fields to take over; none declines the offer.' }) fields: ComparedField[],
    @Arg('measures', () => [MeasureWords], { nullable: true, description: 'Of the measures only these; all where left out.' })
    measures: Measure[] | null,
  ): Promise<typeof TakeOfferResult> {
    const answer = { activityId, templateId, edition, version, fields, measures: measures ?? null }
    return orStale(context, async () => {
      const done = await attempt(context.write((work) => answerOffer(work, answer)))
      return typeof done === 'string' ? Object.assign(new OfferTaken(), { activity: await activityNow(context, done) }) : done
    })
  }

  @FieldResolver(() => Activity, { description: 'The record.' })
  @Guard('activity', 'read')
  activity(@Ctx() context: ApiContext, @Root() { activityId }: TemplateOffer): Promise<Activity> {
    return activityNow(context, activityId)
  }
}

@Resolver(() => TemplateClient)
export class TemplateClientResolver {
  @FieldResolver(() => Organization, { description: 'Which organization.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: TemplateClient): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
