import type { Day } from './day.js'
import { addDays } from './day.js'
import { developments } from './events/developments.js'
import type { LegalEvent, LegalEventKind } from './events/event.js'
import { pendingEvents } from './events/pending.js'
import type { Mechanism, MechanismStatus } from './mechanisms.js'
import { invalidFrom, mechanisms } from './mechanisms.js'
import { repealedActs } from './national.js'

export type { LegalEvent, LegalEventKind } from './events/event.js'
export { legalEventKinds } from './events/event.js'
export { pendingEvents } from './events/pending.js'

/** How an instrument's end is told, by the state in which the law book holds it. A set end in the future is an expiry. */
const endings: Readonly<Partial<Record<MechanismStatus, LegalEventKind>>> = { invalidated: 'invalidated', repealed: 'repealed' }

/** The instruments whose start is an event of its own; safeguards and derogations start with the Regulation. */
const dated: ReadonlySet<Mechanism['type']> = new Set(['adequacy_decision', 'interim_bridge', 'contractual_clauses'])

function eventsOf(mechanism: Mechanism): readonly LegalEvent[] {
  if (!dated.has(mechanism.type)) return []
  const { id, name, validFrom, lastDayExistingContracts, atRiskSince, endedBy, confidence, confidenceNote, sources } = mechanism
  const event = (kind: LegalEventKind, day: Day | null | undefined, state?: string | null): readonly LegalEvent[] =>
    day
      ? [
          {
            id: `${id}:${kind}`,
            day,
            kind,
            title: name,
            ...(state ? { state } : {}),
            mechanism: id,
            confidence,
            ...(confidenceNote ? { confidenceNote } : {}),
            sources,
          },
        ]
      : []
  return [
    ...event('in_force', validFrom, mechanism.decisionNumber),
    ...event('at_risk', atRiskSince, mechanism.notes),
    ...event(endings[mechanism.status] ?? 'expired', invalidFrom(mechanism), endedBy),
    ...event('transition_ended', lastDayExistingContracts && addDays(lastDayExistingContracts, 1), endedBy),
  ]
}

const repeals: readonly LegalEvent[] = repealedActs.map(
  ({ number, name, lastDay, provision, confidence, confidenceNote, sources }): LegalEvent => ({
    id: `repealed:${number}`,
    day: addDays(lastDay, 1),
    kind: 'repealed',
    title: { fi: `${name.fi} (${number})`, sv: `${name.sv} (${number})`, en: `${name.en} (${number})` },
    provision,
    confidence,
    ...(confidenceNote ? { confidenceNote } : {}),
    sources,
  }),
)

/** Every dated event of the law book in order of days, those to come included. */
export const legalEvents: readonly LegalEvent[] = [...mechanisms.flatMap(eventsOf), ...repeals, ...developments, ...pendingEvents].sort(
  (a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id),
)

/** The events after the first day and up to the second: what can explain a finding that came or went between them. */
export function eventsBetween(after: Day, upTo: Day): readonly LegalEvent[] {
  return legalEvents.filter(({ day }) => after < day && day <= upTo)
}
