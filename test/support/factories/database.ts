import { migrate } from '@seloste/server/db/migrate'
import { type FreshDatabase, freshDatabase } from '../postgres.js'

/** A new database with every table, empty. */
export const migratedDatabase = (): Promise<FreshDatabase> => freshDatabase({ key: 'migrated', prepare: migrate })
