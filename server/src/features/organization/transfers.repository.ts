import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContentText } from '@seloste/schema/text'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'

export interface TransferRow {
  readonly id: string
  readonly organizationId: string
  readonly activityId: string
  readonly activityTitle: ContentText
  readonly importer: string | null
  readonly importerText: ContentText
  readonly country: string | null
  readonly mechanismKind: MechanismKind | null
  readonly mechanismId: string | null
  readonly signedOn: string | null
}

/** Every transfer of the activities of these organizations, by country. */
export const findTransfers = (em: EntityManager, organizationIds: readonly string[]): Promise<TransferRow[]> =>
  rowsOf(
    em,
    `select t.id, a.organization_id as "organizationId", t.activity_id as "activityId", a.title as "activityTitle", p.name as importer, t.importer_text as "importerText", t.country,
       t.mechanism_kind as "mechanismKind", t.mechanism_id as "mechanismId", t.signed_on::text as "signedOn"
     from transfer t join activity a on a.id = t.activity_id left join party p on p.id = t.importer_id
     where a.organization_id = any(?::uuid[]) and a.deleted_at is null order by t.country nulls last, t.id`,
    [idList(organizationIds)],
  )
