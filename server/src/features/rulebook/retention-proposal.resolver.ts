import type { NationalFact } from '@seloste/schema/law/national'
import { dayOf } from '@seloste/schema/law/day'
import type { Language } from '@seloste/schema/text'
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../graphql/arguments.js'
import { wordsAsked } from '../../graphql/connections.js'
import { Public } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { retentionProposals } from '../../rules/retention/proposals.js'
import { RetentionProposal } from './retention-proposal.type.js'

const open = 'The law holds nothing of any register'

@Resolver(() => RetentionProposal)
export class RetentionProposalResolver {
  @Query(() => [RetentionProposal], { description: 'What the law of a country says of how long data called so must or may be kept.' })
  @Public(open)
  retentionProposals(
    @Arg('words', () => String, { description: 'How the data are called, in any of the three languages; at most 200 characters.' })
    words: string,
    @Arg('country', () => String, { description: 'Country of the controller, ISO 3166-1 alpha-2; the law book has FI and SE.' })
    country: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day of the law; today where left out.' }) asOf: string | null,
  ): RetentionProposal[] {
    const asked = wordsAsked(words)
    if (!asked) return []
    return retentionProposals({ fi: asked, sv: asked, en: asked }, country, asOf ?? dayOf(new Date())).map(toProposal)
  }

  @FieldResolver(() => String, { description: 'What the law says.' })
  @Public(open)
  text(@Root() { fact }: RetentionProposal, @LanguageArg() language: Language): string {
    return fact.fact[language]
  }
}

function toProposal(fact: NationalFact): RetentionProposal {
  const { id, law, section, retention, confidence, sources } = fact
  return Object.assign(new RetentionProposal(), {
    id,
    statute: `${law} ${section}`,
    min: retention?.min ?? null,
    max: retention?.max ?? null,
    exact: retention?.exact ?? null,
    typical: retention?.typical ?? null,
    startEvent: retention?.startEvent ?? null,
    verified: confidence === 'verified',
    sources,
    fact,
  })
}
