import type { Evidence, NoticeRecord } from '@seloste/schema/record'
import type { Localized, SlotValues } from '@seloste/schema/text'
import type { Bench, Judgement } from '../rule.js'
import { gap, met, notApplicable, unsure } from '../rule.js'
import { siblingsOf } from './same-controller.js'

/** What two notices say against each other. With a reason it is for a person to settle. */
export interface Disagreement {
  readonly evidence: readonly Evidence[]
  readonly values?: SlotValues
  readonly reason?: Localized
}

const alone: Localized = {
  fi: 'Samalta rekisterinpitäjältä ei ole toista tekstiä, johon tätä voisi verrata.',
  sv: 'Det finns ingen annan text från samma personuppgiftsansvariga att jämföra med.',
  en: 'There is no other text of the same controller to compare with.',
}

/** Of so many other notices the words are shown; the rest are as many more that say the same. */
const shown = 3

/** Sets a notice against each other notice of its controller. One verdict, since to mend the notice mends it against all of them. */
export function comparedWithSiblings(
  notice: NoticeRecord,
  bench: Bench,
  compare: (notice: NoticeRecord, other: NoticeRecord) => Disagreement | null,
  isComparable: (notice: NoticeRecord, other: NoticeRecord) => boolean = () => true,
): Judgement {
  const others = siblingsOf(notice, bench).filter((other) => isComparable(notice, other))
  if (others.length === 0) return notApplicable(alone)
  const found = others.flatMap((other) => {
    const disagreement = compare(notice, other)
    return disagreement ? [{ other, disagreement }] : []
  })
  const certain = found.filter(({ disagreement }) => !disagreement.reason)
  const [first, ...more] = (certain.length > 0 ? certain : found).slice(0, shown)
  if (!first) return met()
  const evidence = [first, ...more].flatMap(({ disagreement }) => disagreement.evidence)
  const parts = {
    evidence: evidence.filter((piece, index) => evidence.findIndex((one) => isSamePiece(one, piece)) === index),
    values: { otherNotice: [first, ...more].map(({ other }) => other.name).join(', '), ...first.disagreement.values },
  }
  return first.disagreement.reason ? unsure(first.disagreement.reason, parts) : gap(parts)
}

function isSamePiece(one: Evidence, other: Evidence): boolean {
  if (one.kind === 'span' && other.kind === 'span')
    return one.documentId === other.documentId && one.start === other.start && one.end === other.end
  return one.kind === 'field' && other.kind === 'field' && one.path === other.path
}
