import type { ProvisionKey } from '@seloste/schema/law/provisions'
import { provision } from '@seloste/schema/law/provisions'
import type { NoticeReading } from '@seloste/schema/notice'
import type { NoticeRecord } from '@seloste/schema/record'
import type { Language } from '@seloste/schema/text'
import type { Severity, Verdict } from '@seloste/schema/vocabulary/verdict'
import { severityOrder } from '@seloste/schema/vocabulary/verdict'
import { byController } from '../coherence/same-controller.js'
import type { Finding } from '../evaluate.js'
import { evaluate } from '../evaluate.js'
import { rules as allRules, rulesetVersion } from '../index.js'
import { renderFinding } from '../render.js'
import type { Rule } from '../rule.js'

/** Words behind a verdict; `path` names the notice in which they stand. */
export interface CheckEvidence {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One verdict on a notice, in the words of one language. */
export interface CheckFinding {
  readonly rule: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly title: string
  /** The provisions as they are cited in the language: `Art. 30(1)(e)`. */
  readonly law: readonly string[]
  readonly cites: readonly ProvisionKey[]
  /** Words of the notice, or of another of its controller, by their offsets into the plain text. Empty where the finding is that nothing is said. */
  readonly evidence: readonly CheckEvidence[]
  /** Key paths of the facts that the notice does not give. */
  readonly missing: readonly string[]
  /** How to mend a gap; for an unsure verdict what to look at. */
  readonly remedy: string
  readonly why: string
  readonly reason: string | null
}

/** Every verdict of every rule that can be asked of one notice. */
export interface NoticeCheck {
  readonly path: string
  readonly language: Language
  readonly findings: readonly CheckFinding[]
}

export interface CheckOptions {
  readonly asOf: string
  readonly lang: Language
  readonly rules?: readonly Rule[]
  readonly onFailure?: (ruleId: string, subjectId: string, error: unknown) => void
}

/** A notice as read, and how it is called. */
export interface NamedReading {
  readonly path: string
  readonly reading: NoticeReading
}

/** Judges one notice as read, under the law of a day, in the words of a language. `path` is how the notice is called. */
export function checkNotice(reading: NoticeReading, path: string, options: CheckOptions): NoticeCheck {
  const [check] = checkNotices([{ path, reading }], options)
  return check ?? { path, language: reading.language, findings: [] }
}

/** Judges notices, those of one controller together, so that what they say against each other is seen. In the order given. */
export function checkNotices(named: readonly NamedReading[], options: CheckOptions): readonly NoticeCheck[] {
  const { asOf, lang, rules = allRules, onFailure } = options
  // One file may be named twice: its place in the list tells the two apart, its path does not.
  const notices = named.map(({ path, reading }, index): NoticeRecord => ({ id: String(index), name: path, reading }))
  const pathOf = (id: string): string => named[Number(id)]?.path ?? id
  const findings = byController(notices).flatMap((together) =>
    evaluate(
      { organization: null, activities: [], notices: together },
      { asOf, scope: 'notice', rules, onFailure: (ruleId, id, error) => onFailure?.(ruleId, pathOf(id), error) },
    ),
  )
  const bySubject = Map.groupBy(findings, ({ subjectId }) => subjectId)
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))
  return notices.map(({ id, name, reading }) => ({
    path: name,
    language: reading.language,
    findings: (bySubject.get(id) ?? []).flatMap((finding) => {
      const rule = ruleOf.get(finding.ruleId)
      return rule ? [toCheckFinding(finding, rule, lang)] : []
    }),
  }))
}

function toCheckFinding(finding: Finding, rule: Rule, lang: Language): CheckFinding {
  const { title, why, fix, ask, reason } = renderFinding(finding, rule, lang)
  return {
    rule: rule.id,
    verdict: finding.verdict,
    severity: finding.severity,
    title,
    law: rule.cites.map((key) => provision(key).short[lang]),
    cites: rule.cites,
    evidence: finding.evidence.flatMap((piece) =>
      piece.kind === 'span' ? [{ path: piece.documentName, start: piece.start, end: piece.end, text: piece.text }] : [],
    ),
    missing: finding.evidence.flatMap((piece) => (piece.kind === 'field' && piece.value === null ? [piece.path] : [])),
    remedy: finding.verdict === 'unsure' ? ask : fix,
    why,
    reason,
  }
}

/** What `check --format json` prints. */
export interface CheckReport {
  readonly asOf: string
  readonly ruleset: string
  readonly documents: readonly NoticeCheck[]
}

/** The checks of several notices as one report, with the version of the rules that made it. */
export const checkReport = (documents: readonly NoticeCheck[], asOf: string): CheckReport => ({ asOf, ruleset: rulesetVersion, documents })

/** Whether any gap is as grave as `threshold` or graver: the program's exit code. */
export function reaches({ documents }: Pick<CheckReport, 'documents'>, threshold: Severity): boolean {
  const grave = severityOrder.slice(0, severityOrder.indexOf(threshold) + 1)
  return documents.some(({ findings }) => findings.some(({ verdict, severity }) => verdict === 'gap' && grave.includes(severity)))
}

const order: readonly Verdict[] = ['gap', 'unsure']

/** Gaps and then what a person must settle, the gravest first. */
export const openFindings = ({ findings }: NoticeCheck): readonly CheckFinding[] =>
  findings
    .filter(({ verdict }) => order.includes(verdict))
    .toSorted(
      (one, other) =>
        order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
        severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity),
    )
