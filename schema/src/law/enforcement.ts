import type { Decision } from './enforcement/decision.js'
import { europeanDecisions } from './enforcement/europe.js'
import { nordicDecisions } from './enforcement/nordic.js'

export type { Decision, DecisionTopic } from './enforcement/decision.js'

/** Every decision of the law book. */
export const enforcementDecisions: readonly Decision[] = [...nordicDecisions, ...europeanDecisions]

/** The decision with that id. */
export function decisionById(id: string): Decision | undefined {
  return enforcementDecisions.find((decision) => decision.id === id)
}

/** The first web address among the sources, without the remark behind it. */
export function decisionLink({ sources }: Decision): string | undefined {
  return sources.find((source) => source.startsWith('https://'))?.split(' ')[0]
}

/** What the decisions show together. */
export const enforcementLessons: readonly { readonly topic: string; readonly fact: string }[] = [
  {
    topic: 'ropa',
    fact: 'Fines for Art. 30 alone are rare; Art. 30 gaps usually come on top of other findings (Taksi Helsinki, Toyota Bank, Aleksandrów, IAB Europe).',
  },
  { topic: 'retention', fact: 'Missing or open-ended retention alone reached EUR 856 000 in Finland.' },
  { topic: 'transfer', fact: 'Transfer findings move from reprimands (Google Analytics) to the largest fines (Meta, TikTok, Uber).' },
  { topic: 'public_sector', fact: 'Finnish public bodies get reprimands and orders only; Swedish and Polish ones can be fined.' },
]
