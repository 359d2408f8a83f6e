import { addDays, type Day } from '@seloste/schema/law/day'
import type { LegalEvent } from '@seloste/schema/law/events'
import { eventsBetween } from '@seloste/schema/law/events'
import type { Dossier } from '@seloste/schema/record'
import type { Finding } from './evaluate.js'
import { type Stretch, turningByDay } from './evaluate.js'
import { rules as allRules } from './index.js'
import type { Rule } from './rule.js'

/** A day on which findings on an unchanged record came or went, and what made them. */
export interface Turn {
  /** The first day with the new findings; of changes by time alone, the last day of the stretch in which they came. */
  readonly day: Day
  /** `law`: the law changed on that day. `time`: dates in the record ran out, as a review or a transition by signing day. */
  readonly by: 'law' | 'time'
  /** What happened to the law on that day; empty for changes by time. */
  readonly events: readonly LegalEvent[]
  /** Rules that begin to apply on that day, or applied for the last time the day before. */
  readonly rules: readonly string[]
  readonly came: readonly Finding[]
  readonly went: readonly Finding[]
}

/** Kinds of events that change what the law is, not only what is said of it. */
const changing: ReadonlySet<LegalEvent['kind']> = new Set([
  'in_force',
  'invalidated',
  'repealed',
  'expired',
  'transition_ended',
  'at_risk',
  'membership',
  'judgment',
  'guidance',
  'development',
])

/**
 * How the verdicts on one and the same record change between two days, turn by turn, with the legal event behind each. The record is taken as
 * it stands: what people changed meanwhile is in the log, not here.
 */
export function turnsBetween(dossier: Dossier, stretch: Stretch): readonly Turn[] {
  return [...walkTurns(dossier, stretch)].flatMap((turn) => turn ?? [])
}

/**
 * The same a day at a time, null for a day on which nothing turned: who walks a long stretch can let others in between. Only checks that look
 * at the day are asked again.
 */
export function* walkTurns(dossier: Dossier, stretch: Stretch): Generator<Turn | null> {
  const turningOn = turningByDay(dossier, stretch)
  const openOn = (day: Day): ReadonlyMap<string, Finding> =>
    new Map(turningOn(day).map((finding) => [`${finding.fingerprint}|${finding.verdict}`, finding]))
  let before = openOn(stretch.after)
  for (const { day, by } of daysJudged(stretch)) {
    const now = openOn(day)
    const [came, went] = [without(now, before), without(before, now)]
    before = now
    yield came.length > 0 || went.length > 0 ? { day, by, ...causes(day, by, stretch.rules ?? allRules), came, went } : null
  }
}

/** The days after the first on which the register is judged: each turn of the law with the day before it, and the last day. */
export function daysJudged({ after, upTo, rules = allRules }: Stretch): readonly Pick<Turn, 'day' | 'by'>[] {
  const days = lawDays(after, upTo, rules).flatMap((day) => [{ day: addDays(day, -1), by: 'time' } as const, { day, by: 'law' } as const])
  let last = after
  return [...days, { day: upTo, by: 'time' } as const].filter(({ day }) => {
    const isLater = day > last
    if (isLater) last = day
    return isLater
  })
}

const without = (some: ReadonlyMap<string, Finding>, others: ReadonlyMap<string, Finding>): Finding[] =>
  [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding)

function causes(day: Day, by: Turn['by'], rules: readonly Rule[]): Pick<Turn, 'events' | 'rules'> {
  if (by === 'time') return { events: [], rules: [] }
  return {
    events: eventsBetween(addDays(day, -1), day).filter(({ kind }) => changing.has(kind)),
    rules: rules.filter((rule) => turnsOf(rule).includes(day)).map(({ id }) => id),
  }
}

/** First day on which a rule applies and first on which it does no longer. */
const turnsOf = ({ from, until }: Rule): readonly Day[] => [...(from ? [from] : []), ...(until ? [addDays(until, 1)] : [])]

/** Days after the first and up to the last on which the law, or what the rules ask, changed. */
function lawDays(after: Day, upTo: Day, rules: readonly Rule[]): readonly Day[] {
  const days = [
    ...eventsBetween(after, upTo)
      .filter(({ kind }) => changing.has(kind))
      .map(({ day }) => day),
    ...rules.flatMap(turnsOf).filter((day) => after < day && day <= upTo),
  ]
  return [...new Set(days)].toSorted()
}
