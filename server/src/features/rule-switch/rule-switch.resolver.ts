import type { Language } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { IdArg, LanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard, Public } from '../../graphql/guard.js'
import { Refusal } from '../../graphql/shared.type.js'
import { ruleById } from '../../rules/index.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt } from '../refusal.js'
import type { RuleSwitchRow } from './rule-switch.repository.js'
import { switchRuleOff, switchRuleOn } from './rule-switch.service.js'
import { RuleSwitch, RuleSwitched, RuleSwitchResult } from './rule-switch.type.js'

const iso = (moment: string | null): string | null => moment && new Date(moment).toISOString()

const toSwitch = (row: RuleSwitchRow): RuleSwitch => Object.assign(new RuleSwitch(), row, { offAt: iso(row.offAt), onAt: iso(row.onAt) })

@Resolver(() => Organization)
export class RuleSwitchResolver {
  @Mutation(() => RuleSwitchResult, { description: 'Stops asking a rule of an organization; its findings close until it is switched on.' })
  @Guard('finding', 'accept')
  switchRuleOff(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @Arg('ruleId', () => String, { description: 'Key of the rule.' }) ruleId: string,
    @Arg('reason', () => String, { description: 'Why; at most 2,000 characters. Reports show it.' }) reason: string,
  ): Promise<RuleSwitched | Refusal> {
    return switched(context, attempt(context.write((work) => switchRuleOff(work, organizationId, ruleId, reason))))
  }

  @Mutation(() => RuleSwitchResult, { description: 'Asks a rule of an organization again.' })
  @Guard('finding', 'accept')
  switchRuleOn(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @Arg('ruleId', () => String, { description: 'Key of the rule.' }) ruleId: string,
  ): Promise<RuleSwitched | Refusal> {
    return switched(context, attempt(context.write((work) => switchRuleOn(work, organizationId, ruleId))))
  }

  @FieldResolver(() => [RuleSwitch], { description: 'Rules switched off, those that still are first.' })
  @Guard('finding', 'read')
  async ruleSwitches(@Ctx() context: ApiContext, @Root() { id }: Organization): Promise<RuleSwitch[]> {
    return (await context.load.ruleSwitches.load(id)).map(toSwitch)
  }
}

@Resolver(() => RuleSwitch)
export class RuleSwitchTextResolver {
  @FieldResolver(() => String, { description: 'What the rule is about.' })
  @Public('The law and the rules hold nothing of any register')
  topic(@Root() { ruleId }: RuleSwitch, @LanguageArg() language: Language): string {
    return ruleById(ruleId)?.text.topic[language] ?? ruleId
  }
}

async function switched(context: ApiContext, done: Promise<string | Refusal>): Promise<RuleSwitched | Refusal> {
  const result = await done
  if (result instanceof Refusal) return result
  return Object.assign(new RuleSwitched(), { organization: await organizationNow(context, result) })
}
