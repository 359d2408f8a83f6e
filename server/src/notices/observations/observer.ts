import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has, type Phrase } from '../words/phrase.js'

/** Something that a notice can show beside its facts, and how it is found. Pure: the same notice has the same observations. */
export interface Observer {
  readonly kind: ObservationKind
  readonly read: (notice: Notice, facts: NoticeFacts) => readonly Observation[]
}

interface Told {
  readonly kind: ObservationKind
  /** Words of which a sentence has to hold one, by language. */
  readonly phrases: Readonly<Record<Language, readonly Phrase[]>>
  readonly confidence: number
  /** Lines in which it can stand; every line where none is said. Headings are no sentences. */
  readonly among?: (line: Line) => boolean
}

/** An observation of sentences that hold one of some phrases and do not deny it. */
export function toldInASentence({ kind, phrases, confidence, among = () => true }: Told): Observer {
  const finders = byLanguage((language) => compileSet(phrases[language]))
  return {
    kind,
    read: (notice) =>
      notice.lines
        .filter((line) => !line.isHeading && among(line))
        .flatMap((line) => line.sentences)
        .filter(({ tokens }) => has(finders[notice.language], tokens) && !isNegated(tokens, notice.language))
        .map(({ start, end }) => ({ kind, span: spanOf(notice, start, end), confidence })),
  }
}
