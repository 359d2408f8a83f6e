// Which activities of several registers are the same processing. Pure; a person can correct it, and the reasons are told.
import type { ActivityRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import type { AlignmentReason } from '@seloste/schema/vocabulary/comparison'
import { stemsOf } from '../imports/notice/wordings.js'
import { kindOf } from './kind-of.js'

/** What a person said of two activities. */
export interface Correction {
  readonly one: string
  readonly other: string
  readonly isSame: boolean
}

/** Activities that are the same processing, one of each register at most; null where a register has none. */
export interface AlignedRow {
  readonly cells: readonly (ActivityRecord | null)[]
  readonly kind: ActivityKind | null
  /** Why, the strongest first; empty for an activity that stands alone. */
  readonly because: readonly AlignmentReason[]
  /** How alike they are, 0–1: the least of the pairs that were laid together; 1 where a person said so. */
  readonly likeness: number
}

interface Profile {
  readonly activity: ActivityRecord
  readonly column: number
  readonly kind: ActivityKind | null
  readonly title: ReadonlySet<string>
  readonly purposes: ReadonlySet<string>
  readonly data: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
}

interface Likeness {
  readonly score: number
  readonly because: readonly AlignmentReason[]
}

/** Less alike than this, two activities are shown apart. */
const ENOUGH = 0.4
const WEIGHTS = { kind: 0.5, title: 0.15, purposes: 0.2, data: 0.1, subjects: 0.05 } as const
/** Parts that hold at least this much in common are told as a reason. */
const TELLING = 0.3

/** Lays the activities of two to six registers side by side. The registers keep their order; rows come in the order of the first register. */
export function alignActivities(
  columns: readonly (readonly ActivityRecord[])[],
  corrections: readonly Correction[] = [],
): readonly AlignedRow[] {
  const profiles = columns.flatMap((activities, column) => activities.map((activity) => profileOf(activity, column)))
  const said = new Map(
    corrections.flatMap(({ one, other, isSame }) => [[`${one}|${other}`, isSame] as const, [`${other}|${one}`, isSame] as const]),
  )
  const groups = profiles.map((profile) => new Set([profile]))
  const groupOf = new Map(profiles.map((profile, index) => [profile, groups[index] ?? new Set([profile])]))
  const likenesses = new Map<Set<Profile>, Likeness>()
  for (const { a, b, likeness } of pairsOf(profiles, said)) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)]
    if (!one || !other || one === other || !fitTogether(one, other, said)) continue
    const known = [likenesses.get(one), likenesses.get(other), likeness].filter((each) => each !== undefined)
    for (const profile of other) {
      one.add(profile)
      groupOf.set(profile, one)
    }
    likenesses.set(one, {
      score: Math.min(...known.map(({ score }) => score)),
      because: [...new Set(known.flatMap(({ because }) => because))],
    })
  }
  const rows = [...new Set(groupOf.values())]
  return rows.map((group) => rowOf(group, columns.length, likenesses.get(group)))
}

/** Pairs of different registers that are alike enough, or that a person laid together, the surest first. */
function pairsOf(
  profiles: readonly Profile[],
  said: ReadonlyMap<string, boolean>,
): readonly { readonly a: Profile; readonly b: Profile; readonly likeness: Likeness }[] {
  return profiles
    .flatMap((a, index) =>
      profiles.slice(index + 1).flatMap((b) => {
        const word = said.get(`${a.activity.id}|${b.activity.id}`)
        if (a.column === b.column || word === false || a.activity.role !== b.activity.role) return []
        const likeness: Likeness = word ? { score: 1, because: ['by_hand'] } : likenessOf(a, b)
        return likeness.score >= ENOUGH ? [{ a, b, likeness }] : []
      }),
    )
    .toSorted(
      (a, b) =>
        Number(b.likeness.because[0] === 'by_hand') - Number(a.likeness.because[0] === 'by_hand') || b.likeness.score - a.likeness.score,
    )
}

/** One activity of each register at most, and nobody said that two of them differ. */
function fitTogether(one: ReadonlySet<Profile>, other: ReadonlySet<Profile>, said: ReadonlyMap<string, boolean>): boolean {
  return [...one].every((a) => [...other].every((b) => a.column !== b.column && said.get(`${a.activity.id}|${b.activity.id}`) !== false))
}

function rowOf(group: ReadonlySet<Profile>, width: number, likeness: Likeness | undefined): AlignedRow {
  const own = [...group]
  return {
    cells: Array.from({ length: width }, (_, column) => own.find((profile) => profile.column === column)?.activity ?? null),
    kind: own.find(({ kind }) => kind !== null)?.kind ?? null,
    because: likeness?.because ?? [],
    likeness: likeness?.score ?? 0,
  }
}

function likenessOf(a: Profile, b: Profile): Likeness {
  const sameKind = a.kind !== null && a.kind === b.kind
  const parts = (['title', 'purposes', 'data', 'subjects'] as const).map((part) => [part, overlap(a[part], b[part])] as const)
  const score = (sameKind ? WEIGHTS.kind : 0) + parts.reduce((sum, [part, share]) => sum + WEIGHTS[part] * share, 0)
  // Two kinds that are both known and differ are two kinds of processing, however alike their data.
  const apart = a.kind !== null && b.kind !== null && a.kind !== b.kind
  return {
    score: apart ? score / 2 : score,
    because: [...(sameKind ? (['kind'] as const) : []), ...parts.filter(([, share]) => share >= TELLING).map(([part]) => part)],
  }
}

/** Share of the shorter set that the other holds. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size === 0 ? 0 : [...few].filter((stem) => many.has(stem)).length / few.size
}

const stemsIn = (texts: readonly ContentText[]): ReadonlySet<string> => stemsOf(texts.flatMap((text) => Object.values(text)).join(' '))

const profileOf = (activity: ActivityRecord, column: number): Profile => ({
  activity,
  column,
  kind: kindOf(activity),
  title: stemsIn([activity.title]),
  purposes: stemsIn(activity.purposes.map(({ text }) => text)),
  data: stemsIn(activity.dataItems.map(({ text }) => text)),
  subjects: stemsIn(activity.subjects.map(({ text }) => text)),
})
