import type { Actor, Place, Resource } from '../access/actor.js'
import { permissionsOf } from '../access/gate.js'
import { Permission } from '../graphql/shared.type.js'

/** What the actor may do to a thing, verb by verb. */
export const permissions = (actor: Actor, resource: Resource, place?: Place): Permission[] =>
  permissionsOf(actor, resource, place).map((permission) => Object.assign(new Permission(), permission))
