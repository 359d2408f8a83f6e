// Writes schema/schema.graphql from the server as it was last built.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, printApi } from '../server/dist/graphql/build-schema.js'

writeFileSync(join(import.meta.dirname, '../schema/schema.graphql'), printApi(await buildSchema()))
