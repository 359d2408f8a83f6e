import type { Day } from '@seloste/schema/law/day'
import type { Law } from '@seloste/schema/law/law'
import { lawAsWritten } from '@seloste/schema/law/law'
import type { ActivityRecord, Dossier, Evidence } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Statement, StatementState } from '@seloste/schema/vocabulary/answer'
import { controllerStatements, processorStatements } from '@seloste/schema/vocabulary/answer'
import { isOpen, type Severity, type Verdict } from '@seloste/schema/vocabulary/verdict'
import { rules as allRules } from './index.js'
import type { Bench, Judgement, Rule } from './rule.js'
import { notApplicable, unsure } from './rule.js'

export type SubjectKind = 'organization' | 'activity' | 'notice'

/** One verdict of one rule on one place: what is stored, shown and reported. */
export interface Finding {
  /** Rule, subject and place; neither text nor row order, so that decisions outlive re-runs and translations. */
  readonly fingerprint: string
  readonly ruleId: string
  readonly severity: Severity
  readonly statement: Statement | null
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly at: string
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  readonly values: SlotValues
  readonly silent: boolean
  readonly reason: Localized | null
  /** Class of the error that kept the rule from judging; null where it judged. */
  readonly failure: string | null
}

export interface Question {
  /** ISO day for which the law and the record are judged. */
  readonly asOf: string
  /** `register`: organization and activities, and of notices what only a notice can tell. `notice`: notices alone. */
  readonly scope: 'register' | 'notice'
  readonly rules?: readonly Rule[]
  /** The law to judge by; the law as it is written where none is given. */
  readonly law?: Law
  /** Told of a rule that threw, so that the caller can log it; the finding itself carries no error text. */
  readonly onFailure?: (ruleId: string, subjectId: string, error: unknown) => void
}

interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

const notYet: Localized = {
  fi: 'Sääntöä sovelletaan {ruleFromDate} alkaen.',
  sv: 'Regeln tillämpas från och med {ruleFromDate}.',
  en: 'The rule applies from {ruleFromDate}.',
}
const noLonger: Localized = {
  fi: 'Sääntöä sovellettiin {ruleUntilDate} asti.',
  sv: 'Regeln tillämpades till och med {ruleUntilDate}.',
  en: 'The rule applied until {ruleUntilDate}.',
}
const couldNotJudge: Localized = {
  fi: 'Sääntöä ei voitu arvioida ohjelman virheen vuoksi. Kohta on tarkistettava itse.',
  sv: 'Regeln kunde inte bedömas på grund av ett fel i programmet. Punkten behöver kontrolleras manuellt.',
  en: 'The rule could not be judged because of an error in the program. A person has to look at this point.',
}
const nothingToJudge: Localized = {
  fi: 'Kohteessa ei ole mitään, mitä sääntö koskisi.',
  sv: 'Här finns inget som regeln gäller.',
  en: 'There is nothing here to which the rule applies.',
}

/** Every verdict of every rule on a dossier, for one day, save the rules that somebody switched off. Pure: the same question has the same answer. */
export function evaluate(dossier: Dossier, question: Question): readonly Finding[] {
  const bench: Bench = { dossier, asOf: question.asOf, law: question.law ?? lawAsWritten }
  return checksOf(dossier, question).flatMap((check) => verdicts(check, bench, question))
}

/** One rule to be asked of one subject. */
interface Check {
  readonly rule: Rule
  readonly subject: Subject
  readonly ask: (bench: Bench) => Judgement | readonly Judgement[]
}

/** What is to be asked of a dossier, in the order of its findings. */
function checksOf(dossier: Dossier, { rules = allRules, scope }: Pick<Question, 'rules' | 'scope'>): readonly Check[] {
  const off = new Set(dossier.switchedOff?.map(({ ruleId }) => ruleId))
  return rules.filter(({ id }) => !off.has(id)).flatMap((rule) => checksOfRule(rule, dossier, scope))
}

function checksOfRule(rule: Rule, { organization, activities, notices }: Dossier, scope: Question['scope']): readonly Check[] {
  const of = <Thing extends { readonly id: string }>(
    kind: SubjectKind,
    check: ((thing: Thing, bench: Bench) => Judgement | readonly Judgement[]) | undefined,
    things: readonly Thing[],
  ): readonly Check[] =>
    check ? things.map((thing) => ({ rule, subject: { kind, id: thing.id }, ask: (bench) => check(thing, bench) })) : []

  if (scope === 'notice') return of('notice', rule.notice, notices)
  return [
    ...of('organization', rule.organization, organization ? [organization] : []),
    ...of('activity', rule.activity, activities),
    // A notice drawn into an activity is judged there: only what no activity can tell is asked of the notice.
    ...(rule.activity || rule.organization ? [] : of('notice', rule.notice, notices)),
  ]
}

/**
 * Gaps and unsures of the register on the days of a stretch, save those that stand on every day of it alike: a check that never looks at the day
 * says the same on each and is asked once. In what comes back two days can differ, in nothing else.
 */
export function turningByDay(dossier: Dossier, { after, upTo, rules = allRules }: Stretch): (asOf: Day) => readonly Finding[] {
  const turning = checksOf(dossier, { scope: 'register', rules }).flatMap((check) => {
    const { from, until } = check.rule
    const first = from && from > after ? from : after
    if (first > upTo || (until && until < after)) return []
    const said = saidWithoutDay(check, dossier, first)?.filter(isOpenFinding) ?? null
    const isBegunOrEnded = first > after || (until !== null && until < upTo)
    return said && (said.length === 0 || !isBegunOrEnded) ? [] : [{ check, said }]
  })
  return (asOf) => {
    const bench: Bench = { dossier, asOf, law: lawAsWritten }
    return turning.flatMap(({ check, said }) => {
      if (outsideItsDays(check.rule, asOf)) return []
      return said ?? verdicts(check, bench, { scope: 'register', asOf }).filter(isOpenFinding)
    })
  }
}

const isOpenFinding = ({ verdict }: Finding): boolean => isOpen(verdict)

/** The days to be judged, and the rules to judge by. */
export interface Stretch {
  /** First day compared; changes on it are not told. */
  readonly after: Day
  readonly upTo: Day
  readonly rules?: readonly Rule[]
}

/** What a check says on any day on which its rule applies; null where it looked at the day. */
function saidWithoutDay(check: Check, dossier: Dossier, day: Day): readonly Finding[] | null {
  let isDayRead = false
  const bench: Bench = {
    dossier,
    law: lawAsWritten,
    get asOf() {
      isDayRead = true
      return day
    },
  }
  const said = verdicts(check, bench, { scope: 'register', asOf: day })
  return isDayRead ? null : said
}

function verdicts({ rule, subject, ask }: Check, bench: Bench, question: Question): readonly Finding[] {
  const outside = outsideItsDays(rule, question.asOf)
  if (outside) return [toFinding(rule, subject, outside, null)]
  try {
    const said = [ask(bench)].flat()
    return (said.length > 0 ? said : [notApplicable(nothingToJudge)]).map((judgement) => toFinding(rule, subject, judgement, null))
  } catch (error) {
    question.onFailure?.(rule.id, subject.id, error)
    return [toFinding(rule, subject, unsure(couldNotJudge), error instanceof Error ? error.name : 'Error')]
  }
}

function outsideItsDays({ from, until }: Rule, asOf: string): Judgement | null {
  if (from && asOf < from) return notApplicable(notYet, { values: { ruleFromDate: from } })
  if (until && asOf > until) return notApplicable(noLonger, { values: { ruleUntilDate: until } })
  return null
}

function toFinding(rule: Rule, subject: Subject, judgement: Judgement, failure: string | null): Finding {
  return {
    fingerprint: fingerprintOf(rule.id, subject.kind, subject.id, judgement.at),
    ruleId: rule.id,
    severity: rule.severity.level,
    statement: rule.statement,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...judgement,
    failure,
  }
}

/** What a finding is known by for ever. */
const fingerprintOf = (ruleId: string, subjectKind: SubjectKind, subjectId: string, at: string): string =>
  `${ruleId}|${subjectKind}|${subjectId}|${at}`

/** Rules that could not judge, each once: shown beside the findings, never swallowed. */
export const failedRules = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.filter((finding) => finding.failure !== null).map((finding) => finding.ruleId)),
]

/** How one required statement of Art. 30 stands for an activity. */
export interface StatementStanding {
  readonly statement: Statement
  readonly letter: string
  readonly state: StatementState
}

/**
 * How each statement that Art. 30 requires of this activity stands. The gravest word wins, in this order: a gap that
 * somebody recorded, a gap because nobody answered, unsure, not applicable by the record's own answer, met. A statement
 * on which no rule said "met" is unsure: that nothing was found is no proof. Findings on other activities are ignored;
 * those on the organization count for its controller statement.
 */
export function statementStates(activity: ActivityRecord, findings: readonly Finding[]): readonly StatementStanding[] {
  const own = findings.filter(
    (finding) => finding.subjectKind === 'organization' || (finding.subjectKind === 'activity' && finding.subjectId === activity.id),
  )
  const required = activity.role === 'controller' ? controllerStatements : processorStatements
  return required.map(([statement, letter]) => {
    const onIt = own.filter((finding) => finding.statement === statement)
    return { statement, letter, state: stateOf(activity, statement, onIt) }
  })
}

function stateOf(activity: ActivityRecord, statement: Statement, findings: readonly Finding[]): StatementState {
  const has = (verdict: Verdict, silent = false) => findings.some((finding) => finding.verdict === verdict && finding.silent === silent)
  if (has('gap')) return 'gap'
  if (has('gap', true)) return 'unanswered'
  if (has('unsure')) return 'unsure'
  if (activity.answers[statement]?.state === 'not_applicable') return 'not_applicable'
  return has('met') ? 'met' : 'unsure'
}
