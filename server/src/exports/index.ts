import type { ExportFormat } from './format.js'
import { html } from './html.js'
import { json } from './json.js'
import { pdf } from './pdf.js'
import { xlsx } from './xlsx.js'

/** The registration list: one file and one line for each format. */
export const exportFormats: readonly ExportFormat[] = [pdf, xlsx, html, json]

/** The format with that id. */
export const formatById = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id)
