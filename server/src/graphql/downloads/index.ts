import { comparisonAsPdf, comparisonAsXlsx } from './comparison.js'
import type { Download } from './download.js'
import { measures } from './measures.js'
import { original } from './original.js'
import { report } from './report.js'
import { whatIf } from './what-if.js'

/** Everything that can be fetched as a file. */
export const downloads: readonly Download[] = [report, comparisonAsPdf, comparisonAsXlsx, whatIf, measures, original]
