// Where data go, from whom and on what: rows as recorded become rows with the state of their ground, and flows between the places.
import { type ImporterScope, mechanismById, mechanisms } from '@seloste/schema/law/mechanisms'
import { pick, type Language } from '@seloste/schema/text'
import type { StatementState } from '@seloste/schema/vocabulary/answer'
import { groundEnd, groundName, groundState } from '../portfolio/transfer-ground.js'
import type { ReachRow } from './reach.repository.js'

/** Stands in a filter for what nobody has recorded. */
export const notRecorded = '-'

export interface JudgedTransfer extends ReachRow {
  /** The party, or the words for it; `-` where nobody is named. */
  readonly importerKey: string
  readonly importer: string | null
  /** The very instrument, or its family; `-` where none is recorded. */
  readonly mechanismKey: string
  readonly mechanismName: string | null
  readonly state: StatementState
  readonly validUntil: string | null
  readonly isOfList: boolean
}

/** Which rows: each part narrows further. */
export interface ReachFilter {
  readonly organizationId?: string | null
  readonly country?: string | null
  readonly importer?: string | null
  readonly mechanism?: string | null
  readonly state?: StatementState | null
}

/** Transfers that share client, importer, country, ground and state. */
export interface Flow {
  readonly organizationId: string
  readonly importerKey: string
  readonly importer: string | null
  readonly country: string | null
  readonly mechanismKey: string
  readonly mechanismName: string | null
  readonly state: StatementState
  readonly count: number
}

const worst: readonly StatementState[] = ['gap', 'unanswered', 'unsure', 'met', 'not_applicable']

/** Whether the ground holds only for importers on a list or with a certificate, so that their entry has to be looked up. */
function restsOnList({ mechanismId, mechanismKind }: ReachRow): boolean {
  const own = mechanismId ? [mechanismById(mechanismId)] : mechanisms.filter(({ kind }) => kind === mechanismKind)
  return own.length > 0 && own.every((mechanism) => mechanism && listed.has(mechanism.importer))
}
const listed: ReadonlySet<ImporterScope> = new Set(['listed_participant', 'code_member', 'certified_importer'])

/** Rows with the state of their ground on the day, the worst first. */
export function judge(rows: readonly ReachRow[], asOf: string, language: Language): readonly JudgedTransfer[] {
  return rows
    .map((row) => {
      const importer = row.importerName ?? pick(row.importerText, language)?.text ?? null
      return {
        ...row,
        importer,
        importerKey: row.importerId ?? importer ?? notRecorded,
        mechanismKey: row.mechanismId ?? row.mechanismKind ?? notRecorded,
        mechanismName: groundName(row, language) || null,
        state: groundState(row, asOf),
        validUntil: groundEnd(row),
        isOfList: restsOnList(row),
      }
    })
    .sort(
      (a, b) =>
        worst.indexOf(a.state) - worst.indexOf(b.state) ||
        (a.country ?? '').localeCompare(b.country ?? '') ||
        (a.importer ?? '').localeCompare(b.importer ?? '', language) ||
        a.organizationName.localeCompare(b.organizationName, language) ||
        a.id.localeCompare(b.id),
    )
}

/** Whether a transfer is among those asked for. */
export function isAsked(row: JudgedTransfer, { organizationId, country, importer, mechanism, state }: ReachFilter): boolean {
  return (
    (!organizationId || row.organizationId === organizationId) &&
    (!country || (row.country ?? notRecorded) === country) &&
    (!importer || row.importerKey === importer) &&
    (!mechanism || row.mechanismKey === mechanism) &&
    (!state || row.state === state)
  )
}

/** Transfers added up by client, importer, country, ground and state, the most first. */
export function flowsOf(rows: readonly JudgedTransfer[]): readonly Flow[] {
  const keyOf = (row: JudgedTransfer): string =>
    JSON.stringify([row.organizationId, row.importerKey, row.country, row.mechanismKey, row.state])
  return [...Map.groupBy(rows, keyOf).values()]
    .flatMap(([first, ...rest]): Flow[] => (first ? [{ ...first, count: rest.length + 1 }] : []))
    .sort((a, b) => b.count - a.count || worst.indexOf(a.state) - worst.indexOf(b.state))
}
