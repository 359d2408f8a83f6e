import type { ContentText, Language } from '@seloste/schema/text'
import type { OfficerDuty, ResidualRisk, RiskCriterion, SubProcessorApproval } from '@seloste/schema/vocabulary/accountability'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { AssessmentKind, AssessmentStatus } from '@seloste/schema/vocabulary/assessment'
import type { DecisionKind } from '@seloste/schema/vocabulary/decision'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { RegisterRole, Role } from '@seloste/schema/vocabulary/role'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'

/**
 * The demo workspace as its authors write it: invented organizations and people only. Every list that is left out is
 * not answered; `answers` says it where a person answered otherwise.
 */

/** A fixed day, or so many days from the day of seeding: -30 is a month before it. */
export type DemoDay = string | number

export interface DemoPerson {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Language
  /** Keys of the organizations assigned; `all` for every one. */
  readonly organizations: 'all' | readonly string[]
}

export interface DemoRetention {
  readonly period?: string
  readonly from?: StartEvent
  readonly criterion?: ContentText
  readonly statute?: string
  readonly atEnd?: EndAction
}

export interface DemoDataItem {
  readonly text: ContentText
  /** Positions in `subjects`; all when left out. */
  readonly of?: readonly number[]
  readonly special?: SpecialCategory
  readonly condition?: string
  readonly keep?: DemoRetention
}

export interface DemoParty {
  readonly name: string
  readonly country?: string
}

/** A contract of Art. 28(3), and what is known of the processor; what is left out is not answered. */
export interface DemoContract {
  readonly exists: boolean
  readonly date?: string
  readonly reference?: string
  readonly until?: DemoDay
  readonly scope?: ContentText
  readonly guaranteesCheckedOn?: DemoDay
  readonly auditedOn?: DemoDay
  readonly approval?: SubProcessorApproval
  readonly subProcessors?: readonly DemoParty[]
  /** Third countries from which its staff reaches the data. */
  readonly reachedFrom?: readonly string[]
}

export interface DemoRecipient {
  readonly party?: DemoParty
  readonly category?: ContentText
  readonly role: RecipientRole
  readonly contract?: DemoContract
}

export interface DemoTransfer {
  readonly importer?: DemoParty
  readonly country?: string
  readonly kind?: MechanismKind
  readonly mechanismId?: string
  readonly module?: number
  readonly signedOn?: string
  readonly assessedOn?: string
  readonly supplementary?: ContentText
  readonly listCheckedOn?: DemoDay
  readonly coversStaffData?: boolean
  readonly isRepeated?: boolean
  readonly importerUnderGdpr?: boolean
}

/** What is shown beside the statements; what is left out is not answered. */
export interface DemoAccountability {
  readonly owner?: string
  readonly startedOn?: DemoDay
  readonly nextReviewOn?: DemoDay
  readonly riskCriteria?: readonly RiskCriterion[]
  readonly automatedDecisions?: 'none' | 'profiling' | 'decisions'
  readonly automatedLogic?: ContentText
  readonly consentProof?: ContentText
  readonly offeredToChildren?: boolean
  readonly childAgeLimit?: number
  readonly jointControllers?: readonly DemoParty[]
  readonly hasJointArrangement?: boolean
}

export interface DemoAssessment {
  readonly kind: AssessmentKind
  readonly status: AssessmentStatus
  readonly date?: DemoDay
  readonly nextReview?: DemoDay
  readonly outcome?: ContentText
  readonly officerConsulted?: boolean
  readonly residualRisk?: ResidualRisk
  readonly authorityConsultedOn?: DemoDay
}

export interface DemoMeasure {
  readonly kind: Measure
  readonly text?: ContentText
  readonly evidencedOn?: DemoDay
}

/** What shows that a measure works: of every activity that names it, or of the one at this position. */
export interface DemoEvidence {
  readonly kind: Measure
  readonly activity?: number
  readonly what: string
  readonly shownOn: DemoDay
  /** For how long it holds; a year where nothing is said. */
  readonly term?: string
  readonly link?: string
}

export interface DemoActivity {
  readonly title: ContentText
  readonly role?: RegisterRole
  readonly answers?: Readonly<Partial<Record<Statement, { readonly state: AnswerState; readonly reason?: string }>>>
  /** On whose behalf, for a processor's record. */
  readonly controllers?: readonly string[]
  readonly purposes?: readonly {
    readonly text: ContentText
    readonly bases?: readonly LegalBasis[]
    readonly statute?: string
    readonly interest?: ContentText
  }[]
  readonly subjects?: readonly ContentText[]
  readonly data?: readonly DemoDataItem[]
  readonly sources?: readonly ContentText[]
  readonly recipients?: readonly DemoRecipient[]
  readonly transferStatement?: TransferStatement
  readonly transfers?: readonly DemoTransfer[]
  readonly measures?: readonly DemoMeasure[]
  readonly accountability?: DemoAccountability
  readonly assessments?: readonly DemoAssessment[]
  readonly reviewedOn?: DemoDay
}

export interface DemoNotice {
  readonly name: string
  /** Written for this project. */
  readonly text: string
  /** Confirmed into an activity at seeding, or left waiting at the intake. */
  readonly confirmAs?: ContentText
  /** Confirmed into the activity at this position instead. */
  readonly confirmInto?: number
  /** The activity made of it was deleted again: only the notice is left. */
  readonly isOrphan?: boolean
}

export interface DemoDecision {
  readonly ruleId: string
  /** Position of the activity; left out for the organization itself. */
  readonly activity?: number
  readonly kind: DecisionKind
  readonly reason: string
  /** Who carries it out or bears it, in words. */
  readonly owner?: string
  readonly due?: DemoDay
  readonly until?: DemoDay
}

/** A review that was frozen and signed before: how the register stood then. */
export interface DemoReview {
  /** Days before the seeding. */
  readonly daysAgo: number
  /** By the position of the activity: the statements that nobody had answered yet. */
  readonly unanswered?: Readonly<Record<number, readonly Statement[]>>
  /** Positions of activities that the register did not hold yet. */
  readonly notYet?: readonly number[]
}

export interface DemoOrganization {
  readonly key: string
  readonly name: string
  readonly businessId: string | null
  readonly country: string
  readonly sector: string
  readonly isPublicBody?: boolean
  readonly headcount?: number
  readonly languages: readonly Language[]
  readonly address?: string
  readonly email?: string
  readonly phone?: string
  readonly representative?: string
  readonly contactPoint?: string
  readonly dpo?: { readonly name?: string; readonly email?: string; readonly phone?: string }
  readonly officerDuty?: OfficerDuty
  readonly largeScaleCore?: boolean
  readonly keepsBreachLog?: boolean
  readonly activities: readonly DemoActivity[]
  readonly evidence?: readonly DemoEvidence[]
  readonly notices?: readonly DemoNotice[]
  readonly decisions?: readonly DemoDecision[]
  /** Rules that its data protection officer has switched off, with the reason. */
  readonly rulesOff?: readonly { readonly ruleId: string; readonly reason: string }[]
  /** Earlier reviews, oldest first. */
  readonly reviews?: readonly DemoReview[]
}
