import { mechanismById } from '@seloste/schema/law/mechanisms'
import { InputCheck, longest, type Fault } from '../input-check.js'
import type { PartyInput } from '../party/party.type.js'
import type { ActivityInput, DataItemInput, RecipientInput, TransferInput } from './activity.input.js'

/** Longest lists of one activity. */
const most = 500

/** The lists of an activity whose items have an id of their own. */
export const partLists = ['purposes', 'subjects', 'dataItems', 'sources', 'recipients', 'transfers', 'measures'] as const

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
  check.day(`${path}.engagement.contractDate`, engagement?.contractDate)
  check.text(`${path}.engagement.contractReference`, engagement?.contractReference)
  if (engagement && (!party || role !== 'processor')) check.fault(`${path}.engagement`, 'not_a_processor')
}

function checkTransfer(check: InputCheck, path: string, transfer: TransferInput): void {
  const { importer, importerText, country, mechanismId, mechanismKind, module, signedOn, assessedOn, supplementaryMeasures } = transfer
  if (importer) checkParty(check, `${path}.importer`, importer)
  check.content(`${path}.importerText`, importerText)
  check.country(`${path}.country`, country)
  check.day(`${path}.signedOn`, signedOn)
  check.day(`${path}.assessedOn`, assessedOn)
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
