import { disclosureWords, givingWords, situationWords } from '../lexicon/disclosure.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { trimPart, wordCount, type Part } from '../words/list.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { receiversIn } from './receiver-phrases.js'
import { receiverHitsIn } from './recipient-kinds.js'

/** What an item is of: a list of receivers, or of the situations in which data are given; or a line that is but a label of the next. */
export type ListOf = 'receivers' | 'situations' | 'label'

const giving = byLanguage((language) => compileSet([...givingWords[language], ...disclosureWords[language]]))
const situations = byLanguage((language) => compileSet(situationWords[language]))
/** A line that announces a list ends in a colon, or in the middle of its sentence. */
const ANNOUNCES = /(?::|[^.!?:;"”)]|\b(?:to|with|till|med|kuten))$/u

/** What the lists of a notice enumerate, by the line that introduces each and by the section that each stands in. */
export function listsOfReceivers(notice: Notice): Map<Line, ListOf> {
  const lists = new Map<Line, ListOf>()
  let intro: Line | null = null
  for (const [index, line] of notice.lines.entries()) {
    if (isLabel(line, notice.lines[index + 1])) lists.set(line, 'label')
    const isItem = line.block.kind === 'item' || isParagraphOfList(line, notice.lines[index - 1], intro)
    if (!isItem || line.isHeading) intro = line
    else {
      const list = listOf(notice, line, intro)
      if (list) lists.set(line, list)
    }
  }
  return lists
}

/** A line of a word or two above a paragraph that says who is meant. */
const isLabel = (line: Line, next: Line | undefined): boolean =>
  line.block.kind === 'paragraph' &&
  /^[^.,:;()]{3,40}$/u.test(line.text) &&
  line.text.split(/\s+/u).length <= 3 &&
  next?.section === line.section &&
  next.block.kind === 'paragraph' &&
  next.text.endsWith('.')

/** Some lists are set as paragraphs that end in semicolons. */
const isParagraphOfList = (line: Line, before: Line | undefined, intro: Line | null): boolean =>
  line.block.kind === 'paragraph' &&
  before?.section === line.section &&
  ((line.text.endsWith(';') && intro?.text.endsWith(':') === true) || before.text.endsWith(';'))

function listOf(notice: Notice, line: Line, intro: Line | null): ListOf | null {
  const isAbout = line.section.topics.has('recipients')
  const last = intro?.sentences.at(-1)
  if (!intro || !last || intro.isHeading || !ANNOUNCES.test(intro.text.trimEnd())) return isAbout ? 'receivers' : null
  if (/(?:\bto|\bwith|\btill|\bmed):?$/iu.test(last.text) && (isAbout || has(giving[notice.language], last.tokens))) return 'receivers'
  if (has(situations[notice.language], last.tokens.slice(-6))) return isAbout ? 'situations' : null
  if (isAbout) return 'receivers'
  const isElsewhere = ['rights', 'sources', 'dataCategories', 'purposes', 'legalBasis', 'contact'].some((topic) =>
    (line.section.topics as ReadonlySet<string>).has(topic),
  )
  return !isElsewhere && has(giving[notice.language], last.tokens) && !isNegated(last.tokens, notice.language) ? 'receivers' : null
}

/** The receiver at the head of an item: in Finnish up to the noun that names it, in the others up to what it is for. */
export function headOfItem(notice: Notice, item: Part): Part {
  const text = notice.text.slice(item.start, item.end)
  if (notice.language !== 'fi') {
    const stop = /\s(?:for|to|in order|when|if|who|which|that|where|via|för|om|när|som|vid|i syfte|enligt)\s|\s[–—-]\s|:\s/iu.exec(text)
    return stop && stop.index > 2 ? trimPart(notice.text, { start: item.start, end: item.start + stop.index }) : item
  }
  const tokens = tokenize(notice.text, item.start, item.end)
  const ends = [
    ...receiverHitsIn(notice, tokens).map(({ last }) => last),
    ...tokens.flatMap(({ word }, at) => (word.endsWith('lle') ? [at] : [])),
  ]
  const first = ends.toSorted((a, b) => a - b)[0]
  if (first === undefined) return item
  const last = ends.filter((at) => at <= first + 3).reduce((far, at) => Math.max(far, at), first)
  const end = tokens[last]?.end ?? item.end
  const bracket = /^\s\([^()]{1,80}\)/u.exec(notice.text.slice(end, item.end))
  return { start: item.start, end: end + (bracket?.[0].length ?? 0) }
}

/** `Insurers; loss adjusters; firms that clean for us`: receivers parted by semicolons. */
export function piecesOf(notice: Notice, { text, start }: Sentence): Part[] {
  const pieces = [...text.matchAll(/[^;]+/gu)].map((match) =>
    trimPart(notice.text, { start: start + match.index, end: start + match.index + match[0].length }),
  )
  const isEach = pieces.every((piece) => wordCount(notice.text, piece) <= 16 && !/[.:]\s/u.test(notice.text.slice(piece.start, piece.end)))
  if (!isEach) return []
  return pieces.length > 2
    ? pieces.flatMap((piece) => namesOfPiece(notice, withoutAnd(notice, piece)))
    : pieces.map((piece) => headOfItem(notice, withoutAnd(notice, piece)))
}

/** `The Harbour Court, the Fisheries Agency and HM Coastguard`: a piece may enumerate names itself. */
function namesOfPiece(notice: Notice, piece: Part): Part[] {
  const parts = notice.language === 'fi' ? [] : receiversIn(notice, piece.start, piece.end)
  const isEach = parts.every(
    (part) => receiverHitsIn(notice, tokenize(notice.text, part.start, part.end)).length > 0 || isName(notice, part),
  )
  return parts.length > 1 && isEach ? parts : [headOfItem(notice, piece)]
}

const isName = ({ text }: Notice, { start, end }: Part): boolean => /^(?:the\s)?\p{Lu}/u.test(text.slice(start, end))

const withoutAnd = ({ text }: Notice, part: Part): Part => {
  const lead = /^(?:and|och|sekä|ja)\s/iu.exec(text.slice(part.start, part.end))
  return { start: part.start + (lead?.[0].length ?? 0), end: /[.,]$/u.test(text.slice(part.start, part.end)) ? part.end - 1 : part.end }
}
