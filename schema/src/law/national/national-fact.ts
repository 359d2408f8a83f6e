import type { Localized } from '../../text.js'
import type { StartEvent } from '../../vocabulary/retention.js'
import type { LegalFact } from '../book.js'
import type { Day } from '../day.js'
import type { ProvisionKey } from '../provisions.js'

/** What a national fact is about. */
export type NationalTopic =
  | 'child'
  | 'cookies'
  | 'criminal_data'
  | 'document'
  | 'employment'
  | 'exemption'
  | 'general'
  | 'legal_basis'
  | 'marketing'
  | 'national_id'
  | 'pending'
  | 'public_sector'
  | 'recruitment'
  | 'repealed_law'
  | 'retention'
  | 'rights'
  | 'sanction'
  | 'special_categories'
  | 'transfer'

/** How long the law has data kept, as ISO 8601 durations. What is not set is not regulated. */
export interface StatutoryRetention {
  /** Keep at least. */
  readonly min?: string
  /** Keep at most. */
  readonly max?: string
  readonly exact?: string
  /** Not ordered by the law; a period that its time limits support. */
  readonly typical?: string
  /** While the relation lasts, and after its end. */
  readonly during?: string
  readonly afterEnd?: string
  /** General limitation period, and the one against consumers. */
  readonly general?: string
  readonly consumer?: string
  readonly reviewEvery?: string
  /** From when the period runs: in words of the law book, and in the vocabulary of the register. */
  readonly start?: string
  readonly startEvent?: StartEvent
  readonly patientRecord?: string
  /** Of patient records: after the patient's death, or from birth where the day of death is not known. */
  readonly afterDeath?: string
  readonly fromBirth?: string
  readonly examples?: readonly { readonly what: string; readonly period: string }[]
}

/** A fact of Finnish or Swedish law; `validUntil` is its last day. */
export interface NationalFact extends LegalFact {
  readonly id: string
  readonly country: 'FI' | 'SE'
  readonly topic: NationalTopic
  readonly law: string
  readonly section: string
  readonly provision?: ProvisionKey
  readonly fact: Localized
  readonly validFrom: Day
  readonly validUntil: Day | null
  readonly retention?: StatutoryRetention
  /** Age in years from which a child’s own consent counts, Art. 8(1). */
  readonly consentAge?: number
  readonly note?: string
}
