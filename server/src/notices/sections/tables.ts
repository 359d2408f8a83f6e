import type { Language } from '@seloste/schema/text'
import type { Block, SourceText } from '../read/source-text.js'
import { columnHeaders } from '../lexicon/headings.js'
import { readHeading } from './heading.js'
import type { Topic } from './topic.js'

/** What the cells of the tables say of each other. */
export interface Tables {
  /** Cells of a table with column headers: what their column is about, or that they are the header. */
  readonly columns: ReadonlyMap<Block, ReadonlySet<Topic> | 'header'>
  /** Cells of the first column that work as headings of their rows. */
  readonly labels: ReadonlySet<Block>
  /** Cells beside such a heading: they are read as the text below one. */
  readonly values: ReadonlySet<Block>
}

/** Reads which tables have headers on top and which have headings at the left. */
export function readTables(source: SourceText, language: Language): Tables {
  const columns = new Map<Block, ReadonlySet<Topic> | 'header'>()
  const labels = new Set<Block>()
  const values = new Set<Block>()

  for (const cells of cellsByTable(source).values()) {
    const topicsOf = (block: Block): Set<Topic> => cellTopics(source.text.slice(block.start, block.end), language, block.cell?.column ?? 0)
    const top = cells.filter(({ cell }) => cell?.row === 0)
    const headed = new Map(top.map((block) => [block.cell?.column ?? 0, topicsOf(block)]))
    const isHeaded = cells.length > top.length && [...headed].some(([column, topics]) => column > 0 && topics.size > 0)
    const seconds = new Set(cells.filter(({ cell }) => cell?.column === 1).map(({ cell }) => cell?.row))
    const firsts = isHeaded ? [] : cells.filter((block) => block.cell?.column === 0 && topicsOf(block).size > 0)
    const beside = firsts.filter(({ cell }) => seconds.has(cell?.row))
    // Beside some of them stands a list or nothing: where most of a column are headings, so are these.
    const labelled = beside.length >= 3 ? firsts : beside
    const rows = cells.filter(({ cell }) => cell?.column === 0).length
    // One of many rows that sounds like a heading is one of a list.
    if (labelled.length > 1 || rows < 4) for (const block of labelled) labels.add(block)
    if (labelled.length >= 2) for (const block of cells) if (!labels.has(block)) values.add(block)
    for (const block of cells) {
      const { row = 0, column = 0 } = block.cell ?? {}
      const topics = headed.get(column)
      if (isHeaded && row === 0) columns.set(block, 'header')
      else if (isHeaded) columns.set(block, topics ?? new Set<Topic>())
    }
  }
  return { columns, labels, values }
}

function cellsByTable(source: SourceText): Map<number, Block[]> {
  const tables = new Map<number, Block[]>()
  for (const block of source.blocks) {
    if (block.cell === null) continue
    const known = tables.get(block.cell.table)
    if (known) known.push(block)
    else tables.set(block.cell.table, [block])
  }
  return tables
}

/** On top of the first column these ask of what the row tells, not which data it lists. */
const BARE_QUESTION = /^\s*(?:mitä|vad|what)\s*$/iu

function cellTopics(text: string, language: Language, column: number): Set<Topic> {
  if (text.length > 80 || (column === 0 && BARE_QUESTION.test(text))) return new Set()
  const { topics, cover, words } = readHeading(text.replace(/\([^()]*\)/u, ''), language)
  if (topics.size > 0 && cover >= 0.4 && words <= 8) return topics
  const known =
    columnHeaders[
      text
        .replace(/\([^()]*\)/u, '')
        .trim()
        .toLowerCase()
    ]
  return new Set(known ? [known] : [])
}
