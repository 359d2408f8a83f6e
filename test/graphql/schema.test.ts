import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GraphQLObjectType, GraphQLSchema, GraphQLString, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { assertGuarded } from '@seloste/server/graphql/guard'
import { buildSchema, printApi } from '@seloste/server/graphql/build-schema'
import { describe, expect, it } from 'vitest'

const snapshot = resolve(import.meta.dirname, '../../schema/schema.graphql')

describe('the public schema', () => {
  it('is the one that is committed', async () => {
    expect(printApi(await buildSchema())).toBe(readFileSync(snapshot, 'utf8'))
  })

  it('describes every type, field, argument of an input and word', async () => {
    const schema = await buildSchema()
    const silent = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__')) return []
      const own =
        type.description || ['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name]
      const fields =
        isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : []
      return [...own, ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)]
    })
    expect(silent).toEqual([])
  })

  it('does not start with a field that names no policy', () => {
    const thing = new GraphQLObjectType({
      name: 'Thing',
      fields: { name: { type: GraphQLString }, secret: { type: GraphQLString, resolve: () => 'x' } },
    })
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { thing: { type: thing, extensions: { guard: { resource: 'activity', verb: 'read' } } }, open: { type: GraphQLString } },
    })
    expect(() => assertGuarded(new GraphQLSchema({ query }))).toThrow('Query.open, Thing.secret')
  })
})
