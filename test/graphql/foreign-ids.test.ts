import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { addNotice, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { hasId, valueOf } from '../support/argument-value.js'
import { shieldNotice } from '../support/factories/notice.js'

const missing = '00000000-0000-7000-8000-000000000000'
const schema = await buildSchema()

/** Every operation with an id somewhere in its arguments, from the schema itself: a new one is swept without being listed. */
const swept = [...Object.values(schema.getQueryType()!.getFields()), ...Object.values(schema.getMutationType()!.getFields())].filter(
  ({ args }) => args.some(({ type }) => hasId(type)),
)

const argumentsOf = ({ args }: { args: readonly GraphQLArgument[] }, id: string): Record<string, unknown> =>
  Object.fromEntries(args.filter(({ type }) => isNonNullType(type) || hasId(type)).map(({ name, type }) => [name, valueOf(type, id, name)]))

/** What tells two answers apart: the kind of the answer, the refusal, and whether there is anything. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type)
  if (isUnionType(named)) return '{ __typename ... on Refusal { code fields { field code } } }'
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter(({ args, name }) => args.length === 0 && name !== 'findingId')
  const leaves = fields
    .filter((field) => !isObjectType(getNamedType(field.type)) && !isUnionType(getNamedType(field.type)))
    .map(({ name }) => name)
  const branches =
    depth < 1
      ? fields
          .filter((field) => isObjectType(getNamedType(field.type)))
          .map((field) => `${field.name} ${selectionOf(field.type, depth + 1)}`)
      : []
  return `{ __typename ${[...leaves, ...branches].join(' ')} }`
}

function operationOf(field: GraphQLField<unknown, unknown>): string {
  const kind = schema.getMutationType()!.getFields()[field.name] ? 'mutation' : 'query'
  const used = Object.keys(argumentsOf(field, missing))
  const args = field.args.filter(({ name }) => used.includes(name))
  return `${kind} (${args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')}) { ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selectionOf(field.type)} }`
}

let desk: ApiDesk
let insider: Client
let stranger: Client
let unassigned: Client
let ids: readonly string[]

beforeAll(async () => {
  desk = await apiDesk()
  insider = await desk.person('dpo')
  const owner = await desk.person('consultant')
  const organizationId = await makeOrganization(owner)
  const activity = await makeActivity(owner, organizationId, { purposes: [{ text: { fi: 'a' }, legalBases: [] }] })
  const document = await addNotice(owner, organizationId, shieldNotice)
  ids = [
    organizationId,
    activity.text('activity.id'),
    activity.text('changedFindings.0.id'),
    document.text('document.id'),
    document.text('document.candidates.0.id'),
    activity.text('activity.purposes.0.id'),
  ]
  const other = await desk.workspace()
  stranger = await desk.person('dpo', '*', other)
  const consultant = await desk.person('consultant', [])
  unassigned = await desk.person('dpo', [await makeOrganization(consultant, { name: 'Muu' })])
})
afterAll(() => desk.close())

const answerOf = async (client: Client, field: GraphQLField<unknown, unknown>, id: string): Promise<string> => {
  const { status, data, errors } = await client.ask(operationOf(field), argumentsOf(field, id))
  const told = JSON.stringify({ status, data: data.value, errors: errors.map(({ message, extensions }) => ({ message, extensions })) })
  return told.replaceAll(id, 'ID')
}

describe('an id of another workspace, of an organization that is not assigned, and of nothing get the same answer', () => {
  it('sweeps operations that there are', () => {
    expect(swept.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'organization',
        'activity',
        'finding',
        'document',
        'report',
        'updateActivity',
        'confirmDocument',
        'decideFindings',
      ]),
    )
  })

  it.each(swept.map((field) => [field.name, field] as const))('%s', async (_name, field) => {
    const none = await answerOf(stranger, field, missing)
    for (const id of ids) expect(await answerOf(stranger, field, id)).toBe(none)
    const unassignedNone = await answerOf(unassigned, field, missing)
    for (const id of ids) expect(await answerOf(unassigned, field, id)).toBe(unassignedNone)
    expect(none).not.toContain('INTERNAL')
  })

  it('while the person inside sees them', async () => {
    const [organizationId, activityId, findingId, documentId] = ids
    const seen = await insider.done(
      'query ($o: ID!, $a: ID!, $f: ID!, $d: ID!) { organization(id: $o) { id } activity(id: $a) { id } finding(id: $f) { id } document(id: $d) { id } }',
      {
        o: organizationId,
        a: activityId,
        f: findingId,
        d: documentId,
      },
    )
    expect(seen.value).toEqual({
      organization: { id: organizationId },
      activity: { id: activityId },
      finding: { id: findingId },
      document: { id: documentId },
    })
  })
})
