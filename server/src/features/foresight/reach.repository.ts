// Which organizations a supposition can touch, by statements that the database is good at: only their registers are read and judged.
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import { rowsOf } from '../../db/database.js'

/** Organizations with a transfer on the instrument or its family, or with a confirmed notice that tells of the family; by name. */
export async function findOrganizationsOn(em: EntityManager, { id, kind }: Mechanism, organizationId: string | null): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    `select o.id from organization o where (?::uuid is null or o.id = ?::uuid) and (
       exists (select from transfer t join activity a on a.id = t.activity_id
         where t.organization_id = o.id and a.deleted_at is null and (t.mechanism_id = ? or (t.mechanism_id is null and t.mechanism_kind = ?)))
       or exists (select from source_document d where d.organization_id = o.id and d.status = 'confirmed'
         and jsonb_exists(d.reading -> 'transferMechanisms', ?)))
     order by o.name, o.id`,
    [organizationId, organizationId, id, kind, kind],
  )
  return rows.map((row) => row.id)
}

/** Organizations that use the party as recipient, processor, further processor or importer; by name. */
export async function findOrganizationsUsing(em: EntityManager, partyId: string, organizationId: string | null): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    `select o.id from organization o where (?::uuid is null or o.id = ?::uuid) and o.id in (
       select organization_id from recipient where party_id = ?::uuid
       union select organization_id from transfer where importer_id = ?::uuid
       union select organization_id from engagement where party_id = ?::uuid
       union select e.organization_id from sub_processor s join engagement e on e.id = s.engagement_id where s.party_id = ?::uuid)
     order by o.name, o.id`,
    [organizationId, organizationId, partyId, partyId, partyId, partyId],
  )
  return rows.map((row) => row.id)
}

/** Ids of the parties that are called so, in any case of letters, or that have the id; merged ones are not found by their old name. */
export async function findPartiesCalled(em: EntityManager, nameOrId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    'select id from party where merged_into_id is null and (lower(name) = lower(?) or id::text = lower(?)) order by id',
    [nameOrId, nameOrId],
  )
  return rows.map((row) => row.id)
}
