import type { Terms } from '../text.js'

/** A person's answer to a finding. Nothing is closed by hand. */
export type DecisionKind = 'planned' | 'accepted' | 'disputed'

export const decisionKinds: Terms<DecisionKind> = {
  planned: { fi: 'suunniteltu', sv: 'planerad', en: 'planned' },
  accepted: { fi: 'hyväksytty', sv: 'godtagen', en: 'accepted' },
  disputed: { fi: 'kiistetty', sv: 'bestridd', en: 'disputed' },
}
