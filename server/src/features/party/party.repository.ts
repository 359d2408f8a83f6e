import type { EntityManager } from '@mikro-orm/postgresql'
import { raw } from '@mikro-orm/core'
import { isId } from '../ids.js'
import { PartyEntity } from './party.entity.js'

/** Parties by id, or by a name or alias in lower case. */
export function findParties(em: EntityManager, ids: readonly string[], names: readonly string[]): Promise<PartyEntity[]> {
  const named = [...names]
  return em.find(PartyEntity, {
    $or: [
      { id: { $in: ids.filter(isId) } },
      { [raw((alias) => `lower(${alias}.name)`)]: { $in: named } },
      { [raw((alias) => `exists (select from unnest(${alias}.aliases) as other where lower(other) = any(?))`, [named])]: [] },
    ],
  })
}

/** Parties whose name or alias begins with or holds the words, by name. */
export function searchParties(em: EntityManager, words: string, first: number): Promise<PartyEntity[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const where = words ? { $or: [{ name: { $ilike: like } }, { serviceId: { $ilike: like } }] } : {}
  return em.find(PartyEntity, where, { orderBy: { name: 'asc', id: 'asc' }, limit: first })
}
