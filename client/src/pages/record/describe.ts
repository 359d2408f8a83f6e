import { languages } from '@seloste/schema/text'
import { residualRisks, riskCriteria, subProcessorApprovals } from '@seloste/schema/vocabulary/accountability'
import { assessmentKinds, assessmentStatuses } from '@seloste/schema/vocabulary/assessment'
import { answerStates, statements, type Statement } from '@seloste/schema/vocabulary/answer'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import { automatedDecisions } from '@seloste/schema/vocabulary/right'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { country, day } from '../../use/format.js'
import type { MessageKey } from '../../i18n/messages.js'
import { word } from '../../use/locale.js'
import type { Say } from '../../use/text.js'
import type { AccountabilityDraft, Content, DataItemDraft, Draft, RecipientDraft } from './draft.js'
import type { parts } from './input.js'

const said = (text: Content): string =>
  languages
    .map((language) => text[language].trim())
    .filter(Boolean)
    .join(' / ')
const line = (...pieces: readonly (string | false | null | undefined)[]): string => pieces.filter(Boolean).join(', ')

const item = (given: DataItemDraft): string =>
  line(
    said(given.text),
    given.specialCategory && word(specialCategories[given.specialCategory]),
    given.specialCondition,
    given.period,
    given.startEvent && word(startEvents[given.startEvent]),
    said(given.criterion),
    given.statute,
    given.endAction && word(endActions[given.endAction]),
  )

const engagement = (one: RecipientDraft): readonly string[] => [
  one.contractDate && day(one.contractDate),
  one.endsOn && day(one.endsOn),
  one.contractReference,
  said(one.scope),
  one.auditedOn && day(one.auditedOn),
  one.guaranteesCheckedOn && day(one.guaranteesCheckedOn),
  one.subProcessorApproval && word(subProcessorApprovals[one.subProcessorApproval]),
  ...one.subProcessors.map(({ party }) => party.name),
  ...one.remoteCountries.map(country),
]

const answer = (question: MessageKey, given: boolean | null, t: Say): string =>
  given === null ? '' : `${t(question)} ${t(given ? 'common.yes' : 'common.no')}`

const shown = (one: AccountabilityDraft, t: Say): readonly string[] => [
  one.owner,
  one.startedOn && day(one.startedOn),
  one.nextReviewOn && day(one.nextReviewOn),
  one.riskCriteria?.length === 0
    ? t('record.screening.none')
    : line(...(one.riskCriteria ?? []).map((criterion) => word(riskCriteria[criterion]))),
  line(one.automatedDecisions && word(automatedDecisions[one.automatedDecisions]), said(one.automatedLogic)),
  said(one.consentProof),
  answer('record.accountability.offeredToChildren', one.offeredToChildren, t),
  one.childAgeLimit === null ? '' : String(one.childAgeLimit),
  line(...one.jointControllers.map(({ party }) => party.name)),
  answer('record.accountability.hasJointArrangement', one.hasJointArrangement, t),
]

/** One part of a record in words, a line for each row, so that two versions can be read side by side. */
export function describe(part: (typeof parts)[number], draft: Draft, t: Say): readonly string[] {
  const told: { readonly [Part in (typeof parts)[number]]: () => readonly string[] } = {
    title: () => languages.map((language) => draft.title[language]).filter(Boolean),
    answers: () =>
      Object.entries(draft.answers).map(([statement, { state, reason }]) =>
        line(`${word(statements[statement as Statement])}: ${word(answerStates[state])}`, reason),
      ),
    controllers: () => draft.controllers.map(({ party }) => party.name),
    purposes: () =>
      draft.purposes.map((one) =>
        line(said(one.text), ...one.legalBases.map((basis) => word(legalBases[basis])), one.statute, said(one.interest)),
      ),
    subjects: () => draft.subjects.map(({ text }) => said(text)),
    dataItems: () => draft.dataItems.map(item),
    sources: () => draft.sources.map(({ text }) => said(text)),
    recipients: () =>
      draft.recipients.map((one) => line(one.party.name, said(one.category), word(recipientRoles[one.role]), ...engagement(one))),
    transferStatement: () => [word(transferStatements[draft.transferStatement])],
    transfers: () =>
      draft.transfers.map((one) =>
        line(
          one.importer.name,
          said(one.importerText),
          country(one.country),
          one.mechanismKind && word(mechanismKinds[one.mechanismKind]),
          one.mechanismId,
          one.signedOn && day(one.signedOn),
          one.assessedOn && day(one.assessedOn),
          said(one.supplementaryMeasures),
          one.listCheckedOn && day(one.listCheckedOn),
          answer('record.coversStaffData', one.coversStaffData, t),
          answer('record.isRepeated', one.isRepeated, t),
          answer('record.importerUnderGdpr', one.importerUnderGdpr, t),
        ),
      ),
    measures: () => draft.measures.map((one) => line(word(measures[one.kind]), said(one.text), one.evidencedOn && day(one.evidencedOn))),
    assessments: () =>
      draft.assessments.map((one) =>
        line(
          word(assessmentKinds[one.kind]),
          word(assessmentStatuses[one.status]),
          one.date && day(one.date),
          one.nextReview && day(one.nextReview),
          said(one.outcome),
          answer('record.assessment.officerConsulted', one.officerConsulted, t),
          one.residualRisk && word(residualRisks[one.residualRisk]),
          one.authorityConsultedOn && day(one.authorityConsultedOn),
        ),
      ),
    accountability: () => shown(draft.accountability, t).filter(Boolean),
    reviewedOn: () => (draft.reviewedOn ? [day(draft.reviewedOn)] : []),
  }
  return told[part]()
}
