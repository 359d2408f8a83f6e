// In which order rows and clients stand. A row's place is a key of plain values, which is its cursor too: a page goes on after a row that is gone.
import { keysOf } from '@seloste/schema/text'
import { evidenceStates } from '@seloste/schema/vocabulary/evidence'
import { measures } from '@seloste/schema/vocabulary/measure'
import type { ClientCoverage, MeasureRow } from './coverage.js'

export type MeasureOrder = 'urgency' | 'organization' | 'measure' | 'until'
export type ClientMeasuresOrder = 'name' | 'stale' | 'none'

type Part = string | number
export type PlaceKey = readonly Part[]
type PartKind = 'text' | 'whole'

const states = keysOf(evidenceStates)
const kinds = keysOf(measures)
/** What has no end stands after every day that can be given. */
const never = '9999-12-31'

/** What a row can be ordered by; a name is compared as Finnish and Swedish do, hence the order of å, ä and ö. */
const parts = {
  state: { kind: 'whole', of: ({ state }: MeasureRow) => (state === null ? states.length : states.indexOf(state)) },
  until: { kind: 'text', of: ({ holdsUntil }: MeasureRow) => holdsUntil ?? never },
  name: { kind: 'text', of: ({ organizationName }: MeasureRow) => organizationName },
  limb: { kind: 'text', of: ({ limb }: MeasureRow) => limb ?? '' },
  measure: { kind: 'whole', of: ({ kind }: MeasureRow) => (kind === null ? -1 : kinds.indexOf(kind)) },
  key: { kind: 'text', of: ({ key }: MeasureRow) => key },
} as const

const orders: Readonly<Record<MeasureOrder, readonly (keyof typeof parts)[]>> = {
  urgency: ['state', 'until', 'name', 'limb', 'measure', 'key'],
  organization: ['name', 'limb', 'measure', 'state', 'until', 'key'],
  measure: ['limb', 'measure', 'name', 'state', 'until', 'key'],
  until: ['until', 'state', 'name', 'limb', 'measure', 'key'],
}

/** Kinds of the parts of a row's key. */
export const rowKeyKinds = (order: MeasureOrder): readonly PartKind[] => orders[order].map((part) => parts[part].kind)

/** Where a row stands. */
export const rowKey = (row: MeasureRow, order: MeasureOrder): PlaceKey => orders[order].map((part) => parts[part].of(row))

/** Kinds of the parts of a client's key. */
export const clientKeyKinds: readonly PartKind[] = ['whole', 'text', 'text']

/** Where a client stands: by name, or first where most has expired or nothing is shown. */
export const clientKey = ({ organizationId, organizationName, count }: ClientCoverage, order: ClientMeasuresOrder): PlaceKey => [
  order === 'name' ? 0 : -count[order],
  organizationName,
  organizationId,
]

const names = new Intl.Collator('fi')

const comparePart = (a: Part | undefined, b: Part | undefined): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : names.compare(String(a), String(b)) || (String(a) < String(b) ? -1 : Number(a !== b))

const compareKeys = (a: PlaceKey, b: PlaceKey): number => {
  for (const [at, part] of a.entries()) {
    const order = comparePart(part, b[at])
    if (order !== 0) return order
  }
  return 0
}

/** Things in the order of their keys, and those of them that stand after a key. */
export function inOrder<Thing>(
  things: readonly Thing[],
  keyFor: (thing: Thing) => PlaceKey,
  after: PlaceKey | null = null,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, key: keyFor(thing) }))
    .filter(({ key }) => after === null || compareKeys(key, after) > 0)
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ thing }) => thing)
}
