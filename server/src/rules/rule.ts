import type { ActivityRecord, Dossier, Evidence, NoticeRecord, OrganizationRecord } from '@seloste/schema/record'
import type { Fall, Law } from '@seloste/schema/law/law'
import type { ProvisionKey } from '@seloste/schema/law/provisions'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'

/** What a rule may look at beside its subject. The day is an argument: rules never read a clock. */
export interface Bench {
  readonly dossier: Dossier
  /** ISO date for which the law and the record are judged. */
  readonly asOf: string
  /** The law by which it is judged; instruments are asked of it, so that a judgement can suppose one fallen. */
  readonly law: Law
}

/** One verdict of a rule on one place of its subject. */
export interface Judgement {
  readonly verdict: Verdict
  /** Place in the subject, as `transfers.<id>`; '' for the subject as a whole. Part of the fingerprint. */
  readonly at: string
  readonly evidence: readonly Evidence[]
  /** Values for the slots of the rule's texts. */
  readonly values: SlotValues
  /** The gap is that nobody answered: shown as "not answered", counted as missing. */
  readonly silent: boolean
  /** Why not applicable, or what a person must look at when unsure. */
  readonly reason: Localized | null
}

/**
 * What a rule says, in three languages. Slots in braces are filled from the judgement's values, reasons too. The end
 * of a slot's name says how its value is written for the reader (`render.ts`): `…Date` an ISO day, `…Country` or
 * `…Countries` ISO codes parted by commas, `…Mechanism` an id of `law/mechanisms`, `…Kind` a mechanism kind,
 * `…Rights`, `…Categories` and `…Signs` (of a transfer) keys parted by commas. Content is shown in the reader's language or the first that it has; any other value as it is.
 * The slot `place` names which of several things is meant; it is set after the title of a gap or an unsure verdict.
 */
export interface RuleText {
  /** What the rule is about, neither met nor missing: heads the catalogue and verdicts that a person must settle. */
  readonly topic: Localized
  readonly titleMet: Localized
  readonly titleGap: Localized
  /** One sentence: what it does to people. */
  readonly why: Localized
  readonly fix: Localized
  /** What a person should look at when the machine cannot tell. */
  readonly ask: Localized
  /** An entry that would meet the rule. */
  readonly goodEntry: Localized
}

/** An example is a test, a piece of documentation and the help on the page at once. */
export interface Example {
  readonly name: string
  readonly verdict: Verdict
  readonly asOf?: string
  readonly subject: { readonly notice?: NoticeRecord; readonly activity?: ActivityRecord; readonly organization?: OrganizationRecord }
  readonly dossier?: Partial<Dossier>
  /** Instruments supposed fallen; by the law as it is written where none are. */
  readonly falls?: readonly Fall[]
}

export interface Rule {
  /** Equals the file name; names the failing state. */
  readonly id: string
  /** Ruleset version in which the rule first stood. */
  readonly since: string
  readonly aliases: readonly string[]
  readonly severity: { readonly level: Severity; readonly reason: Localized }
  readonly cites: readonly ProvisionKey[]
  /** The statement of Art. 30 whose state the rule decides; null where it stands beside Art. 30. */
  readonly statement: Statement | null
  /** First and last day on which the rule applies, inclusive; null is open. */
  readonly from: string | null
  readonly until: string | null
  readonly notice?: (notice: NoticeRecord, bench: Bench) => Judgement | readonly Judgement[]
  readonly activity?: (activity: ActivityRecord, bench: Bench) => Judgement | readonly Judgement[]
  readonly organization?: (organization: OrganizationRecord, bench: Bench) => Judgement | readonly Judgement[]
  readonly text: RuleText
  /** Which answer would settle an unsure verdict; null with `neverUnsure` saying why there is none. */
  readonly needs: Localized | null
  readonly neverUnsure: string | null
  readonly examples: readonly Example[]
}

/** Marks a rule; the identity function, for its types. */
export const defineRule = (rule: Rule): Rule => rule

type Parts = Partial<Pick<Judgement, 'at' | 'evidence' | 'values'>>

const judgement = (verdict: Verdict, parts: Parts, reason: Localized | null, silent = false): Judgement => ({
  verdict,
  at: parts.at ?? '',
  evidence: parts.evidence ?? [],
  values: parts.values ?? {},
  silent,
  reason,
})

export const met = (parts: Parts = {}): Judgement => judgement('met', parts, null)
export const gap = (parts: Parts = {}): Judgement => judgement('gap', parts, null)
/** A gap because nobody has answered. */
export const unanswered = (parts: Parts = {}): Judgement => judgement('gap', parts, null, true)
export const unsure = (reason: Localized, parts: Parts = {}): Judgement => judgement('unsure', parts, reason)
export const notApplicable = (reason: Localized, parts: Parts = {}): Judgement => judgement('not_applicable', parts, reason)
