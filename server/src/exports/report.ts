import { isDay } from '@seloste/schema/law/day'
import { contentHash, wellFormed } from './content-hash.js'
import { reportActivity } from './content/activity.js'
import { decisionsOn } from './content/decisions.js'
import { findingGroups, rulesAsked } from './content/findings.js'
import { groundsOf } from './content/grounds.js'
import { say } from './content/lines.js'
import { particularsOf } from './content/particulars.js'
import { standingOf, standingWords } from './content/standing.js'
import type { DecisionToReport, Report, ReportInput, ReportPart, ReviewToReport } from './report-shape.js'
import { dayWords } from './wording/phrases.js'
import { scopeWords } from './wording/scope-words.js'

export type * from './report-shape.js'

/**
 * The one report. It is built field by field from what is named here, so that nothing else of the records, an internal
 * note least of all, can reach an authority. Pure: the days are arguments.
 */
export function buildReport(input: ReportInput): Report {
  for (const day of [input.asOf, input.preparedOn, input.lawAsOf]) if (!isDay(day)) throw new RangeError(`Not a day: ${day}`)
  const content = wellFormed(reportContent(input))
  return { ...content, contentHash: contentHash(content) }
}

function reportContent(input: ReportInput): Omit<Report, 'contentHash'> {
  const { organization, layout, language, review, asOf, preparedOn, rulesetVersion, lawVersion, lawAsOf } = input
  const decisions = decisionsOn(input.decisions ?? [], asOf)
  const parts = reportParts(input, decisions)
  const standing = standingOf(
    parts.flatMap(({ activities }) => activities.flatMap(({ statements }) => statements.map(({ state }) => state))),
  )
  return {
    schema: 'seloste-report/1',
    language,
    layout: layout.id,
    authority: layout.authority[language],
    title: layout.documentTitle[language],
    sender: { name: organization.name, businessId: organization.businessId },
    asOf,
    preparedOn,
    rulesetVersion,
    lawVersion,
    lawAsOf,
    review: reviewOf(review),
    previousReview: reviewOf(input.previousReview),
    particulars: particularsOf(input),
    scope: scopeOf(input),
    standing,
    standingWords: standingWords(standing, language),
    parts,
    gaps: findingGroups('gap', input, decisions),
    unsure: findingGroups('unsure', input, decisions),
    notApplicable: findingGroups('not_applicable', input, decisions),
    met: findingGroups('met', input, decisions),
    rules: rulesAsked(input),
    grounds: groundsOf(
      input.activities.map(({ record }) => record),
      language,
    ),
  }
}

const reviewOf = (review: ReportInput['review']): ReviewToReport | null =>
  review ? { number: review.number, signedOn: review.signedOn, signedBy: review.signedBy } : null

function reportParts(input: ReportInput, decisions: ReadonlyMap<string, DecisionToReport>): readonly ReportPart[] {
  const { layout, language } = input
  const roles = (['controller', 'processor'] as const).filter((role) => input.activities.some(({ record }) => record.role === role))
  let number = 0
  return roles.map((role) => {
    const own = input.activities.filter(({ record }) => record.role === role)
    const activities = own.map((activity) => reportActivity(activity, `2.${(number += 1)}`, input, decisions))
    const states = activities.flatMap(({ statements }) => statements.map(({ state }) => state))
    return { role, title: layout.partTitle[role][language], standing: standingOf(states), activities }
  })
}

function scopeOf(input: ReportInput): readonly string[] {
  const { language, asOf, lawAsOf, lawVersion, layout, findings, decisions } = input
  const inForce = decisionsOn(decisions ?? [], asOf)
  const gaps = findings.filter(({ verdict }) => verdict === 'gap')
  const decided = (kind: DecisionToReport['kind']) => gaps.filter(({ fingerprint }) => inForce.get(fingerprint)?.kind === kind).length
  return [
    say(scopeWords.what, language, { day: dayWords(asOf, language) }),
    say(scopeWords.notLegality, language),
    say(scopeWords.internal, language),
    ...(decided('accepted') + decided('planned') > 0
      ? [say(scopeWords.accepted, language, { n: decided('accepted'), planned: decided('planned') })]
      : []),
    ...(input.switchedOff ?? []).map(({ topic, reason, by, since }) =>
      say(scopeWords.switchedOff, language, { topic, reason, by, day: dayWords(since, language) }),
    ),
    say(scopeWords.law, language, { version: lawVersion, day: dayWords(lawAsOf, language) }),
    ...(asOf > lawAsOf ? [say(scopeWords.later, language, { day: dayWords(lawAsOf, language) })] : []),
    layout.source.note[language],
  ]
}
