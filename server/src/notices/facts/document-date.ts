import { dateCues } from '../lexicon/dates.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { datesIn, type DatedSpan } from '../words/date.js'
import { compileSet, has } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'

const cues = byLanguage((language) => compileSet(dateCues[language]))

/** The newest date on which the text says that it was made or updated. */
export const documentDate = defineFact({
  name: 'document-date',
  read(notice) {
    const dates = notice.lines.flatMap((line, index) => datesOf(notice, line, notice.lines[index - 1]))
    const newest = dates.toSorted((a, b) => b.iso.localeCompare(a.iso) || Number(b.isFull) - Number(a.isFull))[0]
    if (!newest) return { part: { documentDate: null }, claims: [{ path: 'documentDate', spans: [], confidence: 0.8 }] }
    return {
      part: { documentDate: newest.iso },
      claims: [{ path: 'documentDate', spans: [spanOf(notice, newest.start, newest.end)], confidence: newest.isFull ? 0.95 : 0.8 }],
    }
  },
})

function datesOf(notice: Notice, line: Line, before: Line | undefined): DatedSpan[] {
  if (line.text.length > 4000 || (line.section.topics.has('rights') && line.text.length > 200) || /[©]|copyright/iu.test(line.text))
    return []
  const dates = line.sentences.flatMap((sentence) => {
    const isCued = has(cues[notice.language], sentence.tokens)
    return isCued ? datesIn(notice.text, sentence.start, sentence.end, true) : []
  })
  if (dates.length > 0) return dates
  const isAlone = line.text.length <= 40
  const isUnderCue =
    isAlone && before !== undefined && before.text.length <= 60 && has(cues[notice.language], tokenize(before.text, 0, before.text.length))
  const alone = isAlone ? datesIn(notice.text, line.start, line.end, isUnderCue) : []
  return alone.filter(({ start, end }) => isUnderCue || line.text.length - (end - start) <= 4)
}
