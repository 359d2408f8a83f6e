// A template as it stands and what its editions held.
import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type ContentText, pick } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { Actor } from '../../access/actor.js'
import { can } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import type { AuditChange } from '../../audit/audit-event.entity.js'
import type { TemplateContent, TemplateForm } from '../../templates/content.js'
import { starters } from '../../templates/library/index.js'
import type { PartiesById } from '../../templates/offer.js'
import { starterInput } from '../../templates/to-input.js'
import { isId } from '../ids.js'
import { PartyEntity } from '../party/party.entity.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { TemplateEditionEntity } from './template-edition.entity.js'
import { TemplateEntity } from './template.entity.js'

/** The template, if it is there and of that form. */
export async function standing({ em }: Work, id: string, form: TemplateForm): Promise<TemplateEntity> {
  const template = await anyStanding(em, id)
  if (template.form !== form) throw new Rejected('not_found')
  return template
}

/** The template of whatever form, if it is there. */
export async function anyStanding(em: EntityManager, id: string): Promise<TemplateEntity> {
  const template = isId(id) ? await em.findOne(TemplateEntity, { id, deletedAt: null }) : null
  if (!template) throw new Rejected('not_found')
  return template
}

/** A template is the whole workspace's: only who sees every organization may change or remove one, or who said it last. */
export const mayChange = (actor: Actor, { changedBy }: Pick<TemplateEntity, 'changedBy'>): boolean =>
  actor.kind === 'person' && can(actor, 'create', 'activity').allowed && (actor.organizations === '*' || actor.personId === changedBy)

/** Throws unless the template may be changed. */
export function requireChange(actor: Actor, template: TemplateEntity): void {
  if (!mayChange(actor, template)) throw new Rejected('not_allowed')
}

/** What a template is to say. */
export interface Said {
  readonly form: TemplateForm
  readonly title: ContentText
  readonly content: TemplateContent
  readonly starter?: ActivityKind
}

/** What is said but for its name, as the database gives it back. */
const stored = (content: TemplateContent): unknown => JSON.parse(JSON.stringify({ ...content, title: null }))

/** Makes a template, or has one that stands say something else; only what it says anew makes a new edition. */
export async function keepEdition(work: Work, template: TemplateEntity | null, said: Said, verb: string): Promise<TemplateEntity> {
  const { em, actor } = work
  if (actor.kind !== 'person') throw new Rejected('not_allowed')
  if (template) requireChange(actor, template)
  const isNews = !template || !isDeepStrictEqual(stored(template.content), stored(said.content))
  const before = template && { edition: template.edition, title: pick(template.title, 'fi')?.text ?? null }
  const edition = (template?.edition ?? 0) + (isNews ? 1 : 0)
  const given = { title: said.title, content: said.content, edition, changedBy: actor.personId }
  const kept = template
    ? Object.assign(template, given)
    : em.create(TemplateEntity, { ...given, form: said.form, starter: said.starter ?? null })
  if (isNews) em.create(TemplateEditionEntity, { template: kept, number: edition, content: said.content })
  await em.flush()
  await logTemplate(work, verb, kept, null, [
    { field: 'edition', before: before && String(before.edition), after: String(edition) },
    { field: 'title', before: before?.title ?? null, after: pick(kept.title, 'fi')?.text ?? null },
  ])
  return kept
}

/** What the template holds for an organization: a starter that nobody changed speaks the law of its country. */
export function contentFor(
  { starter, form }: Pick<TemplateEntity, 'starter' | 'form'>,
  number: number,
  content: TemplateContent,
  country: string,
): TemplateContent {
  const own = form === 'activity' && number === 1 ? starters.find(({ kind }) => kind === starter) : undefined
  return own ? starterInput(own, country) : content
}

const idsIn = ({ recipients, transfers }: TemplateContent): string[] =>
  [...(recipients ?? []).map(({ party }) => party), ...(transfers ?? []).map(({ importer }) => importer)].flatMap(
    (party) => party?.id ?? [],
  )

/**
 * The parties that contents name, by the id by which they name them: an entry that was made one with another goes by the other.
 * Who keeps a template gives its parties to the whole workspace.
 */
export async function partiesIn(em: EntityManager, contents: readonly TemplateContent[]): Promise<PartiesById> {
  const ids = [...new Set(contents.flatMap(idsIn))]
  const found = ids.length > 0 ? await em.find(PartyEntity, { id: { $in: ids } }, { populate: ['mergedInto'] }) : []
  return new Map(
    found.map((party) => {
      const { id, name, country, serviceId } = party.mergedInto ?? party
      return [party.id, { id, name, country, serviceId }]
    }),
  )
}

/** The content with its parties as they are now called; what names a party that is gone is left out. */
export function withParties(content: TemplateContent, parties: PartiesById): TemplateContent {
  const now = <Given extends { readonly id?: string | null }>(given: Given | null | undefined): { id: string } | null => {
    const party = parties.get(given?.id ?? '')
    return party ? { id: party.id } : null
  }
  return {
    ...content,
    ...(content.recipients && {
      recipients: content.recipients
        .map((one) => ({ ...one, party: now(one.party) }))
        .filter(({ party, category }) => party !== null || Object.values(category ?? {}).some(Boolean)),
    }),
    ...(content.transfers && { transfers: content.transfers.map((one) => ({ ...one, importer: now(one.importer) })) }),
  }
}

/** Writes into the log what was done with a template. */
export const logTemplate = (
  { em, actor }: Work,
  verb: string,
  { id, title }: TemplateEntity,
  organizationId: string | null,
  changes: readonly AuditChange[],
): Promise<void> =>
  appendAudit(em, actor, {
    verb,
    subjectKind: 'template',
    subjectId: id,
    subjectTitle: pick(title, 'fi')?.text ?? null,
    organizationId,
    changes,
  })
