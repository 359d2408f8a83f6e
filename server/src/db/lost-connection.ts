import type pg from 'pg'

/**
 * Lets a connection that is cut in the middle of a transaction go back to the pool, which then drops it. The query
 * builder below the ORM gives a connection back only after its rollback has succeeded; on a connection that is gone the
 * server has rolled back already and the statement can only fail, so that each cut would cost the pool a place for ever.
 */
export function returnLostConnections(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    let isLost = false
    client.on('error', () => (isLost = true))
    client.on('end', () => (isLost = true))
    const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>
    const bearing = async (...given: unknown[]): Promise<unknown> => {
      try {
        return await query(...given)
      } catch (error) {
        if (given[0] === 'rollback' && isLost) return { command: 'ROLLBACK', rowCount: null, rows: [] }
        throw error
      }
    }
    client.query = ((...given: unknown[]) =>
      typeof given[0] === 'string' && typeof given.at(-1) !== 'function' ? bearing(...given) : query(...given)) as typeof client.query
  })
}
