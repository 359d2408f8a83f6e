import type { ActivityRecord, SourceSpan } from '@seloste/schema/record'
import type { Language } from '@seloste/schema/text'
import type { AnswerState, Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { answerStates, controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import { isOpen, verdicts } from '@seloste/schema/vocabulary/verdict'
import type {
  ActivityToReport,
  DecisionToReport,
  FindingToReport,
  Line,
  ReportActivity,
  ReportInput,
  ReportStatement,
} from '../report-shape.js'
import { contentWords as w } from '../wording/content-words.js'
import { dayWords, statementProvision } from '../wording/phrases.js'
import { reportAccountability } from './accountability.js'
import { decisionWords } from './decisions.js'
import { missing, note, quotes, say, wordsOf } from './lines.js'
import { reportRetention } from './retention.js'
import { standingOf } from './standing.js'
import type { Particular } from './statements.js'
import { statementLines } from './statements.js'
import { reportTransfer } from './transfers.js'

/** How a required statement stands, in words. */
export const stateWords = (state: StatementState, language: Language): string =>
  state === 'unanswered' ? answerStates.unanswered[language] : verdicts[state][language]

/** One activity: every statement that Art. 30 asks of its kind of record, in statutory order, none left out. */
export function reportActivity(
  { record, states }: ActivityToReport,
  number: string,
  input: ReportInput,
  decisions: ReadonlyMap<string, DecisionToReport>,
): ReportActivity {
  const { language, asOf, organization } = input
  const of: Particular = {
    organization,
    activity: record,
    language,
    retention: record.dataItems.map((item) => reportRetention(item, record.subjects, language)),
    transfers: record.transfers.map((transfer) => reportTransfer(transfer, asOf, language)),
  }
  const order = record.role === 'controller' ? controllerStatements : processorStatements
  const statements = order.map(([statement, letter]) => {
    const state = states.find((each) => each.statement === statement)?.state ?? 'unsure'
    return reportStatement(statement, letter, state, of, input, decisions)
  })
  return {
    number,
    title: wordsOf(record.title, language) ?? { text: say(w.untitled, language), language },
    standing: standingOf(statements.map(({ state }) => state)),
    statements,
    retention: of.retention,
    transfers: of.transfers,
    accountability: reportAccountability(record, language),
    origin: origin(record, language),
  }
}

function reportStatement(
  statement: Statement,
  letter: string,
  state: StatementState,
  of: Particular,
  { layout, language, findings, asOf }: ReportInput,
  decisions: ReadonlyMap<string, DecisionToReport>,
): ReportStatement {
  const { activity } = of
  const open = findings.filter((finding) => isOpenOn(finding, statement, activity))
  const lines = statementLines[statement](of)
  const answer = answerOf(activity, statement, lines)
  const headings: Readonly<Partial<Record<Statement, Readonly<Record<Language, string>>>>> = layout.headings[activity.role]
  return {
    statement,
    letter,
    heading: headings[statement]?.[language] ?? statement,
    provision: statementProvision(activity.role, letter, language),
    state,
    stateWords: stateWords(state, language),
    answer,
    answerWords: answerStates[answer][language],
    lines: [
      ...answered(answer, activity.answers[statement]?.reason ?? null, lines, language),
      ...quotes(open.flatMap(({ spans }) => spans)),
    ],
    plans: open.flatMap(({ fingerprint }) => {
      const decision = decisions.get(fingerprint)
      return decision ? [decisionWords(decision, asOf, language)] : []
    }),
  }
}

const isOpenOn = (finding: FindingToReport, statement: Statement, activity: ActivityRecord): boolean =>
  finding.statement === statement &&
  isOpen(finding.verdict) &&
  (finding.subjectKind === 'organization' || (finding.subjectKind === 'activity' && finding.subjectId === activity.id))

/** The recorded answer; what has content counts as answered, and silence is never "none". */
function answerOf(activity: ActivityRecord, statement: Statement, lines: readonly Line[]): AnswerState {
  const state = activity.answers[statement]?.state ?? 'unanswered'
  if (state !== 'unanswered') return state
  if (lines.length > 0) return 'answered'
  return statement === 'transfers' && activity.transferStatement === 'none' ? 'none' : 'unanswered'
}

/** The lines with the answer in words: never an empty cell, and a contradiction is shown as one. */
function answered(answer: AnswerState, reason: string | null, lines: readonly Line[], language: Language): readonly Line[] {
  if (answer === 'answered') return lines.length > 0 ? lines : [missing(say(w.answeredEmpty, language), language)]
  if (lines.length > 0 && answer !== 'unknown')
    return [note(say(w.contradicts, language, { answer: answerStates[answer][language] }), language), ...lines]
  if (answer === 'none') return [note(say(w.none, language), language)]
  if (answer === 'unknown') return [missing(say(w.unknown, language), language), ...lines]
  if (answer === 'unanswered') return [missing(say(w.notRecorded, language), language)]
  return [note(say(w.notApplicable, language, { reason: reason ?? say(w.noReason, language) }), language)]
}

function origin(activity: ActivityRecord, language: Language): readonly string[] {
  const names = [...new Set(spansOf(activity).map(({ documentName }) => documentName))].sort()
  return [
    ...(names.length > 0 ? [say(w.importedFrom, language, { names: names.join(', ') })] : []),
    ...(activity.reviewedOn ? [say(w.reviewedOn, language, { day: dayWords(activity.reviewedOn, language) })] : []),
  ]
}

function spansOf(activity: ActivityRecord): readonly SourceSpan[] {
  const { purposes, subjects, dataItems, sources, recipients, transfers, measures, answers } = activity
  return [...purposes, ...subjects, ...dataItems, ...sources, ...recipients, ...transfers, ...measures, ...Object.values(answers)].flatMap(
    ({ provenance }) => provenance?.evidence ?? [],
  )
}
