import type { Mechanism, MechanismFamily } from '@seloste/schema/law/mechanisms'
import { adequacyFor, invalidFrom, mechanisms, serves, validityOn } from '@seloste/schema/law/mechanisms'
import type { Law } from '@seloste/schema/law/law'
import { isThirdCountry } from '@seloste/schema/law/countries'
import type { ActivityRecord, Evidence, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { pick } from '@seloste/schema/text'
import type { Localized } from '@seloste/schema/text'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { noticeWords, recorded } from '../evidence.js'
import type { Bench, Judgement, Rule } from '../rule.js'
import { gap, met, notApplicable } from '../rule.js'

/** An instrument that a rule is about, as the law has it; that every rule's instrument is in the book is held by a test. */
export function instrument(law: Law, id: string): Mechanism {
  const found = law.mechanism(id)
  if (!found) throw new Error(`The law book has no instrument ${id}.`)
  return found
}

/** The family of a transfer's ground: of the very instrument where it is known, else as recorded; null where there is none. */
export const familyOf = ({ mechanismId, mechanismKind }: TransferRecord, law: Law): MechanismFamily | null =>
  (mechanismId ? law.mechanism(mechanismId)?.kind : undefined) ?? mechanismKind

/** Whether the record needs a ground for the transfer on that day: a third country, or one that is not named. */
export const needsGround = ({ country }: TransferRecord, asOf: string): boolean => country === null || isThirdCountry(country, asOf)

/** Whether the very instrument named was not yet in force on that day, or not yet of use to anybody; false where no instrument is named. */
export function isNotYetInForce({ mechanismId }: TransferRecord, { asOf, law }: Bench): boolean {
  const named = mechanismId ? law.mechanism(mechanismId) : undefined
  return named !== undefined && (validityOn(named, asOf).reason === 'not_yet' || asOf < (named.usableFrom ?? asOf))
}

/** The decision by which data may go to the country whatever the record names; one for listed companies alone is none. */
export const decisionFor = (country: string | null, { asOf, law }: Bench): Mechanism | undefined =>
  country === null
    ? undefined
    : adequacyFor(country, asOf, law.mechanisms).find(
        ({ type, importer }) => type === 'adequacy_decision' && importer !== 'listed_participant',
      )

/** Treaties that carry transfers over to a decision: few, so that no judgement goes through the whole book for them. */
const bridges: readonly string[] = mechanisms.filter(({ type }) => type === 'interim_bridge').map(({ id }) => id)

/** Whether a treaty kept the country from counting as a third country for the time being: no ground was needed. */
export const isBridged = ({ country }: TransferRecord, { asOf, law }: Bench): boolean =>
  country !== null &&
  bridges.some((id) => {
    const bridge = law.mechanism(id)
    return bridge !== undefined && serves(bridge, country) && validityOn(bridge, asOf).valid
  })

/** Place of a transfer in its record. */
export const place = ({ id }: TransferRecord): string => `transfers.${id}`

const yesOrNo = (said: boolean | null): string | null => (said === null ? null : String(said))

/** What a rule can look at in a transfer, as it is recorded. */
const fieldsOf = {
  mechanism: ({ mechanismId, mechanismKind }) => mechanismId ?? mechanismKind,
  country: ({ country }) => country,
  importer: ({ importer }) => importer?.name ?? null,
  importerText: ({ importerText }) => pick(importerText, 'fi')?.text ?? null,
  module: ({ module }) => (module === null ? null : String(module)),
  signedOn: ({ signedOn }) => signedOn,
  assessedOn: ({ assessedOn }) => assessedOn,
  listCheckedOn: ({ listCheckedOn }) => listCheckedOn,
  coversStaffData: ({ coversStaffData }) => yesOrNo(coversStaffData),
  isRepeated: ({ isRepeated }) => yesOrNo(isRepeated),
  importerUnderGdpr: ({ importerUnderGdpr }) => yesOrNo(importerUnderGdpr),
} satisfies Readonly<Record<string, (transfer: TransferRecord) => string | null>>

export type TransferField = keyof typeof fieldsOf

/** The field of a transfer with the sentences behind it. */
export const transferEvidence = (transfer: TransferRecord, name: TransferField): readonly Evidence[] =>
  recorded(`${place(transfer)}.${name}`, fieldsOf[name](transfer), transfer.provenance)

/** Who receives a transfer, for the slots of a text. */
export const transferValues = (transfer: TransferRecord): Readonly<Record<string, string>> => ({
  importer: transfer.importer?.name ?? pick(transfer.importerText, 'en')?.text ?? '–',
  toCountry: transfer.country ?? '–',
})

/** Whether a notice says that data leave, or may leave, the EEA. */
export const movesData = ({ reading }: NoticeRecord): boolean =>
  reading.transferStatement === 'occurs' || reading.transferStatement === 'possible'

/** What a notice says of transfers. */
export const transferWords = (notice: NoticeRecord): readonly Evidence[] =>
  noticeWords(notice, 'transferStatement', 'transferCountries', 'transferMechanisms')

export const noTransfer: Localized = {
  fi: 'Siirtoja kolmanteen maahan ei ole kirjattu.',
  sv: 'Inga överföringar till tredjeland är angivna.',
  en: 'No transfer to a third country is recorded.',
}

/**
 * The two forms of a rule on a framework that a court annulled: whoever names it is met while it was in force, and a
 * gap from the first day on which it was not. The day comes from the law book.
 */
export function annulledFramework(id: string, kind: MechanismKind, notNamed: Localized): Required<Pick<Rule, 'notice' | 'activity'>> {
  const judge = ({ asOf, law }: Bench, parts: Partial<Judgement>): Judgement => {
    const framework = instrument(law, id)
    const values = { ...parts.values, groundMechanism: id, endedDate: invalidFrom(framework) ?? '' }
    return validityOn(framework, asOf).valid ? met({ ...parts, values }) : gap({ ...parts, values })
  }
  const rests = (transfer: TransferRecord) => (transfer.mechanismId ? transfer.mechanismId === id : transfer.mechanismKind === kind)
  return {
    notice: (notice: NoticeRecord, bench: Bench) =>
      notice.reading.transferMechanisms.includes(kind)
        ? judge(bench, { evidence: noticeWords(notice, `transferMechanisms.${kind}`) })
        : notApplicable(notNamed),
    activity: (activity: ActivityRecord, bench: Bench) => {
      const resting = activity.transfers.filter(rests)
      if (resting.length === 0) return notApplicable(notNamed)
      return resting.map((transfer) =>
        judge(bench, { at: place(transfer), evidence: transferEvidence(transfer, 'mechanism'), values: transferValues(transfer) }),
      )
    },
  }
}
