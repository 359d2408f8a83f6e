import type { Language } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { FirstArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import { rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { rulesAbout } from './rules-about.js'
import { countOpenOf, findByWords } from './search.repository.js'
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
    const about = rulesAbout(asked, said)
    const [found, open] = [await findByWords(em, asked, rowsAsked(first)), await countOpenOf(em, [...about.keys()])]
    return [
      ...found.map((row) => Object.assign(new SearchHit(), row, { count: null })),
      ...open.map(({ ruleId, open: count }) =>
        Object.assign(new SearchHit(), {
          kind: 'finding',
          id: ruleId,
          organizationId: null,
          title: about.get(ruleId) ?? ruleId,
          excerpt: '',
          count,
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
