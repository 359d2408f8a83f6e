// The one place that is asked "may I?". What no policy names is refused.
import { type Actor, type Place, type Resource, type Verb, verbs } from './actor.js'
import { activity } from './policies/activity.js'
import { document } from './policies/document.js'
import { finding } from './policies/finding.js'
import { organization } from './policies/organization.js'
import { party } from './policies/party.js'
import { person } from './policies/person.js'
import { report } from './policies/report.js'
import { review } from './policies/review.js'
import { settings } from './policies/settings.js'
import { type Permission, type Policies, type RefusalReason, reaches } from './policy.js'

const policies: Readonly<Record<Resource, Policies>> = {
  organization,
  activity,
  finding,
  document,
  party,
  report,
  review,
  person,
  settings,
}

/** An expected refusal; the caller owns the words. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly code: RefusalReason) {
    super(code)
  }
}

/** Whether the actor may; without a place, whether their role may anywhere. */
export function can(actor: Actor, verb: Verb, resource: Resource, place?: Place): Permission {
  if (place && !reaches(actor, place)) return { allowed: false, code: 'not_found' }
  if (actor.kind === 'person' && actor.scopes && !actor.scopes.includes(verb)) return { allowed: false, code: 'not_allowed' }
  return policies[resource][verb]?.(actor, place) ?? { allowed: false, code: 'not_allowed' }
}

/** Throws a Refused unless the actor may. */
export function require(actor: Actor, verb: Verb, resource: Resource, place?: Place): void {
  const permission = can(actor, verb, resource, place)
  if (!permission.allowed) throw new Refused(permission.code)
}

/** The answer for each verb that the resource knows, for buttons and their explanations. */
export function permissionsOf(actor: Actor, resource: Resource, place?: Place): readonly ({ readonly verb: Verb } & Permission)[] {
  return verbs.filter((verb) => policies[resource][verb]).map((verb) => ({ verb, ...can(actor, verb, resource, place) }))
}
