// What kind of processing an activity is, so that registers in different languages can be laid side by side. Pure.
import type { ActivityRecord } from '@seloste/schema/record'
import { keysOf, type ContentText } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { kindWords } from './kind-words.js'

const kinds = keysOf(kindWords)

/** Swedish and English parts of speech where `personal` tells nothing of staff. */
const misleading = /personal (?:data|information|uppgift)|personuppgift|henkilötie/gu

const plain = (texts: readonly ContentText[]): string =>
  texts
    .flatMap((text) => Object.values(text))
    .join(' · ')
    .toLowerCase()
    .replace(misleading, ' ')

/** How often the words of a kind stand in a text: at the beginning of a word, or within a compound where the stem is long. */
function hits(text: string, stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + occurrences(text, stem), 0)
}

function occurrences(text: string, stem: string): number {
  let count = 0
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    const before = text[at - 1] ?? ' '
    if (!/\p{L}/u.test(before) || stem.length >= 7) count += 1
  }
  return count
}

/** A title names an activity; its purposes and people only hint at it. */
const TITLE = 6
const PURPOSE = 2
const SUBJECT = 1

/** The kind that an activity most likely is; null where nothing tells. Ties go to the more particular kind. */
export function kindOf({ title, purposes, subjects }: Pick<ActivityRecord, 'title' | 'purposes' | 'subjects'>): ActivityKind | null {
  const [name, why, who] = [plain([title]), plain(purposes.map(({ text }) => text)), plain(subjects.map(({ text }) => text))]
  let best: { readonly kind: ActivityKind; readonly weight: number } | null = null
  for (const kind of kinds) {
    const stems = kindWords[kind]
    const weight =
      TITLE * Math.min(1, hits(name, stems)) + PURPOSE * Math.min(2, hits(why, stems)) + SUBJECT * Math.min(1, hits(who, stems))
    if (weight > 0 && (best === null || weight > best.weight)) best = { kind, weight }
  }
  return best?.kind ?? null
}
