import { dayOf } from '@seloste/schema/law/day'
import { evaluate, type Finding as Verdict, statementStates } from '../../rules/evaluate.js'
import { ActivityStatement } from '../../graphql/shared.type.js'
import type { ActivityInput } from '../activity/activity.input.js'
import { previewRecord } from '../activity/activity.service.js'
import { ArgumentFault } from '../input-check.js'
import { Rejected } from '../refusal.js'
import { findDossiers } from '../register/dossier.js'
import { letterOf, standingOf } from '../standing.js'
import type { Work } from '../work.js'
import { ActivityPreview, FindingPreview } from './finding.type.js'

/** Judges an activity as typed, by the same engine and against the same register, and stores nothing. */
export async function previewActivity(work: Work, id: string, input: ActivityInput): Promise<ActivityPreview> {
  const { organizationId, record } = await previewRecord(work, id, input).catch(asFault)
  const dossier = (await findDossiers(work.em, [organizationId])).get(organizationId)
  if (!dossier) throw new Error('An organization that had just been reached is gone')
  const activities = dossier.activities.map((activity) => (activity.id === record.id ? record : activity))
  const verdicts = evaluate({ ...dossier, activities }, { asOf: dayOf(work.at), scope: 'register' })
  const states = statementStates(record, verdicts)
  return Object.assign(new ActivityPreview(), {
    findings: verdicts
      .filter(({ subjectKind, subjectId }) => subjectKind === 'activity' && subjectId === record.id)
      .map((verdict) => toPreview(verdict, record.role)),
    statements: states.map((state) => Object.assign(new ActivityStatement(), state)),
    standing: standingOf(states.map(({ state }) => ({ state, count: 1 }))),
  })
}

/** A query has no refusal to return: what is wrong with the input is told as an error that names the fields. */
function asFault(error: unknown): never {
  if (!(error instanceof Rejected)) throw error
  throw new ArgumentFault(error.fields.length > 0 ? error.fields : [{ field: 'id', code: error.code, value: null }])
}

/** A verdict that is not stored, as the API shows it. */
export const toPreview = (verdict: Verdict, role: 'controller' | 'processor'): FindingPreview => {
  const { fingerprint, ruleId, verdict: said, silent, severity, statement, at, values, reason } = verdict
  return Object.assign(new FindingPreview(), {
    fingerprint,
    ruleId,
    verdict: said,
    silent,
    severity,
    statement,
    letter: statement && letterOf(statement, role),
    at,
    values,
    reason,
  })
}
