import type { EvidenceState } from '@seloste/schema/vocabulary/evidence'
import { answerStates, type StatementState } from '@seloste/schema/vocabulary/answer'
import { verdicts } from '@seloste/schema/vocabulary/verdict'
import { word } from '../use/locale.js'

/** Order of states wherever several stand together: the worst first. */
export const stateOrder: readonly StatementState[] = ['gap', 'unanswered', 'unsure', 'met', 'not_applicable']

/** What a state is called. */
export function stateWord(state: StatementState): string {
  return word(state === 'unanswered' ? answerStates.unanswered : verdicts[state])
}

/** Short name of a state in class names and sprite ids. */
export function stateClass(state: StatementState): string {
  return state === 'not_applicable' ? 'na' : state
}

/** A finding is a gap, or a gap by silence, or unsure. */
export function findingState(finding: {
  readonly verdict: 'gap' | 'unsure' | 'met' | 'not_applicable'
  readonly silent: boolean
}): StatementState {
  return finding.verdict === 'gap' && finding.silent ? 'unanswered' : finding.verdict
}

/** The shape of each state of evidence: expired calls as a gap does, silence is a ring, what ages is half full. */
export const evidenceShape: Readonly<Record<EvidenceState, StatementState>> = {
  stale: 'gap',
  none: 'unanswered',
  ageing: 'unsure',
  fresh: 'met',
}
