import type { Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import type { RecipientRole } from '@seloste/schema/vocabulary/recipient'
import type { EndAction, StartEvent } from '@seloste/schema/vocabulary/retention'
import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'
import type { RecordPartsFragment } from '../../gql/graphql.js'

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

export interface RecipientDraft extends Item {
  party: PartyDraft
  category: Content
  role: RecipientRole
  hasContract: boolean | null
  contractDate: string
  contractReference: string
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
}

export interface MeasureDraft extends WordsDraft {
  kind: Measure
  limb: MeasureLimb | null
  evidencedOn: string
}

export interface ControllerDraft extends Item {
  party: PartyDraft
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
  reviewedOn: string
}

/** Lists of the draft whose rows have an identity. */
export const lists = ['controllers', 'purposes', 'subjects', 'dataItems', 'sources', 'recipients', 'transfers', 'measures'] as const
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
      hasContract: given.engagement?.hasContract ?? null,
      contractDate: given.engagement?.contractDate ?? '',
      contractReference: given.engagement?.contractReference ?? '',
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
    })),
    measures: activity.measures.map((given) => ({
      ...keyed(given),
      kind: given.kind,
      limb: given.limb,
      text: words(given.text),
      evidencedOn: given.evidencedOn ?? '',
    })),
    reviewedOn: activity.reviewedOn ?? '',
  }
}
