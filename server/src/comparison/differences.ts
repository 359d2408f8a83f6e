// In which fields activities that were laid side by side differ. Pure.
import type { ActivityRecord } from '@seloste/schema/record'
import { type ContentText, keysOf, languages } from '@seloste/schema/text'
import { type ComparedField, comparedFieldNames, type ComparisonStanding } from '@seloste/schema/vocabulary/comparison'
import { alike } from '../imports/notice/wordings.js'

/** One value of a field: words as people gave them, or a key of a vocabulary. */
export interface ComparedValue {
  readonly text: ContentText
  readonly code: string | null
}

/** One field over the activities of a row. */
export interface FieldComparison {
  readonly field: ComparedField
  /** Values of each activity, in the order of the registers; null where a register has no such activity. */
  readonly values: readonly (readonly ComparedValue[] | null)[]
  /** For each value, whether another activity of the row does not have it. */
  readonly isLone: readonly (readonly boolean[] | null)[]
  /** `same`, `differs`, or `unclear` where the wordings are in different languages and nothing else tells. */
  readonly standing: ComparisonStanding
}

const worded = (text: ContentText): ComparedValue => ({ text, code: null })
// A name is the same in every language.
const named = (name: string): ContentText => ({ fi: name, sv: name, en: name })
const keyed = (code: string): ComparedValue => ({ text: {}, code })

const read: Readonly<Record<ComparedField, (activity: ActivityRecord) => readonly ComparedValue[]>> = {
  purposes: ({ purposes }) => purposes.map(({ text }) => worded(text)),
  legalBases: ({ purposes }) => distinct(purposes.flatMap(({ legalBases }) => legalBases)).map(keyed),
  dataSubjects: ({ subjects }) => subjects.map(({ text }) => worded(text)),
  dataCategories: ({ dataItems }) => dataItems.map(({ text }) => worded(text)),
  specialCategories: ({ dataItems }) => distinct(dataItems.flatMap(({ specialCategory }) => specialCategory ?? [])).map(keyed),
  sources: ({ sources }) => sources.map(({ text }) => worded(text)),
  recipients: ({ recipients }) => recipients.map(({ party, category }) => worded(party ? named(party.name) : category)),
  transfers: ({ transfers, transferStatement }) =>
    transfers.length === 0
      ? [keyed(transferStatement)]
      : distinct(transfers.map(({ country, mechanismId, mechanismKind }) => `${country ?? ''}/${mechanismId ?? mechanismKind ?? ''}`)).map(
          keyed,
        ),
  retention: ({ dataItems }) =>
    dataItems.flatMap(({ text, retention }) =>
      retention ? [{ text: retention.period ? text : retention.criterion, code: retention.period }] : [],
    ),
  measures: ({ measures }) => distinct(measures.map(({ kind }) => kind)).map(keyed),
}

/** What an activity says in a field. */
export const valuesOf = (field: ComparedField, activity: ActivityRecord): readonly ComparedValue[] => read[field](activity)

const distinct = <Key extends string>(keys: readonly Key[]): readonly Key[] => [...new Set(keys)]

/** Every field of a row of aligned activities. */
export function compareActivities(cells: readonly (ActivityRecord | null)[]): readonly FieldComparison[] {
  return keysOf(comparedFieldNames).map((field) => {
    const values = cells.map((activity) => activity && valuesOf(field, activity))
    const present = values.filter((each) => each !== null)
    const isLone = values.map(
      (own) => own && own.map((value) => present.some((other) => other !== own && !other.some((one) => isSame(value, one)))),
    )
    return { field, values, isLone, standing: standingOf(present, isLone) }
  })
}

function standingOf(present: readonly (readonly ComparedValue[])[], isLone: FieldComparison['isLone']): FieldComparison['standing'] {
  if (present.length < 2) return 'same'
  const emptiness = new Set(present.map((values) => values.length === 0))
  if (emptiness.size > 1) return 'differs'
  if (!isLone.some((own) => own?.some(Boolean))) return 'same'
  return inOneLanguage(present.flat()) ? 'differs' : 'unclear'
}

/** Whether words could be compared at all: keys always, words where all are in a common language. */
function inOneLanguage(values: readonly ComparedValue[]): boolean {
  const spoken = values
    .filter(({ code }) => code === null)
    .map(({ text }) => new Set(Object.keys(text).filter((key) => text[key as keyof ContentText])))
  return spoken.length === 0 || languages.some((language) => spoken.every((own) => own.has(language)))
}

/** Keys are the same or not; what a key stands of, as the data of a time limit, is compared where it is worded in a common language. */
function isSame(one: ComparedValue, other: ComparedValue): boolean {
  if (one.code === null && other.code === null) return isAlike(one.text, other.text)
  if (one.code !== other.code) return false
  const common = languages.filter((language) => one.text[language] && other.text[language])
  return common.length === 0 || isAlike(one.text, other.text)
}

const isAlike = (one: ContentText, other: ContentText): boolean =>
  Object.values(one).some((words) => Object.values(other).some((others) => alike(words, others)))
