// One client may have recorded its contract under both names of a party. Of the two one stands, and says what either said.
import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'
import type { ContractAdded } from './party-merge.entity.js'

/** The contract itself is taken over whole or not at all: days of two contracts make no third. */
const ofContract = ['has_contract', 'contract_date', 'ends_on', 'contract_reference', 'scope', 'sub_processor_approval'] as const
const changing = [...ofContract, 'audited_on', 'guarantees_checked_on', 'remote_access_from'] as const
const said = (row: string): string => `jsonb_build_object(${changing.map((column) => `'${column}', ${row}.${column}`).join(', ')})`

/** Adds to each contract with the kept party what the one with the other says beyond it; what it was before is remembered. */
export async function addContracts(em: EntityManager, from: string, to: string): Promise<readonly ContractAdded[]> {
  const added = await rowsOf<Omit<ContractAdded, 'subProcessors'> & { given: string }>(
    em,
    `update engagement k set
       ${ofContract.map((column) => `${column} = case when k.has_contract is not true and g.has_contract then g.${column} else k.${column} end`).join(', ')},
       audited_on = greatest(k.audited_on, g.audited_on), guarantees_checked_on = greatest(k.guarantees_checked_on, g.guarantees_checked_on),
       remote_access_from = coalesce(k.remote_access_from, g.remote_access_from)
     from engagement g, engagement old
     where old.id = k.id and g.organization_id = k.organization_id and k.party_id = ?::uuid and g.party_id = ?::uuid
     returning k.id, g.id as given, ${said('old')} as before, ${said('k')} as after`,
    [to, from],
  )
  const further = await rowsOf<{ id: string; engagement: string }>(
    em,
    `insert into sub_processor (id, workspace_id, organization_id, engagement_id, party_id, authorised_on, position)
     select gen_random_uuid(), s.workspace_id, s.organization_id, pair.kept, s.party_id, s.authorised_on,
       s.position + (select count(*) from sub_processor o where o.engagement_id = pair.kept)
     from unnest(?::uuid[], ?::uuid[]) as pair (kept, given) join sub_processor s on s.engagement_id = pair.given
     where not exists (select from sub_processor o where o.engagement_id = pair.kept and o.party_id = s.party_id)
     returning id, engagement_id as engagement`,
    [idList(added.map(({ id }) => id)), idList(added.map(({ given }) => given))],
  )
  return added.map(({ id, before, after }) => ({
    id,
    before,
    after,
    subProcessors: further.filter(({ engagement }) => engagement === id).map((row) => row.id),
  }))
}

/** Takes away what a merge added. A contract that somebody has edited since stays as it is. */
export async function takeContractsBack(em: EntityManager, contracts: readonly ContractAdded[]): Promise<void> {
  for (const { id, before, after } of contracts)
    await rowsOf(
      em,
      `update engagement e set (${changing.join(', ')}) =
         (select ${changing.map((column) => `r.${column}`).join(', ')} from jsonb_populate_record(null::engagement, ?::jsonb) r)
       where e.id = ?::uuid and to_jsonb(e) @> ?::jsonb`,
      [JSON.stringify(before), id, JSON.stringify(after)],
    )
  await rowsOf(em, 'delete from sub_processor where id = any(?::uuid[])', [idList(contracts.flatMap(({ subProcessors }) => subProcessors))])
}
