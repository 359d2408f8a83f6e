import type { Language } from '@seloste/schema/text'
import type { Span } from '@seloste/schema/notice'
import type { Block, SourceText } from './read/source-text.js'
import { tellLanguage } from './sections/language.js'
import { findSections, type Section } from './sections/sections.js'
import type { Topic } from './sections/topic.js'
import { sentencesOf, type Sentence } from './words/sentence.js'

/** A block of the notice in its section, cut into sentences. */
export interface Line {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
  readonly section: Section
  readonly isHeading: boolean
  readonly sentences: readonly Sentence[]
}

/** A notice laid out for the facts to read. */
export interface Notice {
  readonly text: string
  readonly language: Language
  readonly languageConfidence: number
  readonly lines: readonly Line[]
  readonly sections: readonly Section[]
}

/** Lays a source text out: its language, its sections, its lines and their sentences. */
export function layOut(source: SourceText): Notice {
  const { language, confidence } = tellLanguage(source.text)
  const { sections, placed } = findSections(source, language)
  const lines = placed.map(({ block, start, end, section, isHeading }) => ({
    block,
    start,
    end,
    text: source.text.slice(start, end),
    section,
    isHeading,
    sentences: sentencesOf(source.text, start, end),
  }))
  return { text: source.text, language, languageConfidence: confidence, lines, sections }
}

/** The lines, headings left out, of the sections about any of these topics. */
export const linesAbout = (notice: Notice, ...topics: readonly Topic[]): Line[] =>
  notice.lines.filter((line) => !line.isHeading && topics.some((topic) => line.section.topics.has(topic)))

/** The line in which a place of the text stands. */
export function lineAt({ lines }: Notice, place: number): Line | undefined {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const line = lines[low]
  return line && line.start <= place ? line : undefined
}

/** A stretch of the notice as evidence. */
export const spanOf = (notice: Notice, start: number, end: number): Span => ({ start, end, text: notice.text.slice(start, end) })

/** The notice without the dialogues and side columns of the page that it stands on. */
export function withoutBanners(notice: Notice): Notice {
  const lines = notice.lines.filter(({ section }) => section.region !== 'banner')
  if (lines.length === notice.lines.length) return notice
  return { ...notice, lines, sections: notice.sections.filter(({ region }) => region !== 'banner') }
}
