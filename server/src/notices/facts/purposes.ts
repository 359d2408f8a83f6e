import { dataWords } from '../lexicon/data-items.js'
import { basisCues } from '../lexicon/legal-bases.js'
import { purposeVerbs } from '../lexicon/purposes.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Section } from '../sections/sections.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { isClause } from '../words/finite.js'
import { isShortLine, wholeItem } from '../words/enumeration.js'
import { trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { defineFact } from './fact.js'
import { purposeClauses, tellsElse, tellsPurpose, type Trust } from './purpose-clauses.js'
import { beforeGround, beginsWithGround, purposesOfGround, purposeWithGround } from './purpose-grounds.js'
import { doingsOfItem, purposeItems, stripped } from './purpose-items.js'
import { interestsIn, toldPurposes } from './told-purposes.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const bases = byLanguage((language) => compileSet(basisCues[language]))
const data = byLanguage((language) => compileSet(dataWords[language]))
/** A Finnish object: what ends so has a verb before it and is no purpose by itself. */
const OBJECT_END = /(?:[^ns]t[aä]|[aeiouyäö][aä])$/iu
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'cookies',
  'automated',
  'changes',
  'mandatory',
  'contact',
  'controller',
  'sources',
  'dpo',
  'registerName',
]
/** An item whose mark the file kept: `: - registration`, `(a) to open your account`. */
const BULLET = /^(?:(?::\s+)?[-–•*+]|\(?[a-zåäö]\)|\((?:[ivx]{1,4}|\d{1,2})\))\s/u
/** `Your phone number – to ring you`: what is asked for, and behind the dash what for. */
const DASHED = /^[^–—]{3,90}\s[-–—]\s((?:to|for|so that|in order to|för att|för)\s[^–—]{3,160})$/iu
/** A heading that itself names a purpose: `For funding`, `För att kunna hantera beställningar`. */
const PURPOSE_HEADING = /^(?:(?:\d+[.)]\s*)?)(?:for\s(?!whom|what|how)|to\s(?!whom|what)|in order to\s|för att\s|för\s(?!vem|vilk))/iu

/** The lists of a notice: which sections have one, the line that introduces each item, and the first line of each section. */
interface Lists {
  readonly sections: ReadonlySet<Section>
  readonly intros: ReadonlyMap<Line, Line | undefined>
  readonly firsts: ReadonlySet<Line>
}

function listsOf(lines: readonly Line[]): Lists {
  const intros = new Map<Line, Line | undefined>()
  const firsts = new Map<Section, Line>()
  let intro: Line | undefined
  for (const line of lines) {
    if (line.block.kind === 'item') intros.set(line, intro)
    else intro = line
    if (!line.isHeading && !firsts.has(line.section)) firsts.set(line.section, line)
  }
  return {
    sections: new Set(lines.filter(({ block }) => block.kind === 'item').map(({ section }) => section)),
    intros,
    firsts: new Set(firsts.values()),
  }
}

/** A heading that is a noun of doing: `Maintenance of customer relationships`, `Asiakassuhteen hoitaminen`, `Hantering av bokningar`. */
const DOING =
  /^\p{L}+(?:tion|ment|ance|ing) of\s|(?:minen|nti|seuranta|ylläpito|hoito|hallinta|viestintä|laskutus)$|^\p{L}+(?:ing|ande) (?:av|till|med)\s/iu

/** What data are used for, one span a purpose. */
export const purposes = defineFact({
  name: 'purposes',
  read(notice) {
    const cells = purposeCells(notice).flatMap((line) => picksOfCell(notice, line))
    const about = purposeLines(notice)
    const lists = listsOf(notice.lines)
    const own = distinct(notice, [...cells, ...about.flatMap((line, index) => picksOf(notice, line, about[index - 1], lists))])
    const isOwn = new Set(about)
    const listed = notice.lines.filter((line) => !isOwn.has(line)).flatMap((line) => picksOfIntroduced(notice, line, lists))
    const picks = distinct(notice, [
      ...own,
      ...listed,
      ...notice.lines.filter((line) => !isOwn.has(line)).flatMap((line) => picksElsewhere(notice, line)),
    ])
    return { part: { purposes: textsOf(notice, picks) }, claims: claimsOf(notice, 'purposes', picks) }
  },
})

/** Cells of purpose columns; in a table of recipients the column tells why data are given, not why they are kept. */
function purposeCells(notice: Notice): Line[] {
  const given = new Set(cellsAbout(notice, 'recipients').map(({ block }) => block.cell?.table))
  let around: ReadonlySet<Topic> = new Set()
  for (const { block, section } of notice.lines) {
    if (block.kind !== 'cell') around = section.topics
    else if (around.has('recipients') && !around.has('purposes')) given.add(block.cell?.table)
  }
  return cellsAbout(notice, 'purposes').filter(({ block }) => !given.has(block.cell?.table))
}

/** Lines of the sections on purposes, and of those right behind them whose heading names one: `For funding`. */
function purposeLines(notice: Notice): Line[] {
  const sections = new Set<Section>()
  let isNear = false
  for (const section of notice.sections) {
    const isOwn = section.topics.has('purposes') && !section.topics.has('sources')
    const isOne = section.topics.size === 0 && (PURPOSE_HEADING.test(section.title) || DOING.test(section.title))
    isNear = isOwn || (isNear && (isOne || section.topics.size === 0 ? isNear : false))
    if (isOwn || (isNear && isOne)) sections.add(section)
  }
  return notice.lines.filter((line) => sections.has(line.section) && line.block.kind !== 'cell')
}

function picksOfCell(notice: Notice, line: Line): Picked[] {
  const item = wholeItem(notice, line)
  const [first] = line.sentences
  const isProse = isClause(line.text) || wordCount(notice.text, item) > 14
  if (!isProse || !first)
    return atSemicolons(notice, item).map((part) => ({ ...stripped(notice.text, part, notice.language), confidence: 0.8 }))
  const told = purposeClauses(notice, first, 'told')
  if (told.length > 0) return told.map((part) => ({ ...part, confidence: 0.6 }))
  return wordCount(notice.text, item) <= 14 ? [{ ...item, confidence: 0.8 }] : [{ start: first.start, end: first.end, confidence: 0.45 }]
}

/** `Deliver goods; handle complaints`: semicolons part what a cell holds. */
function atSemicolons(notice: Notice, item: Part): Part[] {
  const parts: Part[] = []
  let start = item.start
  for (const piece of notice.text.slice(item.start, item.end).split(';')) {
    parts.push(trimPart(notice.text, { start, end: start + piece.length }))
    start += piece.length + 1
  }
  return parts.filter((part) => part.end > part.start)
}

function picksOf(notice: Notice, line: Line, before: Line | undefined, lists: Lists): Picked[] {
  if (line.isHeading) return lists.sections.has(line.section) ? [] : picksOfHeading(notice, line, before)
  const grounded = purposeWithGround(notice, unmarked(notice, line))
  if (grounded)
    return atSemicolons(notice, grounded)
      .flatMap((part) => doingsOfItem(notice.text, part, notice.language))
      .map((part) => ({ ...part, confidence: 0.7 }))
  if (line.section.topics.has('legalBasis') && line.block.kind === 'item' && beginsWithGround(notice, unmarked(notice, line)))
    return line.sentences.flatMap((sentence) => purposesOfGround(notice, sentence)).map((part) => ({ ...part, confidence: 0.6 }))
  if (isShortLine(line)) return [{ ...stripped(notice.text, unmarked(notice, line), notice.language), confidence: 0.6 }]
  const dashed = DASHED.exec(line.text)
  if (dashed?.[1])
    return [{ ...stripped(notice.text, { start: line.end - dashed[1].length, end: line.end }, notice.language), confidence: 0.6 }]
  if (line.block.kind === 'item' || BULLET.test(line.text)) return picksOfItem(notice, line, lists)
  if (PURPOSE_HEADING.test(line.section.title) && !lists.sections.has(line.section)) return []
  const isFirst = lists.firsts.has(line)
  return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, isFirst || isLabelledDoing(notice, sentence), 'told', 0.6))
}

/** `Courses: take enrolments, form groups and invoice`: what a label leads to where it begins with a verb, or in Finnish with its noun. */
const isLabelledDoing = ({ language }: Notice, { text }: Sentence): boolean => {
  const label = /^\p{Lu}[^:,.;]{2,50}:\s(?=\p{Ll})/u.exec(text)?.[0].length ?? 0
  const [first] = /^\p{L}+/u.exec(text.slice(label)) ?? []
  return label > 0 && first !== undefined && (language === 'fi' ? FI_DOING.test(text) : VERBS[language].has(first))
}
const FI_DOING = /(?:minen|seen|nti|hoito|hallinta|viestintä|laskutus|ylläpito|seuranta)\.?$/u
const VERBS = { sv: new Set(purposeVerbs.sv), en: new Set(purposeVerbs.en) }

/** A heading below the one on purposes that announces no topic of its own names a purpose. */
function picksOfHeading(notice: Notice, line: Line, before: Line | undefined): Picked[] {
  const isBelow = before !== undefined && line.block.kind === 'heading' && line.section.level > 1
  const { topics, words } = readHeading(line.text, notice.language)
  const part = stripped(notice.text, wholeItem(notice, line), notice.language)
  return isBelow && topics.size === 0 && words >= 2 && words <= 12 ? [{ ...part, confidence: 0.5 }] : []
}

function picksOfItem(notice: Notice, line: Line, lists: Lists): Picked[] {
  const item = unmarked(notice, line)
  const isMixed = line.section.topics.has('dataCategories')
  const dashed = isMixed ? /\s[—–]\s(.{3,200})$/u.exec(line.text) : null
  if (dashed?.[1]) return [{ start: line.end - dashed[1].length, end: line.end, confidence: 0.7 }]
  const words = wordCount(notice.text, item)
  const intro = lists.intros.get(line)
  if (intro && has(bases[notice.language], intro.sentences.at(-1)?.tokens ?? []) && intro.text.endsWith(':') && intro.text.length < 90)
    return []
  if (intro?.text.endsWith(':') && namesData(notice, intro)) return []
  const isData = isMixed && has(data[notice.language], line.sentences[0]?.tokens ?? [])
  const isProse = isClause(line.text) || /^sharing\s/iu.test(line.text)
  if (words > 22 || isMixed || isProse) {
    const trust = words > 22 || /^sharing\s/iu.test(line.text) || (isMixed && !isData) ? 'told' : 'sure'
    const told = line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, false, trust, 0.6))
    if (told.length > 0 || words > 22 || isData) return told
    const looser = isProse ? line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, false, 'told', 0.6)) : []
    if (looser.length > 0 && looser.length < 3) return looser
  }
  return doingsOfItem(notice.text, stripped(notice.text, item, notice.language), notice.language).map((part) => ({
    ...part,
    confidence: 0.85,
  }))
}

/** `The information that we hold includes:`: what follows are data. */
function namesData(notice: Notice, intro: Line): boolean {
  const { topics } = readHeading(intro.text, notice.language)
  return topics.has('dataCategories') && !topics.has('purposes') && !intro.isHeading
}

function unmarked(notice: Notice, line: Line): Part {
  const item = wholeItem(notice, line)
  return { start: Math.max(item.start, line.start + (BULLET.exec(line.text)?.[0].length ?? 0)), end: item.end }
}

/** Items of a list that a sentence outside the sections on purposes introduces: `We use your data to:`. */
function picksOfIntroduced(notice: Notice, line: Line, lists: Lists): Picked[] {
  if (line.block.kind !== 'item' || line.isHeading || ELSEWHERE.some((topic) => line.section.topics.has(topic))) return []
  const intro = lists.intros.get(line)
  const last = intro?.sentences.at(-1)
  if (
    !intro ||
    !last ||
    intro.section !== line.section ||
    !tellsPurpose(notice, last) ||
    wordCount(notice.text, wholeItem(notice, line)) > 22
  )
    return []
  return [{ ...stripped(notice.text, wholeItem(notice, line), notice.language), confidence: 0.6 }]
}

function picksOfSentence(notice: Notice, sentence: Sentence, mayBeBare: boolean, trust: Trust, confidence: number): Picked[] {
  if (sentence.text.endsWith(':')) return []
  const head = trust === 'told' ? beforeGround(notice, sentence) : null
  const doings = head ? toldPurposes(notice, sentenceWithin(notice, sentence, head)) : []
  if (doings.length > 0) return doings.map((part) => ({ ...part, confidence }))
  const interests = trust === 'told' ? interestsIn(notice, sentence) : []
  const rested = trust === 'told' && interests.length === 0 ? purposesOfGround(notice, sentence) : interests
  if (rested.length > 0) return rested.map((part) => ({ ...part, confidence }))
  if (tellsElse(notice, sentence)) return []
  const clauses = purposeClauses(notice, sentence, trust)
  const told = clauses.length > 0 || trust !== 'told' ? clauses : toldPurposes(notice, sentence)
  if (told.length > 0) return told.map((part) => ({ ...part, confidence }))
  if (!mayBeBare || isNegated(sentence.tokens, notice.language)) return []
  const isBare = sentence.tokens.length <= 40 && !/\d{4}/u.test(sentence.text) && !isClause(sentence.text)
  if (!isBare) return []
  const label = /^[^:,.]{2,50}:\s/u.exec(sentence.text)?.[0].length ?? 0
  return purposeItems(notice.text, { start: sentence.start + label, end: sentence.end }, notice.language)
    .filter((part) => notice.language !== 'fi' || !OBJECT_END.test(notice.text.slice(part.start, part.end)))
    .map((part) => ({ ...part, confidence: 0.5 }))
}

/** A sentence up to where a part of it ends. */
const sentenceWithin = (notice: Notice, { tokens }: Sentence, { start, end }: Part): Sentence => ({
  start,
  end,
  text: notice.text.slice(start, end),
  tokens: tokens.filter((token) => token.end <= end),
})

/** Outside a section on purposes only a sentence that says that it tells one. */
function picksElsewhere(notice: Notice, line: Line): Picked[] {
  if (
    line.isHeading ||
    line.block.kind === 'item' ||
    line.block.kind === 'cell' ||
    ELSEWHERE.some((topic) => line.section.topics.has(topic)) ||
    line.section.region === 'footer'
  )
    return []
  return line.sentences.flatMap((sentence) => picksOfSentence(notice, sentence, false, 'sure', 0.4))
}
