import type { AccountabilityRecord, ActivityRecord, AssessmentRecord, EngagementRecord } from '@seloste/schema/record'
import type { Language, Localized } from '@seloste/schema/text'
import { residualRisks, riskCriteria, subProcessorApprovals } from '@seloste/schema/vocabulary/accountability'
import { assessmentKinds, assessmentStatuses } from '@seloste/schema/vocabulary/assessment'
import { automatedDecisions } from '@seloste/schema/vocabulary/right'
import type { Line, ReportAccountability, ReportAssessment } from '../report-shape.js'
import { accountabilityWords as w } from '../wording/accountability-words.js'
import { countryWords, dayWords, joined, periodWords } from '../wording/phrases.js'
import { entry, entryText, partyWords, say, wordsOf } from './lines.js'

/** What is answered of the accountability of an activity, Art. 5(2): each answer, and all of them in words. */
export function reportAccountability({ accountability, assessments }: ActivityRecord, language: Language): ReportAccountability {
  const told = assessments.map((assessment) => reportAssessment(assessment, language))
  const { owner, startedOn, nextReviewOn, riskCriteria: criteria, automatedDecisions: decisions, hasJointArrangement } = accountability
  return {
    owner,
    startedOn,
    nextReviewOn,
    riskCriteria: criteria,
    automatedDecisions: decisions,
    offeredToChildren: accountability.offeredToChildren,
    childAgeLimit: accountability.childAgeLimit,
    hasJointArrangement,
    automatedLogic: wordsOf(accountability.automatedLogic, language),
    consentProof: wordsOf(accountability.consentProof, language),
    jointControllers: accountability.jointControllers.map((party) => partyWords(party, language)),
    assessments: told,
    lines: [...answerLines(accountability, language), ...told.flatMap((assessment) => assessmentLines(assessment, language))],
  }
}

/** Yes or no, where somebody answered. */
export const yesOrNo = (answer: boolean | null, language: Language): string | null =>
  answer === null ? null : say(answer ? w.yes : w.no, language)

const line = (label: Localized, text: string | null | undefined, language: Language): readonly Line[] =>
  text ? [entryText(text, language, say(label, language))] : []

const day = (iso: string | null, language: Language): string | null => iso && dayWords(iso, language)

/** The criteria met, that none is, or nothing where nobody screened. */
export function criteriaWords(criteria: AccountabilityRecord['riskCriteria'], language: Language): string | null {
  if (!criteria) return null
  return criteria.map((criterion) => riskCriteria[criterion][language]).join(', ') || say(w.noCriteria, language)
}

function answerLines(given: AccountabilityRecord, language: Language): readonly Line[] {
  const logic = wordsOf(given.automatedLogic, language)
  const proof = wordsOf(given.consentProof, language)
  const decisions = given.automatedDecisions && automatedDecisions[given.automatedDecisions][language]
  const age = given.childAgeLimit === null ? null : periodWords(`P${given.childAgeLimit}Y`, language)
  const joint = given.jointControllers.map((party) => partyWords(party, language)).join(', ')
  return [
    ...line(w.owner, given.owner, language),
    ...line(w.startedOn, day(given.startedOn, language), language),
    ...line(w.nextReviewOn, day(given.nextReviewOn, language), language),
    ...line(w.riskCriteria, criteriaWords(given.riskCriteria, language), language),
    ...line(w.automatedDecisions, decisions, language),
    ...(logic ? [entry(logic, say(w.automatedLogic, language))] : []),
    ...(proof ? [entry(proof, say(w.consentProof, language))] : []),
    ...line(w.offeredToChildren, yesOrNo(given.offeredToChildren, language), language),
    ...line(w.childAgeLimit, age, language),
    ...line(w.jointControllers, joint, language),
    ...line(w.hasJointArrangement, yesOrNo(given.hasJointArrangement, language), language),
  ]
}

function reportAssessment(assessment: AssessmentRecord, language: Language): ReportAssessment {
  const { kind, status, date, nextReview, outcome, officerConsulted, residualRisk, authorityConsultedOn } = assessment
  return {
    kind,
    kindWords: assessmentKinds[kind][language],
    status,
    statusWords: assessmentStatuses[status][language],
    date,
    nextReview,
    officerConsulted,
    residualRisk,
    authorityConsultedOn,
    outcome: outcome ? wordsOf(outcome, language) : null,
  }
}

/** One assessment in a sentence: status, day, the officer's advice, the risk that is left. */
export function assessmentWords(assessment: ReportAssessment, language: Language): string {
  const { statusWords, date, nextReview, officerConsulted, residualRisk, authorityConsultedOn } = assessment
  return joined([
    joined([statusWords, day(date, language)], ' '),
    officerConsulted !== null && say(officerConsulted ? w.officerConsulted : w.officerNotConsulted, language),
    residualRisk && say(w.residualRisk, language, { risk: residualRisks[residualRisk][language] }),
    authorityConsultedOn && say(w.authorityConsultedOn, language, { day: dayWords(authorityConsultedOn, language) }),
    nextReview && say(w.nextReview, language, { day: dayWords(nextReview, language) }),
  ])
}

function assessmentLines(assessment: ReportAssessment, language: Language): readonly Line[] {
  const { kindWords, outcome } = assessment
  return [entryText(assessmentWords(assessment, language), language, kindWords), ...(outcome ? [entry(outcome)] : [])]
}

/** What is known of a contract beside its day: how the processor was chosen and watched, and who reaches the data. */
export function engagementLines(engagement: EngagementRecord, language: Language): readonly Line[] {
  const { endsOn, guaranteesCheckedOn, auditedOn, subProcessorApproval, remoteAccessFrom } = engagement
  const scope = engagement.scope && wordsOf(engagement.scope, language)
  const dated = (words: Localized, iso: string | null) => iso && say(words, language, { day: dayWords(iso, language) })
  const reach = remoteAccessFrom && (remoteAccessFrom.map((code) => countryWords(code, language)).join(', ') || say(w.noAccess, language))
  return [
    ...(scope ? [entry(scope, say(w.scope, language))] : []),
    ...line(
      w.care,
      joined([dated(w.guaranteesCheckedOn, guaranteesCheckedOn), dated(w.auditedOn, auditedOn), dated(w.contractEnds, endsOn)]),
      language,
    ),
    ...line(w.approval, subProcessorApproval && subProcessorApprovals[subProcessorApproval][language], language),
    ...line(w.remoteAccess, reach, language),
  ]
}
