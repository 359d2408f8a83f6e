import { createBuilder, readMarker, type Builder } from './builder.js'
import { findForms, type FormRow } from './form.js'
import type { SourceText } from './source-text.js'

/** A word parted at the end of a line; `asiakas- ja` at its end is no parted word. */
const HYPHENATED = /(\p{L})-\n[ \t]{0,80}(?!(?:ja|tai|sekä|och|eller|samt|and|or)\s)(\p{Ll})/gu
/** Where a line ends and the first word of the next one: whether that word had no room on it. */
type Full = (line: string, next: string) => boolean

/** A line this long may have been wrapped by width. */
const isLong: Full = (line) => line.length >= 50
/** Fewer lines than this with tabs in them are no table. */
const LEAST_ROWS = 3
/** The labels of a form stand below its title. */
const LABEL_LEVEL = 3

/** Reads plain text: each line is a block, lines that were wrapped by width are put together again, forms in two columns become headings. */
export function readPlain(source: string): SourceText {
  const builder = createBuilder()
  const lines = source.split('\n')
  const tables = { count: 0 }
  let from = 0
  for (const { first, last, rows } of findForms(lines)) {
    writeText(builder, lines.slice(from, first), tables)
    for (const row of rows) writeRow(builder, row)
    builder.gap()
    from = last + 1
  }
  writeText(builder, lines.slice(from), tables)
  return builder.finish()
}

/** Writes lines; those that tabs part into as many cells each are a table. */
function writeText(builder: Builder, lines: readonly string[], tables: { count: number }): void {
  let from = 0
  for (let at = 0; at < lines.length; at += 1) {
    const width = cellsOf(lines[at] ?? '').length
    let end = at
    while (width > 1 && end < lines.length && cellsOf(lines[end] ?? '').length === width) end += 1
    if (end - at < LEAST_ROWS) continue
    writeLines(builder, lines.slice(from, at), isLong)
    lines.slice(at, end).forEach((line, row) =>
      cellsOf(line).forEach((cell, column) => {
        builder.open('cell', { cell: { table: tables.count, row, column } })
        builder.write(cell)
        builder.close()
      }),
    )
    tables.count += 1
    builder.gap()
    from = end
    at = end - 1
  }
  writeLines(builder, lines.slice(from), isLong)
}

/** The cells of a line, parted by tabs; a line that begins with the mark of a list has none. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/\t+/u)
  return cells.length < 2 || (cells[0] ?? '').length < 3 ? [] : cells
}

function writeRow(builder: Builder, { number, label, values }: FormRow): void {
  builder.open('heading', { level: LABEL_LEVEL, number })
  builder.write(label)
  builder.close()
  const width = Math.max(0, ...values.map(({ length }) => length))
  writeLines(builder, values, (line, next) => line.length + 1 + next.length >= width)
}

function writeLines(builder: Builder, lines: readonly string[], isFull: Full): void {
  let last = ''
  for (const raw of lines.join('\n').replace(HYPHENATED, '$1$2').split('\n')) {
    const line = raw.trim()
    if (line === '') {
      builder.gap()
      last = ''
      continue
    }
    if (!goesOn(last, line, isFull)) builder.open('paragraph')
    else builder.write(' ')
    builder.write(line)
    last = line
  }
}

/** A line goes on from the one before it where that one is full and unfinished and this one begins in lower case. */
function goesOn(last: string, line: string, isFull: Full): boolean {
  if (last === '' || /[.:;!?]$/u.test(last) || !/^\p{Ll}/u.test(line) || readMarker(line).length > 0) return false
  return isFull(last, line.split(/\s/u, 1)[0] ?? '')
}
