import type { Language } from '@seloste/schema/text'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import type { Block, SourceText } from '../read/source-text.js'
import { readHeading } from './heading.js'
import { readTables, type Tables } from './tables.js'
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
/** A line that ends in a legal form is an organisation's name. */
const COMPANY_END = new RegExp(`\\s(?:${LEGAL_FORMS})$`, 'u')

/** Sections whose items have labels of their own, which open no section. */
const LISTED: readonly Topic[] = [
  'rights',
  'complaint',
  'measures',
  'dataCategories',
  'recipients',
  'retention',
  'purposes',
  'cookies',
  'sources',
]
/** In a section on data a label before a name tells whose data follow: `Recipients of parcels: name, address`. */
const PERSON =
  /^[^:]{3,60}:\s(?:(?:the|your|full|first|etu- ja|för- och|etunimi|förnamn|person's)\s)?(?:name|names|namn|nimi|sukunimi|efternamn)(?!\p{L})/iu
/** A Roman number in front of a heading. */
const ROMAN = /^[IVX]{1,5}\.\s/u
/** A question as a heading, though its mark is left out. */
const ASKING =
  /^(?:miksi|mihin|mistä|mitä|millä|miten|missä|kuka|ketkä|keitä|kenelle|kenen|kuinka|varför|vilka|vilken|vad|hur|vem|vems|var|varifrån|why|what|which|who|whose|how|where)\s/iu

/** Parts a text into sections by its headings, marked up or not, and by labels that open a line. */
export function findSections(source: SourceText, language: Language): { sections: Section[]; placed: Placed[] } {
  const shelf = createShelf(language)
  const tables = readTables(source, language)
  const placed = source.blocks.flatMap((block, index) => place(source, block, source.blocks[index + 1], tables, shelf, language))
  return { sections: shelf.sections, placed }
}

/** The sections so far and the one in hand. */
interface Shelf {
  readonly sections: Section[]
  current(): Section
  /** Opens a section; a heading below another that announces nothing of its own is about what that one is. */
  open(title: string, start: number, level: number, region: Block['region'], isHeaded?: boolean): Section
  /** Forgets the headings above: another part of the page begins. */
  leave(start: number, region: Block['region']): void
}

function createShelf(language: Language): Shelf {
  const sections: Section[] = []
  let parents: Section[] = []
  const open: Shelf['open'] = (title, start, level, region, isHeaded = true) => {
    parents = parents.filter((parent) => parent.level < level)
    const { topics } = readHeading(title, language)
    const above = parents.at(-1)
    const inherited = above !== undefined && (topics.size === 0 || level < GUESSED) ? above.topics : []
    const section = { topics: new Set([...topics, ...inherited]), title, start, end: start, level, isHeaded, region }
    if (isHeaded) parents.push(section)
    sections.push(section)
    return section
  }
  const first = open('', 0, 0, 'body')
  return {
    sections,
    current: () => sections.at(-1) ?? first,
    open,
    leave(start, region) {
      parents = []
      open('', start, 0, region)
    },
  }
}

/** Puts one block into its section, opening a new one where it is a heading or begins with a label. */
function place(source: SourceText, block: Block, next: Block | undefined, tables: Tables, shelf: Shelf, language: Language): Placed[] {
  const text = source.text.slice(block.start, block.end)
  if (block.region !== shelf.current().region) shelf.leave(block.start, block.region)
  const column = tables.columns.get(block)
  const { topics } = shelf.current()
  if (column && !topics.has('controller') && !topics.has('contact')) return [placeInColumn(block, column, shelf.current())]
  const known = tables.labels.has(block)
    ? GUESSED
    : isDataLabel(source, text, next, shelf.current(), language)
      ? 0
      : headingLevel(block, text, next, language)
  const level = known === 0 && isLoneTitle(source, block, next, shelf.current()) ? GUESSED : known
  if (level > 0) {
    const section = shelf.open(text, block.start, level, block.region)
    section.end = block.end
    return [{ block, start: block.start, end: block.end, section, isHeading: true }]
  }
  const isData = shelf.current().topics.has('dataCategories') && shelf.current().isHeaded && PERSON.test(text)
  const isListed = LISTED.some((topic) => shelf.current().topics.has(topic) && shelf.current().isHeaded)
  // Where one paragraph is an answer to the question at its head, the next question ends it, whatever it asks.
  const isAmongQuestions = !shelf.current().isHeaded && shelf.current().title.endsWith('?')
  const label = isData ? 0 : readLabel(block, text, language, isListed, isAmongQuestions)
  const section = label > 0 ? shelf.open(text.slice(0, label), block.start, GUESSED + 1, block.region, false) : shelf.current()
  section.end = block.end
  const isText = tables.values.has(block) || (label > 0 && block.kind === 'item')
  const shown = isText ? { ...block, kind: 'paragraph' as const, cell: null } : block
  const rest = label > 0 ? label + (/^\s*/u.exec(text.slice(label))?.[0].length ?? 0) : 0
  return tickedParts(source.text, block.start + rest, block.end).map((part) => ({ ...part, block: shown, section, isHeading: false }))
}

/** In a section on data `Contacts` above or beside `call recordings, e-mails` is a kind of data, not where to turn. */
function isDataLabel(source: SourceText, text: string, next: Block | undefined, current: Section, language: Language): boolean {
  if (!current.topics.has('dataCategories') || next === undefined || next.kind === 'heading' || text.length > 30) return false
  const { topics } = readHeading(text, language)
  const listed = source.text.slice(next.start, next.end)
  return topics.size === 1 && topics.has('contact') && /,/u.test(listed) && !/@|\d{3}|[.!?]$/u.test(listed)
}

/** A cell under a column header is about what its column is, whatever the section. */
function placeInColumn(block: Block, column: ReadonlySet<Topic> | 'header', around: Section): Placed {
  const isHeading = column === 'header'
  const section = { ...around, topics: isHeading ? new Set<Topic>() : column, start: block.start, end: block.end, isHeaded: false }
  return { block, start: block.start, end: block.end, section, isHeading }
}

/** 0 for a block that is no heading. */
function headingLevel(block: Block, text: string, next: Block | undefined, language: Language): number {
  if (block.kind === 'heading') return text.length <= 240 ? block.level : 0
  const title = block.number === null ? text : text.replace(/\.$/u, '')
  if (block.kind === 'cell' || text.length > 110 || /[.,;!]$/u.test(title) || /@|https?:/u.test(text) || COMPANY_END.test(text)) return 0
  if (boldLabel(block, text, language) > 0 || /\p{L}{2}[.!?]\s+\p{Lu}/u.test(text.replace(ROMAN, ''))) return 0
  if (capitalLabel(text, language) > 0 || isAnswered(text, language)) return 0
  const { topics, cover, words } = readHeading(text.replace(/:$/u, ''), language)
  if (words === 0 || words > 16) return 0
  const depth = GUESSED + (block.number?.split('.').length ?? 1) - 1
  if (block.number !== null) {
    if (/^\p{Ll}/u.test(text)) return 0
    const isAlone = block.gapBefore && /^\p{Lu}/u.test(text) && (next === undefined || next.number === null)
    const isPlain = topics.size > 0 && cover >= 0.6 && words <= 9 && /^\p{Lu}/u.test(text) && next !== undefined && next.number === null
    return (block.gapBefore && words <= 14 && (topics.size > 0 || isAlone)) || isPlain ? depth : 0
  }
  if (block.kind === 'item') return 0
  if (text.endsWith(':')) return topics.size > 0 && cover >= 0.5 && words <= 6 ? GUESSED : 0
  const isCapital = /^[^\p{Ll}]{5,}$/u.test(text) && !/\d{4}/u.test(text)
  if (!block.gapBefore) {
    const isTelling =
      (isCapital && cover >= 0.5 && words <= 10) || (/^\p{Lu}/u.test(text) && words <= 7 && (cover >= 0.75 || text.endsWith('?')))
    return topics.size > 0 && isTelling ? GUESSED : 0
  }
  if (block.bold === text.length && topics.size > 0 && cover >= 0.3 && words <= 12) return GUESSED
  if (text.endsWith('?') || (ASKING.test(text) && topics.size > 0 && words <= 9)) return GUESSED
  if (isCapital && words <= 14) return GUESSED
  return topics.size > 0 && cover >= 0.4 && words <= 9 ? GUESSED : cover === 1 && words <= 6 ? GUESSED : 0
}

/** `Outside the EEA: no transfers`: a label with its answer, though the answer sounds like the heading. */
function isAnswered(text: string, language: Language): boolean {
  const at = text.indexOf(': ')
  return at >= 3 && at <= 40 && /^\p{Ll}/u.test(text.slice(at + 2)) && isTelling(text.slice(0, at), language, 0.75)
}

/** A line of a few words alone above a paragraph closes a section that has its text, though it announces nothing that is known. */
function isLoneTitle(source: SourceText, block: Block, next: Block | undefined, current: Section): boolean {
  if (block.kind !== 'paragraph' || block.number !== null || !block.gapBefore || block.cell !== null) return false
  if (next?.kind !== 'paragraph' || current.level !== GUESSED || !current.isHeaded || current.end - current.start <= current.title.length)
    return false
  const [text, after] = [source.text.slice(block.start, block.end), source.text.slice(next.start, next.end)]
  return (
    /^\p{Lu}[\p{L} /’'-]{3,58}$/u.test(text) &&
    !COMPANY_END.test(text) &&
    text.split(' ').length <= 7 &&
    after.length >= 60 &&
    /[.:]$/u.test(after)
  )
}

/** Length of a label at the head of a line (`Controller: …`, `Do we use cookies? …`, `3. Recipients. …`), or 0. */
function readLabel(block: Block, text: string, language: Language, isListed: boolean, isAmongQuestions: boolean): number {
  if (block.kind === 'heading' || block.kind === 'cell') return 0
  if (block.kind === 'item' && block.number === null) return isListed ? 0 : boldLabel(block, text, language)
  if (block.kind === 'item' && /^\p{Ll}/u.test(text)) return 0
  const marked = boldLabel(block, text, language) || capitalLabel(text, language) || dashLabel(text, language)
  if (marked > 0) return marked
  const question = /^[^?]{8,90}\?(?=\s+\S)/u.exec(text)
  if (question && (readHeading(question[0], language).topics.size > 0 || isAmongQuestions)) return question[0].length
  const runIn = /^\p{Lu}[^.:;,?!]{3,60}\.(?=\s+\p{Lu})/u.exec(text)
  if (runIn && isTelling(runIn[0], language, 0.75)) return runIn[0].length
  const at = /^[\p{L}\s/]{0,40}EU:n\s[^:]{3,40}:\s/u.test(text) ? text.indexOf(': ') : text.indexOf(':')
  if (at < 3 || at > 70 || at + 2 > text.length || /^:\S/u.test(text.slice(at, at + 2))) return 0
  if (/\p{Ll}{3}\.\s/u.test(text.slice(0, at)) || (isListed && OF_EACH.test(text.slice(at)))) return 0
  return isTelling(text.slice(0, at), language, 0.5) ? at + 1 : 0
}

/** `Recipient: name, address`: where it is told what is kept, a label with a name behind it is of whom. */
const OF_EACH = /^:\s(?:\p{L}+ens )?(?:namn|nimi|name|full name|etu- ja sukunimi)(?!\p{L})/u

/** Length of a run-in heading that is set in bold, with the mark that parts it from its text. */
function boldLabel({ bold = 0, number }: Block, text: string, language: Language): number {
  if (bold < 3 || bold > 90 || bold + 2 > text.length) return 0
  const label = text.slice(0, bold)
  const mark = /[.:?!]$/u.test(label) ? '' : (/^(?:\s?:|\s?[–—-]\s|\.\s)/u.exec(text.slice(bold))?.[0] ?? null)
  if (mark === null) return 0
  const { topics, cover, words } = readHeading(label, language)
  const isHeading = topics.size > 0 ? cover >= 0.34 && words <= 9 : /[.?]$/u.test(label) && (number !== null || words <= 5)
  return isHeading ? bold + mark.length : 0
}

/** Length of a label in capitals in front of a text that is not (`REGISTER NAME Customer register`), or 0. */
function capitalLabel(text: string, language: Language): number {
  const label = /^(?:\p{Lu}[\p{Lu}-]{2,30}\s){1,5}(?=\S*[\p{Ll}\d])/u.exec(text)?.[0].trimEnd() ?? ''
  return label.length >= 4 && isTelling(label, language, 0.75) ? label.length : 0
}

/** Length of a label that a dash or a row of dots parts from its text (`Register name - Customers`, `Address ..... Main Street 1`), with it, or 0. */
function dashLabel(text: string, language: Language): number {
  const [, label, mark] = /^(\p{Lu}[\p{L}\s:/]{3,44}?)(\s[–—-](?=\s\S)|\s?(?:[.…·_]\s?){3,60}(?=[^\s.…·_]))/u.exec(text) ?? []
  return label !== undefined && mark !== undefined && isTelling(label, language, 0.75) ? label.length + mark.length : 0
}

function isTelling(label: string, language: Language, least: number): boolean {
  const { topics, cover, words } = readHeading(label, language)
  return topics.size > 0 && cover >= least && words <= 6
}
