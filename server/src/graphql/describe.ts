import 'reflect-metadata'
import { Field, InputType, ObjectType } from 'type-graphql'

/**
 * A public shape. Its plain fields get no resolver, so that every field that has one is seen by the guard and must
 * name its policy.
 */
export const Shape = (name: string, description: string): ClassDecorator => ObjectType(name, { description, simpleResolvers: true })

/** A field that is worked out when it is asked for, by a getter from what its object holds already: it loads nothing. */
export const WorkedOut =
  (type: Parameters<typeof Field>[0] & (() => unknown), description: string) =>
  (target: object, name: string): void =>
    Field(type, { description })(target, name)

/** A public input. */
export const Input = (name: string, description: string): ClassDecorator => InputType(name, { description })
