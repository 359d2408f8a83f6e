import type { Language } from '@seloste/schema/text'
import { dayOf } from '@seloste/schema/law/day'
import { type ComparisonSheet, sheetOf } from '../../exports/comparison/sheet.js'
import type { Work } from '../work.js'
import { compareRegisters } from './comparison.service.js'

interface Wanted {
  readonly organizationIds: readonly string[]
  readonly language: Language
  readonly onlyDifferences: boolean
}

/** The comparison of these registers in words, to be written into a file; null where one of them is out of reach. */
export async function comparisonSheet(work: Work, { organizationIds, language, onlyDifferences }: Wanted): Promise<ComparisonSheet | null> {
  const found = await compareRegisters(work, organizationIds)
  return found && sheetOf({ ...found, language, onlyDifferences, asOf: dayOf(work.at) })
}
