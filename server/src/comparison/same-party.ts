// Which entries of a catalogue may be one and the same entity. Pure; a person decides.

/** Company forms and their abbreviations, in Finnish, Swedish, English and German; they come and go in how a name is written. */
const forms = new Set(
  `oy oyj ab abp oyab osakeyhtiö aktiebolag ay avoin yhtiö ky kommandiittiyhtiö kommanditbolag kb hb tmi toiminimi firma enskild ry rf rek
   yhdistys förening osk osuuskunta andelslag sr säätiö stiftelse ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag as aps
   sarl bv`.split(/\s+/),
)

/** What branches of one group add to its name. */
const branches = new Set('finland suomi sverige sweden ireland international europe group'.split(' '))

const without =
  (...left: readonly ReadonlySet<string>[]) =>
  (name: string): string => {
    const words =
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[.:’']/g, '')
        .match(/[\p{L}\d]+/gu) ?? []
    const own = words.filter((word) => !left.some((set) => set.has(word)))
    return (own.length > 0 ? own : words).join(' ')
  }

/** A name without case, punctuation and company form; a name that is nothing but a form stays as it is. */
export const nameKey = without(forms)

/** The same without the name of a country or a group: two branches of one group may be one entry of a catalogue. */
export const partyKey = without(forms, branches)

export interface PartyName {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly businessId: string | null
  readonly serviceId: string | null
}

const keysOf = ({ name, aliases, businessId, serviceId }: PartyName): readonly string[] => [
  ...[name, ...aliases].map((one) => `name ${partyKey(one)}`),
  ...(businessId ? [`number ${businessId.replace(/\D/g, '')}`] : []),
  ...(serviceId ? [`service ${serviceId}`] : []),
]

/** For each party, the others that go by the same name, number or service. */
export function likelySame(parties: readonly PartyName[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>()
  for (const party of parties) for (const key of new Set(keysOf(party))) byKey.set(key, [...(byKey.get(key) ?? []), party.id])
  return new Map(
    parties.map((party) => [party.id, [...new Set(keysOf(party).flatMap((key) => byKey.get(key) ?? []))].filter((id) => id !== party.id)]),
  )
}
