import type { EntityManager } from '@mikro-orm/postgresql'
import type { OrganizationRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import { type AlignedRow, alignActivities, type Correction } from '../../comparison/align.js'
import { compareActivities, type FieldComparison } from '../../comparison/differences.js'
import { ActivityEntity } from '../activity/activity.entity.js'
import { isId } from '../ids.js'
import { ArgumentFault } from '../input-check.js'
import { PersonEntity } from '../person/person.entity.js'
import { findDossiers } from '../register/dossier.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { AlignmentEntity } from './alignment.entity.js'

/** Fewest and most registers that can be read side by side. */
export const compared = { least: 2, most: 6 } as const

/** Registers side by side: the organizations in the order asked, and their activities in aligned rows. */
export interface ComparisonFound {
  readonly organizations: readonly OrganizationRecord[]
  readonly rows: readonly (AlignedRow & { readonly fields: readonly FieldComparison[] })[]
  /** What people said of activities that are shown, who and when. */
  readonly corrections: readonly (Correction & { readonly saidBy: string; readonly saidAt: string })[]
}

/** Lays two to six registers side by side; null where one of them is out of reach. */
export async function compareRegisters({ em }: Work, organizationIds: readonly string[]): Promise<ComparisonFound | null> {
  const ids = [...new Set(organizationIds.map((id) => id.toLowerCase()))]
  if (ids.length < compared.least || ids.length > compared.most)
    throw new ArgumentFault([{ field: 'organizationIds', code: 'out_of_range', value: String(ids.length) }])
  if (!ids.every(isId)) return null
  const dossiers = await findDossiers(em, ids)
  const found = ids.map((id) => dossiers.get(id))
  if (!found.every((dossier) => dossier !== undefined)) return null
  const within = { $in: ids }
  const said = await em.find(AlignmentEntity, { oneOrganizationId: within, otherOrganizationId: within }, { orderBy: { id: 'asc' } })
  const shown = new Set(found.flatMap(({ activities }) => activities.map(({ id }) => id)))
  const rows = alignActivities(
    found.map(({ activities }) => activities),
    said,
  )
  return {
    organizations: found.flatMap(({ organization }) => organization ?? []),
    rows: rows.map((row) => ({ ...row, fields: compareActivities(row.cells) })),
    corrections: await withNames(
      em,
      said.filter(({ one, other }) => shown.has(one) && shown.has(other)),
    ),
  }
}

async function withNames(em: EntityManager, said: readonly AlignmentEntity[]): Promise<ComparisonFound['corrections']> {
  const ids = [...new Set(said.map(({ saidBy }) => saidBy))]
  const people = ids.length === 0 ? [] : await em.find(PersonEntity, { id: { $in: ids } }, { fields: ['id', 'name'] })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return said.map(({ one, other, isSame, saidBy, saidAt }) => ({
    one,
    other,
    isSame,
    saidBy: names.get(saidBy) ?? '',
    saidAt: saidAt.toISOString(),
  }))
}

/** Says whether two activities of different organizations are the same processing; null takes the word back. Tells the word before. */
export async function alignByHand(work: Work, ids: readonly [string, string], isSame: boolean | null): Promise<boolean | null> {
  const { em, actor } = work
  const [a, b] = await activitiesOf(work, ids)
  gate(actor, 'edit', 'activity')
  if (actor.kind !== 'person') throw new Rejected('not_allowed')
  if (a.organization.id === b.organization.id)
    throw new Rejected('invalid_input', [{ field: 'other', code: 'same_organization', value: null }])
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const [one, other] = [first.id, second.id]
  const known = await em.findOne(AlignmentEntity, { one, other })
  const before = known ? known.isSame : null
  if (isSame === null && known) em.remove(known)
  else if (isSame !== null && known) Object.assign(known, { isSame, saidBy: actor.personId, saidAt: work.at })
  else if (isSame !== null)
    em.create(AlignmentEntity, {
      oneOrganizationId: first.organization.id,
      one,
      otherOrganizationId: second.organization.id,
      other,
      isSame,
      saidBy: actor.personId,
    })
  await em.flush()
  await appendAudit(em, actor, {
    verb: 'comparison.align',
    subjectKind: 'activity',
    subjectId: one,
    subjectTitle: pick(first.title, 'fi')?.text ?? null,
    organizationId: first.organization.id,
    changes: [
      { field: `alignment.${other}`, before: before === null ? null : String(before), after: isSame === null ? null : String(isSame) },
    ],
  })
  return before
}

async function activitiesOf({ em }: Work, ids: readonly [string, string]): Promise<readonly [ActivityEntity, ActivityEntity]> {
  const found = await em.find(ActivityEntity, { id: { $in: ids.filter(isId) }, deletedAt: null })
  const [a, b] = ids.map((id) => found.find((activity) => activity.id === id.toLowerCase()))
  if (!a || !b || a === b) throw new Rejected('not_found')
  return [a, b]
}
