import type { Report } from './report-shape.js'

/** One form of the report. Rendering is pure: the same report gives the same bytes. */
export interface ExportFormat {
  /** Equals the file name. */
  readonly id: string
  readonly mediaType: string
  readonly extension: string
  readonly render: (report: Report) => Promise<Uint8Array>
}
