import type { EntityManager } from '@mikro-orm/postgresql'
import type { Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'

export interface StandingRow {
  readonly activityId: string
  readonly statement: Statement
  readonly letter: string
  readonly state: StatementState
}

/** How each required statement of these activities stands. */
export const findStandings = (em: EntityManager, activityIds: readonly string[]): Promise<StandingRow[]> =>
  rowsOf(em, 'select activity_id as "activityId", statement, letter, state from statement_standing where activity_id = any(?::uuid[])', [
    idList(activityIds),
  ])
