import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'
import { PartyEntity } from './party.entity.js'

/** Parties by id, or by a name or alias in lower case. */
export async function findParties(em: EntityManager, ids: readonly string[], names: readonly string[]): Promise<PartyEntity[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    `with wanted as (select jsonb_array_elements_text(?::jsonb) as name)
     select id from party where id = any(?::uuid[]) or (merged_into_id is null and (lower(name) in (select name from wanted)
       or exists (select from unnest(aliases) as other where lower(other) in (select name from wanted))))`,
    [JSON.stringify(names), idList(ids)],
  )
  return rows.length === 0 ? [] : em.find(PartyEntity, { id: { $in: rows.map(({ id }) => id) } })
}

/** Parties whose name or alias begins with or holds the words, by name. */
export function searchParties(em: EntityManager, words: string, first: number): Promise<PartyEntity[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const where = { mergedInto: null, ...(words ? { $or: [{ name: { $ilike: like } }, { serviceId: { $ilike: like } }] } : {}) }
  return em.find(PartyEntity, where, { orderBy: { name: 'asc', id: 'asc' }, limit: first })
}
