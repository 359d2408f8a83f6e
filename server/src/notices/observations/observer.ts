import type { NoticeReading, Observation } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has, type Phrase } from '../words/phrase.js'
import type { Token } from '../words/token.js'

/** Something that a notice can show beside its facts, and how it is found. Pure: the same notice has the same observations. */
export interface Observer {
  readonly kind: ObservationKind
  readonly read: (notice: Notice, facts: NoticeReading) => readonly Observation[]
}

type Words = Readonly<Record<Language, readonly Phrase[]>>

interface Told {
  readonly kind: ObservationKind
  /** Words of which a sentence has to hold one, by language. */
  readonly phrases: Words
  /** Further sets of words, of each of which the sentence has to hold one. */
  readonly and?: readonly Words[]
  /** Words that take the sentence out: it says something else. */
  readonly unless?: Words
  readonly confidence: number
  /** Lines in which it can stand; every line where none is said. */
  readonly among?: (line: Line) => boolean
  /** Whether headings say it too; as a rule they are no sentences. */
  readonly inHeadings?: boolean
  /** Whether a sentence that denies something still says it, as `cookies do not have to be accepted`. */
  readonly evenDenied?: boolean
}

/** An observation of sentences that hold one of some phrases and do not deny it. */
export function toldInASentence({ kind, phrases, and = [], unless, confidence, among = () => true, ...told }: Told): Observer {
  const finders = byLanguage((language) => compileSet(phrases[language]))
  const others = and.map((words) => byLanguage((language) => compileSet(words[language])))
  const exceptions = unless ? byLanguage((language) => compileSet(unless[language])) : null
  const says = (tokens: readonly Token[], language: Language): boolean =>
    has(finders[language], tokens) &&
    others.every((finder) => has(finder[language], tokens)) &&
    !(exceptions && has(exceptions[language], tokens)) &&
    (told.evenDenied === true || !isNegated(tokens, language))
  return {
    kind,
    read: (notice) =>
      notice.lines
        .filter((line) => (told.inHeadings === true || !line.isHeading) && among(line))
        .flatMap((line) => line.sentences)
        .filter(({ tokens }) => says(tokens, notice.language))
        .map(({ start, end }) => ({ kind, span: spanOf(notice, start, end), confidence })),
  }
}
