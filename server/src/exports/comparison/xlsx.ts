import { cellText } from '../xlsx/cell.js'
import type { ComparisonSheet, SheetField, SheetRow } from './sheet.js'

const cut = '…'

/** The values of a cell, one a line; `+` before one that another client lacks. */
function cellOf(values: SheetField['cells'][number], { notRecorded, notThere }: ComparisonSheet['words']): string {
  if (!values) return notThere
  if (values.length === 0) return notRecorded
  return values.map(({ text, isLone }) => (isLone ? `+\u00a0${text}` : text)).join('\n')
}

const rowsOf = ({ titles, because, fields }: SheetRow, { words }: ComparisonSheet): readonly (readonly string[])[] => [
  [words.activity, because, ...titles.map((title) => title?.text ?? words.notThere)],
  ...fields.map(({ name, letter, sign, standing, cells }) => [
    letter ? `${letter}) ${name}` : name,
    `${sign} ${standing}`.trim(),
    ...cells.map((values) => cellOf(values, words)),
  ]),
]

/** The comparison as one sheet of plain text: a column a client, heads frozen, no cell a formula. `day` stands for every time in the file. */
export async function comparisonXlsx(sheet: ComparisonSheet, day: string): Promise<Uint8Array> {
  const excel = await import('@cj-tech-master/excelts')
  const workbook = new excel.Workbook()
  const at = new Date(`${day}T00:00:00Z`)
  Object.assign(workbook, { creator: 'Seloste', lastModifiedBy: 'Seloste', created: at, modified: at, title: cellText(sheet.title, cut) })
  const page = workbook.addWorksheet(sheet.title.slice(0, 31), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: `&L${sheet.asOf}&R&P (&N)` },
  })
  page.columns = [{ width: 34 }, { width: 24 }, ...sheet.clients.map(() => ({ width: 44 }))]
  const add = (row: readonly string[], isBold = false): void => {
    const line = page.addRow(row.map((text) => cellText(text, cut)))
    line.alignment = { vertical: 'top', wrapText: true }
    if (isBold) line.font = { bold: true }
  }
  add([sheet.words.field, sheet.words.standing, ...sheet.clients], true)
  for (const row of sheet.rows) for (const [index, cells] of rowsOf(row, sheet).entries()) add(cells, index === 0)
  if (sheet.rows.length === 0) add([sheet.words.nothing])
  add([sheet.lead])
  add([sheet.asOf])
  const modTime = new Date(`${day}T00:00:00`)
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime, timestamps: 'dos' } }))
}
