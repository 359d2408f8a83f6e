import { helperHeadings, actsForItself, actsForUs, whoHeaders } from '../lexicon/receiver-roles.js'
import type { Line, Notice } from '../notice.js'
import type { Section } from '../sections/sections.js'
import { splitAtCommas, type Part } from '../words/list.js'
import { wholeItem } from '../words/enumeration.js'
import { cellsAbout } from '../words/table.js'
import { kindOf } from './recipient-kinds.js'

/** Receivers in the first column of a table whose header only asks who, where its heading or its roles say that it is about receivers. */
export function receiversInTables(notice: Notice): Part[] {
  const tables = new Map<number, Line[]>()
  for (const line of notice.lines) {
    const table = line.block.cell?.table
    if (table === undefined) continue
    const cells = tables.get(table)
    if (cells) cells.push(line)
    else tables.set(table, [line])
  }
  return [...tables.values()].flatMap((cells) => receiversOf(notice, cells))
}

/**
 * The cells that name receivers in the columns and tables about them. In a table below a heading on receivers, whose header asks who,
 * the other columns tell of them and name none.
 */
export function cellsOfReceivers(notice: Notice): Line[] {
  const asking = new Map<number | undefined, Section>()
  for (const { block, section, text } of notice.lines)
    if (block.cell?.row === 0 && block.cell.column === 0 && whoHeaders[notice.language].test(text.trim()))
      asking.set(block.cell.table, section)
  return cellsAbout(notice, 'recipients').filter(
    ({ block, section }) => asking.get(block.cell?.table) !== section || (block.cell?.column === 0 && block.cell.row > 0),
  )
}

function receiversOf(notice: Notice, cells: readonly Line[]): Part[] {
  const { language } = notice
  const [first] = cells
  const header = cells.find(({ block }) => block.cell?.row === 0 && block.cell.column === 0)
  if (!first || !header || !whoHeaders[language].test(header.text.trim()) || header.section.topics.has('recipients')) return []
  const heading = headingBefore(notice, first)
  const isAbout =
    heading?.section.topics.has('recipients') === true ||
    helperHeadings[language].test(heading?.text ?? '') ||
    cells.filter(({ text }) => actsForUs[language].test(text) || actsForItself[language].test(text)).length >= 2
  return isAbout
    ? cells
        .filter(({ block, text }) => block.cell?.column === 0 && block.cell.row > 0 && text.length < 120)
        .flatMap((line) => partsOf(notice, line))
    : []
}

/** `The police, social services`: known receivers parted by commas alone are one each. */
function partsOf(notice: Notice, line: Line): Part[] {
  const whole = wholeItem(notice, line)
  const parts = splitAtCommas(notice.text, whole.start, whole.end)
  const isEach =
    parts.length > 1 && !/\s(?:ja|sekä|och|and|or|eller|tai)\s/u.test(line.text) && parts.every((part) => kindOf(notice, part) !== null)
  return isEach ? parts : [whole]
}

function headingBefore(notice: Notice, line: Line): Line | undefined {
  const at = notice.lines.indexOf(line)
  return notice.lines.slice(Math.max(0, at - 4), at).findLast(({ isHeading, block }) => isHeading && block.cell === null)
}
