import type { EntityManager } from '@mikro-orm/postgresql'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { rowsOf } from '../../db/database.js'
import { isWithinReach } from '../../db/party-reach.js'

export interface ContractRow {
  readonly organizationId: string
  readonly hasContract: boolean | null
  readonly contractDate: string | null
  readonly endsOn: string | null
}

export interface NamedRow {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly serviceId: string | null
}

/** A party as the catalogue shows it, with everything that the registers within reach say of it. */
export interface CatalogueRow extends NamedRow {
  readonly aliases: readonly string[]
  readonly businessId: string | null
  readonly usedAs: readonly string[]
  readonly organizationIds: readonly string[]
  readonly activityCount: number
  readonly contracts: readonly ContractRow[]
  readonly withoutContract: number
  readonly mechanisms: readonly MechanismKind[]
  readonly countries: readonly string[]
  readonly subProcessors: readonly NamedRow[]
}

/** Which parties. */
export interface CatalogueQuery {
  /** One party; every one where left out. */
  readonly partyId?: string | null
  readonly search: string | null
  /** Contracts that end within 90 days of the day, or have ended. */
  readonly isExpiring: boolean
  /** A processor that somebody uses without a contract on record. */
  readonly isWithoutContract: boolean
}

const uses = `select r.party_id as id, r.organization_id, r.activity_id, r.role as used_as, null::text as mechanism, null::text as country
    from recipient r join activity a on a.id = r.activity_id where r.party_id is not null and a.deleted_at is null
  union all select t.importer_id, t.organization_id, t.activity_id, 'importer', t.mechanism_kind, t.country
    from transfer t join activity a on a.id = t.activity_id where t.importer_id is not null and a.deleted_at is null
  union all select s.party_id, e.organization_id, r.activity_id, 'sub_processor', null, null
    from sub_processor s join engagement e on e.id = s.engagement_id join recipient r on r.engagement_id = e.id
    join activity a on a.id = r.activity_id where a.deleted_at is null`

const narrowed = `
  with used as (${uses}),
  counted as (
    select id, array_agg(distinct used_as) as used_as, array_agg(distinct organization_id) as organization_ids,
      count(distinct activity_id)::int as activities, array_agg(distinct mechanism) filter (where mechanism is not null) as mechanisms,
      array_agg(distinct country) filter (where country is not null) as countries
    from used group by id),
  held as (
    select party_id as id, json_agg(json_build_object('organizationId', organization_id, 'hasContract', has_contract,
        'contractDate', contract_date, 'endsOn', ends_on) order by ends_on nulls last, organization_id) as contracts,
      bool_or(ends_on <= ?::date + 90) as expiring
    from engagement group by party_id),
  bare as (
    select r.party_id as id, count(distinct r.organization_id)::int as organizations
    from recipient r join activity a on a.id = r.activity_id
    where r.role = 'processor' and r.party_id is not null and a.deleted_at is null and not exists (
      select from engagement e where e.party_id = r.party_id and e.organization_id = r.organization_id and e.has_contract)
    group by r.party_id),
  shown as (
    select p.* , c.used_as, c.organization_ids, c.activities, c.mechanisms, c.countries, coalesce(h.contracts, '[]') as contracts,
      coalesce(b.organizations, 0) as without_contract
    from party p join counted c on c.id = p.id left join held h on h.id = p.id left join bare b on b.id = p.id
    where p.merged_into_id is null and (?::uuid is null or p.id = ?::uuid) and (?::text is null or p.name ilike ? or exists (select from unnest(p.aliases) as other where other ilike ?))
      and (not ?::boolean or h.expiring) and (not ?::boolean or b.id is not null))`

const parameters = ({ partyId = null, search, isExpiring, isWithoutContract }: CatalogueQuery, today: string): readonly unknown[] => {
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return [today, partyId, partyId, like, like, like, isExpiring, isWithoutContract]
}

/** Parties in use within reach, by name, after the key of a row; by one statement. */
export const findCatalogue = (
  em: EntityManager,
  query: CatalogueQuery,
  today: string,
  limit: number,
  after: readonly [string, string] | null,
): Promise<CatalogueRow[]> =>
  rowsOf(
    em,
    `${narrowed}
     select s.id, s.name, s.country, s.service_id as "serviceId", s.business_id as "businessId", array_to_json(s.aliases) as aliases,
       array_to_json(s.used_as) as "usedAs", array_to_json(s.organization_ids) as "organizationIds", s.activities as "activityCount",
       coalesce(array_to_json(s.mechanisms), '[]') as mechanisms, coalesce(array_to_json(s.countries), '[]') as countries, s.contracts,
       s.without_contract as "withoutContract",
       coalesce((select json_agg(distinct jsonb_build_object('id', y.id, 'name', y.name, 'country', y.country, 'serviceId', y.service_id))
         from engagement e join sub_processor u on u.engagement_id = e.id join party y on y.id = u.party_id where e.party_id = s.id), '[]') as "subProcessors"
     from shown s where ?::text is null or (lower(s.name), s.id) > (?, ?::uuid) order by lower(s.name), s.id limit ?`,
    [...parameters(query, today), after?.[0] ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  )

/** How many parties the catalogue holds. */
export async function countCatalogue(em: EntityManager, query: CatalogueQuery, today: string): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(em, `${narrowed} select count(*)::int as n from shown`, parameters(query, today))
  return row?.n ?? 0
}

/** Parties in use within reach that could be one and the same: name, other names, number and service of each. */
export const findNames = (em: EntityManager): Promise<(NamedRow & { aliases: string[]; businessId: string | null })[]> =>
  rowsOf(
    em,
    `select id, name, country, service_id as "serviceId", business_id as "businessId", array_to_json(aliases) as aliases from party
     where merged_into_id is null and ${isWithinReach('party.id')} order by lower(name), id`,
  )

export interface MergeRow {
  readonly id: string
  readonly keptId: string
  readonly name: string
  readonly mergedBy: string
  readonly mergedAt: string
}

/** Merges into these parties that stand, the latest first. */
export const findMerges = (em: EntityManager, keptIds: readonly string[]): Promise<MergeRow[]> =>
  rowsOf(
    em,
    `select m.id, m.kept_id as "keptId", g.name, coalesce(w.name, '') as "mergedBy", m.merged_at as "mergedAt"
     from party_merge m join party g on g.id = m.gone_id left join person w on w.id = m.merged_by
     where m.undone_at is null and m.kept_id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by m.merged_at desc, m.id`,
    [JSON.stringify(keptIds)],
  )
