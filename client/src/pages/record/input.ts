import type { Language } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import { readDay } from '../../use/day-input.js'
import type { AccountabilityInput, ActivityInput, ContentTextInput, EngagementInput, PartyInput } from '../../gql/graphql.js'
import {
  hasWords,
  type AccountabilityDraft,
  type Content,
  type ControllerDraft,
  type DataItemDraft,
  type Draft,
  type ListName,
  type PartyDraft,
  type RecipientDraft,
  type TransferDraft,
} from './draft.js'

const orNull = <Value extends string>(value: Value | ''): Value | null => (value.trim() === '' ? null : (value as Value))

const written = (text: Content): ContentTextInput =>
  Object.fromEntries((['fi', 'sv', 'en'] satisfies Language[]).map((language) => [language, orNull(text[language])]))

const named = ({ id, name }: PartyDraft): boolean => id !== null || name.trim() !== ''
const partyInput = ({ id, name, country }: PartyDraft): PartyInput => (id ? { id } : { name: name.trim(), country: orNull(country) })

/** Rows on which nobody wrote anything are not sent. */
export const isBlank: { readonly [List in ListName]: (item: Draft[List][number]) => boolean } = {
  controllers: ({ party }) => !named(party),
  purposes: ({ text, legalBases, statute, interest }) => !hasWords(text) && !legalBases.length && !statute.trim() && !hasWords(interest),
  subjects: ({ text }) => !hasWords(text),
  dataItems: ({ text }) => !hasWords(text),
  sources: ({ text }) => !hasWords(text),
  recipients: ({ party, category }) => !named(party) && !hasWords(category),
  transfers: ({ importer, importerText, country, mechanismKind, mechanismId }) =>
    !named(importer) && !hasWords(importerText) && !country && !mechanismKind && !mechanismId,
  measures: () => false,
  assessments: () => false,
}

function filled<List extends ListName>(draft: Draft, list: List): Draft[List][number][] {
  const items: readonly Draft[List][number][] = draft[list]
  return items.filter((item) => !isBlank[list](item as never))
}

function retention({ period, startEvent, criterion, statute, endAction }: DataItemDraft) {
  if (!period && !startEvent && !hasWords(criterion) && !statute.trim() && !endAction) return null
  return {
    period: orNull(period),
    startEvent: orNull(startEvent),
    criterion: written(criterion),
    statute: orNull(statute),
    endAction: orNull(endAction),
  }
}

const partiesInput = (rows: readonly ControllerDraft[]): PartyInput[] =>
  rows.filter(({ party }) => named(party)).map(({ party }) => partyInput(party))

function engagement(item: RecipientDraft): EngagementInput | null {
  if (item.role !== 'processor' || !named(item.party)) return null
  return {
    hasContract: item.hasContract,
    contractDate: orNull(item.contractDate),
    endsOn: orNull(item.endsOn),
    contractReference: orNull(item.contractReference),
    scope: written(item.scope),
    auditedOn: orNull(item.auditedOn),
    guaranteesCheckedOn: orNull(item.guaranteesCheckedOn),
    subProcessorApproval: orNull(item.subProcessorApproval),
    subProcessors: partiesInput(item.subProcessors),
    remoteAccessFrom: remoteAccess(item),
  }
}

function remoteAccess({ remoteAccess: isReached, remoteCountries }: RecipientDraft): string[] | null {
  if (isReached === false) return []
  return isReached && remoteCountries.length > 0 ? remoteCountries : null
}

const accountability = (given: AccountabilityDraft): AccountabilityInput => ({
  owner: orNull(given.owner),
  startedOn: orNull(given.startedOn),
  nextReviewOn: orNull(given.nextReviewOn),
  riskCriteria: given.riskCriteria,
  automatedDecisions: given.automatedDecisions,
  automatedLogic: written(given.automatedLogic),
  consentProof: written(given.consentProof),
  offeredToChildren: given.offeredToChildren,
  childAgeLimit: given.childAgeLimit,
  jointControllers: partiesInput(given.jointControllers),
  hasJointArrangement: given.hasJointArrangement,
})

const transfer = (item: TransferDraft) => ({
  id: item.id,
  importer: named(item.importer) ? partyInput(item.importer) : null,
  importerText: written(item.importerText),
  country: orNull(item.country),
  mechanismKind: orNull(item.mechanismKind),
  mechanismId: orNull(item.mechanismId),
  module: item.module,
  signedOn: orNull(item.signedOn),
  assessedOn: orNull(item.assessedOn),
  supplementaryMeasures: written(item.supplementaryMeasures),
  listCheckedOn: orNull(item.listCheckedOn),
  coversStaffData: item.coversStaffData,
  isRepeated: item.isRepeated,
  importerUnderGdpr: item.importerUnderGdpr,
})

/** The whole draft as the API takes it. */
function inputOf(draft: Draft): Required<ActivityInput> {
  return {
    title: written(draft.title),
    answers: Object.entries(draft.answers).map(([statement, { state, reason }]) => ({
      statement: statement as Statement,
      state,
      reason: orNull(reason),
    })),
    controllers: filled(draft, 'controllers').map(({ party }) => partyInput(party)),
    purposes: filled(draft, 'purposes').map(({ id, text, legalBases, statute, interest }) => ({
      id,
      text: written(text),
      legalBases,
      statute: orNull(statute),
      interest: written(interest),
    })),
    subjects: filled(draft, 'subjects').map(({ id, text }) => ({ id, text: written(text) })),
    dataItems: filled(draft, 'dataItems').map((item) => ({
      id: item.id,
      text: written(item.text),
      subjectIds: item.subjectIds,
      specialCategory: orNull(item.specialCategory),
      specialCondition: item.specialCategory ? orNull(item.specialCondition) : null,
      retention: retention(item),
    })),
    sources: filled(draft, 'sources').map(({ id, text }) => ({ id, text: written(text) })),
    recipients: filled(draft, 'recipients').map((item) => ({
      id: item.id,
      party: named(item.party) ? partyInput(item.party) : null,
      category: written(item.category),
      role: item.role,
      engagement: engagement(item),
    })),
    transferStatement: draft.transferStatement,
    transfers: filled(draft, 'transfers').map(transfer),
    measures: filled(draft, 'measures').map(({ id, kind, limb, text, evidencedOn }) => ({
      id,
      kind,
      limb,
      text: written(text),
      evidencedOn: orNull(evidencedOn),
    })),
    assessments: draft.assessments.map((item) => ({
      id: item.id,
      kind: item.kind,
      status: item.status,
      date: orNull(item.date),
      nextReview: orNull(item.nextReview),
      outcome: written(item.outcome),
      officerConsulted: item.officerConsulted,
      residualRisk: orNull(item.residualRisk),
      authorityConsultedOn: orNull(item.authorityConsultedOn),
    })),
    accountability: accountability(draft.accountability),
    reviewedOn: orNull(draft.reviewedOn),
  }
}

/** Whether a day is written that no calendar has: it is marked at its field and not sent. */
export function hasOddDay({ transfers, recipients, measures, assessments, accountability: shown, reviewedOn }: Draft): boolean {
  const days = [
    reviewedOn,
    shown.startedOn,
    shown.nextReviewOn,
    ...transfers.flatMap(({ signedOn, assessedOn, listCheckedOn }) => [signedOn, assessedOn, listCheckedOn]),
    ...recipients.flatMap(({ contractDate, endsOn, auditedOn, guaranteesCheckedOn }) => [
      contractDate,
      endsOn,
      auditedOn,
      guaranteesCheckedOn,
    ]),
    ...measures.map(({ evidencedOn }) => evidencedOn),
    ...assessments.flatMap(({ date, nextReview, authorityConsultedOn }) => [date, nextReview, authorityConsultedOn]),
  ]
  return days.some((day) => day !== '' && readDay(day) === null)
}

export type Part = keyof ActivityInput
/** The parts of a record, in statutory order. */
export const parts = [
  'title',
  'answers',
  'controllers',
  'purposes',
  'subjects',
  'dataItems',
  'sources',
  'recipients',
  'transferStatement',
  'transfers',
  'measures',
  'assessments',
  'accountability',
  'reviewedOn',
] as const satisfies readonly Part[]

/** Parts that say something else than before. */
export function partsChanged(before: Draft, after: Draft): readonly (typeof parts)[number][] {
  const a = inputOf(before)
  const b = inputOf(after)
  return parts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
}

/** Only what was changed, so that the rest of a record that somebody else edits stays theirs. */
export function changesOf(base: Draft, draft: Draft): ActivityInput {
  const whole = inputOf(draft)
  const before = inputOf(base)
  const changed: Record<string, unknown> = Object.fromEntries(partsChanged(base, draft).map((part) => [part, whole[part]]))
  if (changed['answers']) {
    const same = new Set((before.answers ?? []).map((answer) => JSON.stringify(answer)))
    changed['answers'] = (whole.answers ?? []).filter((answer) => !same.has(JSON.stringify(answer)))
  }
  return changed as ActivityInput
}

/** Keys of the rows in the order in which they were sent: the server names a row by its place. */
export function sentKeys(draft: Draft, list: ListName): readonly string[] {
  return filled(draft, list).map(({ key }) => key)
}
