import type { EntityManager } from '@mikro-orm/postgresql'
import type { ContentText, Language } from '@seloste/schema/text'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { rowsOf } from '../../db/database.js'
import type { PartyUse } from '../../graphql/words.js'

/** One activity that names a party, and as what. */
export interface UseRow {
  readonly organizationId: string
  readonly organizationName: string
  readonly languages: readonly Language[]
  readonly activityId: string
  readonly title: ContentText
  readonly role: RegisterRole
  readonly usedAs: PartyUse
  readonly country: string | null
  readonly mechanismKind: MechanismKind | null
  readonly mechanismId: string | null
  readonly signedOn: string | null
  /** The processor under whose contract it works, where it is a further one. */
  readonly throughId: string | null
  readonly throughName: string | null
}

/** Every activity within reach that names the party, by client and title; by one statement. */
export const findUses = (em: EntityManager, partyId: string): Promise<UseRow[]> =>
  rowsOf(
    em,
    `with used as (
       select r.activity_id, r.role as used_as, null::text as country, null::text as kind, null::text as mechanism, null::date as signed, null::uuid as through
         from recipient r where r.party_id = ?::uuid
       union select t.activity_id, 'importer', t.country, t.mechanism_kind, t.mechanism_id, t.signed_on, null from transfer t where t.importer_id = ?::uuid
       union select r.activity_id, 'sub_processor', null, null, null, null, e.party_id
         from sub_processor s join engagement e on e.id = s.engagement_id join recipient r on r.engagement_id = e.id where s.party_id = ?::uuid)
     select o.id as "organizationId", o.name as "organizationName", array_to_json(o.languages) as languages, a.id as "activityId", a.title, a.role,
       u.used_as as "usedAs", u.country, u.kind as "mechanismKind", u.mechanism as "mechanismId", u.signed::text as "signedOn",
       u.through as "throughId", y.name as "throughName"
     from used u join activity a on a.id = u.activity_id join organization o on o.id = a.organization_id
       left join party y on y.id = u.through
     where a.deleted_at is null order by lower(o.name), o.id, a.id, u.used_as, u.country, u.through`,
    [partyId, partyId, partyId],
  )
