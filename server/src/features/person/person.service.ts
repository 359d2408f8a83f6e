import type { Language } from '@seloste/schema/text'
import { appendAudit } from '../../audit/append.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { PersonEntity } from './person.entity.js'

async function self({ em, actor }: Work): Promise<PersonEntity> {
  const person = actor.kind === 'person' ? await em.findOne(PersonEntity, { id: actor.personId }) : null
  if (!person) throw new Rejected('not_found')
  return person
}

/** Sets the language of one's own interface. */
export async function setLanguage(work: Work, language: Language): Promise<void> {
  const person = await self(work)
  if (person.language === language) return
  const before = person.language
  person.language = language
  await appendAudit(work.em, work.actor, {
    verb: 'person.update',
    subjectKind: 'person',
    subjectId: person.id,
    subjectTitle: person.name,
    organizationId: null,
    changes: [{ field: 'language', before, after: language }],
  })
}

/** Ends one's visit. No audit event: it tells of reading, and nothing of the register changes. */
export async function markVisit(work: Work): Promise<void> {
  ;(await self(work)).lastVisitAt = work.at
}
