import { keyOf, type Page, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { type ActivityHead, type ActivityQuery, countActivities, findActivityPage } from './activity.repository.js'

/** A page of an organization's activities by title. */
export async function activityPage<Node>(
  context: ApiContext,
  query: ActivityQuery,
  first: number,
  after: string | null,
  toNode: (head: ActivityHead) => Node,
): Promise<Page<Node>> {
  const { em } = await context.read()
  const rows = await findActivityPage(em, query, rowsAsked(first) + 1, keyOf<[string, string]>(after, 'text', 'id'))
  return pageOf(rows, first, await countActivities(em, query), ({ sortKey, id }) => [sortKey, id], toNode)
}
