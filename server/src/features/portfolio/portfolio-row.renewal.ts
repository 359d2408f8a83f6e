// The rows of the portfolio are renewed in the transaction of the change that they rest on; what says the same is left alone.
import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { workspaceOf } from '../../db/tenant.js'
import { idList } from '../ids.js'

/** Whoever changes what hangs on an organization takes it first, so that two writers take turns and never wait for each other for ever. */
export const lockOrganizations = (em: EntityManager, organizationIds: readonly string[]): Promise<unknown> =>
  rowsOf(em, 'select id from organization where id = any(?::uuid[]) order by id for no key update', [idList(organizationIds)])

/** The organizations of these findings. */
export async function organizationsBehind(em: EntityManager, findingIds: readonly string[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(em, 'select distinct organization_id as id from finding where id = any(?::uuid[])', [
    idList(findingIds),
  ])
  return rows.map(({ id }) => id)
}

const columns = [
  'name',
  'sector',
  'added_at',
  'touched_at',
  'activities',
  'tally',
  'missing',
  'came_back',
  'planned_days',
  'accepted_days',
  'returning_days',
  'decision_days',
  'grounds',
  'ground_counts',
]
const all = (of: string): string => columns.map((column) => `${of}.${column}`).join(', ')

/** Counts these organizations anew, by one statement; they are to be locked. */
export async function renewPortfolioRows(em: EntityManager, organizationIds: readonly string[]): Promise<void> {
  await rowsOf(
    em,
    `insert into portfolio_row (id, workspace_id, organization_id, ${columns.join(', ')})
     select gen_random_uuid(), ?::uuid, c.* from seloste_count_organizations(?::uuid[]) c
     on conflict (workspace_id, organization_id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
     where (${all('portfolio_row')}) is distinct from (${all('excluded')})`,
    [workspaceOf(em), idList(organizationIds)],
  )
}
