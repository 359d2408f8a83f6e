// From tables to the plain shapes that rules, exports and the API speak.
import type {
  AccountabilityRecord,
  ActivityRecord,
  AssessmentRecord,
  DataItemRecord,
  EngagementRecord,
  PartyRecord,
  RecipientRecord,
  RetentionRecord,
  StatementAnswer,
  TransferRecord,
} from '@seloste/schema/record'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { EngagementEntity } from '../party/engagement.entity.js'
import type { PartyEntity } from '../party/party.entity.js'
import type { ActivityEntity } from './activity.entity.js'
import type { AssessmentEntity } from './assessment.entity.js'
import type { DataItemEntity } from './data-item.entity.js'
import type { RecipientEntity } from './recipient.entity.js'
import type { TransferEntity } from './transfer.entity.js'

/** The relations that an activity record is made of. Loaded by one statement each, however many activities there are. */
export const aggregate = [
  'answers',
  'controllers.party',
  'purposes',
  'subjects',
  'dataItems.subjects',
  'sources',
  'recipients.party',
  'recipients.engagement.party',
  'recipients.engagement.subProcessors.party',
  'transfers.importer',
  'measures',
  'assessments',
  'jointControllers.party',
  'documents',
] as const

/** An activity with all its parts loaded, as a record. */
export function toActivityRecord(activity: ActivityEntity): ActivityRecord {
  return {
    id: activity.id,
    registerId: activity.register.id,
    role: activity.role,
    title: activity.title,
    answers: answersOf(activity),
    controllers: activity.controllers.map(({ party }) => toPartyRecord(party)),
    purposes: activity.purposes.map(({ id, text, legalBases, statute, interest, provenance }) => ({
      id,
      text,
      legalBases,
      statute,
      interest,
      provenance,
    })),
    subjects: activity.subjects.map(({ id, text, provenance }) => ({ id, text, provenance })),
    dataItems: activity.dataItems.map(toDataItemRecord),
    sources: activity.sources.map(({ id, text, provenance }) => ({ id, text, provenance })),
    recipients: activity.recipients.map(toRecipientRecord),
    transferStatement: activity.transferStatement,
    transfers: activity.transfers.map(toTransferRecord),
    measures: activity.measures.map(({ id, kind, limb, text, evidencedOn, provenance }) => ({
      id,
      kind,
      limb,
      text,
      evidencedOn,
      provenance,
    })),
    assessments: activity.assessments.map(toAssessmentRecord),
    accountability: accountabilityOf(activity),
    serviceIds: activity.serviceIds,
    reviewedOn: activity.reviewedOn,
    documentIds: activity.documents.map(({ document }) => document.id),
  }
}

function accountabilityOf(activity: ActivityEntity): AccountabilityRecord {
  const { owner, startedOn, nextReviewOn, riskCriteria, automatedDecisions, automatedLogic, consentProof } = activity
  const { offeredToChildren, childAgeLimit, hasJointArrangement } = activity
  return {
    owner,
    startedOn,
    nextReviewOn,
    riskCriteria,
    automatedDecisions,
    automatedLogic,
    consentProof,
    offeredToChildren,
    childAgeLimit,
    jointControllers: activity.jointControllers.map(({ party }) => toPartyRecord(party)),
    hasJointArrangement,
  }
}

function toAssessmentRecord(assessment: AssessmentEntity): AssessmentRecord {
  const { id, kind, status, date, nextReview, outcome, officerConsulted, residualRisk, authorityConsultedOn } = assessment
  return { id, kind, status, date, nextReview, outcome, officerConsulted, residualRisk, authorityConsultedOn }
}

function answersOf(activity: ActivityEntity): Partial<Record<Statement, StatementAnswer>> {
  return Object.fromEntries(activity.answers.map(({ statement, state, reason, provenance }) => [statement, { state, reason, provenance }]))
}

const toPartyRecord = ({ id, name, country, serviceId }: PartyEntity): PartyRecord => ({ id, name, country, serviceId })

function toDataItemRecord(item: DataItemEntity): DataItemRecord {
  const { id, text, specialCategory, specialCondition, provenance } = item
  return {
    id,
    text,
    subjectIds: item.subjects.map(({ subject }) => subject.id),
    specialCategory,
    specialCondition,
    retention: retentionOf(item),
    provenance,
  }
}

/** All five columns empty: no retention is recorded. */
function retentionOf(item: DataItemEntity): RetentionRecord | null {
  const {
    retentionPeriod: period,
    retentionStartEvent: startEvent,
    retentionCriterion: criterion,
    retentionStatute: statute,
    retentionEndAction: endAction,
  } = item
  const isEmpty = !period && !startEvent && !statute && !endAction && !Object.values(criterion).some(Boolean)
  return isEmpty ? null : { period, startEvent, criterion, statute, endAction }
}

function toEngagementRecord(engagement: EngagementEntity): EngagementRecord {
  const { id, hasContract, contractDate, contractReference, scope, endsOn, auditedOn } = engagement
  const { guaranteesCheckedOn, subProcessorApproval, remoteAccessFrom } = engagement
  const subProcessors = engagement.subProcessors
    .getItems()
    .sort((a, b) => a.position - b.position)
    .map(({ party }) => toPartyRecord(party))
  return {
    id,
    party: toPartyRecord(engagement.party),
    hasContract,
    contractDate,
    contractReference,
    subProcessors,
    scope,
    endsOn,
    auditedOn,
    guaranteesCheckedOn,
    subProcessorApproval,
    remoteAccessFrom,
  }
}

function toRecipientRecord({ id, party, category, role, engagement, provenance }: RecipientEntity): RecipientRecord {
  return { id, party: party && toPartyRecord(party), category, role, engagement: engagement && toEngagementRecord(engagement), provenance }
}

function toTransferRecord(transfer: TransferEntity): TransferRecord {
  const {
    id,
    importer,
    importerText,
    country,
    mechanismKind,
    mechanismId,
    module,
    signedOn,
    assessedOn,
    supplementaryMeasures,
    listCheckedOn,
    coversStaffData,
    isRepeated,
    importerUnderGdpr,
    provenance,
  } = transfer
  return {
    id,
    importer: importer && toPartyRecord(importer),
    importerText,
    country,
    mechanismKind,
    mechanismId,
    module,
    signedOn,
    assessedOn,
    supplementaryMeasures,
    listCheckedOn,
    coversStaffData,
    isRepeated,
    importerUnderGdpr,
    provenance,
  }
}
