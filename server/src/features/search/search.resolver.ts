import { type Language, pick } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { FirstArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { ruleWords, sayEnough, topicOf } from './rules-about.js'
import { findByWords, findRulesAbout } from './search.repository.js'
import { SearchHit } from './search.type.js'

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: 'Organizations, activities, parties, documents and findings that hold the words, only what the viewer may see.',
  })
  @Guard('organization', 'read')
  async search(
    @Ctx() context: ApiContext,
    @Arg('words', () => String, { description: 'Words in Finnish, Swedish or English, at most 200 characters.' }) words: string,
    @FirstArg(20) first: number,
    @ViewersLanguageArg() language: Language | null,
  ): Promise<SearchHit[]> {
    const asked = wordsAsked(words)
    if (!asked) return []
    const { em } = await context.read()
    const said = language ?? (await context.language())
    const found = await findByWords(em, asked, rowsAsked(first))
    const about = sayEnough(asked) ? await findRulesAbout(em, asked, ruleWords) : []
    const open = (await Promise.all(about.map((ruleId) => context.load.openOfRule.load(ruleId)))).flat()
    return [
      ...found.map(({ titles, ...row }) => {
        const own = titles && pick(titles, said)
        return Object.assign(new SearchHit(), row, {
          title: own?.text ?? row.title,
          titleLanguage: own?.language ?? null,
          count: null,
          unsureCount: null,
        })
      }),
      ...open
        .filter((tally) => tally.open + tally.unsure > 0)
        .map(({ ruleId, open: count, unsure: unsureCount }) =>
          Object.assign(new SearchHit(), {
            kind: 'finding',
            id: ruleId,
            organizationId: null,
            title: topicOf(ruleId, said),
            titleLanguage: said,
            excerpt: '',
            count,
            unsureCount,
          }),
        ),
    ]
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization it belongs to.' })
  @Guard('organization', 'read')
  async organization(@Ctx() context: ApiContext, @Root() { organizationId }: SearchHit): Promise<Organization | null> {
    return organizationId ? organizationNow(context, organizationId) : null
  }
}
