import type { Evidence, NoticeRecord, SourceSpan } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import type { Judgement } from './rule.js'
import { gap, met, notApplicable } from './rule.js'

/** Why a rule on wordings has nothing to judge: they do not stand in the text, or were not looked for when it was read. */
export const nothingOfTheKind: Localized = {
  fi: 'Tekstistä ei löytynyt mitään, mitä sääntö koskisi.',
  sv: 'I texten hittades inget som regeln gäller.',
  en: 'Nothing was found in the text to which the rule applies.',
}

/** The words of a notice in which something of these kinds was observed, each once and in the order of the text. */
export function observedWords({ id, name, reading }: NoticeRecord, ...kinds: readonly ObservationKind[]): readonly SourceSpan[] {
  return (reading.observations ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .filter(({ span }, index, all) => all.findIndex((one) => one.span.start === span.start && one.span.end === span.end) === index)
    .map(({ span }) => ({
      kind: 'span',
      documentId: id,
      documentName: name,
      language: reading.language,
      start: span.start,
      end: span.end,
      text: span.text,
    }))
}

/**
 * A gap where words of these kinds stand in the notice; met where it speaks of the matter without them, shown by the
 * evidence; otherwise the rule has nothing to judge.
 */
export function judgeWords(
  notice: NoticeRecord,
  kinds: readonly ObservationKind[],
  matter: readonly Evidence[] | null,
  nothing: Localized = nothingOfTheKind,
): Judgement {
  const words = observedWords(notice, ...kinds)
  if (words.length > 0) return gap({ evidence: words })
  return matter && notice.reading.observations ? met({ evidence: matter }) : notApplicable(nothing)
}
