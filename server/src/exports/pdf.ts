import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ExportFormat } from './format.js'
import { sheetOf, sheetWords } from './pdf/sheet.js'
import { template } from './pdf/template.js'
import { printable, typefaces } from './pdf/typefaces.js'

/** The report set by Typst: tagged, with its language, title and typefaces inside, after PDF/UA-1. */
export const pdf: ExportFormat = {
  id: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  render: async (report) => {
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...typefaces] }] })
    const sheet = JSON.stringify(printed(sheetOf(report)))
    const inputs = { report: sheet, words: JSON.stringify(printed(sheetWords(report, sheet.includes('[U+')))) }
    try {
      return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
    } finally {
      compiler.evictCache(0)
    }
  },
}

/** Every text of the value as the typefaces can print it. */
function printed<Value>(value: Value): Value {
  if (typeof value === 'string') return printable(value) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => printed(item)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, printed(member)])) as Value
}
