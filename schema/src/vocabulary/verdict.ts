import type { Terms } from '../text.js'

/** What the machine says. "We cannot tell" never looks like compliance. */
export type Verdict = 'gap' | 'unsure' | 'met' | 'not_applicable'

export const verdicts: Terms<Verdict> = {
  gap: { fi: 'puute', sv: 'brist', en: 'gap' },
  unsure: { fi: 'epäselvä', sv: 'oklar', en: 'unsure' },
  met: { fi: 'kunnossa', sv: 'i ordning', en: 'met' },
  not_applicable: { fi: 'ei sovellu', sv: 'ej tillämplig', en: 'not applicable' },
}

/** What is open needs a person: a gap, or a place where the machine cannot tell. */
export const isOpen = (verdict: Verdict): boolean => verdict === 'gap' || verdict === 'unsure'

/** How grave a gap is for people, and so how soon to mend it. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

export const severities: Terms<Severity> = {
  critical: { fi: 'kriittinen', sv: 'kritisk', en: 'critical' },
  high: { fi: 'vakava', sv: 'allvarlig', en: 'high' },
  medium: { fi: 'kohtalainen', sv: 'måttlig', en: 'medium' },
  low: { fi: 'vähäinen', sv: 'ringa', en: 'low' },
}

/** Gravest first. */
export const severityOrder: readonly Severity[] = ['critical', 'high', 'medium', 'low']
