import { addDays, type Day } from '../law/day.js'
import type { Terms } from '../text.js'

/** How the evidence that a security measure works stands on a day; in the order in which it calls for a person. */
export type EvidenceState = 'stale' | 'none' | 'ageing' | 'fresh'

export const evidenceStates: Terms<EvidenceState> = {
  stale: { fi: 'vanhentunut', sv: 'utgånget', en: 'expired' },
  none: { fi: 'ei näyttöä', sv: 'inget belägg', en: 'no evidence' },
  ageing: { fi: 'vanhenemassa', sv: 'åldras', en: 'ageing' },
  fresh: { fi: 'voimassa', sv: 'giltigt', en: 'valid' },
}

/** How long evidence is held to be good where nobody has said: Art. 32(1)(d) asks for regular testing and names no interval. */
export const usualEvidenceTerm = 'P1Y'

/** The last day on which evidence is good, by an ISO 8601 duration of years, months, weeks and days; a month ends on its last day. */
export function holdsUntil(shownOn: Day, term: string): Day {
  const part = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(term)?.[1] ?? 0)
  const [year, month, date] = shownOn.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + part('Y') * 12 + part('M')
  const [intoYear, intoMonth] = [Math.floor(months / 12), months % 12]
  const lastDate = new Date(Date.UTC(intoYear, intoMonth + 1, 0)).getUTCDate()
  const day = new Date(Date.UTC(intoYear, intoMonth, Math.min(date, lastDate))).toISOString().slice(0, 10)
  return addDays(day, part('W') * 7 + part('D'))
}

/** The day from which evidence is ageing: the last quarter of its time. */
export function ageingFrom(shownOn: Day, until: Day): Day {
  const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${shownOn}T00:00:00Z`)) / 86_400_000
  return addDays(shownOn, Math.ceil(days * 0.75))
}

/** How evidence stands on a day; none where nothing was shown until then. */
export function evidenceStateOn(day: Day, shownOn: Day | null, until: Day | null): EvidenceState {
  if (!shownOn || !until || shownOn > day) return 'none'
  if (day > until) return 'stale'
  return day >= ageingFrom(shownOn, until) ? 'ageing' : 'fresh'
}
