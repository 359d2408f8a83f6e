import { isThirdCountry } from '@seloste/schema/law/countries'
import type { Day } from '@seloste/schema/law/day'
import type { Fall, Law } from '@seloste/schema/law/law'
import { lawAsWritten, lawIf } from '@seloste/schema/law/law'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import { mechanismsFor, serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, Dossier, NoticeRecord, PartyRecord, TransferRecord } from '@seloste/schema/record'
import { keysOf } from '@seloste/schema/text'
import { type Harm, harms } from '@seloste/schema/vocabulary/harm'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { evaluate, type Finding } from './evaluate.js'
import type { Bench } from './rule.js'

/** An instrument that holds no longer, or a party that moves to another country. */
export type Supposition = ({ readonly kind: 'fall' } & Fall) | { readonly kind: 'move'; readonly partyId: string; readonly country: string }

/** A transfer that loses its ground, and what could carry it instead, the sturdiest first. */
export interface AffectedTransfer {
  readonly transfer: TransferRecord
  /** `named`: the record names the very instrument. `likely`: only its family is recorded, and no other of it fits. */
  readonly certainty: 'named' | 'likely'
  readonly alternatives: readonly Mechanism[]
  /** Whether the record names another ground for the same importer and country that would still hold; a derogation of Art. 49 is none. */
  readonly hasFallback: boolean
  /** Whether it goes to a third country at all: what moves into the EEA needs neither. */
  readonly needsGround: boolean
}

/** An activity that a supposition touches. */
export interface AffectedActivity {
  readonly activity: ActivityRecord
  readonly transfers: readonly AffectedTransfer[]
  /** Parties concerned: importers of the transfers, or the party that moves. */
  readonly parties: readonly PartyRecord[]
  /** Why it weighs on people, the heaviest first. */
  readonly harms: readonly Harm[]
  /** Gaps and open questions that would be new. */
  readonly opened: readonly Finding[]
}

/** What a supposition does to one organization. */
export interface Consequences {
  readonly activities: readonly AffectedActivity[]
  /** Notices that tell people of the ground that fell. */
  readonly notices: readonly NoticeRecord[]
}

/** What would break if it were so on the day; activities by harm, the heaviest first. Pure: nothing is stored. */
export function suppose(dossier: Dossier, supposition: Supposition, asOf: Day): Consequences {
  return supposition.kind === 'fall' ? supposeFall(dossier, supposition, asOf) : supposeMove(dossier, supposition, asOf)
}

function supposeFall(dossier: Dossier, fall: Fall, asOf: Day): Consequences {
  const mechanism = lawAsWritten.mechanism(fall.mechanismId)
  if (!mechanism) return { activities: [], notices: [] }
  const day = asOf < fall.from ? fall.from : asOf
  const law = lawIf(lawAsWritten, fall)
  const standing = dossier.activities.flatMap((activity) => {
    const transfers = activity.transfers.flatMap((transfer) => {
      const certainty = standsOn(transfer, mechanism, day)
      return certainty ? [affectedTransfer(transfer, certainty, activity, { dossier, law, asOf: day })] : []
    })
    return transfers.length > 0 ? [{ activity, transfers }] : []
  })
  const opened = newlyOpen(dossier, dossier, day, law)
  return {
    activities: byHarm(
      standing.map(({ activity, transfers }) => ({
        activity,
        transfers,
        parties: distinct(transfers.flatMap(({ transfer }) => transfer.importer ?? [])),
        harms: harmsOf(activity, transfers),
        opened: opened.filter(({ subjectId }) => subjectId === activity.id),
      })),
    ),
    notices: dossier.notices.filter(({ reading }) => tells(reading, mechanism)),
  }
}

function supposeMove(dossier: Dossier, { partyId, country }: { partyId: string; country: string }, asOf: Day): Consequences {
  const moved = { ...dossier, activities: dossier.activities.map((activity) => moveIn(activity, partyId, country)) }
  const opened = newlyOpen(dossier, moved, asOf, lawAsWritten)
  const touched = dossier.activities.flatMap((activity, at) => {
    const parties = partiesOf(activity).filter(({ id }) => id === partyId)
    const after = moved.activities[at] ?? activity
    const transfers = after.transfers
      .filter(({ importer }) => importer?.id === partyId)
      .map((transfer) => affectedTransfer(transfer, 'named', after, { dossier, law: lawAsWritten, asOf }))
    return parties.length > 0 ? [{ activity, transfers, parties: distinct(parties) }] : []
  })
  return {
    activities: byHarm(
      touched.map((one) => ({
        ...one,
        harms: harmsOf(one.activity, one.transfers),
        opened: opened.filter(({ subjectId }) => subjectId === one.activity.id),
      })),
    ),
    notices: [],
  }
}

/**
 * Whether a transfer stands on the instrument: it names it, or it names only the family and no other instrument of that family could serve
 * the country, or none other that was in force on the day of signing or, where that is not known, on the day judged.
 */
export function standsOn(transfer: TransferRecord, mechanism: Mechanism, day: Day): AffectedTransfer['certainty'] | null {
  if (transfer.country !== null && !isThirdCountry(transfer.country, day)) return null
  if (transfer.mechanismId) return transfer.mechanismId === mechanism.id ? 'named' : null
  if (transfer.mechanismKind !== mechanism.kind) return null
  const fits = (one: Mechanism): boolean =>
    one.kind === mechanism.kind &&
    (transfer.country === null ? one.servesCountries === 'any' || one.servesCountries.length === 1 : serves(one, transfer.country))
  const family = lawAsWritten.mechanisms.filter(fits)
  const then = family.length > 1 ? family.filter((one) => validityOn(one, transfer.signedOn ?? day).valid) : family
  return then.length === 1 && then[0]?.id === mechanism.id ? 'likely' : null
}

function affectedTransfer(
  transfer: TransferRecord,
  certainty: AffectedTransfer['certainty'],
  { transfers }: ActivityRecord,
  { dossier, law, asOf: day }: Bench,
): AffectedTransfer {
  const holds = ({ mechanismId, signedOn }: TransferRecord): boolean => {
    const named = mechanismId ? law.mechanism(mechanismId) : undefined
    return named !== undefined && !exceptional.has(named.kind) && validityOn(named, day, { signedOn }).valid
  }
  // Instruments between authorities are of no use to whoever is none.
  const isOpen = ({ importer }: Mechanism): boolean => importer !== 'public_body' || dossier.organization?.isPublicBody !== false
  return {
    transfer,
    certainty,
    needsGround: transfer.country === null || isThirdCountry(transfer.country, day),
    alternatives: transfer.country ? mechanismsFor(transfer.country, day, law.mechanisms).filter(isOpen) : [],
    hasFallback: transfers.some(
      (other) =>
        other.id !== transfer.id && other.country === transfer.country && other.importer?.id === transfer.importer?.id && holds(other),
    ),
  }
}

/** The open findings of the second case that the first does not have. */
function newlyOpen(before: Dossier, after: Dossier, asOf: Day, law: Law): readonly Finding[] {
  const known = new Set(openIn(before, asOf, lawAsWritten).map(({ fingerprint, verdict }) => `${fingerprint}|${verdict}`))
  return openIn(after, asOf, law).filter(({ fingerprint, verdict }) => !known.has(`${fingerprint}|${verdict}`))
}

const openIn = (dossier: Dossier, asOf: Day, law: Law): readonly Finding[] =>
  evaluate(dossier, { asOf, scope: 'register', law }).filter(({ verdict }) => isOpen(verdict))

const tells = ({ transferMechanisms, transferCountries }: NoticeRecord['reading'], mechanism: Mechanism): boolean =>
  transferMechanisms.some((kind) => kind === mechanism.kind) &&
  (mechanism.kind !== 'adequacy' || transferCountries.some((country) => serves(mechanism, country)))

function moveIn(activity: ActivityRecord, partyId: string, country: string): ActivityRecord {
  const move = (party: PartyRecord): PartyRecord => (party.id === partyId ? { ...party, country } : party)
  return {
    ...activity,
    recipients: activity.recipients.map((recipient) => ({
      ...recipient,
      party: recipient.party && move(recipient.party),
      engagement: recipient.engagement && {
        ...recipient.engagement,
        party: move(recipient.engagement.party),
        subProcessors: recipient.engagement.subProcessors.map(move),
      },
    })),
    transfers: activity.transfers.map((transfer) =>
      transfer.importer?.id === partyId ? { ...transfer, importer: move(transfer.importer), country } : transfer,
    ),
  }
}

/** Every party that an activity names. */
export const partiesOf = ({ recipients, transfers }: ActivityRecord): readonly PartyRecord[] => [
  ...recipients.flatMap(({ party, engagement }) => [
    ...(party ? [party] : []),
    ...(engagement ? [engagement.party, ...engagement.subProcessors] : []),
  ]),
  ...transfers.flatMap(({ importer }) => importer ?? []),
]

const distinct = (parties: readonly PartyRecord[]): readonly PartyRecord[] => [
  ...new Map(parties.map((party) => [party.id, party])).values(),
]

const weight: Readonly<Record<Harm, number>> = {
  special_categories: 5,
  criminal_data: 5,
  vulnerable_subjects: 3,
  no_other_ground: 3,
  large_scale: 2,
  no_fallback: 1,
}

/** Clauses and the like can be signed; a derogation of Art. 49 is no ground to move a whole activity to. */
const exceptional: ReadonlySet<Mechanism['kind']> = new Set(['derogation', 'consent', 'not_a_ground'])

function harmsOf({ dataItems, accountability }: ActivityRecord, transfers: readonly AffectedTransfer[]): readonly Harm[] {
  const special = dataItems.flatMap(({ specialCategory }) => specialCategory ?? [])
  const risks = accountability.riskCriteria ?? []
  const holds: Readonly<Record<Harm, boolean>> = {
    special_categories: special.some((category) => category !== 'criminal'),
    criminal_data: special.includes('criminal'),
    vulnerable_subjects: risks.includes('vulnerable_subjects'),
    no_other_ground: transfers.some(
      ({ transfer, needsGround, alternatives }) =>
        needsGround && transfer.country !== null && alternatives.every(({ kind }) => exceptional.has(kind)),
    ),
    large_scale: risks.includes('large_scale'),
    no_fallback: transfers.some(({ needsGround, hasFallback }) => needsGround && !hasFallback),
  }
  return keysOf(harms).filter((harm) => holds[harm])
}

/** What an order by harm goes by: the sum of the weights of its reasons. */
export const harmWeight = (reasons: readonly Harm[]): number => reasons.reduce((sum, harm) => sum + weight[harm], 0)

const byHarm = (activities: readonly AffectedActivity[]): readonly AffectedActivity[] =>
  activities.toSorted((a, b) => harmWeight(b.harms) - harmWeight(a.harms) || a.activity.id.localeCompare(b.activity.id))
