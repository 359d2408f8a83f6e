import type { AccountabilityRecord, ActivityRecord, AssessmentRecord, OrganizationRecord, SourceSpan } from '@seloste/schema/record'
import type { Confidence } from '@seloste/schema/law/book'
import type { Language } from '@seloste/schema/text'
import type { AnswerState, Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import type { Layout } from './layouts/layout.js'

/** An activity with the state of each statement that Art. 30 requires of it, as the rules judged it. */
export interface ActivityToReport {
  readonly record: ActivityRecord
  readonly states: readonly { readonly statement: Statement; readonly state: StatementState }[]
}

/** A provision as a finding cites it, and whether the law book saw it in a source. */
export interface CitedLaw {
  readonly key: string
  readonly short: string
  readonly url: string
  readonly confidence: Confidence
}

/** A finding with its texts already in the report's language. */
export interface FindingToReport {
  readonly fingerprint: string
  readonly ruleId: string
  readonly verdict: Verdict
  /** The gap is that nobody answered. */
  readonly silent: boolean
  readonly severity: Severity
  readonly statement: Statement | null
  readonly subjectKind: 'organization' | 'activity' | 'notice'
  readonly subjectId: string
  /** Name of a notice; activities and the organization are named from their records. */
  readonly subjectName: string | null
  readonly at: string
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly ask: string
  readonly goodEntry: string
  readonly reason: string | null
  readonly law: readonly CitedLaw[]
  readonly spans: readonly SourceSpan[]
  readonly firstSeen: string | null
}

/** A person's decision on a finding, as far as an authority sees it: no notes. */
export interface DecisionToReport {
  readonly fingerprint: string
  readonly kind: DecisionKind
  readonly reason: string | null
  readonly owner: string | null
  readonly approver: string | null
  readonly due: string | null
  readonly until: string | null
  readonly untilFieldChanges: boolean
}

/** A rule that was not asked, in the report's language, and why. */
export interface SwitchedOffToReport {
  readonly topic: string
  readonly reason: string
  readonly by: string
  readonly since: string
}

export interface ReviewToReport {
  readonly number: number
  /** Null while it is a draft. */
  readonly signedOn: string | null
  readonly signedBy: string | null
}

export interface ReportInput {
  readonly organization: OrganizationRecord
  readonly activities: readonly ActivityToReport[]
  readonly findings: readonly FindingToReport[]
  readonly decisions?: readonly DecisionToReport[]
  /** The review that this report is; none for the register as it stands. */
  readonly review?: ReviewToReport | null
  /** The last signed review before it. */
  readonly previousReview?: ReviewToReport | null
  readonly switchedOff?: readonly SwitchedOffToReport[]
  readonly asOf: string
  readonly preparedOn: string
  readonly language: Language
  readonly layout: Layout
  readonly rulesetVersion: string
  readonly lawVersion: string
  readonly lawAsOf: string
}

/** Text with the language it is in: people's words may be in another language than the report. */
export interface Words {
  readonly text: string
  readonly language: Language
}

/** `head`: opens one of several things; `entry`: what people recorded; `note`: what the report says of it; `missing`: what is not there; `quote`: words of a source. */
export type LineKind = 'head' | 'entry' | 'note' | 'missing' | 'quote'

export interface Line extends Words {
  readonly kind: LineKind
  readonly label: string | null
  /** Of a label that is people's own words in another language than the report. */
  readonly labelLanguage?: Language
}

export interface Standing {
  readonly required: number
  readonly met: number
  readonly gap: number
  readonly unanswered: number
  readonly unsure: number
  readonly notApplicable: number
}

export interface ReportStatement {
  readonly statement: Statement
  readonly letter: string
  readonly heading: string
  readonly provision: string
  readonly state: StatementState
  readonly stateWords: string
  readonly answer: AnswerState
  readonly answerWords: string
  readonly lines: readonly Line[]
  /** Decisions on the open findings of the statement. */
  readonly plans: readonly string[]
}

export interface ReportRetention {
  readonly dataItem: Words
  readonly subjects: readonly Words[]
  readonly period: string | null
  readonly start: string | null
  readonly criterion: Words | null
  readonly statute: string | null
  readonly endAction: string | null
  /** The whole in one sentence, what is missing too. */
  readonly words: string
}

export interface ReportTransfer {
  readonly importer: Words | null
  readonly countryCode: string | null
  readonly country: string | null
  readonly mechanismId: string | null
  readonly ground: string | null
  readonly decisionNumber: string | null
  readonly module: number | null
  /** `valid`, `not_valid`, `unknown` or `not_needed` on the report's day. */
  readonly validity: 'valid' | 'not_valid' | 'unknown' | 'not_needed'
  readonly validityWords: string
  readonly importerScope: string | null
  readonly signedOn: string | null
  readonly assessedOn: string | null
  readonly supplementary: Words | null
  readonly listCheckedOn: string | null
  readonly coversStaffData: boolean | null
  readonly isRepeated: boolean | null
  readonly importerUnderGdpr: boolean | null
}

export interface ReportAssessment extends Omit<AssessmentRecord, 'id' | 'outcome'> {
  readonly kindWords: string
  readonly statusWords: string
  readonly outcome: Words | null
}

/** What the controller can show beside the statements; null: not answered. */
export interface ReportAccountability extends Omit<AccountabilityRecord, 'automatedLogic' | 'consentProof' | 'jointControllers'> {
  readonly automatedLogic: Words | null
  readonly consentProof: Words | null
  readonly jointControllers: readonly string[]
  readonly assessments: readonly ReportAssessment[]
  /** What is answered, in words; nothing where nothing is. */
  readonly lines: readonly Line[]
}

export interface ReportActivity {
  readonly number: string
  readonly title: Words
  readonly standing: Standing
  readonly statements: readonly ReportStatement[]
  readonly retention: readonly ReportRetention[]
  readonly transfers: readonly ReportTransfer[]
  readonly accountability: ReportAccountability
  /** Where the entries came from and when they were gone through. */
  readonly origin: readonly string[]
}

export interface ReportPart {
  readonly role: RegisterRole
  readonly title: string
  readonly standing: Standing
  readonly activities: readonly ReportActivity[]
}

export interface ReportOccurrence {
  readonly fingerprint: string
  readonly subject: Words
  readonly at: string
  readonly silent: boolean
  readonly stateWords: string
  readonly reason: string | null
  readonly quotes: readonly Line[]
  readonly firstSeen: string | null
  readonly decisionKind: DecisionKind | null
  readonly decision: string | null
}

/** The findings of one rule with the same words: the explanation once, then each place. */
export interface ReportFindingGroup {
  readonly ruleId: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly severityWords: string
  readonly letter: string | null
  readonly title: string
  readonly law: readonly CitedLaw[]
  /** Which of them the law book knows without having seen a source; null where none. */
  readonly lawNote: string | null
  readonly why: string
  readonly fix: string
  readonly goodEntry: string
  readonly ask: string
  readonly occurrences: readonly ReportOccurrence[]
}

export interface ReportRule {
  readonly ruleId: string
  readonly law: string
  readonly gap: number
  readonly unsure: number
  readonly met: number
  readonly notApplicable: number
}

export interface ReportGround {
  readonly id: string
  readonly name: string
  readonly decisionNumber: string | null
  readonly validFrom: string | null
  readonly invalidFrom: string | null
  readonly confidence: Confidence
  readonly words: string
}

export interface Particulars {
  readonly label: string
  readonly text: string
  readonly isRecorded: boolean
}

/** The one report: every format renders this and nothing else. Plain data, so that it can be frozen and hashed. */
export interface Report {
  readonly schema: 'seloste-report/1'
  readonly contentHash: string
  readonly language: Language
  readonly layout: string
  readonly authority: string
  readonly title: string
  readonly sender: { readonly name: string; readonly businessId: string | null }
  readonly asOf: string
  readonly preparedOn: string
  readonly rulesetVersion: string
  readonly lawVersion: string
  readonly lawAsOf: string
  readonly review: ReviewToReport | null
  readonly previousReview: ReviewToReport | null
  readonly particulars: readonly Particulars[]
  readonly scope: readonly string[]
  readonly standing: Standing
  readonly standingWords: string
  readonly parts: readonly ReportPart[]
  readonly gaps: readonly ReportFindingGroup[]
  readonly unsure: readonly ReportFindingGroup[]
  readonly notApplicable: readonly ReportFindingGroup[]
  readonly met: readonly ReportFindingGroup[]
  readonly rules: readonly ReportRule[]
  readonly grounds: readonly ReportGround[]
}
