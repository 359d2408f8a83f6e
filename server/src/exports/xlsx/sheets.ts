import { verdicts } from '@seloste/schema/vocabulary/verdict'
import { registerRoles } from '@seloste/schema/vocabulary/role'
import { automatedDecisions } from '@seloste/schema/vocabulary/right'
import type { Language } from '@seloste/schema/text'
import { assessmentWords, criteriaWords, yesOrNo } from '../content/accountability.js'
import { say } from '../content/lines.js'
import type {
  Line,
  Report,
  ReportAccountability,
  ReportActivity,
  ReportFindingGroup,
  ReportPart,
  ReportStatement,
} from '../report-shape.js'
import { accountabilityWords as a } from '../wording/accountability-words.js'
import { footWords, subtitleWords } from '../wording/document.js'
import { dayWords, joined, periodWords } from '../wording/phrases.js'
import { reportWords as w } from '../wording/report-words.js'

/** One sheet as rows of text: the first row heads the columns. */
export interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Every sheet of the report. */
export const sheetsOf = (report: Report): readonly Sheet[] => [
  coverSheet(report),
  ...report.parts.map((part) => activitiesSheet(part, report)),
  transfersSheet(report),
  retentionSheet(report),
  ...accountabilitySheets(report),
  findingsSheet(report),
]

const each = (report: Report): readonly ReportActivity[] => report.parts.flatMap(({ activities }) => activities)

function coverSheet(report: Report): Sheet {
  const { language, standing } = report
  const count = `${standing.met}/${standing.required}`
  return {
    name: say(w.coverSheet, language),
    widths: [34, 110],
    head: [report.title, subtitleWords(report)],
    rows: [
      [say(w.recipientAuthority, language), report.authority],
      ...report.particulars.map(({ label, text }) => [label, text]),
      [say(w.summary, language), report.parts.length > 0 ? joined([count, report.standingWords], ' ') : report.standingWords],
      [say(w.state, language), footWords(report)],
      [say(w.preparedOnLabel, language), dayWords(report.preparedOn, language)],
      [say(w.hash, language), report.contentHash],
      ...report.scope.map((paragraph, at) => [at === 0 ? say(w.scope, language) : '', paragraph]),
      ...report.grounds.map((ground) => [say(w.ground, language), joined([ground.name, ground.decisionNumber, ground.words])]),
    ],
  }
}

function activitiesSheet({ role, activities }: ReportPart, { language }: Report): Sheet {
  const statements = activities[0]?.statements ?? []
  return {
    name: `${say(w.activities, language)} 30(${role === 'controller' ? 1 : 2})`,
    widths: [8, 34, ...statements.map(() => 46), 12],
    head: [
      '',
      `${say(w.activity, language)} (${registerRoles[role][language]})`,
      ...statements.map(({ letter, heading }) => `${letter}) ${heading}`),
      say(w.present, language),
    ],
    rows: activities.map(({ number, title, statements: own, standing }) => [
      number,
      title.text,
      ...own.map(statementCell),
      `${standing.met}/${standing.required}`,
    ]),
  }
}

/** The state first, so that a filter finds it, then what is recorded and what is planned. */
const statementCell = ({ stateWords, lines, plans }: ReportStatement): string =>
  [`[${stateWords}]`, ...lines.map(lineText), ...plans].join('\n')

const lineText = ({ kind, label, text }: Line): string => {
  if (kind === 'quote') return `”${text}” (${label ?? ''})`
  return label ? `${label}: ${text}` : text
}

function transfersSheet(report: Report): Sheet {
  const { language } = report
  return {
    name: say(w.transfersSheet, language),
    widths: [34, 34, 22, 44, 22, 40, 16, 22, 44, 18, 18, 18, 18],
    head: [
      w.activity,
      w.importer,
      w.country,
      w.ground,
      w.decisionNumber,
      w.validity,
      w.signedOn,
      w.assessedOn,
      w.supplementary,
      a.listCheckedOn,
      a.coversStaffData,
      a.isRepeated,
      a.importerUnderGdpr,
    ].map((words) => say(words, language)),
    rows: each(report).flatMap(({ title, transfers }) =>
      transfers.map((transfer) => [
        title.text,
        transfer.importer?.text ?? '',
        transfer.country ?? '',
        transfer.ground ?? '',
        transfer.decisionNumber ?? '',
        transfer.validityWords,
        transfer.signedOn ? dayWords(transfer.signedOn, language) : '',
        transfer.assessedOn ? dayWords(transfer.assessedOn, language) : '',
        transfer.supplementary?.text ?? '',
        transfer.listCheckedOn ? dayWords(transfer.listCheckedOn, language) : '',
        yesOrNo(transfer.coversStaffData, language) ?? '',
        yesOrNo(transfer.isRepeated, language) ?? '',
        yesOrNo(transfer.importerUnderGdpr, language) ?? '',
      ]),
    ),
  }
}

function retentionSheet(report: Report): Sheet {
  const { language } = report
  return {
    name: say(w.retentionSheet, language),
    widths: [34, 40, 30, 18, 34, 44, 30, 22],
    head: [w.activity, w.dataItem, w.concerns, w.period, w.start, w.criterion, w.statute, w.endAction].map((words) => say(words, language)),
    rows: each(report).flatMap(({ title, retention }) =>
      retention.map((row) => [
        title.text,
        row.dataItem.text,
        row.subjects.map(({ text }) => text).join(', '),
        row.period ?? (row.criterion ? '' : row.words),
        row.start ?? '',
        row.criterion?.text ?? '',
        row.statute ?? '',
        row.endAction ?? '',
      ]),
    ),
  }
}

/** A row for each activity of which anything is answered beside the statements; no sheet where none is. */
function accountabilitySheets(report: Report): readonly Sheet[] {
  const { language } = report
  const told = each(report).filter(({ accountability }) => accountability.lines.length > 0)
  if (told.length === 0) return []
  const columns = [
    a.owner,
    a.startedOn,
    a.nextReviewOn,
    a.riskCriteria,
    a.automatedDecisions,
    a.automatedLogic,
    a.consentProof,
    a.offeredToChildren,
    a.childAgeLimit,
    a.jointControllers,
    a.hasJointArrangement,
    a.assessments,
  ]
  return [
    {
      name: say(w.accountability, language),
      widths: [34, 26, 16, 16, 44, 26, 40, 40, 18, 14, 34, 18, 60],
      head: [w.activity, ...columns].map((words) => say(words, language)),
      rows: told.map(({ title, accountability }) => [title.text, ...accountabilityCells(accountability, language)]),
    },
  ]
}

function accountabilityCells(given: ReportAccountability, language: Language): readonly string[] {
  const day = (iso: string | null) => (iso ? dayWords(iso, language) : '')
  return [
    given.owner ?? '',
    day(given.startedOn),
    day(given.nextReviewOn),
    criteriaWords(given.riskCriteria, language) ?? '',
    given.automatedDecisions ? automatedDecisions[given.automatedDecisions][language] : '',
    given.automatedLogic?.text ?? '',
    given.consentProof?.text ?? '',
    yesOrNo(given.offeredToChildren, language) ?? '',
    given.childAgeLimit === null ? '' : periodWords(`P${given.childAgeLimit}Y`, language),
    given.jointControllers.join(', '),
    yesOrNo(given.hasJointArrangement, language) ?? '',
    given.assessments
      .map((assessment) => joined([`${assessment.kindWords}: ${assessmentWords(assessment, language)}`, assessment.outcome?.text], '. '))
      .join('\n'),
  ]
}

function findingsSheet(report: Report): Sheet {
  const { language, gaps, unsure, notApplicable, met } = report
  const head = [
    w.verdict,
    w.severity,
    w.rule,
    w.finding,
    w.concerns,
    w.place,
    w.provision,
    w.reason,
    w.evidence,
    w.why,
    w.fix,
    w.example,
    w.ask,
    w.history,
    w.decision,
  ]
  return {
    name: say(w.findingsSheet, language),
    widths: [14, 14, 30, 44, 34, 22, 26, 40, 44, 44, 44, 44, 44, 26, 50],
    head: head.map((words) => say(words, language)),
    rows: [...gaps, ...unsure, ...notApplicable, ...met].flatMap((group) => findingRows(group, report)),
  }
}

function findingRows(group: ReportFindingGroup, { language }: Report): readonly (readonly string[])[] {
  return group.occurrences.map((one) => [
    one.silent ? one.stateWords : verdicts[group.verdict][language],
    group.severityWords,
    group.ruleId,
    group.title,
    one.subject.text,
    one.at,
    [group.law.map(({ short }) => short).join('; '), group.lawNote && `(${group.lawNote})`].filter(Boolean).join(' '),
    one.reason ?? '',
    one.quotes.map(lineText).join('\n'),
    group.why,
    group.fix,
    group.goodEntry,
    group.ask,
    one.firstSeen ? say(w.firstSeen, language, { day: dayWords(one.firstSeen, language) }) : '',
    one.decision ?? '',
  ])
}
