import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'

export interface RuleSwitchRow {
  readonly id: string
  readonly organizationId: string
  readonly ruleId: string
  readonly reason: string
  readonly offBy: string
  readonly offAt: string
  readonly offOn: string
  readonly onBy: string | null
  readonly onAt: string | null
}

/** Every switch of these organizations, those that stand first, the latest first. */
export const findRuleSwitches = (em: EntityManager, organizationIds: readonly string[]): Promise<RuleSwitchRow[]> =>
  rowsOf(
    em,
    `select s.id, s.organization_id as "organizationId", s.rule_id as "ruleId", s.reason, coalesce(off.name, '') as "offBy", s.off_at as "offAt",
       to_char(s.off_at at time zone 'Europe/Helsinki', 'YYYY-MM-DD') as "offOn", again.name as "onBy", s.on_at as "onAt"
     from rule_switch s left join person off on off.id = s.off_by left join person again on again.id = s.on_by
     where s.organization_id = any(?::uuid[]) order by s.on_at is not null, s.off_at desc, s.id`,
    [idList(organizationIds)],
  )
