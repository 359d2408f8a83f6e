import { createHash } from 'node:crypto'
import { type GraphQLField, getNamedType, isObjectType, isNonNullType, isUnionType } from 'graphql'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasId, valueOf } from '../support/argument-value.js'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'

const schema = await buildSchema()
const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const missing = '00000000-0000-7000-8000-000000000000'

let desk: ApiDesk
let viewer: Client

beforeAll(async () => {
  desk = await apiDesk()
  viewer = await desk.person('viewer')
})
afterAll(() => desk.close())

/** The shortest question to a field, with every argument that it demands. */
function questionOf(field: GraphQLField<unknown, unknown>): [string, Record<string, unknown>] {
  const args = field.args.filter(({ type }) => isNonNullType(type) || hasId(type))
  const variables = Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, missing, name)]))
  const named = getNamedType(field.type)
  const selection = isUnionType(named) ? '{ __typename ... on Refusal { code } }' : isObjectType(named) ? '{ __typename }' : ''
  const declared = args.length > 0 ? `(${args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')})` : ''
  const given = args.length > 0 ? `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''
  return [`${mutations.includes(field) ? 'mutation' : 'query'} ${declared} { ${field.name}${given} ${selection} }`, variables]
}

describe('nobody', () => {
  const guarded = [...queries, ...mutations].filter(({ extensions }) => extensions['guard'])
  it.each(guarded.map((field) => [field.name, field] as const))('is asked to sign in by %s', async (_name, field) => {
    expect((await desk.nobody.ask(...questionOf(field))).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('may ask only for the law, the rules and whether they are signed in', () => {
    const open = [...queries, ...mutations].filter(({ extensions }) => extensions['public'])
    expect(open.map(({ name }) => name).sort()).toEqual([
      'knownService',
      'lawBook',
      'mechanisms',
      'retentionProposals',
      'rule',
      'rules',
      'viewer',
    ])
  })
})

describe('a viewer', () => {
  const own = ['setLanguage', 'markVisit']
  it.each(mutations.filter(({ name }) => !own.includes(name)).map((field) => [field.name, field] as const))(
    'is refused %s',
    async (name, field) => {
      const { data, errors } = await viewer.ask(...questionOf(field))
      expect(data.at(`${name}.code`) ?? errors[0]?.extensions?.['code']).toMatch(/^(not_allowed|FORBIDDEN)$/)
    },
  )

  it('asks a persisted query by GET, once it is known', async () => {
    const query = '{ viewer { role } }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } }
    await viewer.post(JSON.stringify({ query, extensions }))
    const preflight = { 'apollo-require-preflight': 'true' }
    const answer = await viewer.get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`, preflight)
    expect(await answer.json()).toEqual({ data: { viewer: { role: 'viewer' } } })
    const unknown = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }
    const refused = await viewer.get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(unknown))}`, preflight)
    expect(await refused.text()).toContain('PERSISTED_QUERY_NOT_FOUND')
  })
})
