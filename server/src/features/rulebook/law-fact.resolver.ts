import { type Decision, decisionLink, enforcementDecisions } from '@seloste/schema/law/enforcement'
import { type NationalFact as NationalFactSource, nationalFacts } from '@seloste/schema/law/national'
import { dpfClaims, euHostings, type Service, serviceByAlias, serviceById, serviceCategories, services } from '@seloste/schema/law/services'
import type { Language } from '@seloste/schema/text'
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { LanguageArg } from '../../graphql/arguments.js'
import { wordsAsked } from '../../graphql/connections.js'
import { Public } from '../../graphql/guard.js'
import { EnforcementDecision, KnownService, LegalRetention, NationalFact, weighed } from './law-fact.type.js'
import { LawBook } from './rulebook.type.js'

const open = 'The law holds nothing of any register'

@Resolver(() => LawBook)
export class LawFactsResolver {
  @FieldResolver(() => [NationalFact], { description: 'Every fact of Finnish and Swedish law, statutory retention included.' })
  @Public(open)
  nationalFacts(): NationalFact[] {
    return nationalFacts.map(toNationalFact)
  }

  @FieldResolver(() => [EnforcementDecision], { description: 'Decisions of supervisory authorities, the latest first.' })
  @Public(open)
  enforcement(): EnforcementDecision[] {
    return enforcementDecisions.toSorted((a, b) => b.date.localeCompare(a.date)).map(toDecision)
  }

  @FieldResolver(() => [KnownService], { description: 'Online services that notices name, by name.' })
  @Public(open)
  services(): KnownService[] {
    return services.toSorted((a, b) => a.name.localeCompare(b.name)).map(toService)
  }

  @Query(() => KnownService, { nullable: true, description: 'The known service that goes by that name or alias; a hint, never a fact.' })
  @Public(open)
  knownService(@Arg('name', () => String, { description: 'As it is written; at most 200 characters.' }) name: string): KnownService | null {
    const service = serviceByAlias(wordsAsked(name) ?? '')
    return service ? toService(service) : null
  }
}

@Resolver(() => NationalFact)
export class NationalFactResolver {
  @FieldResolver(() => String, { description: 'What the law says.' })
  @Public(open)
  text(@Root() { source }: NationalFact, @LanguageArg() language: Language): string {
    return source.fact[language]
  }
}

@Resolver(() => KnownService)
export class KnownServiceResolver {
  @FieldResolver(() => String, { description: 'What it is for.' })
  @Public(open)
  category(@Root() { source }: KnownService, @LanguageArg() language: Language): string {
    return serviceCategories[source.category][language]
  }

  @FieldResolver(() => String, { description: 'Where data are kept, as far as known.' })
  @Public(open)
  hosting(@Root() { source }: KnownService, @LanguageArg() language: Language): string {
    return euHostings[source.euHosted][language]
  }

  @FieldResolver(() => String, { description: 'What is said of its entry on the Data Privacy Framework List; none was looked up.' })
  @Public(open)
  frameworkClaim(@Root() { source }: KnownService, @LanguageArg() language: Language): string {
    return dpfClaims[source.dpfClaim][language]
  }
}

function toNationalFact(source: NationalFactSource): NationalFact {
  const { id, country, topic, law, section, validFrom, validUntil, retention } = source
  const { min = null, max = null, exact = null, typical = null, startEvent = null } = retention ?? {}
  return Object.assign(new NationalFact(), {
    id,
    country,
    topic,
    statute: `${law} ${section}`.trim(),
    validFrom,
    validUntil,
    retention: retention ? Object.assign(new LegalRetention(), { min, max, exact, typical, startEvent }) : null,
    ...weighed(source),
    source,
  })
}

function toDecision(decision: Decision): EnforcementDecision {
  const { id, authority, country, date, reference, controller, fine, currency, articles, whatWasWrong, appealState } = decision
  const link = decisionLink(decision)
  return Object.assign(new EnforcementDecision(), {
    ...weighed(decision),
    id,
    authority,
    country,
    date,
    reference,
    controller,
    fine,
    currency,
    articles,
    whatWasWrong,
    appealState,
    sources: link ? [...new Set([link, ...decision.sources])] : decision.sources,
  })
}

function toService(source: Service): KnownService {
  const { id, name, legalEntity, hqCountry, typicalThirdCountries, typicalRole } = source
  return Object.assign(new KnownService(), {
    ...weighed(source),
    id,
    name,
    legalEntity,
    country: hqCountry,
    typicalThirdCountries,
    typicalRole,
    source,
  })
}

/** What is known of a service by its key, or by a name that it goes by; a hint, never a fact. */
export function knownServiceOf(serviceId: string | null, name: string): KnownService | null {
  const service = (serviceId ? serviceById(serviceId) : undefined) ?? serviceByAlias(name)
  return service ? toService(service) : null
}
