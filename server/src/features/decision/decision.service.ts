import { LockMode } from '@mikro-orm/postgresql'
import { dayOf } from '@seloste/schema/law/day'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { can } from '../../access/gate.js'
import type { Place } from '../../access/actor.js'
import { appendAudit, type Deed } from '../../audit/append.js'
import { FindingEntity } from '../finding/finding.entity.js'
import { factsHash } from '../finding/finding-row.js'
import { isId } from '../ids.js'
import { InputCheck, longest, type Fault } from '../input-check.js'
import { lockOrganizations, organizationsBehind, renewPortfolioRows } from '../portfolio/portfolio-row.renewal.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { changesBetween } from '../activity/record-change.js'
import type { DecisionEnd } from '../../graphql/words.js'
import { DecisionEntity } from './decision.entity.js'
import type { DecisionInput } from './decision.type.js'

export { endExpired, organizationsWithExpired } from './decision.repository.js'

/** What became of one finding: done, or why not. */
export interface Outcome {
  readonly findingId: string
  readonly refusal: Rejected | null
}

/** One finding's share of a bulk decision: what ended, and what takes its place once that is written. */
interface Step {
  readonly verb: string
  readonly finding: FindingEntity
  readonly ended: DecisionEntity | null
  readonly make: () => DecisionEntity | null
}

/** Most findings of one bulk decision. */
const mostDecided = 500

function faultsOf(input: DecisionInput, today: string): readonly Fault[] {
  const { kind, reason, owner, due, until, untilFieldChanges } = input
  const check = new InputCheck()
  check.text('reason', reason, longest.reason)
  check.text('owner', owner, 200)
  if (kind !== 'planned') check.required('reason', reason, longest.reason)
  if (kind === 'accepted' && !until && !untilFieldChanges) check.fault('until', 'required')
  if (until && until < today) check.fault('until', 'in_the_past', until)
  if (kind !== 'accepted' && (until || untilFieldChanges)) check.fault('until', 'only_for_accepted', until)
  if (kind !== 'planned' && due) check.fault('due', 'only_for_planned', due)
  return check.faults
}

/** Gives the same answer to many findings; each is done or refused on its own. */
export async function decideFindings(work: Work, ids: readonly string[], input: DecisionInput): Promise<readonly Outcome[]> {
  const faults = [...faultsOf(input, dayOf(work.at)), ...tooMany(ids)]
  const { actor } = work
  return forEachFinding(work, ids, (finding) => {
    const verb = input.kind === 'accepted' ? 'accept' : 'decide'
    const permission = can(actor, verb, 'finding', placeOf(finding))
    if (!permission.allowed) return new Rejected(permission.code)
    if (actor.kind !== 'person') return new Rejected('not_allowed')
    if (faults.length > 0) return new Rejected('invalid_input', faults)
    if (!isOpen(finding.verdict) || finding.resolvedAt) return new Rejected('conflict')
    const make = (): DecisionEntity =>
      work.em.create(DecisionEntity, {
        finding,
        kind: input.kind,
        reason: input.reason?.trim() || null,
        owner: input.owner?.trim() || null,
        approvedBy: input.kind === 'accepted' ? actor.personId : null,
        due: input.due ?? null,
        until: input.until ?? null,
        untilFieldChanges: input.untilFieldChanges ?? false,
        factsHash: factsHash(finding),
        decidedBy: actor.personId,
      })
    return { verb: 'finding.decide', finding, ended: end(work, finding, 'replaced'), make }
  })
}

/** Takes the standing answers back. */
export async function withdrawDecisions(work: Work, ids: readonly string[]): Promise<readonly Outcome[]> {
  const faults = tooMany(ids)
  return forEachFinding(work, ids, (finding) => {
    const standing = finding.decisions.getItems().find(({ endedAt }) => endedAt === null)
    const permission = can(work.actor, standing?.kind === 'accepted' ? 'accept' : 'decide', 'finding', placeOf(finding))
    if (!permission.allowed) return new Rejected(permission.code)
    if (faults.length > 0) return new Rejected('invalid_input', faults)
    if (!standing) return new Rejected('conflict')
    return { verb: 'finding.withdraw', finding, ended: end(work, finding, 'withdrawn'), make: () => null }
  })
}

const tooMany = (ids: readonly string[]): readonly Fault[] =>
  ids.length > mostDecided ? [{ field: 'ids', code: 'too_many', value: String(ids.length) }] : []

const placeOf = ({ workspaceId, organization }: FindingEntity): Place => ({ workspaceId, organizationId: organization.id })

/** Locks the findings in one order, so that two people who decide on the same ones never wait for each other for ever. */
async function forEachFinding(
  work: Work,
  ids: readonly string[],
  decide: (finding: FindingEntity) => Rejected | Step,
): Promise<readonly Outcome[]> {
  const asked = [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()].slice(0, mostDecided)
  const known = asked.filter(isId).map((id) => id.toLowerCase())
  const organizationIds = await organizationsBehind(work.em, known)
  // As the renewal does: the organization first, then what hangs on it.
  await lockOrganizations(work.em, organizationIds)
  await work.em.find(FindingEntity, { id: { $in: known } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
  const findings = await work.em.find(FindingEntity, { id: { $in: known } }, { populate: ['decisions'], strategy: 'select-in' })
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const steps: Step[] = []
  const outcomes = asked.map((findingId): Outcome => {
    const finding = byId.get(findingId.toLowerCase())
    const result = finding ? decide(finding) : new Rejected('not_found')
    if (result instanceof Rejected) return { findingId, refusal: result }
    steps.push(result)
    return { findingId, refusal: null }
  })
  // What ends goes first: at no moment do two decisions stand on one finding.
  await work.em.flush()
  const deeds = steps.map(deedOf)
  await work.em.flush()
  if (steps.length > 0) await renewPortfolioRows(work.em, organizationIds)
  await appendAudit(work.em, work.actor, ...deeds)
  return outcomes
}

/** Ends the standing decision, if any. */
function end({ at }: Work, finding: FindingEntity, because: DecisionEnd): DecisionEntity | null {
  const standing = finding.decisions.getItems().find(({ endedAt }) => endedAt === null)
  if (!standing) return null
  standing.endedAt = at
  standing.endedBecause = because
  return standing
}

const told = (decision: DecisionEntity | null) =>
  decision &&
  (({ kind, reason, owner, due, until, untilFieldChanges }) => ({ kind, reason, owner, due, until, untilFieldChanges }))(decision)

function deedOf({ verb, finding, ended, make }: Step): Deed {
  const changes = changesBetween(told(ended), told(make()))
  return {
    verb,
    subjectKind: 'finding',
    subjectId: finding.id,
    subjectTitle: finding.ruleId,
    organizationId: finding.organization.id,
    changes,
  }
}
