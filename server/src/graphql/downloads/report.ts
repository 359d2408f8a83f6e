import { exportFormats } from '../../exports/index.js'
import { reportOf } from '../../features/report/report.service.js'
import { type Download, fileName } from './download.js'

/** One organization's record for an authority, `/reports/ID.pdf`, in each format of the registry of exports. */
export const report: Download = {
  path: '/reports/:file',
  reads: null,
  async file(context, asked) {
    const [, organizationId = '', extension] = /^([^.]*)\.(\w+)$/.exec(asked.param('file')) ?? []
    const format = exportFormats.find((candidate) => candidate.extension === extension)
    if (!format) return null
    const [language, layout, asOf] = [asked.language(), asked.text('layout'), asked.day('asOf')]
    const found = await reportOf(await context.read(), { organizationId, language, layout, asOf })
    const name = `${fileName(found.sender.name)}-${found.asOf}.${format.extension}`
    return { name, mediaType: format.mediaType, content: Buffer.from(await format.render(found)) }
  },
}
