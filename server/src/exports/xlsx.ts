import type { Workbook } from '@cj-tech-master/excelts'
import { say } from './content/lines.js'
import type { ExportFormat } from './format.js'
import type { Report } from './report-shape.js'
import { footWords } from './wording/document.js'
import { reportWords } from './wording/report-words.js'
import { cellText } from './xlsx/cell.js'
import type { Sheet } from './xlsx/sheets.js'
import { sheetsOf } from './xlsx/sheets.js'

/** The report as a workbook of plain text: one sheet a subject, heads frozen and filtered, no cell a formula. */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  render: async (report) => {
    // Loaded when a workbook is wanted: half a second that no other verb or page should pay.
    const excel = await import('@cj-tech-master/excelts')
    const workbook = new excel.Workbook()
    // The day of the report stands for every time in the file: a clock would make each copy another. The archive's own
    // times have no zone, so they are taken as local.
    const day = new Date(`${report.preparedOn}T00:00:00Z`)
    const modTime = new Date(`${report.preparedOn}T00:00:00`)
    Object.assign(workbook, {
      creator: 'Seloste',
      lastModifiedBy: 'Seloste',
      created: day,
      modified: day,
      title: cellText(report.title, '…'),
    })
    for (const sheet of sheetsOf(report)) addSheet(workbook, sheet, report)
    return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime, timestamps: 'dos' } }))
  },
}

function addSheet(workbook: Workbook, { name, widths, head, rows }: Sheet, report: Report): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: `&L${footWords(report)} SHA-256 ${report.contentHash}&R&P (&N)` },
  })
  sheet.columns = widths.map((width) => ({ width }))
  const cut = say(reportWords.cut, report.language)
  const safe = [head, ...rows].map((row) => row.map((text) => cellText(text, cut)))
  for (const row of safe) sheet.addRow(row).alignment = { vertical: 'top', wrapText: true }
  const top = sheet.getRow(1)
  top.font = { bold: true }
  top.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = { top: { style: 'medium' }, bottom: { style: 'thin' } }
  })
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: Math.max(safe.length, 1), col: head.length } }
}
