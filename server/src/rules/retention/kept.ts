import type { NationalFact } from '@seloste/schema/law/national'
import { nationalFacts, statutoryRetention } from '@seloste/schema/law/national'
import { provision } from '@seloste/schema/law/provisions'
import type { ActivityRecord, DataItemRecord, Evidence, NoticeRecord, OrganizationRecord, RetentionRecord } from '@seloste/schema/record'
import type { ContentText, Localized } from '@seloste/schema/text'
import { keysOf } from '@seloste/schema/text'
import { isRequired } from '../answers.js'
import { field, noticeWords, recorded } from '../evidence.js'
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

/** The same looked up once, so that no judgement goes through the whole book. */
const factsOf: ReadonlyMap<KeptKind, readonly NationalFact[]> = new Map(
  keysOf(facts).map((kind) => [kind, nationalFacts.filter(({ id }) => facts[kind].includes(id))]),
)

type Country = OrganizationRecord['country'] | null

/** What the law of the country said on the day judged of how long data of the kind are kept. */
export function lawOn(kind: KeptKind, country: Country, asOf: string): readonly NationalFact[] {
  if (country !== 'FI' && country !== 'SE') return []
  return statutoryRetention(country, asOf, factsOf.get(kind))
}

/** The country of a controller by the form of its company number: Finnish `0000000-0`, Swedish `000000-0000`. */
function countryOf({ reading }: NoticeRecord, { dossier }: Bench): Country {
  const number = reading.controller.businessId?.replace(/^(?:FI|SE)/u, '').trim() ?? ''
  if (/^\d{7}-\d$/u.test(number)) return 'FI'
  if (/^\d{6}-\d{4}$/u.test(number)) return 'SE'
  return dossier.organization?.country ?? null
}

/** Kinds that can be told by the people whose data they are. */
const byPeople: ReadonlySet<KeptKind> = new Set(['applicants'])

const named = new WeakMap<ContentText, ReadonlySet<KeptKind>>()

/** The kinds that a text names, looked for once, since many rules ask of the same. */
function kindsNamed(text: ContentText): ReadonlySet<KeptKind> {
  const known = named.get(text)
  if (known) return known
  const found = new Set(keysOf(kindWords).filter((kind) => speaksOf(kindWords[kind], text)))
  named.set(text, found)
  return found
}

/** Whether the record's words make the data one of the kind. */
export function isOfKind(kind: KeptKind, item: DataItemRecord, { subjects }: ActivityRecord): boolean {
  if (kindsNamed(item.text).has(kind)) return true
  if (!byPeople.has(kind)) return false
  const people = subjects.filter(({ id }) => item.subjectIds.includes(id))
  return people.length > 0 && people.every(({ text }) => kindsNamed(text).has(kind))
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
export const partsOf = (item: DataItemRecord): Pick<Judgement, 'at' | 'evidence' | 'values'> => ({
  at: `dataItems.${item.id}.retention`,
  evidence: evidenceOf(item),
  values: { place: item.text, ...(item.retention?.period ? { period: inWords(item.retention.period) } : {}) },
})

/** The retention of the data as recorded, and the sentences behind it. */
export const evidenceOf = ({ id, retention, provenance }: DataItemRecord): readonly Evidence[] =>
  recorded(
    `dataItems.${id}.retention`,
    retention?.period ?? retention?.statute ?? Object.values(retention?.criterion ?? {})[0] ?? null,
    provenance,
  )

/** The act behind a fact, as it is cited. */
export const statuteOf = ({ provision: key, law, section }: NationalFact): ContentText =>
  key ? provision(key).short : { fi: `${law} ${section}` }

/** What a notice says of one period: the words beside it stand for the data, the wording and the reason at once. */
function keptInNotice({ reading }: NoticeRecord): readonly Kept[] {
  return reading.retention.flatMap(({ span, period }, index) => {
    if (!period) return []
    const text = { [reading.language]: span }
    const limit: RetentionRecord = { period, startEvent: null, criterion: text, statute: null, endAction: null }
    const item: DataItemRecord = {
      id: String(index),
      text,
      subjectIds: [],
      specialCategory: null,
      specialCondition: null,
      retention: limit,
      provenance: null,
    }
    return [{ item, limit, period }]
  })
}

interface PerKind {
  readonly kinds: readonly KeptKind[]
  readonly judge: (kept: Kept, law: readonly NationalFact[], isConsented: boolean) => Judgement
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
    const country = bench.dossier.organization?.country ?? null
    const isConsented = activity.purposes.some(({ legalBases }) => legalBases.includes('consent'))
    const kept = keptIn(activity).flatMap((one) => {
      const own = kinds.filter((kind) => isOfKind(kind, one.item, activity))
      return own.length > 0 ? [{ one, law: own.flatMap((kind) => lawOn(kind, country, bench.asOf)) }] : []
    })
    if (kept.length === 0) return notApplicable(none)
    const regulated = kept.filter(({ law }) => law.length > 0)
    return regulated.length > 0 ? regulated.map(({ one, law }) => judge(one, law, isConsented)) : notApplicable(noLaw)
  }
}

const bookish: ReadonlySet<KeptKind> = new Set(['vouchers', 'books'])

/** Whether words about a period name these kinds alone: a sentence on several cannot tell whose period it gives. */
const namesAlone = (item: DataItemRecord, own: readonly KeptKind[]): boolean =>
  keysOf(kindWords).every((kind) => own.includes(kind) || bookish.has(kind) || !speaksOf(kindWords[kind], item.text))

/** The notice form of such a rule, by the words beside each period. */
export function ofKeptKindsInNotice({ kinds, judge, none }: PerKind): NonNullable<Rule['notice']> {
  return (notice, bench) => {
    const country = countryOf(notice, bench)
    const judged = keptInNotice(notice).flatMap((one) => {
      const own = kinds.filter((kind) => speaksOf(kindWords[kind], one.item.text))
      const law = own.flatMap((kind) => lawOn(kind, country, bench.asOf))
      if (own.length === 0 || law.length === 0 || !namesAlone(one.item, own)) return []
      const words = noticeWords(notice, `retention.${one.item.id}`)
      const evidence = words.length > 0 ? words : [field(`retention.${one.item.id}`, Object.values(one.item.text)[0] ?? null)]
      const judgement = judge(one, law, notice.reading.legalBases.includes('consent'))
      const { place: _sentence, ...values } = judgement.values
      return [{ ...judgement, at: `retention.${one.item.id}`, evidence, values }]
    })
    return judged.length > 0 ? judged : notApplicable(none)
  }
}
