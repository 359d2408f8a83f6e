// Which measures activities name and what shows that they work: rows as stored become rows that rest on one piece of evidence each,
// and every figure is a count of those rows.
import type { AnswerState } from '@seloste/schema/vocabulary/answer'
import { type EvidenceState, evidenceStateOn, holdsUntil, usualEvidenceTerm } from '@seloste/schema/vocabulary/evidence'
import { keysOf } from '@seloste/schema/text'
import { type Measure, type MeasureLimb, measureLimbs, measures, usualLimb } from '@seloste/schema/vocabulary/measure'
import type { ClientRow, LooseRow, NamedRow, UnnamedRow } from './measure.repository.js'

/** What a measure rests on: a piece of evidence, the day that the record gives, or nothing. */
interface Basis {
  readonly evidenceId: string | null
  readonly shownOn: string | null
  readonly holdsUntil: string | null
}

/** A measure of a client with the activities that name it and rest on the same evidence; or activities that name none, by their answer. */
export interface MeasureRow extends Basis {
  readonly key: string
  readonly organizationId: string
  readonly organizationName: string
  readonly kind: Measure | null
  readonly limb: MeasureLimb | null
  readonly state: EvidenceState | null
  readonly answer: AnswerState | null
  readonly isLoose: boolean
  readonly activityIds: readonly string[]
}

/** Everything as stored, from one moment. */
export interface Stored {
  readonly clients: readonly ClientRow[]
  readonly named: readonly NamedRow[]
  readonly unnamed: readonly UnnamedRow[]
  readonly loose: readonly LooseRow[]
}

const nothing: Basis = { evidenceId: null, shownOn: null, holdsUntil: null }

/** Worked out once for the days that occur: a thousand clients share few of them. */
function remembered<Days extends readonly (string | null)[], Value>(of: (...days: Days) => Value): (...days: Days) => Value {
  const known = new Map<string, Value>()
  return (...days) => {
    const key = days.join()
    const value = known.get(key) ?? of(...days)
    known.set(key, value)
    return value
  }
}

/** Of what was noted and what the record says itself, whichever holds longer. */
function basisOf({ evidenceId, shownOn, holdsUntil: until, recordedOn }: NamedRow, endOf: (day: string) => string): Basis {
  const recordedUntil = recordedOn && endOf(recordedOn)
  if (recordedUntil && (!until || recordedUntil > until)) return { evidenceId: null, shownOn: recordedOn, holdsUntil: recordedUntil }
  return until ? { evidenceId, shownOn, holdsUntil: until } : nothing
}

/** Rows of everything stored, on the day. */
export function rowsOn(stored: Stored, asOf: string): readonly MeasureRow[] {
  const names = new Map(stored.clients.map(({ id, name }) => [id, name]))
  const endOf = remembered((shownOn: string) => holdsUntil(shownOn, usualEvidenceTerm))
  const stateOf = remembered((shownOn: string | null, until: string | null) => evidenceStateOn(asOf, shownOn, until))
  const rows = new Map<string, MeasureRow & { readonly activityIds: string[] }>()
  const add = ({ activityIds, ...row }: Omit<MeasureRow, 'key' | 'organizationName'>): void => {
    const organizationName = names.get(row.organizationId)
    if (organizationName === undefined) return
    const parts = [row.organizationId, row.limb, row.kind, row.answer, row.isLoose, row.evidenceId ?? row.shownOn]
    const key = parts.map((part) => part ?? '-').join(':')
    const known = rows.get(key)
    if (known) known.activityIds.push(...activityIds)
    else rows.set(key, { ...row, key, organizationName, activityIds: [...activityIds] })
  }
  for (const row of stored.named) {
    const { organizationId, kind, limb, activityIds } = row
    const basis = basisOf(row, endOf)
    const state = stateOf(basis.shownOn, basis.holdsUntil)
    add({ organizationId, kind, limb, ...basis, state, answer: null, isLoose: false, activityIds })
  }
  for (const { organizationId, answer, activityIds } of stored.unnamed)
    add({ organizationId, kind: null, limb: null, ...nothing, state: null, answer, isLoose: false, activityIds })
  for (const { organizationId, kind, evidenceId, shownOn, holdsUntil: until } of stored.loose) {
    const basis = { evidenceId, shownOn, holdsUntil: until, state: stateOf(shownOn, until) }
    add({ organizationId, kind, limb: usualLimb[kind], ...basis, answer: null, isLoose: true, activityIds: [] })
  }
  return [...rows.values()]
}

const kinds = keysOf(measures)

/** Which rows: each part narrows further. Loose evidence is left out where it is not asked for. */
export interface RowFilter {
  readonly organizationId?: string | null
  readonly limb?: MeasureLimb | null
  readonly kind?: Measure | null
  readonly state?: EvidenceState | null
  readonly answer?: AnswerState | null
  readonly isLoose?: boolean | null
}

/** Whether a row is among those asked for; activities that name no measure are where their answer is asked for. */
export const isAsked = (row: MeasureRow, { organizationId, limb, kind, state, answer, isLoose }: RowFilter): boolean =>
  row.isLoose === (isLoose ?? false) &&
  (answer ? row.answer === answer : row.answer === null) &&
  (!organizationId || row.organizationId === organizationId) &&
  (!limb || row.limb === limb) &&
  (!kind || row.kind === kind) &&
  (!state || row.state === state)

/** So many rows in each state of their evidence. */
export type EvidenceCount = Readonly<Record<EvidenceState, number>>

/** How many of the rows stand how. */
export function countOf(rows: readonly MeasureRow[]): EvidenceCount {
  const counts = { stale: 0, none: 0, ageing: 0, fresh: 0 }
  for (const { state, isLoose } of rows) if (state && !isLoose) counts[state] += 1
  return counts
}

export interface AnswerCount {
  readonly answer: AnswerState
  readonly activities: number
}

/** One measure under one letter: who names it, where, and what shows it. */
export interface KindCoverage {
  readonly kind: Measure
  readonly limb: MeasureLimb
  readonly organizations: number
  readonly activities: number
  readonly count: EvidenceCount
}

/** Measures of one letter at one client. */
export interface LimbCell {
  readonly limb: MeasureLimb
  readonly kinds: number
  readonly activities: number
  readonly count: EvidenceCount
}

/** One measure under one letter at one client. */
export interface KindCell {
  readonly kind: Measure
  readonly limb: MeasureLimb
  readonly activities: number
  readonly count: EvidenceCount
}

export interface ClientCoverage {
  readonly organizationId: string
  readonly organizationName: string
  readonly activities: number
  readonly named: number
  readonly count: EvidenceCount
  readonly cells: readonly LimbCell[]
  readonly kinds: readonly KindCell[]
  readonly unnamed: readonly AnswerCount[]
}

const activitiesOf = (rows: readonly MeasureRow[]): number => new Set(rows.flatMap(({ activityIds }) => activityIds)).size

const isNamed = ({ kind, isLoose }: MeasureRow): boolean => kind !== null && !isLoose

/** How the statement is answered where no measure is named, each answer apart. */
export const unnamedOf = (rows: readonly MeasureRow[]): readonly AnswerCount[] =>
  (['unanswered', 'unknown', 'answered', 'none', 'not_applicable'] as const).flatMap((answer) => {
    const activities = activitiesOf(rows.filter((row) => row.answer === answer))
    return activities > 0 ? [{ answer, activities }] : []
  })

/** What is named, by letter and then in the order of the vocabulary. */
function byMeasure<Cell>(
  rows: readonly MeasureRow[],
  cellOf: (limb: MeasureLimb, kind: Measure, own: readonly MeasureRow[]) => Cell,
): readonly Cell[] {
  const named = Map.groupBy(rows.filter(isNamed), ({ limb, kind }) => `${limb}:${kind}`)
  return keysOf(measureLimbs).flatMap((limb) =>
    kinds.flatMap((kind) => {
      const own = named.get(`${limb}:${kind}`)
      return own ? [cellOf(limb, kind, own)] : []
    }),
  )
}

/** The catalogue: every measure that somebody names, by letter. */
export const kindsOf = (rows: readonly MeasureRow[]): readonly KindCoverage[] =>
  byMeasure(rows, (limb, kind, own) => ({
    kind,
    limb,
    organizations: new Set(own.map(({ organizationId }) => organizationId)).size,
    activities: activitiesOf(own),
    count: countOf(own),
  }))

/** Each client against the letters of Art. 32(1), by name. */
export function clientsOf(clients: readonly ClientRow[], rows: readonly MeasureRow[]): readonly ClientCoverage[] {
  const byClient = Map.groupBy(rows, ({ organizationId }) => organizationId)
  return clients.map(({ id, name }) => {
    const own = byClient.get(id) ?? []
    const named = own.filter(isNamed)
    const cells = keysOf(measureLimbs).map((limb) => {
      const ofLimb = named.filter((row) => row.limb === limb)
      return { limb, kinds: new Set(ofLimb.map(({ kind }) => kind)).size, activities: activitiesOf(ofLimb), count: countOf(ofLimb) }
    })
    return {
      organizationId: id,
      organizationName: name,
      activities: activitiesOf(own),
      named: activitiesOf(named),
      count: countOf(named),
      cells,
      kinds: byMeasure(named, (limb, kind, ofKind) => ({ limb, kind, activities: activitiesOf(ofKind), count: countOf(ofKind) })),
      unnamed: unnamedOf(own),
    }
  })
}

/** How many activities there are, and how many of them name a measure. */
export const namedAmong = (rows: readonly MeasureRow[]): { readonly activities: number; readonly named: number } => ({
  activities: activitiesOf(rows),
  named: activitiesOf(rows.filter(isNamed)),
})
