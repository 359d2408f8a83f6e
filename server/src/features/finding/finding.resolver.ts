import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { AfterArg, FirstArg, IdArg, LanguageArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard, Public } from '../../graphql/guard.js'
import { Permission } from '../../graphql/shared.type.js'
import { FindingStateWords, type FindingLens, type FindingState } from '../../graphql/words.js'
import { activityNow } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { toDocument } from '../intake/intake.present.js'
import { SourceDocument } from '../intake/intake.type.js'
import { SourceSpan } from '../intake/span.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { permissions } from '../permissions.js'
import { rulesByArea } from '../../rules/index.js'
import { toRule } from '../rulebook/rulebook.present.js'
import { Citation, Rule } from '../rulebook/rulebook.type.js'
import { citationsOf, ruleOf, textOf, toFinding } from './finding.present.js'
import { countFindings, countLenses, countRules, findPage, type FindingQuery } from './finding.repository.js'
import { Finding, FindingConnection, FindingFilter, FindingPreview, FindingText, LensCount, RuleCount } from './finding.type.js'

/** Keys are looked up as they are; one that holds what no key can hold finds nothing. */
const keyAsked = (key: string | null | undefined): string | null => key?.replaceAll('\0', '\uFFFD') ?? null

const queryOf = (filter: FindingFilter | null): FindingQuery => ({
  ...filter,
  ruleId: keyAsked(filter?.ruleId),
  ruleIds: filter?.area ? rulesByArea[filter.area].map(({ id }) => id) : null,
  transferMechanismId: keyAsked(filter?.transferMechanismId),
  search: wordsAsked(filter?.search),
})
const lensOf = (filter: FindingFilter | null): FindingLens => filter?.lens ?? 'open'

const FilterArg = (): ReturnType<typeof Arg> => Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings.' })

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => FindingConnection, { description: 'Findings, the gravest first.' })
  @Guard('finding', 'read')
  async findings(
    @Ctx() context: ApiContext,
    @FilterArg() filter: FindingFilter | null,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<FindingConnection> {
    const [{ em }, now, query, lens] = [await context.read(), await context.load.now(), queryOf(filter), lensOf(filter)]
    const rows = await findPage(em, query, lens, now, rowsAsked(first) + 1, keyOf<[number, string]>(after, 'whole', 'id'))
    return pageOf(rows, first, await countFindings(em, query, lens, now), ({ rank, id }) => [rank, id], toFinding)
  }

  @Query(() => [LensCount], { description: 'How many findings each lens shows.' })
  @Guard('finding', 'read')
  async findingLenses(@Ctx() context: ApiContext, @FilterArg() filter: FindingFilter | null): Promise<LensCount[]> {
    const counts = await countLenses((await context.read()).em, queryOf(filter), await context.load.now())
    return (Object.entries(counts) as [FindingLens, number][]).map(([lens, count]) => Object.assign(new LensCount(), { lens, count }))
  }

  @Query(() => [RuleCount], { description: 'How many findings each rule has, the most first.' })
  @Guard('finding', 'read')
  async findingRules(@Ctx() context: ApiContext, @FilterArg() filter: FindingFilter | null): Promise<RuleCount[]> {
    const tallies = await countRules((await context.read()).em, queryOf(filter), lensOf(filter), await context.load.now())
    return tallies.map((tally) => Object.assign(new RuleCount(), tally))
  }

  @Query(() => Finding, { nullable: true, description: 'One finding; null where there is none for the viewer.' })
  @Guard('finding', 'read')
  async finding(@Ctx() context: ApiContext, @IdArg() id: string): Promise<Finding | null> {
    const row = await context.load.finding.load(id)
    return row && toFinding(row)
  }

  @FieldResolver(() => Rule, { description: 'The rule that judged.' })
  @Public('The catalogue of rules holds nothing of any register')
  rule(@Root() finding: Finding): Rule {
    return toRule(ruleOf(finding))
  }

  @FieldResolver(() => FindingStateWords, { description: 'Shown state, derived from verdict, decision and day.' })
  @Public('Part of the finding itself')
  state(@Root() { shownState }: Finding): FindingState {
    return shownState
  }

  @FieldResolver(() => Organization, { description: 'Whose register it is about.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: Finding): Promise<Organization> {
    return organizationNow(context, organizationId)
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity it is about; null where it is about something else.' })
  @Guard('activity', 'read')
  async activity(@Ctx() context: ApiContext, @Root() { activityId }: Finding): Promise<Activity | null> {
    return activityId ? activityNow(context, activityId) : null
  }

  @FieldResolver(() => SourceDocument, { nullable: true, description: 'The notice it is about; null where it is about something else.' })
  @Guard('document', 'read')
  async document(@Ctx() context: ApiContext, @Root() { documentId }: Finding): Promise<SourceDocument | null> {
    const document = documentId ? await context.load.document.load(documentId) : null
    return document && toDocument(document)
  }

  @FieldResolver(() => FindingText, { description: 'Its words, every slot filled.' })
  @Public('Part of the finding itself')
  text(@Root() finding: Finding, @LanguageArg() language: Language): FindingText {
    return textOf(finding, language)
  }

  @FieldResolver(() => [Citation], { description: 'What the law asks.' })
  @Public('The law holds nothing of any register')
  citations(@Root() finding: Finding, @LanguageArg() language: Language): Citation[] {
    return citationsOf(ruleOf(finding), language)
  }

  @FieldResolver(() => [SourceSpan], { description: "The record's own words behind the verdict." })
  @Public('Part of the finding itself')
  spans(@Root() { sourceSpans }: Finding): SourceSpan[] {
    return sourceSpans.map((span) => Object.assign(new SourceSpan(), span))
  }

  @FieldResolver(() => [Permission], { description: 'What the viewer may do to it.' })
  @Guard('finding', 'read')
  permissions(@Ctx() context: ApiContext, @Root() { organizationId }: Finding): Permission[] {
    const actor = context.person()
    return permissions(actor, 'finding', { workspaceId: actor.workspaceId, organizationId })
  }
}

@Resolver(() => FindingPreview)
export class FindingPreviewResolver {
  @FieldResolver(() => FindingText, { description: 'Its words, every slot filled.' })
  @Public('Part of the preview itself')
  text(@Root() preview: FindingPreview, @LanguageArg() language: Language): FindingText {
    return textOf(preview, language)
  }

  @FieldResolver(() => [Citation], { description: 'What the law asks.' })
  @Public('The law holds nothing of any register')
  citations(@Root() preview: FindingPreview, @LanguageArg() language: Language): Citation[] {
    return citationsOf(ruleOf(preview), language)
  }
}
