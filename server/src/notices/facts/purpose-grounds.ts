import { groundStarts, processingAsSuch, restsOn } from '../lexicon/purpose-grounds.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isClause } from '../words/finite.js'
import { trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import type { Sentence } from '../words/sentence.js'
import { purposeItems, stripped } from './purpose-items.js'

const ground = byLanguage((language) => new RegExp(`^(?:${groundStarts[language]})`, 'iu'))
const named = byLanguage((language) => new RegExp(`(?<!\\p{L})(?:${groundStarts[language]})`, 'iu'))
const rests = byLanguage((language) => new RegExp(`\\s(?:${restsOn[language]})`, 'iu'))
const asSuch = byLanguage(
  (language) => new RegExp(`^(?:the |our |your |vår |vårt |dina |muu |muun )?(?:${processingAsSuch[language]})`, 'iu'),
)
/** What parts a purpose from its ground: a dash, a colon, a stroke, a bracket, a stop, or only a capital where a table lost its columns. */
const PARTED = /\s[–—-]\s|[:;.]\s|\s[/|→]\s|\t|\s\(|\s(?=\p{Lu}\p{Ll})/gu
/** Longest that a purpose in front of its ground is, and that one of several is. */
const LONGEST = 22
const SHORT = 10

/** `Invoicing – contract`: how far a text tells a purpose before it names the ground; null where it names none, or begins with it. */
export function beforeGround(notice: Notice, part: Part): Part | null {
  const text = notice.text.slice(part.start, part.end)
  if (ground[notice.language].test(text)) return null
  for (const mark of text.matchAll(PARTED)) {
    if (mark.index > 2 && ground[notice.language].test(text.slice(mark.index + mark[0].length)))
      return trimPart(notice.text, { start: part.start, end: part.start + mark.index })
  }
  return null
}

/** Whether a text begins with a ground: of such, what stands behind a colon is what it is the ground of. */
export const beginsWithGround = ({ text, language }: Notice, { start, end }: Part): boolean => ground[language].test(text.slice(start, end))

/** A line that is a purpose and its ground, and the purpose of it alone. */
export function purposeWithGround(notice: Notice, part: Part): Part | null {
  const head = beforeGround(notice, part)
  if (!head || wordCount(notice.text, head) > LONGEST || /:\s\p{Lu}/u.test(notice.text.slice(head.end + 1, part.end))) return null
  const text = notice.text.slice(head.start, head.end)
  if (/[.:?]\s/u.test(text) || SAYS.test(text) || DATA_END.test(text) || isAsSuch(notice, text)) return null
  return stripped(notice.text, head, notice.language)
}

/** What says something of its own is told as a sentence. */
const SAYS = /(?:^|\s)(?:we|is|are|vi|är|used?|on|ovat)\s(?!behalf)|(?:[aeä]mme|taan|tään|daan|dään)(?:\s|$)/iu
/** `Health data – Article 9(2)`: data with their ground, and no purpose. */
const DATA_END = /(?:^|\s|\p{L})(?:data|information|details|uppgifter|tiedot|tietojen|tietoja)$/iu

/** `Our legitimate interests: surveys, statistics`; `Newsletters are sent with consent`: what is said to have a ground. */
export function purposesOfGround(notice: Notice, sentence: Sentence): Part[] {
  const { language, text } = notice
  if (isNegated(sentence.tokens, language)) return []
  const colon = sentence.text.search(/:\s\p{Ll}/u)
  if (colon > 3 && colon < 160) {
    const tail = sentence.text.slice(colon + 1).trimStart()
    if (!named[language].test(sentence.text.slice(0, colon)) || ground[language].test(tail)) return []
    return purposeItems(text, { start: sentence.start + colon + 1, end: sentence.end }, language).filter(
      (part) => wordCount(text, part) <= SHORT * 2 && !named[language].test(text.slice(part.start, part.end)),
    )
  }
  const said = rests[language].exec(sentence.text)
  if (!said || said.index < 4) return []
  const head = sentence.text.slice(0, said.index)
  if (/[,;:]|tietojen\s|uppgift|\bdata\b|information/iu.test(head) || isClause(head) || isAsSuch(notice, head)) return []
  const part = trimPart(text, { start: sentence.start, end: sentence.start + said.index })
  return wordCount(text, part) <= SHORT ? purposeItems(text, part, language) : []
}

const isAsSuch = ({ language }: Notice, text: string): boolean => asSuch[language].test(text)
