import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Day } from '@seloste/schema/law/day'
import type { Dossier } from '@seloste/schema/record'
import { isOpen, severityOrder } from '@seloste/schema/vocabulary/verdict'
import { evaluate, type Finding, type StatementStanding, statementStates } from '../../rules/evaluate.js'
import { ruleById } from '../../rules/index.js'
import { walkTurns, type Turn as TurnFound } from '../../rules/timeline.js'
import { ActivityStatement, ContentText } from '../../graphql/shared.type.js'
import { toPreview } from '../finding/preview.service.js'
import { toLegalEvent, toRule } from '../rulebook/rulebook.present.js'
import { standingOf } from '../standing.js'
import { ActivityOnDay, DatedFinding, RegisterOnDay, Turn } from './turns.type.js'

/** The register of a dossier judged by the law of a day, and how its verdicts turned since another. */
export async function registerOnDay(organizationId: string, dossier: Dossier, asOf: Day, since: Day | null): Promise<RegisterOnDay> {
  const verdicts = evaluate(dossier, { asOf, scope: 'register' })
  const activities = dossier.activities.map((activity) => onDay(activity.id, statementStates(activity, verdicts)))
  const states = activities.flatMap(({ statements }) => statements.map(({ state }) => ({ state, count: 1 })))
  const [after = asOf, upTo = asOf] = since === null ? [] : [since, asOf].toSorted()
  const turns: Turn[] = []
  for (const turn of walkTurns(dossier, { after, upTo })) {
    if (turn) turns.push(toTurn(turn, dossier))
    // A long stretch judges a large register a hundred times: nobody else is kept waiting for it.
    await letOthersIn()
  }
  return Object.assign(new RegisterOnDay(), {
    asOf,
    organizationId,
    standing: standingOf(states),
    activities,
    findings: verdicts
      .filter(({ verdict }) => isOpen(verdict))
      .toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
      .map((finding) => toDated(finding, dossier)),
    turns,
  })
}

const onDay = (activityId: string, states: readonly StatementStanding[]): ActivityOnDay =>
  Object.assign(new ActivityOnDay(), {
    activityId,
    statements: states.map((one) => Object.assign(new ActivityStatement(), one)),
    standing: standingOf(states.map(({ state }) => ({ state, count: 1 }))),
  })

const toTurn = ({ day, by, events, rules, came, went }: TurnFound, dossier: Dossier): Turn =>
  Object.assign(new Turn(), {
    day,
    isByLaw: by === 'law',
    events: events.map(toLegalEvent),
    rules: rules.flatMap((id) => ruleById(id) ?? []).map(toRule),
    came: came.map((finding) => toDated(finding, dossier)),
    went: went.map((finding) => toDated(finding, dossier)),
  })

function toDated(finding: Finding, { activities, notices }: Dossier): DatedFinding {
  const activity = finding.subjectKind === 'activity' ? activities.find(({ id }) => id === finding.subjectId) : undefined
  const notice = finding.subjectKind === 'notice' ? notices.find(({ id }) => id === finding.subjectId) : undefined
  const { fi = null, sv = null, en = null } = activity?.title ?? {}
  return Object.assign(new DatedFinding(), {
    finding: toPreview(finding, activity?.role ?? 'controller'),
    activityId: activity?.id ?? null,
    activityTitle: activity ? Object.assign(new ContentText(), { fi, sv, en }) : null,
    documentName: notice?.name ?? null,
  })
}
