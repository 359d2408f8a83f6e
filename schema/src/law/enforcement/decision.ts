import type { LegalFact } from '../book.js'

/** What a decision was about. */
export type DecisionTopic =
  | 'breach'
  | 'cookies'
  | 'dpia'
  | 'dpo'
  | 'google_analytics'
  | 'joint_controllers'
  | 'legal_basis'
  | 'minimisation'
  | 'processor'
  | 'retention'
  | 'rights'
  | 'ropa'
  | 'security'
  | 'special_categories'
  | 'tia'
  | 'transfer'
  | 'transparency'

/** A decision of a supervisory authority that shows what a gap can cost. */
export interface Decision extends LegalFact {
  readonly id: string
  readonly authority: string
  /** ISO 3166-1 alpha-2; `EU` for the European Data Protection Supervisor. */
  readonly country: string
  /** Day, month or year, as precise as the sources allowed. */
  readonly date: string
  readonly reference: string | null
  readonly controller: string
  /** null: not captured. 0: reprimand, order or notice without a fine. */
  readonly fine: number | null
  readonly currency: string
  /** Articles as the sources name them; a bare number is of the GDPR. */
  readonly articles: readonly string[]
  readonly whatWasWrong: string
  readonly topics: readonly DecisionTopic[]
  readonly appealState: string
  readonly note?: string
}
