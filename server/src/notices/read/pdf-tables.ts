import type { Line } from './pdf-lines.js'

/** Lines of a cell from above to below. */
type Cell = Line[]
/** A line of running text, or a table as rows of cells; a cell knows its column. */
export type Piece = { readonly line: Line } | { readonly rows: readonly (readonly { readonly column: number; readonly lines: Cell }[])[] }

/** Two left edges are one within this many points. */
const ALIGNED = 1.5

/** Finds tables among the lines of a page: two rows or more, set cell by cell, that begin at the same left edges. */
export function withTables(lines: readonly Line[], leading: number): Piece[] {
  const pieces: Piece[] = []
  let table: Cell[][] = []
  const close = (): void => {
    if (table.length > 1) pieces.push({ rows: inColumns(table) })
    else for (const line of table.flat(2)) pieces.push({ line })
    table = []
  }
  for (const row of rowsOf(lines, leading)) {
    if (table.length > 0 && !isAligned(leftOf(table[0]), leftOf(row))) close()
    if (row.length > 1) table.push(row)
    else {
      close()
      for (const line of row.flat()) pieces.push({ line })
    }
  }
  close()
  return pieces
}

const isAligned = (one: number, other: number): boolean => Math.abs(one - other) <= ALIGNED
const leftOf = (row: readonly Cell[] | undefined): number => row?.[0]?.[0]?.left ?? Number.NaN

/** Lines side by side make a row; a line below another at the same edge goes on in its cell. */
function rowsOf(lines: readonly Line[], leading: number): Cell[][] {
  const rows: Cell[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const cell = row?.at(-1)
    if (row && cell && goesOnInCell(cell, line, row.length === 1 ? 1.25 * leading : 2.5 * leading)) cell.push(line)
    else if (row && cell && standsBeside(cell, line)) row.push([line])
    else rows.push([[line]])
  }
  return rows
}

function goesOnInCell(cell: Cell, line: Line, furthest: number): boolean {
  const [first, last] = [cell[0], cell.at(-1)]
  if (!first || !last || !isAligned(first.left, line.left)) return false
  const step = last.y - line.y
  return step > 0.5 * line.size && step <= furthest && last.size === line.size
}

function standsBeside(cell: Cell, line: Line): boolean {
  const [first, last] = [cell[0], cell.at(-1)]
  if (!first || !last) return false
  const right = cell.reduce((furthest, each) => Math.max(furthest, each.right), 0)
  return line.left > right && line.y <= first.y + line.size && line.y >= last.y - line.size
}

/** Cells get the place of their left edge among those of the whole table. */
function inColumns(table: readonly Cell[][]): { column: number; lines: Cell }[][] {
  const lefts = table.flatMap((row) => row.map((cell) => cell[0]?.left ?? 0)).sort((one, other) => one - other)
  const columns = new Map<number, number>()
  let column = -1
  lefts.forEach((left, index) => {
    if (index === 0 || !isAligned(lefts[index - 1] ?? 0, left)) column += 1
    columns.set(left, column)
  })
  return table.map((row) => row.map((lines) => ({ column: columns.get(lines[0]?.left ?? 0) ?? 0, lines })))
}
