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

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day that an instant falls on where the product is used: due dates and the law's days are counted in Finnish time. */
export const dayOf = (at: Date): string => helsinki.format(at)
