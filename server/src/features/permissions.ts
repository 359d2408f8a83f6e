import type { Actor, Place, Resource, Verb } from '../access/actor.js'
import { can, permissionsOf } from '../access/gate.js'
import { Permission } from '../graphql/shared.type.js'

/** What the actor may do to a thing, verb by verb. */
export const permissions = (actor: Actor, resource: Resource, place?: Place): Permission[] =>
  permissionsOf(actor, resource, place).map((permission) => Object.assign(new Permission(), permission))

/** What each verb is done to where an organization is the place: one creates activities in it and imports documents into it. */
const withinOrganization: readonly (readonly [Verb, Resource])[] = [
  ['read', 'organization'],
  ['edit', 'organization'],
  ['create', 'activity'],
  ['delete', 'activity'],
  ['import', 'document'],
  ['decide', 'finding'],
  ['accept', 'finding'],
  ['approve', 'review'],
  ['report', 'report'],
]

/** What the actor may do within an organization, verb by verb. */
export const permissionsWithin = (actor: Actor, place: Place): Permission[] =>
  withinOrganization.map(([verb, resource]) => Object.assign(new Permission(), { verb, ...can(actor, verb, resource, place) }))
