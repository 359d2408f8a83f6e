import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type DocumentNode,
  type GraphQLInputType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { aliasRule, costOf, extentRule, limits } from '@seloste/server/graphql/limits'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../support/argument-value.js'

const client = resolve(import.meta.dirname, '../../client/src')
const schema = await buildSchema()

/** Every operation of the pages, each with all fragments beside it. */
const all = globSync('**/*.graphql', { cwd: client }).map((path) => parse(readFileSync(resolve(client, path), 'utf8')))
const definitions = all.flatMap((document) => document.definitions)
const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)

/** Fragments that an operation uses, through others too. */
function used(document: DocumentNode): DocumentNode {
  const text = JSON.stringify(document)
  const needed = fragments.filter(
    (fragment) => 'name' in fragment && text.includes(`"kind":"FragmentSpread","name":{"kind":"Name","value":"${fragment.name?.value}"`),
  )
  const whole: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION), ...needed],
  }
  return needed.length === document.definitions.length - 1 ? whole : used(whole)
}

/** Values for its variables, with the largest page that may be asked for. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => {
      const name = variable.name.value
      return [name, name === 'first' ? 100 : valueOf(typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType, 'id', name)]
    }),
  )
}

describe('the documents of the pages', () => {
  it('are there', () => expect(operations.length).toBeGreaterThan(10))

  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    '%s stays within the limits',
    (_name, operation) => {
      const document = used({ kind: Kind.DOCUMENT, definitions: [JSON.parse(JSON.stringify(operation)) as typeof operation] })
      expect(validate(schema, document, [extentRule, aliasRule]).map(({ message }) => message)).toEqual([])
      expect(costOf(schema, document, variablesOf(operation))).toBeLessThan(limits.cost)
    },
  )
})
