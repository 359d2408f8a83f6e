import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/sections.js'
import type { Topic } from '../sections/topic.js'

/** The cells below a table's header cells about a topic; the header row itself is left out. */
export function cellsAbout(notice: Notice, topic: Topic, alsoHeaders: RegExp): Line[] {
  const columns = new Map<number, Set<number>>()
  for (const line of notice.lines) {
    const place = line.block.cell
    if (place === null || place.row > 0) continue
    const { topics } = readHeading(line.text, notice.language)
    if (!topics.has(topic) && !alsoHeaders.test(line.text)) continue
    const known = columns.get(place.table) ?? new Set<number>()
    columns.set(place.table, known.add(place.column))
  }
  return notice.lines.filter(({ block: { cell } }) => cell !== null && cell.row > 0 && (columns.get(cell.table)?.has(cell.column) ?? false))
}
