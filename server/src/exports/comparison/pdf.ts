import { mapTexts } from '../content/texts.js'
import type { ComparisonSheet } from './sheet.js'
import { template } from './template.js'

/** The comparison set by Typst on A4 landscape, after PDF/UA-1, as the report is. */
export async function comparisonPdf(sheet: ComparisonSheet, day: string): Promise<Uint8Array> {
  // Loaded when a PDF is wanted: the typesetter and its typefaces are heavy.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const { printable, typefaces } = await import('../pdf/typefaces.js')
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...typefaces] }] })
  const [year, month, date] = day.split('-').map(Number)
  const inputs = { sheet: JSON.stringify(mapTexts(sheet, printable)), day: JSON.stringify({ year, month, day: date }) }
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
  } finally {
    compiler.evictCache(0)
  }
}
