import { serviceByAlias } from '@seloste/schema/law/services'
import { PartyEntity } from './party.entity.js'
import { findParties } from './party.repository.js'
import { takeTurnAtParties } from '../turns.js'
import type { Work } from '../work.js'

/** A party as somebody gives it: one of the workspace by its id, or a name. */
export interface PartyGiven {
  readonly id?: string | null
  readonly name?: string | null
  readonly country?: string | null
}

/** The parties of one change: what is given is found once, and what is new is made once. */
export class Parties {
  private readonly byId: Map<string, PartyEntity>
  private readonly byName: Map<string, PartyEntity>

  private constructor(
    private readonly work: Work,
    found: readonly PartyEntity[],
  ) {
    this.byId = new Map(found.map((party) => [party.id, party]))
    this.byName = namesOf(found)
  }

  /** Looks all of them up by one statement, and once more where some are new: somebody else may just have made them. */
  static async of(work: Work, given: readonly PartyGiven[]): Promise<Parties> {
    const ids = given.flatMap(({ id }) => (id ? [id] : []))
    const names = given.flatMap(({ id, name }) => (!id && name ? [nameKey(name)] : []))
    const found = ids.length + names.length > 0 ? await findParties(work.em, ids, names) : []
    if (names.every((name) => namesOf(found).has(name))) return new Parties(work, found)
    await takeTurnAtParties(work.em)
    return new Parties(work, await findParties(work.em, ids, names))
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

const namesOf = (parties: readonly PartyEntity[]): Map<string, PartyEntity> =>
  new Map(parties.flatMap((party) => [...party.aliases, party.name].map((name) => [nameKey(name), party] as const)))

const nameKey = (name: string): string => name.trim().toLowerCase()
