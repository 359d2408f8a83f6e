import type { Mechanism, MechanismFamily } from '@seloste/schema/law/mechanisms'
import { validityOn } from '@seloste/schema/law/mechanisms'
import type { ActivityRecord, PartyRecord, TransferRecord } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Bench, Judgement, Rule } from '../rule.js'
import { notApplicable } from '../rule.js'
import { speaksOf, staff } from '../wording.js'
import type { TransferField } from './ground.js'
import { familyOf, needsGround, place, transferEvidence, transferValues } from './ground.js'

type Parts = Pick<Judgement, 'at' | 'evidence' | 'values'>

interface PerTransfer {
  /** Which transfers the rule is about. */
  readonly concerns: (transfer: TransferRecord, bench: Bench, activity: ActivityRecord) => boolean
  /** The field on which the verdict rests. */
  readonly looksAt: TransferField
  readonly judge: (transfer: TransferRecord, parts: Parts, bench: Bench, activity: ActivityRecord) => Judgement
  /** Why the rule does not apply to an activity without such a transfer. */
  readonly none: Localized
}

/** Where a transfer stands, the words behind it and who receives it, for a judgement. */
export function partsOf(transfer: TransferRecord, looksAt: TransferField): Parts {
  const named: SlotValues = transfer.importer ? { place: transfer.importer.name } : {}
  return { at: place(transfer), evidence: transferEvidence(transfer, looksAt), values: { ...transferValues(transfer), ...named } }
}

/** The activity form of a rule that judges transfers one by one. */
export function ofEachTransfer({ concerns, looksAt, judge, none }: PerTransfer): NonNullable<Rule['activity']> {
  return (activity, bench) => {
    const concerned = activity.transfers.filter((one) => concerns(one, bench, activity))
    if (concerned.length === 0) return notApplicable(none)
    return concerned.map((one) => ({ ...judge(one, partsOf(one, looksAt), bench, activity), at: place(one) }))
  }
}

/** Whether a transfer to a third country rests on an instrument of one of these families, whatever its standing. */
export const restsOn =
  (...families: readonly MechanismFamily[]) =>
  (transfer: TransferRecord, bench: Bench): boolean => {
    const family = familyOf(transfer, bench.law)
    return family !== null && families.includes(family) && needsGround(transfer, bench.asOf)
  }

/** The instruments that the record's ground can mean: the very one, else all of its family. */
export function instrumentsMeant(transfer: TransferRecord, { law }: Bench): readonly Mechanism[] {
  const named = transfer.mechanismId ? law.mechanism(transfer.mechanismId) : undefined
  return named ? [named] : law.mechanisms.filter(({ kind }) => kind === transfer.mechanismKind)
}

/** Those of them that held on the day judged. */
export const holding = (transfer: TransferRecord, bench: Bench): readonly Mechanism[] =>
  instrumentsMeant(transfer, bench).filter((one) => validityOn(one, bench.asOf, { signedOn: transfer.signedOn }).valid)

/** Whether two entries of the record mean the same party. */
export const isSameParty = (one: PartyRecord | null | undefined, other: PartyRecord | null | undefined): boolean =>
  Boolean(one && other && (one.id === other.id || one.name.trim().toLowerCase() === other.name.trim().toLowerCase()))

/** Whether the people of the activity are the organization's own staff or applicants, by the words of its record. */
export const isAboutStaff = ({ subjects }: ActivityRecord): boolean => subjects.some(({ text }) => speaksOf(staff, text))
