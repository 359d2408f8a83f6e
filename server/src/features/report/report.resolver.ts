import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import { exportFormats } from '../../exports/index.js'
import { html } from '../../exports/html.js'
import { IdArg, LanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { Standing } from '../../graphql/shared.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt } from '../refusal.js'
import { reportOf } from './report.service.js'
import { ReportDownload, ReportPreview } from './report.type.js'

@Resolver(() => ReportPreview)
export class ReportResolver {
  @Query(() => ReportPreview, {
    nullable: true,
    description: "One organization's record as an authority gets it; null where there is none for the viewer.",
  })
  @Guard('report', 'report')
  async report(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @LanguageArg() language: Language,
    @Arg('layout', () => String, { nullable: true, description: "The authority's layout; the Finnish one where left out." }) layout:
      | string
      | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day for which the record is judged; today where left out.' }) asOf:
      | string
      | null,
  ): Promise<ReportPreview | null> {
    const report = await attempt(context.read().then((work) => reportOf(work, { organizationId, language, layout, asOf })))
    if (!('contentHash' in report)) return null
    const { contentHash, rulesetVersion, lawVersion, standing, parts, gaps, unsure } = report
    const query = new URLSearchParams({ language, layout: report.layout, asOf: report.asOf })
    const count = (groups: typeof gaps): number => groups.reduce((total, { occurrences }) => total + occurrences.length, 0)
    return Object.assign(new ReportPreview(), {
      asOf: report.asOf,
      language,
      layout: report.layout,
      rulesetVersion,
      lawVersion,
      contentHash,
      organizationId,
      standing: Object.assign(new Standing(), standing),
      activityCount: parts.reduce((total, { activities }) => total + activities.length, 0),
      openGaps: count(gaps),
      unsure: count(unsure),
      html: new TextDecoder().decode(await html.render(report)),
      downloads: exportFormats.map(({ id, mediaType, extension }) =>
        Object.assign(new ReportDownload(), { format: id, mediaType, url: `/reports/${organizationId}.${extension}?${query}` }),
      ),
    })
  }

  @FieldResolver(() => Organization, { description: 'Whose record it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: ReportPreview): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
