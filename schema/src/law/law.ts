import type { Day } from './day.js'
import type { Mechanism } from './mechanisms/mechanism.js'
import { mechanisms as written, withoutFrom } from './mechanisms.js'

/** The law by which a record is judged: as it is written, or as it would be if an instrument fell. */
export interface Law {
  readonly mechanisms: readonly Mechanism[]
  /** The instrument with that id, as this law has it. */
  readonly mechanism: (id: string) => Mechanism | undefined
  /** What was supposed, for whoever shows the judgement: empty for the law as it is written. */
  readonly supposed: readonly Fall[]
}

/** An instrument supposed to hold no longer: `from` is the first day without it, old contracts included. */
export interface Fall {
  readonly mechanismId: string
  readonly from: Day
}

function lawOf(mechanisms: readonly Mechanism[], supposed: readonly Fall[]): Law {
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]))
  return { mechanisms, mechanism: (id) => byId.get(id), supposed }
}

/** The law book as it stands. */
export const lawAsWritten: Law = lawOf(written, [])

/** The same law with one more instrument fallen. An id that the book does not know changes nothing. */
export const lawIf = (law: Law, { mechanismId, from }: Fall): Law =>
  lawOf(withoutFrom(mechanismId, from, law.mechanisms), [...law.supposed, { mechanismId, from }])
