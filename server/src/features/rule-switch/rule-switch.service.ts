import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import type { AuditChange } from '../../audit/audit-event.entity.js'
import { ruleById } from '../../rules/index.js'
import { organizationOf, placeOf } from '../activity/activity.service.js'
import { renewFindings } from '../finding/finding.renewal.js'
import { InputCheck, longest } from '../input-check.js'
import { accept, Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { RuleSwitchEntity } from './rule-switch.entity.js'

/** Stops asking a rule of an organization. Its findings close, and every report says so and why. */
export async function switchRuleOff(work: Work, organizationId: string, ruleId: string, reason: string): Promise<string> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'accept', 'finding', placeOf(organization))
  const rule = ruleById(ruleId)
  if (!rule) throw new Rejected('not_found')
  const check = new InputCheck()
  check.required('reason', reason, longest.reason)
  accept(check.faults)
  if (work.actor.kind !== 'person') throw new Rejected('not_allowed')
  const standing = await work.em.findOne(RuleSwitchEntity, { organization: organization.id, ruleId: rule.id, onAt: null })
  if (standing) throw new Rejected('conflict')
  const made = work.em.create(RuleSwitchEntity, { organization, ruleId: rule.id, reason: reason.trim(), offBy: work.actor.personId })
  await finish(work, made, 'rule.off', [{ field: 'reason', before: null, after: made.reason }])
  return organization.id
}

/** Asks the rule again from now on. */
export async function switchRuleOn(work: Work, organizationId: string, ruleId: string): Promise<string> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'accept', 'finding', placeOf(organization))
  if (work.actor.kind !== 'person') throw new Rejected('not_allowed')
  const id = ruleById(ruleId)?.id ?? ruleId
  const standing = await work.em.findOne(RuleSwitchEntity, { organization: organization.id, ruleId: id, onAt: null })
  if (!standing) throw new Rejected('not_found')
  Object.assign(standing, { onBy: work.actor.personId, onAt: work.at })
  await finish(work, standing, 'rule.on', [{ field: 'reason', before: standing.reason, after: null }])
  return organization.id
}

async function finish(
  work: Work,
  { id, ruleId, organization }: RuleSwitchEntity,
  verb: string,
  changes: readonly AuditChange[],
): Promise<void> {
  await renewFindings(work, [organization.id])
  await appendAudit(work.em, work.actor, {
    verb,
    subjectKind: 'rule_switch',
    subjectId: id,
    subjectTitle: ruleId,
    organizationId: organization.id,
    changes,
  })
}
