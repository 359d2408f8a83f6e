import { comparisonPdf } from '../../exports/comparison/pdf.js'
import { comparisonXlsx } from '../../exports/comparison/xlsx.js'
import { comparisonSheet } from '../../features/comparison/export.service.js'
import { type Download, fileName } from './download.js'

interface Format {
  readonly extension: string
  readonly mediaType: string
  readonly render: typeof comparisonPdf | typeof comparisonXlsx
}

/** Two to six registers side by side; `only=differences` leaves out what is the same. */
const comparison = ({ extension, mediaType, render }: Format): Download => ({
  path: `/reports/comparison.${extension}`,
  reads: 'activity',
  async file(context, asked) {
    const sheet = await comparisonSheet(await context.read(), {
      organizationIds: (asked.text('clients') ?? '').split(',').filter(Boolean),
      language: asked.language(),
      onlyDifferences: asked.text('only') === 'differences',
    })
    if (!sheet) return null
    const name = `${fileName(sheet.title)}-${context.today}.${extension}`
    return { name, mediaType, content: Buffer.from(await render(sheet, context.today)) }
  },
})

export const comparisonAsPdf = comparison({ extension: 'pdf', mediaType: 'application/pdf', render: comparisonPdf })

export const comparisonAsXlsx = comparison({
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: comparisonXlsx,
})
