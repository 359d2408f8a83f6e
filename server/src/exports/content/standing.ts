import type { Language } from '@seloste/schema/text'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import type { Standing } from '../report-shape.js'
import { scopeWords as w } from '../wording/scope-words.js'
import { reportWords } from '../wording/report-words.js'
import { say } from './lines.js'

/** A fraction with its unknowns, never a score: what is not applicable is out of the denominator. */
export function standingOf(states: readonly StatementState[]): Standing {
  const count = (state: StatementState) => states.filter((each) => each === state).length
  const notApplicable = count('not_applicable')
  return {
    required: states.length - notApplicable,
    met: count('met'),
    gap: count('gap'),
    unanswered: count('unanswered'),
    unsure: count('unsure'),
    notApplicable,
  }
}

/** What stands beside the fraction. An empty record says that nothing is recorded. */
export function standingWords(standing: Standing, language: Language): string {
  const { required, gap, unanswered, unsure, notApplicable } = standing
  if (required + notApplicable === 0) return say(reportWords.noActivities, language)
  return [
    say(required === 1 ? w.presentOne : w.presentMany, language),
    say(w.missing, language, { missing: gap + unanswered, unanswered }),
    say(w.person, language, { unsure }),
    say(w.na, language, { notApplicable }),
  ].join(' ')
}
