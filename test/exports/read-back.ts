import { Workbook } from '@cj-tech-master/excelts'
import { extractText, getDocumentProxy } from 'unpdf'

/** The text of a rendered report as a person finds it when the file is opened. Spaces and places to break are evened out. */
export async function textOf(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'pdf') return even((await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text)
  if (format === 'xlsx') return even((await cellsOf(bytes)).join('\n'))
  const text = new TextDecoder().decode(bytes)
  return even(format === 'html' ? unescaped(text.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]*>/g, ' ')) : text)
}

/** One form of white space, and none inside what a line break may have parted. */
export const even = (text: string): string => text.replace(/[\u200b\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ')

/** Without any white space: for texts that a page or a cell may break anywhere. */
export const tight = (text: string): string => even(text).replaceAll(' ', '')

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => signs[name] ?? whole)

/** Every cell of a workbook, sheet by sheet. */
export async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const cells: string[] = []
  for (const sheet of (await openWorkbook(bytes)).worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value !== 'string') throw new Error(`Not a text: ${sheet.name} ${cell.address}`)
        cells.push(cell.value)
      }),
    )
  return cells
}

/** The workbook as a spreadsheet program reads it. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  return workbook
}
