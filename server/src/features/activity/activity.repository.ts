import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { idList, isId } from '../ids.js'
import { takeTurn } from '../turns.js'
import { ActivityEntity } from './activity.entity.js'
import { aggregate } from './activity.record.js'

const whole = { populate: [...aggregate], strategy: 'select-in' } as const

/** Activities with all their parts, by a number of statements that does not grow with them. */
export function findActivities(em: EntityManager, ids: readonly string[]): Promise<ActivityEntity[]> {
  return em.find(ActivityEntity, { id: { $in: ids.filter(isId) }, deletedAt: null }, whole)
}

/** An activity to change: nobody else changes it, or its organization's register, until the transaction ends. */
export async function lockActivity(em: EntityManager, id: string, isDeleted = false): Promise<ActivityEntity | null> {
  if (!isId(id)) return null
  await takeTurn(em, 'activity', id)
  const activity = await em.findOne(ActivityEntity, { id, deletedAt: isDeleted ? { $ne: null } : null }, { refresh: true })
  if (!activity) return null
  await takeTurn(em, 'organization', activity.organization.id)
  return em.populate(activity, [...aggregate], { strategy: 'select-in' }).then(() => activity)
}

/** What a list of activities shows without their parts. */
export interface ActivityHead {
  readonly id: string
  readonly version: number
  readonly role: ActivityEntity['role']
  readonly title: ActivityEntity['title']
  readonly organizationId: string
  readonly registerId: string
  readonly transferStatement: ActivityEntity['transferStatement']
  readonly reviewedOn: string | null
  readonly updatedAt: string
  readonly updatedBy: string | null
  readonly sortKey: string
}

const head = `a.id, a.version, a.role, a.title, a.organization_id as "organizationId", a.register_id as "registerId",
  a.transfer_statement as "transferStatement", a.reviewed_on::text as "reviewedOn", a.updated_at as "updatedAt", p.name as "updatedBy",
  lower(coalesce(a.title->>'fi', a.title->>'sv', a.title->>'en', '')) as "sortKey"`

const from = 'from activity a left join person p on p.id = a.updated_by'

/** Heads by id, deleted ones left out. */
export function findActivityHeads(em: EntityManager, ids: readonly string[]): Promise<ActivityHead[]> {
  return rowsOf(em, `select ${head} ${from} where a.id = any(?::uuid[]) and a.deleted_at is null`, [idList(ids)])
}

export interface ActivityQuery {
  readonly organizationId: string
  readonly role: string | null
  readonly search: string | null
}

const where = `where a.organization_id = ?::uuid and a.deleted_at is null and (?::text is null or a.role = ?)
  and (?::text is null or a.title::text ilike ?)`

const parametersOf = ({ organizationId, role, search }: ActivityQuery): readonly unknown[] => {
  const like = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  return [organizationId, role, role, like, like]
}

/** A page of an organization's activities by title. */
export function findActivityPage(
  em: EntityManager,
  query: ActivityQuery,
  first: number,
  after: readonly [string, string] | null,
): Promise<ActivityHead[]> {
  return rowsOf(
    em,
    `select * from (select ${head} ${from} ${where}) page
     where ?::text is null or ("sortKey", id) > (?, ?::uuid) order by "sortKey", id limit ?`,
    [...parametersOf(query), after?.[0] ?? null, after?.[0] ?? null, after?.[1] ?? null, first],
  )
}

export async function countActivities(em: EntityManager, query: ActivityQuery): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(em, `select count(*)::int as count ${from} ${where}`, parametersOf(query))
  return row?.count ?? 0
}

/** Fields that the log tells of since a version, latest first. */
export async function changedSince(em: EntityManager, activityId: string, version: number): Promise<readonly string[]> {
  const rows = await rowsOf<{ field: string }>(
    em,
    `select distinct c->>'field' as field from audit_event e, jsonb_array_elements(e.changes) c
     where e.subject_id = ?::uuid and exists (
       select from jsonb_array_elements(e.changes) v where v->>'field' = 'version' and (v->>'after')::int > ?)
       and c->>'field' <> 'version' order by 1`,
    [activityId, version],
  )
  return rows.map(({ field }) => field)
}
