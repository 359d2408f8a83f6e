// How a stored row of the portfolio is read.
import { controllerStatements, processorStatements, type StatementState } from '@seloste/schema/vocabulary/answer'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { StateCount } from '../standing.js'

/** What transfers stand on, and the country they go to. */
export type StoredGround = readonly [
  mechanismId: string | null,
  mechanismKind: MechanismKind | null,
  signedOn: string | null,
  country: string | null,
]

const states: readonly StatementState[] = ['gap', 'unanswered', 'unsure', 'met', 'not_applicable']

/** What each number of a row counts: the same order as in the database's own count. */
export const places: readonly Omit<StateCount, 'count'>[] = [...controllerStatements, ...processorStatements].flatMap(
  ([statement, letter]) => states.map((state) => ({ statement, letter, state })),
)

/** Digits of one number in a tally. */
const width = 8

/** The numbers that a tally of the database holds, by place. */
export function countsOf(tally: string): readonly number[] {
  const digits = tally.padStart(places.length * width, '0')
  return places.map((_, at) => Number(digits.slice(at * width, (at + 1) * width)))
}

/** The counts by statement and state; what is none is left out. */
export const statesOf = (counts: readonly number[]): readonly StateCount[] =>
  places.flatMap((place, at) => (counts[at] ? [{ ...place, count: counts[at] }] : []))

/** For each of these statements five numbers, in the order of the states; a statement of both records is counted once. */
export const numbersOf = (counts: readonly number[], statements: readonly { readonly statement: string }[]): readonly number[] =>
  statements.flatMap(({ statement }) => {
    const own = states.map(() => 0)
    for (const first of firstPlaces.get(statement) ?? [])
      states.forEach((_, turn) => (own[turn] = (own[turn] ?? 0) + (counts[first + turn] ?? 0)))
    return own
  })

/** Where the numbers of a statement begin: twice where both records know it. */
const firstPlaces: ReadonlyMap<string, readonly number[]> = Map.groupBy(
  places.flatMap(({ state }, at) => (state === 'gap' ? [at] : [])),
  (at) => places[at]?.statement ?? '',
)
