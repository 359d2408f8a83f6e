// Which organizations a page of the portfolio shows, and in which order: the same choice whichever day's law they are judged by.
import { languages } from '@seloste/schema/text'
import { keyOf, rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { PortfolioFilter, PortfolioOrder } from '../../graphql/words.js'
import type { PortfolioCount } from './portfolio.repository.js'

/** Whether anything about it changed since the viewer's last visit. */
export const isChanged = ({ isNew, isChanged: changed, opened, closed }: PortfolioCount): boolean =>
  isNew || changed || opened > 0 || closed > 0

/** Which of the organizations a filter lets through. */
export const only: Readonly<Record<PortfolioFilter, (count: PortfolioCount) => boolean>> = {
  all: () => true,
  gaps: ({ missing }) => missing > 0,
  changed: isChanged,
}

type Key = readonly [string | number, string, string]

/** What each order sorts by; the name and the id settle the rest. */
const keys: Readonly<Record<PortfolioOrder, (count: PortfolioCount) => Key>> = {
  missing: ({ missing, name, id }) => [-missing, name, id],
  name: ({ name, id }) => ['', name, id],
  sector: ({ sector, name, id }) => [sector ?? '￿', name, id],
}

const collator = new Intl.Collator(languages[0])

function compare(a: Key, b: Key): number {
  const [first, second] = [a[0], b[0]]
  const own = typeof first === 'number' && typeof second === 'number' ? first - second : collator.compare(String(first), String(second))
  return own || collator.compare(a[1], b[1]) || (a[2] < b[2] ? -1 : Number(a[2] > b[2]))
}

/** What a page is asked by. */
export interface RowsAsked {
  readonly first: number
  readonly after: string | null | undefined
  readonly search: string | null | undefined
  readonly only: PortfolioFilter | null | undefined
  readonly order: PortfolioOrder | null | undefined
}

/** A row that was chosen, with the key it sorts by. */
export interface ChosenRow {
  readonly count: PortfolioCount
  readonly key: Key
}

/** The rows of a page with one more than asked for, which tells whether there is a next; and how many there are in all. */
export function chooseRows(
  counts: readonly PortfolioCount[],
  { first, after, search, only: filter, order }: RowsAsked,
): { readonly chosen: readonly ChosenRow[]; readonly rows: number; readonly total: number } {
  const rows = rowsAsked(first)
  const words = wordsAsked(search)?.toLowerCase()
  const key = keys[order ?? 'missing']
  const from = keyOf<[string | number, string, string]>(after, order === 'missing' || !order ? 'whole' : 'text', 'text', 'id')
  const found = counts.filter(
    (count) => only[filter ?? 'all'](count) && (!words || `${count.name} ${count.sector ?? ''}`.toLowerCase().includes(words)),
  )
  const sorted = found.map((count) => ({ count, key: key(count) })).sort((a, b) => compare(a.key, b.key))
  const beyond = from ? sorted.filter((row) => compare(row.key, from) > 0) : sorted
  return { chosen: beyond.slice(0, rows + 1), rows, total: found.length }
}
