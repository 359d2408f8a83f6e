// Records begin from templates as drafts; what a template says later is offered, never forced.
import type { ContentText } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { Refused, require as gate } from '../../access/gate.js'
import type { TemplateContent } from '../../templates/content.js'
import { starters } from '../../templates/library/index.js'
import type { PartiesById } from '../../templates/offer.js'
import { starterInput } from '../../templates/to-input.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { copyOf } from '../activity/activity-copy.js'
import { createActivity, organizationOf, placeOf } from '../activity/activity.service.js'
import { isId } from '../ids.js'
import { findDossiers } from '../register/dossier.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { anyStanding, contentFor, keepEdition, logTemplate, partiesIn, requireChange, standing, withParties } from './edition.service.js'
import { TemplateEntity } from './template.entity.js'
import { TemplateUseEntity } from './template-use.entity.js'

/** Most organizations of one push. */
export const mostPushed = 200

/** Keeps an activity as a template, or renews a template from it; the template. Named parties go with it, contracts and evidence do not. */
export async function keepTemplate(work: Work, activityId: string, templateId: string | null): Promise<string> {
  const { em, actor } = work
  gate(actor, 'create', 'activity')
  const activity = isId(activityId) ? await em.findOne(ActivityEntity, { id: activityId, deletedAt: null }) : null
  if (!activity) throw new Rejected('not_found')
  const dossier = (await findDossiers(em, [activity.organization.id])).get(activity.organization.id)
  const record = dossier?.activities.find(({ id }) => id === activity.id)
  if (!record) throw new Rejected('not_found')
  if (record.role !== 'controller') throw new Rejected('invalid_input', [{ field: 'activityId', code: 'not_a_controllers', value: null }])
  const { accountability: _own, answers: _answers, ...copied } = copyOf(record)
  const title = unmarked(record.title)
  const template = templateId === null ? null : await standing(work, templateId, 'activity')
  const kept = await keepEdition(work, template, { form: 'activity', title, content: { ...copied, title } }, 'template.keep')
  return kept.id
}

/** Puts a starter of the library among the workspace's templates; the one that is there already where there is one. */
export async function adoptStarter(work: Work, kind: ActivityKind): Promise<string> {
  const { em, actor } = work
  gate(actor, 'create', 'activity')
  const starter = starters.find((one) => one.kind === kind)
  if (!starter) throw new Rejected('not_found')
  const known = await em.findOne(TemplateEntity, { starter: kind, deletedAt: null })
  if (known) return known.id
  const content = starterInput(starter, 'FI')
  const title = (content.title ?? {}) as ContentText
  return (await keepEdition(work, null, { form: 'activity', title, content, starter: kind }, 'template.adopt')).id
}

/** Takes a template away; the records that began from it stay, and what it offered is offered no more. */
export async function dropTemplate(work: Work, id: string): Promise<string> {
  gate(work.actor, 'create', 'activity')
  const template = await anyStanding(work.em, id)
  requireChange(work.actor, template)
  template.deletedAt = work.at
  await work.em.flush()
  await logTemplate(work, 'template.drop', template, null, [])
  return template.id
}

/** Undo of taking a template away. */
export async function restoreTemplate(work: Work, id: string): Promise<string> {
  gate(work.actor, 'create', 'activity')
  const template = isId(id) ? await work.em.findOne(TemplateEntity, { id, deletedAt: { $ne: null } }) : null
  if (!template) throw new Rejected('not_found')
  requireChange(work.actor, template)
  template.deletedAt = null
  await work.em.flush()
  await logTemplate(work, 'template.restore', template, null, [])
  return template.id
}

/** What became of one organization of a push. */
export interface Pushed {
  readonly organizationId: string
  readonly activityId: string | null
  readonly refusal: Rejected | null
}

/** Organizations as asked, each once. */
export function organizationsAsked(organizationIds: readonly string[]): readonly string[] {
  const asked = [...new Set(organizationIds.map((one) => one.toLowerCase()))]
  if (asked.length > mostPushed)
    throw new Rejected('invalid_input', [{ field: 'organizationIds', code: 'too_many', value: String(asked.length) }])
  return asked
}

/** A refusal of one row of many; anything else goes on as the error that it is. */
export function refusalOfRow(error: unknown): Rejected {
  if (error instanceof Rejected) return error
  if (error instanceof Refused) return new Rejected(error.code)
  throw error
}

/** Begins a record from the template at each organization, as a draft; each is done or refused on its own. */
export async function pushTemplate(work: Work, id: string, organizationIds: readonly string[]): Promise<readonly Pushed[]> {
  const template = await standing(work, id, 'activity')
  const asked = organizationsAsked(organizationIds)
  const parties = await partiesIn(work.em, [template.content])
  const pushed: Pushed[] = []
  for (const organizationId of asked) pushed.push(await push(work, template, parties, organizationId))
  await work.em.flush()
  return pushed
}

async function push(work: Work, template: TemplateEntity, parties: PartiesById, organizationId: string): Promise<Pushed> {
  try {
    const organization = await organizationOf(work, organizationId)
    gate(work.actor, 'create', 'activity', placeOf(organization))
    const content = contentFor(template, template.edition, template.content, organization.country)
    const { id: activityId } = await createActivity(work, organization.id, 'controller', drafted(withParties(content, parties)))
    work.em.create(TemplateUseEntity, { organizationId: organization.id, template, activityId, edition: template.edition })
    await logTemplate(work, 'template.push', template, organization.id, [{ field: 'activity', before: null, after: activityId }])
    return { organizationId, activityId, refusal: null }
  } catch (error) {
    return { organizationId, activityId: null, refusal: refusalOfRow(error) }
  }
}

const draft = { fi: 'luonnos', sv: 'utkast', en: 'draft' } as const

const titled = (title: TemplateContent['title'], change: (text: string, language: keyof typeof draft) => string): ContentText =>
  Object.fromEntries(
    Object.entries(title ?? {}).flatMap(([language, text]) =>
      typeof text === 'string' ? [[language, change(text, language as keyof typeof draft)]] : [],
    ),
  )

const drafted = (content: TemplateContent): TemplateContent => ({
  ...content,
  title: titled(content.title, (text, language) => `${text} (${draft[language]})`),
})

/** The title of a record without the word that it is a draft, which a template is not. */
const unmarked = (title: ContentText): ContentText =>
  titled(title, (text, language) => text.replace(` (${draft[language]})`, '').trim() || text)
