import type { StatementState } from '@seloste/schema/vocabulary/answer'
import { stateWords } from '../content/activity.js'
import { say } from '../content/lines.js'
import { reviewWords } from '../content/particulars.js'
import type { Report } from '../report-shape.js'
import { counted, dayWords, joined } from './phrases.js'
import { reportWords as w } from './report-words.js'

/** Sentences of the document that PDF, HTML and spreadsheet share. */

/** What stands at the foot of each page: the day, the review, the rules and the law. */
export function footWords(report: Report): string {
  const { language, asOf, review, rulesetVersion, lawAsOf } = report
  return joined(
    [
      `${say(w.asOf, language, { day: dayWords(asOf, language) })}.`,
      review && `${say(w.reviewLabel, language)} ${reviewWords(review, language)}.`,
      `${say(w.ruleset, language, { version: rulesetVersion })}, ${say(w.law, language, { day: dayWords(lawAsOf, language) })}.`,
    ],
    ' ',
  )
}

/** The line under the title: the kinds of record and how many activities. */
export function subtitleWords(report: Report): string {
  const { language, parts } = report
  const count = parts.reduce((sum, { activities }) => sum + activities.length, 0)
  if (count === 0) return say(w.noActivities, language)
  return joined(
    [...parts.map(({ title }) => `${title}.`), counted(count, say(w.activitiesOne, language), say(w.activitiesMany, language))],
    ' ',
  )
}

/** The business id with its label, for the running head. */
export const senderNote = ({ sender, particulars }: Report): string | null =>
  sender.businessId && joined([particulars[1]?.label, sender.businessId], ' ')

const legendStates: readonly StatementState[] = ['gap', 'unanswered', 'unsure', 'met', 'not_applicable']

/** The marks with their words, in the order in which they are counted. */
export const legend = ({ language }: Report) => legendStates.map((state) => ({ state, words: stateWords(state, language) }))
