import type { ActivityRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'
import type { AnswerState, Statement } from '@seloste/schema/vocabulary/answer'
import { controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import { field, recordedItems } from './evidence.js'
import type { Judgement } from './rule.js'
import { gap, met, notApplicable, unanswered, unsure } from './rule.js'

/**
 * How a statement of an activity is answered, kept apart as the law needs it: nobody asked, nobody knows, nothing to
 * record, does not apply. A field with content counts as answered although no one ticked it; silence never as "none".
 */
export function answerOf(activity: ActivityRecord, statement: Statement): AnswerState {
  const state = activity.answers[statement]?.state ?? 'unanswered'
  if (state === 'not_applicable' || state === 'unknown') return state
  if (isFilled(activity, statement)) return 'answered'
  return statement === 'transfers' ? transferAnswer(activity, state) : state
}

/** Without transfers in the record, what it says of them is the answer: "none" is one, silence is not. */
function transferAnswer({ transferStatement }: ActivityRecord, state: AnswerState): AnswerState {
  if (transferStatement === 'none' && state !== 'none') return 'none'
  if (state !== 'unanswered') return state
  return transferStatement === 'absent' ? 'unanswered' : 'answered'
}

const contents = {
  controllers: (activity) => activity.controllers.length,
  processing: (activity) => activity.purposes.length,
  purposes: (activity) => activity.purposes.length,
  dataSubjects: (activity) => activity.subjects.length,
  dataCategories: (activity) => activity.dataItems.length,
  recipients: (activity) => activity.recipients.length,
  transfers: (activity) => activity.transfers.length,
  retention: (activity) => activity.dataItems.filter((item) => item.retention !== null).length,
  measures: (activity) => activity.measures.length,
  controller: () => 0,
} satisfies Record<Statement, (activity: ActivityRecord) => number>

/** Whether the record holds anything under the statement. */
export const isFilled = (activity: ActivityRecord, statement: Statement): boolean => contents[statement](activity) > 0

/** Whether Art. 30 asks the statement of this kind of record: 30(1) of a controller's, 30(2) of a processor's. */
export function isRequired(activity: ActivityRecord, statement: Statement): boolean {
  const required: readonly (readonly [Statement, string])[] = activity.role === 'controller' ? controllerStatements : processorStatements
  return required.some(([asked]) => asked === statement)
}

const otherKindOfRecord: Localized = {
  fi: 'Tätä tietoa ei vaadita tämän lajin selosteelta: rekisterinpitäjän seloste noudattaa 30 artiklan 1 kohtaa, käsittelijän seloste 2 kohtaa.',
  sv: 'Uppgiften krävs inte i detta slags register: den personuppgiftsansvariges register följer artikel 30.1 och personuppgiftsbiträdets artikel 30.2.',
  en: 'This kind of record does not need the statement: a controller’s record follows Article 30(1), a processor’s Article 30(2).',
}
const markedNotApplicable: Localized = {
  fi: 'Merkitty: ei sovellu. {answerReason}',
  sv: 'Markerad som ej tillämplig. {answerReason}',
  en: 'Marked as not applicable. {answerReason}',
}
const notApplicableWithoutReason: Localized = {
  fi: 'Tieto on merkitty: ei sovellu. Syytä ei ole kirjattu.',
  sv: 'Uppgiften är markerad som ej tillämplig, men skälet är inte angivet.',
  en: 'The statement is marked as not applicable, but no reason is recorded.',
}
const notApplicableYetFilled: Localized = {
  fi: 'Tieto on merkitty: ei sovellu. Sisältöä on silti kirjattu. Kumpi pitää paikkansa?',
  sv: 'Uppgiften är markerad som ej tillämplig, men ändå ifylld. Vilket stämmer?',
  en: 'The statement is marked as not applicable, yet something is recorded under it. Which of the two holds?',
}
const recordedAsUnknown: Localized = {
  fi: 'Tieto on kirjattu: ei tiedossa. Kysy henkilöltä, joka tietää asian.',
  sv: 'Uppgiften är angiven som inte känd. Fråga någon som känner till saken.',
  en: 'The statement is recorded as not known. Somebody who knows has to be asked.',
}

/** The judgement that follows from the answer alone, or null where the record's content must be looked at. */
export function judgedByAnswer(activity: ActivityRecord, statement: Statement, mayBeNone: boolean): Judgement | null {
  if (!isRequired(activity, statement)) return notApplicable(otherKindOfRecord)
  const answer = activity.answers[statement]
  const said = [field(`answers.${statement}`, answer?.state ?? null), ...(answer?.provenance?.evidence ?? [])]
  const missing = [field(`answers.${statement}`)]
  switch (answerOf(activity, statement)) {
    case 'not_applicable':
      if (isFilled(activity, statement)) return unsure(notApplicableYetFilled, { evidence: said })
      if (!answer?.reason) return unsure(notApplicableWithoutReason, { evidence: said })
      return notApplicable(markedNotApplicable, { evidence: said, values: { answerReason: answer.reason } })
    case 'unknown':
      return unsure(recordedAsUnknown, { evidence: said })
    case 'unanswered':
      return unanswered({ evidence: missing })
    case 'none':
      return mayBeNone ? met({ evidence: said }) : gap({ evidence: said })
    case 'answered':
      return null
  }
}

/** Judges a statement that is met as soon as the record holds something under it. */
export function judgeStatement(
  activity: ActivityRecord,
  statement: Statement,
  items: Parameters<typeof recordedItems>[1],
  path: string,
  mayBeNone = false,
): Judgement {
  const settled = judgedByAnswer(activity, statement, mayBeNone)
  if (settled) return settled
  return items.length > 0 ? met({ evidence: recordedItems(path, items) }) : gap({ evidence: [field(path)] })
}
