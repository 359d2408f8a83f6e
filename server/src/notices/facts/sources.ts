import { sourceWords } from '../lexicon/lists.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfBareSentence, itemsOfSentence, wholeItem } from '../words/enumeration.js'
import { wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import { defineFact } from './fact.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'
import { giverWords } from '../lexicon/sources.js'

const openers = byLanguage((language) => compileSet(sourceWords[language].openers))
const givers = byLanguage((language) => compileSet(giverWords[language]))

/** Where data come from: the items of the section on sources, or the sentences that say how data are got. */
export const sources = defineFact({
  name: 'sources',
  read(notice) {
    const placed = linesAbout(notice, 'sources').filter((line) => line.block.kind !== 'cell')
    const named = placed.flatMap((line) => picksOfLine(notice, line, placed))
    const picks = distinct(notice, named.length > 0 ? named : spoken(notice))
    return { part: { sources: textsOf(notice, picks) }, claims: claimsOf(notice, 'sources', picks) }
  },
})

function picksOfLine(notice: Notice, line: Line, all: readonly Line[]): Picked[] {
  if (line.text.endsWith(':')) return []
  if (line.block.kind === 'item' && line.section.topics.has('dataCategories')) return []
  if (line.block.kind === 'item') {
    const item = wholeItem(notice, line)
    return wordCount(notice.text, item) > 40 ? [] : [{ ...item, confidence: 0.85 }]
  }
  return line.sentences.flatMap((sentence) => {
    if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
    const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 24 })
    if (parts.length > 0) return parts.filter((part) => isFrom(notice, part)).map((part) => ({ ...part, confidence: 0.65 }))
    const isShort = sentence.tokens.length <= 14 && (all.length <= 2 || line.sentences.length === 1)
    return isShort ? itemsOfBareSentence(notice, sentence, 14).map((part) => ({ ...part, confidence: 0.5 })) : []
  })
}

/** Ways and fillers that an enumeration of channels ends in. */
const NO_SOURCE = /^(?:otherwise|in accordance|in connection|e-?mail$|telephone$|phone$|social media or otherwise|muutoin|muuten)/iu

/** Finnish says where from by case: a part of a sentence without such a word is no source. */
const isFrom = (notice: Notice, part: Part): boolean =>
  !NO_SOURCE.test(notice.text.slice(part.start, part.end)) &&
  (notice.language !== 'fi' ||
    /(?:lta|ltä|sta|stä|ltamme|stamme|ltasi)(?![\p{L}])|tietolähte|rekisteri|järjestelmä|itse|tiedot/iu.test(
      notice.text.slice(part.start, part.end),
    ))

/** Without a section, only sentences that say from whom or by what data are got. */
function spoken(notice: Notice): Picked[] {
  return notice.lines
    .filter(
      (line) =>
        !line.isHeading &&
        !['rights', 'cookies', 'recipients', 'transfers', 'retention', 'measures', 'contact'].some((topic) =>
          (line.section.topics as ReadonlySet<string>).has(topic),
        ),
    )
    .flatMap((line) => line.sentences)
    .filter((sentence) => has(givers[notice.language], sentence.tokens) && !isNegated(sentence.tokens, notice.language))
    .flatMap((sentence) =>
      itemsOfSentence(notice, sentence, { openers: givers[notice.language], longest: 16 }).map((part) => ({ ...part, confidence: 0.45 })),
    )
}
