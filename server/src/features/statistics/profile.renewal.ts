// Profiles are renewed in the transaction of the change that they rest on; what says the same is left alone.
import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Dossier } from '@seloste/schema/record'
import { profileOf } from '../../comparison/profile.js'
import { rowsOf } from '../../db/database.js'
import { workspaceOf } from '../../db/tenant.js'
import { idList } from '../ids.js'

/** Renews the profiles of these organizations' activities, by one statement. */
export async function renewProfiles(em: EntityManager, dossiers: ReadonlyMap<string, Dossier>): Promise<void> {
  const rows = [...dossiers].flatMap(([organizationId, { activities }]) =>
    activities.flatMap((activity) => {
      const profile = profileOf(activity)
      return profile ? [{ id: randomUUIDv7(), organization_id: organizationId, activity_id: activity.id, ...snake(profile) }] : []
    }),
  )
  await rowsOf(
    em,
    `with given as (select * from jsonb_to_recordset(?::jsonb)
       as g (id uuid, organization_id uuid, activity_id uuid, kind text, retention_months int, legal_bases text[], mechanisms text[], measures text[])),
     gone as (delete from activity_profile p where p.organization_id = any(?::uuid[])
       and not exists (select from given g where g.activity_id = p.activity_id))
     insert into activity_profile (id, workspace_id, organization_id, activity_id, kind, retention_months, legal_bases, mechanisms, measures)
     select g.id, ?::uuid, g.organization_id, g.activity_id, g.kind, g.retention_months, g.legal_bases, g.mechanisms, g.measures from given g
     on conflict (workspace_id, activity_id) do update set kind = excluded.kind, retention_months = excluded.retention_months,
       legal_bases = excluded.legal_bases, mechanisms = excluded.mechanisms, measures = excluded.measures
       where (activity_profile.kind, activity_profile.retention_months, activity_profile.legal_bases, activity_profile.mechanisms, activity_profile.measures)
         is distinct from (excluded.kind, excluded.retention_months, excluded.legal_bases, excluded.mechanisms, excluded.measures)`,
    [JSON.stringify(rows), idList([...dossiers.keys()]), workspaceOf(em)],
  )
}

const snake = ({ kind, retentionMonths, legalBases, mechanisms, measures }: NonNullable<ReturnType<typeof profileOf>>) => ({
  kind,
  retention_months: retentionMonths,
  legal_bases: legalBases,
  mechanisms,
  measures,
})
