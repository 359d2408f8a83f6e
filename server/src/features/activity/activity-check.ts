import { mechanismById } from '@seloste/schema/law/mechanisms'
import { InputCheck, longest, type Fault } from '../input-check.js'
import type { EngagementInput } from '../party/engagement.type.js'
import type { PartyInput } from '../party/party.type.js'
import type { AccountabilityInput } from './accountability.type.js'
import type { ActivityEntity } from './activity.entity.js'
import type { AssessmentInput } from './assessment.type.js'
import type { ActivityInput, DataItemInput, RecipientInput, TransferInput } from './activity.input.js'

/** Longest lists of one activity. */
const most = 500

/** The lists of an activity whose items have an id of their own. */
export const partLists = ['purposes', 'subjects', 'dataItems', 'sources', 'recipients', 'transfers', 'measures', 'assessments'] as const

/** Everything wrong with an activity as given, by field. */
export function checkActivity(input: ActivityInput, isNew: boolean): readonly Fault[] {
  const check = new InputCheck()
  if (isNew || input.title !== undefined) check.content('title', input.title, true)
  input.answers?.forEach(({ state, reason }, index) => {
    check.text(`answers.${index}.reason`, reason, longest.reason)
    if (state === 'not_applicable' && !reason?.trim()) check.fault(`answers.${index}.reason`, 'required')
  })
  input.controllers?.forEach((party, index) => checkParty(check, `controllers.${index}`, party))
  input.purposes?.forEach(({ text, statute, interest }, index) => {
    check.content(`purposes.${index}.text`, text, true)
    check.text(`purposes.${index}.statute`, statute)
    check.content(`purposes.${index}.interest`, interest)
  })
  input.subjects?.forEach(({ text }, index) => check.content(`subjects.${index}.text`, text, true))
  input.dataItems?.forEach((item, index) => checkDataItem(check, `dataItems.${index}`, item))
  input.sources?.forEach(({ text }, index) => check.content(`sources.${index}.text`, text, true))
  input.recipients?.forEach((recipient, index) => checkRecipient(check, `recipients.${index}`, recipient))
  input.transfers?.forEach((transfer, index) => checkTransfer(check, `transfers.${index}`, transfer))
  input.measures?.forEach(({ text, evidencedOn }, index) => {
    check.content(`measures.${index}.text`, text)
    check.day(`measures.${index}.evidencedOn`, evidencedOn)
  })
  input.assessments?.forEach((assessment, index) => checkAssessment(check, `assessments.${index}`, assessment))
  if (input.accountability) checkAccountability(check, input.accountability)
  check.day('reviewedOn', input.reviewedOn)
  checkRepeated(check, 'answers', input.answers, 'statement')
  for (const list of partLists) checkRepeated(check, list, input[list], 'id')
  for (const [field, list] of Object.entries(input))
    if (Array.isArray(list) && list.length > most) check.fault(field, 'too_many', list.length)
  return check.faults
}

/** The same item twice in one list: one of the two wordings would be lost without a word. */
function checkRepeated<Key extends string>(
  check: InputCheck,
  list: string,
  items: readonly { readonly [key in Key]?: string | null }[] | null | undefined,
  key: Key,
): void {
  const seen = new Set<string>()
  items?.forEach((item, index) => {
    const value = item[key]
    if (value && seen.has(value)) check.fault(`${list}.${index}.${key}`, 'repeated', value)
    if (value) seen.add(value)
  })
}

function checkParty(check: InputCheck, path: string, { id, name, country }: PartyInput): void {
  if (!id) check.required(`${path}.name`, name, longest.name)
  check.country(`${path}.country`, country)
}

function checkDataItem(check: InputCheck, path: string, item: DataItemInput): void {
  const { text, subjectIds, specialCategory, specialCondition, retention } = item
  if (subjectIds && subjectIds.length > most) check.fault(`${path}.subjectIds`, 'too_many', subjectIds.length)
  check.content(`${path}.text`, text, true)
  check.text(`${path}.specialCondition`, specialCondition)
  const isArticle9 = specialCategory && specialCategory !== 'criminal'
  if (isArticle9 && specialCondition && !/^[a-j]$/.test(specialCondition))
    check.fault(`${path}.specialCondition`, 'invalid_condition', specialCondition)
  if (!retention) return
  check.duration(`${path}.retention.period`, retention.period)
  check.text(`${path}.retention.statute`, retention.statute)
  check.content(`${path}.retention.criterion`, retention.criterion)
}

function checkRecipient(check: InputCheck, path: string, { party, category, engagement, role }: RecipientInput): void {
  if (party) checkParty(check, `${path}.party`, party)
  else check.content(`${path}.category`, category, true)
  if (engagement) checkEngagement(check, `${path}.engagement`, engagement)
  if (engagement && (!party || role !== 'processor')) check.fault(`${path}.engagement`, 'not_a_processor')
}

function checkEngagement(check: InputCheck, path: string, engagement: EngagementInput): void {
  for (const field of ['contractDate', 'endsOn', 'auditedOn', 'guaranteesCheckedOn'] as const)
    check.day(`${path}.${field}`, engagement[field])
  check.text(`${path}.contractReference`, engagement.contractReference)
  check.content(`${path}.scope`, engagement.scope)
  const { subProcessors, remoteAccessFrom } = engagement
  if (subProcessors && subProcessors.length > most) check.fault(`${path}.subProcessors`, 'too_many', subProcessors.length)
  subProcessors?.forEach((party, index) => checkParty(check, `${path}.subProcessors.${index}`, party))
  remoteAccessFrom?.forEach((country, index) => check.country(`${path}.remoteAccessFrom.${index}`, country))
  checkOnce(check, `${path}.remoteAccessFrom`, remoteAccessFrom)
}

function checkAssessment(check: InputCheck, path: string, assessment: AssessmentInput): void {
  for (const field of ['date', 'nextReview', 'authorityConsultedOn'] as const) check.day(`${path}.${field}`, assessment[field])
  check.content(`${path}.outcome`, assessment.outcome)
}

/** Ages between which a Member State may set the limit of a child's own consent, Art. 8(1). */
const childAges = { least: 13, most: 16 } as const

function checkAccountability(check: InputCheck, input: AccountabilityInput): void {
  const { owner, startedOn, nextReviewOn, riskCriteria, automatedLogic, consentProof, childAgeLimit, jointControllers } = input
  check.text('accountability.owner', owner, longest.name)
  check.day('accountability.startedOn', startedOn)
  check.day('accountability.nextReviewOn', nextReviewOn)
  checkOnce(check, 'accountability.riskCriteria', riskCriteria)
  check.content('accountability.automatedLogic', automatedLogic)
  check.content('accountability.consentProof', consentProof)
  if (childAgeLimit !== null && childAgeLimit !== undefined && (childAgeLimit < childAges.least || childAgeLimit > childAges.most))
    check.fault('accountability.childAgeLimit', 'out_of_range', childAgeLimit)
  jointControllers?.forEach((party, index) => checkParty(check, `accountability.jointControllers.${index}`, party))
  if (jointControllers && jointControllers.length > most)
    check.fault('accountability.jointControllers', 'too_many', jointControllers.length)
}

function checkOnce(check: InputCheck, path: string, words: readonly string[] | null | undefined): void {
  if (words && new Set(words).size < words.length) check.fault(path, 'repeated', words.join(', '))
}

/** What the input says and what stands already contradict each other only once both are together. */
export function checkTogether(activity: ActivityEntity): readonly Fault[] {
  const check = new InputCheck()
  activity.recipients.getItems().forEach(({ engagement }, index) => {
    if (engagement?.contractDate && engagement.endsOn && engagement.endsOn < engagement.contractDate)
      check.fault(`recipients.${index}.engagement.endsOn`, 'before_contract', engagement.endsOn)
  })
  if (activity.role === 'processor' && activity.jointControllers.length > 0)
    check.fault('accountability.jointControllers', 'not_a_controller')
  return check.faults
}

function checkTransfer(check: InputCheck, path: string, transfer: TransferInput): void {
  const { importer, importerText, country, mechanismId, mechanismKind, module, signedOn, assessedOn, supplementaryMeasures } = transfer
  if (importer) checkParty(check, `${path}.importer`, importer)
  check.content(`${path}.importerText`, importerText)
  check.country(`${path}.country`, country)
  check.day(`${path}.signedOn`, signedOn)
  check.day(`${path}.assessedOn`, assessedOn)
  check.day(`${path}.listCheckedOn`, transfer.listCheckedOn)
  check.content(`${path}.supplementaryMeasures`, supplementaryMeasures)
  if (module !== null && module !== undefined && (module < 1 || module > 4)) check.fault(`${path}.module`, 'out_of_range', module)
  if (!mechanismId) return
  const mechanism = mechanismById(mechanismId)
  if (!mechanism) check.fault(`${path}.mechanismId`, 'unknown_mechanism', mechanismId)
  else if (mechanismKind && mechanism.kind !== mechanismKind && !isOtherSafeguard(mechanism.kind, mechanismKind))
    check.fault(`${path}.mechanismKind`, 'contradicts_mechanism', mechanismKind)
}

/** Instruments outside the families that notices name go under the word nearest to them. */
const isOtherSafeguard = (family: string, kind: string): boolean =>
  (family === 'other_safeguard' && kind === 'unspecified_safeguards') || family === 'not_a_ground'
