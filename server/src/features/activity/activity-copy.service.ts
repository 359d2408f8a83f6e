import { pick } from '@seloste/schema/text'
import { appendAudit } from '../../audit/append.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { copyOf, linksOf } from './activity-copy.js'
import { toActivityRecord } from './activity.record.js'
import { findActivities } from './activity.repository.js'
import { createActivity, type SavedActivity, updateActivity } from './activity.service.js'

/** Copies an activity as a draft into another client's register; the person who copies it says what it holds. */
export async function copyActivity(work: Work, id: string, organizationId: string): Promise<SavedActivity> {
  const [found] = await findActivities(work.em, [id])
  if (!found) throw new Rejected('not_found')
  const target = organizationId.toLowerCase()
  if (found.organization.id === target)
    throw new Rejected('invalid_input', [{ field: 'organizationId', code: 'same_organization', value: null }])
  const source = toActivityRecord(found)
  const made = await createActivity(work, target, source.role, copyOf(source))
  const saved = await linked(work, source, made)
  await appendAudit(work.em, work.actor, {
    verb: 'activity.copy',
    subjectKind: 'activity',
    subjectId: saved.id,
    subjectTitle: pick(source.title, 'fi')?.text ?? null,
    organizationId: target,
    changes: [{ field: 'copiedFrom', before: null, after: source.id }],
  })
  return saved
}

async function linked(work: Work, source: ReturnType<typeof toActivityRecord>, made: SavedActivity): Promise<SavedActivity> {
  const [copy] = await findActivities(work.em, [made.id])
  const links = copy && linksOf(source, toActivityRecord(copy))
  if (!links) return made
  const { renewed } = await updateActivity(work, made.id, copy.version, links)
  return { id: made.id, renewed: [...new Set([...made.renewed, ...renewed])] }
}
