import { provision } from '@seloste/schema/law/provisions'
import { statements } from '@seloste/schema/vocabulary/answer'
import { severities, severityOrder, verdicts } from '@seloste/schema/vocabulary/verdict'
import type { Rule } from './rule.js'

const formOf = ({ subject }: Rule['examples'][number]): string => {
  if (subject.notice) return 'notice'
  return subject.activity ? 'record' : 'organization'
}

const formsOf = (rule: Rule): string =>
  [rule.organization && 'organization', rule.activity && 'record', rule.notice && 'notice'].filter(Boolean).join(', ')

const days = ({ from, until }: Rule): string => `${from ?? 'always'} – ${until ?? 'open'}`

function section(rule: Rule): string {
  const { text } = rule
  const cites = rule.cites.map((key) => `[${provision(key).short.en}](${provision(key).url.en})`).join(', ')
  return [
    `### \`${rule.id}\``,
    '',
    `**${text.titleGap.en}**`,
    '',
    `| | |`,
    `| --- | --- |`,
    `| Severity | ${severities[rule.severity.level].en}: ${rule.severity.reason.en} |`,
    `| Cites | ${cites} |`,
    `| Statement of Art. 30 | ${rule.statement ? statements[rule.statement].en : 'beside Art. 30'} |`,
    `| Asked of | ${formsOf(rule)} |`,
    `| Applies | ${days(rule)} |`,
    `| Since ruleset | ${rule.since}${rule.aliases.length > 0 ? `, formerly ${rule.aliases.join(', ')}` : ''} |`,
    `| Suomeksi | ${text.titleGap.fi} |`,
    `| På svenska | ${text.titleGap.sv} |`,
    '',
    `Why: ${text.why.en}`,
    '',
    `Fix: ${text.fix.en}`,
    '',
    `A good entry: ${text.goodEntry.en}`,
    '',
    rule.needs ? `Settles an unsure verdict: ${rule.needs.en}` : `Never unsure: ${rule.neverUnsure ?? ''}`,
    '',
    ...rule.examples.map(
      (example) => `- ${verdicts[example.verdict].en}, ${formOf(example)}: ${example.name}${example.asOf ? ` (${example.asOf})` : ''}`,
    ),
    '',
  ].join('\n')
}

/** The catalogue of rules as a page, written from the code: `docs/rules.md`. */
export function rulesCatalogue(rules: readonly Rule[], rulesetVersion: string): string {
  const counts = severityOrder
    .map((level) => `${rules.filter((rule) => rule.severity.level === level).length} ${severities[level].en}`)
    .join(', ')
  const rows = rules.map(
    (rule) => `| [\`${rule.id}\`](#${rule.id}) | ${severities[rule.severity.level].en} | ${rule.text.topic.en} | ${formsOf(rule)} |`,
  )
  return [
    '# The rules',
    '',
    `Ruleset ${rulesetVersion}: ${rules.length} rules (${counts}). Written by \`pnpm rules:docs\`; do not edit.`,
    '',
    'A rule is a prompt for review, not legal advice. A slot in braces is filled with the values of the finding.',
    '',
    '| Rule | Severity | About | Asked of |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...rules.map(section),
  ].join('\n')
}
