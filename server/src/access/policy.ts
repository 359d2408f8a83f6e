import type { Role } from '@seloste/schema/vocabulary/role'
import type { Actor, Place, Verb } from './actor.js'

/** `not_found` for what is out of reach, as for what does not exist; `not_allowed` for what one sees but may not do. */
export type RefusalReason = 'not_found' | 'not_allowed'

export type Permission = { readonly allowed: true; readonly code: null } | { readonly allowed: false; readonly code: RefusalReason }

/** Without a place only the role is asked: whether such a thing may be done anywhere. */
export type Policy = (actor: Actor, place?: Place) => Permission

/** Verbs of one resource; a verb that is not named is refused. */
export type Policies = Readonly<Partial<Record<Verb, Policy>>>

const allowed: Permission = { allowed: true, code: null }
const notFound: Permission = { allowed: false, code: 'not_found' }
const notAllowed: Permission = { allowed: false, code: 'not_allowed' }

/** Whether the place is in the actor's workspace and among their organizations. */
export function reaches(actor: Actor, { workspaceId, organizationId }: Place): boolean {
  if (actor.workspaceId !== workspaceId) return false
  return organizationId === null || actor.organizations === '*' || actor.organizations.includes(organizationId)
}

/** Only these roles; the gate has asked before whether the place is within reach. */
export const only =
  (...roles: readonly Role[]): Policy =>
  (actor, place) => {
    if (actor.kind === 'program') return allowed
    if (actor.kind === 'authority') return place ? notFound : notAllowed
    return roles.includes(actor.role) ? allowed : notAllowed
  }

/** The one review that an authority link opens; people by the given policy. */
export const orByLink =
  (policy: Policy): Policy =>
  (actor, place) => {
    if (actor.kind !== 'authority') return policy(actor, place)
    if (!place) return allowed
    return place.reviewId === actor.reviewId ? allowed : notFound
  }

/** Everybody who works in the workspace. */
export const everyRole = ['admin', 'consultant', 'dpo', 'editor', 'viewer'] as const satisfies readonly Role[]
