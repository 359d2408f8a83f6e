import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isDay } from '@seloste/schema/law/day'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new GraphQLError(`${shown(value)} is not a day of the calendar, as 2026-03-31`, {
    extensions: { code: 'BAD_USER_INPUT', fault: 'invalid_date' },
  })
}

function moment(value: unknown): string {
  if (typeof value === 'string' && instant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))) return value
  throw new GraphQLError(`${shown(value)} is not an instant, as 2026-03-31T09:30:00Z`, {
    extensions: { code: 'BAD_USER_INPUT', fault: 'invalid_instant' },
  })
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 100) ?? 'The value'

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, ISO 8601, as `2026-03-31`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : day(value)),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
})

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with its offset, as `2026-03-31T09:30:00Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : moment(value)),
  parseValue: moment,
  parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
})
