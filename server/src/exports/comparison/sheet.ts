// The comparison as rows of words, which the workbook and the PDF set alike. Pure.
import { type ContentText, keysOf, type Language } from '@seloste/schema/text'
import type { ActivityKind } from '@seloste/schema/vocabulary/activity-kind'
import {
  type AlignmentReason,
  type ComparedField,
  comparedFieldLetters,
  comparedFieldNames,
  type ComparisonStanding,
  comparisonStandings,
} from '@seloste/schema/vocabulary/comparison'
import { say, wordsOf } from '../content/lines.js'
import type { Words } from '../report-shape.js'
import { dayWords, joined } from '../wording/phrases.js'
import { comparisonWords as w } from './wording.js'
import { becauseWords, codeWords } from './words.js'

/** Registers side by side, as they are to be written down. */
export interface ComparisonToExport {
  readonly organizations: readonly { readonly name: string }[]
  readonly rows: readonly ComparedRow[]
  readonly language: Language
  readonly asOf: string
  readonly onlyDifferences: boolean
}

interface ComparedRow {
  readonly cells: readonly ({ readonly title: ContentText } | null)[]
  readonly kind: ActivityKind | null
  readonly because: readonly AlignmentReason[]
  readonly fields: readonly ComparedFieldToExport[]
}

interface ComparedFieldToExport {
  readonly field: ComparedField
  readonly standing: ComparisonStanding
  readonly values: readonly (readonly { readonly text: ContentText; readonly code: string | null }[] | null)[]
  readonly isLone: readonly (readonly boolean[] | null)[]
}

export interface SheetValue extends Words {
  /** Another activity of the row does not have it. */
  readonly isLone: boolean
}

export interface SheetField {
  readonly name: string
  readonly letter: string | null
  /** `≠`, `?` or nothing, beside the word. */
  readonly sign: string
  readonly standing: string
  /** Null where a client has no such activity; nothing in it where nothing is recorded. */
  readonly cells: readonly (readonly SheetValue[] | null)[]
}

export interface SheetRow {
  readonly titles: readonly (Words | null)[]
  readonly because: string
  readonly isAlone: boolean
  readonly fields: readonly SheetField[]
}

/** The comparison in the words of one language. */
export interface ComparisonSheet {
  readonly title: string
  readonly lead: string
  readonly asOf: string
  readonly language: Language
  readonly clients: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly words: Readonly<Record<keyof typeof w, string>>
}

const signs: Readonly<Record<ComparisonStanding, string>> = { same: '', differs: '≠', unclear: '?' }

/** Puts a comparison into words; what stands alone follows what stands together. */
export function sheetOf({ organizations, rows, language, asOf, onlyDifferences }: ComparisonToExport): ComparisonSheet {
  const lines = rows.map((row) => rowOf(row, language, onlyDifferences)).filter(({ fields }) => fields.length > 0)
  return {
    title: say(w.title, language),
    lead: say(w.lead, language),
    asOf: joined([say(w.asOf, language, { day: dayWords(asOf, language) }), onlyDifferences && say(w.onlyDifferences, language)], '. '),
    language,
    clients: organizations.map(({ name }) => name),
    rows: [...lines.filter(({ isAlone }) => !isAlone), ...lines.filter(({ isAlone }) => isAlone)],
    words: Object.fromEntries(keysOf(w).map((key) => [key, say(w[key], language)])) as ComparisonSheet['words'],
  }
}

function rowOf({ cells, kind, because, fields }: ComparedRow, language: Language, onlyDifferences: boolean): SheetRow {
  const isAlone = cells.filter(Boolean).length < 2
  return {
    titles: cells.map((cell) => cell && wordsOf(cell.title, language)),
    because: isAlone ? say(w.alone, language) : becauseWords(because, kind, language),
    isAlone,
    fields: fields
      .filter(({ standing }) => !onlyDifferences || isAlone || standing !== 'same')
      .map((field) => fieldOf(field, isAlone, language)),
  }
}

function fieldOf({ field, standing, values, isLone }: ComparedFieldToExport, isAlone: boolean, language: Language): SheetField {
  // Where the wordings are in different languages, nobody can tell what another lacks.
  const isTold = !isAlone && standing === 'differs'
  return {
    name: comparedFieldNames[field][language],
    letter: comparedFieldLetters[field],
    sign: isAlone ? '' : signs[standing],
    standing: isAlone ? '' : comparisonStandings[standing][language],
    cells: values.map(
      (own, column) =>
        own && own.map((value, index) => ({ ...valueOf(field, value, language), isLone: isTold && (isLone[column]?.[index] ?? false) })),
    ),
  }
}

function valueOf(field: ComparedField, { text, code }: { text: ContentText; code: string | null }, language: Language): Words {
  const said = wordsOf(text, language)
  const meant = code === null ? null : codeWords(field, code, language)
  if (said && meant) return { text: `${said.text}: ${meant}`, language: said.language }
  return said ?? { text: meant ?? '', language }
}
