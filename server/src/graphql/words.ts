import { registerEnumType } from 'type-graphql'
import { officerDuties, residualRisks, riskCriteria, subProcessorApprovals } from '@seloste/schema/vocabulary/accountability'
import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import { answerStates, statements } from '@seloste/schema/vocabulary/answer'
import type { AssessmentKind, AssessmentStatus } from '@seloste/schema/vocabulary/assessment'
import type { AlignmentReason, ComparedField, ComparisonStanding } from '@seloste/schema/vocabulary/comparison'
import { decisionKinds } from '@seloste/schema/vocabulary/decision'
import { evidenceStates } from '@seloste/schema/vocabulary/evidence'
import { harms } from '@seloste/schema/vocabulary/harm'
import { jurisdictions } from '@seloste/schema/vocabulary/jurisdiction'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { observationKinds } from '@seloste/schema/vocabulary/observation'
import { measureLimbs, measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import { automatedDecisions } from '@seloste/schema/vocabulary/right'
import { registerRoles, roles } from '@seloste/schema/vocabulary/role'
import { ruleAreas } from '@seloste/schema/vocabulary/rule-area'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { severities, verdicts } from '@seloste/schema/vocabulary/verdict'
import type { Terms } from '@seloste/schema/text'
import type { DriftKind } from '../imports/notice/drift.js'
import type { CandidateKind } from '../imports/notice/candidate-kind.js'
import type { ClientMeasuresOrder, MeasureOrder } from '../features/measure/order.js'
import type { processorChanges } from '../letters/processor-change.js'

/** Closed word lists of the API. Values are the keys of the vocabulary letter by letter; see decision 2. */
export function words<Key extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Key, string>>,
): Readonly<Record<Key, Key>> {
  const values = Object.fromEntries(Object.keys(meanings).map((key) => [key, key])) as Record<Key, Key>
  const valuesConfig = Object.fromEntries(Object.entries<string>(meanings).map(([key, meaning]) => [key, { description: meaning }]))
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<Key, { description: string }> })
  return values
}

/** A word list of the vocabulary, described by its English labels. */
function terms<Key extends string>(name: string, description: string, list: Terms<Key>): Readonly<Record<Key, Key>> {
  const meanings = Object.fromEntries(Object.entries<{ en: string }>(list).map(([key, label]) => [key, sentence(label.en)]))
  return words(name, description, meanings as Record<Key, string>)
}

const sentence = (label: string): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}.`

export const LanguageWords = words('Language', 'Language of the interface, of content or of a document.', {
  fi: 'Finnish.',
  sv: 'Swedish.',
  en: 'English.',
})
export const RoleWords = terms('Role', 'Role of a person in a workspace.', roles)
export const RegisterRoleWords = terms('RegisterRole', 'Kind of record: Art. 30(1) or 30(2) GDPR.', registerRoles)
export const AnswerStateWords = terms('AnswerState', 'How a statement is answered. Silence is not "none".', answerStates)
export const StatementStateWords = words('StatementState', 'How a required statement stands: the gravest of its verdicts.', {
  gap: 'The record falls short.',
  unanswered: 'Nobody has answered; counts as missing.',
  unsure: 'A person has to look.',
  met: 'The record holds what the law asks.',
  not_applicable: 'Does not apply, with a reason.',
})
export const StatementWords = terms('Statement', 'The statements of Art. 30(1) and 30(2) GDPR.', statements)
export const VerdictWords = terms('Verdict', 'What the machine says. "We cannot tell" never looks like compliance.', verdicts)
export const RuleAreaWords = terms('RuleArea', 'What a group of rules asks about.', ruleAreas)
export const JurisdictionWords = terms('Jurisdiction', 'Whose law it is.', jurisdictions)
export const SeverityWords = terms('Severity', 'How grave a gap is for people.', severities)
export const LegalBasisWords = terms('LegalBasis', 'Grounds of Art. 6(1) GDPR.', legalBases)
export const SpecialCategoryWords = terms('SpecialCategory', 'Art. 9(1) GDPR, and `criminal` for Art. 10.', specialCategories)
export const StartEventWords = terms('StartEvent', 'The event from which a retention period runs.', startEvents)
export const EndActionWords = terms('EndAction', 'What happens to data when the period ends.', endActions)
export const RecipientRoleWords = terms('RecipientRole', 'How a recipient stands to the controller, Art. 4(7)–(10) GDPR.', recipientRoles)
export const TransferStatementWords = terms('TransferStatement', 'What a record says of transfers out of the EEA.', transferStatements)
export const MechanismKindWords = terms('MechanismKind', 'Families of transfer instruments, Art. 45–49 GDPR.', mechanismKinds)
export const MeasureWords = terms('Measure', 'Security measures, Art. 32(1) GDPR.', measures)
export const MeasureLimbWords = terms('MeasureLimb', 'The letters of Art. 32(1) GDPR.', measureLimbs)
export const EvidenceStateWords = terms('EvidenceState', 'How the evidence that a measure works stands on a day.', evidenceStates)
export const RiskCriterionWords = terms(
  'RiskCriterion',
  'Criteria of likely high risk, Art. 35(3) GDPR and WP 248 rev.01: two or more call for an impact assessment.',
  riskCriteria,
)
export const ResidualRiskWords = terms('ResidualRisk', 'The risk that is left after the measures of an impact assessment.', residualRisks)
export const OfficerDutyWords = terms('OfficerDuty', 'What else a data protection officer does, Art. 38(6) GDPR.', officerDuties)
export const SubProcessorApprovalWords = terms(
  'SubProcessorApproval',
  'How the controller allows further processors, Art. 28(2) GDPR.',
  subProcessorApprovals,
)
const { none, profiling, decisions } = automatedDecisions
export const AutomatedDecisionWords = terms('AutomatedDecision', 'Profiling and automated decisions, Art. 22 GDPR.', {
  none,
  profiling,
  decisions,
})

export const HarmWords = terms('Harm', 'Why the loss of a ground weighs on people.', harms)

export const AssessmentKindWords = words<AssessmentKind>('AssessmentKind', 'Kinds of assessment.', {
  dpia: 'Data protection impact assessment, Art. 35.',
  tia: 'Transfer impact assessment.',
  lia: 'Balancing test of a legitimate interest, Art. 6(1)(f).',
})
export type { AssessmentKind, AssessmentStatus }
export const AssessmentStatusWords = words<AssessmentStatus>('AssessmentStatus', 'How far an assessment is.', {
  not_needed: 'Found not to be needed.',
  planned: 'Planned.',
  ongoing: 'Ongoing.',
  done: 'Done.',
})
export const DecisionKindWords = words('DecisionKind', "A person's answer to a finding. Nothing is closed by hand.", {
  planned: sentence(decisionKinds.planned.en),
  accepted: 'Accepted as a known gap; it stays in the count.',
  disputed: sentence(decisionKinds.disputed.en),
})
export type DecisionEnd = 'withdrawn' | 'replaced' | 'expired' | 'facts_changed'
export const DecisionEndWords = words<DecisionEnd>('DecisionEnd', 'Why a decision no longer stands.', {
  withdrawn: 'A person took it back.',
  replaced: 'Another decision took its place.',
  expired: 'The last day of the acceptance has passed.',
  facts_changed: 'What the finding rests on changed.',
})
export type LedgerLens = 'standing' | 'overdue' | 'expiring' | 'ended' | 'all'
export const LedgerLensWords = words<LedgerLens>('LedgerLens', 'Which decisions of the ledger are looked at.', {
  standing: 'Those that stand today.',
  overdue: 'Planned mendings whose day has passed.',
  expiring: 'Acceptances that end within thirty days.',
  ended: 'Withdrawn, replaced, expired, or ended since the facts changed.',
  all: 'Every decision.',
})
export type SearchHitKind = 'organization' | 'activity' | 'party' | 'document' | 'finding'
export const SearchHitKindWords = words<SearchHitKind>('SearchHitKind', 'What was found.', {
  organization: 'An organization.',
  activity: 'A processing activity.',
  party: 'A processor, recipient or importer.',
  document: 'A document taken in.',
  finding: 'Open findings of one rule.',
})
export const DriftKindWords = words<DriftKind>('DriftKind', 'How a notice and the register differ.', {
  register_lacks: 'The notice says it, the register does not.',
  notice_silent: 'The register holds what the notice does not tell people, Art. 13 and 14.',
  disagree: 'The two say different things.',
})
export const DriftSideWords = words<'notice' | 'register'>('DriftSide', 'Which side of a difference holds.', {
  notice: 'The notice: the register is changed.',
  register: 'The register: the notice is to be mended.',
})
export const ActivityKindWords = terms('ActivityKind', 'Kinds of processing that most organisations have.', activityKinds)
export type StatisticsField = 'retention' | 'legalBases' | 'mechanisms' | 'measures'
export const StatisticsFieldWords = words<StatisticsField>('StatisticsField', 'What of activities is counted.', {
  retention: 'The longest period of each organization.',
  legalBases: 'Grounds of Art. 6(1).',
  mechanisms: 'Families of transfer instruments.',
  measures: 'Security measures.',
})
export const AlignmentReasonWords = words<AlignmentReason>('AlignmentReason', 'Why two activities were laid side by side.', {
  by_hand: 'A person said so.',
  kind: 'They are of the same kind of processing.',
  title: 'Their titles are alike.',
  purposes: 'Their purposes are alike.',
  data: 'Their categories of data are alike.',
  subjects: 'Their groups of people are alike.',
})
export const ComparedFieldWords = words<ComparedField>('ComparedField', 'A field that is compared.', {
  purposes: 'Purposes.',
  legalBases: 'Grounds of Art. 6(1).',
  dataSubjects: 'Groups of people.',
  dataCategories: 'Categories of data.',
  specialCategories: 'Special categories, Art. 9 and 10.',
  sources: 'Sources.',
  recipients: 'Recipients.',
  transfers: 'Transfers, as `country/mechanism`, or the statement on them.',
  retention: 'Retention.',
  measures: 'Security measures.',
})
export const ComparisonStandingWords = words<ComparisonStanding>('ComparisonStanding', 'Whether activities say the same.', {
  same: 'They say the same.',
  differs: 'They differ.',
  unclear: 'The wordings are in different languages and nothing else tells.',
})
export type PartyUse = 'processor' | 'joint_controller' | 'independent_controller' | 'authority' | 'unclear' | 'importer' | 'sub_processor'
export const PartyUseWords = words<PartyUse>('PartyUse', 'As what registers name a party.', {
  processor: 'Processor, Art. 4(8).',
  joint_controller: 'Joint controller, Art. 26.',
  independent_controller: 'Controller of its own.',
  authority: 'Authority.',
  unclear: 'Recipient whose role is not known.',
  importer: 'Importer of a transfer.',
  sub_processor: 'Further processor under a contract, Art. 28(2).',
})
export const ProcessorChangeWords = words<(typeof processorChanges)[number]>('ProcessorChange', 'What changes at a processor.', {
  country: 'It moves to another country.',
  certification: 'Its certification ends.',
  sub_processor: 'It takes a further processor, Art. 28(2).',
})
export type FindingState =
  | 'open'
  | 'unsure'
  | 'planned'
  | 'overdue'
  | 'accepted'
  | 'accepted_expiring'
  | 'disputed'
  | 'resolved'
  | 'reopened'
export const FindingStateWords = words<FindingState>('FindingState', 'Shown state of a finding, derived from verdict, decision and day.', {
  open: 'A gap that nobody has answered.',
  unsure: 'A person has to look.',
  planned: 'Somebody will mend it by a day.',
  overdue: 'That day has passed.',
  accepted: 'A known gap, until an end.',
  accepted_expiring: 'A known gap whose end is within 30 days.',
  disputed: 'A person says that the verdict is wrong.',
  resolved: 'The record meets the rule.',
  reopened: 'It came back, or its acceptance ended.',
})
export const CandidateKindWords = words<CandidateKind>('CandidateKind', 'What a value read from a document would become.', {
  controller_name: 'Name of the controller.',
  controller_business_id: 'Company number of the controller.',
  controller_address: 'Postal address of the controller.',
  controller_email: 'E-mail address of the controller.',
  controller_phone: 'Telephone number of the controller.',
  register_name: 'Name of the register or activity.',
  document_date: 'Day of the document.',
  purpose: 'Purpose.',
  legal_basis: 'Legal basis, Art. 6(1).',
  data_subject: 'Group of people.',
  data_category: 'Category of data.',
  special_category: 'Special category of data, Art. 9(1) or 10.',
  source: 'Source of data.',
  recipient: 'Recipient.',
  transfer: 'Transfer: importer, country, mechanism and what is said of it in one.',
  retention: 'Retention period or criterion.',
  measure: 'Security measure.',
})
export type { CandidateKind }
export type CandidateStatus = 'waiting' | 'accepted' | 'changed' | 'left'
export const CandidateStatusWords = words<CandidateStatus>('CandidateStatus', 'What a person said of a candidate.', {
  waiting: 'Nothing yet.',
  accepted: 'Taken as it was read.',
  changed: 'Taken with another wording.',
  left: 'Left out.',
})
export type DocumentStatus = 'reading' | 'waiting' | 'confirmed'
export const DocumentStatusWords = words<DocumentStatus>('DocumentStatus', 'How far a document is.', {
  reading: 'Being read.',
  waiting: 'Read; candidates wait for a person.',
  confirmed: 'Its accepted candidates stand in the register.',
})
export type ConfirmWarningCode = 'other_controller'
export const ConfirmWarningCodeWords = words<ConfirmWarningCode>('ConfirmWarningCode', 'What a person should know of a confirmation.', {
  other_controller: 'The document names another controller than the organization; none of its contacts were taken over.',
})
export const ObservationKindWords = terms('ObservationKind', 'What the reader remarks in a notice beside its facts.', observationKinds)
export type Confidence = 'certain' | 'likely' | 'uncertain'
export const ConfidenceWords = words<Confidence>('Confidence', 'How sure the reader is, in a word.', {
  certain: '0.9 or more.',
  likely: '0.7 or more.',
  uncertain: 'Less than 0.7.',
})
export type Verb = 'read' | 'edit' | 'create' | 'delete' | 'import' | 'decide' | 'accept' | 'approve' | 'report' | 'administer'
export const VerbWords = words<Verb>('Verb', 'What a person may do to a thing.', {
  read: 'See it.',
  edit: 'Change it.',
  create: 'Add one.',
  delete: 'Remove it.',
  import: 'Bring in documents and their values.',
  decide: 'Plan or dispute a finding.',
  accept: 'Accept a finding as a known gap.',
  approve: 'Approve a review.',
  report: 'Hand out a report.',
  administer: 'Manage people, settings and tokens.',
})
export type RefusalCode = 'not_allowed' | 'not_found' | 'stale_version' | 'invalid_input' | 'conflict' | 'too_large' | 'unreadable'
export const RefusalCodeWords = words<RefusalCode>('RefusalCode', 'Why something was refused.', {
  not_allowed: 'The role of the viewer does not allow it.',
  not_found: 'There is no such thing, or it is not for the viewer: the answer is the same.',
  stale_version: 'It was changed meanwhile.',
  invalid_input: 'Fields are wrong; they are named.',
  conflict: 'It contradicts what is stored.',
  too_large: 'The file or text is larger than allowed.',
  unreadable: 'The file cannot be read; the field names it and the code says why.',
})
export type FindingLens =
  | 'new'
  | 'open'
  | 'unsure'
  | 'planned'
  | 'overdue'
  | 'reopened'
  | 'expiring'
  | 'accepted'
  | 'disputed'
  | 'resolved'
  | 'all'
export const FindingLensWords = words<FindingLens>('FindingLens', 'Findings as a person would sort them.', {
  new: "Gaps and unsures first seen since the viewer's last visit.",
  open: 'Gaps without a standing decision, reopened ones included.',
  unsure: 'A person has to look, and nobody has answered.',
  planned: 'Planned, overdue ones included.',
  overdue: 'Planned for a day that has passed.',
  reopened: 'Came back after having been resolved or accepted, whatever was decided since.',
  expiring: 'Acceptances that end within 30 days.',
  accepted: 'Known gaps.',
  disputed: 'Disputed.',
  resolved: 'Met after having been a gap or unsure.',
  all: 'Every gap and unsure, decided or not, and resolved ones.',
})
export type PortfolioOrder = 'missing' | 'name' | 'sector' | 'due'
export const PortfolioOrderWords = words<PortfolioOrder>('PortfolioOrder', 'Order of the portfolio.', {
  missing: 'Most missing statements first.',
  name: 'By name.',
  sector: 'By sector, then name; those without one last.',
  due: 'By the earliest day that is overdue or comes next; those without one last.',
})
export const MeasureOrderWords = words<MeasureOrder>('MeasureOrder', 'Order of measures and their evidence.', {
  urgency: 'What calls for a person first, then the oldest evidence.',
  organization: 'By the name of the organization.',
  measure: 'By the letter of Art. 32(1), then the measure.',
  until: 'By the last day on which the evidence is good; what has none stands last.',
})
export const ClientMeasuresOrderWords = words<ClientMeasuresOrder>('ClientMeasuresOrder', 'Order of organizations and their measures.', {
  name: 'By name.',
  stale: 'Most expired evidence first.',
  none: 'Most measures without evidence first.',
})
export type PortfolioFilter = 'all' | 'gaps' | 'changed' | 'overdue' | 'expiring'
export const PortfolioFilterWords = words<PortfolioFilter>('PortfolioFilter', 'Which organizations of the portfolio.', {
  all: 'Every one.',
  gaps: 'With a gap or an unanswered statement.',
  changed: "Changed since the viewer's last visit: itself, one of its activities, or what is missing.",
  overdue: 'With a planned gap past its day.',
  expiring: 'With an acceptance that ends within 30 days.',
})
export type CandidateAction = 'accept' | 'change' | 'leave' | 'reset'
export const CandidateActionWords = words<CandidateAction>('CandidateAction', 'What to say of a candidate.', {
  accept: 'Take it as read.',
  change: 'Take it with another wording.',
  leave: 'Leave it out.',
  reset: 'Take the answer back.',
})
