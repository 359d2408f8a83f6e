// Which activities of a register a notice is likely about. Pure; the reasons are told, and a person decides.
import type { ActivityRecord } from '@seloste/schema/record'
import type { CandidateKind } from './candidate-kind.js'
import { alike, stemsOf } from './wordings.js'

/** A value of a notice that an activity may hold too. */
export interface NoticeValue {
  readonly kind: CandidateKind
  readonly text: string
  readonly code: string | null
}

/** Values of one kind that the notice and the activity share, in the words of the notice. */
export interface Shared {
  readonly kind: CandidateKind
  readonly words: readonly string[]
}

/** An activity that a notice resembles, and why. */
export interface Resemblance {
  readonly activityId: string
  readonly isSameTitle: boolean
  readonly shared: readonly Shared[]
  /** 0–1. */
  readonly likeness: number
}

const WEIGHTS = { title: 0.35, purpose: 0.3, data_category: 0.15, data_subject: 0.1, recipient: 0.1 } as const
type Weighed = Exclude<keyof typeof WEIGHTS, 'title'>
const weighed: readonly Weighed[] = ['purpose', 'data_subject', 'data_category', 'recipient']

/** Less alike than this, an activity is not worth a look. */
const ENOUGH = 0.3
const MOST = 3
/** Letters by which the stems of one word may differ. */
const ENDING = 3
const SAME = 0.6
/** More values than any notice tells: what stands beyond is not compared. */
const COMPARED = 60

/** The activities that a notice resembles most, the closest first. */
export function resemblances(title: string, said: readonly NoticeValue[], activities: readonly ActivityRecord[]): readonly Resemblance[] {
  return activities
    .map((activity) => resemblance(title, said, activity))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((one, other) => other.likeness - one.likeness || one.activityId.localeCompare(other.activityId))
    .slice(0, MOST)
}

function resemblance(title: string, said: readonly NoticeValue[], activity: ActivityRecord): Resemblance {
  const isSameTitle = Object.values(activity.title).some((own) => isSameName(own, title))
  const compared = weighed.map((kind) => {
    const own = [...new Set(said.flatMap((value) => (value.kind === kind ? [value.text] : [])))].slice(0, COMPARED)
    const held = wordsOf(activity, kind).slice(0, COMPARED)
    const words = own.filter((text) => held.some((other) => alike(text, other)))
    const few = Math.min(own.length, held.length)
    return { kind, words, weight: few === 0 ? 0 : WEIGHTS[kind] * Math.min(1, words.length / few) }
  })
  return {
    activityId: activity.id,
    isSameTitle,
    shared: compared.flatMap(({ kind, words }) => (words.length > 0 ? [{ kind, words }] : [])),
    likeness: compared.reduce((sum, { weight }) => sum + weight, isSameTitle ? WEIGHTS.title : 0),
  }
}

/** Names are short: most words of both have to be the same, endings aside, and a compound is not the word that it begins with. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [[...stemsOf(one)], [...stemsOf(other)]]
  const isSame = (stem: string, own: string): boolean =>
    (stem.startsWith(own) || own.startsWith(stem)) && Math.abs(stem.length - own.length) <= ENDING
  const common = a.filter((stem) => b.some((own) => isSame(stem, own))).length
  return common > 0 && common / Math.max(a.length, b.length) >= SAME
}

function wordsOf({ purposes, subjects, dataItems, recipients }: ActivityRecord, kind: Weighed): readonly string[] {
  if (kind === 'purpose') return purposes.flatMap(({ text }) => Object.values(text))
  if (kind === 'data_subject') return subjects.flatMap(({ text }) => Object.values(text))
  if (kind === 'data_category') return dataItems.flatMap(({ text }) => Object.values(text))
  return recipients.flatMap(({ party, category }) => [...(party ? [party.name] : []), ...Object.values(category)])
}
