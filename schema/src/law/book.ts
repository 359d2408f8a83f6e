/** The version of the law book, the day it was reviewed, and how far its evidence reaches. A review of the law raises all three. */
export const lawBook = { version: '2026.11.2', asOf: '2026-11-21', evidenceHorizon: '2026-07' } as const

/** `verified`: seen in a listed source. `known`: generally known, no source seen; never shown as more. */
export type Confidence = 'verified' | 'known'

/** What every fact of the law book carries, so that the reader can weigh it. */
export interface LegalFact {
  readonly confidence: Confidence
  /** Which parts of a verified fact were not seen in the source. */
  readonly confidenceNote?: string
  /** Addresses or descriptions of what was seen. A bare site address: the page was seen there, its full address was not kept. */
  readonly sources: readonly string[]
}
