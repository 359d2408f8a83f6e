import { mapTexts } from './content/texts.js'
import type { ExportFormat } from './format.js'
import { sheetOf, sheetWords } from './pdf/sheet.js'
import { template } from './pdf/template.js'

/** The report set by Typst: tagged, with its language, title and typefaces inside, after PDF/UA-1. */
export const pdf: ExportFormat = {
  id: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  render: async (report) => {
    // Loaded when a PDF is wanted: the typesetter and its typefaces are heavy.
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    const { printable, typefaces } = await import('./pdf/typefaces.js')
    const printed = <Value>(value: Value): Value => mapTexts(value, printable)
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
