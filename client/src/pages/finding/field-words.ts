import { mechanismById } from '@seloste/schema/law/mechanisms'
import {
  officerDuties,
  residualRisks,
  riskCriteria,
  subProcessorApprovals,
  type OfficerDuty,
  type ResidualRisk,
  type RiskCriterion,
  type SubProcessorApproval,
} from '@seloste/schema/vocabulary/accountability'
import { assessmentStatuses, type AssessmentStatus } from '@seloste/schema/vocabulary/assessment'
import { answerStates, type AnswerState } from '@seloste/schema/vocabulary/answer'
import { automatedDecisions, type AutomatedDecisions } from '@seloste/schema/vocabulary/right'
import { mechanismKinds, type MechanismKind, transferStatements, type TransferStatement } from '@seloste/schema/vocabulary/transfer'
import type { Localized } from '@seloste/schema/text'
import { country, day } from '../../use/format.js'
import type { MessageKey } from '../../i18n/messages.js'
import { word } from '../../use/locale.js'
import type { Say } from '../../use/text.js'

function known<Key extends string>(terms: Readonly<Record<Key, Localized>>, value: string): string | null {
  return value in terms ? word(terms[value as Key]) : null
}

/** A recorded value as a reader knows it: a country's name, a day as the language writes it, the word of a key. */
export function valueWords(path: string, value: string, t: Say): string {
  const end = path.split('.').at(-1) ?? ''
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'common.yes' : 'common.no')
  if (end === 'country') return country(value)
  const mechanism = mechanismById(value)
  if (mechanism) return word(mechanism.name)
  if (end === 'mechanismKind') return known<MechanismKind>(mechanismKinds, value) ?? value
  if (path === 'transferStatement') return known<TransferStatement>(transferStatements, value) ?? value
  if (path.startsWith('answers.')) return known<AnswerState>(answerStates, value) ?? value
  if (end === 'riskCriteria')
    return value
      .split(', ')
      .map((one) => known<RiskCriterion>(riskCriteria, one) ?? one)
      .join(', ')
  if (end === 'automatedDecisions') return known<AutomatedDecisions>(automatedDecisions, value) ?? value
  if (end === 'residualRisk') return known<ResidualRisk>(residualRisks, value) ?? value
  if (end === 'subProcessorApproval') return known<SubProcessorApproval>(subProcessorApprovals, value) ?? value
  if (end === 'officerDuty') return known<OfficerDuty>(officerDuties, value) ?? value
  if (path.startsWith('assessments.') && end === 'status') return known<AssessmentStatus>(assessmentStatuses, value) ?? value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  return value
}

/** The part of the record that a path leads into. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('.')
  return first === 'answers' ? second : first
}

/** What the form calls a place beside the statements. */
const places: Readonly<Record<string, MessageKey>> = {
  'accountability.owner': 'record.accountability.owner',
  'accountability.startedOn': 'record.accountability.startedOn',
  'accountability.nextReviewOn': 'record.accountability.nextReviewOn',
  'accountability.riskCriteria': 'record.screening.question',
  'accountability.automatedDecisions': 'record.accountability.automatedDecisions',
  'accountability.automatedLogic': 'record.accountability.automatedLogic',
  'accountability.consentProof': 'record.accountability.consentProof',
  'accountability.offeredToChildren': 'record.accountability.offeredToChildren',
  'accountability.childAgeLimit': 'record.accountability.childAgeLimit',
  'accountability.jointControllers': 'record.accountability.jointControllers',
  'accountability.hasJointArrangement': 'record.accountability.hasJointArrangement',
  assessments: 'record.parts.assessments',
  reviewedOn: 'record.reviewedOn',
  officerDuty: 'client.officerDuty',
  largeScaleCore: 'client.largeScaleCore',
  keepsBreachLog: 'client.keepsBreachLog',
}

/** The message that names a place beside the statements, or null where it has none of its own. */
export const placeKey = (path: string): MessageKey | null => places[path] ?? places[partOf(path)] ?? null
