// Which organizations a page of the portfolio shows, and in which order: the same choice whichever day's law they are judged by.
import type { EntityManager } from '@mikro-orm/postgresql'
import { keyOf, pageOf, rowsAsked, wordsAsked, type Page } from '../../graphql/connections.js'
import type { PortfolioFilter, PortfolioOrder } from '../../graphql/words.js'
import { countRows, findPortfolioRows, keyKind, type PortfolioCount, type Told } from './portfolio.repository.js'

/** What a page is asked by. */
export interface PageAsked {
  readonly first: number
  readonly after: string | null
  readonly search: string | null
  readonly only: PortfolioFilter | null
  readonly order: PortfolioOrder | null
}

/** A page of the portfolio. How many rows a filter lets through may be known already; a search is counted. */
export async function portfolioPage<Node>(
  em: EntityManager,
  told: Told,
  asked: PageAsked,
  through: Readonly<Record<PortfolioFilter, number>> | null,
  toNodes: (rows: readonly PortfolioCount[]) => readonly Node[] | Promise<readonly Node[]>,
): Promise<Page<Node>> {
  const first = rowsAsked(asked.first)
  const order = asked.order ?? 'missing'
  const rowsOf = { ...told, only: asked.only ?? 'all', search: wordsAsked(asked.search) } as const
  const after = keyOf<[string | number, string, string]>(asked.after, keyKind(order), 'text', 'id')
  const rows = await findPortfolioRows(em, rowsOf, order, first + 1, after)
  const total = through && !rowsOf.search ? through[rowsOf.only] : await countRows(em, rowsOf)
  const nodes = await toNodes(rows.slice(0, first))
  return pageOf(
    rows.map((row, at) => ({ row, node: nodes[at] as Node })),
    first,
    total,
    ({ row: { key, name, id } }) => [key, name, id],
    ({ node }) => node,
  )
}
