import type { Observation } from '@seloste/schema/notice'
import { spanOf, type Line, type Notice } from '../notice.js'
import type { Observer } from './observer.js'

/** Topics whose section is always more than its heading. */
const SAYING = new Set([
  'controller',
  'purposes',
  'legalBasis',
  'dataSubjects',
  'dataCategories',
  'specialCategories',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'rights',
])

/** `A. Manual material`, `B Files`: parts below a heading. */
const LETTERED = /^[A-E][.)]?\s\p{Lu}/u

/** A heading with nothing under it, or a line that announces a list which does not follow: lists are lost when a page is copied. */
export const lostList: Observer = {
  kind: 'lost_list',
  read: (notice) =>
    notice.lines.flatMap((line, index) => {
      const [next, after] = [notice.lines[index + 1], notice.lines[index + 2]]
      const confidence = line.block.cell !== null ? 0 : line.isHeading ? emptyHeading(line, next) : openAnnouncement(line, next, after)
      return confidence > 0 ? [seen(notice, line, confidence)] : []
    }),
}

const seen = (notice: Notice, line: Line, confidence: number): Observation => ({
  kind: 'lost_list',
  span: spanOf(notice, line.start, line.end),
  confidence,
})

/** A heading that no mark and no number makes one. */
const isGuessed = ({ block }: Line): boolean => block.kind !== 'heading' && block.number === null

/** A heading after which another begins that is no deeper, or the text ends. */
function emptyHeading(line: Line, next: Line | undefined): number {
  if (![...line.section.topics].some((topic) => SAYING.has(topic)) || line.section.region === 'footer') return 0
  const isMarked = line.block.kind === 'heading' || line.block.number !== null
  if (next === undefined) return isMarked || line.text.endsWith(':') ? 0.8 : 0.5
  // A line that announces a list is taken for a heading where its words are those of one: it is the one that lost its list.
  if (next.text.endsWith(':') && !line.text.endsWith(':')) return 0
  if (!next.isHeading || next.block.cell !== null || next.section.level > line.section.level) return 0
  if (isMarked && line.block.kind !== 'heading' && isGuessed(next)) return 0
  if (LETTERED.test(next.text) && !LETTERED.test(line.text)) return 0
  const isDeeper = (next.block.number?.split('.').length ?? 0) > (line.block.number?.split('.').length ?? 0) && line.block.number !== null
  return isDeeper ? 0 : isMarked || line.text.endsWith(':') ? 0.8 : 0.55
}

/** `We collect the following:` at the end of its section, or before a sentence that is no item of it. */
function openAnnouncement(line: Line, next: Line | undefined, after: Line | undefined): number {
  if (!line.text.trimEnd().endsWith(':') || line.sentences.length === 0) return 0
  if (next === undefined) return 0.85
  if (next.block.cell !== null) return 0
  if (next.isHeading) {
    // A heading that is only guessed at may be the first group of the list.
    if (isGuessed(next) && after?.block.kind === 'item') return 0
    const opens = next.block.kind === 'heading' || next.block.number !== null || next.section.topics.size > 0
    return opens && (next.section.level <= line.section.level || line.section.level === 0) ? 0.85 : 0
  }
  if (next.section !== line.section || next.block.kind !== 'paragraph' || line.text.split(/\s/u).length < 3) return 0
  const [first] = next.sentences
  const isProse = next.block.gapBefore && first !== undefined && first.tokens.length >= 8 && /^\p{Lu}[^:;]*[.!?]$/u.test(first.text)
  return isProse && !/@|\d{5}|,.*,/u.test(next.text) ? 0.55 : 0
}
