import { keyOf, type Page, pageOf, rowsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { type AuditRow, countEvents, findEvents, type HistoryOf } from './history.repository.js'
import { AuditChange, AuditEvent } from './history.type.js'

const toEvent = (row: AuditRow): AuditEvent =>
  Object.assign(new AuditEvent(), row, {
    at: new Date(row.at).toISOString(),
    changes: row.changes.map((change) => Object.assign(new AuditChange(), change)),
  })

/** A page of the log, the latest first. */
export async function historyPage(context: ApiContext, of: HistoryOf, first: number, after: string | null): Promise<Page<AuditEvent>> {
  const { em } = await context.read()
  const rows = await findEvents(em, of, rowsAsked(first) + 1, keyOf<[number]>(after, 'whole')?.[0] ?? null)
  return pageOf(rows, first, await countEvents(em, of), ({ sequence }) => [sequence], toEvent)
}
