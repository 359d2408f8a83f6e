import type { Terms } from '../text.js'

/**
 * How a field of Art. 30 stands. Silence is not "none": `unanswered` means that nobody has said anything,
 * `unknown` that somebody was asked and does not know, `none` that there is nothing to record.
 */
export type AnswerState = 'answered' | 'none' | 'not_applicable' | 'unknown' | 'unanswered'

export const answerStates: Terms<AnswerState> = {
  answered: { fi: 'kirjattu', sv: 'angiven', en: 'answered' },
  none: { fi: 'ei ole', sv: 'finns inte', en: 'none' },
  not_applicable: { fi: 'ei sovellu', sv: 'ej tillämplig', en: 'not applicable' },
  unknown: { fi: 'ei tiedossa', sv: 'vet inte', en: 'not known' },
  unanswered: { fi: 'vastaamatta', sv: 'obesvarad', en: 'not answered' },
}

/**
 * The statements of Art. 30: of 30(1) controller to measures (a–g), of 30(2) `controllers` (a),
 * `processing` (b), transfers (c) and measures (d).
 */
export type Statement =
  | 'controller'
  | 'purposes'
  | 'dataSubjects'
  | 'dataCategories'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'measures'
  | 'controllers'
  | 'processing'

export const statements: Terms<Statement> = {
  controller: { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  purposes: { fi: 'Tarkoitukset', sv: 'Ändamål', en: 'Purposes' },
  dataSubjects: { fi: 'Rekisteröidyt', sv: 'Registrerade', en: 'Data subjects' },
  dataCategories: { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Personal data' },
  recipients: { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  transfers: { fi: 'Siirrot', sv: 'Överföringar', en: 'Transfers' },
  retention: { fi: 'Poistoajat', sv: 'Raderingsfrister', en: 'Retention' },
  measures: { fi: 'Turvatoimet', sv: 'Säkerhetsåtgärder', en: 'Security measures' },
  controllers: { fi: 'Rekisterinpitäjät', sv: 'Personuppgiftsansvariga', en: 'Controllers served' },
  processing: { fi: 'Käsittelyn ryhmät', sv: 'Kategorier av behandling', en: 'Categories of processing' },
}

/** Statutory order and letter, Art. 30(1)(a)–(g). */
export const controllerStatements = [
  ['controller', 'a'],
  ['purposes', 'b'],
  ['dataSubjects', 'c'],
  ['dataCategories', 'c'],
  ['recipients', 'd'],
  ['transfers', 'e'],
  ['retention', 'f'],
  ['measures', 'g'],
] as const satisfies readonly (readonly [Statement, string])[]

/** Statutory order and letter, Art. 30(2)(a)–(d). */
export const processorStatements = [
  ['controllers', 'a'],
  ['processing', 'b'],
  ['transfers', 'c'],
  ['measures', 'd'],
] as const satisfies readonly (readonly [Statement, string])[]

/** How a required statement stands for one activity, derived from its answer and the verdicts on it. */
export type StatementState = 'gap' | 'unanswered' | 'unsure' | 'met' | 'not_applicable'
