import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { apollo } from '../api/client.js'
import { SwitchRuleOffDocument, SwitchRuleOnDocument } from '../gql/graphql.js'
import { refreshCounts } from './counts.js'
import { useFieldErrors } from './field-errors.js'
import { forgetJudgements } from './freshen.js'
import { useText } from './text.js'
import { offerUndo } from './undo.js'

interface Asked {
  readonly organizationId: string
  readonly name: string
  readonly ruleId: string
}

/** Switching a rule off for a client and on again; each can be taken back for ten seconds, with the reason it had. */
export function useRuleSwitch() {
  const t = useText()
  const failure = ref<unknown>(null)
  const { refusal, summary, of } = useFieldErrors()
  const off = useMutation(SwitchRuleOffDocument)
  const on = useMutation(SwitchRuleOnDocument)

  async function settled(organizationId: string): Promise<void> {
    forgetJudgements(apollo.cache, organizationId)
    await Promise.all([apollo.refetchQueries({ include: 'active' }), refreshCounts()])
  }

  const keep = (error: unknown): void => void (failure.value = error)

  /** True when it was done; else the refusal or the failure is shown. */
  async function switchOff(asked: Asked, reason: string, isUndo = false): Promise<boolean> {
    const { organizationId, name, ruleId } = asked
    failure.value = null
    refusal.value = null
    const answer = (await off.mutate({ organizationId, ruleId, reason }).catch(keep))?.data?.switchRuleOff
    if (answer?.__typename === 'Refusal') refusal.value = answer
    if (answer?.__typename !== 'RuleSwitched') return false
    await settled(organizationId)
    if (!isUndo) offerUndo(t('rules.switch.isOff', { name }), async () => void (await switchOn(asked, reason, true)))
    return true
  }

  async function switchOn(asked: Asked, reason: string, isUndo = false): Promise<boolean> {
    const { organizationId, name, ruleId } = asked
    failure.value = null
    refusal.value = null
    const answer = (await on.mutate({ organizationId, ruleId }).catch(keep))?.data?.switchRuleOn
    if (answer?.__typename === 'Refusal') refusal.value = answer
    if (answer?.__typename !== 'RuleSwitched') return false
    await settled(organizationId)
    if (!isUndo) offerUndo(t('rules.switch.isOn', { name }), async () => void (await switchOff(asked, reason, true)))
    return true
  }

  return { switchOff, switchOn, failure, refusal, summary, errorOf: of, busy: off.loading }
}
