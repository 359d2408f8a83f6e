import { getNamedType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql'
import { Extensions, UseMiddleware } from 'type-graphql'
import type { Resource, Verb } from '../access/actor.js'
import type { ApiContext } from './context.js'
import { Refusal } from './shared.type.js'

type FieldDecorator = (target: object, name: string | symbol) => void

const apply =
  (...decorators: readonly unknown[]): FieldDecorator =>
  (target, name) => {
    for (const decorator of decorators as readonly FieldDecorator[]) decorator(target, name)
  }

/** Names the policy of a field that loads or changes something: only a signed-in person whose role may do it comes further. */
export const Guard = (resource: Resource, verb: Verb): FieldDecorator =>
  apply(
    Extensions({ guard: { resource, verb } }),
    UseMiddleware(({ context, info }, next) => {
      const refusal = (context as ApiContext).refusal(resource, verb)
      if (!refusal) return next()
      if (canRefuse(info.returnType)) return Promise.resolve(Object.assign(new Refusal(), { code: 'not_allowed', fields: [] }))
      throw refusal
    }),
  )

/** Whether a refusal is among the answers of a field, so that it need not be an error. */
function canRefuse(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'Refusal')
}

/** Marks a field that anybody may ask, with the reason. */
export const Public = (reason: string): FieldDecorator => apply(Extensions({ public: reason }))

/** The fields of the schema that load or change something and name no policy. */
function unguardedFields(schema: GraphQLSchema): readonly string[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => {
      if (!isObjectType(type)) return []
      const fields = Object.values(type.getFields())
      return fields.filter((field) => (roots.has(type) || field.resolve) && !hasPolicy(field)).map((field) => `${type.name}.${field.name}`)
    })
}

function hasPolicy({ extensions }: GraphQLField<unknown, unknown>): boolean {
  return Boolean(extensions['guard']) || Boolean(extensions['public'])
}

/** Forgetting must be loud: a schema with an unguarded field does not start. */
export function assertGuarded(schema: GraphQLSchema): void {
  const open = unguardedFields(schema)
  if (open.length > 0) throw new Error(`These fields name no policy, so the server does not start: ${open.join(', ')}`)
}
