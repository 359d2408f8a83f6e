import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import type { StateCount } from '../standing.js'
import { idList, isId } from '../ids.js'
import { takeTurn } from '../turns.js'
import { OrganizationEntity } from './organization.entity.js'

/** Organizations by id, within reach. */
export const findOrganizations = (em: EntityManager, ids: readonly string[]): Promise<OrganizationEntity[]> =>
  em.find(OrganizationEntity, { id: { $in: ids.filter(isId) } })

/** An organization to change. */
export async function lockOrganization(em: EntityManager, id: string): Promise<OrganizationEntity | null> {
  await takeTurn(em, 'organization', id)
  return isId(id) ? em.findOne(OrganizationEntity, { id }, { refresh: true }) : null
}

const named = (search: string | null): { readonly name?: { readonly $ilike: string } } =>
  search ? { name: { $ilike: `%${search.replace(/[\\%_]/g, '\\$&')}%` } } : {}

/** A page of organizations by name. */
export function findOrganizationPage(
  em: EntityManager,
  search: string | null,
  first: number,
  after: readonly [string, string] | null,
): Promise<OrganizationEntity[]> {
  const beyond = after ? { $or: [{ name: { $gt: after[0] } }, { name: after[0], id: { $gt: after[1] } }] } : {}
  return em.find(OrganizationEntity, { ...named(search), ...beyond }, { orderBy: { name: 'asc', id: 'asc' }, limit: first })
}

export const countOrganizations = (em: EntityManager, search: string | null): Promise<number> => em.count(OrganizationEntity, named(search))

export interface OrganizationCounts {
  readonly id: string
  readonly states: readonly StateCount[]
  readonly activities: number
  readonly gaps: number
  readonly unsure: number
  readonly documents: number
  readonly waiting: number
  readonly decisions: number
}

/** Everything that is counted of organizations, by one statement however many there are. */
export function countOf(em: EntityManager, ids: readonly string[]): Promise<OrganizationCounts[]> {
  return rowsOf(
    em,
    `select o.id,
       coalesce((select json_agg(s) from (select statement, letter, state, count(*)::int as count from statement_standing
         where organization_id = o.id group by 1, 2, 3) s), '[]') as states,
       (select count(*)::int from activity where organization_id = o.id and deleted_at is null) as activities,
       f.gaps, f.unsure,
       (select count(*)::int from source_document where organization_id = o.id) as documents,
       (select count(*)::int from candidate c join source_document s on s.id = c.document_id
         where s.organization_id = o.id and s.status = 'waiting' and c.status = 'waiting') as waiting,
       (select count(*)::int from decision where organization_id = o.id and ended_at is null) as decisions
     from organization o
     cross join lateral (
       select count(*) filter (where x.verdict = 'gap')::int as gaps, count(*) filter (where x.verdict = 'unsure')::int as unsure
       from finding x left join activity a on a.id = x.activity_id
       where x.organization_id = o.id and x.resolved_at is null and a.deleted_at is null) f
     where o.id = any(?::uuid[])`,
    [idList(ids)],
  )
}

/** Names of people, for lines like "changed by". */
export async function nameOfPerson(em: EntityManager, id: string | null): Promise<string | null> {
  if (!id) return null
  const [row] = await rowsOf<{ name: string }>(em, 'select name from person where id = ?::uuid', [id])
  return row?.name ?? null
}
