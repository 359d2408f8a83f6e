import type { MechanismKind, TransferStatement } from './vocabulary/transfer.js'
import type { RetentionKind } from './vocabulary/retention.js'
import type { LegalBasis } from './vocabulary/legal-basis.js'
import type { SpecialCategory } from './vocabulary/special-category.js'
import type { NoticeRecipientKind } from './vocabulary/recipient.js'
import type { Measure } from './vocabulary/measure.js'
import type { AutomatedDecisions, Right } from './vocabulary/right.js'
import type { ObservationKind } from './vocabulary/observation.js'
import type { Language } from './text.js'

/** Largest file of a notice, in bytes: the 20 MB of which people are told. */
export const largestNotice = 20_000_000

/** Longest text of a notice, in characters: several times the longest that anyone publishes. */
export const longestNotice = 2_000_000

/** What one privacy notice says, and only what the text itself says. Spans are verbatim. */
export interface NoticeFacts {
  readonly language: Language
  readonly controller: {
    readonly name: string | null
    /** Y-tunnus or another company number, as written. */
    readonly businessId: string | null
    readonly address: string | null
    readonly email: string | null
    readonly phone: string | null
  }
  readonly registerName: string | null
  /** ISO date; a month or a year alone is its first day. */
  readonly documentDate: string | null
  readonly contactPoint: boolean
  readonly dpo: boolean
  readonly purposes: readonly string[]
  readonly legalBases: readonly LegalBasis[]
  readonly dataCategories: readonly string[]
  readonly specialCategories: readonly SpecialCategory[]
  readonly dataSubjects: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly { readonly name: string; readonly kind: NoticeRecipientKind }[]
  readonly transferStatement: TransferStatement
  /** ISO 3166-1 alpha-2. */
  readonly transferCountries: readonly string[]
  readonly transferMechanisms: readonly MechanismKind[]
  readonly retentionKind: RetentionKind
  /** `period` is an ISO 8601 duration. */
  readonly retention: readonly { readonly span: string; readonly period: string | null }[]
  readonly measures: readonly Measure[]
  readonly rights: readonly Right[]
  readonly automatedDecisions: AutomatedDecisions
  /** Repealed acts relied on, as `523/1999`. */
  readonly repealedLaw: readonly string[]
  readonly onlineServices: readonly string[]
  readonly cookies: boolean
}

/** Characters of the document's plain text: `text` is exactly `plain.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A remark on the notice that is no fact of it, as a placeholder left in: its words, and how sure the reader is (0–1). */
export interface Observation {
  readonly kind: ObservationKind
  readonly span: Span
  readonly confidence: number
}

/**
 * Key path into the facts, as `controller.name`, `legalBases.consent` (an item of a set), `purposes.0` (an item
 * of a list), `transferStatement`.
 */
export type FactPath = string

/** A notice as read: its facts, the words behind each, and how sure the reader is (0–1) of each key path. */
export interface NoticeReading extends NoticeFacts {
  readonly evidence: Readonly<Record<FactPath, readonly Span[]>>
  readonly confidence: Readonly<Record<FactPath, number>>
  /** In the order of the text. Readings stored before there were observations have none: `undefined`. */
  readonly observations?: readonly Observation[]
  /** Where a stored text describes several registers, each by itself. `undefined` where it describes one. */
  readonly registers?: readonly RegisterReading[]
}

/** One of several registers that a text describes: its stretch of the text, and what it says with what the text says of them all. */
export interface RegisterReading {
  readonly title: string
  /** Where its own part begins and ends in the plain text; what is common to the registers stands outside. */
  readonly start: number
  readonly end: number
  readonly reading: NoticeReading
}
