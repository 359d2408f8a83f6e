// How a stored row of the portfolio is read: short, because a thousand of them are read at a time.
import { controllerStatements, processorStatements, type StatementState } from '@seloste/schema/vocabulary/answer'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { StateCount } from '../standing.js'

/** A standing decision with a day: due or last day, whether its finding is not resolved, whether it is open and never came back. */
export type StandingDecision = readonly [kind: DecisionKind, day: string, isUnresolved: boolean, isOpenOnce: boolean]

/** Transfers on one ground to one country. */
export type StoredGround = readonly [
  mechanismId: string | null,
  mechanismKind: MechanismKind | null,
  signedOn: string | null,
  country: string | null,
  count: number,
]

const states: readonly StatementState[] = ['gap', 'unanswered', 'unsure', 'met', 'not_applicable']

/** What each number of a row counts: the same order as in the database's own count. */
export const places: readonly Omit<StateCount, 'count'>[] = [...controllerStatements, ...processorStatements].flatMap(
  ([statement, letter]) => states.map((state) => ({ statement, letter, state })),
)

/** The counts of a row by statement and state; what is none is left out. */
export const statesOf = (counts: readonly number[]): readonly StateCount[] =>
  places.flatMap((place, at) => (counts[at] ? [{ ...place, count: counts[at] }] : []))

const missingPlaces = places.flatMap(({ state }, at) => (state === 'gap' || state === 'unanswered' ? [at] : []))

/** Statements that are missing: a gap, or nobody has answered. */
export const missingIn = (counts: readonly number[]): number => missingPlaces.reduce((total, at) => total + (counts[at] ?? 0), 0)

/** Rows added up. */
export function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  const total = places.map(() => 0)
  for (const row of rows) for (let at = 0; at < row.length; at += 1) total[at] = (total[at] ?? 0) + (row[at] ?? 0)
  return total
}

/** Days of an acceptance before its end on which it is told as ending. */
const notice = 30

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** What the standing decisions come to on a day. */
export function datesOn(decisions: readonly StandingDecision[], today: string) {
  const last = later(today, notice)
  const told = { nextDue: null as string | null, overdue: 0, expiring: 0, expired: 0 }
  for (const [kind, day, isUnresolved, isOpenOnce] of decisions) {
    if (day >= today && (told.nextDue === null || day < told.nextDue)) told.nextDue = day
    if (kind === 'planned' && isUnresolved && day < today) told.overdue += 1
    if (kind === 'accepted' && isUnresolved && day >= today && day <= last) told.expiring += 1
    if (kind === 'accepted' && isOpenOnce && day < today) told.expired += 1
  }
  return told
}
