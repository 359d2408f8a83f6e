import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql'

/** Whether an id may stand somewhere in a value of the type. */
export function hasId(type: GraphQLInputType, depth = 0): boolean {
  const named = getNamedType(type)
  return (
    named.name === 'ID' ||
    (depth < 3 && isInputObjectType(named) && Object.values(named.getFields()).some((field) => hasId(field.type, depth + 1)))
  )
}

/** A value that the type takes, with this id wherever an id may stand. */
export function valueOf(type: GraphQLInputType, id: string, name: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id, name)
  if (isListType(type)) return [valueOf(type.ofType, id, name)]
  if (isEnumType(type)) return type.getValues()[0]?.value
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || field.type.toString() === 'ID')
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, id, field.name)]))
  }
  const values: Record<string, unknown> = { ID: id, Int: 1, Float: 1, Boolean: true, Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z' }
  if (isScalarType(type) && type.name in values) return values[type.name]
  return name === 'contentBase64' ? 'VGlldG9zdW9qYQ==' : name === 'country' ? 'US' : 'a.txt'
}
