import 'reflect-metadata'
import { InputType, ObjectType } from 'type-graphql'

/**
 * A public shape. Its plain fields get no resolver, so that every field that has one is seen by the guard and must
 * name its policy.
 */
export const Shape = (name: string, description: string): ClassDecorator => ObjectType(name, { description, simpleResolvers: true })

/** A public input. */
export const Input = (name: string, description: string): ClassDecorator => InputType(name, { description })
