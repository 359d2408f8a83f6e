// Fills a new workspace with the demo by the verbs that people use, in one transaction: the log and the findings are real.
import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf } from '@seloste/schema/law/day'
import { usualEvidenceTerm } from '@seloste/schema/vocabulary/evidence'
import type { PersonActor } from '../access/actor.js'
import { type KeepAccount, putPerson, withAccounts } from '../auth/add-person.js'
import type { Auth } from '../auth/create-auth.js'
import type { Database } from '../db/database.js'
import { createActivity, deleteActivity, reached, updateActivity } from '../features/activity/activity.service.js'
import { switchRuleOff } from '../features/rule-switch/rule-switch.service.js'
import { decideFindings } from '../features/decision/decision.service.js'
import { FindingEntity } from '../features/finding/finding.entity.js'
import { renewFindings } from '../features/finding/finding.renewal.js'
import { CandidateEntity } from '../features/intake/candidate.entity.js'
import { confirmDocument } from '../features/intake/confirm.service.js'
import { addDocument, decideCandidates, readUpload } from '../features/intake/intake.service.js'
import { SourceDocumentEntity } from '../features/intake/source-document.entity.js'
import { noteEvidence } from '../features/measure/measure.service.js'
import { createOrganization } from '../features/organization/organization.service.js'
import { findDossiers } from '../features/register/dossier.js'
import { prepareReview, signReview } from '../features/review/review.service.js'
import { programIn, putWorkspace } from '../features/workspace/add-workspace.js'
import type { Work } from '../features/work.js'
import { earlier } from './earlier.js'
import { activityInput, type DayOf, linkedItems } from './activity-input.js'
import { addTemplates } from './templates.js'
import type { DemoActivity, DemoDecision, DemoEvidence, DemoNotice, DemoOrganization, DemoPerson } from './demo.js'

/** The content of a demo workspace. */
export interface Demo {
  readonly name: string
  readonly organizations: readonly DemoOrganization[]
  readonly people: readonly DemoPerson[]
}

export interface Seeding {
  /** Days of the demo are counted from here. */
  readonly at: Date
  /** Of all its people. */
  readonly password: string
}

/** An organization in the making. */
interface Client {
  readonly id: string
  readonly demo: DemoOrganization
}

/** Makes the demo workspace; its id. A failure leaves neither the workspace nor an account. */
export async function seedDemo(auth: Auth, database: Database, demo: Demo, { at, password }: Seeding): Promise<string> {
  const program = programIn(randomUUIDv7(), 'Seloste')
  await withAccounts(auth, (keep) =>
    database.inWorkspace(program, async (em) => {
      const work: Work = { em, actor: program, at, judgeLater: new Set() }
      await putWorkspace(em, program, demo.name, true)
      const clients: Client[] = []
      for (const organization of demo.organizations) clients.push({ id: await addClient(work, organization), demo: organization })
      const people = await addPeople(work, auth, demo.people, clients, { password, keep })
      for (const client of clients) {
        const ownWork = aside(work)
        await fillClient(ownWork, client, people)
        await ownWork.em.flush()
      }
      const consultant = people.find(({ role, organizations }) => role === 'consultant' && organizations === '*')
      if (consultant) await addTemplates({ ...aside(work), actor: consultant }, idIn(clients))
    }),
  )
  return program.workspaceId
}

const idIn =
  (clients: readonly Client[]) =>
  (key: string): string | null =>
    clients.find(({ demo }) => demo.key === key)?.id ?? null

/** The same transaction with nothing in hand: what one organization loaded does not slow the next. */
const aside = (work: Work): Work => ({ ...work, em: work.em.fork({ keepTransactionContext: true }) as EntityManager })

const addClient = (
  work: Work,
  {
    key: _key,
    activities: _activities,
    evidence: _evidence,
    notices: _notices,
    decisions: _decisions,
    rulesOff: _rulesOff,
    reviews: _reviews,
    ...organization
  }: DemoOrganization,
): Promise<string> => createOrganization(work, organization)

async function addPeople(
  { em, actor }: Work,
  auth: Auth,
  people: readonly DemoPerson[],
  clients: readonly Client[],
  { password, keep }: { password: string; keep: KeepAccount },
): Promise<readonly PersonActor[]> {
  const actors: PersonActor[] = []
  for (const { organizations: keys, ...person } of people) {
    const organizations = keys === 'all' ? '*' : clients.filter(({ demo }) => keys.includes(demo.key)).map(({ id }) => id)
    const personId = await putPerson(em, auth, actor, { ...person, password, organizations }, keep)
    actors.push({
      kind: 'person',
      personId,
      name: person.name,
      role: person.role,
      workspaceId: actor.workspaceId,
      organizations,
      scopes: null,
    })
  }
  return actors
}

/** The consultant writes the register; who decides on its findings depends on the decision. */
async function fillClient(work: Work, { id, demo }: Client, people: readonly PersonActor[]): Promise<void> {
  const as = (role: PersonActor['role']): Work => ({ ...work, actor: actorFor(people, role, id) })
  const day = daysFrom(work.at)
  const activityIds: string[] = []
  for (const activity of demo.activities) activityIds.push(await addActivity(as('consultant'), id, activity, day))
  for (const notice of demo.notices ?? []) await addNotice(as('consultant'), id, notice, activityIds)
  for (const one of demo.evidence ?? []) await addEvidence(as('consultant'), id, one, activityIds, day)
  const judged: Work = { em: work.em, actor: work.actor, at: work.at }
  await renewFindings(judged, [id])
  for (const decision of demo.decisions ?? []) {
    const subject = decision.activity === undefined ? null : (activityIds[decision.activity] ?? null)
    await decide(as(decision.kind === 'accepted' ? 'dpo' : 'consultant'), id, subject, decision, day)
  }
  for (const { ruleId, reason } of demo.rulesOff ?? []) await switchRuleOff(as('dpo'), id, ruleId, reason)
  if (demo.reviews) await addReviews(as('consultant'), as('dpo'), { id, demo }, activityIds)
}

/** Reviews of the time before, frozen and signed as of their own days. */
async function addReviews(
  consultant: Work,
  dpo: Work,
  { id, demo: { reviews = [] } }: Client,
  activityIds: readonly string[],
): Promise<void> {
  await consultant.em.flush()
  const dossier = (await findDossiers(aside(consultant).em, [id])).get(id)
  if (!dossier) throw new RangeError('An organization of the demo was not stored')
  for (const [index, review] of reviews.entries()) {
    const at = new Date(consultant.at.getTime() - review.daysAgo * 86_400_000)
    const reviewId = await prepareReview({ ...consultant, at }, id, String(index + 1), earlier(dossier, review, activityIds, at))
    await signReview({ ...dpo, at }, reviewId)
  }
}

function actorFor(people: readonly PersonActor[], role: PersonActor['role'], organizationId: string): PersonActor {
  const actor = people.find((one) => one.role === role && (one.organizations === '*' || one.organizations.includes(organizationId)))
  if (!actor) throw new RangeError(`The demo has no ${role} for every organization that needs one`)
  return actor
}

/** ISO days counted from the day of seeding. */
function daysFrom(at: Date): DayOf {
  const first = Date.parse(`${dayOf(at)}T00:00:00Z`)
  return (day) => (typeof day === 'string' ? day : new Date(first + day * 86_400_000).toISOString().slice(0, 10))
}

async function addActivity(work: Work, organizationId: string, activity: DemoActivity, day: DayOf): Promise<string> {
  const { id } = await createActivity(work, organizationId, activity.role ?? 'controller', activityInput(activity, day))
  const { version, dataItems, subjects } = await reached(work, id)
  if (dataItems.length > 0 && subjects.length > 0) {
    await updateActivity(work, id, version, { dataItems: linkedItems(activity, dataItems.getItems(), subjects.getItems()) })
  }
  return id
}

const addEvidence = (
  work: Work,
  organizationId: string,
  { activity, shownOn, term = usualEvidenceTerm, ...evidence }: DemoEvidence,
  activityIds: readonly string[],
  day: DayOf,
): Promise<string> =>
  noteEvidence(work, organizationId, {
    ...evidence,
    activityId: activity === undefined ? null : (activityIds[activity] ?? null),
    shownOn: day(shownOn),
    term,
  })

async function addNotice(work: Work, organizationId: string, notice: DemoNotice, activityIds: readonly string[]): Promise<void> {
  const { name, text, confirmAs, confirmInto, isOrphan } = notice
  const bytes = Buffer.from(text, 'utf8')
  const documentId = await addDocument(work, { organizationId, name, bytes, read: await readUpload(name, bytes) })
  const target = confirmInto === undefined ? { title: confirmAs ?? null } : { activityId: activityIds[confirmInto] ?? null }
  if (!target.title && !target.activityId) return
  const candidates = await work.em.find(CandidateEntity, { document: documentId })
  const version = async (): Promise<number> => {
    const document = await work.em.findOneOrFail(SourceDocumentEntity, { id: documentId })
    await work.em.refresh(document)
    return document.version
  }
  await decideCandidates(
    work,
    documentId,
    await version(),
    candidates.map(({ id }) => ({ id, action: 'accept' })),
  )
  const confirmed = await confirmDocument(work, documentId, await version(), target)
  for (const id of isOrphan ? confirmed.activityIds : []) await deleteActivity(work, id, (await reached(work, id)).version)
}

/** A rule that does not apply on the day of seeding has no finding to decide on: the decision is left out. */
async function decide(work: Work, organizationId: string, activityId: string | null, decision: DemoDecision, day: DayOf): Promise<void> {
  const { ruleId, kind, reason, owner = null, due, until } = decision
  const open = { organization: organizationId, ruleId, activity: activityId, verdict: { $in: ['gap', 'unsure'] as const } }
  const ids = (await work.em.find(FindingEntity, open, { fields: ['id'] })).map(({ id }) => id)
  const input = { kind, reason, owner, due: due === undefined ? null : day(due), until: until === undefined ? null : day(until) }
  const refused = (await decideFindings(work, ids, input)).find(({ refusal }) => refusal)?.refusal
  if (refused) throw new Error(`its decision on ${ruleId} was refused (${refused.code})`)
}
