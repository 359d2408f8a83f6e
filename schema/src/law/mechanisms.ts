import { isThirdCountry } from './countries.js'
import type { Day } from './day.js'
import { addDays } from './day.js'
import { directiveAdequacy } from './mechanisms/adequacy-directive.js'
import { regulationAdequacy } from './mechanisms/adequacy-regulation.js'
import { clauses } from './mechanisms/clauses.js'
import { derogations } from './mechanisms/derogations.js'
import { frameworks } from './mechanisms/frameworks.js'
import type { Mechanism, MechanismFamily } from './mechanisms/mechanism.js'
import { safeguards } from './mechanisms/safeguards.js'

export type { ClauseModule, ImporterScope, Mechanism, MechanismFamily, MechanismStatus, MechanismType } from './mechanisms/mechanism.js'
export { importerScopes, mechanismFamilies } from './mechanisms/mechanism.js'

/** Every instrument of the law book, past, present and planned; the safest families first. */
export const mechanisms: readonly Mechanism[] = [
  ...frameworks,
  ...regulationAdequacy,
  ...directiveAdequacy,
  ...clauses,
  ...safeguards,
  ...derogations,
]

const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]))

/** The instrument with that id, as `adq-us-dpf` or `scc-2021-914`. */
export function mechanismById(id: string): Mechanism | undefined {
  return byId.get(id)
}

/** Last day in force, null while no end is set. */
export function lastDay(mechanism: Mechanism): Day | null {
  const { validUntil, endInclusive } = mechanism
  if (!validUntil || endInclusive) return validUntil ?? null
  const known = dayBefore.get(validUntil) ?? addDays(validUntil, -1)
  dayBefore.set(validUntil, known)
  return known
}

/** The calendar is asked once for each day on which something ended: a register asks on every judgement. */
const dayBefore = new Map<Day, Day>()

/** First day on which the instrument no longer carries a transfer, old contracts apart; null while no end is set. */
export function invalidFrom(mechanism: Mechanism): Day | null {
  if (!mechanism.validUntil) return null
  return mechanism.endInclusive ? addDays(mechanism.validUntil, 1) : mechanism.validUntil
}

/**
 * How an instrument stood on a day. `since` is its first day, `until` the last day on which it counts for this contract.
 * `transition` with `valid: false`: an unchanged old contract would count, but the signing day is not known, so ask for it.
 */
export interface Validity {
  readonly valid: boolean
  readonly reason: 'in_force' | 'not_yet' | 'ended' | 'transition'
  readonly since?: Day
  readonly until?: Day
}

/** Whether the instrument was in force on the day; for a repealed clause set the signing day of the contract decides. */
export function validityOn(mechanism: Mechanism, day: Day, { signedOn }: { readonly signedOn?: Day | null } = {}): Validity {
  const { validFrom, lastDayExistingContracts: grace } = mechanism
  if (!validFrom) return { valid: false, reason: 'not_yet' }
  const last = lastDay(mechanism)
  const bounds = last ? { since: validFrom, until: last } : { since: validFrom }
  if (day < validFrom) return { valid: false, reason: 'not_yet', ...bounds }
  if (!last || day <= last) return { valid: true, reason: 'in_force', ...bounds }
  if (!grace || day > grace)
    return { valid: false, reason: 'ended', ...bounds, until: grace && signedOn && signedOn <= last ? grace : last }
  if (!signedOn) return { valid: false, reason: 'transition', since: validFrom, until: grace }
  if (signedOn <= last) return { valid: true, reason: 'transition', since: validFrom, until: grace }
  return { valid: false, reason: 'ended', ...bounds }
}

/** Whether the instrument can serve ordinary transfers to that country at all, whatever the day. */
export function serves(mechanism: Mechanism, country: string): boolean {
  if (mechanism.importer === 'law_enforcement_authority' || mechanism.importer === 'passenger_records_authority') return false
  if (mechanism.servesCountries === 'none') return false
  return mechanism.servesCountries === 'any' || mechanism.servesCountries.includes(country)
}

const preference: readonly MechanismFamily[] = [
  'adequacy',
  'dpf',
  'privacy_shield',
  'safe_harbor',
  'scc',
  'bcr',
  'other_safeguard',
  'derogation',
  'consent',
]

const unavailable: ReadonlySet<Mechanism['status']> = new Set(['available_unused', 'planned'])

/**
 * The instruments that a new transfer to the country could have chosen on that day, the sturdiest first (adequacy, clauses, corporate rules,
 * other safeguards, derogations). Empty for a country that was no third country. The scope of the importer is still to be checked.
 */
export function mechanismsFor(country: string, day: Day, among: readonly Mechanism[] = mechanisms): readonly Mechanism[] {
  if (!isThirdCountry(country, day)) return []
  return among
    .filter((mechanism) => serves(mechanism, country) && !unavailable.has(mechanism.status))
    .filter((mechanism) => validityOn(mechanism, day).valid && day >= (mechanism.usableFrom ?? day))
    .sort((a, b) => preference.indexOf(a.kind) - preference.indexOf(b.kind))
}

/** The adequacy decisions, frameworks with a list included, that held for the country on that day. */
export function adequacyFor(country: string, day: Day, among: readonly Mechanism[] = mechanisms): readonly Mechanism[] {
  return mechanismsFor(country, day, among).filter(({ type }) => type === 'adequacy_decision' || type === 'interim_bridge')
}

/** The instruments as they would be if one of them ended: the day is the first on which it no longer holds, old contracts included. */
export function withoutFrom(id: string, day: Day, among: readonly Mechanism[] = mechanisms): readonly Mechanism[] {
  return among.map((mechanism) => {
    const end = invalidFrom(mechanism)
    if (mechanism.id !== id || (end && end <= day)) return mechanism
    const { lastDayExistingContracts: _grace, ...kept } = mechanism
    return { ...kept, validUntil: day, endInclusive: false }
  })
}
