// The stored side of a verdict, and which verdicts make a row change.
import type { Evidence } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import type { Finding } from '../../rules/evaluate.js'
import { canonicalJson, sha256 } from '../../canonical.js'

/** A verdict as it lies in the table. */
export interface StoredVerdict {
  readonly id: string
  readonly fingerprint: string
  readonly verdict: Verdict
  readonly silent: boolean
  readonly severity: Severity
  readonly statement: Statement | null
  readonly values: SlotValues
  readonly evidence: readonly Evidence[]
  readonly reason: Localized | null
  readonly failure: string | null
  readonly rulesetVersion: string
  readonly lawVersion: string
  readonly resolvedAt: string | null
}

/** What a decision rests on: an acceptance that holds until the field changes ends when this changes. */
export const factsHash = ({ verdict, silent, evidence }: Pick<Finding, 'verdict' | 'silent' | 'evidence'>): string =>
  sha256(canonicalJson({ verdict, silent, evidence }))

const told = ({
  verdict,
  silent,
  severity,
  statement,
  values,
  evidence,
  reason,
  failure,
}: Omit<StoredVerdict, 'id' | 'fingerprint' | 'rulesetVersion' | 'lawVersion' | 'resolvedAt'>): string =>
  canonicalJson({ verdict, silent, severity, statement, values, evidence, reason, failure })

/** Whether the verdict now says anything else than the row. */
export const isChanged = (row: StoredVerdict, now: Finding): boolean => told(row) !== told(now)
