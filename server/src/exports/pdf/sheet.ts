import { verdicts } from '@seloste/schema/vocabulary/verdict'
import { notApplicableRows } from '../content/not-applicable.js'
import { say } from '../content/lines.js'
import type { Report, ReportFindingGroup } from '../report-shape.js'
import { footWords, legend, senderNote, subtitleWords } from '../wording/document.js'
import { dayWords, quoteSigns } from '../wording/phrases.js'
import { reportWords } from '../wording/report-words.js'

/** The report as the template reads it: groups with their mark, days in words. */
export const sheetOf = (report: Report) => ({
  ...report,
  gaps: report.gaps.map((group) => marked(group, report)),
  unsure: report.unsure.map((group) => marked(group, report)),
  notApplicable: notApplicableRows(report).map((row) => ({ ...row, reason: row.reason ?? '–' })),
  met: [],
})

function marked(group: ReportFindingGroup, { language }: Report) {
  const isSilent = group.occurrences.every(({ silent }) => silent)
  return {
    ...group,
    shape: group.verdict === 'gap' && isSilent ? 'unanswered' : group.verdict,
    occurrences: group.occurrences.map((each) => ({
      ...each,
      firstSeenWords: each.firstSeen && say(reportWords.firstSeen, language, { day: dayWords(each.firstSeen, language) }),
    })),
  }
}

/** What the running head has room for; the whole name is on the cover. */
const headline = (name: string): string => (name.length > 90 ? `${[...name].slice(0, 88).join('')}…` : name)

/** The document's own words for one report. `hasCodes`: some characters could only be written as codes. */
export function sheetWords(report: Report, hasCodes: boolean) {
  const { language, preparedOn, rulesetVersion } = report
  const [year, month, day] = preparedOn.split('-').map(Number)
  const own = Object.fromEntries(Object.entries(reportWords).map(([key, words]) => [key, words[language]]))
  return {
    ...own,
    year,
    month,
    day,
    uncovered: hasCodes ? say(reportWords.uncovered, language) : null,
    preparedDay: dayWords(preparedOn, language),
    senderShort: headline(report.sender.name),
    senderNote: senderNote(report),
    subtitle: subtitleWords(report),
    documentName: report.title,
    reviewNumber: report.review && say(reportWords.review, language, { number: report.review.number }),
    foot: footWords(report),
    ruleset: say(reportWords.ruleset, language, { version: rulesetVersion }),
    openQuote: quoteSigns[language][0],
    closeQuote: quoteSigns[language][1],
    isEmpty: report.parts.length === 0,
    legend: legend(report).map(({ state, words }) => ({ shape: state === 'met' ? 'dot' : state, words })),
    gapWord: verdicts.gap[language],
    unsureWord: verdicts.unsure[language],
    metWord: verdicts.met[language],
    naWord: verdicts.not_applicable[language],
  }
}
