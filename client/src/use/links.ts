import type { RuleArea } from '@seloste/schema/vocabulary/rule-area'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { EvidenceState } from '@seloste/schema/vocabulary/evidence'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RouteLocationRaw } from 'vue-router'
import type { FindingLens } from '../gql/graphql.js'

interface Behind {
  readonly client?: string | null
  readonly statement?: Statement
  readonly lens?: FindingLens
  readonly rule?: string
  readonly activity?: string
  readonly mechanism?: string
  readonly area?: RuleArea
}

/** The rows behind a number: every count on a page leads to its findings. */
export function findingsBehind({ client, lens = 'all', ...filter }: Behind): RouteLocationRaw {
  const query = Object.fromEntries(
    Object.entries({ ...filter, ...(lens === 'open' ? {} : { lens }) }).filter(([, value]) => value !== undefined),
  ) as Record<string, string>
  return client ? { name: 'clientFindings', params: { client }, query } : { name: 'findings', query }
}

export const statementGroups = ['open', 'missing', 'unsure', 'not_applicable', 'met'] as const
export type StatementGroup = (typeof statementGroups)[number]

interface StatementsAsked {
  readonly client?: string | null
  readonly statement?: Statement
  readonly state?: StatementGroup
}

/** The statements behind a fraction or a cell of a matrix: exactly as many rows as the number says. */
export function statementsBehind({ client, statement, state = 'missing' }: StatementsAsked): RouteLocationRaw {
  const query = { ...(state === 'missing' ? {} : { state }), ...(statement ? { statement } : {}) }
  return client ? { name: 'clientStatements', params: { client }, query } : { name: 'statements', query }
}

/** A record, opened at the field of a statement. */
export function recordAt(client: string, record: string, statement?: Statement | null): RouteLocationRaw {
  return { path: `/c/${client}/register/${record}`, ...(statement ? { hash: `#${statement}` } : {}) }
}

/** A finding's own page. */
export function findingAt(client: string, finding: string): RouteLocationRaw {
  return { path: `/c/${client}/findings/${finding}` }
}

/** Where notices become records. */
export function intakeOf(client: string): RouteLocationRaw {
  return { path: `/c/${client}/intake` }
}

/** What an authority gets. */
export function reportOf(client: string): RouteLocationRaw {
  return { path: `/c/${client}/report` }
}

/** What would break if an instrument of transfer fell; for all clients, or for one. */
export function whatIfFalls(mechanism: string, client: string | null = null): RouteLocationRaw {
  const query = { fall: mechanism }
  return client ? { name: 'clientWhatIf', params: { client }, query } : { name: 'whatIf', query }
}

interface MeasuresAsked {
  readonly client?: string | null | undefined
  readonly limb?: MeasureLimb | null
  readonly kind?: Measure | null
  readonly state?: EvidenceState | null
  readonly answer?: AnswerState | null
  /** The day on which the age of evidence is judged, where it is not today. */
  readonly asOf?: string | null | undefined
  readonly isLoose?: boolean
}

/** The rows behind a figure on measures and their evidence: for all clients, or for one. */
export function measuresBehind({ client, limb, kind, state, answer, asOf, isLoose = false }: MeasuresAsked): RouteLocationRaw {
  const asked = Object.entries({ limb, kind, state, answer, asOf, loose: isLoose ? 'yes' : null })
  const query = { view: 'evidence', ...Object.fromEntries(asked.flatMap(([key, value]) => (value ? [[key, value]] : []))) }
  return client ? { name: 'clientMeasures', params: { client }, query } : { name: 'measures', query }
}
