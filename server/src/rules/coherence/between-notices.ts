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

/** Sets a notice against each other notice of its controller: one verdict on each that disagrees, or one that all agree. */
export function comparedWithSiblings(
  notice: NoticeRecord,
  bench: Bench,
  compare: (notice: NoticeRecord, other: NoticeRecord) => Disagreement | null,
  isComparable: (notice: NoticeRecord, other: NoticeRecord) => boolean = () => true,
): Judgement | readonly Judgement[] {
  const others = siblingsOf(notice, bench).filter((other) => isComparable(notice, other))
  if (others.length === 0) return notApplicable(alone)
  const found = others.flatMap((other) => {
    const disagreement = compare(notice, other)
    if (!disagreement) return []
    const parts = {
      at: `notices.${other.id}`,
      evidence: disagreement.evidence,
      values: { otherNotice: other.name, ...disagreement.values },
    }
    return [disagreement.reason ? unsure(disagreement.reason, parts) : gap(parts)]
  })
  return found.length > 0 ? found : met()
}
