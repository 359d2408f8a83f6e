import type { ContentText, Language } from './text.js'
import type { NoticeReading } from './notice.js'
import type { AnswerState, Statement } from './vocabulary/answer.js'
import type { LegalBasis } from './vocabulary/legal-basis.js'
import type { SpecialCategory } from './vocabulary/special-category.js'
import type { EndAction, StartEvent } from './vocabulary/retention.js'
import type { RecipientRole } from './vocabulary/recipient.js'
import type { MechanismKind, TransferStatement } from './vocabulary/transfer.js'
import type { Measure, MeasureLimb } from './vocabulary/measure.js'
import type { RegisterRole } from './vocabulary/role.js'
import type { OfficerDuty, ResidualRisk, RiskCriterion, SubProcessorApproval } from './vocabulary/accountability.js'
import type { AssessmentKind, AssessmentStatus } from './vocabulary/assessment.js'
import type { AutomatedDecisions } from './vocabulary/right.js'

/**
 * The plain shapes that rules, imports and exports speak. Ids are opaque strings, days ISO 8601 dates, durations
 * ISO 8601, countries ISO 3166-1 alpha-2.
 */

/** Words of a source document behind a value: `text` is `plain.slice(start, end)` of that document. */
export interface SourceSpan {
  readonly kind: 'span'
  readonly documentId: string
  readonly documentName: string
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A field of the record, as `transfers.<id>.mechanism`, with its value as recorded. */
export interface FieldPointer {
  readonly kind: 'field'
  readonly path: string
  readonly value: string | null
}

export type Evidence = SourceSpan | FieldPointer

/** Who or what said a value: a person, or an import with its words and confidence (0–1). */
export interface Provenance {
  readonly by: 'person' | 'import'
  readonly at: string
  readonly confidence: number | null
  readonly evidence: readonly SourceSpan[]
  /** Name of the person who confirmed an imported value. */
  readonly confirmedBy?: string | null
}

/** The answer state of one statement of Art. 30, with the reason where it is `not_applicable`. */
export interface StatementAnswer {
  readonly state: AnswerState
  readonly reason: string | null
  readonly provenance: Provenance | null
}

export interface PurposeRecord {
  readonly id: string
  readonly text: ContentText
  /** Art. 6(1), several only where each truly applies. Empty: not stated. */
  readonly legalBases: readonly LegalBasis[]
  /** The act and section for a legal obligation or public task, Art. 6(3). */
  readonly statute: string | null
  /** The interest pursued, for Art. 6(1)(f). */
  readonly interest: ContentText
  readonly provenance: Provenance | null
}

/** A group of people, with its key in the closed vocabulary where one fits. */
export interface SubjectRecord {
  readonly id: string
  readonly text: ContentText
  readonly provenance: Provenance | null
}

export interface RetentionRecord {
  /** ISO 8601 duration; null where only a criterion is given. */
  readonly period: string | null
  readonly startEvent: StartEvent | null
  /** The wording as people gave it: a criterion, or the start event in words. */
  readonly criterion: ContentText
  /** The statute that fixes the time, as "Kirjanpitolaki 2:10". */
  readonly statute: string | null
  readonly endAction: EndAction | null
}

/** Category of data, of one or more groups of people, with its own retention. */
export interface DataItemRecord {
  readonly id: string
  readonly text: ContentText
  readonly subjectIds: readonly string[]
  readonly specialCategory: SpecialCategory | null
  /** Art. 9(2) letter (`a`–`j`) where the category is special; the act and section for Art. 10 data and for a national identification number (Art. 87). */
  readonly specialCondition: string | null
  readonly retention: RetentionRecord | null
  readonly provenance: Provenance | null
}

export interface SourceRecord {
  readonly id: string
  readonly text: ContentText
  readonly provenance: Provenance | null
}

/** An outside entity, once a workspace. */
export interface PartyRecord {
  readonly id: string
  readonly name: string
  readonly country: string | null
  /** Id in `law/services` where the party is a known service. */
  readonly serviceId: string | null
}

/** Organization × processor: the Art. 28 contract. */
export interface EngagementRecord {
  readonly id: string
  readonly party: PartyRecord
  /** null: not answered; false: there is none. */
  readonly hasContract: boolean | null
  readonly contractDate: string | null
  readonly contractReference: string | null
  readonly subProcessors: readonly PartyRecord[]
  /** Subject matter and nature of the processing under the contract, Art. 28(3). */
  readonly scope?: ContentText
  /** Last day of the contract; null: open or not recorded. */
  readonly endsOn: string | null
  /** Day of the last audit or inspection, Art. 28(3)(h). */
  readonly auditedOn: string | null
  /** Day on which the guarantees of the processor were looked into before or during the contract, Art. 28(1). */
  readonly guaranteesCheckedOn: string | null
  readonly subProcessorApproval: SubProcessorApproval | null
  /** Third countries from which the processor's staff reaches the data; null: not answered; empty: none. */
  readonly remoteAccessFrom: readonly string[] | null
}

export interface RecipientRecord {
  readonly id: string
  /** A named party, or a category of recipients in words. */
  readonly party: PartyRecord | null
  readonly category: ContentText
  readonly role: RecipientRole
  readonly engagement: EngagementRecord | null
  readonly provenance: Provenance | null
}

export interface TransferRecord {
  readonly id: string
  readonly importer: PartyRecord | null
  readonly importerText: ContentText
  /** Third country; null where the text names none. */
  readonly country: string | null
  /** Family of the instrument, as far as it is known. */
  readonly mechanismKind: MechanismKind | null
  /** Id in `law/mechanisms`, where the very instrument is known. */
  readonly mechanismId: string | null
  /** Module of the 2021 clauses, 1–4. */
  readonly module: number | null
  readonly signedOn: string | null
  /** Day of the transfer impact assessment. */
  readonly assessedOn: string | null
  readonly supplementaryMeasures: ContentText
  /** Day on which the importer's entry in the list of a framework was last checked. */
  readonly listCheckedOn: string | null
  /** Whether the importer's entry covers data of staff; null: not answered. */
  readonly coversStaffData: boolean | null
  /** Whether the transfer is repeated, which a derogation of Art. 49 seldom carries; null: not answered. */
  readonly isRepeated: boolean | null
  /** Whether the importer is itself under the Regulation by Art. 3(2); null: not answered. */
  readonly importerUnderGdpr: boolean | null
  readonly provenance: Provenance | null
}

export interface MeasureRecord {
  readonly id: string
  readonly kind: Measure
  readonly limb: MeasureLimb
  readonly text: ContentText
  readonly evidencedOn: string | null
  readonly provenance: Provenance | null
}

export interface AssessmentRecord {
  readonly id: string
  readonly kind: AssessmentKind
  readonly status: AssessmentStatus
  readonly date: string | null
  readonly nextReview: string | null
  /** What the assessment found, in words. */
  readonly outcome?: ContentText
  /** Whether the advice of the data protection officer was sought, Art. 35(2). */
  readonly officerConsulted: boolean | null
  readonly residualRisk: ResidualRisk | null
  /** Day of the prior consultation of the authority, Art. 36. */
  readonly authorityConsultedOn: string | null
}

/** What the controller can show of its accountability for an activity, Art. 5(2) and 24. null: not answered. */
export interface AccountabilityRecord {
  /** Role or unit that answers for the activity. */
  readonly owner: string | null
  readonly startedOn: string | null
  readonly nextReviewOn: string | null
  /** The screening for an impact assessment; empty: none of the criteria is met. */
  readonly riskCriteria: readonly RiskCriterion[] | null
  readonly automatedDecisions: Exclude<AutomatedDecisions, 'absent'> | null
  /** The logic involved and what follows for the person, Art. 13(2)(f). */
  readonly automatedLogic: ContentText
  /** How it is shown that consent was given, Art. 7(1). */
  readonly consentProof: ContentText
  /** An information society service offered directly to a child, Art. 8. */
  readonly offeredToChildren: boolean | null
  /** Age in years from which the child's own consent counts. */
  readonly childAgeLimit: number | null
  /** Who else decides on purposes and means, Art. 26. */
  readonly jointControllers: readonly PartyRecord[]
  /** Whether the arrangement of Art. 26(1) is made. */
  readonly hasJointArrangement: boolean | null
}

/** One processing activity of a register: the unit of an Art. 30 record. */
export interface ActivityRecord {
  readonly id: string
  readonly registerId: string
  readonly role: RegisterRole
  readonly title: ContentText
  readonly answers: Readonly<Partial<Record<Statement, StatementAnswer>>>
  /** On whose behalf, Art. 30(2)(a); empty for a controller's record. */
  readonly controllers: readonly PartyRecord[]
  readonly purposes: readonly PurposeRecord[]
  readonly subjects: readonly SubjectRecord[]
  readonly dataItems: readonly DataItemRecord[]
  readonly sources: readonly SourceRecord[]
  readonly recipients: readonly RecipientRecord[]
  /** What the record says of transfers; the transfers themselves stand in `transfers`. */
  readonly transferStatement: TransferStatement
  readonly transfers: readonly TransferRecord[]
  readonly measures: readonly MeasureRecord[]
  readonly assessments: readonly AssessmentRecord[]
  readonly accountability: AccountabilityRecord
  /** Services named anywhere in the activity, ids in `law/services`. */
  readonly serviceIds: readonly string[]
  readonly reviewedOn: string | null
  /** Notices from which the activity was drawn. */
  readonly documentIds: readonly string[]
}

export interface OrganizationRecord {
  readonly id: string
  readonly name: string
  readonly businessId: string | null
  readonly country: string
  readonly isPublicBody: boolean
  readonly headcount: number | null
  readonly languages: readonly Language[]
  readonly address: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly representative: string | null
  readonly dpo: { readonly name: string | null; readonly email: string | null; readonly phone: string | null } | null
  readonly contactPoint: string | null
  /** What else the data protection officer does; null: not answered or no officer. */
  readonly officerDuty: OfficerDuty | null
  /** Core activities of large-scale monitoring or special categories, Art. 37(1)(b)–(c); null: not answered. */
  readonly largeScaleCore: boolean | null
  /** Whether personal data breaches are documented, Art. 33(5); null: not answered. */
  readonly keepsBreachLog: boolean | null
}

/** A notice as read, among the documents of an organization. */
export interface NoticeRecord {
  readonly id: string
  readonly name: string
  readonly reading: NoticeReading
}

/** A rule that is not asked of the organization, and why. */
export interface SwitchedOffRule {
  readonly ruleId: string
  readonly reason: string
  readonly by: string
  /** ISO day. */
  readonly since: string
}

/** All that a judgement may rest on. A notice judged alone is a dossier without organization and activities. */
export interface Dossier {
  readonly organization: OrganizationRecord | null
  readonly activities: readonly ActivityRecord[]
  readonly notices: readonly NoticeRecord[]
  /** Rules that somebody switched off; none where left out. */
  readonly switchedOff?: readonly SwitchedOffRule[]
}
