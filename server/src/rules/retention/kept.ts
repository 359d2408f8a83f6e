import type { NationalFact } from '@seloste/schema/law/national'
import { statutoryRetention } from '@seloste/schema/law/national'
import { provision } from '@seloste/schema/law/provisions'
import type { ActivityRecord, DataItemRecord, RetentionRecord } from '@seloste/schema/record'
import type { ContentText, Localized } from '@seloste/schema/text'
import { isRequired } from '../answers.js'
import { recorded } from '../evidence.js'
import type { Bench, Judgement, Rule } from '../rule.js'
import { notApplicable } from '../rule.js'
import type { Wording } from '../wording.js'
import { speaksOf } from '../wording.js'
import { inWords } from './period.js'
import type { KeptKind } from './words.js'
import { kindWords } from './words.js'

/** The facts of the law book on each kind of data. What they say of time stands there alone. */
const facts: Readonly<Record<KeptKind, readonly string[]>> = {
  vouchers: ['fi-kpl-vouchers', 'se-bokforing'],
  books: ['fi-kpl-books', 'se-bokforing'],
  working_time: ['fi-tyoaika'],
  applicants: ['fi-recruit-tasa', 'fi-recruit-yv', 'se-diskr'],
  recordings: ['fi-759-17'],
  patient_records: ['fi-703', 'se-patient'],
  due_diligence: ['fi-rahanpesu', 'se-penning'],
}

/** What the law of the organization's country said on the day judged of how long data of the kind are kept. */
export function lawOn(kind: KeptKind, { dossier, asOf }: Bench): readonly NationalFact[] {
  const country = dossier.organization?.country
  if (country !== 'FI' && country !== 'SE') return []
  return statutoryRetention(country, asOf).filter(({ id }) => facts[kind].includes(id))
}

/** Kinds that can be told by the people whose data they are. */
const byPeople: ReadonlySet<KeptKind> = new Set(['applicants'])

/** Whether the record's words make the data one of the kind. */
export function isOfKind(kind: KeptKind, item: DataItemRecord, { subjects }: ActivityRecord): boolean {
  if (speaksOf(kindWords[kind], item.text)) return true
  const people = subjects.filter(({ id }) => item.subjectIds.includes(id))
  return byPeople.has(kind) && people.length > 0 && people.every(({ text }) => speaksOf(kindWords[kind], text))
}

/** Whether the statute or the wording of a retention speaks of the matter. */
export const cites = (wording: Wording, { statute, criterion }: RetentionRecord): boolean =>
  speaksOf(wording, criterion) || (statute !== null && Object.values(wording).some((words) => words.test(statute)))

/** Whether the record gives a reason of its own for the time: an act or a wording. */
export const hasReason = ({ statute, criterion }: RetentionRecord): boolean => statute !== null || Object.values(criterion).some(Boolean)

/** Data with a period in the record. */
export interface Kept {
  readonly item: DataItemRecord
  readonly limit: RetentionRecord
  readonly period: string
}

/** The data of an activity that have a period, where the record has to state one. */
export const keptIn = (activity: ActivityRecord): readonly Kept[] =>
  isRequired(activity, 'retention')
    ? activity.dataItems.flatMap((item) => (item.retention?.period ? [{ item, limit: item.retention, period: item.retention.period }] : []))
    : []

/** Place, evidence and slots of a judgement on a retention. */
export const partsOf = ({ id, text, retention, provenance }: DataItemRecord): Pick<Judgement, 'at' | 'evidence' | 'values'> => ({
  at: `dataItems.${id}.retention`,
  evidence: recorded(
    `dataItems.${id}.retention`,
    retention?.period ?? retention?.statute ?? Object.values(retention?.criterion ?? {})[0] ?? null,
    provenance,
  ),
  values: { place: text, ...(retention?.period ? { period: inWords(retention.period) } : {}) },
})

/** The act behind a fact, as it is cited. */
export const statuteOf = ({ provision: key, law, section }: NationalFact): ContentText =>
  key ? provision(key).short : { fi: `${law} ${section}` }

interface PerKind {
  readonly kinds: readonly KeptKind[]
  readonly judge: (kept: Kept, law: readonly NationalFact[], bench: Bench, activity: ActivityRecord) => Judgement
  /** Why the rule does not apply where no such data have a period. */
  readonly none: Localized
}

const noLaw: Localized = {
  fi: 'Lakikirjassa ei ole tällaisen tiedon säilytysaikaa organisaation maasta ja arviointipäivältä.',
  sv: 'Lagboken har ingen lagringstid för sådana uppgifter i organisationens land den dag som bedöms.',
  en: 'The law book has no retention time for such data in the organization’s country on the day judged.',
}

/** The activity form of a rule that compares what the record says of some kind of data with the law. */
export function ofKeptKinds({ kinds, judge, none }: PerKind): NonNullable<Rule['activity']> {
  return (activity, bench) => {
    const kept = keptIn(activity).flatMap((one) => {
      const own = kinds.filter((kind) => isOfKind(kind, one.item, activity))
      return own.length > 0 ? [{ one, law: own.flatMap((kind) => lawOn(kind, bench)) }] : []
    })
    if (kept.length === 0) return notApplicable(none)
    const regulated = kept.filter(({ law }) => law.length > 0)
    return regulated.length > 0 ? regulated.map(({ one, law }) => judge(one, law, bench, activity)) : notApplicable(noLaw)
  }
}
