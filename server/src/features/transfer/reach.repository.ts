import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContentText } from '@seloste/schema/text'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { rowsOf } from '../../db/database.js'

/** A transfer of anybody within reach, as recorded. */
export interface ReachRow {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  readonly activityId: string
  readonly activityTitle: ContentText
  readonly importerId: string | null
  readonly importerName: string | null
  readonly importerText: ContentText
  readonly country: string | null
  readonly mechanismKind: MechanismKind | null
  readonly mechanismId: string | null
  readonly signedOn: string | null
  readonly listCheckedOn: string | null
}

/** Every transfer within reach, or those of one organization; by one statement. */
export const findReach = (em: EntityManager, organizationId: string | null): Promise<ReachRow[]> =>
  rowsOf(
    em,
    `select t.id, t.organization_id as "organizationId", o.name as "organizationName", t.activity_id as "activityId", a.title as "activityTitle",
       t.importer_id as "importerId", p.name as "importerName", t.importer_text as "importerText", t.country,
       t.mechanism_kind as "mechanismKind", t.mechanism_id as "mechanismId", t.signed_on::text as "signedOn", t.list_checked_on::text as "listCheckedOn"
     from transfer t join activity a on a.id = t.activity_id join organization o on o.id = t.organization_id left join party p on p.id = t.importer_id
     where a.deleted_at is null and (?::uuid is null or t.organization_id = ?::uuid) order by t.id`,
    [organizationId, organizationId],
  )
