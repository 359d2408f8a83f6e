import type { ExportFormat } from './format.js'
import { cover, contents, summary } from './html/opening.js'
import { activities, basis, findings } from './html/sections.js'
import type { Markup } from './html/markup.js'
import { html as fill, Markup as Source } from './html/markup.js'
import { reportCss } from './html/style.js'
import type { Report } from './report-shape.js'

export { reportCss } from './html/style.js'

/** The report as one element, without style or script: for the page that serves `reportCss` beside it. */
export const reportElement = (report: Report): string => element(report).source

const element = (report: Report): Markup =>
  fill`<div class="rep-report" lang="${report.language}">${cover(report)}<section class="rep-sheet">${contents(report)}${summary(report)}</section><section class="rep-sheet">${activities(report)}</section><section class="rep-sheet">${findings(report)}</section><section class="rep-sheet">${basis(report)}</section></div>`

/** The report as one page for screen and print, with its style inside and no script. */
export const html: ExportFormat = {
  id: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  render: async (report) =>
    new TextEncoder().encode(
      fill`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${report.title}, ${report.sender.name}</title>
<style>${new Source(reportCss)}</style>
</head>
<body>
<main>${element(report)}</main>
</body>
</html>
`.source,
    ),
}
