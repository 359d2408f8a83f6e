import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor } from '../access/actor.js'

/** One transaction of one actor: every service works inside one, and never opens its own. */
export interface Work {
  readonly em: EntityManager
  readonly actor: Actor
  /** The moment of the request. */
  readonly at: Date
  /** Where many changes follow each other: organizations are gathered here, and whoever set it judges them once at the end. */
  readonly judgeLater?: Set<string>
}
