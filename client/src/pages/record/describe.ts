import { languages } from '@seloste/schema/text'
import { answerStates, statements, type Statement } from '@seloste/schema/vocabulary/answer'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { endActions, startEvents } from '@seloste/schema/vocabulary/retention'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { country, day } from '../../use/format.js'
import { word } from '../../use/locale.js'
import type { Content, DataItemDraft, Draft } from './draft.js'
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

/** One part of a record in words, a line for each row, so that two versions can be read side by side. */
export function describe(part: (typeof parts)[number], draft: Draft): readonly string[] {
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
      draft.recipients.map((one) =>
        line(
          one.party.name,
          said(one.category),
          word(recipientRoles[one.role]),
          one.contractDate && day(one.contractDate),
          one.contractReference,
        ),
      ),
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
        ),
      ),
    measures: () => draft.measures.map((one) => line(word(measures[one.kind]), said(one.text), one.evidencedOn && day(one.evidencedOn))),
    reviewedOn: () => (draft.reviewedOn ? [day(draft.reviewedOn)] : []),
  }
  return told[part]()
}
