import pg from 'pg'
import type { ConnectionTarget } from '../embedded/target.js'

export interface WorkspaceName {
  readonly id: string
  readonly name: string
  readonly isDemo: boolean
}

/** Every workspace of the database, oldest first; asked as its owner, for the program itself sees one at a time. */
export async function listWorkspaces(owner: ConnectionTarget): Promise<readonly WorkspaceName[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const { rows } = await client.query<WorkspaceName>('select id, name, is_demo as "isDemo" from workspace order by id')
    return rows
  } finally {
    await client.end()
  }
}
