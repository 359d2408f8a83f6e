import type { FieldPointer as FieldEvidence, SourceSpan } from '@seloste/schema/record'
import { provision } from '@seloste/schema/law/provisions'
import type { Language } from '@seloste/schema/text'
import { renderFinding } from '../../rules/render.js'
import { ruleById } from '../../rules/index.js'
import type { Rule } from '../../rules/rule.js'
import { Citation } from '../rulebook/rulebook.type.js'
import { letterOf } from '../standing.js'
import type { FindingRow } from './finding.repository.js'
import { FieldPointer, Finding, FindingPreview, FindingText } from './finding.type.js'

const instant = (moment: string | Date): string => new Date(moment).toISOString()

/** A stored verdict as the API shows it. */
export function toFinding(row: FindingRow): Finding {
  const fields = row.evidence.filter((evidence): evidence is FieldEvidence => evidence.kind === 'field')
  return Object.assign(new Finding(), {
    id: row.id,
    ruleId: row.ruleId,
    verdict: row.verdict,
    silent: row.silent,
    severity: row.severity,
    statement: row.statement,
    letter: row.statement && letterOf(row.statement, row.role ?? 'controller'),
    at: row.at,
    rulesetVersion: row.rulesetVersion,
    firstSeen: instant(row.firstSeen),
    changedAt: instant(row.changedAt),
    resolvedAt: row.resolvedAt && instant(row.resolvedAt),
    fields: fields.map(({ path, value }) => Object.assign(new FieldPointer(), { path, value })),
    shownState: row.state,
    organizationId: row.organizationId,
    activityId: row.activityId,
    documentId: row.documentId,
    values: row.values,
    reason: row.reason,
    sourceSpans: row.evidence.filter((evidence): evidence is SourceSpan => evidence.kind === 'span'),
  })
}

/** The rule of a finding, also where it has another id now; one that is gone is named in the log and shown by its id. */
export function ruleOf({ ruleId }: Pick<Finding, 'ruleId'>): Rule {
  const rule = ruleById(ruleId)
  if (!rule) throw new Error(`A finding names the rule ${ruleId}, which is not in the ruleset`)
  return rule
}

/** The words of a finding in one language. */
export function textOf(
  finding: Pick<Finding | FindingPreview, 'ruleId' | 'verdict' | 'values' | 'reason'>,
  language: Language,
): FindingText {
  return Object.assign(new FindingText(), renderFinding(finding, ruleOf(finding), language))
}

/** The provisions that a rule rests on, in one language. */
export function citationsOf(rule: Rule, language: Language): Citation[] {
  return rule.cites.map((key) => {
    const { short, title, url, force, quote, confidence } = provision(key)
    return Object.assign(new Citation(), {
      key,
      short: short[language],
      title: title[language],
      url: url[language],
      force,
      quote: quote?.[language] ?? null,
      verified: confidence === 'verified',
    })
  })
}
