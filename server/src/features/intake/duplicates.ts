import type { ActivityRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import type { CandidateKind } from './candidate.entity.js'

/** As much of a candidate as tells whether the register already holds it. */
export interface CandidateValue {
  readonly kind: CandidateKind
  readonly text: string
  readonly code: string | null
  readonly country: string | null
  readonly period?: string | null
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:]+/g, ' ')
    .trim()

/** The item of an activity that holds a value. */
export interface Held {
  readonly id: string
  readonly activityId: string
}

/** Finds the item of an activity that already holds the same value as a candidate. */
export function duplicateFinder(activities: readonly ActivityRecord[]): (candidate: CandidateValue) => Held | null {
  const known = new Map<string, Held>()
  const words = (text: ContentText): string[] => Object.values(text)
  for (const { id: activityId, purposes, subjects, dataItems, sources, recipients, transfers, measures } of activities) {
    const add = (kind: CandidateKind, id: string, ...values: readonly (string | null | undefined)[]): void => {
      for (const value of values)
        if (value && !known.has(`${kind}|${plain(value)}`)) known.set(`${kind}|${plain(value)}`, { id, activityId })
    }
    for (const { id, text } of purposes) add('purpose', id, ...words(text))
    for (const { id, text } of subjects) add('data_subject', id, ...words(text))
    for (const { id, text, specialCategory } of dataItems) {
      add('data_category', id, ...words(text))
      add('special_category', id, specialCategory)
    }
    for (const { id, text } of sources) add('source', id, ...words(text))
    for (const { id, party, category } of recipients) add('recipient', id, party?.name, ...words(category))
    for (const { id, country, mechanismKind } of transfers) add('transfer', id, `${country ?? ''}/${mechanismKind ?? ''}`)
    for (const { id, kind } of measures) add('measure', id, kind)
  }
  return (candidate) => known.get(valueKey(candidate)) ?? null
}

function keyOf({ kind, text, code, country }: CandidateValue): string {
  if (kind === 'transfer') return `${country ?? ''}/${code ?? ''}`
  return (kind === 'measure' || kind === 'special_category' ? code : null) ?? text
}

/** Same for two candidates that say the same, whatever their punctuation. */
const valueKey = (candidate: CandidateValue): string => `${candidate.kind}|${plain(keyOf(candidate))}`

/** For each candidate that says again what an earlier one of the same part of the document said: that earlier one. */
export function repeatsOf<Row extends CandidateValue & { readonly id: string; readonly number: number; readonly part: number | null }>(
  candidates: readonly Row[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  const repeats = new Map<string, number>()
  for (const candidate of candidates) {
    const key = `${candidate.part ?? ''}|${candidate.period ?? ''}|${valueKey(candidate)}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, candidate.number)
    else repeats.set(candidate.id, earlier)
  }
  return repeats
}
