import type { ComparedRowPartsFragment, ComparePageQuery } from '../../gql/graphql.js'

export type Comparison = NonNullable<ComparePageQuery['comparison']>
export type Client = Comparison['organizations'][number]
export type Row = ComparedRowPartsFragment
export type Activity = NonNullable<Row['activities'][number]>
export type CellValue = NonNullable<Row['fields'][number]['cells'][number]['values']>[number]

/** Fewest and most clients that stand side by side. */
export const compared = { least: 2, most: 6 } as const

/** The activities of a row that are there. */
export const presentIn = (row: Row): readonly Activity[] => row.activities.filter((activity) => activity !== null)

/** What one client has and no other. */
export const isAlone = (row: Row): boolean => presentIn(row).length < 2

/** Fields in which the activities of a row do not say the same; what stands alone differs in none. */
export const differing = (row: Row): Row['fields'] => (isAlone(row) ? [] : row.fields.filter(({ standing }) => standing !== 'same'))

/** The key by which an address names a row. */
export const keyOf = (row: Row): string => presentIn(row)[0]?.id ?? ''

/** Rows that stand together, then the lone ones by client. */
export function grouped({ rows, organizations }: Comparison): {
  readonly together: readonly Row[]
  readonly alone: readonly { readonly client: Client; readonly rows: readonly Row[] }[]
} {
  return {
    together: rows.filter((row) => !isAlone(row)),
    alone: organizations.flatMap((client, column) => {
      const own = rows.filter((row) => isAlone(row) && row.activities[column])
      return own.length ? [{ client, rows: own }] : []
    }),
  }
}
