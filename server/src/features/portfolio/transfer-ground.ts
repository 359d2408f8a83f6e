import { isThirdCountry } from '@seloste/schema/law/countries'
import { adequacyFor, lastDay, mechanismById, mechanisms, serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { Language } from '@seloste/schema/text'
import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import type { StatementState } from '@seloste/schema/vocabulary/answer'

/** What a transfer stands on, as far as the record tells. */
export interface Ground {
  readonly mechanismId: string | null
  readonly mechanismKind: MechanismKind | null
  readonly signedOn: string | null
  readonly country: string | null
}

/**
 * How the ground stands on a day: nothing recorded is unanswered, a family without its instrument is unsure while one of it stands, and a
 * decision on another country is none.
 */
export function groundState(ground: Ground, asOf: string): StatementState {
  const { mechanismId, mechanismKind, signedOn } = ground
  const mechanism = mechanismId ? mechanismById(mechanismId) : undefined
  if (isForAnotherCountry(ground, asOf)) return 'gap'
  if (mechanism) {
    const { valid, reason } = validityOn(mechanism, asOf, { signedOn })
    if (!valid) return reason === 'transition' ? 'unsure' : 'gap'
    return mechanism.atRiskSince && mechanism.atRiskSince <= asOf ? 'unsure' : 'met'
  }
  if (!mechanismKind) return 'unanswered'
  const family = mechanisms.filter(({ kind }) => kind === mechanismKind)
  return family.length > 0 && family.every((member) => !validityOn(member, asOf, { signedOn }).valid) ? 'gap' : 'unsure'
}

/** Families of decisions that hold only for the countries that they name, Art. 45(1); the other grounds hold for any. */
const decisions: ReadonlySet<string> = new Set(['adequacy', 'dpf', 'privacy_shield', 'safe_harbor'])

function isForAnotherCountry({ mechanismId, mechanismKind, country }: Ground, asOf: string): boolean {
  if (!country || !isThirdCountry(country, asOf)) return false
  const mechanism = mechanismId ? mechanismById(mechanismId) : undefined
  const family = mechanism?.kind ?? mechanismKind
  if (!family || !decisions.has(family)) return false
  if (!mechanism && family === 'adequacy') return adequacyFor(country, asOf).length === 0
  return !(mechanism ? [mechanism] : mechanisms.filter(({ kind }) => kind === family)).some((one) => serves(one, country))
}

/** The name of the ground in a language; empty where none is recorded. */
export const groundName = ({ mechanismId, mechanismKind }: Ground, language: Language): string =>
  (mechanismId ? mechanismById(mechanismId)?.name[language] : undefined) ?? (mechanismKind ? mechanismKinds[mechanismKind][language] : '')

/** Last day of the very instrument; null while it is open or not known. */
export function groundEnd({ mechanismId }: Ground): string | null {
  const mechanism = mechanismId ? mechanismById(mechanismId) : undefined
  return mechanism ? lastDay(mechanism) : null
}

/** Transfers of one ground in one state. */
export interface GroundTally {
  readonly mechanismId: string | null
  readonly mechanismKind: MechanismKind | null
  readonly name: string
  readonly state: StatementState
  readonly validUntil: string | null
  readonly count: number
  readonly organizations: number
  readonly countries: readonly string[]
}

type Counted = Ground & { readonly country: string | null; readonly organizations: readonly number[]; readonly count: number }

/** Adds up transfers by ground and by how it stands on the day, the most first. */
export function groundCounts(rows: readonly Counted[], asOf: string, language: Language): readonly GroundTally[] {
  const groups = Map.groupBy(rows, (row) => [row.mechanismId ?? '', row.mechanismKind ?? '', groundState(row, asOf)].join('|'))
  return [...groups.values()]
    .flatMap(([first, ...rest]): GroundTally[] => {
      if (!first) return []
      const group = [first, ...rest]
      return [
        {
          mechanismId: first.mechanismId,
          mechanismKind: first.mechanismKind,
          name: groundName(first, language),
          state: groundState(first, asOf),
          validUntil: groundEnd(first),
          count: group.reduce((total, { count }) => total + count, 0),
          organizations: rest.length === 0 ? first.organizations.length : new Set(group.flatMap(({ organizations }) => organizations)).size,
          countries: [...new Set(group.flatMap(({ country }) => (country ? [country] : [])))].sort(),
        },
      ]
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}
