import type { LawGroundsQuery } from '../../gql/graphql.js'

export type Mechanism = LawGroundsQuery['lawBook']['mechanisms'][number]
export type LawEvent = LawGroundsQuery['lawBook']['events'][number]

interface Bar {
  readonly mechanism: Mechanism
  readonly y: number
  readonly from: number
  readonly to: number
  readonly isOpen: boolean
  readonly marks: readonly { readonly id: string; readonly x: number; readonly kind: string }[]
}

interface Picture {
  readonly bars: readonly Bar[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
  readonly loose: readonly { readonly id: string; readonly x: number }[]
  readonly today: number
  readonly height: number
  readonly left: number
}

const first = 2000
const axis = 26
const bottom = 34
const shownKinds = new Set(['invalidated', 'repealed', 'expired', 'transition_ended', 'at_risk'])

const yearOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

/** Instruments that have an act and days of their own; what stands in the Regulation itself has no bar. */
export function drawn(mechanisms: readonly Mechanism[]): readonly Mechanism[] {
  return mechanisms
    .filter(
      ({ decisionNumber, validFrom, countries }) =>
        validFrom !== null && (countries.length > 0 || /^(?!GDPR).*\d{4}\/\d+/.test(decisionNumber ?? '')),
    )
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
}

/** Where bars, years and marks stand. Narrow: the name stands over its bar. */
export function picture(
  mechanisms: readonly Mechanism[],
  events: readonly LawEvent[],
  asOf: string,
  width: number,
  isNarrow: boolean,
): Picture {
  const rows = drawn(mechanisms)
  const last =
    Math.ceil(
      Math.max(
        yearOf(asOf) + 1,
        ...events.map(({ date }) => yearOf(date)),
        ...rows.map(({ validUntil }) => (validUntil ? yearOf(validUntil) : 0)),
      ),
    ) + 1
  const left = isNarrow ? 0 : 330
  const step = isNarrow ? 36 : 22
  const x = (year: number) => left + ((Math.max(first, year) - first) / (last - first)) * (width - left - 12)
  const bars = rows.map((mechanism, at): Bar => ({
    mechanism,
    y: axis + at * step,
    from: x(yearOf(mechanism.validFrom ?? '')),
    to: mechanism.validUntil ? x(yearOf(mechanism.validUntil)) : x(last - 0.3),
    isOpen: mechanism.validUntil === null,
    marks: events
      .filter((event) => event.mechanismId === mechanism.id && shownKinds.has(event.kind))
      .map(({ id, date, kind }) => ({ id, x: x(yearOf(date)), kind })),
  }))
  const known = new Set(rows.map(({ id }) => id))
  const every = isNarrow ? 10 : 5
  return {
    bars,
    years: Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, at) => ({
      year: first + at * every,
      x: x(first + at * every),
    })),
    loose: events.filter(({ mechanismId }) => !mechanismId || !known.has(mechanismId)).map(({ id, date }) => ({ id, x: x(yearOf(date)) })),
    today: x(yearOf(asOf)),
    height: axis + rows.length * step + bottom,
    left,
  }
}
