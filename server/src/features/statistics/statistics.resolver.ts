import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Language } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { codeWords, groundWords } from '../../exports/comparison/words.js'
import type { ApiContext } from '../../graphql/context.js'
import { AfterArg, FirstArg, LanguageArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked } from '../../graphql/connections.js'
import { Guard } from '../../graphql/guard.js'
import { ContentText } from '../../graphql/shared.type.js'
import { ActivityKindWords, type StatisticsField, StatisticsFieldWords } from '../../graphql/words.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import {
  countBehind,
  countKinds,
  countShares,
  findBehind,
  findTimed,
  type KindRow,
  type ProfileRow,
  type ShareRow,
} from './statistics.repository.js'
import { KindStatistics, Outlier, Share, Statistics, StatisticsRow, StatisticsRowConnection } from './statistics.type.js'

/** Of fewer organizations nothing is usual; and no number takes in fewer that the reader does not see. */
const fewest = 5

/** Beyond this many times the distance between the quartiles a period lies apart from the rest. */
const FAR = 1.5

/** Where most keep data exactly as long, the quartiles meet: a period that differs from the median by less than this part of it is still usual. */
const NEAR = 0.25

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'Retention, grounds, mechanisms and measures of the clients, by kind of processing.' })
  @Guard('activity', 'read')
  async statistics(@Ctx() context: ApiContext): Promise<Statistics> {
    const { em } = await context.read()
    const least = context.person().organizations === '*' ? 1 : fewest
    const [kinds, shares, timed] = [await countKinds(em), await countShares(em), await findTimed(em)]
    return Object.assign(new Statistics(), { least, kinds: kinds.map((kind) => toKind(kind, shares, timed)) })
  }

  @Query(() => StatisticsRowConnection, { description: 'Activities within reach that stand behind a number, by organization.' })
  @Guard('activity', 'read')
  async statisticsRows(
    @Ctx() context: ApiContext,
    @Arg('kind', () => ActivityKindWords, { description: 'Kind of processing.' }) kind: ActivityKind,
    @Arg('field', () => StatisticsFieldWords, {
      nullable: true,
      description: 'What is counted; every activity of the kind where left out.',
    })
    field: StatisticsField | null | undefined,
    @Arg('key', () => String, { nullable: true, description: 'The value, as `Share.key`; needed with a field.' })
    key: string | null | undefined,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<StatisticsRowConnection> {
    const query = { kind, value: field ? { field, key: key ?? '' } : null }
    const { em } = await context.read()
    const rows = await findBehind(em, query, rowsAsked(first) + 1, keyOf<[string, string]>(after, 'text', 'id'))
    const { activities, organizations } = await countBehind(em, query)
    const page = pageOf(
      rows,
      first,
      activities,
      ({ sortedBy, activityId }) => [sortedBy, activityId],
      ({ organizationId, activityId, title, retentionMonths: months }) =>
        Object.assign(new StatisticsRow(), { organizationId, activityId, title: contentOf(title), months }),
    )
    return Object.assign(new StatisticsRowConnection(), page, { organizations })
  }
}

@Resolver(() => Share)
export class ShareResolver {
  @FieldResolver(() => String, { description: 'The value in words: a duration, or the label of a key.' })
  @Guard('activity', 'read')
  words(@Root() { field, key }: Share, @LanguageArg() language: Language): string {
    if (field === 'retention') return codeWords('retention', isoOf(Number(key)), language)
    return field === 'mechanisms' ? groundWords(key, language) : codeWords(field, key, language)
  }
}

/** Months as a duration, in years where they are whole. */
const isoOf = (months: number): string => (months > 0 && months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`)

@Resolver(() => Outlier)
export class OutlierResolver {
  @FieldResolver(() => Organization, { description: 'Whose activity it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: Outlier): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

@Resolver(() => StatisticsRow)
export class StatisticsRowResolver {
  @FieldResolver(() => Organization, { description: 'Whose activity it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: StatisticsRow): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

const contentOf = ({ fi, sv, en }: ProfileRow['title']): ContentText =>
  Object.assign(new ContentText(), { fi: fi ?? null, sv: sv ?? null, en: en ?? null })

function toKind(row: KindRow, shares: readonly ShareRow[], timed: readonly ProfileRow[]): KindStatistics {
  const of = (field: ShareRow['field']): Share[] =>
    shares
      .filter((share) => share.kind === row.kind && share.field === field)
      .map(({ key, organizations }) => Object.assign(new Share(), { field, key, organizations }))
  return Object.assign(new KindStatistics(), {
    ...row,
    retention: of('retention').toSorted((a, b) => Number(a.key) - Number(b.key)),
    legalBases: of('legalBases'),
    mechanisms: of('mechanisms'),
    measures: of('measures'),
    outliers: outliersOf(row, timed),
  })
}

/** Of fewer organizations than five nothing lies apart from the rest. */
function outliersOf({ kind, timed: counted, lowerQuartile, median, upperQuartile }: KindRow, timed: readonly ProfileRow[]): Outlier[] {
  if (counted < fewest || median === null || lowerQuartile === null || upperQuartile === null) return []
  const reach = Math.max(FAR * (upperQuartile - lowerQuartile), NEAR * median)
  return timed
    .filter((row) => row.kind === kind && (row.retentionMonths > upperQuartile + reach || row.retentionMonths < lowerQuartile - reach))
    .toSorted((a, b) => Math.abs(b.retentionMonths - median) - Math.abs(a.retentionMonths - median))
    .map(({ organizationId, activityId, title, retentionMonths: months }) =>
      Object.assign(new Outlier(), { organizationId, activityId, months, title: contentOf(title) }),
    )
}
