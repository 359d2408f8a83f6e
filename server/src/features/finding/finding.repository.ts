// Every list and every count of findings is read through the same statement, so that no two pages can disagree.
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Evidence } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import { rowsOf } from '../../db/database.js'
import type { FindingLens, FindingState } from '../../graphql/words.js'
import { idList, isId } from '../ids.js'

export interface FindingRow {
  readonly id: string
  readonly ruleId: string
  readonly organizationId: string
  readonly activityId: string | null
  readonly documentId: string | null
  readonly role: RegisterRole | null
  readonly at: string
  readonly verdict: Verdict
  readonly silent: boolean
  readonly severity: Severity
  readonly statement: Statement | null
  readonly values: SlotValues
  readonly evidence: readonly Evidence[]
  readonly reason: Localized | null
  readonly rulesetVersion: string
  readonly firstSeen: string
  readonly changedAt: string
  readonly resolvedAt: string | null
  readonly state: FindingState
  readonly rank: number
}

/** Which findings. `seenAfter` is the viewer's last visit. */
export interface FindingQuery {
  readonly organizationId?: string | null
  readonly activityId?: string | null
  readonly ruleId?: string | null
  /** Rules of one area. */
  readonly ruleIds?: readonly string[] | null
  readonly statement?: Statement | null
  readonly severity?: Severity | null
  readonly search?: string | null
  readonly transferMechanismId?: string | null
}

export interface Today {
  readonly today: string
  readonly seenAfter: string | null
}

/** Verdicts with their derived state; a place that is gone keeps its last verdict and is resolved. Takes the day three times. */
const stated = `
  select f.id, f.rule_id as "ruleId", f.organization_id as "organizationId", f.activity_id as "activityId", f.document_id as "documentId", a.role,
    f.at, f.verdict, f.silent, f.severity, f.statement, f."values", f.evidence, f.reason, f.ruleset_version as "rulesetVersion",
    f.first_seen as "firstSeen", f.changed_at as "changedAt", f.resolved_at as "resolvedAt", f.reopened_at as "reopenedAt",
    case f.severity when 'critical' then 0 when 'high' then 1 when 'medium' then 2 else 3 end as rank,
    case
      when f.resolved_at is not null or f.verdict in ('met', 'not_applicable') then 'resolved'
      when d.kind = 'accepted' and (d.until is null or d.until > ?::date + 30) then 'accepted'
      when d.kind = 'accepted' and d.until >= ?::date then 'accepted_expiring'
      when d.kind = 'planned' and d.due < ?::date then 'overdue'
      when d.kind = 'planned' then 'planned'
      when d.kind = 'disputed' then 'disputed'
      when d.kind = 'accepted' or f.reopened_at is not null then 'reopened'
      when f.verdict = 'unsure' then 'unsure'
      else 'open' end as state
  from finding f
  left join decision d on d.finding_id = f.id and d.ended_at is null
  left join activity a on a.id = f.activity_id
  where (f.activity_id is null or a.deleted_at is null)`

const stateParameters = ({ today }: Today): readonly unknown[] => [today, today, today]

/** Which states a lens shows. */
const lenses: Readonly<Record<FindingLens, string>> = {
  new: `s.state in ('open', 'unsure', 'reopened') and (?::timestamptz is null or s."firstSeen" > ?::timestamptz or s."reopenedAt" > ?::timestamptz)`,
  open: `s.verdict = 'gap' and s.state in ('open', 'reopened')`,
  unsure: `s.verdict = 'unsure' and s.state in ('unsure', 'reopened')`,
  planned: `s.state in ('planned', 'overdue')`,
  overdue: `s.state = 'overdue'`,
  reopened: `s.state <> 'resolved' and (s.state = 'reopened' or s."reopenedAt" is not null)`,
  expiring: `s.state = 'accepted_expiring'`,
  accepted: `s.state in ('accepted', 'accepted_expiring')`,
  disputed: `s.state = 'disputed'`,
  resolved: `s.state = 'resolved' and s."resolvedAt" is not null`,
  all: `(s.state <> 'resolved' or s."resolvedAt" is not null)`,
}

interface Condition {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

const lensCondition = (lens: FindingLens, { seenAfter }: Today): Condition => ({
  sql: lenses[lens],
  parameters: lens === 'new' ? [seenAfter, seenAfter, seenAfter] : [],
})

/** A filter with an id that could be no id of ours finds nothing. */
const never: Condition = { sql: 'false', parameters: [] }

function conditionsOf(query: FindingQuery): readonly Condition[] {
  const { organizationId, activityId, ruleId, ruleIds, statement, severity, search, transferMechanismId } = query
  const byId = (column: string, id: string | null | undefined): Condition[] =>
    id === null || id === undefined ? [] : [isId(id) ? { sql: `s."${column}" = ?::uuid`, parameters: [id] } : never]
  const like = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  return [
    ...byId('organizationId', organizationId),
    ...byId('activityId', activityId),
    ...(ruleId ? [{ sql: 's."ruleId" = ?', parameters: [ruleId] }] : []),
    ...(ruleIds ? [{ sql: 's."ruleId" = any(?::text[])', parameters: [`{${ruleIds.join(',')}}`] }] : []),
    ...(statement ? [{ sql: 's.statement = ?', parameters: [statement] }] : []),
    ...(severity ? [{ sql: 's.severity = ?', parameters: [severity] }] : []),
    ...(transferMechanismId
      ? [
          {
            sql: 'exists (select from transfer t where t.activity_id = s."activityId" and t.mechanism_id = ?)',
            parameters: [transferMechanismId],
          },
        ]
      : []),
    ...(like
      ? [
          {
            sql: `(s."ruleId" ilike ? or exists (select from activity x where x.id = s."activityId" and x.title::text ilike ?)
            or exists (select from organization x where x.id = s."organizationId" and x.name ilike ?))`,
            parameters: [like, like, like],
          },
        ]
      : []),
  ]
}

function select(
  columns: string,
  conditions: readonly Condition[],
  today: Today,
  tail = '',
  parameters: readonly unknown[] = [],
): [string, unknown[]] {
  const where = conditions.map(({ sql }) => sql).join(' and ') || 'true'
  return [
    `select ${columns} from (${stated}) s where ${where} ${tail}`,
    [...stateParameters(today), ...conditions.flatMap((condition) => condition.parameters), ...parameters],
  ]
}

/** A page of findings, the gravest first, then in the order in which they were first made. */
export function findPage(
  em: EntityManager,
  query: FindingQuery,
  lens: FindingLens,
  today: Today,
  first: number,
  after: readonly [number, string] | null,
): Promise<FindingRow[]> {
  const key: Condition[] = after ? [{ sql: '(s.rank, s.id) > (?::int, ?::uuid)', parameters: [...after] }] : []
  return rowsOf(
    em,
    ...select('s.*', [...conditionsOf(query), lensCondition(lens, today), ...key], today, 'order by s.rank, s.id limit ?', [first]),
  )
}

export async function countFindings(em: EntityManager, query: FindingQuery, lens: FindingLens, today: Today): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    em,
    ...select('count(*)::int as count', [...conditionsOf(query), lensCondition(lens, today)], today),
  )
  return row?.count ?? 0
}

/** How many findings each lens shows, by one statement. */
export async function countLenses(em: EntityManager, query: FindingQuery, today: Today): Promise<Readonly<Record<FindingLens, number>>> {
  const names = Object.keys(lenses) as FindingLens[]
  const columns = names.map((lens) => `count(*) filter (where ${lenses[lens]})::int as "${lens}"`).join(', ')
  const conditions = conditionsOf(query)
  const where = conditions.map(({ sql }) => sql).join(' and ') || 'true'
  const seen = names.flatMap((lens) => lensCondition(lens, today).parameters)
  const [row] = await rowsOf<Record<FindingLens, number>>(em, `select ${columns} from (${stated}) s where ${where}`, [
    ...seen,
    ...stateParameters(today),
    ...conditions.flatMap(({ parameters }) => parameters),
  ])
  return row ?? (Object.fromEntries(names.map((lens) => [lens, 0])) as Record<FindingLens, number>)
}

export interface RuleTally {
  readonly ruleId: string
  readonly count: number
  readonly organizations: number
}

/** How many findings of a lens each rule has, the most first. */
export function countRules(em: EntityManager, query: FindingQuery, lens: FindingLens, today: Today): Promise<RuleTally[]> {
  const columns = 's."ruleId", count(*)::int as count, count(distinct s."organizationId")::int as organizations'
  const conditions = [...conditionsOf(query), lensCondition(lens, today)]
  return rowsOf(em, ...select(columns, conditions, today, 'group by s."ruleId" order by count(*) desc, s."ruleId"'))
}

export interface ClientRuleTally {
  readonly organizationId: string
  readonly ruleId: string
  readonly gap: number
  readonly unanswered: number
  readonly unsure: number
}

/** What is open and undecided of each rule at each of these organizations: as many as the lenses `open` and `unsure` show. */
export function countRulesOfClients(em: EntityManager, organizationIds: readonly string[], today: Today): Promise<ClientRuleTally[]> {
  const columns = `s."organizationId", s."ruleId", count(*) filter (where ${lenses.open} and not s.silent)::int as gap,
    count(*) filter (where ${lenses.open} and s.silent)::int as unanswered, count(*) filter (where ${lenses.unsure})::int as unsure`
  const own: Condition = {
    sql: `s."organizationId" = any(?::uuid[]) and s.verdict in ('gap', 'unsure') and s."resolvedAt" is null`,
    parameters: [idList(organizationIds)],
  }
  return rowsOf(em, ...select(columns, [own], today, 'group by 1, 2'))
}

export interface OpenTally {
  readonly ruleId: string
  readonly open: number
  readonly unsure: number
}

/** What is open and undecided of these rules within reach: as many as the lenses `open` and `unsure` show. */
export function countOpenOfRules(em: EntityManager, ruleIds: readonly string[], today: Today): Promise<OpenTally[]> {
  const columns = `s."ruleId", count(*) filter (where ${lenses.open})::int as open, count(*) filter (where ${lenses.unsure})::int as unsure`
  const own: Condition = {
    sql: `s."ruleId" in (select jsonb_array_elements_text(?::jsonb)) and s.verdict in ('gap', 'unsure') and s."resolvedAt" is null`,
    parameters: [JSON.stringify(ruleIds)],
  }
  return rowsOf(em, ...select(columns, [own], today, 'group by 1'))
}

/** Findings by id, in no order. */
export function findByIds(em: EntityManager, ids: readonly string[], today: Today): Promise<FindingRow[]> {
  return rowsOf(em, ...select('s.*', [{ sql: 's.id = any(?::uuid[])', parameters: [idList(ids)] }], today))
}

/** Every verdict on these activities that still has its place, met and not applicable ones included. */
export function findByActivities(em: EntityManager, activityIds: readonly string[], today: Today): Promise<FindingRow[]> {
  const own: Condition = {
    sql: `s."activityId" = any(?::uuid[]) and not (s.verdict in ('gap', 'unsure') and s."resolvedAt" is not null)`,
    parameters: [idList(activityIds)],
  }
  return rowsOf(em, ...select('s.*', [own], today, 'order by s.rank, s.id'))
}

/** What is open on required statements of these activities, and on their organizations; decided ones included. */
export function findBehindStatements(
  em: EntityManager,
  activityIds: readonly string[],
  organizationIds: readonly string[],
  today: Today,
): Promise<FindingRow[]> {
  const open: Condition = {
    sql: `s.statement is not null and s.verdict in ('gap', 'unsure') and s."resolvedAt" is null and (s."activityId" = any(?::uuid[])
      or (s."activityId" is null and s."documentId" is null and s."organizationId" = any(?::uuid[])))`,
    parameters: [idList(activityIds), idList(organizationIds)],
  }
  return rowsOf(em, ...select('s.*', [open], today, 'order by s.rank, s.id'))
}

/** The gravest open gaps of each organization. */
export function findNextActions(em: EntityManager, organizationIds: readonly string[], first: number, today: Today): Promise<FindingRow[]> {
  const [inner, parameters] = select(
    's.*, row_number() over (partition by s."organizationId" order by s.rank, s.silent, s.id) as place',
    [{ sql: 's."organizationId" = any(?::uuid[])', parameters: [idList(organizationIds)] }, lensCondition('open', today)],
    today,
  )
  return rowsOf(em, `select * from (${inner}) n where n.place <= ? order by n.place`, [...parameters, first])
}
