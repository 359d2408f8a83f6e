import {
  engagementOf,
  newKey,
  noParty,
  noWords,
  type AssessmentDraft,
  type ControllerDraft,
  type DataItemDraft,
  type MeasureDraft,
  type PurposeDraft,
  type RecipientDraft,
  type TransferDraft,
  type WordsDraft,
} from './draft.js'
import type { AssessmentKind } from '../../gql/graphql.js'
import type { Measure } from '@seloste/schema/vocabulary/measure'

const fresh = () => ({ key: newKey(), id: null })

export const newWords = (): WordsDraft => ({ ...fresh(), text: noWords() })
export const newController = (): ControllerDraft => ({ ...fresh(), party: noParty() })
export const newPurpose = (): PurposeDraft => ({ ...newWords(), legalBases: [], statute: '', interest: noWords() })
export const newDataItem = (): DataItemDraft => ({
  ...newWords(),
  subjectIds: [],
  specialCategory: '',
  specialCondition: '',
  period: '',
  startEvent: '',
  criterion: noWords(),
  statute: '',
  endAction: '',
})
export const newRecipient = (): RecipientDraft => ({
  ...fresh(),
  party: noParty(),
  category: noWords(),
  role: 'unclear',
  ...engagementOf(null),
})
export const newTransfer = (): TransferDraft => ({
  ...fresh(),
  importer: noParty(),
  importerText: noWords(),
  country: '',
  mechanismKind: '',
  mechanismId: '',
  module: null,
  signedOn: '',
  assessedOn: '',
  supplementaryMeasures: noWords(),
  listCheckedOn: '',
  coversStaffData: null,
  isRepeated: null,
  importerUnderGdpr: null,
})
export const newMeasure = (kind: Measure): MeasureDraft => ({ ...newWords(), kind, limb: null, evidencedOn: '' })
export const newAssessment = (kind: AssessmentKind): AssessmentDraft => ({
  ...fresh(),
  kind,
  status: 'planned',
  date: '',
  nextReview: '',
  outcome: noWords(),
  officerConsulted: null,
  residualRisk: '',
  authorityConsultedOn: '',
})
