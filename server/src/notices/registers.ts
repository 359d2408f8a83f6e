// One page often holds several registers: a common head, then each register with headings of its own.
import type { NoticeReading, RegisterReading } from '@seloste/schema/notice'
import { registerLike } from './lexicon/registers.js'
import { withoutBanners, type Line, type Notice } from './notice.js'
import { readFacts } from './reading.js'
import { readHeading } from './sections/heading.js'
import type { Section } from './sections/sections.js'
import type { Topic } from './sections/topic.js'
import { compileSet, has } from './words/phrase.js'
import { tokenize } from './words/token.js'

/** The stretch of the text that one register has to itself. */
export interface RegisterPart {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** A headed stretch of the notice and what its own heading announces. */
interface Headed {
  readonly line: Line
  readonly section: Section
  readonly own: ReadonlySet<Topic>
  readonly level: number
}

/** What a register is described by: a heading with several of these under it describes one. */
const TELLING: readonly Topic[] = [
  'purposes',
  'legalBasis',
  'dataSubjects',
  'dataCategories',
  'sources',
  'recipients',
  'retention',
  'transfers',
  'measures',
]
/** Of these at least one has to come again for each register. */
const AGAIN: readonly Topic[] = ['purposes', 'dataCategories', 'retention', 'legalBasis']
/** What is said once at the end, and holds for all. */
const COMMON: readonly Topic[] = ['rights', 'complaint', 'changes', 'cookies', 'contact', 'dpo', 'automated', 'mandatory']
/** A text with fewer headings does not describe two registers. */
const FEWEST = 4
const LONGEST_TITLE = 120
/** No page describes more registers; what seems to is some other text. */
const MOST = 40
/** So many lines at most are read again with each register. */
const COMMON_LINES = 200
const registers = compileSet(registerLike)

/** Each register of a notice, read by itself with what the page says of all of them; none where the page describes one. */
export function readRegisters(notice: Notice): RegisterReading[] {
  const said = withoutBanners(notice)
  const parts = splitRegisters(said)
  if (parts.length > MOST) return []
  const shelves = shelved(said, parts)
  return parts.map((part, index) => ({ ...part, reading: named(readFacts(noticeOf(said, shelves, index), []), said, part) }))
}

/** The stretches of a text that describe a register each, in order; none where there are not two. */
export function splitRegisters(notice: Notice): RegisterPart[] {
  const headed = headingsOf(notice)
  if (headed.length < FEWEST) return []
  const parts = byName(notice, headed) ?? byTitle(notice, headed) ?? []
  return parts.map((part, index) => ({ ...part, end: index === parts.length - 1 ? withoutTail(notice, headed, parts) : part.end }))
}

function headingsOf(notice: Notice): Headed[] {
  return notice.lines.flatMap((line, index) => {
    const { section, block } = line
    if (section.region !== 'body' || (block.cell !== null && !(section.isHeaded && block.cell.column === 0))) return []
    const announced = line.isHeading ? line.text : beginsWithLabel(line) ? section.title : null
    if (announced !== null) return [{ line, section, own: readHeading(announced, notice.language).topics, level: section.level }]
    return isBareTitle(line, notice.lines[index + 1]) ? [{ line, section, own: new Set<Topic>(), level: GUESSED }] : []
  })
}

/** `Purposes: …`: a line whose label opens a section of its own. */
const beginsWithLabel = ({ block, section }: Line): boolean => !section.isHeaded && section.title !== '' && section.start === block.start

/** Level of headings that only the text hints at. */
const GUESSED = 7

/** A register's name on a line of its own, above a heading or a label: `Customer register`, then `Purposes`. */
const isBareTitle = (line: Line, next: Line | undefined): boolean =>
  line.block.gapBefore &&
  (line.block.kind === 'paragraph' || line.block.number !== null) &&
  next !== undefined &&
  (next.isHeading || beginsWithLabel(next)) &&
  line.text.length <= 60 &&
  /^\p{Lu}[^.:,;!?@]*$/u.test(line.text) &&
  isRegister(line.text)

const isRegister = (text: string): boolean => has(registers, tokenize(text, 0, text.length))

/** By a section that names the register, where two or more give different names. */
function byName(notice: Notice, headed: readonly Headed[]): RegisterPart[] | null {
  const names = new Map<Section, Line>()
  for (const line of notice.lines)
    if (!line.isHeading && line.section.topics.has('registerName') && !names.has(line.section) && line.text.length <= LONGEST_TITLE)
      names.set(line.section, line)
  const titles = [...names].map(([section, line]) => ({ section, title: line.text.replace(/^[^:]{2,30}:\s+|\.$/gu, '') }))
  if (titles.length < 2 || new Set(titles.map(({ title }) => title.toLowerCase())).size < titles.length) return null
  const starts = titles.map(({ section }, index) => opening(headed, section.start, index === 0 ? 0 : (titles[index - 1]?.section.end ?? 0)))
  return titles.map(({ title }, index) => ({ title, start: starts[index] ?? 0, end: starts[index + 1] ?? notice.text.length }))
}

/** Where the part of a register begins that names it: before its controller and before the title above that, if they are its own. */
function opening(headed: readonly Headed[], named: number, after: number): number {
  const before = headed.filter(({ line }) => line.start < named && line.start >= after)
  const lastOfBefore = before.findLastIndex(({ own }) => [...TELLING, ...COMMON].some((topic) => topic !== 'contact' && own.has(topic)))
  return before[lastOfBefore + 1]?.line.start ?? named
}

/** By headings that announce nothing themselves and hold a description each, on one level of the page. */
function byTitle(notice: Notice, headed: readonly Headed[]): RegisterPart[] | null {
  for (const level of [...new Set(headed.map((each) => each.level))].toSorted((a, b) => a - b)) {
    const titles = headed
      .map((each, index) => ({ each, index }))
      .filter(
        ({ each }) => each.level === level && TELLING.every((topic) => !each.own.has(topic)) && each.line.text.length <= LONGEST_TITLE,
      )
      .filter(({ each }) => COMMON.every((topic) => !each.own.has(topic)) && !each.own.has('controller'))
    const parts = titles.map(({ each, index }) => ({
      each,
      ...heldBy(
        notice,
        headed,
        index,
        titles.map(({ index: at }) => at),
      ),
    }))
    const full = parts.filter(({ topics }) => topics.size >= 2 && AGAIN.some((topic) => topics.has(topic)))
    if (full.length < 2) continue
    const shared = AGAIN.filter((topic) => full.filter(({ topics }) => topics.has(topic)).length >= 2).length
    const areNamed = full.filter(({ each }) => isRegister(each.line.text)).length >= 2
    if (shared >= 2 || (shared >= 1 && areNamed))
      return full.map(({ each, end }) => ({ title: titleOf(each), start: each.line.start, end }))
  }
  return null
}

/** The title without what stands in front of it: `Name of the register: Customers`, `Privacy notice – Customer register`. */
function titleOf({ line, own }: Headed): string {
  const text = line.text.replace(/[:.]$/u, '')
  const [, name] = /^.{3,60}?(?::|\s[–—-])\s+(.{3,100})$/u.exec(text) ?? []
  return name !== undefined && (own.has('registerName') || isRegister(name)) ? name : text
}

/** What the headings under a title announce, and where its part ends. */
function heldBy(notice: Notice, headed: readonly Headed[], index: number, titles: readonly number[]): { topics: Set<Topic>; end: number } {
  const { level } = headed[index] as Headed
  const isGuessed = level >= GUESSED
  const next = headed.findIndex((each, at) => at > index && (isGuessed ? titles.includes(at) : each.level <= level))
  const inside = headed.slice(index + 1, next < 0 ? undefined : next)
  const end = next < 0 ? notice.text.length : (headed[next]?.line.start ?? notice.text.length)
  return { topics: new Set(inside.flatMap(({ own }) => TELLING.filter((topic) => own.has(topic)))), end }
}

/** The end of the last part: sections behind it that no other register has, as on rights, hold for all of them. */
function withoutTail(notice: Notice, headed: readonly Headed[], parts: readonly RegisterPart[]): number {
  const last = parts.at(-1)
  if (!last) return notice.text.length
  const others = headed.filter(({ line }) => parts.some((part) => part !== last && line.start >= part.start && line.start < part.end))
  const known = new Set(others.flatMap(({ own }) => [...own]))
  const inside = headed.filter(({ line }) => line.start > last.start && line.start < last.end)
  const isTail = ({ own }: Headed): boolean => own.size > 0 && [...own].every((topic) => COMMON.includes(topic) && !known.has(topic))
  const from = inside.findLastIndex((each) => !isTail(each)) + 1
  return inside[from]?.line.start ?? last.end
}

/** The lines of each part, and those outside every part. */
interface Shelves {
  readonly own: readonly Line[][]
  readonly common: readonly Line[]
}

function shelved(notice: Notice, parts: readonly RegisterPart[]): Shelves {
  const own: Line[][] = parts.map(() => [])
  const common: Line[] = []
  let at = 0
  for (const line of notice.lines) {
    while (at < parts.length && line.start >= (parts[at]?.end ?? 0)) at += 1
    const isInside = at < parts.length && line.start >= (parts[at]?.start ?? 0)
    if (isInside) own[at]?.push(line)
    else common.push(line)
  }
  // They are read with each register: of a long text between registers only its beginning and its end.
  return {
    own,
    common: common.length <= COMMON_LINES ? common : [...common.slice(0, COMMON_LINES / 2), ...common.slice(-COMMON_LINES / 2)],
  }
}

const isController = ({ section: { topics } }: Line): boolean => topics.has('controller') || topics.has('contact') || topics.has('dpo')

/** The notice as one register's: its own part and what stands outside every part; a controller told only in the first part is all of theirs. */
function noticeOf(notice: Notice, { own, common }: Shelves, index: number): Notice {
  const mine = own[index] ?? []
  const borrowed = index > 0 && !mine.some(isController) ? (own[0] ?? []).filter(isController).slice(0, COMMON_LINES) : []
  const lines = [...mine, ...common, ...borrowed].toSorted((a, b) => a.start - b.start)
  return { ...notice, lines, sections: [...new Set(lines.map(({ section }) => section))] }
}

/** A register bears the name of its own part. */
function named(reading: NoticeReading, notice: Notice, { title, start, end }: RegisterPart): NoticeReading {
  const [span] = reading.evidence['registerName'] ?? []
  if (reading.registerName !== null && span && span.start >= start && span.start < end) return reading
  const at = notice.text.indexOf(title, start)
  return {
    ...reading,
    registerName: title,
    evidence: { ...reading.evidence, ...(at >= 0 && { registerName: [{ start: at, end: at + title.length, text: title }] }) },
    confidence: { ...reading.confidence, registerName: 0.75 },
  }
}
