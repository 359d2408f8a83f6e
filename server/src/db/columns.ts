// Column decorators of the tables: one word a kind of value, so that an entity reads as a list of what it holds.
import { type Terms, keysOf } from '@seloste/schema/text'
import { Enum, Property } from '@mikro-orm/decorators/legacy'

type Decorator = (target: object, propertyName: string) => void

interface ColumnOptions {
  readonly nullable?: boolean
}

/** Free text of any length. */
export const Text = (options: ColumnOptions = {}): Decorator => Property({ type: 'text', ...options })

/** Several texts, in order. */
export const Texts = (options: ColumnOptions = {}): Decorator => Property({ type: 'array', columnType: 'text[]', ...options })

/** A word of a closed vocabulary; the database refuses any other. */
export const Term = <Key extends string>(terms: Terms<Key>, options: ColumnOptions = {}): Decorator => Word(keysOf(terms), options)

/** A word of a closed list that has no labels of its own. */
export const Word = (words: readonly string[], options: ColumnOptions = {}): Decorator =>
  Enum({ items: [...words], columnType: 'text', ...options })

/** Content as people wrote it, by language. */
export const Content = (): Decorator => Property({ type: 'json', columnType: 'jsonb' })

/** A structured value that is read and written whole. */
export const Structure = (options: ColumnOptions = {}): Decorator => Property({ type: 'json', columnType: 'jsonb', ...options })

/** A day without a time, as `2026-11-22`. */
export const Day = (options: ColumnOptions = {}): Decorator => Property({ type: 'date', ...options })

/** A moment, to the millisecond that a program can read back. */
export const Moment = (options: ColumnOptions = {}): Decorator => Property({ type: 'datetime', columnType: 'timestamptz(3)', ...options })

/** The moment a row is made. */
export const CreationMoment = (): Decorator => Property({ type: 'datetime', columnType: 'timestamptz(3)', onCreate: () => new Date() })

/** The moment a row was last changed. */
export const ChangeMoment = (): Decorator =>
  Property({ type: 'datetime', columnType: 'timestamptz(3)', onCreate: () => new Date(), onUpdate: () => new Date() })

/** A whole number. */
export const Whole = (options: ColumnOptions = {}): Decorator => Property({ type: 'integer', ...options })

/** Yes or no. */
export const Flag = (options: ColumnOptions = {}): Decorator => Property({ type: 'boolean', ...options })

/** The id of a row in another table. */
export const Id = (options: ColumnOptions = {}): Decorator => Property({ type: 'uuid', ...options })
