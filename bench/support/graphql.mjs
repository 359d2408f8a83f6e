import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// The very library of the server: two copies of it would not know each other's types.
const { buildSchema, execute, executeSync, parse, validate } = createRequire(
  fileURLToPath(import.meta.resolve('@seloste/server/graphql/build-schema')),
)('graphql')

/** Asks the schema; documents are parsed and validated once, as the server keeps them. */
export function askWith(schema) {
  const documents = new Map()
  return async (source, operationName, variableValues, contextValue) => {
    const document = documents.get(source) ?? parse(source)
    if (!documents.has(source)) {
      const faults = validate(schema, document)
      if (faults.length > 0) throw faults[0]
      documents.set(source, document)
    }
    const answer = await execute({ schema, document, operationName, variableValues, contextValue })
    if (answer.errors) throw answer.errors[0]
    return answer.data
  }
}

/** What the execution alone costs: the same document over an answer that is there already, with no resolver, no guard and no database. */
export function executionAlone(sdl, source, operationName, variableValues, rootValue) {
  const [schema, document] = [buildSchema(sdl), parse(source)]
  return () => {
    const { data, errors } = executeSync({ schema, document, operationName, variableValues, rootValue })
    if (errors) throw errors[0]
    return JSON.stringify(data)
  }
}
