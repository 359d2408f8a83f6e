import { dayOf } from '@seloste/schema/law/day'
import { lawBook } from '@seloste/schema/law/book'
import type { Dossier } from '@seloste/schema/record'
import { require as gate } from '../../access/gate.js'
import { appendAudit, type Deed } from '../../audit/append.js'
import { canonicalJson, sha256 } from '../../canonical.js'
import { evaluate, statementStates } from '../../rules/evaluate.js'
import { rulesetVersion } from '../../rules/index.js'
import { isId } from '../ids.js'
import { organizationOf, placeOf } from '../activity/activity.service.js'
import { Rejected } from '../refusal.js'
import { standingOf } from '../standing.js'
import type { Work } from '../work.js'
import { ReviewEntity } from './review.entity.js'

/** Freezes a register as the dossier holds it, judged for the day of the work; the review's id. */
export async function prepareReview(work: Work, organizationId: string, label: string, dossier: Dossier): Promise<string> {
  const organization = await organizationOf(work, organizationId)
  gate(work.actor, 'create', 'review', placeOf(organization))
  const asOf = dayOf(work.at)
  const findings = evaluate(dossier, { asOf, scope: 'register' })
  const states = dossier.activities.flatMap((activity) => statementStates(activity, findings))
  const { required, met, gap, unanswered, unsure, notApplicable } = standingOf(states.map(({ state }) => ({ state, count: 1 })))
  const standing = { required, met, gap, unanswered, unsure, notApplicable }
  const content = canonicalJson({ asOf, rulesetVersion, lawVersion: lawBook.version, ...dossier, findings, standing })
  const review = work.em.create(ReviewEntity, {
    organization,
    label,
    asOf,
    content,
    standing,
    rulesetVersion,
    hash: sha256(content),
    lawVersion: lawBook.version,
    preparedBy: personOf(work),
    preparedAt: work.at,
  })
  await work.em.flush()
  await appendAudit(work.em, work.actor, deed('review.create', review))
  return review.id
}

/** Signs a review; from then on nobody can change it. */
export async function signReview(work: Work, id: string): Promise<void> {
  const review = isId(id) ? await work.em.findOne(ReviewEntity, { id }) : null
  if (!review) throw new Rejected('not_found')
  gate(work.actor, 'approve', 'review', { workspaceId: review.workspaceId, organizationId: review.organization.id, reviewId: id })
  const signedBy = personOf(work)
  if (!signedBy) throw new Rejected('not_allowed')
  if (review.signedAt) throw new Rejected('conflict')
  Object.assign(review, { signedBy, signedAt: work.at })
  await work.em.flush()
  await appendAudit(work.em, work.actor, deed('review.approve', review))
}

const personOf = ({ actor }: Work): string | null => (actor.kind === 'person' ? actor.personId : null)

const deed = (verb: string, { id, label, hash, organization }: ReviewEntity): Deed => ({
  verb,
  subjectKind: 'review',
  subjectId: id,
  subjectTitle: label,
  organizationId: organization.id,
  changes: [{ field: 'hash', before: null, after: hash }],
})
