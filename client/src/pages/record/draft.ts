import type { Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'
import type { ResidualRisk, RiskCriterion, SubProcessorApproval } from '@seloste/schema/vocabulary/accountability'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'
import type { AssessmentKind, AssessmentStatus, AutomatedDecision, RecordPartsFragment } from '../../gql/graphql.js'

/** Words in the three languages while they are written: empty where nobody wrote. */
export type Content = Record<Language, string>

interface Item {
  /** What the form knows the row by; the id once it is saved. */
  readonly key: string
  id: string | null
}

export interface PartyDraft {
  id: string | null
  name: string
  country: string
}

export interface WordsDraft extends Item {
  text: Content
}

export interface PurposeDraft extends WordsDraft {
  legalBases: LegalBasis[]
  statute: string
  interest: Content
}

export interface DataItemDraft extends WordsDraft {
  subjectIds: string[]
  specialCategory: SpecialCategory | ''
  specialCondition: string
  period: string
  startEvent: StartEvent | ''
  criterion: Content
  statute: string
  endAction: EndAction | ''
}

/** A party as a row of a list. */
export interface ControllerDraft extends Item {
  party: PartyDraft
}

/** The contract with a processor, shared by all activities of the organization. */
export interface EngagementDraft {
  hasContract: boolean | null
  contractDate: string
  endsOn: string
  contractReference: string
  scope: Content
  auditedOn: string
  guaranteesCheckedOn: string
  subProcessorApproval: SubProcessorApproval | ''
  subProcessors: ControllerDraft[]
  /** Whether the data is reached from third countries; yes is an answer once a country is named. */
  remoteAccess: boolean | null
  remoteCountries: string[]
}

export interface RecipientDraft extends Item, EngagementDraft {
  party: PartyDraft
  category: Content
  role: RecipientRole
}

export interface TransferDraft extends Item {
  importer: PartyDraft
  importerText: Content
  country: string
  mechanismKind: MechanismKind | ''
  mechanismId: string
  module: number | null
  signedOn: string
  assessedOn: string
  supplementaryMeasures: Content
  listCheckedOn: string
  coversStaffData: boolean | null
  isRepeated: boolean | null
  importerUnderGdpr: boolean | null
}

export interface MeasureDraft extends WordsDraft {
  kind: Measure
  limb: MeasureLimb | null
  evidencedOn: string
}

export interface AssessmentDraft extends Item {
  kind: AssessmentKind
  status: AssessmentStatus
  date: string
  nextReview: string
  outcome: Content
  officerConsulted: boolean | null
  residualRisk: ResidualRisk | ''
  authorityConsultedOn: string
}

/** What can be shown beside the statements; null: not answered. */
export interface AccountabilityDraft {
  owner: string
  startedOn: string
  nextReviewOn: string
  /** Empty: none of the criteria is met. */
  riskCriteria: RiskCriterion[] | null
  automatedDecisions: AutomatedDecision | null
  automatedLogic: Content
  consentProof: Content
  offeredToChildren: boolean | null
  childAgeLimit: number | null
  jointControllers: ControllerDraft[]
  hasJointArrangement: boolean | null
}

export interface AnswerDraft {
  state: AnswerState
  reason: string
}

/** One activity as it is being written. */
export interface Draft {
  title: Content
  answers: Partial<Record<Statement, AnswerDraft>>
  controllers: ControllerDraft[]
  purposes: PurposeDraft[]
  subjects: WordsDraft[]
  dataItems: DataItemDraft[]
  sources: WordsDraft[]
  recipients: RecipientDraft[]
  transferStatement: TransferStatement
  transfers: TransferDraft[]
  measures: MeasureDraft[]
  assessments: AssessmentDraft[]
  accountability: AccountabilityDraft
  reviewedOn: string
}

/** Lists of the draft whose rows have an identity. */
export const lists = [
  'controllers',
  'purposes',
  'subjects',
  'dataItems',
  'sources',
  'recipients',
  'transfers',
  'measures',
  'assessments',
] as const
export type ListName = (typeof lists)[number]

interface Said {
  readonly fi: string | null
  readonly sv: string | null
  readonly en: string | null
}

const words = (text: Said | null | undefined): Content => ({ fi: text?.fi ?? '', sv: text?.sv ?? '', en: text?.en ?? '' })
const party = (given: { readonly id: string; readonly name: string; readonly country: string | null } | null | undefined): PartyDraft => ({
  id: given?.id ?? null,
  name: given?.name ?? '',
  country: given?.country ?? '',
})

/** No words yet. */
export const noWords = (): Content => words(null)
/** No party yet. */
export const noParty = (): PartyDraft => party(null)

let made = 0
/** A key for a row that is not saved yet. */
export const newKey = (): string => `new-${Date.now().toString(36)}-${made++}`

const keyed = ({ id }: { readonly id: string }): Item => ({ key: id, id })

/** Whether somebody wrote something in any language. */
export const hasWords = (text: Content): boolean => languages.some((language) => text[language].trim() !== '')

/** The stored activity, ready to be written on. */
export function draftOf(activity: RecordPartsFragment): Draft {
  return {
    title: words(activity.title),
    answers: Object.fromEntries(activity.answers.map(({ statement, state, reason }) => [statement, { state, reason: reason ?? '' }])),
    controllers: activity.controllers.map((given) => ({ ...keyed(given), party: party(given) })),
    purposes: activity.purposes.map((given) => ({
      ...keyed(given),
      text: words(given.text),
      legalBases: [...given.legalBases],
      statute: given.statute ?? '',
      interest: words(given.interest),
    })),
    subjects: activity.subjects.map((given) => ({ ...keyed(given), text: words(given.text) })),
    dataItems: activity.dataItems.map((given) => ({
      ...keyed(given),
      text: words(given.text),
      subjectIds: [...given.subjectIds],
      specialCategory: given.specialCategory ?? '',
      specialCondition: given.specialCondition ?? '',
      period: given.retention?.period ?? '',
      startEvent: given.retention?.startEvent ?? '',
      criterion: words(given.retention?.criterion),
      statute: given.retention?.statute ?? '',
      endAction: given.retention?.endAction ?? '',
    })),
    sources: activity.sources.map((given) => ({ ...keyed(given), text: words(given.text) })),
    recipients: activity.recipients.map((given) => ({
      ...keyed(given),
      party: party(given.party),
      category: words(given.category),
      role: given.role,
      ...engagementOf(given.engagement),
    })),
    transferStatement: activity.transferStatement,
    transfers: activity.transfers.map((given) => ({
      ...keyed(given),
      importer: party(given.importer),
      importerText: words(given.importerText),
      country: given.country ?? '',
      mechanismKind: given.mechanismKind ?? '',
      mechanismId: given.mechanismId ?? '',
      module: given.module,
      signedOn: given.signedOn ?? '',
      assessedOn: given.assessedOn ?? '',
      supplementaryMeasures: words(given.supplementaryMeasures),
      listCheckedOn: given.listCheckedOn ?? '',
      coversStaffData: given.coversStaffData,
      isRepeated: given.isRepeated,
      importerUnderGdpr: given.importerUnderGdpr,
    })),
    measures: activity.measures.map((given) => ({
      ...keyed(given),
      kind: given.kind,
      limb: given.limb,
      text: words(given.text),
      evidencedOn: given.evidencedOn ?? '',
    })),
    assessments: activity.assessments.map((given) => ({
      ...keyed(given),
      kind: given.kind,
      status: given.status,
      date: given.date ?? '',
      nextReview: given.nextReview ?? '',
      outcome: words(given.outcome),
      officerConsulted: given.officerConsulted,
      residualRisk: given.residualRisk ?? '',
      authorityConsultedOn: given.authorityConsultedOn ?? '',
    })),
    accountability: accountabilityOf(activity.accountability),
    reviewedOn: activity.reviewedOn ?? '',
  }
}

type Engagement = RecordPartsFragment['recipients'][number]['engagement']

/** A contract of which only what is stored is known. */
export const engagementOf = (given: Engagement): EngagementDraft => ({
  hasContract: given?.hasContract ?? null,
  contractDate: given?.contractDate ?? '',
  endsOn: given?.endsOn ?? '',
  contractReference: given?.contractReference ?? '',
  scope: words(given?.scope),
  auditedOn: given?.auditedOn ?? '',
  guaranteesCheckedOn: given?.guaranteesCheckedOn ?? '',
  subProcessorApproval: given?.subProcessorApproval ?? '',
  subProcessors: (given?.subProcessors ?? []).map((sub) => ({ ...keyed(sub), party: party(sub) })),
  remoteAccess: given?.remoteAccessFrom ? given.remoteAccessFrom.length > 0 : null,
  remoteCountries: [...(given?.remoteAccessFrom ?? [])],
})

/** What can be shown; null: nothing is answered yet. */
export const accountabilityOf = (given: RecordPartsFragment['accountability'] | null): AccountabilityDraft => ({
  owner: given?.owner ?? '',
  startedOn: given?.startedOn ?? '',
  nextReviewOn: given?.nextReviewOn ?? '',
  riskCriteria: given?.riskCriteria ? [...given.riskCriteria] : null,
  automatedDecisions: given?.automatedDecisions ?? null,
  automatedLogic: words(given?.automatedLogic),
  consentProof: words(given?.consentProof),
  offeredToChildren: given?.offeredToChildren ?? null,
  childAgeLimit: given?.childAgeLimit ?? null,
  jointControllers: (given?.jointControllers ?? []).map((joint) => ({ ...keyed(joint), party: party(joint) })),
  hasJointArrangement: given?.hasJointArrangement ?? null,
})
