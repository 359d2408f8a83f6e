import type { ActivityRecord, DataItemRecord, Dossier, Evidence, NoticeRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'
import { isRequired } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import type { Bench, Judgement, Rule } from '../rule.js'
import { gap, met, notApplicable } from '../rule.js'
import type { Wording } from '../wording.js'
import { speaksOf } from '../wording.js'
import { cites, evidenceOf, partsOf } from './kept.js'

interface Worded {
  /** What the wording must not say. */
  readonly wording: Wording
  /** What takes the point out of it, as an act that orders it. */
  readonly unless: Wording
}

const nothingKept: Localized = {
  fi: 'Säilyttämisestä ei ole kirjattu mitään.',
  sv: 'Inget är angivet om lagringen.',
  en: 'Nothing is stated of retention.',
}

/** What a notice says of retention, sentence by sentence. */
function sentences(notice: NoticeRecord): readonly { readonly text: string; readonly evidence: Evidence }[] {
  const words = noticeWords(notice, 'retention', 'retentionKind').map((span) => ({ text: span.text, evidence: span }))
  if (words.length > 0) return words
  return notice.reading.retention.map(({ span }, index) => ({ text: span, evidence: field(`retention.${index}`, span) }))
}

/** The two forms of a rule on words that leave the end of retention open. A period beside them is an end. */
export function openEndedWording({ wording, unless }: Worded): Required<Pick<Rule, 'notice' | 'activity'>> {
  const isOpen = ({ retention: limit }: DataItemRecord, { organization }: Dossier): boolean => {
    if (limit === null || limit.period !== null || !speaksOf(wording, limit.criterion) || cites(unless, limit)) return false
    // To archive is an end where a public body's plan or an act orders it; for anybody else it is to keep.
    return !(limit.endAction === 'archive' && (limit.statute !== null || organization?.isPublicBody))
  }
  return {
    notice: (notice): Judgement => {
      const { language, retentionKind } = notice.reading
      const said = sentences(notice)
      if (retentionKind === 'absent' && said.length === 0) return notApplicable(nothingKept)
      const open = said.filter(({ text }) => wording[language].test(text) && !unless[language].test(text))
      return open.length > 0
        ? gap({ evidence: open.map(({ evidence }) => evidence) })
        : met({ evidence: said.map(({ evidence }) => evidence) })
    },
    activity: (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
      const kept = activity.dataItems.filter(({ retention: limit }) => limit !== null)
      if (!isRequired(activity, 'retention') || kept.length === 0) return notApplicable(nothingKept)
      const open = kept.filter((item) => isOpen(item, dossier))
      return open.length > 0 ? open.map((item) => gap(partsOf(item))) : met({ evidence: kept.flatMap(evidenceOf) })
    },
  }
}
