import type { Language } from '@seloste/schema/text'
import type { DecisionToReport } from '../report-shape.js'
import { contentWords as w } from '../wording/content-words.js'
import { dayWords, joined } from '../wording/phrases.js'
import { say } from './lines.js'

/** The decisions that hold on the day, by fingerprint. An acceptance that has ended is none. */
export function decisionsOn(decisions: readonly DecisionToReport[], asOf: string): ReadonlyMap<string, DecisionToReport> {
  return new Map(decisions.filter(({ until }) => !until || until >= asOf).map((decision) => [decision.fingerprint, decision]))
}

/** A decision in one sentence: what, why, by whom, until when. */
export function decisionWords(decision: DecisionToReport, asOf: string, language: Language): string {
  const { kind, reason, owner, approver, due, until, untilFieldChanges } = decision
  const head = { planned: w.planned, accepted: w.accepted, disputed: w.disputed }[kind]
  const isLate = kind === 'planned' && due !== null && due < asOf
  const terms = joined([
    isLate && say(w.overdue, language).toLowerCase(),
    due && say(w.plannedBy, language, { day: dayWords(due, language) }),
    until && say(w.acceptedUntil, language, { day: dayWords(until, language) }),
    untilFieldChanges && say(w.acceptedUntilChange, language),
    owner && say(w.owner, language, { name: owner }),
    approver && say(w.approver, language, { name: approver }),
  ])
  return `${joined([`${say(head, language)}: ${joined([reason, terms], '; ')}`])}.`.replace(/[.:]\s*\.$/, '.')
}
