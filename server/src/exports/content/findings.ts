import type { Statement } from '@seloste/schema/vocabulary/answer'
import { controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import type { Language } from '@seloste/schema/text'
import type { Verdict } from '@seloste/schema/vocabulary/verdict'
import { isOpen, severities, severityOrder, verdicts } from '@seloste/schema/vocabulary/verdict'
import { stateWords } from './activity.js'
import { decisionWords } from './decisions.js'
import { quotes, say, wordsOf } from './lines.js'
import type {
  CitedLaw,
  DecisionToReport,
  FindingToReport,
  ReportFindingGroup,
  ReportInput,
  ReportOccurrence,
  ReportRule,
  Words,
} from '../report-shape.js'
import { contentWords } from '../wording/content-words.js'
import { joined } from '../wording/phrases.js'
import { reportWords } from '../wording/report-words.js'

/** The findings of one verdict, gravest first; one rule's findings with the same words stand together. */
export function findingGroups(
  verdict: Verdict,
  input: ReportInput,
  decisions: ReadonlyMap<string, DecisionToReport>,
): readonly ReportFindingGroup[] {
  const groups = new Map<string, FindingToReport[]>()
  for (const finding of input.findings.filter((each) => each.verdict === verdict)) {
    const { ruleId, title, why, fix, goodEntry, ask } = finding
    const key = JSON.stringify([ruleId, title, why, fix, goodEntry, ask])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const ranked = [...groups].sort(([keyA, [a]], [keyB, [b]]) => rank(a) - rank(b) || (keyA < keyB ? -1 : 1))
  return ranked.flatMap(([, findings]) => findingGroup(findings, input, decisions))
}

const rank = (finding: FindingToReport | undefined): number => (finding ? severityOrder.indexOf(finding.severity) : 0)

function findingGroup(
  findings: readonly FindingToReport[],
  input: ReportInput,
  decisions: ReadonlyMap<string, DecisionToReport>,
): readonly ReportFindingGroup[] {
  const [first] = findings
  if (!first) return []
  return [
    {
      ruleId: first.ruleId,
      verdict: first.verdict,
      severity: first.severity,
      severityWords: severities[first.severity][input.language],
      letter: letterOf(first, input),
      title: first.title,
      law: first.law.map(({ key, short, url, confidence }) => ({ key, short, url, confidence })),
      lawNote: lawNote(first.law, input.language),
      why: first.why,
      fix: first.fix,
      goodEntry: first.goodEntry,
      ask: first.ask,
      occurrences: findings.map((finding) => occurrence(finding, input, decisions)),
    },
  ]
}

/** The Regulation itself is cited by its official address; of all else the report says what nobody has looked up. */
function lawNote(law: readonly CitedLaw[], language: Language): string | null {
  const unseen = law.filter(({ key, confidence }) => confidence === 'known' && !key.startsWith('gdpr:'))
  return unseen.length > 0
    ? `${say(reportWords.known, language)}: ${joined(
        unseen.map(({ short }) => short),
        '; ',
      )}`
    : null
}

function occurrence(finding: FindingToReport, input: ReportInput, decisions: ReadonlyMap<string, DecisionToReport>): ReportOccurrence {
  const { language, asOf } = input
  const decision = isOpen(finding.verdict) ? decisions.get(finding.fingerprint) : undefined
  return {
    fingerprint: finding.fingerprint,
    subject: subjectWords(finding, input),
    at: finding.at,
    silent: finding.silent,
    stateWords: finding.silent ? stateWords('unanswered', language) : verdicts[finding.verdict][language],
    reason: finding.reason,
    quotes: quotes(finding.spans),
    firstSeen: finding.firstSeen,
    decisionKind: decision?.kind ?? null,
    decision: decision ? decisionWords(decision, asOf, language) : finding.verdict === 'gap' ? say(reportWords.noDecision, language) : null,
  }
}

function subjectWords({ subjectKind, subjectId, subjectName }: FindingToReport, input: ReportInput): Words {
  const { language } = input
  if (subjectKind === 'organization') return { text: say(reportWords.wholeOrganization, language), language }
  const activity = subjectKind === 'activity' ? input.activities.find(({ record }) => record.id === subjectId) : undefined
  if (activity) return wordsOf(activity.record.title, language) ?? { text: say(contentWords.untitled, language), language }
  return { text: subjectName ?? say(contentWords.unnamed, language), language }
}

function letterOf({ statement, subjectId }: FindingToReport, { activities }: ReportInput): string | null {
  const role = activities.find(({ record }) => record.id === subjectId)?.record.role ?? 'controller'
  const order: readonly (readonly [Statement, string])[] = role === 'controller' ? controllerStatements : processorStatements
  return order.find(([each]) => each === statement)?.[1] ?? null
}

/** Every rule that was asked, with what it said how often: a rule without gaps is named too. */
export function rulesAsked({ findings }: ReportInput): readonly ReportRule[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  return ids.map((ruleId) => {
    const own = findings.filter((finding) => finding.ruleId === ruleId)
    const count = (verdict: Verdict) => own.filter((finding) => finding.verdict === verdict).length
    const law = joined([...new Set(own.flatMap((finding) => finding.law.map(({ short }) => short)))], '; ')
    return { ruleId, law, gap: count('gap'), unsure: count('unsure'), met: count('met'), notApplicable: count('not_applicable') }
  })
}
