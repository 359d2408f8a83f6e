import type { Language } from '@seloste/schema/text'
import { provision } from '@seloste/schema/law/provisions'
import type { Severity } from '@seloste/schema/vocabulary/verdict'
import { rules } from '../index.js'
import type { Rule } from '../rule.js'
import type { CheckFinding, CheckReport, NoticeCheck } from './check-notice.js'
import { openFindings } from './check-notice.js'

/** SARIF 2.1.0, the format in which code review tools take findings. Gaps are failures, unsure verdicts reviews. */

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

const descriptor = (rule: Rule, lang: Language) => ({
  id: rule.id,
  shortDescription: { text: rule.text.topic[lang] },
  fullDescription: { text: rule.text.why[lang] },
  help: { text: rule.text.fix[lang] },
  ...(rule.cites[0] ? { helpUri: provision(rule.cites[0]).url[lang] } : {}),
  defaultConfiguration: { level: levels[rule.severity.level] },
  properties: { severity: rule.severity.level, cites: rule.cites },
})

/** A path as SARIF wants it: a relative reference, each part encoded. */
const uriOf = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join('/')

function locations(path: string, finding: CheckFinding) {
  if (finding.evidence.length === 0) return [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }]
  return finding.evidence.map(({ path: where, start, end, text }) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(where) },
      region: { charOffset: start, charLength: end - start, snippet: { text } },
    },
  }))
}

const resultsOf = (check: NoticeCheck) =>
  openFindings(check).map((finding) => ({
    ruleId: finding.rule,
    kind: finding.verdict === 'gap' ? 'fail' : 'review',
    level: finding.verdict === 'gap' ? levels[finding.severity] : 'none',
    message: { text: [`${finding.title}.`, finding.reason, finding.remedy].filter(Boolean).join(' ') },
    locations: locations(check.path, finding),
    partialFingerprints: { 'seloste/v1': finding.rule },
  }))

/** The report in SARIF. Offsets count UTF-16 units of the notice's plain text. */
export const checkAsSarif = (report: CheckReport, lang: Language) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Seloste',
          version: report.ruleset,
          rules: rules.filter(({ notice }) => notice).map((rule) => descriptor(rule, lang)),
        },
      },
      language: lang,
      columnKind: 'utf16CodeUnits',
      properties: { asOf: report.asOf, ruleset: report.ruleset },
      results: report.documents.flatMap(resultsOf),
    },
  ],
})
