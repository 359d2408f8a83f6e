import { serviceByAlias } from '@seloste/schema/law/services'
import { PartyEntity } from './party.entity.js'
import { findParties } from './party.repository.js'
import type { Work } from '../work.js'

/** A party as somebody gives it: one of the workspace by its id, or a name. */
export interface PartyGiven {
  readonly id?: string | null
  readonly name?: string | null
  readonly country?: string | null
}

/** The parties of one change: what is given is found once, and what is new is made once. */
export class Parties {
  private constructor(
    private readonly work: Work,
    private readonly byId: Map<string, PartyEntity>,
    private readonly byName: Map<string, PartyEntity>,
  ) {}

  /** Looks all of them up by one statement. */
  static async of(work: Work, given: readonly PartyGiven[]): Promise<Parties> {
    const ids = given.flatMap(({ id }) => (id ? [id] : []))
    const names = given.flatMap(({ id, name }) => (!id && name ? [nameKey(name)] : []))
    const found = ids.length + names.length > 0 ? await findParties(work.em, ids, names) : []
    const byName = new Map<string, PartyEntity>()
    for (const party of found) for (const name of [...party.aliases, party.name]) byName.set(nameKey(name), party)
    return new Parties(work, new Map(found.map((party) => [party.id, party])), byName)
  }

  /** Whether an id given is no party of this workspace. */
  isUnknown = ({ id }: PartyGiven): boolean => Boolean(id) && !this.byId.has(id ?? '')

  /** The party; a new name makes a new one, and a known service is recognised. */
  take({ id, name, country }: PartyGiven): PartyEntity {
    const known = id ? this.byId.get(id) : this.byName.get(nameKey(name ?? ''))
    if (!known && id) throw new RangeError('A party was taken that had not been found')
    const party = known ?? this.make((name ?? '').trim())
    if (country && !party.country) party.country = country
    return party
  }

  private make(name: string): PartyEntity {
    const service = serviceByAlias(name)
    const party = this.work.em.create(PartyEntity, { name, serviceId: service?.id ?? null, country: service?.hqCountry ?? null })
    this.work.em.persist(party)
    this.byName.set(nameKey(name), party)
    return party
  }
}

const nameKey = (name: string): string => name.trim().toLowerCase()
