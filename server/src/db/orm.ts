import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql'
import type { ConnectionTarget } from '../embedded/target.js'
import { entities } from './entities.js'

/** What the ORM is told for every connection: the tables, and that it alone never invents or drops any. */
function ormOptions(target: ConnectionTarget): Options {
  return defineConfig({
    entities,
    metadataProvider: ReflectMetadataProvider,
    host: target.host,
    port: target.port,
    user: target.user,
    dbName: target.database,
    ...(target.ssl === undefined ? {} : { driverOptions: { ssl: target.ssl } }),
    ...(target.password === undefined ? {} : { password: target.password }),
    timezone: 'UTC',
    // Defaults are the program's; the database is to refuse what the program forgot.
    discovery: { inferDefaultValues: false },
    schemaGenerator: {
      createForeignKeyConstraints: false,
      ignorePolicies: true,
      ignoreTriggers: true,
      ignoreRoutines: true,
      ignoreSchema: ['auth'],
      skipTables: ['seloste_migration'],
    },
    // A joined filter on a party's parent would drop every party that has none.
    autoJoinRefsForFilters: false,
    forceUndefined: false,
    debug: false,
  })
}

/** Opens the ORM; the one who opens it closes it. */
export const openOrm = (target: ConnectionTarget, further: Options = {}): Promise<MikroORM> =>
  MikroORM.init({ ...ormOptions(target), ...further })
