import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { dayOf } from '@seloste/schema/law/day'
import type { Language, Localized } from '@seloste/schema/text'
import { IdArg, LanguageArg, OptionalLanguageArg } from '../../graphql/arguments.js'
import { Public } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { findingOfExample } from '../../rules/example-judgement.js'
import { ruleById, rules } from '../../rules/index.js'
import { renderFinding } from '../../rules/render.js'
import { isCountryCode } from '../country-code.js'
import { citationsOf } from '../finding/finding.present.js'
import { ArgumentFault } from '../input-check.js'
import { lawBookOn, mechanismsServing, toRule } from './rulebook.present.js'
import { Citation, LawBook, LawMechanism, LegalEvent, Rule, RuleExample } from './rulebook.type.js'

const open = 'The law and the rules hold nothing of any register'

const AsOfArg = (): ReturnType<typeof Arg> =>
  Arg('asOf', () => DateScalar, { nullable: true, description: 'Day for which validity is told; today where left out.' })

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => [Rule], { description: 'Every rule, in the order in which a reader meets the law.' })
  @Public(open)
  rules(): Rule[] {
    return rules.map(toRule)
  }

  @Query(() => Rule, { nullable: true, description: 'One rule, by its id or a former one.' })
  @Public(open)
  rule(@IdArg() id: string): Rule | null {
    const rule = ruleById(id)
    return rule ? toRule(rule) : null
  }

  @Query(() => LawBook, { description: 'The dated law that judging rests on.' })
  @Public(open)
  lawBook(@AsOfArg() asOf: string | null): LawBook {
    return lawBookOn(asOf ?? dayOf(new Date()))
  }

  @Query(() => [LawMechanism], { description: 'Mechanisms that can serve a transfer to the country on the day.' })
  @Public(open)
  mechanisms(
    @Arg('country', () => String, { description: 'ISO 3166-1 alpha-2.' }) country: string,
    @AsOfArg() asOf: string | null,
  ): LawMechanism[] {
    if (!isCountryCode(country)) throw new ArgumentFault([{ field: 'country', code: 'invalid_country', value: country.slice(0, 100) }])
    return mechanismsServing(country, asOf ?? dayOf(new Date()))
  }

  @FieldResolver(() => String, { description: 'What it is about.' })
  @Public(open)
  topic(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.topic[language]
  }

  @FieldResolver(() => String, { description: 'Why it is as grave as that.' })
  @Public(open)
  severityReason(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.severity.reason[language]
  }

  @FieldResolver(() => String, { description: 'What it says when it is met.' })
  @Public(open)
  titleMet(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.titleMet[language]
  }

  @FieldResolver(() => String, { description: 'What it says of a gap.' })
  @Public(open)
  titleGap(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.titleGap[language]
  }

  @FieldResolver(() => String, { description: 'What a gap does to people.' })
  @Public(open)
  why(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.why[language]
  }

  @FieldResolver(() => String, { description: 'How to mend a gap.' })
  @Public(open)
  fix(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.fix[language]
  }

  @FieldResolver(() => String, { description: 'What a person should look at where the machine cannot tell.' })
  @Public(open)
  ask(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.ask[language]
  }

  @FieldResolver(() => String, { description: 'An entry that would meet it.' })
  @Public(open)
  goodEntry(@Root() { source }: Rule, @LanguageArg() language: Language): string {
    return source.text.goodEntry[language]
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Which answer would settle an unsure verdict; null where it is never unsure.',
  })
  @Public(open)
  needs(@Root() { source }: Rule, @LanguageArg() language: Language): string | null {
    return source.needs?.[language] ?? null
  }

  @FieldResolver(() => [Citation], { description: 'The provisions it rests on.' })
  @Public(open)
  citations(@Root() { source }: Rule, @LanguageArg() language: Language): Citation[] {
    return citationsOf(source, language)
  }
}

@Resolver(() => RuleExample)
export class RuleExampleResolver {
  @FieldResolver(() => String, { description: 'What the rule says of it: the title of the finding, as a reader would meet it.' })
  @Public(open)
  title(@Root() { rule, example }: RuleExample, @LanguageArg() language: Language): string {
    const finding = findingOfExample(rule, example)
    return finding ? renderFinding(finding, rule, language).title : rule.text.topic[language]
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the verdict is so, where the verdict has a reason.' })
  @Public(open)
  reason(@Root() { rule, example }: RuleExample, @LanguageArg() language: Language): string | null {
    const finding = findingOfExample(rule, example)
    return finding ? renderFinding(finding, rule, language).reason : null
  }
}

const said = (text: Localized | null, language: Language): string | null => text?.[language] ?? null

@Resolver(() => LawMechanism)
export class LawMechanismResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  @Public(open)
  name(@Root() { names }: LawMechanism, @LanguageArg() language: Language): string {
    return names[language]
  }

  @FieldResolver(() => String, { nullable: true, description: 'To what it is limited.' })
  @Public(open)
  scope(@Root() { scopes }: LawMechanism, @OptionalLanguageArg() language: Language): string | null {
    return said(scopes, language)
  }
}

@Resolver(() => LegalEvent)
export class LegalEventResolver {
  @FieldResolver(() => String, { description: 'What changes.' })
  @Public(open)
  title(@Root() { titles }: LegalEvent, @LanguageArg() language: Language): string {
    return titles[language]
  }
}
