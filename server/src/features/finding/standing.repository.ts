import type { EntityManager } from '@mikro-orm/postgresql'
import { controllerStatements, processorStatements, type Statement, type StatementState } from '@seloste/schema/vocabulary/answer'
import { rowsOf } from '../../db/database.js'
import { idList, isId } from '../ids.js'

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

/** Which statements. */
export interface StandingQuery {
  readonly organizationId?: string | null
  readonly statement?: Statement | null
}

export interface ListedStanding extends StandingRow {
  readonly id: string
  readonly organizationId: string
  readonly reason: string | null
  readonly place: number
}

/** Statutory order, as an array that PostgreSQL reads. */
const order = `{${[...new Set([...controllerStatements, ...processorStatements].map(([statement]) => statement))].join(',')}}`

/** Every statement with its place in the law. Takes the order, then what `narrowing` gives. */
const listed = `
  select s.id, s.organization_id as "organizationId", s.activity_id as "activityId", s.statement, s.letter, s.state, w.reason,
    array_position(?::text[], s.statement) as place
  from statement_standing s
  left join answer w on w.activity_id = s.activity_id and w.statement = s.statement and s.state = 'not_applicable'
  where (?::uuid is null or s.organization_id = ?::uuid) and (?::text is null or s.statement = ?::text)`

/** An id that could be no id of ours finds nothing. */
const isNowhere = ({ organizationId }: StandingQuery): boolean => !!organizationId && !isId(organizationId)

const narrowing = ({ organizationId, statement }: StandingQuery): readonly unknown[] => {
  const [client, one] = [organizationId ?? null, statement ?? null]
  return [client, client, one, one]
}

/** A page of required statements: client by client, activity by activity, in the order of the law. */
export async function findStandingPage(
  em: EntityManager,
  query: StandingQuery,
  states: readonly StatementState[] | null,
  first: number,
  after: readonly [string, string, number] | null,
): Promise<ListedStanding[]> {
  if (isNowhere(query)) return []
  const wanted = states && `{${states.join(',')}}`
  const key = after ? 'and (l."organizationId", l."activityId", l.place) > (?::uuid, ?::uuid, ?::int)' : ''
  return rowsOf(
    em,
    `select * from (${listed}) l where (?::text[] is null or l.state = any(?::text[])) ${key} order by l."organizationId", l."activityId", l.place limit ?`,
    [order, ...narrowing(query), wanted, wanted, ...(after ?? []), first],
  )
}

/** The same statements counted by state. */
export async function countStandings(
  em: EntityManager,
  query: StandingQuery,
): Promise<readonly { readonly state: StatementState; readonly count: number }[]> {
  if (isNowhere(query)) return []
  return rowsOf(em, `select l.state, count(*)::int as count from (${listed}) l group by l.state`, [order, ...narrowing(query)])
}
