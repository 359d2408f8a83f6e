// From the shape in which the demo is written to the one in which people change a record.
import type { ContentText } from '@seloste/schema/text'
import { type Statement, controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import type { AccountabilityInput } from '../features/activity/accountability.type.js'
import type { ActivityInput, AnswerInput, DataItemInput, RecipientInput, TransferInput } from '../features/activity/activity.input.js'
import type { AssessmentInput } from '../features/activity/assessment.type.js'
import type { EngagementInput } from '../features/party/engagement.type.js'
import type {
  DemoAccountability,
  DemoActivity,
  DemoAssessment,
  DemoContract,
  DemoDataItem,
  DemoDay,
  DemoRecipient,
  DemoTransfer,
} from './demo.js'

/** The ISO day that a demo day is, counted from the day of seeding. */
export type DayOf = (day: DemoDay) => string

/** What somebody fills in, but for whose data each item is: the groups have no ids yet. */
export function activityInput(activity: DemoActivity, dayOf: DayOf): ActivityInput {
  const { title, controllers, purposes, subjects, data, sources, recipients, transferStatement, transfers, measures, reviewedOn } = activity
  const maybe: MaybeDay = (day) => (day === undefined ? null : dayOf(day))
  const given: ActivityInput = {
    title,
    controllers: controllers?.map((name) => ({ name, country: 'FI' })) ?? null,
    purposes:
      purposes?.map(({ text, bases, statute, interest }) => ({
        text,
        legalBases: bases ?? [],
        statute: statute ?? null,
        interest: interest ?? null,
      })) ?? null,
    subjects: subjects?.map((text) => ({ text })) ?? null,
    dataItems: data?.map(dataItem) ?? null,
    sources: sources?.map((text) => ({ text })) ?? null,
    recipients: recipients?.map((one) => recipient(one, maybe)) ?? null,
    transferStatement: transferStatement ?? null,
    transfers: transfers?.map((one) => transfer(one, maybe)) ?? null,
    measures:
      measures?.map(({ kind, text, evidencedOn }) => ({
        kind,
        text: text ?? null,
        evidencedOn: maybe(evidencedOn),
      })) ?? null,
    assessments: activity.assessments?.map((one) => assessment(one, maybe)) ?? null,
    accountability: activity.accountability ? accountability(activity.accountability, maybe) : null,
    reviewedOn: maybe(reviewedOn),
  }
  return { ...given, answers: answersOf(activity, given) }
}

/** The items again, now that they and the groups of people have ids: each linked to its groups. */
export function linkedItems(
  { data = [] }: DemoActivity,
  items: readonly { readonly id: string }[],
  subjects: readonly { readonly id: string }[],
): DataItemInput[] {
  return data.map((item, index) => {
    const groups = item.of?.map((position) => subjects[position]) ?? subjects
    return { ...dataItem(item), id: items[index]?.id ?? null, subjectIds: groups.flatMap((group) => (group ? [group.id] : [])) }
  })
}

function dataItem({ text, special, condition, keep }: DemoDataItem): DataItemInput {
  const retention = keep && {
    period: keep.period ?? null,
    startEvent: keep.from ?? null,
    criterion: keep.criterion ?? null,
    statute: keep.statute ?? null,
    endAction: keep.atEnd ?? null,
  }
  return { text, specialCategory: special ?? null, specialCondition: condition ?? null, retention: retention ?? null }
}

type MaybeDay = (day: DemoDay | undefined) => string | null

const engagement = (contract: DemoContract, day: MaybeDay): EngagementInput => ({
  hasContract: contract.exists,
  contractDate: contract.date ?? null,
  contractReference: contract.reference ?? null,
  endsOn: day(contract.until),
  scope: contract.scope ?? null,
  guaranteesCheckedOn: day(contract.guaranteesCheckedOn),
  auditedOn: day(contract.auditedOn),
  subProcessorApproval: contract.approval ?? null,
  subProcessors: contract.subProcessors ?? null,
  remoteAccessFrom: contract.reachedFrom ?? null,
})

const recipient = ({ party, category, role, contract }: DemoRecipient, day: MaybeDay): RecipientInput => ({
  party: party ?? null,
  category: category ?? null,
  role,
  engagement: contract ? engagement(contract, day) : null,
})

const transfer = (given: DemoTransfer, day: MaybeDay): TransferInput => ({
  importer: given.importer ?? null,
  country: given.country ?? null,
  mechanismKind: given.kind ?? null,
  mechanismId: given.mechanismId ?? null,
  module: given.module ?? null,
  signedOn: given.signedOn ?? null,
  assessedOn: given.assessedOn ?? null,
  supplementaryMeasures: given.supplementary ?? null,
  listCheckedOn: day(given.listCheckedOn),
  coversStaffData: given.coversStaffData ?? null,
  isRepeated: given.isRepeated ?? null,
  importerUnderGdpr: given.importerUnderGdpr ?? null,
})

const assessment = (given: DemoAssessment, day: MaybeDay): AssessmentInput => ({
  kind: given.kind,
  status: given.status,
  date: day(given.date),
  nextReview: day(given.nextReview),
  outcome: given.outcome ?? null,
  officerConsulted: given.officerConsulted ?? null,
  residualRisk: given.residualRisk ?? null,
  authorityConsultedOn: day(given.authorityConsultedOn),
})

const accountability = (given: DemoAccountability, day: MaybeDay): AccountabilityInput => ({
  owner: given.owner ?? null,
  startedOn: day(given.startedOn),
  nextReviewOn: day(given.nextReviewOn),
  riskCriteria: given.riskCriteria ?? null,
  automatedDecisions: given.automatedDecisions ?? null,
  automatedLogic: given.automatedLogic ?? null,
  consentProof: given.consentProof ?? null,
  offeredToChildren: given.offeredToChildren ?? null,
  childAgeLimit: given.childAgeLimit ?? null,
  jointControllers: given.jointControllers ?? null,
  hasJointArrangement: given.hasJointArrangement ?? null,
})

/** A statement with content is answered, as on the page; what the demo says otherwise goes before it. */
function answersOf({ role = 'controller', answers = {} }: DemoActivity, given: ActivityInput): AnswerInput[] {
  const required: readonly (readonly [Statement, string])[] = role === 'controller' ? controllerStatements : processorStatements
  return required.flatMap(([statement]): AnswerInput[] => {
    const said = answers[statement]
    if (said) return [{ statement, state: said.state, reason: said.reason ?? null }]
    return isFilled(statement, given) ? [{ statement, state: 'answered' }] : []
  })
}

function isFilled(statement: Statement, given: ActivityInput): boolean {
  const hasRetention = given.dataItems?.some(({ retention }) => retention) ?? false
  const contents: Partial<Record<Statement, readonly unknown[] | null | undefined>> = {
    controllers: given.controllers,
    processing: given.purposes,
    purposes: given.purposes,
    dataSubjects: given.subjects,
    dataCategories: given.dataItems,
    recipients: given.recipients,
    transfers: given.transfers,
    measures: given.measures,
  }
  return statement === 'retention' ? hasRetention : (contents[statement]?.length ?? 0) > 0
}

/** The title in whichever language it has, for messages. */
export const titleOf = (title: ContentText): string => title.fi ?? title.sv ?? title.en ?? ''
