import type { Day } from '@seloste/schema/law/day'
import { lawAsWritten } from '@seloste/schema/law/law'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import type { OrganizationRecord, PartyRecord } from '@seloste/schema/record'
import { type AffectedActivity, type Consequences, harmWeight, suppose, type Supposition } from '../../rules/what-if.js'
import { isId } from '../ids.js'
import { PartyEntity } from '../party/party.entity.js'
import { findDossiers } from '../register/dossier.js'
import type { Work } from '../work.js'
import { findOrganizationsOn, findOrganizationsUsing } from './reach.repository.js'

/** What a supposition does to every organization within reach. */
export interface Foresight {
  readonly asOf: Day
  readonly mechanism: Mechanism | null
  readonly party: PartyRecord | null
  readonly activities: readonly (AffectedActivity & { readonly organization: OrganizationRecord })[]
  readonly notices: readonly { readonly id: string; readonly name: string; readonly organization: OrganizationRecord }[]
}

/** Which organizations to look at, and for which day. */
export interface Horizon {
  readonly asOf: Day
  readonly organizationId: string | null
}

/** Organizations whose records are held in memory at a time. */
const batch = 25

/** What breaks if the instrument holds no longer from that day; null where the law book has no such instrument. */
export async function foreseeFall(
  work: Work,
  mechanismId: string,
  from: Day,
  { asOf, organizationId }: Horizon,
): Promise<Foresight | null> {
  const mechanism = lawAsWritten.mechanism(mechanismId)
  if (!mechanism) return null
  const ids = await findOrganizationsOn(work.em, mechanism, organizationId)
  return { ...(await foresee(work, ids, { kind: 'fall', mechanismId, from }, asOf)), mechanism, party: null }
}

/** What breaks if the party moves to the country; null where there is no such party within reach. */
export async function foreseeMove(
  work: Work,
  partyId: string,
  country: string,
  { asOf, organizationId }: Horizon,
): Promise<Foresight | null> {
  const party = isId(partyId) ? await work.em.findOne(PartyEntity, { id: partyId }) : null
  if (!party) return null
  const ids = await findOrganizationsUsing(work.em, party.id, organizationId)
  const { id, name, country: from, serviceId } = party
  return {
    ...(await foresee(work, ids, { kind: 'move', partyId: id, country }, asOf)),
    mechanism: null,
    party: { id, name, country: from, serviceId },
  }
}

async function foresee(
  { em }: Work,
  ids: readonly string[],
  supposition: Supposition,
  asOf: Day,
): Promise<Omit<Foresight, 'mechanism' | 'party'>> {
  const found: { readonly organization: OrganizationRecord; readonly consequences: Consequences }[] = []
  for (let start = 0; start < ids.length; start += batch) {
    const dossiers = await findDossiers(em, ids.slice(start, start + batch))
    for (const dossier of dossiers.values()) {
      if (dossier.organization) found.push({ organization: dossier.organization, consequences: suppose(dossier, supposition, asOf) })
    }
  }
  return {
    asOf,
    activities: found
      .flatMap(({ organization, consequences }) => consequences.activities.map((activity) => ({ ...activity, organization })))
      .toSorted((a, b) => harmWeight(b.harms) - harmWeight(a.harms) || a.organization.name.localeCompare(b.organization.name, 'fi')),
    notices: found.flatMap(({ organization, consequences }) => consequences.notices.map(({ id, name }) => ({ id, name, organization }))),
  }
}
