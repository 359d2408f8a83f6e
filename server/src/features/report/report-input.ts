import { lawBook } from '@seloste/schema/law/book'
import { provision } from '@seloste/schema/law/provisions'
import type { Dossier, SourceSpan } from '@seloste/schema/record'
import type { Language } from '@seloste/schema/text'
import type { Layout } from '../../exports/layouts/layout.js'
import type { DecisionToReport, FindingToReport, ReportInput, ReviewToReport } from '../../exports/report.js'
import { type Finding, evaluate, statementStates } from '../../rules/evaluate.js'
import { ruleById, rulesetVersion } from '../../rules/index.js'
import { renderFinding } from '../../rules/render.js'

/** What a report is asked for. */
export interface ReportWish {
  readonly asOf: string
  readonly preparedOn: string
  readonly language: Language
  readonly layout: Layout
  readonly review?: ReviewToReport | null
}

/** What people and time added to the verdicts, by their fingerprint, and the review before. */
export interface FindingHistory {
  readonly firstSeen: ReadonlyMap<string, string>
  readonly decisions: readonly DecisionToReport[]
  readonly previousReview: ReviewToReport | null
}

/** Judges the dossier for the day and puts it into the words of the report. Pure. Null: there is no organization to report on. */
export function reportInput(dossier: Dossier, wish: ReportWish, history: FindingHistory): ReportInput | null {
  const { organization, activities } = dossier
  if (!organization) return null
  const findings = evaluate(dossier, { asOf: wish.asOf, scope: 'register' })
  return {
    organization,
    activities: activities.map((record) => ({ record, states: statementStates(record, findings) })),
    findings: findings.map((finding) => toReport(finding, dossier, wish.language, history)),
    decisions: history.decisions,
    switchedOff: (dossier.switchedOff ?? []).map(({ ruleId, reason, by, since }) => ({
      topic: ruleById(ruleId)?.text.topic[wish.language] ?? ruleId,
      reason,
      by,
      since,
    })),
    review: wish.review ?? null,
    previousReview: history.previousReview,
    asOf: wish.asOf,
    preparedOn: wish.preparedOn,
    language: wish.language,
    layout: wish.layout,
    rulesetVersion,
    lawVersion: lawBook.version,
    lawAsOf: lawBook.asOf,
  }
}

function toReport(finding: Finding, { notices }: Dossier, language: Language, { firstSeen }: FindingHistory): FindingToReport {
  const rule = ruleById(finding.ruleId)
  if (!rule) throw new Error(`A finding names the rule ${finding.ruleId}, which is not in the ruleset`)
  const { fingerprint, ruleId, verdict, silent, severity, statement, subjectKind, subjectId, at } = finding
  return {
    fingerprint,
    ruleId,
    verdict,
    silent,
    severity,
    statement,
    subjectKind,
    subjectId,
    at,
    ...renderFinding(finding, rule, language),
    subjectName: notices.find(({ id }) => id === subjectId)?.name ?? null,
    law: rule.cites.map((key) => {
      const { short, url, confidence } = provision(key)
      return { key, short: short[language], url: url[language], confidence }
    }),
    spans: finding.evidence.filter((evidence): evidence is SourceSpan => evidence.kind === 'span'),
    firstSeen: firstSeen.get(fingerprint) ?? null,
  }
}
