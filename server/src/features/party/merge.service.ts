// Two entries of one party become one without losing a word of evidence, and apart again.
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor } from '../../access/actor.js'
import { can, require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import { rowsOf } from '../../db/database.js'
import { renewFindings } from '../finding/finding.renewal.js'
import { idList, isId } from '../ids.js'
import { Rejected } from '../refusal.js'
import { takeTurnAtParties } from '../turns.js'
import type { Work } from '../work.js'
import { PartyEntity } from './party.entity.js'
import { addContracts, takeContractsBack } from './merge-contracts.js'
import { type Moved, PartyMergeEntity } from './party-merge.entity.js'

/** Where a party is named: the table, its column, and the column that may name a party once. */
const places = [
  { table: 'recipient', column: 'party_id', once: null },
  { table: 'transfer', column: 'importer_id', once: null },
  { table: 'activity_controller', column: 'party_id', once: 'activity_id' },
  { table: 'activity_joint_controller', column: 'party_id', once: 'activity_id' },
  { table: 'sub_processor', column: 'party_id', once: 'engagement_id' },
  { table: 'engagement', column: 'party_id', once: 'organization_id' },
] as const

/** Whether the actor may make two parties one: a party is the workspace's, so only who sees every organization may. */
export const mayMerge = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.organizations === '*' && can(actor, 'edit', 'party').allowed

/** Makes everything that names one party name the other; the id of the merge. */
export async function mergeParties(work: Work, keptId: string, goneId: string): Promise<string> {
  const { em, actor } = work
  gate(actor, 'edit', 'party')
  if (actor.kind !== 'person' || !mayMerge(actor)) throw new Rejected('not_allowed')
  await takeTurnAtParties(em)
  const [kept, gone] = await Promise.all([partyOf(em, keptId), partyOf(em, goneId)])
  if (!kept || !gone) throw new Rejected('not_found')
  if (kept === gone) throw new Rejected('invalid_input', [{ field: 'goneId', code: 'same_party', value: null }])
  const organizationIds = await usersOf(em, gone.id)
  const aliases = [gone.name, ...gone.aliases].filter((name) => name !== kept.name && !kept.aliases.includes(name))
  const tookCountry = kept.country === null && gone.country !== null
  const contracts = await addContracts(em, gone.id, kept.id)
  const moved = { ...(await point(em, gone.id, kept.id)), aliases, tookCountry, contracts }
  Object.assign(kept, { aliases: [...kept.aliases, ...aliases], country: kept.country ?? gone.country })
  gone.mergedInto = kept
  const merge = em.create(PartyMergeEntity, { kept, gone, moved, mergedBy: actor.personId })
  await em.flush()
  await renewFindings(work, organizationIds)
  await log(work, 'party.merge', kept, gone)
  return merge.id
}

/** Takes a merge back: what it moved returns, whatever was added since stays where it is. */
export async function undoMerge(work: Work, mergeId: string): Promise<string> {
  const { em, actor } = work
  gate(actor, 'edit', 'party')
  if (actor.kind !== 'person' || !mayMerge(actor)) throw new Rejected('not_allowed')
  await takeTurnAtParties(em)
  const merge = isId(mergeId) ? await em.findOne(PartyMergeEntity, { id: mergeId }, { populate: ['kept', 'gone'] }) : null
  if (!merge) throw new Rejected('not_found')
  if (merge.undoneAt) throw new Rejected('conflict')
  const { kept, gone, moved } = merge
  await pointBack(em, moved, kept.id, gone.id)
  await takeContractsBack(em, moved.contracts ?? [])
  kept.aliases = kept.aliases.filter((name) => !moved.aliases.includes(name))
  if (moved.tookCountry && kept.country === gone.country) kept.country = null
  gone.mergedInto = null
  Object.assign(merge, { undoneBy: actor.personId, undoneAt: work.at })
  await em.flush()
  await renewFindings(work, await usersOf(em, gone.id))
  await log(work, 'party.part', kept, gone)
  return gone.id
}

const partyOf = async (em: EntityManager, id: string): Promise<PartyEntity | null> =>
  isId(id) ? em.findOne(PartyEntity, { id, mergedInto: null }) : null

/** Organizations whose registers name the party. */
async function usersOf(em: EntityManager, partyId: string): Promise<string[]> {
  const parts = places.map(({ table, column }) => `select organization_id as id from ${table} where ${column} = ?::uuid`)
  const rows = await rowsOf<{ id: string }>(
    em,
    parts.join(' union '),
    places.map(() => partyId),
  )
  return rows.map(({ id }) => id)
}

async function point(em: EntityManager, from: string, to: string): Promise<Omit<Moved, 'aliases' | 'tookCountry' | 'contracts'>> {
  const rows: Record<string, readonly string[]> = {}
  const doubled: Record<string, readonly object[]> = {}
  // An organization has one contract with a party: that of the kept one stands, the other waits with the party that is gone.
  const engagements = await rowsOf<{ recipient: string; engagement: string }>(
    em,
    `update recipient r set engagement_id = k.id from engagement g join engagement k on k.organization_id = g.organization_id and k.party_id = ?::uuid
     where g.party_id = ?::uuid and r.engagement_id = g.id returning r.id as recipient, g.id as engagement`,
    [to, from],
  )
  for (const { table, column, once } of places) {
    if (once && table !== 'engagement')
      doubled[table] = await rowsOf<{ whole: object }>(
        em,
        `delete from ${table} t where t.${column} = ?::uuid
           and exists (select from ${table} k where k.${once} = t.${once} and k.${column} = ?::uuid) returning to_jsonb(t) as whole`,
        [from, to],
      ).then((found) => found.map(({ whole }) => whole))
    const free = once ? `and not exists (select from ${table} k where k.${once} = t.${once} and k.${column} = ?::uuid)` : ''
    const moved = await rowsOf<{ id: string }>(
      em,
      `update ${table} t set ${column} = ?::uuid where t.${column} = ?::uuid ${free} returning t.id`,
      once ? [to, from, to] : [to, from],
    )
    rows[table] = moved.map(({ id }) => id)
  }
  return { rows, doubled, engagements }
}

async function pointBack(em: EntityManager, { rows, doubled, engagements }: Moved, from: string, to: string): Promise<void> {
  for (const { table, column } of places) {
    await rowsOf(em, `update ${table} set ${column} = ?::uuid where ${column} = ?::uuid and id = any(?::uuid[])`, [
      to,
      from,
      idList(rows[table] ?? []),
    ])
    for (const row of doubled[table] ?? [])
      await rowsOf(em, `insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb) on conflict do nothing`, [
        JSON.stringify(row),
      ])
  }
  for (const { recipient, engagement } of engagements)
    await rowsOf(em, 'update recipient set engagement_id = ?::uuid where id = ?::uuid and party_id = ?::uuid', [engagement, recipient, to])
}

const log = ({ em, actor }: Work, verb: string, kept: PartyEntity, gone: PartyEntity): Promise<void> =>
  appendAudit(em, actor, {
    verb,
    subjectKind: 'party',
    subjectId: gone.id,
    subjectTitle: gone.name,
    organizationId: null,
    changes: [{ field: 'mergedInto', before: verb === 'party.part' ? kept.name : null, after: verb === 'party.merge' ? kept.name : null }],
  }).then(() => undefined)
