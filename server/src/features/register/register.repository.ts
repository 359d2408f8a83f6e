import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { idList, isId } from '../ids.js'
import { RegisterEntity } from './register.entity.js'

/** The registers of organizations, a controller's first. */
export const findRegisters = (em: EntityManager, organizationIds: readonly string[]): Promise<RegisterEntity[]> =>
  em.find(RegisterEntity, { organization: { $in: organizationIds.filter(isId) } }, { orderBy: { role: 'asc', id: 'asc' } })

/** How many activities stand in each register. */
export const countRegisters = (em: EntityManager, ids: readonly string[]): Promise<{ id: string; count: number }[]> =>
  rowsOf(
    em,
    `select register_id as id, count(*)::int as count from activity where register_id = any(?::uuid[]) and deleted_at is null group by 1`,
    [idList(ids)],
  )
