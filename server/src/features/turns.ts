// Writers take turns, always in this order, so that no two ever wait for each other: a document, an activity, its organization,
// the parties of the workspace, findings, and at the commit the head of the log. What refers to a held row does not wait for it.
import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../db/database.js'
import { workspaceOf } from '../db/tenant.js'
import { isId } from './ids.js'

const tables = { document: 'source_document', activity: 'activity', organization: 'organization' } as const

/** Waits until nobody else changes the thing, and keeps it until the transaction ends. Read it afterwards, not before. */
export async function takeTurn(em: EntityManager, thing: keyof typeof tables, id: string): Promise<void> {
  if (isId(id)) await rowsOf(em, `select id from ${tables[thing]} where id = ?::uuid for no key update`, [id])
}

/** Waits until nobody else adds a party to the workspace. A reading transaction adds none and does not wait. */
export async function takeTurnAtParties(em: EntityManager): Promise<void> {
  await rowsOf(em, `select pg_advisory_xact_lock(hashtextextended(?, 0)) where current_setting('transaction_read_only') = 'off'`, [
    `parties of ${workspaceOf(em)}`,
  ])
}
