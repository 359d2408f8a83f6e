import type { Language } from '@seloste/schema/text'
import { documentTitles, headings, neutralWords } from '../lexicon/headings.js'
import type { Block, SourceText } from '../read/source-text.js'
import { compile, compileSet, type Finder } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import { readTables } from './tables.js'
import { tickedParts } from './ticks.js'
import type { Topic } from './topic.js'

/** A stretch of the notice under one heading, and what it is about. */
export interface Section {
  readonly topics: ReadonlySet<Topic>
  readonly title: string
  readonly start: number
  end: number
  readonly level: number
  /** Whether the heading stands on its own and was not merely the label of a line. */
  readonly isHeaded: boolean
  readonly region: Block['region']
}

/** A block in its section; a label at its head (`Controller: …`) is not part of it. */
export interface Placed {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly section: Section
  readonly isHeading: boolean
}

/** Headings that a text only hints at stand below all that are marked up. */
const GUESSED = 7
/** A heading that asks why is about purposes, whatever else it names. */
const WHY: ReadonlySet<string> = new Set(['why', 'miksi', 'varför'])
/** `Keeping data safe` is about measures, though `keep` alone is about time. */
const SAFE = /\b(?:safe|secure)\b/iu
const finders = new Map<Language, { topics: Finder<Topic>; title: Finder }>()

function findersFor(language: Language): { topics: Finder<Topic>; title: Finder } {
  const known = finders.get(language)
  if (known) return known
  const made = { topics: compile<Topic>(headings[language]), title: compileSet(documentTitles[language]) }
  finders.set(language, made)
  return made
}

/** What a heading announces, and which share of its words says so. */
export function readHeading(title: string, language: Language): { topics: Set<Topic>; cover: number; words: number } {
  const tokens = tokenize(title, 0, title.length).filter(({ word }) => !/^\d+$/u.test(word))
  const { topics: finder, title: titles } = findersFor(language)
  const hits = finder(tokens)
  const topics = new Set(hits.map(({ key }) => key))
  if (topics.has('measures') && topics.has('retention') && SAFE.test(title)) topics.delete('retention')
  const covered = new Set(hits.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))
  const telling = tokens.filter(({ word }, index) => covered.has(index) || !neutralWords.has(word)).length
  for (const ruling of ['changes', 'mandatory', 'complaint', 'rights', 'cookies'] as const)
    if (topics.has(ruling)) return { topics: new Set([ruling]), cover: 1, words: tokens.length }
  if (titles(tokens).length > 0 && !topics.has('registerName')) return { topics: new Set(), cover: 1, words: tokens.length }
  if (topics.has('purposes') && WHY.has(tokens[0]?.word ?? '')) topics.delete('dataCategories')
  return { topics, cover: telling === 0 ? 0 : covered.size / telling, words: tokens.length }
}

/** Parts a text into sections by its headings, marked up or not, and by labels that open a line. */
export function findSections(source: SourceText, language: Language): { sections: Section[]; placed: Placed[] } {
  const sections: Section[] = []
  const placed: Placed[] = []
  const parents: Section[] = []
  const open = (title: string, start: number, level: number, region: Block['region'], isHeaded = true): Section => {
    while ((parents.at(-1)?.level ?? -1) >= level) parents.pop()
    const { topics } = readHeading(title, language)
    const above = parents.at(-1)
    const isInherited = above !== undefined && (topics.size === 0 || level < GUESSED)
    const section = {
      topics: new Set([...topics, ...(isInherited ? above.topics : [])]),
      title,
      start,
      end: start,
      level,
      isHeaded,
      region,
    }
    if (isHeaded) parents.push(section)
    sections.push(section)
    return section
  }
  let current = open('', 0, 0, 'body')
  const tables = readTables(source, language)
  source.blocks.forEach((block, index) => {
    const text = source.text.slice(block.start, block.end)
    if (block.region !== current.region) {
      parents.length = 0
      current = open('', block.start, 0, block.region)
    }
    const column = tables.columns.get(block)
    if (column && !current.topics.has('controller') && !current.topics.has('contact')) {
      const topics = column === 'header' ? new Set<Topic>() : column
      const section = {
        topics,
        title: current.title,
        start: block.start,
        end: block.end,
        level: current.level,
        isHeaded: false,
        region: block.region,
      }
      placed.push({ block, start: block.start, end: block.end, section, isHeading: column === 'header' })
      return
    }
    const level = tables.labels.has(block) ? GUESSED : headingLevel(block, text, source.blocks[index + 1], language)
    if (level > 0) {
      current = open(text, block.start, level, block.region)
      current.end = block.end
      placed.push({ block, start: block.start, end: block.end, section: current, isHeading: true })
      return
    }
    const shown = tables.values.has(block) ? { ...block, kind: 'paragraph' as const, cell: null } : block
    const label = readLabel(block, text, language)
    if (label > 0) current = open(text.slice(0, label), block.start, GUESSED + 1, block.region, false)
    current.end = block.end
    const rest = label > 0 ? label + (/^\s*/u.exec(text.slice(label))?.[0].length ?? 0) : 0
    for (const { start, end } of tickedParts(source.text, block.start + rest, block.end))
      placed.push({ block: shown, start, end, section: current, isHeading: false })
  })
  return { sections, placed }
}

/** 0 for a block that is no heading. */
function headingLevel(block: Block, text: string, next: Block | undefined, language: Language): number {
  if (block.kind === 'heading') return text.length <= 240 ? block.level : 0
  if (block.kind === 'cell' || text.length > 110 || /[.,;!]$/u.test(text) || /@|https?:/u.test(text)) return 0
  const { topics, cover, words } = readHeading(text.replace(/:$/u, ''), language)
  if (words === 0 || words > 16) return 0
  const depth = GUESSED + (block.number?.split('.').length ?? 1) - 1
  if (block.number !== null) {
    const isAlone = block.gapBefore && (next === undefined || next.number === null)
    return block.gapBefore && words <= 14 && (topics.size > 0 || isAlone) ? depth : 0
  }
  if (block.kind === 'item') return 0
  if (text.endsWith(':')) return topics.size > 0 && cover >= 0.5 && words <= 6 ? GUESSED : 0
  if (!block.gapBefore) return 0
  if (text.endsWith('?')) return GUESSED
  if (/^[^\p{Ll}]{5,}$/u.test(text) && !/\d{4}/u.test(text) && words >= 1 && words <= 14) return GUESSED
  return topics.size > 0 && cover >= 0.4 && words <= 9 ? GUESSED : cover === 1 && words <= 6 ? GUESSED : 0
}

/** Length of a label with its colon at the head of a line (`Controller: …`), or 0. */
function readLabel(block: Block, text: string, language: Language): number {
  if (block.kind === 'item' || block.kind === 'heading' || block.kind === 'cell') return 0
  const at = text.indexOf(':')
  if (at < 3 || at > 70 || at + 2 > text.length || /^:\S/u.test(text.slice(at, at + 2))) return 0
  const { topics, cover, words } = readHeading(text.slice(0, at), language)
  return topics.size > 0 && cover >= 0.5 && words <= 6 ? at + 1 : 0
}
