// What stands in a field of a comparison, in the words of a language. Pure; the page, the workbook and the PDF say the same.
import { mechanismById } from '@seloste/schema/law/mechanisms'
import type { Language, Localized } from '@seloste/schema/text'
import { activityKinds, type ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import { type AlignmentReason, alignmentReasons, type ComparedField } from '@seloste/schema/vocabulary/comparison'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { countryWords, periodWords } from '../wording/phrases.js'
import { say } from '../content/lines.js'
import { comparisonWords as w } from './wording.js'

type Labels = Readonly<Record<string, Localized>>

const lists: Partial<Readonly<Record<ComparedField, Labels>>> = { legalBases, specialCategories, measures }

const labelled = (list: Labels, key: string, language: Language): string => list[key]?.[language] ?? key

/** Name of what a transfer rests on, by the instrument or its family. */
export const groundWords = (key: string, language: Language): string =>
  mechanismById(key)?.name[language] ?? labelled(mechanismKinds, key, language)

function transferWords(code: string, language: Language): string {
  const [country = '', ground = ''] = code.split('/')
  if (!code.includes('/')) return labelled(transferStatements, code, language)
  return [
    country ? countryWords(country, language) : say(w.noCountry, language),
    ground ? groundWords(ground, language) : say(w.noGround, language),
  ].join(', ')
}

/** A key of a field in words: a label, a duration, a country with its ground. */
export function codeWords(field: ComparedField, code: string, language: Language): string {
  if (field === 'transfers') return transferWords(code, language)
  if (field === 'retention') return periodWords(code, language)
  return labelled(lists[field] ?? {}, code, language)
}

/** Why activities were laid together: "same kind: payroll, titles are alike". */
export function becauseWords(because: readonly AlignmentReason[], kind: ActivityKind | null, language: Language): string {
  return because
    .map((reason) =>
      reason === 'kind' && kind
        ? `${alignmentReasons.kind[language]}: ${activityKinds[kind][language]}`
        : alignmentReasons[reason][language],
    )
    .join(', ')
}
